// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/frozencolumn.h"

#include "shared/tableview.h"
#include "shared/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace app {

FrozenColumn::FrozenColumn(const Theme &theme, QTableView &table, QHeaderView *header)
    : QTableView(&table)
    , m_theme(theme)
    , m_table(table)
    , m_room(table.viewport())
{
    setAccessibleName(tr("%1, first column").arg(table.accessibleName()));
    dressTable(*this, header);
    setSelectionBehavior(table.selectionBehavior());
    setSelectionMode(table.selectionMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table.verticalScrollMode());
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(&table);
    setItemDelegate(table.itemDelegate());
    setModel(table.model());
    setAutoScroll(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connectHeads();
    connect(model(), &QAbstractItemModel::columnsInserted, this, &FrozenColumn::hideOthers);
    connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::hideOthers);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                showCurrent();
                keepFree(current);
            });
    connect(this, &QTableView::doubleClicked, &table, &QTableView::doubleClicked);
    table.viewport()->installEventFilter(this);
    hide();
    hideOthers();
}

// Each shows the order that was chosen in the other, and has its width.
void FrozenColumn::connectHeads()
{
    QHeaderView *const own = horizontalHeader();
    QHeaderView *const other = m_table.horizontalHeader();
    own->setStretchLastSection(false);
    own->setSectionsClickable(other->sectionsClickable());
    own->setSortIndicator(other->sortIndicatorSection(), other->sortIndicatorOrder());
    connect(other, &QHeaderView::sortIndicatorChanged, own, &QHeaderView::setSortIndicator);
    connect(own, &QHeaderView::sortIndicatorChanged, other, &QHeaderView::setSortIndicator);
    connect(own, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0 && isVisible())
            m_table.setColumnWidth(0, width);
    });
    connect(other, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0)
            follow();
    });
    connect(other, &QHeaderView::geometriesChanged, this, &FrozenColumn::follow);
}

// The choice is the table's; a model that begins anew clears the one of each view.
void FrozenColumn::reset()
{
    QTableView::reset();
    showCurrent();
}

void FrozenColumn::showCurrent()
{
    const QModelIndex current = m_table.currentIndex();
    const bool isHere =
        current.isValid() && (current.column() == 0 || selectionBehavior() == QAbstractItemView::SelectRows);
    m_isFollowing = true;
    if (isHere)
        setCurrentIndex(current.siblingAtColumn(0));
    else if (selectionModel())
        selectionModel()->clear();
    m_isFollowing = false;
}

void FrozenColumn::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        m_table.setCurrentIndex(current);
}

void FrozenColumn::hideOthers()
{
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
}

void FrozenColumn::follow()
{
    const bool isAside = m_table.horizontalScrollBar()->value() > 0;
    setVisible(isAside);
    if (!isAside)
        return;
    const QRect room = m_table.viewport()->geometry();
    const int head = m_table.horizontalHeader()->height();
    verticalHeader()->setMinimumSectionSize(m_table.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    setColumnWidth(0, m_table.columnWidth(0));
    QRect own(room.left(), room.top() - head, m_table.columnWidth(0), room.height() + head);
    if (m_table.isRightToLeft())
        own.moveRight(room.right());
    setGeometry(own);
    horizontalHeader()->setFixedHeight(head);
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

// A cell that becomes the current one is not behind this column.
void FrozenColumn::keepFree(const QModelIndex &current)
{
    if (!isVisible() || current.column() <= 0)
        return;
    const QRect cell = m_table.visualRect(current);
    const int covered = m_table.isRightToLeft() ? cell.right() + 1 - (m_table.viewport()->width() - width())
                                                : width() - cell.left();
    if (covered > 0)
        m_table.horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value() - covered);
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_room &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        follow();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int edge = isRightToLeft() ? 0 : viewport()->width() - 1;
    painter.fillRect(QRect(edge, 0, 1, viewport()->height()), m_theme.colors().line);
}

} // namespace app
