// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/updatecode.h"
#include "twin/strip.h"
#include "twin/twindraft.h"

class QPushButton;
class QToolButton;

namespace app {

/// Says what a draft would do: number of changes, bytes, the etag it is conditional on, the exact patch;
/// applies or discards it.
class DraftBar final : public Strip
{
    Q_OBJECT
public:
    explicit DraftBar(Theme &theme, QWidget *parent = nullptr);

    QPushButton *applyButton() const { return m_apply; }
    QPushButton *discardButton() const { return m_discard; }
    /// "Draft, 2 changes, +2 B, if etag is ..." as it stands there.
    QString text() const;

    /// `editing`: the draft is what the columns show; otherwise it is only kept.
    void showDraft(const TwinDraft &draft, bool editing, bool applying);
    /// Why the last Apply was refused; empty takes it away.
    void setRefusal(const QString &refusal);

signals:
    void applyWanted();
    void discardWanted();
    void continueWanted();

private:
    void press();

    TwinUpdate m_update; ///< as Apply would send it
    LineLabel *m_title;
    LineLabel *m_count;
    LineLabel *m_size;
    LineLabel *m_etag;
    LineLabel *m_patch;
    LineLabel *m_problem;
    QToolButton *m_copy;
    QPushButton *m_discard;
    QPushButton *m_apply;
    QString m_refusal;
    bool m_editing = false;
};

/// "Updated to version 16" after an Apply, and the way back.
class UpdatedBar final : public Strip
{
    Q_OBJECT
public:
    explicit UpdatedBar(Theme &theme, QWidget *parent = nullptr);

    QString text() const { return m_text->text(); }
    QString problem() const { return m_problem->text(); }
    QPushButton *undoButton() const { return m_undo; }
    /// What was sent and what came of it: code, time and tracking id; it stays until the next one.
    struct Outcome {
        TwinUpdate update{};
        qint64 msecs = -1;
        QString time{};
        QString trackingId{};
    };
    void showVersion(qint64 version, const Outcome &outcome);
    QString detail() const { return m_detail->text(); }
    void showProblem(const QString &problem);

signals:
    void undoWanted();
    void closed();

private:
    LineLabel *m_text;
    LineLabel *m_detail;
    LineLabel *m_problem;
    Outcome m_outcome;
    QToolButton *m_copy;
    QPushButton *m_undo;
    QToolButton *m_close;
};

/// Says what came in since the base of the draft, and offers to take it in.
class IncomingBar final : public Strip
{
    Q_OBJECT
public:
    explicit IncomingBar(Theme &theme, QWidget *parent = nullptr);

    QString text() const { return m_text->text(); }
    QPushButton *takeButton() const { return m_take; }
    void showIncoming(const TwinDraft &draft, const twin::Record &now);

signals:
    void takeWanted();

private:
    LineLabel *m_text;
    LineLabel *m_what;
    QPushButton *m_take;
};

} // namespace app
