// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scriptdevice.h"

#include <QJSEngine>

namespace twin::sim {

void ScriptDevice::prepare(QJSEngine &engine, qsizetype maxBytes)
{
    m_engine = &engine;
    m_most = maxBytes;
}

void ScriptDevice::begin(const Scope &scope, Timestamp now, quint64 seed)
{
    m_scope = &scope;
    m_now = now;
    m_chance = Chance(seed);
    m_left = m_most;
    m_deeds.clear();
}

double ScriptDevice::seconds() const
{
    return m_scope ? double(m_scope->started().msecsTo(m_now)) / 1000 : 0;
}

QJSValue ScriptDevice::value(const QString &name) const
{
    return shown(m_scope ? m_scope->value(name) : std::nullopt);
}

QJSValue ScriptDevice::desired(const QString &name) const
{
    return shown(m_scope ? m_scope->desired(name) : std::nullopt);
}

QJSValue ScriptDevice::other(const QString &device, const QString &name) const
{
    return shown(m_scope ? m_scope->valueOf(device, name) : std::nullopt);
}

void ScriptDevice::set(const QString &name, const QJSValue &value)
{
    add(ScriptDeed::Kind::Set, name, value);
}

void ScriptDevice::report(const QString &name, const QJSValue &value)
{
    add(ScriptDeed::Kind::Report, name, value);
}

void ScriptDevice::send(const QJSValue &values, const QString &component)
{
    add(ScriptDeed::Kind::Send, component, values);
}

void ScriptDevice::log(const QString &text)
{
    add(ScriptDeed::Kind::Log, {}, QJSValue(text));
}

void ScriptDevice::add(ScriptDeed::Kind kind, const QString &name, const QJSValue &value)
{
    const auto json = fromScript(value, m_left);
    m_left -= 64 + name.size() + (json ? qsizetype(json->heapBytes()) : m_most);
    if (m_left >= 0)
        m_deeds.append({kind, name, *json});
}

QJSValue ScriptDevice::shown(const std::optional<Json> &value) const
{
    if (!value || qsizetype(value->heapBytes()) > m_most)
        return QJSValue(QJSValue::NullValue);
    return toScript(*value, *m_engine);
}

} // namespace twin::sim
