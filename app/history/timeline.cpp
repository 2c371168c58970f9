// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timeline.h"

#include "history/historywords.h"
#include "shared/shapes.h"
#include "shared/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using twin::Timestamp;

namespace app {

namespace {

constexpr double Labels = 200; // pixels at 100 %, as all below
constexpr double LaneHeight = 17;
constexpr double OverviewHeight = 24;
constexpr double AxisHeight = 26;
constexpr double MarkSize = 9;
constexpr double SnapWidth = 7;
constexpr qint64 LeastSpan = 50 * Timestamp::TicksPerMillisecond;
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

Timeline::Timeline(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Timeline::sizeHint() const
{
    return {m_theme.px(600),
            m_theme.px(OverviewHeight + AxisHeight) + TimelineMarks::LaneCount * laneHeight()};
}

int Timeline::laneHeight() const
{
    return m_theme.px(LaneHeight);
}

QRect Timeline::overviewArea() const
{
    const int left = m_theme.px(Labels);
    return {left, m_theme.px(4), qMax(1, width() - left - m_theme.px(40)), m_theme.px(OverviewHeight - 8)};
}

QRect Timeline::lanesArea() const
{
    const int left = m_theme.px(Labels);
    return {left, m_theme.px(OverviewHeight), qMax(1, width() - left - m_theme.px(40)),
            TimelineMarks::LaneCount * laneHeight()};
}

double Timeline::xOf(Timestamp time) const
{
    const QRect area = lanesArea();
    const double span = double(qMax<qint64>(1, m_to.ticks() - m_from.ticks()));
    return area.left() + double(time.ticks() - m_from.ticks()) / span * area.width();
}

Timestamp Timeline::timeAt(double x) const
{
    const QRect area = lanesArea();
    const double span = double(m_to.ticks() - m_from.ticks());
    return m_from.plusTicks(qint64((x - area.left()) / area.width() * span));
}

// A mark that is near is meant; right of the last one is now.
Timestamp Timeline::snapped(double x) const
{
    Timestamp best = timeAt(x);
    double nearest = m_theme.px(SnapWidth);
    for (int lane = 0; lane < TimelineMarks::LaneCount; ++lane)
        for (const TimelineMark &mark : m_marks.lane(lane))
            if (lane != TimelineMarks::Telemetry && std::abs(xOf(mark.time) - x) < nearest) {
                nearest = std::abs(xOf(mark.time) - x);
                best = mark.time;
            }
    return best >= m_now ? Timestamp() : best;
}

const TimelineMark *Timeline::markAt(const QPoint &position) const
{
    const QRect area = lanesArea();
    if (!area.contains(position))
        return nullptr;
    const int lane = (position.y() - area.top()) / qMax(1, laneHeight());
    for (const TimelineMark &mark : m_marks.lane(qMin(lane, int(TimelineMarks::LaneCount) - 1)))
        if (std::abs(xOf(mark.time) - position.x()) < m_theme.px(SnapWidth))
            return &mark;
    return nullptr;
}

void Timeline::setMarks(const TimelineMarks &marks, Timestamp now)
{
    m_marks = marks;
    m_first = marks.first().isNever() ? now.plusMSecs(-1000) : marks.first();
    m_now = std::max(now, marks.last());
    m_a = m_b = {};
    showAll();
}

void Timeline::add(const twin::Change &change)
{
    m_marks.add(change);
    if (m_marks.first() < m_first && !m_marks.first().isNever())
        m_first = m_marks.first();
    m_now = std::max(m_now, change.time);
    if (m_isWhole)
        showAll();
    else
        update();
}

void Timeline::setMoments(Timestamp a, Timestamp b)
{
    m_a = a;
    m_b = b;
    if (!a.isNever())
        bringIntoSight(a);
    say();
    update();
}

void Timeline::showAll()
{
    const qint64 span = qMax(LeastSpan, m_now.ticks() - m_first.ticks());
    m_from = m_first.plusTicks(-span / 50);
    m_to = m_now.plusTicks(span / 20);
    m_isWhole = true;
    update();
}

void Timeline::zoom(double factor, Timestamp around)
{
    const double span = double(m_to.ticks() - m_from.ticks()) * factor;
    const double whole = double(qMax(LeastSpan, m_now.ticks() - m_first.ticks())) * 1.07;
    if (span >= whole)
        return showAll();
    const double kept = qMax(double(LeastSpan), span) / double(m_to.ticks() - m_from.ticks());
    m_from = around.plusTicks(qint64(double(m_from.ticks() - around.ticks()) * kept));
    m_to = around.plusTicks(qint64(double(m_to.ticks() - around.ticks()) * kept));
    m_isWhole = false;
    update();
}

void Timeline::bringIntoSight(Timestamp time)
{
    if (time >= m_from && time <= m_to)
        return;
    const qint64 half = (m_to.ticks() - m_from.ticks()) / 2;
    m_from = time.plusTicks(-half);
    m_to = time.plusTicks(half);
    m_isWhole = false;
}

void Timeline::step(bool forward, bool ofB)
{
    const Timestamp at = ofB ? m_b : m_a;
    const Timestamp from = at.isNever() ? m_now.plusTicks(1) : at;
    Timestamp to = forward ? m_marks.next(from) : m_marks.previous(from);
    if (!forward && to.isNever())
        return;
    if (forward && at.isNever())
        return;
    emit ofB ? bWanted(to) : aWanted(to);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const Timestamp middle = m_a.isNever() ? m_now : m_a;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return step(event->key() == Qt::Key_Right, shift);
    case Qt::Key_Home:
        if (!m_marks.first().isNever())
            emit shift ? bWanted(m_marks.first()) : aWanted(m_marks.first());
        return;
    case Qt::Key_End:
        emit shift ? bWanted({}) : aWanted({});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.5, middle);
    case Qt::Key_Minus:
        return zoom(2, middle);
    case Qt::Key_0:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    if (overviewArea().adjusted(0, -4, 0, 4).contains(at)) {
        m_grip = Grip::Overview;
    } else if (at.x() >= lanesArea().left()) {
        const bool nearB = !m_b.isNever() && std::abs(xOf(m_b) - at.x()) < m_theme.px(SnapWidth) &&
                           at.y() > lanesArea().bottom();
        m_grip = nearB || (event->modifiers() & Qt::ShiftModifier) ? Grip::B : Grip::A;
    }
    drag(at);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip != Grip::None)
        drag(event->position().toPoint());
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void Timeline::drag(const QPoint &position)
{
    if (m_grip == Grip::A)
        emit aWanted(snapped(position.x()));
    if (m_grip == Grip::B)
        emit bWanted(snapped(position.x()));
    if (m_grip != Grip::Overview)
        return;
    const QRect area = overviewArea();
    const double share = double(position.x() - area.left()) / area.width();
    const qint64 half = (m_to.ticks() - m_from.ticks()) / 2;
    const Timestamp middle = m_first.plusTicks(qint64(double(m_now.ticks() - m_first.ticks()) * share));
    m_from = middle.plusTicks(-half);
    m_to = middle.plusTicks(half);
    m_isWhole = false;
    update();
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (delta != 0)
        zoom(delta > 0 ? 0.8 : 1.25, timeAt(event->position().x()));
    event->accept();
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Timeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const TimelineMark *mark = markAt(help->pos()))
            QToolTip::showText(help->globalPos(), QString(momentText(mark->time) + u"  " + mark->text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

/// Tells a screen reader where A and B are and what happened at A.
void Timeline::say()
{
    QStringList parts;
    parts.append(m_a.isNever() ? tr("A: now") : tr("A: %1").arg(momentText(m_a)));
    for (int lane = 0; lane < TimelineMarks::LaneCount; ++lane)
        for (const TimelineMark &mark : m_marks.lane(lane))
            if (mark.time == m_a)
                parts.append(mark.text);
    if (!m_b.isNever())
        parts.append(tr("B: %1").arg(momentText(m_b)));
    setAccessibleDescription(parts.join(u", "));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
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
    const QString since = tr("kept since %1").arg(momentText(m_first).left(momentText(m_first).size() - 4));
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
                     Qt::AlignVCenter | Qt::AlignRight, QString::number(marks.size()));
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
    const QString format = tick < 1000         ? u"HH:mm:ss.zzz"_s
                           : tick < 60'000     ? u"HH:mm:ss"_s
                           : tick < 43'200'000 ? u"HH:mm"_s
                                               : u"MM-dd"_s;
    const qint64 begin = m_from.toMSecsSinceEpoch();
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(begin).offsetFromUtc() * 1000LL;
    for (qint64 ms = ((begin + offset) / tick + 1) * tick - offset; double(ms - begin) < spanMs; ms += tick) {
        const double x = xOf(Timestamp::fromMSecsSinceEpoch(ms));
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), c.lineSoft);
        if (std::abs(x - xOf(m_now)) < m_theme.px(48))
            continue; // "now" stands there
        const QString text = QDateTime::fromMSecsSinceEpoch(ms).toString(format);
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
    const double left = qBound(double(area.left()), x - w / 2, double(width()) - w - 2);
    const QRectF box(left, area.bottom() + m_theme.px(3), w, m_theme.px(AxisHeight - 6));
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(filled ? c.accent : c.pane);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(filled ? c.accentText : c.accent);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace app
