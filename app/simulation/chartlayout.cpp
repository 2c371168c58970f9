// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/chartlayout.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <map>

namespace app {

namespace {

// In pixels at 100 %.
constexpr double BoxWidth = 118;
constexpr double BoxHeight = 38;
constexpr double GapX = 72;
constexpr double GapY = 44;
constexpr double ChartMargin = 24;
constexpr double LabelHeight = 13;
constexpr double Apart = 8; // lines of both directions, from the middle
constexpr double Lane = 6; // lines that run beside each other
constexpr double FirstTrack = 10; // from a box to the nearest line in the gap

class ChartRouter final
{
public:
    ChartRouter(const twin::sim::Machine &machine, double width)
        : m_machine(machine)
        , m_columns(
              std::size_t(std::max(1.0, std::floor((width - 2 * ChartMargin + GapX) / (BoxWidth + GapX)))))
    { }

    // Twice: how many lines run in each gap says how high it has to be.
    ChartLayout run()
    {
        const std::size_t count = std::max<std::size_t>(m_machine.states.size(), 1);
        const std::size_t rows = (count + m_columns - 1) / m_columns;
        m_gaps.assign(rows + 1, GapY);
        m_gaps.front() = ChartMargin;
        routeAll();
        for (std::size_t row = 1; row < rows; ++row)
            m_gaps[row] = std::max(GapY, 2 * FirstTrack + LabelHeight * (m_tracks[row] - 1));
        m_gaps.back() = std::max(ChartMargin, FirstTrack + LabelHeight * m_tracks[rows]);
        m_lanes.clear();
        m_tracks.clear();
        m_beside.clear();
        routeAll();
        m_layout.next = boxAt(m_machine.states.size());
        const std::size_t columns = std::min(count, m_columns);
        m_layout.size = {2 * ChartMargin + double(columns) * (BoxWidth + GapX) - GapX,
                         topOf(rows - 1) + BoxHeight + m_gaps.back()};
        return std::move(m_layout);
    }

private:
    void routeAll()
    {
        m_layout = {};
        for (std::size_t i = 0; i < m_machine.states.size(); ++i)
            m_layout.boxes.push_back(boxAt(i));
        for (std::size_t from = 0; from < m_machine.states.size(); ++from) {
            for (std::size_t way = 0; way < m_machine.states[from].transitions.size(); ++way)
                route(from, way);
        }
    }

    double topOf(std::size_t row) const
    {
        double top = m_gaps.front();
        for (std::size_t i = 1; i <= row; ++i)
            top += BoxHeight + (i < m_gaps.size() ? m_gaps[i] : GapY);
        return top;
    }

    QRectF boxAt(std::size_t state) const
    {
        return {ChartMargin + double(state % m_columns) * (BoxWidth + GapX), topOf(state / m_columns),
                BoxWidth, BoxHeight};
    }

    void route(std::size_t from, std::size_t way)
    {
        const auto &states = m_machine.states;
        const QString &name = states[from].transitions[way].to;
        const auto target =
            std::find_if(states.begin(), states.end(), [&](const auto &one) { return one.name == name; });
        if (target == states.end())
            return;
        const auto to = std::size_t(target - states.begin());
        ChartWay drawn{.from = from, .index = way};
        const double lane = m_lanes[{from, to}]++;
        const bool isOneRow = from / m_columns == to / m_columns;
        const auto apart = std::max(from, to) - std::min(from, to);
        if (from == to)
            loop(drawn, lane);
        else if (isOneRow && apart == 1)
            across(drawn, to, lane);
        else if (isOneRow)
            below(drawn, to, lane);
        else if (from % m_columns == to % m_columns && apart == m_columns)
            upright(drawn, to, lane);
        else
            around(drawn, to, lane);
        m_layout.ways.push_back(std::move(drawn));
    }

    // To itself, above the right end of its box.
    void loop(ChartWay &way, double lane) const
    {
        const QRectF box = boxAt(way.from);
        const double top = box.top() - 9 - lane * Lane;
        const double left = box.right() - 30 - lane * Lane;
        way.line = QPolygonF(
            {{left, box.top()}, {left, top}, {box.right() - 10, top}, {box.right() - 10, box.top()}});
        way.label = QRectF(box.left(), top - 4, left - box.left() - 3, LabelHeight);
        way.align = Qt::AlignRight | Qt::AlignVCenter;
    }

    // Side by side: there above, back below.
    void across(ChartWay &way, std::size_t to, double lane) const
    {
        const QRectF a = boxAt(way.from);
        const QRectF b = boxAt(to);
        const bool isRight = to > way.from;
        const double off = std::min(Apart + lane * Lane, BoxHeight / 2 - 2);
        const double y = a.center().y() + (isRight ? -off : off);
        const double left = isRight ? a.right() : b.right();
        way.line = QPolygonF({{isRight ? a.right() : a.left(), y}, {isRight ? b.left() : b.right(), y}});
        way.label = QRectF(left + 2, isRight ? y - LabelHeight - 1 : y + 1, GapX - 4, LabelHeight);
    }

