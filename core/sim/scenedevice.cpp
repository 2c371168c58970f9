// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/invented.h"
#include "sim/scene.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

std::shared_ptr<const Behaviour> noBehaviour()
{
    return std::make_shared<const Behaviour>();
}

bool operator==(const SceneDevice &a, const SceneDevice &b)
{
    return a.id == b.id && a.count == b.count && a.first == b.first && a.base == b.base &&
           a.modelId == b.modelId && a.kind == b.kind && a.powered == b.powered &&
           a.registers == b.registers && a.edge == b.edge && a.parent == b.parent &&
           a.lastSeenSecondsAgo == b.lastSeenSecondsAgo && a.tags == b.tags && a.desired == b.desired &&
           a.off == b.off && a.without == b.without && a.note == b.note && *a.behaviour == *b.behaviour;
}

std::vector<Instance> instancesOf(const Scene &scene)
{
    std::vector<Instance> instances;
    for (std::size_t entry = 0; entry < scene.devices.size(); ++entry) {
        const auto &device = scene.devices[entry];
        const qint64 count = std::max<qint64>(1, device.count);
        for (qint64 i = 0; i < count; ++i) {
            Instance instance{.entry = quint32(entry),
                              .number = quint32(device.count > 0 ? device.first + i : 1)};
            const auto has = [&](const std::vector<qint64> &numbers) {
                return std::find(numbers.begin(), numbers.end(), qint64(instance.number)) != numbers.end();
            };
            const QString id = device.count > 0 ? filledIn(device.id, QString(), instance.number) : device.id;
            const auto parsed = TwinId::parsePath(id);
            if (!parsed || (device.count > 0 && has(device.without)))
                continue;
            instance.id = *parsed;
            instance.powered = device.powered && !(device.count > 0 && has(device.off));
            instances.push_back(std::move(instance));
        }
    }
    return instances;
}

Json filledIn(const Json &value, const Instance &instance)
{
    if (value.isString())
        return value.toStringView().find('{') == std::string_view::npos
                   ? value
                   : Json(filledIn(value.toString(), instance.id.toString(), instance.number));
    if (value.isArray()) {
        std::vector<Json> elements;
        for (const auto &element : value.elements())
            elements.push_back(filledIn(element, instance));
        return Json::array(std::move(elements));
    }
    if (!value.isObject())
        return value;
    JsonObjectBuilder members(value.size());
    for (const auto &member : value.members())
        members.append(member.key, filledIn(member.value, instance));
    return members.take();
}

Json tagsOf(const SceneDevice &entry, const Instance &instance)
{
    return entry.count > 0 ? filledIn(entry.tags, instance) : entry.tags;
}

Json desiredOf(const SceneDevice &entry, const Instance &instance)
{
    return entry.count > 0 ? filledIn(entry.desired, instance) : entry.desired;
}

QString parentOf(const SceneDevice &entry, const Instance &instance)
{
    return entry.count > 0 ? filledIn(entry.parent, instance.id.toString(), instance.number) : entry.parent;
}

CreateIdentity registrationOf(const SceneDevice &entry, const Instance &instance)
{
    CreateIdentity create{.id = instance.id};
    if (!entry.tags.isEmpty())
        create.tags = tagsOf(entry, instance);
    if (!entry.desired.isEmpty())
        create.desired = desiredOf(entry, instance);
    if (entry.edge)
        create.spec.edge = true;
    if (!entry.parent.isEmpty())
        create.spec.parent = parentOf(entry, instance);
    return create;
}

namespace {

bool hasTag(const Json &tags, const QString &word)
{
    const auto equals = word.indexOf(u'=');
    const Json *value = &tags;
    for (const auto &name : word.left(equals).split(u'.')) {
        value = value->find(QStringView(name));
        if (!value)
            return false;
    }
    if (equals < 0)
        return true;
    const QString wanted = word.mid(equals + 1);
    return value->isString() ? value->toString() == wanted
                             : QString::fromStdString(value->numberText()) == wanted;
}

// Whether `text` is like `pattern`, in which * stands for any letters: its pieces in their order.
bool isLike(QStringView text, QStringView pattern)
{
    const auto pieces = pattern.split(u'*');
    if (pieces.size() == 1)
        return text == pattern;
    if (!text.startsWith(pieces.first()) || !text.mid(pieces.first().size()).endsWith(pieces.last()))
        return false;
    qsizetype from = pieces.first().size();
    const QStringView middle = text.chopped(pieces.last().size());
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        from = middle.indexOf(pieces[i], from);
        if (from < 0)
            return false;
        from += pieces[i].size();
    }
    return from <= middle.size();
}

} // namespace

bool Selector::matches(const QString &id, const SceneDevice &entry) const
{
    const auto fits = [&](const QString &word) {
        if (word.startsWith(u"kind:"))
            return entry.kind == QStringView(word).mid(5);
        if (word.startsWith(u"template:"))
            return entry.base == QStringView(word).mid(9);
        if (word.startsWith(u"tag:"))
            return hasTag(entry.tags, word.mid(4));
        return isLike(id, word);
    };
    return words.isEmpty() || std::any_of(words.begin(), words.end(), fits);
}

} // namespace twin::sim
