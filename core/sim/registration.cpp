// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/registration.h"

#include "hub/edge.h"
#include "sim/scene.h"

#include <QSet>

#include <optional>

using namespace std::string_view_literals;

namespace twin::sim {

namespace {

class Registrar final
{
public:
    Registrar(std::span<const Placed> all, const State &state)
        : m_all(all)
        , m_state(state)
    { }

    void add(const Placed &device)
    {
        if (isKnown(device.instance.id) || device.entry->registers)
            return needed(device);
        make(device);
    }

    std::vector<Command> take() { return std::move(m_commands); }

private:
    bool isKnown(const TwinId &id) const { return m_made.contains(id) || m_state.peek(id); }

    void make(const Placed &device)
    {
        m_made.insert(device.instance.id);
        needed(device);
        auto create = registrationOf(*device.entry, device.instance);
        if (!edge::isSystemModule(create.id))
            m_commands.emplace_back(std::move(create));
        else if (m_made.contains(create.id.deviceId()))
            patch(create);
    }

    // What must be there before the device is.
    void needed(const Placed &device)
    {
        const TwinId &id = device.instance.id;
        if (id.isModule())
            ensure(id.deviceId(), edge::isSystemModule(id));
        else if (const auto parent = TwinId::parse(parentOf(*device.entry, device.instance));
                 parent && !m_state.peek(id))
            ensure(*parent, true);
    }

    void ensure(const TwinId &id, bool isEdge)
    {
        if (isKnown(id))
            return;
        if (const auto *placed = placeOf(id))
            return make(*placed);
        m_made.insert(id);
        CreateIdentity create{.id = id};
        if (isEdge)
            create.spec.edge = true;
        m_commands.emplace_back(std::move(create));
    }

    const Placed *placeOf(const TwinId &id)
    {
        if (!m_places) {
            m_places.emplace();
            for (const auto &one : m_all)
                m_places->insert(one.instance.id, &one);
        }
        return m_places->value(id);
    }

    void patch(const CreateIdentity &create)
    {
        JsonObjectBuilder body(2);
        if (create.tags)
            body.append("tags"sv, *create.tags);
        if (create.desired)
            body.append("properties"sv, Json::object({{"desired", *create.desired}}));
        if (!body.isEmpty())
            m_commands.emplace_back(PatchTwin{.id = create.id, .body = body.take()});
    }

    std::span<const Placed> m_all;
    const State &m_state;
    std::optional<QHash<TwinId, const Placed *>> m_places; // of m_all, when somebody asks
    QSet<TwinId> m_made;
    std::vector<Command> m_commands;
};

} // namespace

std::vector<Placed> placedIn(const Scene &scene)
{
    std::vector<Placed> placed;
    for (auto &instance : instancesOf(scene)) {
        const SceneDevice *entry = &scene.devices[instance.entry];
        placed.push_back({entry, std::move(instance)});
    }
    return placed;
}

std::vector<Command> registrationsOf(std::span<const Placed> wanted, std::span<const Placed> all,
                                     const State &state)
{
    Registrar registrar(all, state);
    for (const auto &device : wanted)
        registrar.add(device);
    return registrar.take();
}

} // namespace twin::sim
