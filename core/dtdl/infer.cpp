// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/infer.h"

#include "dtdl/dtmi.h"
#include "twin/digitaltwin.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::dtdl {

namespace {

constexpr int MostLevels = 5; // dtdl.md section 9: schemas of v3

/// Strings whose form tells more than "string".
struct FormRow {
    std::string_view schema;
    QRegularExpression expression;
};

const auto &forms()
{
    static const std::array rows{
        FormRow{"dateTime"sv,
                QRegularExpression(QLatin1String(
                    "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?Z\\z"))},
        FormRow{"date"sv, QRegularExpression(QLatin1String("^[0-9]{4}-[01][0-9]-[0-3][0-9]\\z"))},
        FormRow{"duration"sv,
                QRegularExpression(QLatin1String(
                    "^P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?\\z"))},
    };
    return rows;
}

bool isRealDay(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate).isValid() &&
           (text.size() == 10 || QTime::fromString(text.mid(11, 8), Qt::ISODate).isValid());
}

std::string_view stringSchema(const QString &text)
{
    for (const FormRow &row : forms()) {
        if (row.expression.match(text).hasMatch())
            return row.schema == "duration" || isRealDay(text) ? row.schema : "string"sv;
    }
    return "string"sv;
}

std::string_view numberSchema(const Json &value)
{
    if (!value.isInteger())
        return "double"sv;
    const qint64 number = value.toInteger();
    const bool isShort =
        number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
    return isShort ? "integer"sv : "long"sv;
}

/// The schema that takes instances of both, or empty.
std::string_view widerOf(std::string_view a, std::string_view b)
{
    constexpr std::array Numbers{"integer"sv, "long"sv, "double"sv};
    const auto rank = [&Numbers](std::string_view s) { return std::find(Numbers.begin(), Numbers.end(), s); };
    if (a == b)
        return a;
    if (rank(a) != Numbers.end() && rank(b) != Numbers.end())
        return *std::max(rank(a), rank(b));
    const auto isText = [](std::string_view s) {
        return s == "string" ||
               std::any_of(forms().begin(), forms().end(), [s](const FormRow &f) { return f.schema == s; });
    };
    return isText(a) && isText(b) ? "string"sv : std::string_view();
}

Json element(std::string_view type, std::string_view name, const Json &schema)
{
    return Json::object({{"@type", Json(type)}, {"name", Json(name)}, {"schema", schema}});
}

class Guesser final
{
public:
    QStringList leftOut;

    /// A schema for all the values, or null with a reason in leftOut.
    Json schemaOf(const std::vector<const Json *> &values, const QString &place, int levels)
    {
        const Json &first = *values.front();
        const bool isContainer = first.isContainer();
        for (const Json *value : values) {
            if (value->isContainer() != isContainer || (isContainer && value->kind() != first.kind()))
                return refuse(place, u"its values are of several kinds"_s);
        }
        if (!isContainer)
            return primitive(values, place);
        if (levels == 0)
            return refuse(place, u"it is nested deeper than DTDL 3 allows"_s);
        return first.isArray() ? array(values, place, levels) : object(values, place, levels);
    }

private:
    Json refuse(const QString &place, const QString &reason)
    {
        leftOut.append(place + u": "_s + reason);
        return {};
    }

    Json primitive(const std::vector<const Json *> &values, const QString &place)
    {
        std::string_view schema;
        for (const Json *value : values) {
            if (value->isNull())
                return refuse(place, u"null has no schema"_s);
            const std::string_view one = value->isBoolean()  ? "boolean"sv
                                         : value->isNumber() ? numberSchema(*value)
                                                             : stringSchema(value->toString());
            schema = schema.empty() ? one : widerOf(schema, one);
            if (schema.empty())
                return refuse(place, u"its values are of several kinds"_s);
        }
        return Json(schema);
    }

    Json array(const std::vector<const Json *> &values, const QString &place, int levels)
    {
        std::vector<const Json *> elements;
        for (const Json *value : values) {
            for (const Json &e : value->elements())
                elements.push_back(&e);
        }
        const Json inner =
            elements.empty() ? Json("string"sv) : schemaOf(elements, place + u"/0"_s, levels - 1);
        return inner.isNull() ? inner : Json::object({{"@type", Json("Array"sv)}, {"elementSchema", inner}});
    }

    Json object(const std::vector<const Json *> &values, const QString &place, int levels)
    {
        std::vector<std::pair<json::Key, std::vector<const Json *>>> fields;
        for (const Json *value : values) {
            for (const json::Member &m : value->members()) {
                if (!isDtdlName(m.key.view()))
                    return refuse(place, u"%1 is no name in DTDL"_s.arg(m.key.toString()));
                const auto known = std::find_if(fields.begin(), fields.end(),
                                                [&m](const auto &field) { return field.first == m.key; });
                if (known == fields.end())
                    fields.push_back({m.key, {&m.value}});
                else
                    known->second.push_back(&m.value);
            }
        }
        std::vector<Json> list;
        for (const auto &[name, members] : fields) {
            const Json schema = schemaOf(members, place + u'/' + name.toString(), levels - 1);
            if (schema.isNull())
                return schema;
            list.push_back(Json::object({{"name", Json(name.view())}, {"schema", schema}}));
        }
        return Json::object({{"@type", Json("Object"sv)}, {"fields", Json::array(std::move(list))}});
    }
};

