// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/sceneedit.h"

#include "json/mergepatch.h"
#include "json/pointer.h"
#include "json/reader.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

const SceneTemplate *templateOf(const Scene &scene, const QString &name)
{
    const auto found = std::find_if(scene.templates.begin(), scene.templates.end(),
                                    [&](const SceneTemplate &one) { return one.name == name; });
    return name.isEmpty() || found == scene.templates.end() ? nullptr : &*found;
}

json::Pointer placeOfEntry(std::size_t entry)
{
    return json::Pointer(QStringList{u"devices"_s, QString::number(entry)});
}

// An error of the whole scene as one of the text that stands at `prefix`; of a place elsewhere only the
// sentence is left.
Error errorIn(const json::ParsedText &part, QByteArrayView text, const json::Pointer &prefix, Error error)
{
    const auto place = json::Pointer::parse(error.place);
    error.hasAt = false;
    if (!place || !prefix.isPrefixOf(*place)) {
        error.place.clear();
        return error;
    }
    json::Pointer inside(place->tokens().mid(prefix.tokens().size()));
    error.place = inside.toString();
    const auto *node = part.places.find(part.value, inside);
    while (!node && !inside.isRoot()) { // missing: what it is missing in
        inside = inside.parent();
        node = part.places.find(part.value, inside);
    }
    if (node) {
        error.at = json::placeAt(text, node->offset, node->end - node->offset);
        error.hasAt = true;
    }
    return error;
}

Error invalid(const QString &sentence, const QString &place)
{
    return {.code = ErrorCode::SceneInvalid, .detail = sentence, .place = place};
}

} // namespace

QByteArray deviceText(const Scene &scene, std::size_t entry)
{
    return json::writeIndented(toJson(scene.devices[entry])) + '\n';
}

Json deviceWithBehaviour(const Scene &scene, std::size_t entry, const Json &behaviour)
{
    const SceneDevice &device = scene.devices[entry];
    const Json whole = toJson(device);
    const SceneTemplate *base = templateOf(scene, device.base);
    if (!base)
        return whole.with("behaviour"sv, behaviour);
    const Json difference = json::mergeDiff(toJson(*base->behaviour), behaviour);
    return difference.isEmpty() ? whole.without("behaviour"sv) : whole.with("behaviour"sv, difference);
}

Result<Scene> withTemplateBehaviour(const Scene &scene, const QSet<TwinId> &devices)
{
    auto whole = json::read(QByteArrayView(writeScene(scene)));
    if (!whole)
        return whole.error();
    for (const auto &instance : instancesOf(scene)) {
        if (devices.contains(instance.id) && templateOf(scene, scene.devices[instance.entry].base))
            *whole = json::withoutValueAt(*whole, placeOfEntry(instance.entry).child(u"behaviour"_s));
    }
    return readScene(QByteArrayView(json::write(*whole)));
}

Result<SceneDevice> readDevice(const Scene &scene, std::size_t entry, QByteArrayView text)
{
    const auto device = json::readWithPlaces(text);
    if (!device)
        return device.error();
    const auto written = json::read(QByteArrayView(writeScene(scene)));
    if (!written)
        return written.error();
    const Json whole = json::withValueAt(*written, placeOfEntry(entry), device->value);
    auto read = readScene(QByteArrayView(json::writeIndented(whole)));
    if (!read)
        return errorIn(*device, text, placeOfEntry(entry), read.error());
    SceneDevice changed = std::move(read->devices[entry]);
    const SceneDevice &before = scene.devices[entry];
    const auto different = [&](const QString &sentence, const QString &place) {
        return errorIn(*device, text, placeOfEntry(entry),
                       invalid(sentence, placeOfEntry(entry).toString() + place));
    };
    if (changed.id != before.id)
        return different(u"\"id\" must stay \"%1\": another id is another device."_s.arg(before.id),
                         u"/id"_s);
    if (changed.count != before.count || changed.first != before.first)
        return different(u"The numbers of a fleet cannot change while it runs."_s, u"/count"_s);
    return changed;
}

Result<std::vector<Fault>> readFaults(QByteArrayView text)
{
    const auto faults = json::readWithPlaces(text);
    if (!faults)
        return faults.error();
    const Json scene = Json::object({{"format", Json("twinscope-scene/1"sv)},
                                     {"devices", Json::emptyArray()},
                                     {"faults", faults->value}});
    auto read = readScene(QByteArrayView(json::write(scene)));
    if (!read)
        return errorIn(*faults, text, json::Pointer(QStringList{u"faults"_s}), read.error());
    return std::move(read->faults);
}

Json toJson(const std::vector<Fault> &faults)
{
    Scene scene;
    scene.faults = faults;
    const auto written = json::read(QByteArrayView(writeScene(scene)));
    const Json *list = written ? written->find("faults"sv) : nullptr;
    return list ? *list : Json::emptyArray();
}

Result<Watch> readWatch(const QString &name, const QString &deviceId, const QString &condition)
{
    const Json watch =
        Json::object({{"name", Json(name)}, {"devices", Json(deviceId)}, {"if", Json(condition)}});
    const Json scene = Json::object({{"format", Json("twinscope-scene/1"sv)},
                                     {"devices", Json::emptyArray()},
                                     {"watches", Json::array({watch})}});
    auto read = readScene(QByteArrayView(json::write(scene)));
    if (!read)
        return read.error();
    return std::move(read->watches.front());
}

Result<Scene> readWholeScene(QByteArrayView text, const SceneFiles &files)
{
    QHash<QString, QByteArray> contents;
    const auto keeping = [&](const QString &name) -> Result<QByteArray> {
        auto content = files(name);
        if (content)
            contents.insert(name, *content);
        return content;
    };
    auto scene = readScene(text, files ? SceneFiles(keeping) : SceneFiles());
    if (!scene)
        return scene;
    for (auto &data : scene->data) {
        if (data.file.isEmpty())
            continue;
        data.rows = QString::fromUtf8(contents.value(data.file)).split(u'\n', Qt::SkipEmptyParts);
        data.file.clear();
    }
    return scene;
}

} // namespace twin::sim
