// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trial.h"

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

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

class HoldsTrial final : public Trial
{
public:
    HoldsTrial(const Expectation &expectation, const Holds &wanted, const Runner &runner)
        : Trial(expectation, runner)
        , m_wanted(wanted)
    { }

    std::optional<Timestamp> nextLook() const override
    {
        return m_wanted.at && !isDecided() ? std::optional(plusSeconds(runner().start(), *m_wanted.at))
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
        const auto devices = matching(m_wanted.devices);
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

} // namespace

std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Holds &wanted, const Runner &runner)
{
    return std::make_unique<HoldsTrial>(expectation, wanted, runner);
}

} // namespace twin::sim
