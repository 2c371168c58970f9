// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 twins of about 1.2 KB: a scan with two clauses and equality by an index, against SQLite's JSON1 on
// the same documents; and what the indexes add to a patch. Not part of ctest.
#include "hub/hub.h"
#include "json/reader.h"
#include "json/writer.h"
#include "query/run.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <memory>
#include <random>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace {

constexpr int TwinCount = 100'000;
constexpr int Batch = 1000;

// The names are the same in all twins, the values are not.
Json body(std::mt19937_64 &random, int number)
{
    const auto below = [&random](int bound) { return Json(qint64(random() % quint64(bound))); };
    const auto letters = [&random](int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += char('a' + random() % 26);
        return Json(std::string_view(text));
    };
    const auto thermostat = [&] {
        return Json::object({{"targetTemperature", Json(double(random() % 400) / 10)},
                             {"mode", Json(random() % 2 ? "heating"sv : "cooling"sv)},
                             {"schedule", Json::object({{"start", letters(8)}, {"stop", letters(8)}})},
                             {"limits", Json::array({below(50), below(100), below(1000)})}});
    };
    const std::string serial = "serial-" + std::to_string(number);
    return Json::object(
        {{"tags", Json::object({{"site", Json::object({{"building", letters(12)},
                                                       {"floor", below(40)},
                                                       {"room", below(1000)},
                                                       {"owner", letters(24)}})},
                                {"serialNumber", Json(std::string_view(serial))},
                                {"installed", Json("2026-03-01T09:00:00Z"sv)},
                                {"notes", letters(120)}})},
         {"properties",
          Json::object({{"desired", Json::object({{"thermostat1", thermostat()},
                                                  {"thermostat2", thermostat()},
                                                  {"telemetryInterval", below(600)},
                                                  {"firmware", Json::object({{"version", letters(6)},
                                                                             {"url", letters(80)},
                                                                             {"sha256", letters(64)}})},
                                                  {"network", Json::object({{"host", letters(32)},
                                                                            {"port", below(65536)},
                                                                            {"retry", Json(true)}})}})}})}});
}

TwinId deviceId(int number)
{
    return TwinId::parse(u"device-%1"_s.arg(number, 6, 10, QLatin1Char('0'))).value();
}

/// The fleet in a hub, in our tables and in SQLite.
struct Data {
    SystemClock clock;
    SeededIds ids{1};
    Hub hub{State(), {clock, ids}, nullptr};
    query::Fleet fleet;
    sqlite3 *database = nullptr;
    std::size_t jsonBytes = 0;

