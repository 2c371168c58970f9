// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/mergepatch.h"
#include "json/reader.h"
#include "json/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>

using namespace std::string_view_literals;
using namespace Qt::StringLiterals;
using namespace twin;

namespace {

// A twin of about 32 KB as a gateway has it: components with telemetry settings, a few lists and texts.
QByteArray twinText()
{
    QByteArray text = "{";
    for (int i = 0; text.size() < 32 * 1024; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += (i == 0 ? "" : ",") + QByteArray("\"component") + number;
        text += "\":{\"__t\":\"c\",\"targetTemperature\":" + QByteArray::number(18 + i % 9) + ".5";
        text +=
            ",\"interval\":" + QByteArray::number(1000 + i) + ",\"enabled\":" + (i % 2 ? "true" : "false");
        text += ",\"serialNumber\":\"SN-2026-" + number.rightJustified(8, '0');
        text += "\",\"location\":{\"building\":\"North wing of the main plant\",\"floor\":" + number;
        text += ",\"room\":\"R" + number + "\"},\"thresholds\":[10,20.25,30,{\"alarm\":true,\"level\":";
        text += QByteArray::number(i * 3) + "}]}";
    }
    return text + "}";
}

// A few members, nested, of which one is new, one removed and the others changed.
QByteArray patchText()
{
    return "{\"component3\":{\"targetTemperature\":25.25,\"location\":{\"floor\":12,\"desk\":\"D4\"}},"
           "\"component70\":{\"enabled\":null,\"interval\":5},\"fresh\":{\"a\":1}}";
}

QJsonObject qtObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// RFC 7396 over QJsonObject, as anyone would write it.
QJsonValue qtMergePatch(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject merged = target.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            merged.remove(it.key());
        else
            merged.insert(it.key(), qtMergePatch(merged.value(it.key()), it.value()));
    }
    return merged;
}

void readOurs(benchmark::State &state)
{
    const QByteArray text = twinText();
    for (auto _ : state)
        benchmark::DoNotOptimize(json::read(text));
}

void readQt(benchmark::State &state)
{
    const QByteArray text = twinText();
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(text));
}

void writeOurs(benchmark::State &state)
{
    const Json value = *json::read(twinText());
    for (auto _ : state)
        benchmark::DoNotOptimize(json::write(value));
}

void writeQt(benchmark::State &state)
{
    const QJsonDocument value = QJsonDocument::fromJson(twinText());
    for (auto _ : state)
        benchmark::DoNotOptimize(value.toJson(QJsonDocument::Compact));
}

// Two values from two readings: nothing is shared.
void equalityOurs(benchmark::State &state)
{
    const Json a = *json::read(twinText());
    const Json b = *json::read(twinText());
    for (auto _ : state) {
        bool equal = a == b;
        benchmark::DoNotOptimize(equal);
    }
}

void equalityQt(benchmark::State &state)
{
    const QJsonObject a = qtObject(twinText());
    const QJsonObject b = qtObject(twinText());
    for (auto _ : state) {
        bool equal = a == b;
        benchmark::DoNotOptimize(equal);
    }
}

void mergePatchOurs(benchmark::State &state)
{
    const Json target = *json::read(twinText());
    const Json patch = *json::read(patchText());
    for (auto _ : state)
        benchmark::DoNotOptimize(json::mergePatch(target, patch));
}

void mergePatchQt(benchmark::State &state)
{
    const QJsonObject target = qtObject(twinText());
    const QJsonObject patch = qtObject(patchText());
    for (auto _ : state)
        benchmark::DoNotOptimize(qtMergePatch(target, patch));
}

void findOurs(benchmark::State &state)
{
    const Json value = *json::read(twinText());
    for (auto _ : state)
        benchmark::DoNotOptimize(value["component70"sv]["location"sv]["room"sv].toStringView());
}

void findQt(benchmark::State &state)
{
    const QJsonObject value = qtObject(twinText());
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            value["component70"_L1].toObject()["location"_L1].toObject()["room"_L1].toString());
    }
}

BENCHMARK(readOurs);
BENCHMARK(readQt);
BENCHMARK(writeOurs);
BENCHMARK(writeQt);
BENCHMARK(equalityOurs);
BENCHMARK(equalityQt);
BENCHMARK(mergePatchOurs);
BENCHMARK(mergePatchQt);
BENCHMARK(findOurs);
BENCHMARK(findQt);

// Prints as usual and remembers the times, so that the ratios of one run can stand at the end.
class RatioReporter final : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const auto &run : runs)
            keep(run);
    }

    void printRatios() const
    {
        std::puts("\nTimes as fast as Qt's own way (at the best of each)");
        for (const char *name : {"read", "write", "equality", "mergePatch", "find"}) {
            const auto ours = m_times.find(std::string(name) + "Ours");
            const auto qt = m_times.find(std::string(name) + "Qt");
            if (ours != m_times.end() && qt != m_times.end())
                std::printf("%-12s %6.1f\n", name, qt->second / ours->second);
        }
    }

private:
    void keep(const Run &run)
    {
        if (run.run_type != Run::RT_Iteration)
            return;
        const auto [at, isNew] = m_times.try_emplace(run.run_name.function_name, run.GetAdjustedCPUTime());
        at->second = std::min(at->second, run.GetAdjustedCPUTime());
    }

    std::map<std::string, double> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    const Json twin = *json::read(twinText());
    const bool isSame =
        json::read(QJsonDocument(qtMergePatch(qtObject(twinText()), qtObject(patchText())).toObject())
                       .toJson(QJsonDocument::Compact))
            .value() == json::mergePatch(twin, *json::read(patchText()));
    if (!isSame) {
        std::puts("The two merges do not agree: nothing to compare.");
        return 1;
    }
    std::printf("Twin of %d bytes, %d members\n", int(twinText().size()), int(twin.size()));
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    benchmark::Shutdown();
}
