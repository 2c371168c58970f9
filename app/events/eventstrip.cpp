// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventstrip.h"

#include "shared/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using twin::Timestamp;

namespace app {

namespace {

// In pixels at 100 %.
constexpr double LabelWidth = 100;
constexpr double LaneHeight = 15;
constexpr double StripAxisHeight = 18;
constexpr double BinWidth = 4;
constexpr double LeastDrag = 4; // less is a click
constexpr qint64 LeastSpan = 20 * Timestamp::TicksPerMillisecond;
constexpr double ZoomStep = 0.6; // of one press
constexpr double WheelStep = 0.8;
constexpr double PanStep = 0.2;

QColor laneColor(EventStrip::Lane lane, const Colors &c)
{
    switch (lane) {
    case EventStrip::Twin:
        return c.accent;
    case EventStrip::Calls:
        return c.boolean;
    case EventStrip::LifeCycle:
        return c.good;
    default:
        return c.quiet;
    }
}

QString momentOf(Timestamp time, qint64 spanTicks)
{
    const QString text = timeText(time);
    return spanTicks > 20 * Timestamp::TicksPerSecond ? text.chopped(2) : text;
}

/// The distance of labels so that one has room, in ticks.
qint64 labelStep(double ticksPerLabel)
{
    static constexpr std::array<qint64, 20> Steps{
        100,       200,        500,        1000,       2000,        5000,       10'000,
        30'000,    60'000,     120'000,    300'000,    600'000,     1'800'000,  3'600'000,
        7'200'000, 21'600'000, 43'200'000, 86'400'000, 172'800'000, 604'800'000};
    for (const qint64 step : Steps) {
        if (double(step * Timestamp::TicksPerMillisecond) >= ticksPerLabel)
            return step * Timestamp::TicksPerMillisecond;
    }
    return Steps.back() * Timestamp::TicksPerMillisecond;
}

} // namespace

EventStrip::EventStrip(Theme &theme, const EventsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Event timeline"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(&model, &EventsModel::countsChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start(DrawMSecs, this);
    });
    follow();
}

EventStrip::Lane EventStrip::laneOf(EventLine::Kind kind)
{
    using enum EventLine::Kind;
    switch (kind) {
    case EventLine::Kind::Telemetry:
        return Lane::Telemetry;
    case Tags:
    case Desired:
    case Reported:
    case DigitalTwin:
        return Lane::Twin;
    case Command:
    case Message:
        return Lane::Calls;
    case EventLine::Kind::LifeCycle:
    case Job:
    case Graph:
        return Lane::LifeCycle;
    }
    Q_UNREACHABLE();
}

QString EventStrip::laneName(Lane lane)
{
    switch (lane) {
    case Telemetry:
        return tr("Telemetry");
    case Twin:
        return tr("Twin");
    case Calls:
        return tr("Commands");
    default:
        return tr("Life cycle");
    }
}

QSize EventStrip::sizeHint() const
{
    return {m_theme.px(400), LaneCount * m_theme.px(LaneHeight) + m_theme.px(StripAxisHeight)};
}

QRect EventStrip::lanesArea() const
{
    const int left = m_theme.px(LabelWidth);
    return {left, m_theme.px(2), qMax(1, width() - left - m_theme.px(8)), LaneCount * m_theme.px(LaneHeight)};
}

// Of everything that is kept; a moment wide at least.
EventsModel::Span EventStrip::whole() const
{
    if (m_model.lines().empty())
        return {};
    const Timestamp last = m_model.lines().front().time;
    const Timestamp first = std::min(m_model.lines().back().time, last.plusTicks(-LeastSpan));
    return {first, last};
}

double EventStrip::xOf(Timestamp time) const
{
    const QRect area = lanesArea();
    const double span = double(qMax<qint64>(1, m_sight.to.ticks() - m_sight.from.ticks()));
    return area.left() + double(time.ticks() - m_sight.from.ticks()) / span * area.width();
}

Timestamp EventStrip::timeAt(double x) const
{
    const QRect area = lanesArea();
    const double share = qBound(0.0, (x - area.left()) / area.width(), 1.0);
    return m_sight.from.plusTicks(qint64(share * double(m_sight.to.ticks() - m_sight.from.ticks())));
}

