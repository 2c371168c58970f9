// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/qjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twin::json {

QJsonValue toQJsonValue(const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return QJsonValue(QJsonValue::Null);
    case Json::Kind::Boolean:
        return value.toBool();
    case Json::Kind::Integer:
        return value.toInteger();
    case Json::Kind::Double:
        return value.toDouble();
    case Json::Kind::String:
        return value.toString();
    case Json::Kind::Array: {
        QJsonArray array;
        for (const auto &element : value.elements())
            array.append(toQJsonValue(element));
        return array;
    }
    case Json::Kind::Object: {
        QJsonObject object;
        for (const auto &[key, member] : value.members())
            object.insert(key.toString(), toQJsonValue(member));
        return object;
    }
    }
    Q_UNREACHABLE();
}

QJsonDocument toQJsonDocument(const Json &value)
{
    if (value.isObject())
        return QJsonDocument(toQJsonValue(value).toObject());
    return value.isArray() ? QJsonDocument(toQJsonValue(value).toArray()) : QJsonDocument();
}

Json fromQJsonValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Json(value.toBool());
    case QJsonValue::Double: {
        // The only way to learn whether Qt holds an integer.
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong ? Json(number.toLongLong()) : Json(number.toDouble());
    }
    case QJsonValue::String:
        return Json(value.toString());
    case QJsonValue::Array: {
        std::vector<Json> elements;
        for (const auto &element : value.toArray())
            elements.push_back(fromQJsonValue(element));
        return Json::array(std::move(elements));
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        JsonObjectBuilder builder(object.size());
        for (auto it = object.begin(); it != object.end(); ++it)
            builder.append(Key(QStringView(it.key())), fromQJsonValue(it.value()));
        return builder.take();
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

Json fromQJsonDocument(const QJsonDocument &document)
{
    if (document.isObject())
        return fromQJsonValue(document.object());
    return document.isArray() ? fromQJsonValue(document.array()) : Json();
}

} // namespace twin::json
