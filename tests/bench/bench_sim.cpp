// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated devices: what 100,000 of them cost at x1, what one of them weighs, how long a week takes. A
// program of its own, since it reports sizes and processor time; run it alone.
#include "sim/runner.h"

#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace twin;

namespace {

const Timestamp Start = *Timestamp::parse(u"2026-01-15T06:00:00Z");

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

std::size_t usedBytes()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

sim::Scene sceneOf(const QByteArray &text)
{
    const auto scene = sim::readScene(text);
    if (!scene)
        qFatal("%s", qPrintable(scene.error().toString()));
    return *scene;
}

// A hub in memory and the devices of a scene on it, on one clock.
class World final
{
public:
    explicit World(const QByteArray &text)
        : m_hub(State(), Surroundings{m_clock, m_ids}, nullptr)
        , m_runner(std::make_unique<sim::Runner>(sceneOf(text), Start))
    {
        m_hub.setListener([this](const Changes &changes) {
            m_changes += changes.size();
            m_runner->onChanges(changes);
        });
        sim::Runner::Commands commands;
        for (const auto &instance : m_runner->instances())
            commands.emplaceBack(sim::registrationOf(m_runner->entryOf(instance), instance), Cause{});
        submit(commands);
        for (const auto &instance : std::vector(m_runner->instances()))
            submit(m_runner->setPowered(instance.id, true, m_hub.state()));
    }

    // As a host does at x1: every `sliceMSecs` what has become due; 0: each moment by itself.
    void run(double seconds, qint64 sliceMSecs)
    {
        const Timestamp end = m_clock.now().plusMSecs(qint64(seconds * 1000));
        while (m_clock.now() < end) {
            const auto due = m_runner->nextDue();
            m_clock.set(sliceMSecs > 0 ? m_clock.now().plusMSecs(sliceMSecs)
                        : due          ? std::min(*due, end)
                                       : end);
            submit(m_runner->advanceTo(m_clock.now(), m_hub.state(), 1'000'000));
        }
    }

    std::size_t runnerBytes()
    {
        const std::size_t before = usedBytes();
        m_runner.reset();
        return before - usedBytes();
    }
    qint64 changes() const { return m_changes; }

private:
    void submit(const sim::Runner::Commands &commands)
    {
        if (commands.isEmpty())
            return;
        const auto replies = m_hub.submit(std::span(commands.constData(), std::size_t(commands.size())));
        for (qsizetype i = 0; i < replies.size(); ++i)
            submit(m_runner->onReply(commands[i].first, replies[i]));
    }

    ManualClock m_clock{Start};
    SeededIds m_ids{7};
    Hub m_hub;
    std::unique_ptr<sim::Runner> m_runner;
    qint64 m_changes = 0;
};

void fleet(int count)
{
    World world(R"({"format": "twinscope-scene/1", "devices": [{"id": "device-{n:6}", "count": )" +
                QByteArray::number(count) + R"(, "behaviour": {"powerOnJitter": 60,
        "telemetry": [{"everySeconds": 1, "values": {"temperature": {"generator": "walk", "min": 18, "max": 26}}}],
        "properties": {"level": {"generator": "sine", "everySeconds": 60}}}}]})");
    world.run(70, 50); // all are on
    const qint64 before = world.changes();
    const double from = processorSeconds();
    world.run(60, 50);
    const double cores = (processorSeconds() - from) / 60;
    std::printf("%d devices, one value a second, one report a minute: %.2f cores at x1 (asked: below 1), "
                "%.0f changes a second\n",
                count, cores, double(world.changes() - before) / 60);
    std::printf("memory above the twin: %.0f bytes a device (asked: at most 1024)\n",
                double(world.runnerBytes()) / count);
}

void week()
{
    World world(R"({"format": "twinscope-scene/1", "devices": [{"id": "d", "behaviour": {
        "telemetry": [{"everySeconds": 1, "values": {
            "a": {"generator": "walk"}, "b": {"generator": "sine", "noise": 0.1}, "c": {"generator": "uniform"},
            "d": {"generator": "counter"}, "e": {"generator": "formula", "formula": "a + b * 2"}}}],
        "properties": {"level": {"generator": "ramp", "everySeconds": 60}}}}]})");
    QElapsedTimer timer;
    timer.start();
    world.run(7 * 86'400, 0);
    std::printf("a device-week of five values a second: %.2f s (asked: below 10), %lld changes\n",
                double(timer.elapsed()) / 1000, static_cast<long long>(world.changes()));
}

} // namespace

int main()
{
    week();
    fleet(100'000);
    return 0;
}
