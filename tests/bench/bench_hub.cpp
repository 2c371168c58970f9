// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 twins of more than 1.2 KB: memory, desired patches with and without the journal, opening. Not part
// of ctest.
#include "json/reader.h"
#include "json/writer.h"
#include "residentbytes.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace {

constexpr int TwinCount = 100'000;
constexpr int Batch = 1000;

TwinId deviceId(int number)
{
    return TwinId::parse(u"device-%1"_s.arg(number, 6, 10, QLatin1Char('0'))).value();
}

// A body as a fleet of like devices has it: the names are the same, the values are not. With what the hub
// adds, but for `$metadata`, a twin of more than 1.2 KB.
Json body(std::mt19937_64 &random)
{
    const auto number = [&random](int below) { return Json(qint64(random() % quint64(below))); };
    const auto words = [&random](int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += char('a' + random() % 26);
        return Json(std::string_view(text));
    };
    const auto thermostat = [&] {
        return Json::object({{"__t", Json("c"sv)},
                             {"targetTemperature", Json(double(random() % 400) / 10)},
                             {"mode", Json(random() % 2 ? "heating"sv : "cooling"sv)},
                             {"schedule", Json::object({{"start", words(8)}, {"stop", words(8)}})},
                             {"limits", Json::array({number(50), number(100), number(1000)})}});
    };
    return Json::object(
        {{"tags", Json::object({{"site", Json::object({{"building", words(12)},
                                                       {"floor", number(40)},
                                                       {"room", number(1000)},
                                                       {"owner", words(24)}})},
                                {"serialNumber", words(20)},
                                {"installed", Json("2026-03-01T09:00:00Z"sv)},
                                {"notes", words(120)}})},
         {"properties",
          Json::object({{"desired", Json::object({{"thermostat1", thermostat()},
                                                  {"thermostat2", thermostat()},
                                                  {"telemetryInterval", number(600)},
                                                  {"firmware", Json::object({{"version", words(6)},
                                                                             {"url", words(80)},
                                                                             {"sha256", words(64)}})},
                                                  {"network", Json::object({{"host", words(32)},
                                                                            {"port", number(65536)},
                                                                            {"retry", Json(true)}})}})}})}});
}

Json desiredPatch(std::mt19937_64 &random)
{
    const Json temperature(double(random() % 400) / 10);
    return Json::object(
        {{"properties",
          Json::object({{"desired", Json::object({{"thermostat1", Json::object({{"targetTemperature",
                                                                                 temperature}})}})}})}});
}

struct Fleet {
    SystemClock clock;
    SeededIds ids{1};
    Hub hub;
    std::size_t jsonBytes = 0;

    explicit Fleet(ChangeStore *store)
        : hub(State(), {clock, ids}, store)
    {
        std::mt19937_64 random(20261124);
        std::vector<std::pair<Command, Cause>> commands;
        for (int i = 0; i < TwinCount; ++i) {
            const Json document = body(random);
            jsonBytes += std::size_t(json::write(document).size());
            // Through text, as it comes from a file or the network.
            const auto read = json::read(json::write(document));
            commands.emplace_back(CreateIdentity{.id = deviceId(i),
                                                 .spec = {},
                                                 .tags = (*read)["tags"sv],
                                                 .desired = (*read)["properties"sv]["desired"sv]},
                                  Cause{});
            if (commands.size() == Batch)
                hub.submit(std::exchange(commands, {}));
        }
    }
};

std::vector<std::pair<Command, Cause>> patches(std::mt19937_64 &random, int count)
{
    std::vector<std::pair<Command, Cause>> commands;
    for (int i = 0; i < count; ++i)
        commands.emplace_back(
            PatchTwin{.id = deviceId(int(random() % TwinCount)), .body = desiredPatch(random)}, Cause{});
    return commands;
}

void submitAll(benchmark::State &state, Hub &hub, int batch)
{
    std::mt19937_64 random(3);
    for (auto _ : state) {
        state.PauseTiming();
        const auto commands = patches(random, batch);
        state.ResumeTiming();
        for (const auto &reply : hub.submit(commands)) {
            if (!reply)
                state.SkipWithError(qPrintable(reply.error().toString()));
        }
    }
    state.SetItemsProcessed(state.iterations() * batch);
}

void memoryOfAFleet(benchmark::State &state)
{
    for (auto _ : state) {
        const std::size_t before = residentBytes();
        const Fleet fleet(nullptr);
        state.counters["memoryBytesPerTwin"] = double(residentBytes() - before) / TwinCount;
        state.counters["bodyBytesPerTwin"] = double(fleet.jsonBytes) / TwinCount;
        const auto first = fleet.hub.state().find(deviceId(0));
        state.counters["documentBytesPerTwin"] = double(json::write(twinDocument(*first)).size());
    }
}

void desiredPatchInMemory(benchmark::State &state)
{
    Fleet fleet(nullptr);
    submitAll(state, fleet.hub, Batch);
}

void desiredPatchWithJournal(benchmark::State &state)
{
    const QTemporaryDir folder(QDir::currentPath() + u"/bench-XXXXXX"_s);
    auto journal = store::Journal::open(folder.filePath(u"bench.twins"_s));
    Fleet fleet(journal->get());
    submitAll(state, fleet.hub, int(state.range(0)));
}

// Opening: the same fleet from its changes (0) and from a snapshot (1).
void openWorkspace(benchmark::State &state)
{
    const QTemporaryDir folder(QDir::currentPath() + u"/bench-XXXXXX"_s);
    const QString path = folder.filePath(u"bench.twins"_s);
    {
        auto journal = store::Journal::open(path);
        const Fleet fleet(journal->get());
        if (state.range(0) == 1 && !(*journal)->compact(fleet.hub.state(), {}, fleet.clock.now()))
            state.SkipWithError("cannot compact");
    }
    for (auto _ : state) {
        const std::size_t before = residentBytes();
        auto journal = store::Journal::open(path);
        const auto loaded = (*journal)->load();
        if (!loaded || loaded->records().size() != TwinCount)
            state.SkipWithError("the fleet did not come back");
        state.counters["memoryBytesPerTwin"] = double(residentBytes() - before) / TwinCount;
    }
    state.counters["fileMB"] = double(QFileInfo(path).size()) / 1e6;
}

BENCHMARK(memoryOfAFleet)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(desiredPatchInMemory)->MinTime(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(desiredPatchWithJournal)
    ->Arg(Batch)
    ->Arg(100)
    ->MinTime(2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(openWorkspace)->Arg(0)->Arg(1)->Iterations(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv); // SQLite's driver is a plugin
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
