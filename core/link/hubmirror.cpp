// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The state and the twin documents; events are in hubmirror_events.cpp.
#include "link/hubmirror.h"

#include "json/mergepatch.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::link {

namespace {

using Writes = std::multimap<Timestamp, TwinWrite>;

// What turns `was` into `now`, each part at the time at which its property was last written.
std::map<Timestamp, Json> partsOf(const Properties &was, const Properties &now, Timestamp otherwise)
{
    std::map<Timestamp, JsonObjectBuilder> parts;
    const Json patch = json::mergeDiff(was.values, now.values);
    for (const auto &[key, value] : patch.members()) {
        // What is gone has no time of its own.
        const Timestamp time = value.isNull() ? now.stamps.own().time : now.stamps.child(key).own().time;
        parts[time.isNever() ? otherwise : time].append(key, value);
    }
    std::map<Timestamp, Json> patches;
    for (auto &[time, builder] : parts)
        patches.emplace(time, builder.take());
    return patches;
}

TwinWrite writing(std::optional<Json> TwinWrite::*section, const Json &patch)
{
    TwinWrite write;
    write.*section = patch;
    return write;
}

Cause causeOf(const TwinWrite &write)
{
    return {.origin = write.reported ? Cause::Origin::Device : Cause::Origin::Service};
}

} // namespace

Result<Record> recordOfDocument(const Json &document)
{
    const auto id = TwinId::parse(document["deviceId"sv].toString(), document["moduleId"sv].toString());
    if (!id)
        return id.error();
    auto twin = twinFromJson(document);
    if (!twin)
        return twin.error();
    Identity identity{.id = *id};
    identity.enabled = document["status"sv].toStringView() != "disabled"sv;
    identity.connected = document["connectionState"sv].toStringView() == "Connected"sv;
    identity.modelId = document["modelId"sv].toString();
    return Record{.identity = std::make_shared<const Identity>(std::move(identity)),
                  .twin = *std::move(twin)};
}

// A device that was never heard of: nothing of its twin is known.
Record HubMirror::unknown(const TwinId &id, const QString &modelId)
{
    Record record;
    record.identity = std::make_shared<const Identity>(Identity{.id = id, .modelId = modelId});
    record.twin.version = record.twin.desired.version = record.twin.reported.version = 0;
    return record;
}

RecordPtr HubMirror::recordOf(const TwinId &id, const QString &modelId)
{
    const RecordPtr record = m_state.find(id);
    if (record && (modelId.isEmpty() || record->identity->modelId == modelId))
        return record;
    Record known = record ? *record : unknown(id, modelId);
    if (record) {
        Identity identity = *record->identity;
        identity.modelId = modelId;
        known.identity = std::make_shared<const Identity>(std::move(identity));
    }
    m_state.put(std::make_shared<const Record>(std::move(known)));
    return m_state.find(id);
}

Change HubMirror::made(const TwinId &id, ChangeBody body, Timestamp time, Cause cause)
{
    Change change{.time = time, .cause = std::move(cause), .id = id, .body = std::move(body)};
    change.number = isKept(change.body) ? ++m_number : 0;
    evolve(m_state, change);
    return change;
}

// The twin as the hub counts it.
void HubMirror::settle(Change &change, Twin twin)
{
    Record after = *change.after;
    after.twin = std::move(twin);
    change.after = std::make_shared<const Record>(std::move(after));
    m_state.put(change.after);
}

void HubMirror::forget(const TwinId &id)
{
    m_known.remove(id);
    m_listed.remove(id);
    m_tellConnections.remove(id);
    m_lastTold.remove(id);
}

void HubMirror::take(const QList<Json> &documents)
{
    Changes changes;
    QSet<TwinId> there;
    for (const auto &document : documents) {
        const auto id = TwinId::parse(document["deviceId"sv].toString(), document["moduleId"sv].toString());
        if (!id)
            continue;
        there.insert(*id);
        if (!m_gone.contains(*id))
            takeDocument(*id, document, changes);
    }
    removeOthers(there, changes);
    m_gone.intersect(there);
    m_heard.clear();
    m_hasDocuments = true;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.time < b.time; });
    tell(std::move(changes));
}

void HubMirror::takeDocument(const TwinId &id, const Json &document, Changes &changes)
{
    m_listed.insert(id);
    if (m_known.contains(id)) {
        compareConnection(id, document, changes);
        compareTwin(id, document, changes);
        return;
    }
    const auto record = recordOfDocument(document);
    if (!record)
        return;
    m_known.insert(id);
    if (!m_hasDocuments) {
        m_state.put(std::make_shared<const Record>(*record));
        return;
    }
    // It is new, and so is all of it.
    if (!m_state.find(id))
        changes.append(made(id, IdentityCreated{unknown(id, record->identity->modelId)}, m_clock.now()));
    compareConnection(id, document, changes);
    compareTwin(id, document, changes);
}

