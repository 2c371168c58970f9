// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/drawer.h"
#include "shared/recordsmodel.h"

#include <initializer_list>
#include <vector>

class QSplitter;
class QTreeView;

namespace app {

class TextLabel;

/// A drawer that shows a RecordsModel as a table and, beside it, what is to say of the chosen record; words
/// instead of both when there are no records.
class RecordsDrawer : public Drawer
{
    Q_OBJECT
public:
    QWidget *tools() const final { return m_tools; }

    /// Chooses the record; nothing happens when the hub does not know it.
    void choose(const QString &id);

    QTreeView *table() const { return m_table; }
    /// What stands above the details of the chosen record.
    QString summary() const;

protected:
    struct Look {
        QString name; ///< of the table, for a screen reader
        QString none; ///< shown when there are no records
        QString key; ///< the shares of table and details are kept under it
        QList<int> shares; ///< of table and details at first, in px
        std::vector<double> widths; ///< of the columns but the last, in px at 100 %
    };
    static constexpr double RowHeight = 22;

    RecordsDrawer(AppContext &context, QWidget *parent);

    /// To be called once, by the constructor of whoever inherits. `details` stands below the summary, `tools`
    /// go into the row of tabs.
    void build(RecordsModel &model, const Look &look, QWidget *details,
               std::initializer_list<QWidget *> tools);

    /// The record that is chosen, or stays chosen while it is away for a moment; empty for none.
    const QString &chosen() const { return m_chosen; }
    void setSummary(const QString &text, bool isBad);
    AppContext &context() { return m_context; }

    /// Another record is the chosen one, or it is different.
    virtual void showCurrent() = 0;
    /// Before showCurrent(), when the records are different.
    virtual void showCounts() { }

private:
    QWidget *makeSide(QWidget *details);
    void onMoved();
    void applyTheme();

    AppContext m_context;
    RecordsModel *m_model = nullptr;
    QString m_chosen;
    std::vector<double> m_widths;
    QWidget *m_tools = nullptr;
    QSplitter *m_split = nullptr;
    QTreeView *m_table = nullptr;
    TextLabel *m_none = nullptr;
    TextLabel *m_summary = nullptr;
};

} // namespace app
