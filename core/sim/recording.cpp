// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/recording.h"

#include "base/seconds.h"
#include "json/reader.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

using Kind = RecordedLine::Kind;
constexpr auto Format = "twinscope-recording/1"sv;
// In the order of RecordedLine::Kind: the member that holds the body.
constexpr std::array Words{"telemetry"sv, "reported"sv,     "desired"sv, "tags"sv,
                           "connected"sv, "disconnected"sv, "call"sv,    "answer"sv};

QByteArray textOf(const RecordedLine &line)
{
    JsonObjectBuilder out(6);
    out.append("at"sv, Json(toSeconds(line.ticks)));
    out.append("device"sv, Json(line.device));
    out.append(Words[std::size_t(line.kind)], line.body);
    if (!line.component.isEmpty())
        out.append("component"sv, Json(line.component));
    if (!line.name.isEmpty())
        out.append("name"sv, Json(line.name));
    if (line.status > 0)
        out.append("status"sv, Json(line.status));
    return json::write(out.take()) + '\n';
}

std::vector<RecordedLine> linesOf(const Change &change, qint64 ticks)
{
    std::vector<RecordedLine> lines;
    const auto add = [&](Kind kind, const Json &body, const QString &component = {}, const QString &name = {},
                         int status = 0) {
        lines.push_back({ticks, change.id.toString(), kind, component, name, status, body});
    };
    if (const auto *sent = std::get_if<TelemetrySent>(&change.body)) {
        add(Kind::Telemetry, sent->payload, sent->component);
    } else if (const auto *written = std::get_if<TwinWritten>(&change.body)) {
        const auto &write = written->write;
        if (write.tags)
            add(Kind::Tags, *write.tags);
        if (write.desired)
            add(Kind::Desired, *write.desired);
        if (write.reported)
            add(Kind::Report, *write.reported);
    } else if (const auto *connection = std::get_if<ConnectionChanged>(&change.body)) {
        add(connection->connected ? Kind::Connected : Kind::Disconnected, Json(connection->modelId));
    } else if (const auto *request = std::get_if<CommandRequested>(&change.body)) {
        add(Kind::Call, request->payload, request->component, request->name);
    } else if (const auto *answer = std::get_if<CommandAnswered>(&change.body)) {
        add(Kind::Answer, answer->payload, answer->component, answer->name, answer->status);
    }
    return lines;
}

Error faultIn(int line, const QString &sentence)
{
    Error error{.code = ErrorCode::SceneInvalid, .detail = sentence};
    error.at.line = line;
    error.hasAt = true;
    return error;
}

std::optional<RecordedLine> lineFrom(const Json &json)
{
    const Json *at = json.find("at"sv);
    const Json *device = json.find("device"sv);
    if (!at || !at->isNumber() || !device || !device->isString())
        return std::nullopt;
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (const Json *body = json.find(Words[i]))
            return RecordedLine{.ticks = std::llround(at->toDouble() * double(Timestamp::TicksPerSecond)),
                                .device = device->toString(),
                                .kind = Kind(i),
                                .component = json["component"sv].toString(),
                                .name = json["name"sv].toString(),
                                .status = int(json["status"sv].toInteger()),
                                .body = *body};
    }
    return std::nullopt;
}

Inner<Generator> constant(const Json &value)
{
    return Generator{.kind = Constant{value}};
}

// A reported patch as actions, one for each property.
void addReports(std::vector<Action> &actions, const Json &patch, const QString &component)
{
    for (const auto &member : patch.members()) {
        const QString name = member.key.toString();
        const bool isPart = member.value.isObject() && member.value.find("__t"sv);
        if (component.isEmpty() && isPart)
            addReports(actions, member.value, name + u'.');
        else if (name != u"__t")
            actions.push_back(
                {.kind = Report{.property = component + name, .value = constant(member.value)}});
    }
}

QString pathOf(const RecordedLine &line)
{
    return line.component.isEmpty() ? line.name : QString(line.component + u'.' + line.name);
}

std::vector<Action> actionsOf(const RecordedLine &line, bool withService)
{
    std::vector<Action> actions;
    switch (line.kind) {
    case Kind::Telemetry:
        actions.push_back({.kind = Send{.component = line.component, .body = constant(line.body)}});
        break;
    case Kind::Report:
        addReports(actions, line.body, {});
        break;
    case Kind::Connected:
        actions.push_back({.kind = SwitchOn{}});
        break;
    case Kind::Disconnected:
        actions.push_back({.kind = ShutDown{}});
        break;
    case Kind::Desired:
        if (withService)
            actions.push_back({.kind = AskDesired{line.body}});
        break;
    case Kind::Tags:
        if (withService)
            actions.push_back({.kind = PutTags{line.body}});
        break;
    case Kind::Call:
        if (withService)
            actions.push_back({.kind = Invoke{.command = pathOf(line), .payload = line.body}});
        break;
    case Kind::Answer:
        break; // what the device's commands answer
    }
    return actions;
}