void HubMirror::compareConnection(const TwinId &id, const Json &document, Changes &changes)
{
    const Identity &identity = *recordOf(id, document["modelId"sv].toString())->identity;
    const bool isConnected = document["connectionState"sv].toStringView() == "Connected"sv;
    if (identity.connected == isConnected || m_tellConnections.contains(id))
        return;
    // What came from it since the last look came after it had connected.
    Timestamp time = m_clock.now();
    if (isConnected && m_heard.contains(id))
        time = std::min(time, m_heard.value(id).plusTicks(-1));
    changes.append(
        made(id, ConnectionChanged{isConnected, identity.modelId}, time, {.origin = Cause::Origin::Device}));
}

void HubMirror::compareTwin(const TwinId &id, const Json &document, Changes &changes)
{
    const auto fresh = twinFromJson(document);
    if (!fresh)
        return;
    const Twin was = m_state.find(id)->twin;
    const bool hasNewDesired = fresh->desired.version > was.desired.version;
    const bool hasNewReported = fresh->reported.version > was.reported.version;
    const bool isAsNew = fresh->version >= was.version;
    Writes writes;
    const Timestamp now = m_clock.now();
    if (isAsNew && fresh->tags != was.tags)
        writes.emplace(now, writing(&TwinWrite::tags, json::mergeDiff(was.tags, fresh->tags)));
    if (hasNewDesired) {
        for (const auto &[time, patch] : partsOf(was.desired, fresh->desired, now))
            writes.emplace(time, writing(&TwinWrite::desired, patch));
    }
    if (hasNewReported) {
        for (const auto &[time, patch] : partsOf(was.reported, fresh->reported, now))
            writes.emplace(time, writing(&TwinWrite::reported, patch));
    }
    for (const auto &[time, write] : writes)
        changes.append(made(id, TwinWritten{write}, time, causeOf(write)));
    Record after = *m_state.find(id);
    if (hasNewDesired)
        after.twin.desired = fresh->desired;
    if (hasNewReported)
        after.twin.reported = fresh->reported;
    if (isAsNew) {
        after.twin.tags = fresh->tags;
        after.twin.version = fresh->version;
        after.twin.etag = fresh->etag;
    }
    m_state.put(std::make_shared<const Record>(std::move(after)));
    if (!writes.empty())
        changes.last().after = m_state.find(id);
}

// Modules go before their device.
void HubMirror::removeOthers(const QSet<TwinId> &there, Changes &changes)
{
    QList<TwinId> gone = (m_listed - there).values();
    std::sort(gone.begin(), gone.end(), [](const TwinId &a, const TwinId &b) { return b < a; });
    for (const auto &id : gone) {
        forget(id);
        if (m_state.find(id))
            changes.append(made(id, IdentityDeleted{}, m_clock.now()));
    }
}

// What was known before the change, as if it had happened when the mirror began.
Changes HubMirror::standingOf(const Change &change)
{
    const RecordPtr &was = change.before;
    if (!m_tellsStanding || !was || m_told.contains(change.id))
        return {};
    Changes changes;
    const Timestamp time = std::min(m_began, change.time);
    const auto append = [&](ChangeBody body, Cause::Origin origin) {
        changes.append({.number = ++m_number,
                        .time = time,
                        .cause = {.origin = origin},
                        .id = change.id,
                        .body = std::move(body),
                        .before = was,
                        .after = was});
    };
    if (was->identity->connected)
        append(ConnectionChanged{true, was->identity->modelId}, Cause::Origin::Device);
    if (!was->twin.tags.isEmpty())
        append(TwinWritten{writing(&TwinWrite::tags, was->twin.tags)}, Cause::Origin::Service);
    if (!was->twin.desired.values.isEmpty())
        append(TwinWritten{writing(&TwinWrite::desired, was->twin.desired.values)}, Cause::Origin::Service);
    if (!was->twin.reported.values.isEmpty())
        append(TwinWritten{writing(&TwinWrite::reported, was->twin.reported.values)}, Cause::Origin::Device);
    return changes;
}

void HubMirror::tell(Changes changes)
{
    if (!m_listener || changes.isEmpty())
        return;
    Changes all;
    for (auto &change : changes) {
        all += standingOf(change);
        m_told.insert(change.id);
        all.append(std::move(change));
    }
    m_listener(all);
}

} // namespace twin::link
