// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/sampler.h"

#include "base/seconds.h"
#include "json/pointer.h"
#include "sim/geography.h"
#include "sim/invented.h"
#include "sim/vehicle.h"
#include "twin/limits.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace Qt::StringLiterals;

namespace twin::sim {

struct Sampler::More {
    std::vector<qint32> order; // of what is shuffled
    std::vector<Sampler> children;
    std::vector<std::optional<double>> held; // by the stages
    std::optional<Sample> drawn; // once and for all
    std::optional<Vehicle> vehicle;
};

namespace {

// The part of the present round that is over, 0 to 1.
template <class AnyWave>
double turnOf(const AnyWave &wave, Timestamp now)
{
    const double seconds = toSeconds(now.ticks()) - wave.phase;
    return std::fmod(seconds, wave.period) / wave.period;
}

template <class AnyWave>
double between(const AnyWave &wave, double part)
{
    return wave.min + (wave.max - wave.min) * part;
}

// Where on the curve's own axis `now` is.
template <class Curve>
double alongCurve(const Curve &curve, Timestamp start, Timestamp now)
{
    const double seconds = curve.clock == CurveClock::Day ? secondsOfDay(now) : secondsBetween(start, now);
    const double end = curve.points.back()[0];
    return curve.repeat && end > 0 ? std::fmod(seconds, end) : seconds;
}

std::optional<Json> rounded(double number, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double value = std::round(number * scale) / scale;
    if (!std::isfinite(value) || std::abs(value) > double(limits::MaxInteger))
        return std::nullopt;
    return decimals == 0 ? Json(qint64(value)) : Json(value);
}

int usualDecimals(const Generator &generator)
{
    const auto *counter = std::get_if<Counter>(&generator.kind);
    const auto isWhole = [](double number) { return number == std::floor(number); };
    return counter && isWhole(counter->start) && isWhole(counter->step) ? 0 : 1;
}

std::size_t weighted(const std::vector<double> &weights, std::size_t count, Chance &chance)
{
    if (weights.empty())
        return std::size_t(chance.below(count));
    double left = chance.fraction() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return weights.size() - 1;
}

Sample sampleOf(Json value)
{
    return {Sample::Kind::Value, std::move(value)};
}

const Sample Invalid{Sample::Kind::Invalid, {}};

} // namespace

// One look at a sampler: an overload for each kind of generator. Numbers go through the sampler's stages,
// what is JSON already does not.
class Drawing final
{
public:
    Drawing(Sampler &sampler, Timestamp now, const Scope &scope)
        : m_s(sampler)
        , m_now(now)
        , m_scope(scope)
    { }

