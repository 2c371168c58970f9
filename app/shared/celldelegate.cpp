// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/celldelegate.h"

#include "shared/charticon.h"
#include "shared/mirror.h"
#include "shared/shapes.h"

#include <QPainter>

namespace app {

CellDelegate::CellDelegate(const Theme &theme, double height, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_height(height)
{ }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false); // the whole row is current, not one cell of it
    paintRow(*painter, m_theme, cell, index.row(), RowLine::Below);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = colorOf(Tone(index.data(ToneRole).toInt()), selected);
    const Mirror mirror(option);
    QRect area = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(4), -1);
    if (const QVariant shape = index.data(ShapeRole); shape.isValid()) {
        const int side = m_theme.px(10);
        const QVariant tone = index.data(ShapeToneRole);
        paintShape(*painter, mirror(QRectF(area.left(), area.center().y() - side / 2.0 + 0.5, side, side)),
                   Shape(shape.toInt()), tone.isValid() ? colorOf(Tone(tone.toInt()), selected) : color);
        area.setLeft(area.left() + side + m_theme.px(6));
    }
    painter->setFont(index.data(FixedRole).toBool() ? m_theme.fixedFont() : m_theme.uiFont());
    painter->setPen(color);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const int side = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft);
    mirror.write(*painter, area,
                 painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()),
                 side & int(Qt::AlignHorizontal_Mask));
    if (const QRect icon = chartArea(option.rect, index); icon.isValid())
        ChartIcon::paint(*painter, mirror(icon), m_theme,
                         selected || option.state.testFlag(QStyle::State_MouseOver));
}

QRect CellDelegate::chartArea(const QRect &cell, const QModelIndex &index) const
{
    if (!index.data(ChartIcon::Role).toBool())
        return {};
    const QFontMetrics metrics(index.data(FixedRole).toBool() ? m_theme.fixedFont() : m_theme.uiFont());
    const int shape = index.data(ShapeRole).isValid() ? m_theme.px(10) + m_theme.px(6) : 0;
    return ChartIcon::atEnd(m_theme, cell, shape + metrics.horizontalAdvance(index.data().toString()));
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!ChartIcon::isClick(*event, chartArea(option.rect, index), Mirror(option)))
        return false;
    emit chartWanted(index);
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(40), m_theme.px(m_height)};
}

QColor CellDelegate::colorOf(Tone tone, bool selected) const
{
    const Colors &c = m_theme.colors();
    switch (tone) {
    case Tone::Quiet:
        return selected ? c.text : c.quiet;
    case Tone::Good:
        return c.good;
    case Tone::Waiting:
        return c.waiting;
    case Tone::Bad:
        return c.bad;
    case Tone::Text:
        break;
    }
    return c.text;
}

} // namespace app
