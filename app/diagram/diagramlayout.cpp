// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagramlayout.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace app {

namespace {

constexpr int Sweeps = 8; // down and up; more bring nothing on graphs that a person can read

// Nodes, and behind them a point for each layer that a line passes through.
class Layering final
{
public:
    Layering(const Diagram &diagram, const DiagramMeasure &measure);
    DiagramLayout place();

private:
    struct Point {
        int layer = 0;
        double width = 0;
        double x = 0; // of its middle
        std::vector<std::size_t> up{};
        std::vector<std::size_t> down{};
    };
    struct Way {
        std::vector<std::size_t> points{}; // from the upper end to the lower one
        bool isTurned = false; // the arrow is at the upper end
        bool isLoop = false;
    };

    void breakCircles();
    void rank();
    void addPoints();
    void order();
    void sortLayer(std::vector<std::size_t> &layer, bool fromAbove);
    void align();
    void settle(const std::vector<std::size_t> &layer, const std::vector<double> &wanted);
    std::vector<double> layerTops(std::vector<std::vector<int>> &tracks) const;
    double portOf(std::size_t point, std::size_t other, bool below) const;

    const Diagram &m_diagram;
    const DiagramMeasure &m_measure;
    std::vector<Point> m_points;
    std::vector<Way> m_ways;
    std::vector<std::vector<std::size_t>> m_layers;
};

Layering::Layering(const Diagram &diagram, const DiagramMeasure &measure)
    : m_diagram(diagram)
    , m_measure(measure)
    , m_points(diagram.nodes.size())
    , m_ways(diagram.edges.size())
{
    for (Point &point : m_points)
        point.width = measure.box.width();
    breakCircles();
    rank();
    addPoints();
    order();
    align();
}

// An edge that leads back to where the walk came from counts the other way round.
void Layering::breakCircles()
{
    std::vector<std::vector<std::size_t>> out(m_diagram.nodes.size());
    std::vector<int> into(m_diagram.nodes.size());
    for (std::size_t i = 0; i < m_diagram.edges.size(); ++i) {
        const DiagramEdge &edge = m_diagram.edges[i];
        m_ways[i].isLoop = edge.from == edge.to;
        if (m_ways[i].isLoop) {
            m_points[edge.from].width = m_measure.box.width() + 2 * m_measure.loop;
            continue;
        }
        out[edge.from].push_back(i);
        ++into[edge.to];
    }
    enum class Seen { No, Open, Done };
    std::vector<Seen> seen(m_diagram.nodes.size(), Seen::No);
    std::vector<std::size_t> starts(m_diagram.nodes.size());
    std::iota(starts.begin(), starts.end(), std::size_t(0));
    std::stable_partition(starts.begin(), starts.end(), [&](std::size_t node) { return into[node] == 0; });
    struct Step {
        std::size_t node;
        std::size_t next;
    };
    for (const std::size_t start : starts) {
        if (seen[start] != Seen::No)
            continue;
        std::vector<Step> stack{{start, 0}};
        seen[start] = Seen::Open;
        while (!stack.empty()) {
            Step &step = stack.back();
            if (step.next == out[step.node].size()) {
                seen[step.node] = Seen::Done;
                stack.pop_back();
                continue;
            }
            const std::size_t edge = out[step.node][step.next++];
            const std::size_t target = m_diagram.edges[edge].to;
            if (seen[target] == Seen::Open)
                m_ways[edge].isTurned = true;
            if (seen[target] != Seen::No)
                continue;
            seen[target] = Seen::Open;
            stack.push_back({target, 0});
        }
    }
}

void Layering::rank()
{
    std::vector<std::vector<std::size_t>> below(m_diagram.nodes.size());
    std::vector<int> open(m_diagram.nodes.size());
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        if (m_ways[i].isLoop)
            continue;
        const DiagramEdge &edge = m_diagram.edges[i];
        const std::size_t upper = m_ways[i].isTurned ? edge.to : edge.from;
        const std::size_t lower = m_ways[i].isTurned ? edge.from : edge.to;
        m_ways[i].points = {upper, lower};
        below[upper].push_back(lower);
        ++open[lower];
    }
    std::vector<std::size_t> ready;
    for (std::size_t node = 0; node < open.size(); ++node) {
        if (open[node] == 0)
            ready.push_back(node);
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        for (const std::size_t lower : below[ready[i]]) {
            m_points[lower].layer = std::max(m_points[lower].layer, m_points[ready[i]].layer + 1);
            if (--open[lower] == 0)
                ready.push_back(lower);
        }
    }
    int last = -1;
    for (const Point &point : m_points)
        last = std::max(last, point.layer);
    m_layers.resize(std::size_t(last + 1));
    for (std::size_t node = 0; node < m_points.size(); ++node)
        m_layers[std::size_t(m_points[node].layer)].push_back(node);
}

