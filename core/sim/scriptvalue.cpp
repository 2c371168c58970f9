// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scriptvalue.h"

#include <QJSEngine>
#include <QJSValueIterator>

#include <cmath>

namespace twin::sim {

namespace {

constexpr int MaxDepth = 32;

class Reading final
{
public:
    explicit Reading(qsizetype maxBytes)
        : m_left(maxBytes)
    { }

    bool isOver() const { return m_left < 0; }

    Json read(const QJSValue &value, int depth)
    {
        m_left -= 8;
        if (depth > MaxDepth)
            m_left = -1;
        if (isOver() || value.isUndefined() || value.isNull() || value.isCallable())
            return Json();
        if (value.isBool())
            return Json(value.toBool());
        if (value.isNumber())
            return number(value.toNumber());
        if (value.isString())
            return text(value.toString());
        return value.isArray() ? array(value, depth) : object(value, depth);
    }

private:
    static Json number(double value)
    {
        const bool isWhole = value == std::floor(value) && std::abs(value) < 9e15;
        return isWhole ? Json(qint64(value)) : Json(value);
    }

    Json text(const QString &value)
    {
        m_left -= value.size();
        return isOver() ? Json() : Json(value);
    }

    Json array(const QJSValue &value, int depth)
    {
        std::vector<Json> elements;
        const quint32 count = value.property(QStringLiteral("length")).toUInt();
        for (quint32 i = 0; i < count && !isOver(); ++i)
            elements.push_back(read(value.property(i), depth + 1));
        return Json::array(std::move(elements));
    }

    Json object(const QJSValue &value, int depth)
    {
        JsonObjectBuilder members;
        QJSValueIterator member(value);
        while (member.hasNext() && !isOver()) {
            member.next();
            m_left -= member.name().size();
            if (!member.value().isCallable())
                members.set(json::Key(QStringView(member.name())), read(member.value(), depth + 1));
        }
        return members.take();
    }

    qsizetype m_left;
};

} // namespace

QJSValue toScript(const Json &value, QJSEngine &engine)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return QJSValue(QJSValue::NullValue);
    case Json::Kind::Boolean:
        return QJSValue(value.toBool());
    case Json::Kind::Integer:
    case Json::Kind::Double:
        return QJSValue(value.toDouble());
    case Json::Kind::String:
        return QJSValue(value.toString());
    case Json::Kind::Array: {
        QJSValue array = engine.newArray(uint(value.size()));
        for (qsizetype i = 0; i < value.size(); ++i)
            array.setProperty(quint32(i), toScript(value.at(i), engine));
        return array;
    }
    case Json::Kind::Object: {
        QJSValue object = engine.newObject();
        for (const auto &member : value.members())
            object.setProperty(member.key.toString(), toScript(member.value, engine));
        return object;
    }
    }
    Q_UNREACHABLE();
}

std::optional<Json> fromScript(const QJSValue &value, qsizetype maxBytes)
{
    Reading reading(maxBytes);
    Json json = reading.read(value, 0);
    return reading.isOver() ? std::nullopt : std::optional(std::move(json));
}

} // namespace twin::sim
