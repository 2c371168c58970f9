// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/judge.h"

#include "base/overloaded.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

Timestamp later(Timestamp time, double seconds)
{
    return time.plusTicks(qint64(seconds * double(Timestamp::TicksPerSecond)));
}

const SceneDevice &entryOf(const Runner &runner, const TwinId &id)
{
    static const SceneDevice Unknown;
    const Instance *instance = runner.instanceOf(id);
    return instance ? runner.entryOf(*instance) : Unknown;
}

std::vector<TwinId> matching(const Runner &runner, const Selector &devices)
{
    std::vector<TwinId> ids;
    for (const auto &instance : runner.instances()) {
        if (devices.matches(instance.id.toString(), runner.entryOf(instance)))
            ids.push_back(instance.id);
    }
    return ids;
}

// What an expression over a device sees from outside the runner.
class DeviceView final : public Scope
{
public:
    DeviceView(const Runner &runner, TwinId id)
        : m_runner(runner)
        , m_id(std::move(id))
    { }
    std::optional<Json> value(QStringView name) const override { return m_runner.valueOf(m_id, name); }
    std::optional<Json> valueOf(QStringView device, QStringView name) const override
    {
        const auto other = TwinId::parsePath(device);
        return other ? m_runner.valueOf(*other, name) : std::nullopt;
    }
    QString state() const override { return m_runner.stateOf(m_id); }
    QString device() const override { return m_id.toString(); }

private:
    const Runner &m_runner;
    TwinId m_id;
};

} // namespace

// One expectation during a run. Decided once and for all by the first thing that settles it.
class Judge::Trial
{
public:
    Trial(const Expectation &expectation, const Runner &runner)
        : m_runner(runner)
        , m_outcome{.name = expectation.name, .line = expectation.line}
    { }
    virtual ~Trial() = default;

    bool isDecided() const { return m_isDecided; }
    virtual void see(const SeenFact &) { }
    virtual void pass(Timestamp) { } // time has come so far
    virtual std::optional<Timestamp> nextLook() const { return std::nullopt; }
    virtual void lookAt(Timestamp) { }
    virtual void end(Timestamp now) = 0;
    Outcome outcome(Timestamp now)
    {
        if (!m_isDecided)
            end(now);
        return m_outcome;
    }
    void setKind(std::string_view word)
    {
        m_outcome.kind = QString::fromUtf8(word.data(), qsizetype(word.size()));
    }

protected:
    const Runner &runner() const { return m_runner; }
    bool isMeant(const Fact &fact, const SeenFact &seen) const
    {
        return fits(fact, seen, entryOf(m_runner, seen.id));
    }
    double secondsAt(Timestamp time) const { return double(m_runner.start().msecsTo(time)) / 1000; }
    QString momentText(Timestamp time) const { return u"%1 s"_s.arg(secondsAt(time)); }
    void decide(bool isMet, const QString &detail, Timestamp now)
    {
        if (m_isDecided)
            return;
        m_isDecided = true;
        m_outcome.isMet = isMet;
        m_outcome.detail = detail;
        m_outcome.seconds = secondsAt(now);
    }

private:
    const Runner &m_runner;
    bool m_isDecided = false;
    Outcome m_outcome;
};

namespace {

class WithinTrial final : public Judge::Trial
{
public:
    WithinTrial(const Expectation &expectation, const Within &within, const Runner &runner)
        : Trial(expectation, runner)
        , m_within(within)
    {
        const auto deadline = later(runner.start(), within.seconds);
        if (within.after)
            return;
        if (!within.each) {
            m_open[TwinId()].push_back(deadline);
            return;
        }
        for (const auto &id : matching(runner, within.fact->devices))
            m_open[id].push_back(deadline);
    }

    void see(const SeenFact &seen) override
    {
        pass(seen.time);
        if (isDecided())
            return;
        if (isMeant(*m_within.fact, seen)) {
            m_open.remove(m_within.after || m_within.each ? seen.id : TwinId());
            m_last = seen.toString();
            if (!m_within.after && m_open.isEmpty())
                decide(true, u"%1, at %2"_s.arg(m_last, momentText(seen.time)), seen.time);
        }
        if (m_within.after && isMeant(*m_within.after, seen)) {
            m_hasBegun = true;
            m_open[seen.id].push_back(later(seen.time, m_within.seconds));
        }
    }

    void pass(Timestamp now) override
    {
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
            if (open->front() < now)
                return decide(false, lateText(open.key(), open->front()), open->front());
        }
    }

    void end(Timestamp now) override
    {
        pass(now);
        if (m_within.after && !m_hasBegun)
            return decide(false, u"What it is counted from never happened."_s, now);
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open)
            return decide(false, u"The run ended before it had happened%1."_s.arg(toDevice(open.key())), now);
        decide(true, m_last, now);
    }

