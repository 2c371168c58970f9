// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/listdelegate.h"

#include <QPainter>

namespace app {

namespace {

constexpr double Margin = 8;
constexpr double CellGap = 12;

} // namespace

ListDelegate::ListDelegate(const Theme &theme, double height, RowLine line, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_height(height)
    , m_line(line)
{ }

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    app::paintRow(*painter, m_theme, option, index.row(), m_line);
    const Colors &c = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int margin = m_theme.px(Margin);
    paintRow({.painter = *painter,
              .area = option.rect.adjusted(margin, 0, -margin, m_line == RowLine::Below ? -1 : 0),
              .mirror = Mirror(option),
              .text = c.text,
              .quiet = selected ? c.text : c.quiet,
              .selected = selected},
             index);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(80), m_theme.px(m_height)};
}

void ListDelegate::paintCell(Row &row, const QString &text, const QFont &font, const QColor &color,
                             int width) const
{
    QRect cell = row.area;
    cell.setWidth(qMax(0, qMin(width, cell.width())));
    row.painter.setFont(font);
    row.painter.setPen(color);
    row.mirror.write(row.painter, cell,
                     row.painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    row.area.setLeft(row.area.left() + width + m_theme.px(CellGap));
}

} // namespace app
