// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/configuration.h"

#include "hub/deployment.h"
#include "json/pointer.h"
#include "twin/twinwrite.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

constexpr auto SchemaVersion = "1.0"sv;
constexpr std::array Contents{"deviceContent"sv, "moduleContent"sv};

Error badPart(const QString &detail, const QString &place)
{
    return {.code = ErrorCode::Argument, .detail = detail, .place = place};
}

QString quotedName(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).left(200);
}

// The value inside objects of these names.
Json nested(const QStringList &names, Json value)
{
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QByteArray key = name->toUtf8();
        value = Json::object({{std::string_view(key.constData(), std::size_t(key.size())), value}});
    }
    return value;
}

// Later values on top of earlier ones, member by member.
Json overlaid(const Json &below, const Json &above)
{
    if (!below.isObject() || !above.isObject())
        return above;
    Json result = below;
    for (const auto &[key, value] : above.members()) {
        const Json *earlier = result.find(key);
        result = result.with(key, earlier ? overlaid(*earlier, value) : value);
    }
    return result;
}

// The names behind "properties.desired"; an Error when the path is none of desired properties.
Result<QStringList> namesOf(std::string_view path)
{
    const QString text = QString::fromUtf8(path.data(), qsizetype(path.size()));
    QStringList names = text.split(u'.');
    if (names.size() < 2 || names[0] != u"properties" || names[1] != u"desired" || names.contains(QString()))
        return badPart(u"'%1' is no path of desired properties, such as properties.desired.level."_s.arg(
                           quotedName(path)),
                       {});
    return names.mid(2);
}

Result<Json> patchOf(const Json &values)
{
    if (!values.isObject())
        return Error{.code = ErrorCode::NotObject,
                     .detail = u"The content is an object: values by paths of desired properties."_s};
    Json patch = Json::emptyObject();
    for (const auto &[path, value] : values.members()) {
        const auto names = namesOf(path.view());
        if (!names)
            return names.error();
        if (names->isEmpty() && !value.isObject())
            return Error{.code = ErrorCode::NotObject,
                         .detail = u"The value of properties.desired is an object."_s};
        patch = overlaid(patch, nested(*names, value));
    }
    const Json body = Json::object({{"properties", Json::object({{"desired", patch}})}});
    if (const auto write = readServiceWrite(body, TwinWrite::Kind::Merge); !write)
        return write.error();
    return patch;
}

Error below(Error error, const QString &place)
{
    error.place = place + error.place;
    return error;
}

Result<QString> textMember(const Json &document, std::string_view name)
{
    const Json &value = document[name];
    if (value.isNull() || value.isString())
        return value.toString();
    return badPart(u"%1 is a text."_s.arg(quotedName(name)), u'/' + quotedName(name));
}

Result<Json> textsOf(const Json &value, const QString &place)
{
    if (value.isNull())
        return Json::emptyObject();
    const auto isText = [](const json::Member &member) { return member.value.isString(); };
    if (value.isObject() && std::all_of(value.members().begin(), value.members().end(), isText))
        return value;
    return badPart(u"An object with a text for each name belongs here."_s, place);
}

} // namespace

QString Configuration::etagText() const
{
    return QString::fromLatin1(QByteArray::number(etag).toBase64());
}

bool givesWay(const Configuration &a, const Configuration &b)
{
    if (a.spec.priority != b.spec.priority)
        return a.spec.priority < b.spec.priority;
    return a.created != b.created ? a.created < b.created : a.spec.id < b.spec.id;
}

Json desiredOf(std::span<const Configuration *const> targeting)
{
    std::vector<const Configuration *> order(targeting.begin(), targeting.end());
    std::sort(order.begin(), order.end(),
              [](const Configuration *a, const Configuration *b) { return givesWay(*a, *b); });
    Json desired = Json::emptyObject();
    for (const auto *configuration : order)
        desired = overlaid(desired, contentPatch(configuration->spec.content).value_or(Json::emptyObject()));
    return desired;
}

std::string_view desiredNameIn(std::string_view path)
{
    return path.starts_with(DesiredPathStart) ? path.substr(DesiredPathStart.size()) : path;
}

Result<void> checkContent(const Json &content)
{
    if (const Json *modules = content.find("modulesContent"sv); modules && content.size() == 1) {
        const auto checked = checkModulesContent(*modules);
        return checked ? checked : below(checked.error(), u"/content"_s);
    }
    const auto patch = contentPatch(content);
    return patch ? Result<void>() : patch.error();
}

