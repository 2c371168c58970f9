// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/shapes.h"
#include "simulation/simulationwords.h"
#include "simulation/statechart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void paintHead(QPainter &painter, QPointF tip, QPointF from, double size)
{
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const auto side = [&](double turn) {
        return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * size;
    };
    painter.drawPolygon(QPolygonF({tip, side(0.4), side(-0.4)}));
}

QFont smaller(const Theme &theme, double size)
{
    QFont font = theme.uiFont();
    font.setPixelSize(theme.px(size));
    return font;
}

} // namespace

void StateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // a drawing is the same everywhere
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colors().pane);
    if (stateCount() == 0) {
        painter.setFont(m_theme.uiFont());
        painter.setPen(m_theme.colors().quiet);
        if (!isNaming())
            painter.drawText(rect(), Qt::AlignCenter, tr("This device has no states."));
        return;
    }
    paintInitial(painter);
    std::vector<const ChartWay *> ways; // the chosen one on top
    for (const ChartWay &way : m_layout.ways)
        ways.push_back(&way);
    std::stable_partition(ways.begin(), ways.end(), [this](const ChartWay *way) { return !isChosen(*way); });
    for (const ChartWay *way : ways)
        paintWay(painter, *way);
    for (const ChartWay *way : ways) // no line runs through a text
        paintWayText(painter, *way);
    for (std::size_t i = 0; i < stateCount(); ++i)
        paintState(painter, i);
    paintLead(painter);
}

// A dot from which the machine begins.
void StateChart::paintInitial(QPainter &painter) const
{
    const QRectF box = m_layout.boxes[initialState()];
    const double y = box.top() + m_theme.px(6);
    const double radius = m_theme.px(3.5);
    const QPointF dot(box.left() - m_theme.px(16), y);
    painter.setPen(QPen(m_theme.colors().text, 1));
    painter.setBrush(m_theme.colors().text);
    painter.drawEllipse(dot, radius, radius);
    painter.drawLine(dot, QPointF(box.left(), y));
    paintHead(painter, QPointF(box.left(), y), dot, m_theme.px(6));
}

void StateChart::paintWay(QPainter &painter, const ChartWay &way) const
{
    const Colors &c = m_theme.colors();
    const bool isLive = machine()->states[way.from].name == liveState();
    const QColor color = isChosen(way) || isLive ? c.accent : c.quiet;
    painter.setPen(QPen(color, isChosen(way) ? 2.4 : isLive ? 1.6 : 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way.line);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    paintHead(painter, way.line.last(), way.line[way.line.size() - 2], m_theme.px(isChosen(way) ? 9 : 7));
}

bool StateChart::isChosen(const ChartWay &way) const
{
    return Item{way.from, int(way.index)} == current();
}

void StateChart::paintWayText(QPainter &painter, const ChartWay &way) const
{
    const Colors &c = m_theme.colors();
    const bool isLive = machine()->states[way.from].name == liveState();
    QFont font = smaller(m_theme, 10);
    font.setBold(isChosen(way));
    const QFontMetrics metrics(font);
    const bool isBreak = wayAt(way).isBreak;
    const double mark = isBreak ? m_theme.px(9) : 0;
    const QString text =
        metrics.elidedText(triggerText(wayAt(way)), Qt::ElideRight, int(way.label.width() - mark));
    const double width = metrics.horizontalAdvance(text) + mark;
    QRectF area(way.label);
    if (way.align & Qt::AlignRight)
        area.setLeft(area.right() - width);
    else if (way.align & Qt::AlignLeft)
        area.setRight(area.left() + width);
    else
        area = QRectF(area.center().x() - width / 2, area.top(), width, area.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChosen(way) ? c.selection : c.pane);
    painter.drawRect(area.adjusted(-2, 0, 2, 0));
    if (isBreak) {
        const double side = m_theme.px(6);
        painter.setBrush(c.bad);
        painter.drawRect(QRectF(area.left(), area.center().y() - side / 2, side, side));
        area.setLeft(area.left() + mark);
    }
    painter.setFont(font);
    painter.setPen(isChosen(way) ? c.text : isLive ? c.accent : c.quiet);
    painter.drawText(area.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void StateChart::paintState(QPainter &painter, std::size_t state) const
{
    const Colors &c = m_theme.colors();
    const QString name = machine()->states[state].name;
    const QRectF box = m_layout.boxes[state];
    const bool isLive = name == liveState() && m_look->isRunning;
    const bool isChosen = current() == Item{.state = state};
    const bool isTarget = m_target == state;
    painter.setPen(QPen(isLive || isTarget ? c.accent : c.quiet, isLive || isTarget ? 2 : 1));
    painter.setBrush(isLive ? c.accentSoft : isTarget ? c.selection : c.pane);
    painter.drawRoundedRect(box, 3, 3);
    if (isChosen) { // full while the chart has the focus
        painter.setPen(QPen(hasFocus() ? c.accent : c.quiet, hasFocus() ? 1.6 : 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-3, -3, 3, 3));
    }
    QRectF line = box.adjusted(m_theme.px(8), m_theme.px(3), -m_theme.px(18), -box.height() / 2);
    if (isLive) {
        paintShape(painter,
                   QRectF(line.left(), line.center().y() - m_theme.px(4), m_theme.px(8), m_theme.px(8)),
                   Shape::Dot, c.accent);
        line.setLeft(line.left() + m_theme.px(14));
    }
    paintBreak(painter, state);
    QFont bold = m_theme.uiFont();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(isLive ? c.accent : c.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(name, Qt::ElideRight, int(line.width())));
    const QFont small = smaller(m_theme, 11);
    painter.setFont(small);
    painter.setPen(isLive ? c.text : c.quiet);
    const QRectF below = box.adjusted(m_theme.px(8), box.height() / 2, -m_theme.px(4), -m_theme.px(3));
    const QString note = hasBreak(name) ? tr("%1, pauses").arg(noteOf(name)) : noteOf(name);
    painter.drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(note, Qt::ElideRight, int(below.width())));
}

// Filled when there is one; an empty one on the chosen state shows where a click sets it.
void StateChart::paintBreak(QPainter &painter, std::size_t state) const
{
    const Colors &c = m_theme.colors();
    const bool isSet = hasBreak(machine()->states[state].name) || machine()->states[state].isBreak;
    if (!isSet && current() != Item{.state = state})
        return;
    painter.setPen(QPen(isSet ? c.bad : c.quiet, 1));
    painter.setBrush(isSet ? QBrush(c.bad) : QBrush(Qt::NoBrush));
    painter.drawRect(breakBox(state));
}

QRectF StateChart::breakBox(std::size_t state) const
{
    const QRectF box = m_layout.boxes[state];
    const double side = m_theme.px(8);
    return {box.right() - side - m_theme.px(5), box.top() + m_theme.px(6), side, side};
}

// The transition that is being made.
void StateChart::paintLead(QPainter &painter) const
{
    if (!m_target && !m_isDragging)
        return;
    const QPointF from = m_layout.boxes[current().state].center();
    const QPointF to = m_isDragging ? m_pointer : m_layout.boxes[*m_target].center();
    painter.setPen(QPen(m_theme.colors().accent, 2, Qt::DashLine));
    painter.drawLine(from, to);
    painter.setBrush(m_theme.colors().accent);
    if (from != to)
        paintHead(painter, to, from, m_theme.px(9));
}

} // namespace app
