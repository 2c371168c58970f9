// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/statechart.h"

#include "shared/focusring.h"
#include "shared/shapes.h"
#include "simulation/simulationwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double BoxWidth = 118;
constexpr double BoxHeight = 38;
constexpr double GapX = 62;
constexpr double GapY = 34;
constexpr double Margin = 12;

QString wayText(const twin::sim::Transition &way)
{
    QStringList words;
    if (way.after)
        words.append(spanText(*way.after));
    if (!way.command.isEmpty())
        words.append(way.command);
    if (!way.desired.isEmpty())
        words.append(way.desired);
    if (!way.condition.isEmpty())
        words.append(way.condition.text());
    return words.join(u", "_s);
}

void paintHead(QPainter &painter, QPointF tip, QPointF from, double size)
{
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const auto side = [&](double turn) {
        return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * size;
    };
    painter.drawPolygon(QPolygonF({tip, side(0.4), side(-0.4)}));
}

} // namespace

StateChart::StateChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::include(this);
    setAccessibleName(tr("State chart"));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

QString StateChart::breakName(const QString &device, const QString &state)
{
    return u"%1 in %2"_s.arg(device, state);
}

void StateChart::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    const bool isOther = !look || !m_look || look->behaviour != m_look->behaviour;
    m_look = look;
    if (isOther)
        m_current = 0;
    QStringList states;
    for (std::size_t i = 0; machine() && i < machine()->states.size(); ++i)
        states.append(machine()->states[i].name + u": " + noteOf(machine()->states[i].name));
    setAccessibleDescription(states.join(u"; "_s));
    if (isOther)
        updateGeometry();
    update();
}

const twin::sim::Machine *StateChart::machine() const
{
    return m_look && m_look->behaviour && m_look->behaviour->machine ? &*m_look->behaviour->machine : nullptr;
}

QString StateChart::liveState() const
{
    return machine() ? m_look->state : QString();
}

QString StateChart::noteOf(const QString &state) const
{
    const qint64 entries = m_look ? m_look->entries.value(state) : 0;
    if (state == liveState() && m_look->isRunning) {
        const auto ticks = m_look->time.ticks() - m_look->stateSince.ticks();
        const double seconds = std::floor(double(ticks) / double(twin::Timestamp::TicksPerSecond));
        return tr("live for %1").arg(spanText(seconds));
    }
    return entries == 0 ? tr("never entered") : tr("entered %n times", nullptr, int(entries));
}

bool StateChart::hasBreak(const QString &state) const
{
    if (!m_look)
        return false;
    const QString name = breakName(m_look->id.toString(), state);
    const auto &watches = m_look->scene->watches;
    return std::any_of(watches.begin(), watches.end(), [&](const auto &watch) { return watch.name == name; });
}

std::size_t StateChart::perRow() const
{
    const double room = std::max(width(), 1) / m_theme.px(1) - 2 * Margin + GapX;
    return std::size_t(std::max(1.0, std::floor(room / (BoxWidth + GapX))));
}

QRectF StateChart::boxOf(std::size_t state) const
{
    const std::size_t columns = perRow();
    const auto column = double(state % columns);
    const auto row = double(state / columns);
    const double unit = m_theme.px(100) / 100.0;
    return QRectF((Margin + column * (BoxWidth + GapX)) * unit,
                  (Margin + 4 + row * (BoxHeight + GapY)) * unit, BoxWidth * unit, BoxHeight * unit);
}

QSize StateChart::sizeHint() const
{
    if (!machine())
        return {m_theme.px(300), m_theme.px(40)};
    const std::size_t count = machine()->states.size();
    const std::size_t rows = (count + perRow() - 1) / perRow();
    return {m_theme.px(300), m_theme.px(Margin * 2 + 8 + double(rows) * (BoxHeight + GapY) - GapY + 16)};
}

void StateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colors().pane);
    painter.setFont(m_theme.uiFont());
    if (!machine()) {
        painter.setPen(m_theme.colors().quiet);
        painter.drawText(rect(), Qt::AlignCenter, tr("This device has no states."));
        return;
    }
    for (std::size_t i = 0; i < machine()->states.size(); ++i) {
        int lane = 0;
        for (const auto &way : machine()->states[i].transitions)
            paintWay(painter, i, way, lane++);
    }
    for (std::size_t i = 0; i < machine()->states.size(); ++i)
        paintState(painter, i);
}