    Sample operator()(const Constant &g) { return sampleOf(g.value); }
    Sample operator()(const Uniform &g) { return number(between(g, m_s.m_chance.fraction())); }
    Sample operator()(const Gaussian &g) { return number(g.mean + g.deviation * m_s.m_chance.normal()); }
    Sample operator()(const Sine &g)
    {
        return number(between(g, 0.5 + std::sin(2 * std::numbers::pi * turnOf(g, m_now)) / 2));
    }
    Sample operator()(const Triangle &g)
    {
        return number(between(g, 1 - std::abs(2 * turnOf(g, m_now) - 1)));
    }
    Sample operator()(const Saw &g) { return number(between(g, turnOf(g, m_now))); }
    Sample operator()(const Square &g) { return number(turnOf(g, m_now) < g.duty ? g.max : g.min); }
    Sample operator()(const Ramp &g)
    {
        const double part = sinceStart() / g.period;
        return number(g.from + (g.to - g.from) * (g.repeat ? part - std::floor(part) : std::min(part, 1.0)));
    }
    Sample operator()(const Decay &g)
    {
        return number(g.to + (g.from - g.to) * std::exp2(-sinceStart() / g.halfLife));
    }
    Sample operator()(const Walk &g)
    {
        if (!m_s.m_hasValue)
            return keep(std::clamp(g.start.value_or(g.min), g.min, g.max));
        return keep(std::clamp(m_s.m_value + g.step * (2 * m_s.m_chance.fraction() - 1), g.min, g.max));
    }
    Sample operator()(const Counter &g)
    {
        const double next = m_s.m_hasValue ? m_s.m_value + g.step : g.start;
        const bool isOver = g.max && (g.step < 0 ? next < *g.max : next > *g.max);
        return keep(!isOver ? next : g.wrap ? g.start : *g.max);
    }
    Sample operator()(const Approach &g)
    {
        const double before = m_s.m_hasValue ? m_s.m_value : g.start;
        const auto target = m_scope.value(g.to);
        const double seconds = secondsBetween(m_s.m_last, m_now);
        const double part = 1 - std::exp(-seconds / g.timeConstant);
        return keep(before + (target ? target->toDouble(before) - before : 0) * part);
    }
    Sample operator()(const Greatest &g)
    {
        const double before = m_s.m_hasValue ? m_s.m_value : g.start;
        const auto of = m_scope.value(g.of);
        return keep(of ? std::max(before, of->toDouble(before)) : before);
    }
    Sample operator()(const Formula &g)
    {
        const Json value = g.text.value(m_scope, m_now, &m_s.m_chance);
        if (value.isNull())
            return Invalid;
        return value.isNumber() ? number(value.toDouble()) : sampleOf(value);
    }
    Sample operator()(const Line &g)
    {
        const double x = alongCurve(g, m_s.m_start, m_now);
        const auto next = behind(g.points, x);
        if (next == g.points.begin() || next == g.points.end())
            return number(next == g.points.begin() ? next->at(1) : g.points.back()[1]);
        const Pair &a = *(next - 1);
        return number(a[1] + (next->at(1) - a[1]) * (x - a[0]) / (next->at(0) - a[0]));
    }
    Sample operator()(const Steps &g)
    {
        const auto next = behind(g.points, alongCurve(g, m_s.m_start, m_now));
        if (g.side == StepSide::Before)
            return number(next == g.points.end() ? g.points.back()[1] : next->at(1));
        return number(next == g.points.begin() ? next->at(1) : (next - 1)->at(1));
    }
    Sample operator()(const Pick &g)
    {
        const auto count = qint32(g.values.size());
        if (g.order == PickOrder::Chance)
            return sampleOf(g.values[weighted(g.weights, g.values.size(), m_s.m_chance)]);
        m_s.m_index = (m_s.m_index + 1) % count;
        if (g.order == PickOrder::Sequence)
            return sampleOf(g.values[std::size_t(m_s.m_index)]);
        if (m_s.m_index == 0)
            shuffle(count);
        return sampleOf(g.values[std::size_t(m_s.more().order[std::size_t(m_s.m_index)])]);
    }
    Sample operator()(const ByNumber &g)
    {
        return sampleOf(g.values[(std::max<quint32>(m_scope.number(), 1) - 1) % g.values.size()]);
    }
    Sample operator()(const Markov &g)
    {
        if (m_s.m_index < 0)
            m_s.m_index = 0;
        else
            m_s.m_index =
                qint32(weighted(g.chances[std::size_t(m_s.m_index)], g.values.size(), m_s.m_chance));
        return sampleOf(g.values[std::size_t(m_s.m_index)]);
    }
    Sample operator()(const Mix &g)
    {
        auto &children = m_s.more().children;
        for (std::size_t i = children.size(); i < g.values.size(); ++i)
            children.emplace_back(*g.values[i], m_s.m_chance.next(), m_s.m_start);
        return children[weighted(g.weights, g.values.size(), m_s.m_chance)].next(m_now, m_scope);
    }
    Sample operator()(const Pattern &g)
    {
        return sampleOf(Json(patternText(g.text, m_s.m_chance, m_scope.device(), m_scope.number())));
    }
    Sample operator()(const Words &g) { return sampleOf(Json(inventedWord(g.kind, m_s.m_chance))); }
    Sample operator()(const Moment &g)
    {
        const auto time = plusSeconds(m_scope.deviceTime(m_now), g.offset);
        return sampleOf(momentAs(g.form, time, secondsBetween(m_s.m_start, m_now)));
    }
    Sample operator()(const Guid &) { return sampleOf(Json(guidText(m_s.m_chance))); }
    Sample operator()(const Filler &g) { return sampleOf(Json(QString(qsizetype(g.bytes), u'x'))); }
    Sample operator()(const Near &g)
    {
        const double distance = g.radius * std::sqrt(m_s.m_chance.fraction());
        const double bearing = 360 * m_s.m_chance.fraction();
        return sampleOf(placeAs(g.form, {moved(g.center, distance, bearing), bearing, 0}));
    }
    Sample operator()(const Route &g)
    {
        return sampleOf(placeAs(g.form, alongRoute(g.points, g.speed, g.repeat, sinceStart())));
    }
    Sample operator()(const Drive &g)
    {
        auto &vehicle = m_s.more().vehicle;
        if (!vehicle)
            vehicle.emplace(g, m_s.m_chance.next());
        return sampleOf(vehicle->at(sinceStart()));
    }
    Sample operator()(const Column &g)
    {
        if (!g.table)
            return Invalid;
        const Json &cell = g.table->cell(rowOf(g), g.table->headings().indexOf(g.column));
        if (cell.isNull())
            return {};
        return cell.isNumber() && m_s.m_generator->stages.empty() && !m_s.m_generator->decimals
                   ? sampleOf(cell)
               : cell.isNumber() ? number(cell.toDouble())
                                 : sampleOf(cell);
    }
    Sample operator()(const Scripted &g)
    {
        const auto value = m_scope.script(g.script, m_now);
        if (!value)
            return Invalid;
        return value->isNumber() && m_s.m_generator->decimals ? number(value->toDouble()) : sampleOf(*value);
    }
    Sample operator()(const Fetched &g)
    {
        if (!m_scope.isTrusted())
            return Invalid;
        const QString address = addressOf(g.url, m_scope.device(), m_scope.number());
        const auto answer = m_scope.fetched(address, g.refreshSeconds, m_now);
        const Json *part =
            answer ? json::Pointer::parse(g.pointer).value_or(json::Pointer()).find(*answer) : nullptr;
        const Json &value = part ? *part : g.otherwise;
        if (value.isNull())
            return {};
        const Generator &own = *m_s.m_generator;
        const bool isShaped = own.noise > 0 || !own.stages.empty() || own.decimals;
        return value.isNumber() && isShaped ? number(value.toDouble()) : sampleOf(value);
    }
    Sample operator()(const ObjectOf &g)
    {
        auto &children = m_s.more().children;
        for (std::size_t i = children.size(); i < g.fields.size(); ++i)
            children.emplace_back(g.fields[i]->value, m_s.m_chance.next(), m_s.m_start);
        JsonObjectBuilder members(qsizetype(children.size()));
        for (std::size_t i = 0; i < children.size(); ++i) {
            const Sample member = children[i].next(m_now, m_scope);
            if (member.kind == Sample::Kind::Invalid)
                return Invalid;
            if (member)
                members.append(json::Key(QStringView(g.fields[i]->name)), member.value);
        }
        return sampleOf(members.take());
    }
    Sample operator()(const ListOf &g)
    {
        auto &children = m_s.more().children;
        if (children.empty())
            children.emplace_back(*g.of, m_s.m_chance.next(), m_s.m_start);
        std::vector<Json> elements;
        for (qint64 i = 0; i < g.count; ++i) {
            const Sample element = children.front().next(m_now, m_scope);
            if (element.kind == Sample::Kind::Invalid)
                return Invalid;
            if (element)
                elements.push_back(element.value);
        }
        return sampleOf(Json::array(std::move(elements)));
    }

private:
    double sinceStart() const { return secondsBetween(m_s.m_start, m_now); }
    Sample number(double value) { return m_s.shaped(value, m_now); }
    Sample keep(double value)
    {
        m_s.m_value = value;
        m_s.m_hasValue = true;
        return number(value);
    }
    static std::vector<Pair>::const_iterator behind(const std::vector<Pair> &points, double x)
    {
        return std::upper_bound(points.begin(), points.end(), x,
                                [](double value, const Pair &point) { return value < point[0]; });
    }
    void shuffle(qint32 count)
    {
        auto &order = m_s.more().order;
        order.resize(std::size_t(count));
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[std::size_t(m_s.m_chance.below(i))]);
    }
    qsizetype rowOf(const Column &g) const
    {
        const qsizetype count = g.table->rowCount();
        const qsizetype timeColumn = g.table->headings().indexOf(g.time);
        if (timeColumn < 0) {
            const auto row = qsizetype(sinceStart() / g.rowSeconds);
            return g.repeat ? row % count : std::min(row, count - 1);
        }
        const double end = g.table->cell(count - 1, timeColumn).toDouble();
        const double x = g.repeat && end > 0 ? std::fmod(sinceStart(), end) : sinceStart();
        qsizetype row = 0;
        while (row + 1 < count && g.table->cell(row + 1, timeColumn).toDouble() <= x)
            ++row;
        return row;
    }