Result<Json> contentPatch(const Json &content)
{
    const QString place = u"/content"_s;
    if (!content.isObject() || content.isEmpty())
        return Error{.code = ErrorCode::NotObject,
                     .detail =
                         u"A configuration needs the object content with deviceContent, moduleContent or "
                         "modulesContent."_s,
                     .place = place};
    const auto &[name, values] = content.members().front();
    if (content.size() != 1 || std::find(Contents.begin(), Contents.end(), name.view()) == Contents.end())
        return badPart(u"The content has one member: deviceContent, moduleContent or modulesContent."_s,
                       place);
    auto patch = patchOf(values);
    return patch ? patch : below(patch.error(), place + u'/' + name.toString());
}

Result<std::vector<std::pair<QString, Json>>> modulePatches(const Json &modulesContent)
{
    if (!modulesContent.isObject() || modulesContent.isEmpty())
        return Error{.code = ErrorCode::NotObject,
                     .detail =
                         u"modulesContent is an object with a member for each module, such as $edgeAgent."_s,
                     .place = u"/modulesContent"_s};
    std::vector<std::pair<QString, Json>> patches;
    for (const auto &[module, values] : modulesContent.members()) {
        auto patch = patchOf(values);
        if (!patch)
            return below(patch.error(), u"/modulesContent/"_s + json::escapedToken(module.toString()));
        patches.emplace_back(module.toString(), *std::move(patch));
    }
    return patches;
}

Json configurationDocument(const Configuration &configuration)
{
    const auto &spec = configuration.spec;
    return Json::object({{"id", Json(spec.id)},
                         {"schemaVersion", Json(SchemaVersion)},
                         {"labels", spec.labels},
                         {"content", spec.content},
                         {"targetCondition", Json(spec.targetCondition)},
                         {"createdTimeUtc", Json(configuration.created.toString())},
                         {"lastUpdatedTimeUtc", Json(configuration.updated.toString())},
                         {"priority", Json(spec.priority)},
                         {"metrics", Json::object({{"queries", spec.metrics}})},
                         {"etag", Json(configuration.etagText())}});
}

Result<ConfigurationSpec> configurationSpecOf(const Json &document)
{
    if (!document.isObject())
        return Error{.code = ErrorCode::NotObject, .detail = u"A configuration is an object."_s};
    const auto id = textMember(document, "id"sv);
    const auto condition = textMember(document, "targetCondition"sv);
    const auto labels = textsOf(document["labels"sv], u"/labels"_s);
    const auto metrics = textsOf(document["metrics"sv]["queries"sv], u"/metrics/queries"_s);
    for (const auto *text : {&id, &condition}) {
        if (!*text)
            return text->error();
    }
    for (const auto *texts : {&labels, &metrics}) {
        if (!*texts)
            return texts->error();
    }
    const Json &priority = document["priority"sv];
    const qint64 number = priority.toInteger(priority.isNull() ? 0 : -1);
    if (number < 0 || number > std::numeric_limits<int>::max())
        return badPart(u"priority is a whole number from 0 on."_s, u"/priority"_s);
    return ConfigurationSpec{.id = *id,
                             .labels = *labels,
                             .content = document["content"sv],
                             .targetCondition = *condition,
                             .priority = int(number),
                             .metrics = *metrics};
}

Json toJson(const Configuration &configuration)
{
    const auto &spec = configuration.spec;
    return Json::object({{"id", Json(spec.id)},
                         {"labels", spec.labels},
                         {"content", spec.content},
                         {"targetCondition", Json(spec.targetCondition)},
                         {"priority", Json(spec.priority)},
                         {"metrics", spec.metrics},
                         {"created", Json(configuration.created.ticks())},
                         {"updated", Json(configuration.updated.ticks())},
                         {"etag", Json(qint64(configuration.etag))}});
}

Configuration configurationFromJson(const Json &json)
{
    return {.spec = {.id = json["id"sv].toString(),
                     .labels = json["labels"sv],
                     .content = json["content"sv],
                     .targetCondition = json["targetCondition"sv].toString(),
                     .priority = int(json["priority"sv].toInteger()),
                     .metrics = json["metrics"sv]},
            .created = Timestamp::fromTicks(json["created"sv].toInteger()),
            .updated = Timestamp::fromTicks(json["updated"sv].toInteger()),
            .etag = quint64(json["etag"sv].toInteger())};
}

} // namespace twin
