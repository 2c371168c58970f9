// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/course.h"

#include "json/reader.h"
#include "json/writer.h"
#include "sim/machineedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

bool hasState(const SceneDevice &device, const QString &name)
{
    const auto &machine = device.behaviour->machine;
    return machine && std::any_of(machine->states.begin(), machine->states.end(),
                                  [&](const MachineState &state) { return state.name == name; });
}

// A list of one word may be the word alone.
Selector selectorOf(const Json &devices)
{
    Selector selector;
    if (devices.isString())
        selector.words.append(devices.toString());
    for (const Json &word : devices.elements())
        selector.words.append(word.toString());
    return selector;
}

// Goes through what stands beside the devices and renames what is about those of one entry.
class Renaming final
{
public:
    Renaming(const Scene &scene, std::size_t entry, const QString &from, const QString &to)
        : m_scene(scene)
        , m_entry(entry)
        , m_from(from)
        , m_to(to)
        , m_instances(instancesOf(scene))
    { }

    int left() const { return m_left; }

    Json follow(const Json &value, const Selector &around = {})
    {
        if (value.isArray()) {
            std::vector<Json> elements;
            for (const Json &element : value.elements())
                elements.push_back(follow(element, around));
            return Json::array(std::move(elements));
        }
        if (!value.isObject())
            return value;
        const Json *devices = value.find("devices"sv);
        const Selector about = devices ? selectorOf(*devices) : around;
        JsonObjectBuilder members(value.size());
        for (const auto &member : value.members())
            members.append(member.key, follow(member.value, about));
        return renamed(members.take(), about);
    }

private:
    Json renamed(const Json &object, const Selector &about)
    {
        Json now = objectWithStateRenamed(object, m_from, m_to);
        if (Json::identical(now, object) || !isAbout(about, true))
            return object;
        if (!isAbout(about, false))
            return now;
        ++m_left;
        return object;
    }

    // Whether it is about devices of the entry, or about others that have a state of the old name.
    bool isAbout(const Selector &selector, bool isOurs) const
    {
        return std::any_of(m_instances.begin(), m_instances.end(), [&](const Instance &instance) {
            const SceneDevice &device = m_scene.devices[instance.entry];
            const bool counts =
                isOurs ? instance.entry == m_entry : instance.entry != m_entry && hasState(device, m_from);
            return counts && selector.matches(instance.id.toString(), device);
        });
    }

    const Scene &m_scene;
    std::size_t m_entry;
    QString m_from;
    QString m_to;
    std::vector<Instance> m_instances;
    int m_left = 0;
};

} // namespace

Result<RenamedCourse> courseWithStateRenamed(const Scene &scene, std::size_t entry, const QString &from,
                                             const QString &to)
{
    auto whole = json::read(QByteArrayView(writeScene(scene)));
    if (!whole)
        return whole.error();
    Renaming renaming(scene, entry, from, to);
    Json now = whole->with("devices"sv, Json::emptyArray()).without("templates"sv).without("faults"sv);
    for (const std::string_view part : {"timeline"sv, "watches"sv, "expectations"sv}) {
        if (const Json *value = whole->find(part))
            now = now.with(part, renaming.follow(*value));
    }
    auto read = readScene(QByteArrayView(json::write(now)));
    if (!read)
        return read.error();
    for (std::size_t i = 0; i < read->expectations.size(); ++i) // not those of a text that nobody sees
        read->expectations[i].line = scene.expectations[i].line;
    return RenamedCourse{.course = {.timeline = std::move(read->timeline),
                                    .watches = std::move(read->watches),
                                    .expectations = std::move(read->expectations)},
                         .left = renaming.left()};
}

} // namespace twin::sim
