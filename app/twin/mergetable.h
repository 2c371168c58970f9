// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QGridLayout>
#include <QWidget>

namespace app {

/// The ground of the merge table: lines between its columns and rows, heads and groups filled, the chosen
/// cells lit. The cells themselves stand in grid().
class MergeTable final : public QWidget
{
    Q_OBJECT
public:
    enum Column {
        PathColumn,
        BaseColumn,
        TheirsColumn,
        AuthorColumn,
        MineColumn,
        MergedColumn,
        FromColumn,
        ColumnCount
    };

    explicit MergeTable(const Theme &theme, QWidget *parent = nullptr);

    QGridLayout *grid() const { return m_grid; }
    void addGroup(int row) { m_groups.append(row); }
    /// Rows are as high as a row of a table; call it when all stand in grid().
    void fit();
    /// Which side of a row is lit: TheirsColumn, MineColumn, MergedColumn for a third value.
    void setChosen(int row, Column column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<int> m_groups;
    QMap<int, Column> m_chosen;
};

} // namespace app
