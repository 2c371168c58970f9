// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "host/whyvalue.h"

#include <QFrame>

class QGridLayout;

namespace app {

class LinkButton;
class TextLabel;

/// "Why is this 55.0?": who set the value, by what, when, what it was before, and how the device answered.
/// Stands over the view near the value. Escape closes it.
class WhyPopup final : public QFrame
{
    Q_OBJECT
public:
    /// The value to explain; `asOf` never: as it is now.
    struct Question {
        twin::TwinId id{};
        twin::Section section = twin::Section::Desired;
        twin::json::Pointer path{};
        twin::Timestamp asOf{};
    };

    /// Reads the history and shows the answer below or above `place`, which is a part of `over`.
    WhyPopup(AppContext &context, const Question &question, QWidget *over, const QRect &place);

    /// All that it says, one line for each row.
    QString text() const;
    LinkButton *goButton() const { return m_go; }
    LinkButton *previousButton() const { return m_previous; }

signals:
    /// History should show the moment at which the value was set.
    void momentWanted(const twin::TwinId &id, twin::Timestamp time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const twin::host::TwinHistory &history);
    void showAnswer();
    void showNothing(const QString &why);
    QString unknownText() const;
    void clear();
    void addRow(const QString &name, const QString &text, LinkButton *button = nullptr);
    void addStep(const twin::host::WhyStep &step);
    QString settingText(const twin::host::ValueSetting &setting) const;
    void settle();

    AppContext &m_context;
    Question m_question;
    QRect m_place;
    twin::host::TwinHistory m_history;
    std::optional<twin::host::WhyValue> m_answer;
    qsizetype m_asOf = -1;
    TextLabel *m_title;
    TextLabel *m_path;
    QWidget *m_rows;
    QGridLayout *m_grid;
    LinkButton *m_go = nullptr;
    LinkButton *m_previous = nullptr;
};

} // namespace app
