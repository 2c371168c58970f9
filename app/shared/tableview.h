// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QHeaderView;
class QString;
class QTableView;
class QTreeView;
class QWidget;

namespace app {

class Theme;

/// A flat table as drawers and documents show them: cells by CellDelegate in rows of `rowHeight` pixels at
/// 100 % text, columns in a fixed order, the last one takes the rest. `name` is what a screen reader says.
QTreeView *makeTableView(const Theme &theme, double rowHeight, QAbstractItemModel *model, const QString &name,
                         QWidget *parent);

/// Dresses a wide table, whose columns are chosen and sorted, with this head; the model comes afterwards.
void dressTable(QTableView &table, QHeaderView *header);

} // namespace app
