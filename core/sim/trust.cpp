// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trust.h"

#include "sim/invented.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// Generators stand in many places; all of them have this form in the text.
void collect(const Json &value, QStringList &addresses)
{
    if (value["generator"sv].toStringView() == Fetched::Word &&
        !addresses.contains(value["url"sv].toString()))
        addresses.append(value["url"sv].toString());
    for (const auto &member : value.members())
        collect(member.value, addresses);
    for (const auto &element : value.elements())
        collect(element, addresses);
}

QStringList addressesOf(const Behaviour &behaviour)
{
    QStringList addresses;
    collect(toJson(behaviour), addresses);
    return addresses;
}

} // namespace

Outside outsideOf(const Scene &scene)
{
    Outside outside;
    for (const auto &script : scene.scripts)
        outside.scripts.append(script.name);
    for (const auto &device : scene.devices) {
        for (const QString &address : addressesOf(*device.behaviour)) {
            if (!outside.addresses.contains(address))
                outside.addresses.append(address);
        }
    }
    return outside;
}

QStringList addressesAsked(const Scene &scene)
{
    std::vector<QStringList> ofEntry;
    for (const auto &device : scene.devices)
        ofEntry.push_back(addressesOf(*device.behaviour));
    QStringList asked;
    for (const auto &instance : instancesOf(scene)) {
        for (const QString &address : ofEntry[instance.entry])
            asked.append(addressOf(address, instance.id.toString(), instance.number));
    }
    asked.removeDuplicates();
    return asked;
}

QByteArray trustMark(const Scene &scene)
{
    return trustMark(scene, outsideOf(scene));
}

QByteArray trustMark(const Scene &scene, const Outside &outside)
{
    if (outside.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &script : scene.scripts)
        hash.addData((script.name + u'\0' + script.code.join(u'\n') + u'\0').toUtf8());
    for (const QString &address : outside.addresses)
        hash.addData((address + u'\0').toUtf8());
    return hash.result().toHex();
}

} // namespace twin::sim