void StateChart::paintWay(QPainter &painter, std::size_t from, const twin::sim::Transition &way,
                          int lane) const
{
    const auto &states = machine()->states;
    const auto target =
        std::find_if(states.begin(), states.end(), [&](const auto &one) { return one.name == way.to; });
    if (target == states.end())
        return;
    const auto to = std::size_t(target - states.begin());
    const bool isLive = states[from].name == liveState();
    const QColor color = isLive ? m_theme.colors().accent : m_theme.colors().quiet;
    painter.setPen(QPen(color, isLive ? 1.6 : 1.0));
    painter.setBrush(color);
    const QRectF a = boxOf(from);
    const QRectF b = boxOf(to);
    const double shift = m_theme.px(8) * (to > from ? -1 : 1);
    QPointF start;
    QPointF end;
    if (from / perRow() == to / perRow()) {
        const bool isRight = to > from;
        const double y = a.center().y() + shift;
        start = QPointF(isRight ? a.right() : a.left(), y);
        end = QPointF(isRight ? b.left() : b.right(), y);
        if (to == from || std::max(to, from) - std::min(to, from) > 1) { // round the boxes between
            const double below = a.bottom() + m_theme.px(7) + lane * m_theme.px(3);
            QPainterPath path(QPointF(a.center().x() + shift, a.bottom()));
            path.lineTo(a.center().x() + shift, below);
            path.lineTo(b.center().x() - shift, below);
            end = QPointF(b.center().x() - shift, b.bottom());
            path.lineTo(end);
            painter.strokePath(path, painter.pen());
            paintHead(painter, end, QPointF(end.x(), below), m_theme.px(7));
            return;
        }
    } else {
        const bool isDown = to > from;
        start = QPointF(a.center().x() + shift, isDown ? a.bottom() : a.top());
        end = QPointF(b.center().x() + shift, isDown ? b.top() : b.bottom());
    }
    painter.drawLine(start, end);
    paintHead(painter, end, start, m_theme.px(7));
    const QString text = wayText(way);
    QFont small = m_theme.uiFont();
    small.setPixelSize(m_theme.px(10));
    painter.setFont(small);
    const QPointF middle = (start + end) / 2;
    const double width =
        std::abs(end.x() - start.x()) > m_theme.px(20) ? m_theme.px(GapX) : m_theme.px(BoxWidth);
    const QRectF area(middle.x() - width / 2, middle.y() + (shift < 0 ? -m_theme.px(15) : m_theme.px(2)),
                      width, m_theme.px(13));
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(text, Qt::ElideRight, int(width)));
    painter.setFont(m_theme.uiFont());
}

void StateChart::paintState(QPainter &painter, std::size_t state) const
{
    const Colors &c = m_theme.colors();
    const QString name = machine()->states[state].name;
    const QRectF box = boxOf(state);
    const bool isLive = name == liveState() && m_look->isRunning;
    painter.setPen(QPen(isLive ? c.accent : c.quiet, isLive ? 2 : 1));
    painter.setBrush(isLive ? c.accentSoft : c.pane);
    painter.drawRoundedRect(box, 3, 3);
    if (hasFocus() && state == m_current) {
        painter.setPen(QPen(c.accent, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-3, -3, 3, 3));
    }
    QRectF line = box.adjusted(m_theme.px(8), m_theme.px(3), -m_theme.px(6), -box.height() / 2);
    if (isLive) {
        paintShape(painter,
                   QRectF(line.left(), line.center().y() - m_theme.px(4), m_theme.px(8), m_theme.px(8)),
                   Shape::Dot, c.accent);
        line.setLeft(line.left() + m_theme.px(14));
    }
    if (hasBreak(name)) {
        painter.setBrush(c.bad);
        painter.setPen(Qt::NoPen);
        const double side = m_theme.px(8);
        painter.drawRect(QRectF(box.right() - side - m_theme.px(5), box.top() + m_theme.px(6), side, side));
        line.setRight(line.right() - m_theme.px(14));
    }
    QFont bold = m_theme.uiFont();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(isLive ? c.accent : c.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(name, Qt::ElideRight, int(line.width())));
    QFont small = m_theme.uiFont();
    small.setPixelSize(m_theme.px(11));
    painter.setFont(small);
    painter.setPen(isLive ? c.text : c.quiet);
    const QRectF below = box.adjusted(m_theme.px(8), box.height() / 2, -m_theme.px(4), -m_theme.px(3));
    const QString note = hasBreak(name) ? tr("%1, pauses").arg(noteOf(name)) : noteOf(name);
    painter.drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(note, Qt::ElideRight, int(below.width())));
}

void StateChart::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = machine() ? machine()->states.size() : 0;
    if (count == 0)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Space)
        emit breakToggled(machine()->states[m_current].name);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        m_current = (m_current + 1) % count;
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        m_current = (m_current + count - 1) % count;
    else
        return QWidget::keyPressEvent(event);
    update();
}

void StateChart::mousePressEvent(QMouseEvent *event)
{
    for (std::size_t i = 0; machine() && i < machine()->states.size(); ++i) {
        if (!boxOf(i).contains(event->position()))
            continue;
        m_current = i;
        emit breakToggled(machine()->states[i].name);
    }
}

} // namespace app
