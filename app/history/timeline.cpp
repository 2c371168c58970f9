// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timeline.h"

#include "history/historywords.h"
#include "history/timelinesizes.h"
#include "shared/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;
using twin::Timestamp;

namespace app {

using namespace timeline;

namespace {

constexpr qint64 LeastSpan = 50 * Timestamp::TicksPerMillisecond;

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

} // namespace app
