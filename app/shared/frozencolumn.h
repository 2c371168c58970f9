// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace app {

class Theme;

/// The first column of a table, which stays in sight while the table is scrolled aside: each row keeps its
/// name. It shares the table's model, order and delegate, shows its choice, and gives it the focus.
class FrozenColumn final : public QTableView
{
    Q_OBJECT
public:
    /// The table owns it and has its model already. `header` paints the head as the table's own does.
    FrozenColumn(const Theme &theme, QTableView &table, QHeaderView *header);

    void reset() override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectHeads();
    void hideOthers();
    void showCurrent();
    void follow();
    void keepFree(const QModelIndex &current);

    const Theme &m_theme;
    QTableView &m_table;
    const QObject *const m_room; ///< its viewport; at its end the table cannot be asked for it any more
    bool m_isFollowing = false;
};

} // namespace app