    Sampler &m_s;
    Timestamp m_now;
    const Scope &m_scope;
};

Sampler::Sampler(const Generator &generator, quint64 seed, Timestamp start)
    : m_generator(&generator)
    , m_chance(seed)
    , m_start(start)
    , m_last(start)
{ }

Sampler::Sampler(Sampler &&) noexcept = default;
Sampler &Sampler::operator=(Sampler &&) noexcept = default;
Sampler::~Sampler() = default;

Sample Sampler::next(Timestamp now, const Scope &scope)
{
    if (m_generator->once && m_more && m_more->drawn)
        return *m_more->drawn;
    const Sample sample = std::visit(Drawing(*this, now, scope), m_generator->kind);
    m_last = now;
    if (m_generator->once)
        more().drawn = sample;
    return sample;
}

void Sampler::become(const Generator &generator, Timestamp now)
{
    if (&generator == m_generator)
        return;
    m_generator = &generator;
    m_start = m_last = now;
    m_index = -1;
    m_more.reset();
}

Sample Sampler::shaped(double number, Timestamp now)
{
    if (m_generator->noise > 0)
        number += m_generator->noise * (2 * m_chance.fraction() - 1);
    const auto &stages = m_generator->stages;
    if (!stages.empty())
        more().held.resize(stages.size());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto behind = staged(stages[i], number, m_chance, m_more->held[i], secondsBetween(m_last, now));
        if (!behind)
            return {};
        number = *behind;
    }
    const auto value = rounded(number, m_generator->decimals.value_or(usualDecimals(*m_generator)));
    return value ? sampleOf(*value) : Invalid;
}

Sampler::More &Sampler::more()
{
    if (!m_more)
        m_more = std::make_unique<More>();
    return *m_more;
}

namespace {

// A device that knows nothing.
class EmptyScope final : public Scope
{
public:
    std::optional<Json> value(QStringView) const override { return std::nullopt; }
};

} // namespace

std::vector<std::pair<Timestamp, Sample>> preview(const Generator &generator, Timestamp from, Timestamp to,
                                                  int count, quint64 seed, const Scope *scope)
{
    const EmptyScope nothing;
    Sampler sampler(generator, seed, from);
    std::vector<std::pair<Timestamp, Sample>> points;
    for (int i = 0; i < count; ++i) {
        const double part = count > 1 ? double(i) / (count - 1) : 0;
        const auto time = from.plusTicks(qint64(double(to.ticks() - from.ticks()) * part));
        points.emplace_back(time, sampler.next(time, scope ? *scope : nothing));
    }
    return points;
}

} // namespace twin::sim