    // In one row round the boxes between.
    void below(ChartWay &way, std::size_t to, double lane)
    {
        const QRectF a = boxAt(way.from);
        const QRectF b = boxAt(to);
        const double y = a.bottom() + trackIn(way.from / m_columns + 1);
        const double off = (to > way.from ? Apart : -Apart) * 2 + lane * Lane;
        way.line = QPolygonF({{a.center().x() + off, a.bottom()},
                              {a.center().x() + off, y},
                              {b.center().x() - off, y},
                              {b.center().x() - off, b.bottom()}});
        onSegment(way, 1);
    }

    // One above the other: down at the left, up at the right.
    void upright(ChartWay &way, std::size_t to, double lane)
    {
        const QRectF a = boxAt(way.from);
        const QRectF b = boxAt(to);
        const bool isDown = to > way.from;
        const double x = a.center().x() + (isDown ? -1 : 1) * (Apart + lane * Lane);
        way.line = QPolygonF({{x, isDown ? a.bottom() : a.top()}, {x, isDown ? b.top() : b.bottom()}});
        const std::size_t gap = std::max(way.from, to) / m_columns;
        const double y = gapTop(gap) + trackIn(gap) - LabelHeight / 2; // where no other line runs
        const double width = BoxWidth / 2 + GapX / 3 - Apart;
        way.label = QRectF(isDown ? x - 3 - width : x + 3, y, width, LabelHeight);
        way.align = (isDown ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

    // Through the gaps between rows, and beside the target's column when rows are between.
    void around(ChartWay &way, std::size_t to, double lane)
    {
        const QRectF a = boxAt(way.from);
        const QRectF b = boxAt(to);
        const bool isDown = to > way.from;
        const double off = (isDown ? -Apart : Apart) * 2 + lane * Lane;
        const std::size_t leaves = way.from / m_columns + (isDown ? 1 : 0);
        const std::size_t arrives = to / m_columns + (isDown ? 0 : 1);
        const double y = gapTop(leaves) + trackIn(leaves);
        const QPointF start(a.center().x() + off, isDown ? a.bottom() : a.top());
        const QPointF end(b.center().x() + off, isDown ? b.top() : b.bottom());
        way.line = QPolygonF({start, {start.x(), y}});
        if (arrives != leaves) {
            const double x = b.left() - Apart - 4 * double(m_beside[to % m_columns]++ % 3);
            const double last = gapTop(arrives) + trackIn(arrives);
            way.line << QPointF(x, y) << QPointF(x, last) << QPointF(end.x(), last);
        } else {
            way.line << QPointF(end.x(), y);
        }
        way.line << end;
        onSegment(way, 1);
    }

    // The label on the line itself, which it interrupts.
    static void onSegment(ChartWay &way, qsizetype segment)
    {
        const QPointF a = way.line[segment];
        const QPointF b = way.line[segment + 1];
        const double width = std::max(40.0, std::abs(b.x() - a.x()) - 16);
        const QPointF middle = (a + b) / 2;
        way.label = QRectF(middle.x() - width / 2, middle.y() - LabelHeight / 2, width, LabelHeight);
    }

    // Of the gap above a row.
    double gapTop(std::size_t row) const { return topOf(row - 1) + BoxHeight; }

    // Where the next line runs in the gap above a row, from the gap's top.
    double trackIn(std::size_t row) { return FirstTrack + m_tracks[row]++ * LabelHeight; }

    const twin::sim::Machine &m_machine;
    std::size_t m_columns;
    ChartLayout m_layout;
    std::vector<double> m_gaps; // above each row, and below the last one
    std::map<std::pair<std::size_t, std::size_t>, double> m_lanes; // lines from a state to another so far
    std::map<std::size_t, double> m_tracks; // lines in a gap so far
    std::map<std::size_t, int> m_beside; // lines beside a column
};

QRectF scaled(const QRectF &rect, double unit)
{
    return {rect.topLeft() * unit, rect.size() * unit};
}

} // namespace

double ChartWay::distanceTo(QPointF place) const
{
    double least = 1e9;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF step = line[i + 1] - line[i];
        const double length = QPointF::dotProduct(step, step);
        const double along =
            length > 0 ? qBound(0.0, QPointF::dotProduct(place - line[i], step) / length, 1.0) : 0;
        least = std::min(least, QLineF(place, line[i] + step * along).length());
    }
    return least;
}

ChartLayout layOutChart(const twin::sim::Machine &machine, double width, double unit)
{
    ChartLayout layout = ChartRouter(machine, width / unit).run();
    for (QRectF &box : layout.boxes)
        box = scaled(box, unit);
    for (ChartWay &way : layout.ways) {
        for (QPointF &point : way.line)
            point *= unit;
        way.label = scaled(way.label, unit);
    }
    layout.next = scaled(layout.next, unit);
    layout.size *= unit;
    return layout;
}

} // namespace app
