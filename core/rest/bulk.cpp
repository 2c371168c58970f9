// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"
#include "rest/identitybody.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr qsizetype ItemsAtMost = 100;

// What a mode does (wire.md section b.3.2), by its name in lower case.
struct Mode {
    QStringView name;
    enum Does { Create, Update, CreateOrUpdate, Delete, UpdateTwin } does;
    bool matchesEtag;
};
constexpr std::array Modes{
    Mode{u"create", Mode::Create, false},
    Mode{u"update", Mode::Update, false},
    Mode{u"updateifmatchetag", Mode::Update, true},
    Mode{u"createorupdate", Mode::CreateOrUpdate, false},
    Mode{u"createorupdateifmatchetag", Mode::CreateOrUpdate, true},
    Mode{u"delete", Mode::Delete, false},
    Mode{u"deleteifmatchetag", Mode::Delete, true},
    Mode{u"updatetwin", Mode::UpdateTwin, false},
    Mode{u"updatetwinifmatchetag", Mode::UpdateTwin, true},
};

// Why an item did not go through.
struct Fault {
    QString code; // the service's name of it
    QString status;
};
// One item, with where its commands stand.
struct Item {
    QString deviceId;
    QString moduleId;
    std::size_t first = 0;
    std::size_t count = 0;
    std::optional<Fault> fault{};
};

Fault faultOf(const Error &error)
{
    return {error.serviceCode(), error.detail};
}

const Mode *modeOf(const Json &item)
{
    const QString name =
        item["importMode"sv].isNull() ? u"create"_s : item["importMode"sv].toString().toLower();
    const auto found =
        std::find_if(Modes.begin(), Modes.end(), [&name](const Mode &mode) { return mode.name == name; });
    return found == Modes.end() ? nullptr : &*found;
}

// The twin parts of an item as a service body; empty when it has none.
Json twinBodyOf(const Json &item)
{
    JsonObjectBuilder body(2);
    if (const Json &tags = item["tags"sv]; tags.isObject())
        body.append("tags"sv, tags);
    if (const Json &desired = item["properties"sv]["desired"sv]; desired.isObject())
        body.append("properties"sv, Json::object({{"desired", desired}}));
    return body.take();
}

CreateIdentity creation(const TwinId &id, IdentitySpec spec, const Json &twin)
{
    CreateIdentity create{.id = id, .spec = std::move(spec)};
    if (const Json *tags = twin.find("tags"sv))
        create.tags = *tags;
    if (const Json &desired = twin["properties"sv]["desired"sv]; desired.isObject())
        create.desired = desired;
    return create;
}

Result<std::vector<Command>> commandsOf(const Json &item, const TwinId &id, const State &state)
{
    const Mode *mode = modeOf(item);
    if (!mode)
        return Error{ErrorCode::Argument,
                     u"'%1' is no import mode."_s.arg(item["importMode"sv].toString().left(100))};
    const QString etag = mode->matchesEtag ? item["eTag"sv].toString() : QString();
    const QString twinEtag = mode->matchesEtag ? item["twinETag"sv].toString() : QString();
    const Json twin = twinBodyOf(item);
    if (mode->does == Mode::Delete)
        return std::vector<Command>{DeleteIdentity{.id = id, .ifMatch = etag}};
    if (mode->does == Mode::UpdateTwin)
        return std::vector<Command>{PatchTwin{.id = id, .body = twin, .ifMatch = twinEtag}};
    auto spec = identitySpecOf(item, id, state);
    if (!spec)
        return spec.error();
    if (mode->does == Mode::Create || (mode->does == Mode::CreateOrUpdate && !state.find(id)))
        return std::vector<Command>{creation(id, *std::move(spec), twin)};
    std::vector<Command> commands{UpdateIdentity{.id = id, .spec = *std::move(spec), .ifMatch = etag}};
    if (!twin.isEmpty())
        commands.push_back(PatchTwin{.id = id, .body = twin, .ifMatch = twinEtag});
    return commands;
}

Json resultOf(const std::vector<Item> &items)
{
    std::vector<Json> errors;
    for (const auto &item : items) {
        if (!item.fault)
            continue;
        JsonObjectBuilder error(4);
        error.append("deviceId"sv, Json(item.deviceId));
        if (!item.moduleId.isEmpty())
            error.append("moduleId"sv, Json(item.moduleId));
        error.append("errorCode"sv, Json(item.fault->code));
        error.append("errorStatus"sv, Json(item.fault->status));
        errors.push_back(error.take());
    }
    const bool isSuccessful = errors.empty();
    return Json::object({{"isSuccessful", Json(isSuccessful)},
                         {"errors", Json::array(std::move(errors))},
                         {"warnings", Json::emptyArray()}});
}

Result<Response> finished(std::vector<Item> items, const QList<Result<Reply>> &replies)
{
    bool isSuccessful = true;
    for (auto &item : items) {
        for (std::size_t i = 0; i < item.count && !item.fault; ++i) {
            if (const auto &reply = replies[qsizetype(item.first + i)]; !reply)
                item.fault = faultOf(reply.error());
        }
        isSuccessful = isSuccessful && !item.fault;
    }
    return jsonResponse(resultOf(items), isSuccessful ? 200 : 400);
}

} // namespace

Result<Answer> bulkIdentities(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    if (!body->isArray())
        return Error{ErrorCode::Argument, u"The body must be an array of devices."_s};
    if (body->size() > ItemsAtMost)
        return Error{.code = ErrorCode::TooManyItems,
                     .detail = u"One request may carry at most %1 devices."_s.arg(ItemsAtMost),
                     .limit = ItemsAtMost,
                     .actual = body->size()};
    std::vector<Item> items;
    std::vector<Command> commands;
    QSet<QString> seen;
    for (const auto &one : body->elements()) {
        Item item{.deviceId = one["id"sv].toString(),
                  .moduleId = one["moduleId"sv].toString(),
                  .first = commands.size()};
        const auto id = TwinId::parse(item.deviceId, item.moduleId);
        const auto its = id ? commandsOf(one, *id, call.state) : Result<std::vector<Command>>(id.error());
        const QString key = item.deviceId + u'/' + item.moduleId;
        if (seen.contains(key))
            item.fault =
                Fault{u"DeviceDefinedMultipleTimes"_s, u"The request names the device more than once."_s};
        else if (!its)
            item.fault = faultOf(its.error());
        else
            commands.insert(commands.end(), its->begin(), its->end());
        seen.insert(key);
        item.count = commands.size() - item.first;
        items.push_back(std::move(item));
    }
    return Answer(Submission{std::move(commands), [items](const QList<Result<Reply>> &replies) {
                                 return finished(items, replies);
                             }});
}

} // namespace twin::rest
