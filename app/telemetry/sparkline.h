// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/telemetrystore.h"

#include <QWidget>

namespace app {

class Theme;

/// A curve without axes: the newest points of a series over a span of time, with a dot at the last.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 SpanMSecs = 120'000;

    explicit Sparkline(const Theme &theme, QWidget *parent = nullptr);

    /// `now` is the right edge.
    void setPoints(const std::deque<TelemetryPoint> &points, twin::Timestamp now);

    QSize sizeHint() const override;

    /// Those that are not older than the span.
    static std::deque<TelemetryPoint> recent(const std::deque<TelemetryPoint> &points, twin::Timestamp now);
    static void paint(QPainter &painter, const QRectF &area, const std::deque<TelemetryPoint> &points,
                      twin::Timestamp now, const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::deque<TelemetryPoint> m_points;
    twin::Timestamp m_now;
};

} // namespace app
