// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

/// What the parts of Style are painted with.
namespace app::stylepaint {

constexpr qreal Corner = 3;

/// The rectangle whose 1 px outline lies on whole pixels.
inline QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

inline void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line,
                     qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = (width - 1) / 2;
    painter.drawRoundedRect(outline(rect).adjusted(inset, inset, -inset, -inset), Corner, Corner);
    painter.restore();
}

inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

inline bool hasKeyboardFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

/// The way on to what is folded in.
inline Qt::ArrowType onwards(const QStyleOption &option)
{
    return option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
}

inline QColor over(const QColor &base, const QColor &top, qreal part)
{
    return QColor::fromRgbF(float(base.redF() + (top.redF() - base.redF()) * part),
                            float(base.greenF() + (top.greenF() - base.greenF()) * part),
                            float(base.blueF() + (top.blueF() - base.blueF()) * part));
}

} // namespace app::stylepaint
