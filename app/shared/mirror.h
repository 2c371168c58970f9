// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>
#include <QRectF>

class QPainter;
class QString;
class QStyleOption;
class QWidget;

namespace app {

/// The other direction, for a button whose sign stands behind its word.
inline Qt::LayoutDirection opposite(Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Where the parts of a row or a widget are that was laid out from left to right: there, or where people read
/// from right to left at the same distance from the other side. A place that is mirrored twice is where it
/// was, so the same says where somebody clicked.
class Mirror final
{
public:
    Mirror() = default;
    Mirror(Qt::LayoutDirection direction, const QRect &whole);
    explicit Mirror(const QStyleOption &option);
    explicit Mirror(const QWidget &widget);

    Qt::LayoutDirection direction() const { return m_direction; }
    bool isOn() const { return m_direction == Qt::RightToLeft; }
    QRect operator()(const QRect &place) const;
    QRectF operator()(const QRectF &place) const;
    QPoint operator()(const QPoint &point) const;
    double operator()(double x) const; ///< of a line without a width
    QMargins operator()(const QMargins &margins) const;

    /// One line of text in the font of `painter` at `place` as it was laid out; `side` is where it stands
    /// when laid out from the left. Its own letters say in which direction it is read; what is in the fixed
    /// font (values, JSON, addresses) is always read from left to right.
    void write(QPainter &painter, const QRect &place, const QString &text, int side = Qt::AlignLeft) const;

private:
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QRect m_whole;
};

} // namespace app
