// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tableview.h"

#include "shared/celldelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace app {

QTreeView *makeTableView(const Theme &theme, double rowHeight, QAbstractItemModel *model, const QString &name,
                         QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setItemDelegate(new CellDelegate(theme, rowHeight, view));
    view->setModel(model);
    view->header()->setSectionsMovable(false);
    view->header()->setStretchLastSection(true);
    return view;
}

void dressTable(QTableView &table, QHeaderView *header)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalHeader(header);
    header->setSortIndicatorShown(true); // which a table takes away from a header that it is given
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace app
