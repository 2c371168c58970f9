// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/bodyschemas.h"

#include "json/reader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::payload::Format;

namespace app {

namespace {

QJsonObject allOf(Settings &settings)
{
    return QJsonDocument::fromJson(settings.bodySchemas.value()).object();
}

SchemaRule ruleFrom(const QJsonObject &json)
{
    SchemaRule rule{.format = json[u"format"].toString() == u"avro" ? Format::Avro : Format::Protobuf,
                    .device = json[u"device"].toString(),
                    .contentType = json[u"contentType"].toString(),
                    .file = json[u"file"].toString(),
                    .message = json[u"message"].toString()};
    if (json.contains(u"component"))
        rule.component = json[u"component"].toString();
    return rule;
}

QJsonObject toJson(const SchemaRule &rule)
{
    QJsonObject json{{u"format"_s, rule.format == Format::Avro ? u"avro"_s : u"protobuf"_s},
                     {u"device"_s, rule.device},
                     {u"contentType"_s, rule.contentType},
                     {u"file"_s, rule.file},
                     {u"message"_s, rule.message}};
    if (rule.component)
        json[u"component"_s] = *rule.component;
    return json;
}

int narrowness(const SchemaRule &rule)
{
    return (rule.device.isEmpty() ? 0 : 4) + (rule.component ? 2 : 0) + (rule.contentType.isEmpty() ? 0 : 1);
}

BodySchema avroFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.fault = twin::Error{
                    .code = twin::ErrorCode::StoreFailed, .detail = file.errorString(), .place = path}};
    const auto schema = twin::json::read(file.readAll());
    return schema ? BodySchema{.avro = *schema} : BodySchema{.fault = schema.error()};
}

BodySchema protoFrom(const QString &path)
{
    const auto schema = twin::payload::ProtoSchema::load(path);
    return schema ? BodySchema{.proto = *schema} : BodySchema{.fault = schema.error()};
}

} // namespace

bool SchemaRule::isFor(const EventLine &line, const EventMessage &sent) const
{
    return (device.isEmpty() || device == line.id.toString()) && (!component || *component == sent.subject) &&
           (contentType.isEmpty() || contentType.compare(sent.contentType, Qt::CaseInsensitive) == 0);
}

bool SchemaRule::hasSameReach(const SchemaRule &other) const
{
    return format == other.format && device == other.device && component == other.component &&
           contentType.compare(other.contentType, Qt::CaseInsensitive) == 0;
}

QList<SchemaRule> BodySchemas::rules() const
{
    QList<SchemaRule> rules;
    for (const auto &rule : allOf(m_settings)[m_workspace].toArray())
        rules.append(ruleFrom(rule.toObject()));
    return rules;
}

void BodySchemas::add(const SchemaRule &rule)
{
    QList<SchemaRule> all = rules();
    all.removeIf([&rule](const SchemaRule &one) { return one.hasSameReach(rule); });
    all.append(rule);
    keep(all);
}

void BodySchemas::remove(const SchemaRule &rule)
{
    QList<SchemaRule> all = rules();
    all.removeAll(rule);
    keep(all);
}

void BodySchemas::keep(const QList<SchemaRule> &rules)
{
    QJsonObject all = allOf(m_settings);
    QJsonArray mine;
    for (const SchemaRule &rule : rules)
        mine.append(toJson(rule));
    all[m_workspace] = mine;
    m_settings.bodySchemas.set(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

BodySchema BodySchemas::schemaFor(const EventLine &line, const EventMessage &message, Format format)
{
    const QList<SchemaRule> all = rules();
    const SchemaRule *best = nullptr;
    for (const SchemaRule &rule : all) {
        if (rule.format == format && rule.isFor(line, message) &&
            (!best || narrowness(rule) >= narrowness(*best)))
            best = &rule;
    }
    if (!best)
        return {};
    BodySchema schema = loaded(*best);
    schema.message = best->message;
    return schema;
}

const BodySchema &BodySchemas::loaded(const SchemaRule &rule)
{
    const qint64 modified = QFileInfo(rule.file).lastModified().toMSecsSinceEpoch();
    Loaded &known = m_loaded[rule.file];
    const bool isKnown = known.modified == modified && (known.schema.proto || !known.schema.avro.isNull());
    if (!isKnown)
        known = {modified, rule.format == Format::Avro ? avroFrom(rule.file) : protoFrom(rule.file)};
    return known.schema;
}

} // namespace app