    Data()
    {
        std::mt19937_64 random(20261125);
        QFile dump(qEnvironmentVariable("TWINSCOPE_BENCH_DUMP")); // for duckdb.mjs beside this file
        if (!dump.fileName().isEmpty() && !dump.open(QIODevice::WriteOnly))
            qFatal("%s: %s", qPrintable(dump.fileName()), qPrintable(dump.errorString()));
        sqlite3_open(":memory:", &database);
        execute("CREATE TABLE twin(id INTEGER PRIMARY KEY, device TEXT, doc TEXT)");
        execute("BEGIN");
        sqlite3_stmt *insert = prepared("INSERT INTO twin(id, device, doc) VALUES(?, ?, ?)");
        std::vector<std::pair<Command, Cause>> commands;
        for (int i = 0; i < TwinCount; ++i) {
            const QByteArray text = json::write(body(random, i));
            const Json read = *json::read(text); // as it comes from a file or the network
            jsonBytes += std::size_t(text.size());
            if (dump.isOpen())
                dump.write(text + '\n');
            const QByteArray device = deviceId(i).device().toUtf8();
            sqlite3_bind_int(insert, 1, i);
            sqlite3_bind_text(insert, 2, device.constData(), int(device.size()), SQLITE_TRANSIENT);
            sqlite3_bind_text(insert, 3, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
            commands.emplace_back(CreateIdentity{.id = deviceId(i),
                                                 .spec = {},
                                                 .tags = read["tags"sv],
                                                 .desired = read["properties"sv]["desired"sv]},
                                  Cause{});
            if (commands.size() == Batch)
                hub.submit(std::exchange(commands, {}));
        }
        sqlite3_finalize(insert);
        execute("COMMIT");
        fleet = query::Fleet(hub.state());
    }
    ~Data() { sqlite3_close(database); }

    void execute(const char *text) const
    {
        if (sqlite3_exec(database, text, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", text, sqlite3_errmsg(database));
    }
    sqlite3_stmt *prepared(const char *text) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, text, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", text, sqlite3_errmsg(database));
        return statement;
    }
};

Data &data()
{
    static Data held;
    return held;
}

query::Query parsed(const char *text)
{
    return query::Query::parse(text).value();
}

qint64 ourCount(const query::Query &query)
{
    return query::run(query, data().fleet, query::WholeAnswer)->rows[0]["n"sv].toInteger();
}

qint64 ourRows(const query::Query &query)
{
    return qint64(query::run(query, data().fleet, query::WholeAnswer)->rows.size());
}

// All rows of the statement; of a count its number.
qint64 stepAll(sqlite3_stmt *statement)
{
    qint64 rows = 0;
    qint64 value = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        value = sqlite3_column_int64(statement, 0);
        ++rows;
    }
    sqlite3_reset(statement);
    return sqlite3_column_count(statement) == 1 ? value : rows;
}

constexpr const char *OurScan = "SELECT COUNT() AS n FROM devices WHERE tags.site.floor = 17 AND "
                                "properties.desired.thermostat1.targetTemperature > 20";
constexpr const char *TheirScan =
    "SELECT count(*) FROM twin WHERE json_extract(doc, '$.tags.site.floor') = 17 AND "
    "json_extract(doc, '$.properties.desired.thermostat1.targetTemperature') > 20";
constexpr const char *OurOne = "SELECT deviceId FROM devices WHERE tags.serialNumber = 'serial-77777'";
constexpr const char *TheirOne =
    "SELECT device, id FROM twin WHERE json_extract(doc, '$.tags.serialNumber') = 'serial-77777'";
constexpr const char *OurMany = "SELECT deviceId FROM devices WHERE tags.site.floor = 17";
constexpr const char *TheirMany =
    "SELECT device, id FROM twin WHERE json_extract(doc, '$.tags.site.floor') = 17";

void scanOurs(benchmark::State &state)
{
    const auto query = parsed(OurScan);
    for (auto _ : state)
        benchmark::DoNotOptimize(ourCount(query));
}

void scanSqlite(benchmark::State &state)
{
    sqlite3_stmt *statement = data().prepared(TheirScan);
    for (auto _ : state)
        benchmark::DoNotOptimize(stepAll(statement));
    sqlite3_finalize(statement);
}

void indexed(benchmark::State &state, const char *text)
{
    const auto query = parsed(text);
    data().fleet.addIndexes(query);
    for (auto _ : state)
        benchmark::DoNotOptimize(ourRows(query));
}

void indexedSqlite(benchmark::State &state, const char *text)
{
    data().execute("CREATE INDEX IF NOT EXISTS serial ON twin(json_extract(doc, '$.tags.serialNumber'))");
    data().execute("CREATE INDEX IF NOT EXISTS floor ON twin(json_extract(doc, '$.tags.site.floor'))");
    sqlite3_stmt *statement = data().prepared(text);
    for (auto _ : state)
        benchmark::DoNotOptimize(stepAll(statement));
    sqlite3_finalize(statement);
}

void indexedOneOurs(benchmark::State &state)
{
    indexed(state, OurOne);
}

void indexedOneSqlite(benchmark::State &state)
{
    indexedSqlite(state, TheirOne);
}

void indexedManyOurs(benchmark::State &state)
{
    indexed(state, OurMany);
}

void indexedManySqlite(benchmark::State &state)
{
    indexedSqlite(state, TheirMany);
}

Json patchBody(std::mt19937_64 &random)
{
    const Json temperature(double(random() % 400) / 10);
    return Json::object(
        {{"properties",
          Json::object({{"desired", Json::object({{"thermostat1", Json::object({{"targetTemperature",
                                                                                 temperature}})}})}})}});
}

// A batch of patches by the hub (patchOurs), and what following it costs a fleet with four indexes, one of
// them over the value that the patches change (upkeepOurs).
template <bool MeasuresUpkeep>
void patches(benchmark::State &state)
{
    for (const auto *text :
         {OurOne, OurMany,
          "SELECT * FROM devices WHERE properties.desired.thermostat1.targetTemperature > 20",
          "SELECT * FROM devices WHERE status = 'enabled'"})
        data().fleet.addIndexes(parsed(text));
    std::mt19937_64 random(3);
    Changes changes;
    data().hub.setListener([&changes](const Changes &batch) { changes = batch; });
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<std::pair<Command, Cause>> commands;
        for (int i = 0; i < Batch; ++i)
            commands.emplace_back(PatchTwin{.id = deviceId(int(random() % TwinCount)),
                                            .body = patchBody(random),
                                            .ifMatch = {}},
                                  Cause{});
        if constexpr (MeasuresUpkeep) {
            data().hub.submit(commands);
            state.ResumeTiming();
            data().fleet.follow(changes);
        } else {
            state.ResumeTiming();
            data().hub.submit(commands);
            state.PauseTiming();
            data().fleet.follow(changes);
            state.ResumeTiming();
        }
    }
    data().hub.setListener({});
    state.SetItemsProcessed(state.iterations() * Batch);
}