QList<EventStrip::Bin> EventStrip::counts(Lane lane, int bins) const
{
    QList<Bin> counts(bins);
    const double span = double(qMax<qint64>(1, m_sight.to.ticks() - m_sight.from.ticks()));
    for (const EventLine &line : m_model.lines()) {
        if (laneOf(line.kind) != lane || !m_sight.contains(line.time))
            continue;
        const double share = double(line.time.ticks() - m_sight.from.ticks()) / span;
        Bin &bin = counts[qBound(0, int(share * bins), bins - 1)];
        ++bin.count;
        bin.bad += line.tone == EventLine::Tone::Bad ? 1 : 0;
    }
    return counts;
}

void EventStrip::follow()
{
    if (m_isWhole)
        m_sight = whole();
    say();
    update();
}

void EventStrip::showAll()
{
    m_isWhole = true;
    follow();
}

void EventStrip::zoom(double factor, Timestamp around)
{
    const EventsModel::Span all = whole();
    const double span = double(m_sight.to.ticks() - m_sight.from.ticks());
    if (span * factor >= double(all.to.ticks() - all.from.ticks()))
        return showAll();
    const double kept = span > 0 ? qMax(double(LeastSpan), span * factor) / span : 1;
    const auto moved = [around, kept](Timestamp edge) {
        return around.plusTicks(qint64(double(edge.ticks() - around.ticks()) * kept));
    };
    m_sight = {moved(m_sight.from), moved(m_sight.to)};
    m_isWhole = false;
    follow();
}

void EventStrip::pan(double share)
{
    const auto by = qint64(share * double(m_sight.to.ticks() - m_sight.from.ticks()));
    m_sight = {m_sight.from.plusTicks(by), m_sight.to.plusTicks(by)};
    m_isWhole = false;
    follow();
}

// Without a span it begins in the middle of what is in sight.
void EventStrip::stretch(double share)
{
    const qint64 width = m_sight.to.ticks() - m_sight.from.ticks();
    const Timestamp middle = m_sight.from.plusTicks(width / 2);
    EventsModel::Span span = m_model.span().value_or(EventsModel::Span{middle, middle});
    span.to = std::max(span.from, span.to.plusTicks(qint64(share * double(width))));
    choose(span);
}

void EventStrip::choose(std::optional<EventsModel::Span> span)
{
    emit spanWanted(span);
    say();
    update();
}

void EventStrip::keyPressEvent(QKeyEvent *event)
{
    const Timestamp middle = m_sight.from.plusTicks((m_sight.to.ticks() - m_sight.from.ticks()) / 2);
    const bool isRight = event->key() == Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(ZoomStep, middle);
    case Qt::Key_Minus:
        return zoom(1 / ZoomStep, middle);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ShiftModifier)
            return stretch(isRight ? PanStep / 4 : -PanStep / 4);
        return pan(isRight ? PanStep : -PanStep);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_sight);
    case Qt::Key_Escape:
        if (m_model.span())
            return choose(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void EventStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= lanesArea().left())
        m_dragFrom = event->position().x();
}

void EventStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragFrom)
        dragTo(event->position().x());
}

void EventStrip::dragTo(double x)
{
    const double from = std::min(*m_dragFrom, x);
    const double to = std::max(*m_dragFrom, x);
    if (to - from < m_theme.px(LeastDrag))
        m_dragged.reset();
    else
        m_dragged = EventsModel::Span{timeAt(from), timeAt(to)};
    update();
}

// A click ends the span: there is nothing else to hit.
void EventStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom)
        return;
    dragTo(event->position().x());
    m_dragFrom.reset();
    choose(std::exchange(m_dragged, std::nullopt));
}

void EventStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    showAll();
}

void EventStrip::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (delta != 0)
        zoom(delta > 0 ? WheelStep : 1 / WheelStep, timeAt(event->position().x()));
    event->accept();
}

void EventStrip::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_timer.stop();
    follow();
}

