// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mirror.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace app {

Mirror::Mirror(Qt::LayoutDirection direction, const QRect &whole)
    : m_direction(direction)
    , m_whole(whole)
{ }

Mirror::Mirror(const QStyleOption &option)
    : Mirror(option.direction, option.rect)
{ }

Mirror::Mirror(const QWidget &widget)
    : Mirror(widget.layoutDirection(), widget.rect())
{ }

QRect Mirror::operator()(const QRect &place) const
{
    return QStyle::visualRect(m_direction, m_whole, place);
}

QRectF Mirror::operator()(const QRectF &place) const
{
    return isOn() ? QRectF((*this)(place.right()), place.top(), place.width(), place.height()) : place;
}

QPoint Mirror::operator()(const QPoint &point) const
{
    // QStyle::visualPos() leaves out where the whole begins.
    return isOn() ? QPoint(m_whole.left() + m_whole.right() - point.x(), point.y()) : point;
}

double Mirror::operator()(double x) const
{
    return isOn() ? 2.0 * m_whole.left() + m_whole.width() - x : x;
}

QMargins Mirror::operator()(const QMargins &margins) const
{
    return isOn() ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom()) : margins;
}

void Mirror::write(QPainter &painter, const QRect &place, const QString &text, int side) const
{
    // Absolute, as the painter itself knows only the direction of the whole application.
    int how = int(QStyle::visualAlignment(m_direction, Qt::Alignment(side))) | Qt::AlignAbsolute |
              Qt::TextSingleLine;
    if (!(side & Qt::AlignVertical_Mask))
        how |= Qt::AlignVCenter;
    const bool isCode = painter.font().styleHint() == QFont::Monospace;
    how |= text.isRightToLeft() && !isCode ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText((*this)(place), how, text);
}

} // namespace app
