// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twindraft.h"

#include "json/reader.h"
#include "json/writer.h"

#include <array>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::JsonObjectBuilder;
using twin::Section;
using twin::json::Pointer;

namespace app {

namespace {

constexpr std::array Sections = {Section::Tags, Section::Desired};

void collectChanges(Section section, const Pointer &at, const Json &from, const Json &to,
                    QList<DraftChange> &out)
{
    for (const auto &member : from.members())
        if (!to.find(member.key))
            out.append({section, at.child(member.key.toString()), member.value, std::nullopt});
    for (const auto &member : to.members()) {
        const Pointer path = at.child(member.key.toString());
        const Json *was = from.find(member.key);
        if (!was)
            out.append({section, path, std::nullopt, member.value});
        else if (was->isObject() && member.value.isObject())
            collectChanges(section, path, *was, member.value, out);
        else if (!Json::identical(*was, member.value))
            out.append({section, path, *was, member.value});
    }
}

/// An object in the place of a primitive or array needs no more than itself; the patch of one change is its
/// value.
Json patchOf(const QList<DraftChange> &changes)
{
    Json patch = Json::emptyObject();
    for (const DraftChange &change : changes)
        patch = twin::json::withValueAt(patch, change.path, change.now.value_or(Json()));
    return patch;
}

Json withoutNullMembers(const Json &object)
{
    if (!object.isObject())
        return object;
    JsonObjectBuilder builder(object.size());
    for (const auto &member : object.members())
        if (!member.value.isNull())
            builder.append(member.key, withoutNullMembers(member.value));
    return builder.take();
}

void collectNulls(const QString &place, const Json &object, QStringList &out)
{
    for (const auto &member : object.members()) {
        const QString name = place + u'.' + member.key.toString();
        if (member.value.isNull())
            out.append(name);
        else
            collectNulls(name, member.value, out);
    }
}

} // namespace

QString DraftChange::toString() const
{
    return twin::nameOf(section) + u'.' + path.tokens().join(u'.');
}

QList<DraftChange> changesBetween(Section section, const Json &from, const Json &to)
{
    QList<DraftChange> changes;
    collectChanges(section, {}, from, to, changes);
    return changes;
}

TwinDraft::TwinDraft(const twin::Record &base)
    : m_id(base.id())
    , m_generation(base.identity->generationId())
    , m_etag(base.twin.etag)
{
    m_tags.base = m_tags.edited = base.twin.tags;
    m_desired.base = m_desired.edited = base.twin.desired.values;
}

bool TwinDraft::isEmpty() const
{
    return !m_tags.error && !m_desired.error && changes().isEmpty() && unsayable().isEmpty();
}

QString TwinDraft::text(Section section) const
{
    const Part &kept = part(section);
    return kept.text ? *kept.text : QString::fromUtf8(twin::json::writeIndented(kept.edited));
}

QList<DraftChange> TwinDraft::changes() const
{
    QList<DraftChange> changes;
    for (const Section section : Sections)
        collectChanges(section, {}, base(section), withoutNullMembers(edited(section)), changes);
    return changes;
}

Json TwinDraft::body() const
{
    JsonObjectBuilder body;
    const auto patch = [this](Section section) {
        return patchOf(changesBetween(section, base(section), withoutNullMembers(edited(section))));
    };
    if (const Json tags = patch(Section::Tags); !tags.isEmpty())
        body.append("tags", tags);
    if (const Json desired = patch(Section::Desired); !desired.isEmpty())
        body.append("properties", Json::object({{"desired", desired}}));
    return body.take();
}

twin::Json TwinDraft::whole() const
{
    return twin::Json::object(
        {{"tags", m_tags.edited}, {"properties", twin::Json::object({{"desired", m_desired.edited}})}});
}

QStringList TwinDraft::unsayable() const
{
    QStringList places;
    for (const Section section : Sections)
        collectNulls(twin::nameOf(section), edited(section), places);
    return places;
}

qint64 TwinDraft::sizeEffect() const
{
    qint64 bytes = 0;
    for (const Section section : Sections)
        bytes += twin::twinSize(withoutNullMembers(edited(section))) - twin::twinSize(base(section));
    return bytes;
}

std::optional<twin::Error> TwinDraft::problem() const
{
    for (const Section section : Sections) {
        if (const auto &error = textError(section))
            return error;
        const Json wanted = withoutNullMembers(edited(section));
        const QString where = section == Section::Tags ? u"/tags"_s : u"/properties/desired"_s;
        if (const auto values =
                twin::checkValues(patchOf(changesBetween(section, base(section), wanted)), where);
            !values)
            return values.error();
        if (const auto size = twin::checkSize(section, base(section), wanted); !size)
            return size.error();
    }
    return std::nullopt;
}

qint64 TwinDraft::incoming(const twin::Record &now) const
{
    if (now.identity->generationId() != m_generation || now.twin.etag < m_etag)
        return -1;
    return qint64(now.twin.etag - m_etag);
}

QList<DraftChange> TwinDraft::incomingChanges(const twin::Record &now) const
{
    return changesBetween(Section::Tags, m_tags.base, now.twin.tags) +
           changesBetween(Section::Desired, m_desired.base, now.twin.desired.values);
}

void TwinDraft::setValue(Section section, const Pointer &path, const Json &value)
{
    Part &kept = part(section);
    kept.edited = path.isRoot() ? value : twin::json::withValueAt(kept.edited, path, value);
    kept.text.reset();
    kept.error.reset();
}

void TwinDraft::removeValue(Section section, const Pointer &path)
{
    Part &kept = part(section);
    kept.edited = twin::json::withoutValueAt(kept.edited, path);
    kept.text.reset();
    kept.error.reset();
}

void TwinDraft::setText(Section section, const QString &text)
{
    Part &kept = part(section);
    kept.text = text;
    kept.error.reset();
    if (const auto value = twin::json::readObject(text.toUtf8()))
        kept.edited = *value;
    else
        kept.error = value.error();
}

QList<DraftConflict> TwinDraft::rebase(const twin::Record &newer)
{
    QList<DraftConflict> conflicts;
    const auto move = [&conflicts](Section section, Part &kept, const Json &theirs) {
        auto merge = twin::json::merge3(kept.base, theirs, withoutNullMembers(kept.edited));
        for (auto &conflict : merge.conflicts)
            conflicts.append({section, std::move(conflict)});
        kept = {theirs, std::move(merge.merged), std::nullopt, std::nullopt};
    };
    Q_ASSERT(!m_tags.error && !m_desired.error);
    move(Section::Tags, m_tags, newer.twin.tags);
    move(Section::Desired, m_desired, newer.twin.desired.values);
    m_etag = newer.twin.etag;
    m_generation = newer.identity->generationId();
    return conflicts;
}

void TwinDraft::chooseMine(const DraftConflict &conflict)
{
    if (conflict.conflict.mine)
        setValue(conflict.section, conflict.conflict.path, *conflict.conflict.mine);
    else
        removeValue(conflict.section, conflict.conflict.path);
}

void TwinDraft::settle(const TwinDraft &sent, const twin::Record &now)
{
    const auto move = [](Part &kept, const Part &stored, const Json &result) {
        if (kept.error) { // the text cannot be merged: it stays as it was typed, beside the newer base
            kept.base = kept.edited = result;
            return;
        }
        // Whatever was not typed since then is settled by the hub's answer; what was, is wanted over it.
        auto merge = twin::json::merge3(stored.edited, result, kept.edited);
        for (const auto &conflict : merge.conflicts)
            merge.merged = conflict.mine
                               ? twin::json::withValueAt(merge.merged, conflict.path, *conflict.mine)
                               : twin::json::withoutValueAt(merge.merged, conflict.path);
        kept = {result, std::move(merge.merged), std::nullopt, std::nullopt};
    };
    move(m_tags, sent.m_tags, now.twin.tags);
    move(m_desired, sent.m_desired, now.twin.desired.values);
    m_etag = now.twin.etag;
    m_generation = now.identity->generationId();
}

Json TwinDraft::toJson() const
{
    JsonObjectBuilder json;
    json.append("twin", m_id.toString());
    json.append("generation", m_generation);
    json.append("etag", etagText());
    for (const Section section : Sections) {
        const Part &kept = part(section);
        JsonObjectBuilder out;
        out.append("base", kept.base);
        out.append("edited", kept.edited);
        if (kept.text)
            out.append("text", *kept.text);
        json.append(twin::json::Key(twin::nameOf(section)), out.take());
    }
    return json.take();
}

twin::Result<TwinDraft> TwinDraft::fromJson(const Json &json)
{
    auto id = twin::TwinId::parsePath(json["twin"].toString());
    if (!id)
        return id.error();
    TwinDraft draft;
    draft.m_id = *id;
    draft.m_generation = json["generation"].toString();
    draft.m_etag = twin::Twin::etagCounter(json["etag"].toString());
    for (const Section section : Sections) {
        const Json *in = json.find(twin::nameOf(section));
        if (!in || !(*in)["base"].isObject() || !(*in)["edited"].isObject())
            return twin::Error{.code = twin::ErrorCode::NotObject, .detail = u"the file holds no draft"_s};
        Part &kept = draft.part(section);
        kept.base = (*in)["base"];
        kept.edited = (*in)["edited"];
        if (const Json *text = in->find("text"))
            draft.setText(section, text->toString());
    }
    return draft;
}

} // namespace app