class Inferrer final
{
public:
    Inferrer(const Twin &twin, const QList<SeenTelemetry> &telemetry)
        : m_telemetry(telemetry)
        , m_root(twin)
    { }

    Json interface(const QString &id, const QString &about)
    {
        JsonObjectBuilder model(6);
        model.append("@context"sv, Json("dtmi:dtdl:context;3"sv));
        fill(model, id, about, {}, m_root.desired.values, m_root.reported.values);
        return model.take();
    }

    QStringList leftOut() const { return m_guesser.leftOut; }

private:
    void fill(JsonObjectBuilder &model, const QString &id, const QString &about, const QString &component,
              const Json &desired, const Json &reported)
    {
        model.append("@id"sv, Json(id));
        model.append("@type"sv, Json("Interface"sv));
        model.append("comment"sv, Json(QString(u"Inferred from "_s + about).left(512)));
        const std::vector<json::Key> names = namesOf(desired, reported);
        std::vector<Json> contents = telemetryOf(component, names);
        for (const json::Key &name : names) {
            const Json content =
                contentOf(name, id, about, component, desired.find(name), reported.find(name));
            if (!content.isNull())
                contents.push_back(content);
        }
        model.append("contents"sv, Json::array(std::move(contents)));
    }

    std::vector<json::Key> namesOf(const Json &desired, const Json &reported)
    {
        std::vector<json::Key> names;
        for (const Json *side : {&reported, &desired}) {
            for (const json::Member &m : side->members()) {
                if (m.key != "__t" && !m.key.view().starts_with('$') &&
                    std::find(names.begin(), names.end(), m.key) == names.end())
                    names.push_back(m.key);
            }
        }
        return names;
    }

    Json contentOf(const json::Key &name, const QString &id, const QString &about, const QString &component,
                   const Json *desired, const Json *reported)
    {
        const QString place = (component.isEmpty() ? u"/"_s : u'/' + component + u'/') + name.toString();
        if (!isDtdlName(name.view())) {
            m_guesser.leftOut.append(place + u": it is no name in DTDL"_s);
            return {};
        }
        const bool isMarked = (desired && isComponent(*desired)) || (reported && isComponent(*reported));
        if (isMarked && component.isEmpty())
            return componentOf(name, id, about, desired, reported);
        const bool isAnswer = reported && isAcknowledgement(*reported);
        std::vector<const Json *> values;
        if (reported)
            values.push_back(isAnswer ? reported->find("value"sv) : reported);
        if (desired)
            values.push_back(desired);
        const Json schema = m_guesser.schemaOf(values, place, MostLevels);
        if (schema.isNull())
            return {};
        const Json property = element("Property"sv, name.view(), schema);
        return desired || isAnswer ? property.with("writable"sv, Json(true)) : property;
    }

    Json componentOf(const json::Key &name, const QString &id, const QString &about, const Json *desired,
                     const Json *reported)
    {
        const qsizetype semicolon = id.indexOf(u';');
        const QString innerId = id.left(semicolon) + u':' + name.toString() + id.mid(semicolon);
        JsonObjectBuilder inner(5);
        fill(inner, innerId, about, name.toString(), desired ? *desired : Json(),
             reported ? *reported : Json());
        return element("Component"sv, name.view(), inner.take());
    }

    /// A name that is taken by a property or component stays theirs.
    std::vector<Json> telemetryOf(const QString &component, const std::vector<json::Key> &taken)
    {
        std::vector<std::pair<json::Key, std::vector<const Json *>>> seen;
        for (const SeenTelemetry &message : m_telemetry) {
            if (message.component != component)
                continue;
            for (const json::Member &m : message.payload.members()) {
                const auto known = std::find_if(seen.begin(), seen.end(),
                                                [&m](const auto &one) { return one.first == m.key; });
                if (known == seen.end())
                    seen.push_back({m.key, {&m.value}});
                else
                    known->second.push_back(&m.value);
            }
        }
        std::vector<Json> contents;
        for (const auto &[name, values] : seen) {
            const bool isFree = std::find(taken.begin(), taken.end(), name) == taken.end();
            const Json schema =
                isFree && isDtdlName(name.view())
                    ? m_guesser.schemaOf(values, u"telemetry "_s + name.toString(), MostLevels)
                    : Json();
            if (!schema.isNull())
                contents.push_back(element("Telemetry"sv, name.view(), schema));
        }
        return contents;
    }

    const QList<SeenTelemetry> &m_telemetry;
    const Twin &m_root;
    Guesser m_guesser;
};

} // namespace

InferredModel inferModel(const QString &id, const QString &about, const Twin &twin,
                         const QList<SeenTelemetry> &telemetry)
{
    Inferrer inferrer(twin, telemetry);
    const Json model = inferrer.interface(id, about);
    return {model, inferrer.leftOut()};
}

QString inferredId(const QString &name)
{
    QString label;
    for (const QChar c : name) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool isDigit = c >= u'0' && c <= u'9';
        if (isLetter || (isDigit && !label.isEmpty()))
            label += c;
        else if (!label.isEmpty() && !label.endsWith(u'_'))
            label += u'_';
    }
    label.truncate(64);
    while (label.endsWith(u'_'))
        label.chop(1);
    return u"dtmi:inferred:%1;1"_s.arg(label.isEmpty() ? u"Twin"_s : label);
}

} // namespace twin::dtdl
