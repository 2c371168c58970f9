// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "twin/mergerows.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace app {

class JsonEditor;
class LineLabel;
class MergeTable;
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

    /// Whether draft and twin are still those that it merges.
    bool isOf(const TwinDraft &draft, const twin::RecordPtr &now) const;
    qsizetype count() const { return m_merge.conflicts.size(); }
    QRadioButton *mine(qsizetype at) const { return m_choices.at(at).mine; }
    QRadioButton *theirs(qsizetype at) const { return m_choices.at(at).theirs; }
    /// What the twin will hold there, as JSON: the chosen side, or a third value that is typed.
    QLineEdit *third(qsizetype at) const { return m_choices.at(at).third; }
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *applyButton() const { return m_apply; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// The table, the patch and its effect as they stand there.
    QString text() const;
    twin::Json patch() const;

signals:
    /// The conflicts for which mine was chosen, or a third value, which then stands for mine. `apply`: the
    /// result is to be sent at once.
    void accepted(const QList<app::DraftConflict> &mine, bool apply);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// How one conflict is decided.
    struct Choice {
        QRadioButton *mine = nullptr;
        QRadioButton *theirs = nullptr;
        QLineEdit *third = nullptr; ///< what the twin will hold
        LineLabel *words = nullptr; ///< which of the three it is
        int line = 0; ///< in the table
        std::optional<twin::Json> typed{}; ///< the third value, when it can be read

        bool isThird() const;
    };

    QWidget *makeHead();
    QWidget *makeTable();
    void addHeads();
    void addUnchanged();
    QWidget *makeFoot();
    QWidget *makeEffect(QWidget *parent);
    void showEffect(const TwinDraft &draft);
    QWidget *makeButtons();
    void addHeading(const QString &text, const QString &detail);
    void addConflict(int at);
    void addRow(const MergeRow &row);
    void addPath(int line, const MergeRow &row);
    void addValue(int line, int column, const std::optional<twin::Json> &value);
    LineLabel *addCell(int row, int column, const QString &text, bool quiet = false);
    void nameAuthors();
    void refresh();
    void chooseAll(bool mine);
    void takeThird(int at);
    QList<DraftConflict> chosen() const;
    TwinDraft result() const;

    AppContext &m_context;
    Merge m_merge;
    QList<MergeRow> m_rows;
    QList<Choice> m_choices; ///< of the conflicts
    QList<std::pair<int, LineLabel *>> m_authors; ///< row, cell: who wrote theirs
    MergeTable *m_table = nullptr;
    JsonEditor *m_patch = nullptr;
    LineLabel *m_effect = nullptr;
    QList<LineLabel *> m_effects; ///< sent, not sent, notifies, size
    LineLabel *m_size = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QPushButton *m_apply;
};

} // namespace app
