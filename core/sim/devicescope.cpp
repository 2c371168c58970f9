// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/livedevice.h"
#include "sim/scripthost.h"
#include "sim/webhost.h"

namespace twin::sim {

namespace {

std::optional<Json> known(const Json *value)
{
    return value && !value->isNull() ? std::optional(*value) : std::nullopt;
}

} // namespace

std::optional<Json> DeviceScope::value(QStringView name) const
{
    return known(m_device.valueAt(m_device.plan().slotOf(name, m_part)));
}

std::optional<Json> DeviceScope::valueOf(QStringView device, QStringView name) const
{
    const auto id = TwinId::parsePath(device);
    return id ? m_runner.valueOf(*id, name) : std::nullopt;
}

std::optional<Json> DeviceScope::desired(QStringView name) const
{
    const auto [component, own] = partedPath(name.toString());
    const QString where = component.isEmpty() ? m_device.plan().behaviour().part(m_part).name : component;
    return known(memberOf(m_device.desired(), where, own));
}

QString DeviceScope::device() const
{
    return m_runner.instanceAt(m_device.index()).id.toString();
}

quint32 DeviceScope::number() const
{
    return m_runner.instanceAt(m_device.index()).number;
}

Timestamp DeviceScope::deviceTime(Timestamp now) const
{
    const auto index = m_device.index();
    return m_runner.m_desk.deviceTime(m_runner.instanceAt(index), m_runner.entryAt(index), now);
}

std::optional<Json> DeviceScope::script(QStringView name, Timestamp now) const
{
    return m_runner.m_scripts ? m_runner.m_scripts->value(name.toString(), *this, now) : std::nullopt;
}

std::optional<Json> DeviceScope::fetched(const QString &address, double everySeconds, Timestamp now) const
{
    const TwinId &id = m_runner.instanceAt(m_device.index()).id;
    return m_runner.m_web ? m_runner.m_web->answer(address, everySeconds, now, id) : std::nullopt;
}

bool DeviceScope::isTrusted() const
{
    return m_runner.m_web || m_runner.m_scripts;
}

} // namespace twin::sim
