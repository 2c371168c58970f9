// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dtdlprotocol.h"

#include "dtdl/dtmi.h"
#include "dtdl/parser.h"
#include "dtdl/schema.h"
#include "json/reader.h"
#include "json/writer.h"

namespace app::cli {

using namespace twin;
using namespace twin::dtdl;

namespace {

Json textOrNull(const QString &text)
{
    return text.isNull() ? Json() : Json(text);
}

Json textJson(std::string_view utf8)
{
    return Json(utf8);
}

Json arrayOf(const QStringList &texts)
{
    std::vector<Json> elements;
    for (const QString &text : texts)
        elements.emplace_back(text);
    return Json::array(std::move(elements));
}

int lastLine(const ProblemPlace &place)
{
    return place.endLine > 0 ? place.endLine : place.startLine;
}

Json problemJson(const Problem &p)
{
    return Json::object({
        {"ValidationID", Json(p.validationId())},
        {"PrimaryID", textOrNull(p.primaryId)},
        {"SecondaryID", textOrNull(p.secondaryId)},
        {"Property", textOrNull(p.property)},
        {"AuxProperty", textOrNull(p.auxProperty)},
        {"Type", textOrNull(p.type)},
        {"Value", textOrNull(p.value)},
        {"Restriction", textOrNull(p.restriction)},
        {"Transformation", Json()},
        {"PrimaryName", textOrNull(p.primary.document)},
        {"PrimaryStart", Json(p.primary.startLine)},
        {"PrimaryEnd", Json(lastLine(p.primary))},
        {"SecondaryName", textOrNull(p.secondary.document)},
        {"SecondaryStart", Json(p.secondary.startLine)},
        {"SecondaryEnd", Json(lastLine(p.secondary))},
        {"Message", Json(p.sentence())},
    });
}

Json idOf(const Element *element)
{
    return element ? textJson(element->id) : Json();
}

Json idsOf(const PropertyValue &value)
{
    std::vector<Json> ids;
    for (const Reference &r : value.references)
        ids.push_back(textJson(r.id));
    return Json::array(std::move(ids));
}

/// Contents by name, all or those of one class.
Json contentsJson(const Element &element, std::string_view cls)
{
    JsonObjectBuilder byName;
    for (const Content &c : element.interface->contents) {
        if (cls.empty() || c.element->isA(cls))
            byName.append(c.name, textJson(c.element->id));
    }
    return byName.take();
}

Json valueJson(ValueKind kind, bool plural, const PropertyValue *value)
{
    if (kind != ValueKind::Element && value && !value->literal.isNull())
        return value->literal;
    if (kind == ValueKind::Boolean)
        return Json(false); // writable and nullable are false unless they are given
    if (kind == ValueKind::LangString)
        return Json::emptyObject();
    if (kind != ValueKind::Element)
        return Json();
    if (plural)
        return value ? idsOf(*value) : Json::emptyArray();
    return value && !value->references.empty() ? textJson(value->references.front().id) : Json();
}

Json elementJson(const Element &e)
{
    JsonObjectBuilder properties;
    for (const Property *p : e.cls->properties)
        properties.set(p->key, valueJson(p->row->kind, p->row->plural, e.find(p->name())));
    properties.set("childOf", idOf(e.parent));
    properties.set("definedIn", idOf(e.definedIn));
    properties.set("languageMajorVersion", Json(e.dtdlVersion));
    if (e.interface) {
        static constexpr std::pair<std::string_view, std::string_view> Groups[] = {
            {"contents", ""},           {"commands", "Command"},           {"components", "Component"},
            {"properties", "Property"}, {"relationships", "Relationship"}, {"telemetries", "Telemetry"}};
        for (const auto &[name, cls] : Groups)
            properties.set(name, contentsJson(e, cls));
        std::vector<Json> extendedBy;
        for (const Element *by : e.interface->extendedBy)
            extendedBy.push_back(textJson(by->id));
        properties.set("extendedBy", Json::array(std::move(extendedBy)));
    }
    std::vector<Json> types;
    for (const Cotype *c : e.cotypes)
        types.push_back(textJson(c->id()));
    JsonObjectBuilder supplemental;
    for (const PropertyValue &v : e.values) {
        if (v.supplemental)
            supplemental.set(v.supplemental->row->id,
                             valueJson(v.supplemental->row->kind, v.supplemental->row->plural, &v));
    }
    std::vector<Json> undefinedTypes;
    for (const std::string &t : e.undefinedTypes)
        undefinedTypes.push_back(textJson(t));
    JsonObjectBuilder undefinedProperties;
    for (const json::Member &m : e.undefinedProperties)
        undefinedProperties.set(m.key, m.value);
    return Json::object({{"type", textJson(e.cls->name())},
                         {"properties", properties.take()},
                         {"supplementalTypes", Json::array(std::move(types))},
                         {"supplementalProperties", supplemental.take()},
                         {"undefinedTypes", Json::array(std::move(undefinedTypes))},
                         {"undefinedProperties", undefinedProperties.take()}});
}

Json elementsJson(const ModelSet &models)
{
    JsonObjectBuilder elements;
    for (const Element &e : models.elements())
        elements.append(e.id, elementJson(e));
    for (const Element *e : models.standardElements())
        elements.append(e->id, elementJson(*e));
    return elements.take();
}

Json instanceJson(const ModelSet &models, const Json &instance)
{
    const Element *subject = models.find(instance["subject"].toStringView());
    if (!subject || !canHaveInstances(*subject))
        return Json::object({{"conforms", Json(false)}, {"throws", Json(true)}});
    const std::string_view text = instance["text"].toStringView();
    const auto value = json::read(QByteArrayView(text.data(), qsizetype(text.size())));
    const bool conforms = value && check(*value, *subject).isEmpty();
    return Json::object({{"conforms", Json(conforms)}, {"throws", Json(false)}});
}

ParseOptions optionsOf(const Json &json)
{
    using Allow = ParseOptions::UndefinedExtensions;
    ParseOptions options;
    const std::string_view undefined = json["undefinedExtensions"].toStringView();
    options.undefinedExtensions = undefined == "allow"      ? Allow::Allow
                                  : undefined == "disallow" ? Allow::Disallow
                                                            : Allow::Default;
    options.maxDtdlVersion = int(json["maxDtdlVersion"].toInteger(4));
    for (const Json &limit : json["limitContexts"].elements())
        options.limitContexts.append(limit.toString());
    for (const Json &quirk : json["quirks"].elements()) {
        options.tolerateSolecismsInParse |= quirk.toStringView() == "TolerateSolecismsInParse";
        options.tolerateSolecismsInResolve |= quirk.toStringView() == "TolerateSolecismsInResolve";
    }
    return options;
}

/// Plays the answers of the request in turn; a text is named by the id of those asked for that it defines.
Resolver resolverOf(const Json &rounds, std::size_t *next)
{
    if (!rounds.isArray())
        return {};
    return [&rounds, next](const QStringList &ids) -> std::optional<QList<ModelText>> {
        const Json &response = rounds.at(qsizetype((*next)++))["response"];
        if (!response.isArray())
            return std::nullopt;
        QList<ModelText> texts;
        for (const Json &text : response.elements()) {
            const std::string_view bytes = text.toStringView();
            ModelText model{ids.value(texts.size()), QByteArray(bytes.data(), qsizetype(bytes.size()))};
            const auto value = json::read(model.bytes);
            const QString id = value ? (*value)["@id"].toString() : QString();
            if (ids.contains(id))
                model.name = id;
            texts.append(model);
        }
        return texts;
    };
}

Json answerParse(const Json &request)
{
    QList<ModelText> texts;
    for (const Json &text : request["texts"].elements()) {
        const std::string_view bytes = text.toStringView();
        texts.append({QString::number(texts.size()), QByteArray(bytes.data(), qsizetype(bytes.size()))});
    }
    std::size_t round = 0;
    const Resolver resolver = resolverOf(request["resolver"], &round);
    const ParseResult result = parseModels(texts, optionsOf(request["options"]), resolver);
    JsonObjectBuilder answer;
    answer.append("id", request["id"]);
    answer.append("accepted", Json(result.isAccepted()));
    if (!result.undefinedIdentifiers.isEmpty()) {
        answer.append("undefinedIdentifiers", arrayOf(result.undefinedIdentifiers));
    } else {
        std::vector<Json> errors;
        for (const Problem &p : result.problems)
            errors.push_back(problemJson(p));
        answer.append("errors", Json::array(std::move(errors)));
    }
    if (resolver) {
        std::vector<Json> calls;
        for (const QStringList &ids : result.resolverCalls)
            calls.push_back(arrayOf(ids));
        answer.append("resolverCalls", Json::array(std::move(calls)));
    }
    if (result.models) {
        if (!request["want"].isEmpty())
            answer.append("elements", elementsJson(*result.models));
        std::vector<Json> instances;
        for (const Json &instance : request["instances"].elements())
            instances.push_back(instanceJson(*result.models, instance));
        answer.append("instances", Json::array(std::move(instances)));
    }
    return answer.take();
}

Json answerDtmi(const Json &request)
{
    const auto dtmi = Dtmi::parse(request["text"].toString());
    if (!dtmi)
        return Json::object({{"id", request["id"]}, {"accepted", Json(false)}});
    return Json::object({{"id", request["id"]},
                         {"accepted", Json(true)},
                         {"dtmi", Json::object({{"MajorVersion", Json(dtmi->major)},
                                                {"MinorVersion", Json(dtmi->minor)},
                                                {"CompleteVersion", Json(dtmi->completeVersion())},
                                                {"Versionless", Json(dtmi->versionless)},
                                                {"Labels", arrayOf(dtmi->labels)},
                                                {"IsReserved", Json(dtmi->isReserved)},
                                                {"Fragment", Json(QString(dtmi->fragment + QString()))}})}});
}

} // namespace

QByteArray answerValidatorLine(QByteArrayView line)
{
    const auto request = json::read(line, {1024 * 1024 * 1024, 256});
    if (!request || !request->isObject())
        return "{\"id\":null,\"unsupported\":true}";
    const std::string_view op = (*request)["op"].toStringView();
    if (op == "parse")
        return json::write(answerParse(*request));
    if (op == "dtmi")
        return json::write(answerDtmi(*request));
    return json::write(Json::object({{"id", (*request)["id"]}, {"unsupported", Json(true)}}));
}

} // namespace app::cli