private:
    static QString toDevice(const TwinId &id)
    {
        return id.isNull() ? QString() : u" to %1"_s.arg(id.toString());
    }
    QString lateText(const TwinId &id, Timestamp deadline) const
    {
        return u"It had not happened%1 at %2."_s.arg(toDevice(id), momentText(deadline));
    }

    const Within &m_within;
    QMap<TwinId, std::vector<Timestamp>> m_open; // deadlines
    bool m_hasBegun = false;
    QString m_last;
};

class NeverTrial final : public Judge::Trial
{
public:
    NeverTrial(const Expectation &expectation, const Never &never, const Runner &runner)
        : Trial(expectation, runner)
        , m_never(never)
    { }

    void see(const SeenFact &seen) override
    {
        const double seconds = secondsAt(seen.time);
        const bool isInside = seconds >= m_never.from && (!m_never.until || seconds <= *m_never.until);
        if (isInside && !isDecided() && isMeant(*m_never.fact, seen))
            decide(false, u"It happened at %1: %2."_s.arg(momentText(seen.time), seen.toString()), seen.time);
    }
    void end(Timestamp now) override { decide(true, u"It did not happen."_s, now); }

private:
    const Never &m_never;
};

class CountTrial final : public Judge::Trial
{
public:
    CountTrial(const Expectation &expectation, const Count &count, const Runner &runner)
        : Trial(expectation, runner)
        , m_wanted(count)
    { }

    void see(const SeenFact &seen) override
    {
        if (isMeant(*m_wanted.fact, seen))
            ++m_count;
    }
    void end(Timestamp now) override
    {
        const bool isEnough = !m_wanted.atLeast || m_count >= *m_wanted.atLeast;
        const bool isFew = !m_wanted.atMost || m_count <= *m_wanted.atMost;
        decide(isEnough && isFew, u"It happened %1 times."_s.arg(m_count), now);
    }

private:
    const Count &m_wanted;
    qint64 m_count = 0;
};

class OrderTrial final : public Judge::Trial
{
public:
    OrderTrial(const Expectation &expectation, const Order &order, const Runner &runner)
        : Trial(expectation, runner)
        , m_order(order)
        , m_seen(order.facts.size())
    { }

    void see(const SeenFact &seen) override
    {
        for (std::size_t i = 0; i < m_seen.size() && !isDecided(); ++i) {
            if (m_seen[i] || !isMeant(m_order.facts[i], seen))
                continue;
            const bool isEarly = std::find(m_seen.begin(), m_seen.begin() + std::ptrdiff_t(i), false) !=
                                 m_seen.begin() + std::ptrdiff_t(i);
            if (isEarly)
                return decide(false,
                              u"Number %1 came first, at %2: %3."_s.arg(i + 1).arg(momentText(seen.time),
                                                                                   seen.toString()),
                              seen.time);
            m_seen[i] = true;
        }
        if (std::find(m_seen.begin(), m_seen.end(), false) == m_seen.end())
            decide(true, u"All have come in order."_s, seen.time);
    }
    void end(Timestamp now) override
    {
        const auto missing = std::find(m_seen.begin(), m_seen.end(), false);
        decide(missing == m_seen.end(), u"Number %1 did not come."_s.arg(missing - m_seen.begin() + 1), now);
    }

private:
    const Order &m_order;
    std::vector<bool> m_seen;
};

class AcknowledgedTrial final : public Judge::Trial
{
public:
    AcknowledgedTrial(const Expectation &expectation, const Acknowledged &wanted, const Runner &runner)
        : Trial(expectation, runner)
        , m_wanted(wanted)
    { }

    void see(const SeenFact &seen) override
    {
        pass(seen.time);
        const bool isMine = seen.name == m_wanted.property &&
                            m_wanted.devices.matches(seen.id.toString(), entryOf(runner(), seen.id));
        if (isDecided() || !isMine)
            return;
        if (seen.kind == FactKind::Desired && !seen.value.isNull()) {
            ++m_asked;
            m_open.insert(seen.id, {seen.version, later(seen.time, m_wanted.within)});
        }
        const auto open = m_open.constFind(seen.id);
        const bool isFinal = seen.kind == FactKind::Ack && seen.code != 202;
        if (!isFinal || open == m_open.constEnd() || seen.version < open->first)
            return;
        m_open.remove(seen.id);
        if (m_wanted.code && *m_wanted.code != seen.code)
            decide(false,
                   u"At %1 it was acknowledged with %2, not %3: %4."_s.arg(momentText(seen.time))
                       .arg(seen.code)
                       .arg(*m_wanted.code)
                       .arg(seen.toString()),
                   seen.time);
    }

