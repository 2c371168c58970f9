// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/reportbuilder.h"

using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// `value` as a merge patch that leaves nothing of `before`.
Json withVanished(const Json *before, const Json &value)
{
    if (!before || !before->isObject() || !value.isObject())
        return value;
    JsonObjectBuilder patch(value.size());
    for (const auto &member : value.members())
        patch.append(member.key, withVanished(before->find(member.key), member.value));
    for (const auto &member : before->members()) {
        if (!value.find(member.key))
            patch.append(member.key, Json());
    }
    return patch.take();
}

} // namespace

const Json *memberOf(const Json &object, const QString &component, const QString &name)
{
    if (component.isEmpty())
        return object.find(QStringView(name));
    const Json *part = object.find(QStringView(component));
    return part ? part->find(QStringView(name)) : nullptr;
}

void ReportBuilder::touch(const QString &component)
{
    const json::Key key{QStringView(component)};
    for (const auto &member : m_root.members()) {
        if (member.key == key)
            return;
    }
    m_root.append(key, Json::object({{"__t", Json("c"sv)}}));
}

void ReportBuilder::add(const QString &component, const QString &name, Json value)
{
    const json::Key key{QStringView(name)};
    value = withVanished(memberOf(m_before, component, name), value);
    if (component.isEmpty())
        return m_root.set(key, std::move(value));
    touch(component);
    for (auto &member : m_root.members()) {
        if (member.key == json::Key{QStringView(component)}) {
            member.value = member.value.with(key, std::move(value));
            return;
        }
    }
}

} // namespace twin::sim
