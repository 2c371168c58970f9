// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seconds.h"
#include "cli/duration.h"
#include "cli/output.h"
#include "cli/remoteaccess.h"
#include "cli/scenefile.h"
#include "cli/verbs.h"
#include "host/remoterun.h"
#include "host/simulationrun.h"
#include "sim/recording.h"
#include "sim/trust.h"
#include "sim/virtualclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

volatile std::sig_atomic_t stopAsked = 0; // set by a signal, the only way that a handler can tell

constexpr double MinRate = 0.1;
constexpr qint64 SliceMSecs = 50; // between two looks at the machine's clock

/// What the command line asks for.
struct Wish {
    double seconds = 0;
    std::optional<double> speed = 1.0; ///< empty: as fast as possible
    host::SimulationSpec spec{};
    std::optional<RemoteAccess> access{}; ///< empty: a hub of its own
    double perSecond = 0; ///< that such a hub is sent at most; 0: as much as there is
    QString recordPath{};
    QString reportPath{};
};

std::optional<sim::Shard> shardOf(const QString &text)
{
    const QStringList parts = text.split(u'/');
    bool isIndex = false;
    bool isCount = false;
    if (parts.size() != 2)
        return std::nullopt;
    const sim::Shard shard{parts[0].toInt(&isIndex), parts[1].toInt(&isCount)};
    const bool isFine = isIndex && isCount && shard.index >= 1 && shard.index <= shard.count;
    return isFine ? std::optional(shard) : std::nullopt;
}

std::optional<int> readWish(Call &call, Wish &wish)
{
    const QString duration = call.value(u"duration");
    const auto seconds = durationOf(duration);
    if (call.isSet(u"duration") && !seconds)
        return call.misused(durationMisuse(duration));
    wish.seconds = seconds.value_or(host::usualSeconds(wish.spec.scene));
    bool isNumber = false;
    const QString speed = call.value(u"speed");
    if (speed == u"max")
        wish.speed.reset();
    else if (call.isSet(u"speed"))
        wish.speed = speed.toDouble(&isNumber);
    if (wish.speed && call.isSet(u"speed") &&
        (!isNumber || *wish.speed < sim::VirtualClock::MinSpeed || *wish.speed > sim::VirtualClock::MaxSpeed))
        return call.misused(u"--speed takes a number from 0.1 to 100000, or max."_s);
    const quint64 seed = call.value(u"seed").toULongLong(&isNumber);
    if (call.isSet(u"seed") && !isNumber)
        return call.misused(u"--seed takes a whole number."_s);
    if (call.isSet(u"seed"))
        wish.spec.scene.seed = seed;
    const auto shard = shardOf(call.value(u"shard"));
    if (call.isSet(u"shard") && !shard)
        return call.misused(u"--shard takes i/n, as 1/4 for the first of four parts."_s);
    wish.spec.shard = shard.value_or(sim::Shard());
    wish.spec.hubPath = call.value(u"hub");
    if (call.isSet(u"connect")) {
        if (call.isSet(u"hub"))
            return call.misused(u"Either --connect, a hub elsewhere, or --hub, a workspace."_s);
        auto access = RemoteAccess::parse(call.value(u"connect"), call.value(u"ca"), call.value(u"cert"),
                                          call.value(u"key"));
        if (!access)
            return call.fail(access.error());
        wish.access = *std::move(access);
    }
    const double rate = call.value(u"rate").toDouble(&isNumber);
    if (call.isSet(u"rate") && (!isNumber || rate < MinRate || !wish.access))
        return call.misused(u"--rate takes a number from 0.1 on, and goes with --connect."_s);
    wish.perSecond = rate;
    wish.spec.removesDevices = call.isSet(u"remove-devices");
    wish.recordPath = call.value(u"record");
    wish.reportPath = call.value(u"report");
    return std::nullopt;
}

void printLog(host::SceneRun &run)
{
    const auto says = [&](const sim::LogLine &line) {
        complain(u"%1 %2: %3"_s.arg(line.time.toString(), line.device.toString(), line.text));
    };
    for (const auto &line : run.takeLog())
        says(line);
    for (const auto &halt : run.takeHalts())
        says({halt.time, halt.device, u"Break: "_s + halt.reason});
}

// Lets virtual time follow the machine's clock, or goes as fast as it can.
Result<void> play(host::SceneRun &run, const Wish &wish)
{
    const Timestamp end = plusSeconds(run.start(), wish.seconds);
    QElapsedTimer timer;
    timer.start();
    while (run.now() < end && stopAsked == 0) {
        Timestamp until = run.now().plusMSecs(3'600'000);
        if (wish.speed) {
            const double ticks = double(timer.nsecsElapsed()) / 100 * *wish.speed;
            until = run.start().plusTicks(qint64(ticks));
        }
        if (auto done = run.advanceTo(std::min(std::max(until, run.now()), end)); !done)
            return done;
        printLog(run);
        if (wish.speed && run.now() < end)
            run.rest(SliceMSecs);
    }
    return {};
}

Result<void> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorCode::StoreFailed,
                 u"The file '%1' cannot be written: %2."_s.arg(path, file.errorString())};
}

