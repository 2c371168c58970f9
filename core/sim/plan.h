// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/behaviour.h"

#include <QHash>

namespace twin::sim {

/// A behaviour made ready to run: every value has a slot with a number, every name is looked up once. Shared
/// by all devices of the same behaviour; never changes.
class Plan final
{
public:
    enum class SlotKind : quint8 { Property, Writable, Telemetry, Local };
    struct Slot {
        QString name{};
        SlotKind kind = SlotKind::Local;
        quint16 part = 0;
        qint32 sampler = -1; ///< its place among the device's samplers, -1 without a generator
        const Generator *generator = nullptr;
    };
    /// Where the values of one part begin.
    struct PartSlots {
        quint16 properties = 0;
        quint16 writable = 0;
        quint16 firstWritable = 0; ///< among the writable properties of the whole device
        std::vector<quint16> sets{};
        std::vector<quint16> greatest{}; ///< indexes of properties that follow a telemetry value
    };

    explicit Plan(std::shared_ptr<const Behaviour> behaviour);

    const Behaviour &behaviour() const { return *m_behaviour; }
    const std::vector<Slot> &valueSlots() const { return m_slots; }
    const PartSlots &part(std::size_t index) const { return m_parts[index]; }
    std::size_t samplerCount() const { return m_samplerCount; }
    std::size_t writableCount() const { return m_writableCount; }
    /// The slot of "name" (of that part, else of the root) or "component.name" or "$root.name"; -1 for none.
    qint32 slotOf(QStringView name, std::size_t part) const;
    /// Whether anything looks at values as they change.
    bool isWatching() const { return m_isWatching; }
    /// Whether a reported value may be an object, so that what was reported must be remembered.
    bool isStructured() const { return m_isStructured; }
    qint32 stateOf(const QString &name) const; ///< -1 for none

private:
    void addPart(const Part &part, std::size_t index);
    quint16 addSlot(const QString &name, SlotKind kind, std::size_t part, const Generator *generator);
    void addLocals(const std::vector<Action> &actions);

    std::shared_ptr<const Behaviour> m_behaviour;
    std::vector<Slot> m_slots;
    std::vector<PartSlots> m_parts;
    std::vector<QHash<QString, quint16>> m_names; // by part
    QHash<QString, quint16> m_paths; // "component.name"
    std::size_t m_samplerCount = 0;
    std::size_t m_writableCount = 0;
    bool m_isWatching = false;
    bool m_isStructured = false;
};

/// "component.name" parted; without a point the component is empty.
std::pair<QString, QString> partedPath(const QString &path);

} // namespace twin::sim