bool EventStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRect area = lanesArea();
    if (!area.contains(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    const auto lane = Lane(
        qBound(0, (help->pos().y() - area.top()) / qMax(1, area.height() / LaneCount), int(LaneCount) - 1));
    const int bins = qMax(1, int(area.width() / m_theme.px(BinWidth)));
    const int bin = qBound(0, (help->pos().x() - area.left()) * bins / area.width(), bins - 1);
    const Bin found = counts(lane, bins).at(bin);
    QString text = tr("%1: %n events", nullptr, found.count).arg(laneName(lane));
    if (found.bad > 0)
        text += u", "_s + tr("%n refused or failed", nullptr, found.bad);
    QToolTip::showText(help->globalPos(), timeText(timeAt(help->pos().x())) + u"  "_s + text, this);
    return true;
}

/// Tells a screen reader what is in sight and what is chosen.
void EventStrip::say()
{
    QStringList parts;
    for (int lane = 0; lane < LaneCount; ++lane)
        parts.append(
            tr("%1: %n events", nullptr, counts(Lane(lane), 1).first().count).arg(laneName(Lane(lane))));
    if (const auto span = m_model.span())
        parts.append(tr("table from %1 to %2").arg(timeText(span->from), timeText(span->to)));
    const QString text = parts.join(u", "_s);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void EventStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time is
    const Colors &c = m_theme.colors();
    painter.fillRect(rect(), c.pane);
    for (int lane = 0; lane < LaneCount; ++lane)
        paintLane(painter, Lane(lane));
    paintSpan(painter);
    paintAxis(painter);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    if (hasFocus()) {
        painter.setPen(c.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

// Bars as high as the root of their count: one event is seen beside a thousand. Bad news stands at the foot.
void EventStrip::paintLane(QPainter &painter, Lane lane) const
{
    const Colors &c = m_theme.colors();
    const QRect area = lanesArea();
    const int height = area.height() / LaneCount;
    const QRect row(area.left(), area.top() + int(lane) * height, area.width(), height);
    painter.setFont(m_theme.uiFont());
    painter.setPen(c.quiet);
    const QRect label(m_theme.px(8), row.top(), area.left() - m_theme.px(16), height);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(laneName(lane), Qt::ElideRight, label.width()));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), c.lineSoft);
    const int bins = qMax(1, int(area.width() / m_theme.px(BinWidth)));
    const QList<Bin> counted = counts(lane, bins);
    int most = 1;
    for (const Bin &bin : counted)
        most = qMax(most, bin.count);
    const double step = double(row.width()) / bins;
    const double room = height - 2;
    for (int i = 0; i < bins; ++i) {
        const Bin &bin = counted[i];
        if (bin.count == 0)
            continue;
        const double top = qMax(3.0, room * std::sqrt(double(bin.count) / most));
        const QRectF bar(row.left() + i * step, row.bottom() - top, qMax(1.0, step - 1), top);
        painter.fillRect(bar, laneColor(lane, c));
        if (bin.bad > 0) {
            const double share = qMax(3.0, top * bin.bad / bin.count);
            painter.fillRect(QRectF(bar.left(), bar.bottom() - share, bar.width(), share), c.bad);
        }
    }
}

void EventStrip::paintAxis(QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    const QRect area = lanesArea();
    const qint64 span = m_sight.to.ticks() - m_sight.from.ticks();
    if (m_sight.to.isNever() || span <= 0)
        return;
    painter.setFont(m_theme.fixedFont());
    painter.setPen(c.quiet);
    const int label = painter.fontMetrics().horizontalAdvance(u"00:00:00.0"_s) + m_theme.px(16);
    const qint64 step = labelStep(double(span) * label / area.width());
    const QRect foot(area.left(), area.bottom() + 1, area.width(), height() - area.bottom() - 2);
    for (qint64 at = (m_sight.from.ticks() / step + 1) * step; at <= m_sight.to.ticks(); at += step) {
        const double x = xOf(Timestamp::fromTicks(at));
        const QRectF place(x - label / 2.0, foot.top(), label, foot.height());
        if (place.left() < area.left() || place.right() > width())
            continue;
        painter.fillRect(QRectF(x, foot.top(), 1, 3), c.line);
        painter.drawText(place, Qt::AlignCenter, momentOf(Timestamp::fromTicks(at), span));
    }
}

void EventStrip::paintSpan(QPainter &painter) const
{
    const auto span = m_dragged ? m_dragged : m_model.span();
    if (!span)
        return;
    const Colors &c = m_theme.colors();
    const QRect area = lanesArea();
    const double left = qBound<double>(area.left(), xOf(span->from), area.right());
    const double right = qBound<double>(area.left(), xOf(span->to), area.right());
    QColor fill = c.accent;
    fill.setAlphaF(0.14F);
    const QRectF place(left, area.top(), qMax(2.0, right - left), area.height());
    painter.fillRect(place, fill);
    painter.fillRect(QRectF(place.left(), place.top(), 1, place.height()), c.accent);
    painter.fillRect(QRectF(place.right() - 1, place.top(), 1, place.height()), c.accent);
}

} // namespace app