void Layering::addPoints()
{
    for (Way &way : m_ways) {
        if (way.isLoop)
            continue;
        const std::size_t lower = way.points.back();
        way.points.pop_back();
        for (int layer = m_points[way.points.front()].layer + 1; layer < m_points[lower].layer; ++layer) {
            m_points.push_back({.layer = layer, .width = m_measure.track});
            m_layers[std::size_t(layer)].push_back(m_points.size() - 1);
            way.points.push_back(m_points.size() - 1);
        }
        way.points.push_back(lower);
        for (std::size_t i = 1; i < way.points.size(); ++i) {
            m_points[way.points[i - 1]].down.push_back(way.points[i]);
            m_points[way.points[i]].up.push_back(way.points[i - 1]);
        }
    }
}

void Layering::order()
{
    for (const auto &layer : m_layers) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_points[layer[i]].x = double(i);
    }
    for (int sweep = 0; sweep < Sweeps; ++sweep) {
        for (std::size_t i = 1; i < m_layers.size(); ++i)
            sortLayer(m_layers[i], true);
        for (std::size_t i = m_layers.size(); i-- > 1;)
            sortLayer(m_layers[i - 1], false);
    }
}

// By the mean place of what each point hangs on.
void Layering::sortLayer(std::vector<std::size_t> &layer, bool fromAbove)
{
    std::map<std::size_t, double> means;
    for (const std::size_t point : layer) {
        const auto &others = fromAbove ? m_points[point].up : m_points[point].down;
        double sum = 0;
        for (const std::size_t other : others)
            sum += m_points[other].x;
        means[point] = others.empty() ? m_points[point].x : sum / double(others.size());
    }
    std::stable_sort(layer.begin(), layer.end(),
                     [&](std::size_t a, std::size_t b) { return means[a] < means[b]; });
    for (std::size_t i = 0; i < layer.size(); ++i)
        m_points[layer[i]].x = double(i);
}

void Layering::align()
{
    for (const auto &layer : m_layers) {
        double x = 0;
        for (const std::size_t point : layer) {
            m_points[point].x = x + m_points[point].width / 2;
            x += m_points[point].width + m_measure.gap;
        }
    }
    const auto pull = [this](std::size_t index, bool fromAbove) {
        const auto &layer = m_layers[index];
        std::vector<double> wanted;
        for (const std::size_t point : layer) {
            const auto &others = fromAbove ? m_points[point].up : m_points[point].down;
            double sum = 0;
            for (const std::size_t other : others)
                sum += m_points[other].x;
            wanted.push_back(others.empty() ? m_points[point].x : sum / double(others.size()));
        }
        settle(layer, wanted);
    };
    for (int sweep = 0; sweep < Sweeps; ++sweep) {
        for (std::size_t i = 1; i < m_layers.size(); ++i)
            pull(i, true);
        for (std::size_t i = m_layers.size(); i-- > 1;)
            pull(i - 1, false);
    }
}

