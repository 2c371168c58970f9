// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/shapes.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace app {

namespace {

QPen linePen(const QColor &color, qreal side)
{
    return QPen(color, qMax(1.2, side * 0.16), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintRing(QPainter &painter, const QRectF &square, const QColor &color)
{
    const QPen pen = linePen(color, square.width());
    const qreal inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
}

void fill(QPainter &painter, const QPolygonF &polygon, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(polygon);
}

void paintDisc(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(square);
}

void paintHalfDisc(QPainter &painter, const QRectF &square, const QColor &color)
{
    paintRing(painter, square, color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(square, -90 * 16, 180 * 16);
}

void paintCheck(QPainter &painter, const QRectF &square, const QColor &color)
{
    QPainterPath path(square.topLeft() + QPointF(square.width() * 0.06, square.height() * 0.55));
    path.lineTo(square.topLeft() + QPointF(square.width() * 0.36, square.height() * 0.86));
    path.lineTo(square.topLeft() + QPointF(square.width() * 0.94, square.height() * 0.14));
    painter.setPen(linePen(color, square.width()));
    painter.drawPath(path);
}

void paintSlashedRing(QPainter &painter, const QRectF &square, const QColor &color)
{
    paintRing(painter, square, color);
    const qreal inset = square.width() * 0.18;
    painter.drawLine(square.bottomLeft() + QPointF(inset, -inset),
                     square.topRight() + QPointF(-inset, inset));
}

void paintPencil(QPainter &painter, const QRectF &square, const QColor &color)
{
    const qreal side = square.width();
    painter.translate(square.topLeft());
    QPainterPath path(QPointF(side * 0.08, side * 0.92));
    for (const QPointF &corner :
         {QPointF(0.16, 0.64), QPointF(0.7, 0.1), QPointF(0.9, 0.3), QPointF(0.36, 0.84)})
        path.lineTo(corner * side);
    path.closeSubpath();
    painter.setPen(QPen(color, qMax(1.1, side * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintLock(QPainter &painter, const QRectF &square, const QColor &color)
{
    const qreal side = square.width();
    const QRectF body(square.left() + side * 0.14, square.top() + side * 0.45, side * 0.72, side * 0.5);
    const QRectF bow(square.left() + side * 0.28, square.top() + side * 0.06, side * 0.44, side * 0.7);
    painter.setPen(QPen(color, qMax(1.1, side * 0.12)));
    painter.drawArc(bow, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(body, side * 0.08, side * 0.08);
}

bool isPicture(Shape shape)
{
    return shape == Shape::Pencil || shape == Shape::Lock;
}

} // namespace

void paintShape(QPainter &painter, const QRectF &area, Shape shape, const QColor &color)
{
    const qreal side = qMin(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::Ring:
    case Shape::RingDot:
        paintRing(painter, square, color);
        break;
    case Shape::HalfDisc:
        paintHalfDisc(painter, square, color);
        break;
    case Shape::Check:
        paintCheck(painter, square, color);
        break;
    case Shape::Triangle:
        fill(painter, {{square.center().x(), square.top()}, square.bottomRight(), square.bottomLeft()},
             color);
        break;
    case Shape::SlashedRing:
        paintSlashedRing(painter, square, color);
        break;
    case Shape::Diamond:
        fill(painter,
             {{square.center().x(), square.top()},
              {square.right(), square.center().y()},
              {square.center().x(), square.bottom()},
              {square.left(), square.center().y()}},
             color);
        break;
    case Shape::Dot:
        paintDisc(painter, square, color);
        break;
    case Shape::Pencil:
        paintPencil(painter, square, color);
        break;
    case Shape::Lock:
        paintLock(painter, square, color);
        break;
    }
    painter.restore();
}

ShapeLabel::ShapeLabel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_color(theme.colors().quiet)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void ShapeLabel::setShape(Shape shape, const QColor &color, const QString &word)
{
    if (isPicture(std::exchange(m_shape, shape)) != isPicture(shape))
        updateGeometry();
    m_color = color;
    setAccessibleName(word);
    setToolTip(word);
    update();
}

QSize ShapeLabel::sizeHint() const
{
    const int side = m_theme.px(isPicture(m_shape) ? 11 : 8);
    return {side, side};
}

void ShapeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShape(painter, rect(), m_shape, m_color);
}

} // namespace app
