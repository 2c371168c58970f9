// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Timeline that paints.
#include "history/historywords.h"
#include "history/timeline.h"
#include "history/timelinesizes.h"
#include "shared/shapes.h"
#include "shared/theme.h"
#include "shared/timetext.h"

#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using twin::Timestamp;

namespace app {

using namespace timeline;

namespace {

constexpr int OverviewBars = 160;

QColor colorOf(int lane, const Colors &colors)
{
    switch (lane) {
    case TimelineMarks::LifeCycle:
        return colors.good;
    case TimelineMarks::Asked:
        return colors.accent;
    case TimelineMarks::Commands:
        return colors.boolean;
    case TimelineMarks::Problems:
        return colors.bad;
    default:
        return colors.quiet;
    }
}

/// The distance between two ticks of the axis, in ms, so that a label fits.
qint64 tickOf(double msPerLabel)
{
    static constexpr std::array<qint64, 20> Steps{
        100,       200,        500,        1000,       2000,        5000,       10'000,
        30'000,    60'000,     120'000,    300'000,    600'000,     1'800'000,  3'600'000,
        7'200'000, 21'600'000, 43'200'000, 86'400'000, 172'800'000, 604'800'000};
    for (const qint64 step : Steps)
        if (double(step) >= msPerLabel)
            return step;
    return Steps.back();
}

} // namespace

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time is
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &c = m_theme.colors();
    painter.fillRect(rect(), c.pane);
    painter.fillRect(QRect(0, 0, width(), lanesArea().top()), c.header);
    paintOverview(painter);
    for (int lane = 0; lane < TimelineMarks::LaneCount; ++lane)
        paintLane(painter, lane);
    paintAxis(painter);
    paintMoments(painter);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    painter.fillRect(QRect(lanesArea().left() - 1, 0, 1, height()), c.line);
    if (hasFocus()) {
        painter.setPen(c.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

// How much happened when, of all that is kept, and which part of it is in sight.
void Timeline::paintOverview(QPainter &painter) const
{
    const QRect area = overviewArea();
    const Colors &c = m_theme.colors();
    const double whole = double(qMax<qint64>(1, m_now.ticks() - m_first.ticks()));
    std::array<int, OverviewBars> counts{};
    int most = 1;
    for (int lane = 0; lane < TimelineMarks::LaneCount; ++lane)
        for (const TimelineMark &mark : m_marks.lane(lane)) {
            const double share = double(mark.time.ticks() - m_first.ticks()) / whole;
            int &count = counts[size_t(qBound(0, int(share * OverviewBars), OverviewBars - 1))];
            most = qMax(most, ++count);
        }
    const double step = double(area.width()) / OverviewBars;
    for (int i = 0; i < OverviewBars; ++i) {
        const int count = counts[size_t(i)];
        if (count == 0)
            continue;
        const double height = qMax(2.0, area.height() * std::sqrt(double(count) / most));
        painter.fillRect(QRectF(area.left() + i * step, area.bottom() - height, qMax(1.0, step - 1), height),
                         c.quiet);
    }
    const auto at = [&](Timestamp time) {
        return area.left() + qBound(0.0, double(time.ticks() - m_first.ticks()) / whole, 1.0) * area.width();
    };
    QColor fill = c.accent;
    fill.setAlphaF(0.14F);
    painter.setPen(c.accent);
    painter.setBrush(fill);
    painter.drawRect(
        QRectF(at(m_from), area.top() - 1.5, qMax(3.0, at(m_to) - at(m_from)), area.height() + 2));
    painter.setFont(m_theme.uiFont());
    painter.setPen(c.quiet);
    const QString since = tr("kept since %1").arg(dayTimeText(m_first));
    const QRect left(m_theme.px(8), 0, m_theme.px(Labels - 12), m_theme.px(OverviewHeight));
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(since, Qt::ElideRight, left.width()));
}

void Timeline::paintLane(QPainter &painter, int lane) const
{
    const QRect area = lanesArea();
    const Colors &c = m_theme.colors();
    const QRect row(0, area.top() + lane * laneHeight(), width(), laneHeight());
    if (lane % 2)
        painter.fillRect(row, c.alternate);
    const auto &marks = m_marks.lane(lane);
    painter.setFont(m_theme.uiFont());
    painter.setPen(c.text);
    const double middle = row.center().y() + 0.5;
    paintMark(painter, lane, {}, m_theme.px(16), middle);
    painter.setPen(c.text);
    painter.drawText(row.adjusted(m_theme.px(28), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     TimelineMarks::nameOf(TimelineMarks::Lane(lane)));
    painter.setPen(c.quiet);
    painter.drawText(QRect(0, row.top(), m_theme.px(Labels - 8), row.height()),
                     Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(marks.size()));
    painter.save();
    painter.setClipRect(area.adjusted(-m_theme.px(6), 0, m_theme.px(6), 0));
    double last = -1e9;
    for (const TimelineMark &mark : marks) {
        const double x = xOf(mark.time);
        const bool isChosen = mark.time == m_a || mark.time == m_b;
        if (x < area.left() - 10 || x > area.right() + 10 || (x - last < 0.7 && !isChosen))
            continue; // what falls on the same pixel is one mark
        last = x;
        paintMark(painter, lane, mark, x, middle);
        if (!isChosen || lane == TimelineMarks::Telemetry)
            continue;
        const double ring = m_theme.px(MarkSize) * 0.85;
        painter.setPen(QPen(c.accent, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, middle), ring, ring);
    }
    painter.restore();
}

void Timeline::paintMark(QPainter &painter, int lane, const TimelineMark &mark, double x, double y) const
{
    const QColor color = colorOf(lane, m_theme.colors());
    const double side = m_theme.px(MarkSize);
    const double half = side / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (lane) {
    case TimelineMarks::LifeCycle:
        return paintShape(painter, QRectF(x - half, y - half, side, side),
                          mark.hollow ? Shape::RingDot : Shape::Dot,
                          mark.hollow ? m_theme.colors().quiet : color);
    case TimelineMarks::Asked: {
        const QPolygonF diamond({{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}});
        painter.drawPolygon(diamond);
        return;
    }
    case TimelineMarks::Commands: {
        const QPolygonF arrow(
            {{x - half * 0.7, y - half * 0.8}, {x + half * 0.8, y}, {x - half * 0.7, y + half * 0.8}});
        painter.drawPolygon(arrow);
        return;
    }
    case TimelineMarks::Problems:
        return paintShape(painter, QRectF(x - half, y - half, side, side), Shape::Triangle, color);
    case TimelineMarks::Telemetry:
        painter.drawRect(QRectF(x - 1, y - half * 0.8, 2, side * 0.8));
        return;
    default:
        painter.drawRect(QRectF(x - half * 0.75, y - half * 0.75, side * 0.75, side * 0.75));
    }
}

void Timeline::paintAxis(QPainter &painter) const
{
    const QRect area = lanesArea();
    const Colors &c = m_theme.colors();
    painter.setFont(m_theme.uiFont());
    const double spanMs = double(m_to.ticks() - m_from.ticks()) / Timestamp::TicksPerMillisecond;
    const double msPerLabel = spanMs * m_theme.px(96) / area.width();
    const qint64 tick = tickOf(msPerLabel);
    const QString format = tick < 1000 ? u"HH:mm:ss.zzz"_s : tick < 60'000 ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const qint64 begin = m_from.toMSecsSinceEpoch();
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(begin).offsetFromUtc() * 1000LL;
    for (qint64 ms = ((begin + offset) / tick + 1) * tick - offset; double(ms - begin) < spanMs; ms += tick) {
        const double x = xOf(Timestamp::fromMSecsSinceEpoch(ms));
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), c.lineSoft);
        if (std::abs(x - xOf(m_now)) < m_theme.px(48))
            continue; // "now" stands there
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
        const QString text = tick < 43'200'000 ? time.toString(format) : dayText(time.date());
        painter.setPen(c.quiet);
        painter.drawText(QRectF(x - m_theme.px(48), area.bottom(), m_theme.px(96), m_theme.px(AxisHeight)),
                         Qt::AlignCenter, text);
    }
    const double x = xOf(m_now);
    painter.fillRect(QRectF(x, area.top(), 1, area.height()), c.good);
    painter.setPen(c.good);
    painter.drawText(QRectF(x - m_theme.px(30), area.bottom(), m_theme.px(60), m_theme.px(AxisHeight)),
                     Qt::AlignCenter, tr("now"));
}

void Timeline::paintMoments(QPainter &painter) const
{
    const QRect area = lanesArea();
    if (m_a.isNever())
        return;
    const double a = xOf(m_a);
    const double b = m_b.isNever() ? xOf(m_now) : xOf(m_b);
    QColor fill = m_theme.colors().accent;
    fill.setAlphaF(0.10F);
    painter.save();
    painter.setClipRect(area.adjusted(0, 0, m_theme.px(40), m_theme.px(AxisHeight)));
    painter.fillRect(QRectF(qMin(a, b), area.top(), std::abs(b - a), area.height()), fill);
    painter.restore();
    paintHandle(painter, u"A"_s, m_a, true);
    if (!m_b.isNever())
        paintHandle(painter, u"B"_s, m_b, false);
}

void Timeline::paintHandle(QPainter &painter, const QString &letter, Timestamp time, bool filled) const
{
    const QRect area = lanesArea();
    const double x = xOf(time);
    if (x < area.left() - 1 || x > area.right() + m_theme.px(40))
        return;
    const Colors &c = m_theme.colors();
    painter.setPen(QPen(c.accent, filled ? 2 : 1.4, filled ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    QFont font = m_theme.uiFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QString text = QString(letter + u"  " + momentText(time));
    const double w = painter.fontMetrics().horizontalAdvance(text) + m_theme.px(16);
    const double left = qMax(double(area.left()), qMin(x - w / 2, double(width()) - w - 2));
    const QRectF box(left, area.bottom() + m_theme.px(3), w, m_theme.px(AxisHeight - 6));
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(filled ? c.accent : c.pane);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(filled ? c.accentText : c.accent);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace app