    void pass(Timestamp now) override
    {
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
            if (open->second < now)
                return decide(false,
                              u"%1 had not acknowledged version %2 at %3."_s.arg(open.key().toString())
                                  .arg(open->first)
                                  .arg(momentText(open->second)),
                              open->second);
        }
    }

    void end(Timestamp now) override
    {
        pass(now);
        if (!m_open.isEmpty())
            return decide(
                false,
                u"The run ended before %1 had acknowledged version %2."_s.arg(m_open.firstKey().toString())
                    .arg(m_open.first().first),
                now);
        decide(m_asked > 0,
               m_asked > 0 ? u"%1 asked values were acknowledged."_s.arg(m_asked) : u"Nothing was asked."_s,
               now);
    }

private:
    const Acknowledged &m_wanted;
    QMap<TwinId, std::pair<qint64, Timestamp>> m_open; // version and deadline
    qint64 m_asked = 0;
};

class HoldsTrial final : public Judge::Trial
{
public:
    HoldsTrial(const Expectation &expectation, const Holds &wanted, const Runner &runner)
        : Trial(expectation, runner)
        , m_wanted(wanted)
    { }

    std::optional<Timestamp> nextLook() const override
    {
        return m_wanted.at && !isDecided() ? std::optional(later(runner().start(), *m_wanted.at))
                                           : std::nullopt;
    }
    void lookAt(Timestamp now) override
    {
        const auto moment = nextLook();
        if (moment && *moment <= now)
            look(now);
    }
    void end(Timestamp now) override
    {
        if (m_wanted.at)
            return decide(false, u"The run ended before %1 s."_s.arg(*m_wanted.at), now);
        look(now);
    }

private:
    void look(Timestamp now)
    {
        const auto devices = matching(runner(), m_wanted.devices);
        for (const auto &id : devices) {
            const DeviceView view(runner(), id);
            if (!m_wanted.condition.isTrue(view, now))
                return decide(false, u"At %1 it is not so for %2."_s.arg(momentText(now), id.toString()),
                              now);
        }
        decide(!devices.empty(),
               devices.empty() ? u"There is no such device."_s
                               : u"It is so for %1 devices."_s.arg(devices.size()),
               now);
    }

    const Holds &m_wanted;
};

std::unique_ptr<Judge::Trial> trialOf(const Expectation &expectation, const Runner &runner)
{
    auto trial = std::visit(overloaded{
                                [&](const Within &w) -> std::unique_ptr<Judge::Trial> {
                                    return std::make_unique<WithinTrial>(expectation, w, runner);
                                },
                                [&](const Never &n) -> std::unique_ptr<Judge::Trial> {
                                    return std::make_unique<NeverTrial>(expectation, n, runner);
                                },
                                [&](const Count &c) -> std::unique_ptr<Judge::Trial> {
                                    return std::make_unique<CountTrial>(expectation, c, runner);
                                },
                                [&](const Order &o) -> std::unique_ptr<Judge::Trial> {
                                    return std::make_unique<OrderTrial>(expectation, o, runner);
                                },
                                [&](const Acknowledged &a) -> std::unique_ptr<Judge::Trial> {
                                    return std::make_unique<AcknowledgedTrial>(expectation, a, runner);
                                },
                                [&](const Holds &h) -> std::unique_ptr<Judge::Trial> {
                                    return std::make_unique<HoldsTrial>(expectation, h, runner);
                                },
                            },
                            expectation.kind);
    std::visit([&]<class Kind>(const Kind &) { trial->setKind(Kind::Word); }, expectation.kind);
    return trial;
}

} // namespace

Judge::Judge(std::vector<Expectation> expectations, const Runner &runner)
    : m_expectations(std::move(expectations))
{
    for (const auto &expectation : m_expectations)
        m_trials.push_back(trialOf(expectation, runner));
}

Judge::~Judge() = default;

std::optional<Timestamp> Judge::nextLook() const
{
    std::optional<Timestamp> next;
    for (const auto &trial : m_trials) {
        const auto look = trial->nextLook();
        if (look && (!next || *look < *next))
            next = look;
    }
    return next;
}

void Judge::lookAt(Timestamp now)
{
    for (const auto &trial : m_trials)
        trial->lookAt(now);
}

void Judge::onChanges(const Changes &changes)
{
    if (m_trials.empty())
        return;
    for (const auto &change : changes) {
        for (const auto &fact : factsOf(change))
            see(fact);
    }
}

void Judge::onFailures(const std::vector<LogLine> &failures)
{
    for (const auto &failure : failures)
        see({.time = failure.time,
             .id = failure.device,
             .kind = FactKind::Failure,
             .value = Json(failure.text)});
}

void Judge::see(const SeenFact &fact)
{
    for (const auto &trial : m_trials) {
        if (!trial->isDecided())
            trial->see(fact);
    }
}

std::vector<Outcome> Judge::finish(Timestamp now)
{
    std::vector<Outcome> outcomes;
    for (const auto &trial : m_trials)
        outcomes.push_back(trial->outcome(now));
    return outcomes;
}

} // namespace twin::sim