// As near to what is wanted as order and gaps allow: neighbours that would overlap form a block, which stands
// at the mean of what its members want (least squares).
void Layering::settle(const std::vector<std::size_t> &layer, const std::vector<double> &wanted)
{
    struct Block {
        double sum;
        std::size_t count;
        double mean() const { return sum / double(count); }
    };
    std::vector<Block> blocks;
    std::vector<double> offsets;
    double offset = 0;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        if (i > 0)
            offset += (m_points[layer[i - 1]].width + m_points[layer[i]].width) / 2 + m_measure.gap;
        offsets.push_back(offset);
        blocks.push_back({wanted[i] - offset, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::size_t at = 0;
    for (const Block &block : blocks) {
        for (std::size_t i = 0; i < block.count; ++i, ++at)
            m_points[layer[at]].x = block.mean() + offsets[at];
    }
}

// Where a line leaves a box: lines of one box part in the order of their other ends.
double Layering::portOf(std::size_t point, std::size_t other, bool below) const
{
    const Point &own = m_points[point];
    if (point >= m_diagram.nodes.size())
        return own.x;
    std::vector<std::size_t> others = below ? own.down : own.up;
    std::stable_sort(others.begin(), others.end(),
                     [this](std::size_t a, std::size_t b) { return m_points[a].x < m_points[b].x; });
    const auto at = std::find(others.begin(), others.end(), other) - others.begin();
    const double room = m_measure.box.width() * 0.7;
    return own.x - room / 2 + room * double(at + 1) / double(others.size() + 1);
}

// Each way gets a track of its own between two layers, unless it runs straight down.
std::vector<double> Layering::layerTops(std::vector<std::vector<int>> &tracks) const
{
    std::vector<int> most(m_layers.size());
    tracks.resize(m_ways.size());
    struct Bend {
        std::size_t way;
        std::size_t part;
        double from;
        double to;
    };
    std::vector<std::vector<Bend>> bends(m_layers.size());
    for (std::size_t w = 0; w < m_ways.size(); ++w) {
        const auto &points = m_ways[w].points;
        tracks[w].assign(points.empty() ? 0 : points.size() - 1, 0);
        for (std::size_t i = 1; i < points.size(); ++i)
            bends[std::size_t(m_points[points[i - 1]].layer)].push_back(
                {w, i - 1, portOf(points[i - 1], points[i], true), portOf(points[i], points[i - 1], false)});
    }
    for (std::size_t layer = 0; layer < bends.size(); ++layer) {
        auto &own = bends[layer];
        // Those that go left bend in the order from the left, those that go right the other way round: so
        // lines that leave side by side do not cross.
        std::stable_sort(own.begin(), own.end(),
                         [](const Bend &a, const Bend &b) { return a.from < b.from; });
        std::vector<std::pair<double, double>> spans;
        std::vector<int> spanTracks;
        for (const Bend &bend : own) {
            if (std::abs(bend.from - bend.to) < 1)
                continue;
            const double low = std::min(bend.from, bend.to);
            const double high = std::max(bend.from, bend.to);
            int track = 1;
            for (bool isFree = false; !isFree; track += !isFree) {
                isFree = true;
                for (std::size_t i = 0; i < spans.size(); ++i)
                    isFree =
                        isFree && (spanTracks[i] != track || spans[i].second < low || spans[i].first > high);
            }
            spans.emplace_back(low, high);
            spanTracks.push_back(track);
            tracks[bend.way][bend.part] = track;
            most[layer] = std::max(most[layer], track);
        }
    }
    std::vector<double> tops;
    double top = m_measure.margin;
    for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
        tops.push_back(top);
        top += m_measure.box.height() + m_measure.rise + most[layer] * m_measure.track;
    }
    return tops;
}

DiagramLayout Layering::place()
{
    DiagramLayout layout;
    double left = std::numeric_limits<double>::max();
    for (const Point &point : m_points)
        left = std::min(left, point.x - point.width / 2);
    for (Point &point : m_points)
        point.x += m_measure.margin - (m_points.empty() ? 0 : left);
    std::vector<std::vector<int>> tracks;
    const auto tops = layerTops(tracks);
    const QSizeF box = m_measure.box;
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        const Point &point = m_points[i];
        layout.layers.push_back(point.layer);
        layout.boxes.emplace_back(QPointF(point.x - box.width() / 2, tops[std::size_t(point.layer)]), box);
    }
    double right = 0;
    for (std::size_t w = 0; w < m_ways.size(); ++w) {
        const Way &way = m_ways[w];
        QPolygonF line;
        if (way.isLoop) {
            const QRectF own = layout.boxes[m_diagram.edges[w].from];
            const double out = own.right() + m_measure.loop / 6;
            line << QPointF(own.right(), own.top() + own.height() * 0.75)
                 << QPointF(out, own.top() + own.height() * 0.75)
                 << QPointF(out, own.top() + own.height() * 0.25)
                 << QPointF(own.right(), own.top() + own.height() * 0.25);
            layout.lines.push_back(line);
            layout.labels.emplace_back(out, own.center().y());
            continue;
        }
        for (std::size_t i = 1; i < way.points.size(); ++i) {
            const std::size_t upper = way.points[i - 1];
            const std::size_t lower = way.points[i];
            const double from = portOf(upper, lower, true);
            const double to = portOf(lower, upper, false);
            const double bottom = tops[std::size_t(m_points[upper].layer)] + box.height();
            const double bend = bottom + 8 + tracks[w][i - 1] * m_measure.track;
            const double down = tops[std::size_t(m_points[lower].layer)];
            if (i == 1)
                line << QPointF(from, bottom);
            line << QPointF(from, bend) << QPointF(to, bend) << QPointF(to, down);
            if (lower >= m_diagram.nodes.size())
                line << QPointF(to, down + box.height());
        }
        const QPointF end = line.last();
        layout.labels.emplace_back(end.x(), end.y() - m_measure.rise * 0.4);
        if (way.isTurned)
            std::reverse(line.begin(), line.end());
        layout.lines.push_back(line);
    }
    for (const Point &point : m_points)
        right = std::max(right, point.x + point.width / 2);
    const double bottom = tops.empty() ? 0 : tops.back() + box.height();
    layout.size = {right + m_measure.margin, bottom + m_measure.margin};
    return layout;
}

} // namespace

DiagramLayout layOut(const Diagram &diagram, const DiagramMeasure &measure)
{
    return Layering(diagram, measure).place();
}

std::size_t neighbourOf(const DiagramLayout &layout, std::size_t from, Qt::ArrowType way)
{
    std::size_t best = from;
    double least = std::numeric_limits<double>::max();
    const QPointF start = layout.boxes.at(from).center();
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const QPointF step = layout.boxes[i].center() - start;
        const double along = way == Qt::LeftArrow    ? -step.x()
                             : way == Qt::RightArrow ? step.x()
                             : way == Qt::UpArrow    ? -step.y()
                                                     : step.y();
        const bool isSideways = way == Qt::LeftArrow || way == Qt::RightArrow;
        const double aside = std::abs(isSideways ? step.y() : step.x());
        if (along < 1 || (isSideways && aside > 1))
            continue; // left and right stay in the layer
        const double cost = isSideways ? along : along * 1000 + aside;
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

} // namespace app