void patchOurs(benchmark::State &state)
{
    patches<false>(state);
}

void upkeepOurs(benchmark::State &state)
{
    patches<true>(state);
}

BENCHMARK(scanOurs)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK(scanSqlite)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK(indexedOneOurs)->Unit(benchmark::kMicrosecond);
BENCHMARK(indexedOneSqlite)->Unit(benchmark::kMicrosecond);
BENCHMARK(indexedManyOurs)->Unit(benchmark::kMicrosecond);
BENCHMARK(indexedManySqlite)->Unit(benchmark::kMicrosecond);
BENCHMARK(patchOurs)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK(upkeepOurs)->Unit(benchmark::kMillisecond)->MinTime(2);

// Prints as usual and remembers the best times, so that the ratios of one run can stand at the end.
class RatioReporter final : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const auto &run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            const double seconds = run.cpu_accumulated_time / double(run.iterations);
            const auto [at, isNew] = m_times.try_emplace(run.run_name.function_name, seconds);
            at->second = std::min(at->second, seconds);
        }
    }

    void printRatios() const
    {
        std::puts("\nIn this run");
        print("scan: times as fast as SQLite (at least 15)", "scanSqlite", "scanOurs");
        print("indexed, one row: times as fast as SQLite (at least 1)", "indexedOneSqlite", "indexedOneOurs");
        print("indexed, 2,500 rows: times as fast as SQLite", "indexedManySqlite", "indexedManyOurs");
        print("index upkeep, share of a patch (below 0.10)", "upkeepOurs", "patchOurs");
    }

private:
    void print(const char *what, const char *over, const char *under) const
    {
        const auto a = m_times.find(over);
        const auto b = m_times.find(under);
        if (a != m_times.end() && b != m_times.end())
            std::printf("%-58s %8.3f\n", what, a->second / b->second);
    }

    std::map<std::string, double> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    std::printf("%d twins of %zu bytes\n", TwinCount, data().jsonBytes / TwinCount);
    sqlite3_stmt *statement = data().prepared(TheirScan);
    const qint64 theirs = stepAll(statement);
    sqlite3_finalize(statement);
    if (theirs != ourCount(parsed(OurScan))) {
        std::puts("The two scans do not agree: nothing to compare.");
        return 1;
    }
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    benchmark::Shutdown();
    return 0;
}