// Answers in their order, so that each call of the replay gets the next one.
void addAnswers(Behaviour &behaviour, const std::vector<RecordedLine> &lines, const QString &device)
{
    for (const auto &line : lines) {
        if (line.kind != Kind::Answer || line.device != device)
            continue;
        auto part = std::find_if(behaviour.components.begin(), behaviour.components.end(),
                                 [&](const Part &one) { return one.name == line.component; });
        if (!line.component.isEmpty() && part == behaviour.components.end())
            part = behaviour.components.insert(part, Part{.name = line.component});
        auto &commands = line.component.isEmpty() ? behaviour.root.commands : part->commands;
        const bool isKnown = std::any_of(commands.begin(), commands.end(),
                                         [&](const CommandAnswer &one) { return one.name == line.name; });
        if (!isKnown)
            commands.push_back({.name = line.name, .status = line.status, .payload = line.body});
    }
}

} // namespace

Recording Recording::cut(double from, double until) const
{
    const auto ticksOf = [](double seconds) { return qint64(seconds * double(Timestamp::TicksPerSecond)); };
    Recording piece{.name = name, .start = start.plusTicks(ticksOf(from))};
    for (auto line : lines) {
        if (line.ticks < ticksOf(from) || line.ticks >= ticksOf(until))
            continue;
        line.ticks -= ticksOf(from);
        piece.lines.push_back(std::move(line));
    }
    return piece;
}

QByteArray headLine(const QString &name, Timestamp start)
{
    return json::write(Json::object(
               {{"format", Json(Format)}, {"name", Json(name)}, {"start", Json(start.toString())}})) +
           '\n';
}

QByteArray recordedLines(const Change &change, Timestamp start)
{
    QByteArray text;
    for (const auto &line : linesOf(change, change.time.ticks() - start.ticks()))
        text += textOf(line);
    return text;
}

Result<Recording> readRecording(QByteArrayView text)
{
    Recording recording;
    int number = 0;
    for (const auto &raw : text.toByteArray().split('\n')) {
        ++number;
        if (raw.trimmed().isEmpty())
            continue;
        const auto json = json::read(raw);
        if (!json)
            return faultIn(number, u"Line %1 is no JSON: %2"_s.arg(number).arg(json.error().detail));
        if (recording.start.isNever()) {
            const auto start = Timestamp::parse((*json)["start"sv].toString());
            if ((*json)["format"sv].toStringView() != Format || !start)
                return faultIn(number, u"A recording begins with a line that has \"format\": "
                                       u"\"twinscope-recording/1\" and \"start\"."_s);
            recording.name = (*json)["name"sv].toString();
            recording.start = *start;
            continue;
        }
        auto line = lineFrom(*json);
        if (!line)
            return faultIn(number, u"Line %1 needs \"at\", \"device\" and what happened."_s.arg(number));
        recording.lines.push_back(*std::move(line));
    }
    if (recording.start.isNever())
        return faultIn(1, u"The recording is empty."_s);
    return recording;
}

QByteArray writeRecording(const Recording &recording)
{
    QByteArray text = headLine(recording.name, recording.start);
    for (const auto &line : recording.lines)
        text += textOf(line);
    return text;
}

Scene replayOf(const Recording &recording, bool withService)
{
    Scene scene{.name = recording.name, .start = recording.start};
    scene.note = u"Made from a recording."_s;
    QStringList seen;
    for (const auto &line : recording.lines) {
        if (!seen.contains(line.device)) {
            seen.append(line.device);
            Behaviour behaviour;
            addAnswers(behaviour, recording.lines, line.device);
            scene.devices.push_back({.id = line.device,
                                     .powered = line.kind != Kind::Connected,
                                     .behaviour = std::make_shared<const Behaviour>(std::move(behaviour))});
        }
        auto &device = scene.devices[std::size_t(seen.indexOf(line.device))];
        if (line.kind == Kind::Connected && device.modelId.isEmpty())
            device.modelId = line.body.toString();
        auto actions = actionsOf(line, withService);
        if (!actions.empty())
            scene.timeline.push_back(
                {.at = toSeconds(line.ticks), .devices = {{line.device}}, .actions = std::move(actions)});
    }
    return scene;
}

Scene loopOf(const Recording &recording, bool withService)
{
    Scene scene = replayOf(recording, withService);
    const double last = scene.timeline.empty() ? 0 : scene.timeline.back().at;
    std::vector<TimelineEntry> beginning;
    for (const auto &device : scene.devices) {
        if (device.powered)
            beginning.push_back({.devices = {{device.id}}, .actions = {{.kind = SwitchOn{}}}});
    }
    scene.timeline.insert(scene.timeline.begin(), beginning.begin(), beginning.end());
    for (auto &entry : scene.timeline)
        entry.every = last + 1;
    return scene;
}

} // namespace twin::sim
