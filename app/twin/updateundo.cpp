// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/updateundo.h"

#include "json/mergepatch.h"

using twin::Json;
using twin::Section;

namespace app {

namespace {

std::optional<Json> valueAt(const Json &values, const twin::json::Pointer &path)
{
    const Json *const value = path.find(values);
    return value ? std::optional(*value) : std::nullopt;
}

Json bodyOf(const Json &tags, const Json &desired)
{
    Json body = Json::emptyObject();
    if (!tags.isEmpty())
        body = body.with("tags", tags);
    if (!desired.isEmpty())
        body = body.with("properties", Json::object({{"desired", desired}}));
    return body;
}

} // namespace

bool UndoPlace::isTouched() const
{
    return set.has_value() != now.has_value() || (set && !Json::identical(*set, *now));
}

bool UpdateUndo::Update::isNewest(const twin::Record &now) const
{
    return now.identity->generationId() == generation && now.twin.etag == etag;
}

QList<UndoPlace> UpdateUndo::Update::places(const twin::Record &now) const
{
    QList<UndoPlace> places;
    const auto add = [&places](Section section, const Json &before, const Json &after, const Json &current) {
        for (const DraftChange &change : changesBetween(section, before, after))
            places.append({section, change.path, change.was, change.now, valueAt(current, change.path)});
    };
    add(Section::Tags, tagsBefore, tagsAfter, now.twin.tags);
    add(Section::Desired, desiredBefore, desiredAfter, now.twin.desired.values);
    return places;
}

Json UpdateUndo::Update::inverse() const
{
    return bodyOf(twin::json::mergeDiff(tagsAfter, tagsBefore),
                  twin::json::mergeDiff(desiredAfter, desiredBefore));
}

Json UpdateUndo::Update::inverseOfUntouched(const twin::Record &now) const
{
    Json tags = now.twin.tags;
    Json desired = now.twin.desired.values;
    const auto places = this->places(now);
    for (const UndoPlace &place : places) {
        Json &values = place.section == Section::Tags ? tags : desired;
        if (!place.isTouched())
            values = place.before ? twin::json::withValueAt(values, place.path, *place.before)
                                  : twin::json::withoutValueAt(values, place.path);
    }
    return bodyOf(twin::json::mergeDiff(now.twin.tags, tags),
                  twin::json::mergeDiff(now.twin.desired.values, desired));
}

void UpdateUndo::note(const TwinDraft &sent, const twin::Record &after)
{
    m_updates.insert(after.id(), {.generation = after.identity->generationId(),
                                  .etag = after.twin.etag,
                                  .version = after.twin.version,
                                  .tagsBefore = sent.base(Section::Tags),
                                  .tagsAfter = after.twin.tags,
                                  .desiredBefore = sent.base(Section::Desired),
                                  .desiredAfter = after.twin.desired.values});
}

const UpdateUndo::Update *UpdateUndo::find(const twin::TwinId &id) const
{
    const auto found = m_updates.constFind(id);
    return found == m_updates.cend() ? nullptr : &*found;
}

} // namespace app
