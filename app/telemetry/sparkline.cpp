// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/sparkline.h"

#include "shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace app {

Sparkline::Sparkline(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(theme.px(40));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

std::deque<TelemetryPoint> Sparkline::recent(const std::deque<TelemetryPoint> &points, twin::Timestamp now)
{
    const auto first = std::partition_point(points.begin(), points.end(), [now](const TelemetryPoint &point) {
        return point.time < now.plusMSecs(-SpanMSecs);
    });
    return {first, points.end()};
}

void Sparkline::setPoints(const std::deque<TelemetryPoint> &points, twin::Timestamp now)
{
    m_points = recent(points, now);
    m_now = now;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {m_theme.px(76), m_theme.px(18)};
}

void Sparkline::paint(QPainter &painter, const QRectF &area, const std::deque<TelemetryPoint> &points,
                      twin::Timestamp now, const QColor &color)
{
    if (points.empty())
        return;
    const auto [low, high] = std::minmax_element(
        points.begin(), points.end(),
        [](const TelemetryPoint &a, const TelemetryPoint &b) { return a.value < b.value; });
    const double range = high->value - low->value;
    QPolygonF curve;
    for (const auto &point : points) {
        const double age = double(point.time.msecsTo(now)) / SpanMSecs;
        const double up = range > 0 ? (point.value - low->value) / range : 0.5;
        curve.append({area.right() - age * area.width(), area.bottom() - up * area.height()});
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(curve.last(), 2, 2);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(3, 4, -3, -4), m_points, m_now, m_theme.colors().accent);
}

} // namespace app