Json countsOf(const host::SceneRun &run)
{
    qint64 messages = 0;
    qint64 reports = 0;
    qint64 refusals = 0;
    qint64 failures = 0;
    qint64 stopped = 0;
    for (const auto &instance : run.runner().instances()) {
        const auto status = run.runner().status(instance.id);
        if (!status)
            continue;
        messages += status->messages;
        reports += status->reports;
        refusals += status->refusals;
        failures += status->failures;
        stopped += status->fault.isEmpty() ? 0 : 1;
    }
    JsonObjectBuilder faults;
    const auto &counts = run.runner().faultDesk().counts();
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        faults.append(json::Key(QStringView(count.key())), Json(count.value()));
    return Json::object({{"devices", Json(qint64(run.runner().deviceCount()))},
                         {"seconds", Json(double(run.start().msecsTo(run.now())) / 1000)},
                         {"messages", Json(messages)},
                         {"reports", Json(reports)},
                         {"refusals", Json(refusals)},
                         {"failures", Json(failures)},
                         {"stopped", Json(stopped)},
                         {"faults", faults.take()}});
}

// A device's own key opens the hub for that device alone.
Result<std::unique_ptr<host::SceneRun>> openRun(const Wish &wish)
{
    if (!wish.access) {
        auto run = host::SimulationRun::open(wish.spec);
        if (!run)
            return run.error();
        return std::unique_ptr<host::SceneRun>(*std::move(run));
    }
    for (const auto &instance : sim::instancesOf(wish.spec.scene)) {
        if (!wish.access->device.isEmpty() && instance.id.toString() != wish.access->device)
            return Error{
                ErrorCode::Argument,
                u"The connection string is that of '%1', and the scene has '%2', too. A service's is "
                "for all devices."_s.arg(wish.access->device, instance.id.toString())};
    }
    auto run = host::RemoteRun::open({.scene = wish.spec.scene,
                                      .shard = wish.spec.shard,
                                      .removesDevices = wish.spec.removesDevices,
                                      .isTrusted = wish.spec.isTrusted,
                                      .perSecond = wish.perSecond,
                                      .hub = wish.access->hub});
    if (!run)
        return run.error();
    return std::unique_ptr<host::SceneRun>(*std::move(run));
}

Result<bool> runScene(Call &call, const Wish &wish)
{
    QFile record(wish.recordPath);
    if (!wish.recordPath.isEmpty() && !record.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{ErrorCode::StoreFailed,
                     u"The file '%1' cannot be written: %2."_s.arg(wish.recordPath, record.errorString())};
    auto opened = openRun(wish);
    if (!opened)
        return opened.error();
    auto &run = **opened;
    if (record.isOpen()) {
        record.write(sim::headLine(wish.spec.scene.name, run.start()));
        run.setListener([&](const Changes &changes) {
            for (const auto &change : changes)
                record.write(sim::recordedLines(change, run.start()));
        });
    }
    if (auto begun = run.begin(); !begun)
        return begun.error();
    if (auto played = play(run, wish); !played)
        return played.error();
    const Json counts = countsOf(run);
    auto outcomes = run.finish();
    if (!outcomes)
        return outcomes.error();
    printLog(run);
    const QString name = wish.spec.scene.name.isEmpty() ? call.argument(0) : wish.spec.scene.name;
    if (call.wantsJson())
        call.print(counts);
    else
        printText(sim::reportText(name, *outcomes));
    if (record.isOpen() && (!record.flush() || record.error() != QFileDevice::NoError))
        return Error{ErrorCode::StoreFailed,
                     u"The recording was not written whole: %1."_s.arg(record.errorString())};
    if (!wish.reportPath.isEmpty()) {
        if (auto written = write(wish.reportPath, sim::reportXml(name, call.argument(0), *outcomes));
            !written)
            return written.error();
    }
    return std::all_of(outcomes->begin(), outcomes->end(), [](const auto &outcome) { return outcome.isMet; });
}

} // namespace

int simulateScene(Call &call)
{
    Wish wish;
    const bool isLoop = call.isSet(u"loop");
    if (isLoop && !call.isSet(u"duration"))
        return call.misused(u"--loop has no end of its own: say with --duration how long."_s);
    auto scene = isLoop ? loopFromFile(call.argument(0)) : sceneFromFile(call.argument(0));
    if (!scene)
        return call.fail(scene.error());
    wish.spec.scene = *std::move(scene);
    if (const auto misused = readWish(call, wish))
        return *misused;
    std::signal(SIGINT, [](int) { stopAsked = 1; });
    std::signal(SIGTERM, [](int) { stopAsked = 1; });
    wish.spec.isTrusted = call.isSet(u"trust-scripts");
    if (const auto outside = sim::outsideOf(wish.spec.scene); !outside.isEmpty() && !wish.spec.isTrusted)
        return call.misused(
            u"The scene has scripts, or asks web services: %1. Read it, and run it with "
            u"--trust-scripts if you trust it."_s.arg((outside.scripts + outside.addresses).join(u", "_s)));
    const auto isMet = runScene(call, wish);
    if (!isMet)
        return call.fail(isMet.error());
    return *isMet ? Done : Refused;
}

} // namespace app::cli
