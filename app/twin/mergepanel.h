// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "twin/mergerows.h"

#include <QFrame>

class QGridLayout;
class QPushButton;
class QRadioButton;

namespace app {

class JsonEditor;
class LineLabel;
class Theme;

/// A draft and what others wrote meanwhile, side by side: base, theirs (and who), mine, and what the twin
/// will hold. Asks where both changed a place; shows the patch that would be sent and what it does.
class MergePanel final : public QFrame
{
    Q_OBJECT
public:
    /// The draft as it was, as it is after TwinDraft::rebase() onto `now`, and the conflicts which that gave.
    struct Merge {
        TwinDraft draft{};
        TwinDraft merged{};
        QList<DraftConflict> conflicts{};
        twin::RecordPtr now{};
        QString file{}; ///< in which the draft is kept; empty: in memory only
    };

    MergePanel(AppContext &context, const Merge &merge, QWidget *parent = nullptr);

    qsizetype count() const { return m_merge.conflicts.size(); }
    QRadioButton *mine(qsizetype at) const { return m_mine.at(at); }
    QRadioButton *theirs(qsizetype at) const { return m_theirs.at(at); }
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *applyButton() const { return m_apply; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// The table, the patch and its effect as they stand there.
    QString text() const;
    twin::Json patch() const;

signals:
    /// The conflicts for which mine was chosen. `apply`: the result is to be sent at once.
    void accepted(const QList<app::DraftConflict> &mine, bool apply);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    QWidget *makeFoot();
    QWidget *makeButtons();
    void addHeading(const QString &text, const QString &detail);
    void addConflict(int at);
    void addRow(const MergeRow &row);
    LineLabel *addCell(int row, int column, const QString &text, bool quiet = false);
    void nameAuthors();
    void refresh();
    void chooseAll(bool mine);
    QList<DraftConflict> chosen() const;
    TwinDraft result() const;

    AppContext &m_context;
    Merge m_merge;
    QList<MergeRow> m_rows;
    QList<QRadioButton *> m_mine;
    QList<QRadioButton *> m_theirs;
    QList<LineLabel *> m_mergedCells; ///< of the conflicts
    QList<LineLabel *> m_choices; ///< of the conflicts
    QList<std::pair<int, LineLabel *>> m_authors; ///< row, cell: who wrote theirs
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    JsonEditor *m_patch = nullptr;
    LineLabel *m_effect = nullptr;
    LineLabel *m_size = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QPushButton *m_apply;
};

} // namespace app
