// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "sim/chance.h"
#include "sim/fault.h"
#include "sim/scenedevice.h"

#include <QHash>
#include <QMap>

namespace twin::sim {

/// Stands between devices and hub and lets things go wrong, as the faults of the scene say and chance decides
/// by the scene's seed.
class FaultDesk final
{
public:
    /// What becomes of one message.
    struct Passage {
        std::vector<Command> now{};
        std::vector<std::pair<Command, double>> later{}; ///< and after how many seconds
        double flushAfter = 0; ///< above 0: after so many seconds flush() is to be called
        int status = 0; ///< above 0: the hub's answer in place of taking it
    };

    FaultDesk(std::vector<Fault> faults, quint64 seed, Timestamp start);

    const std::vector<Fault> &faults() const { return m_faults; }
    /// Other faults from now on; what is on its way stays so.
    void setFaults(std::vector<Fault> faults);
    /// How often each kind has struck, by its word.
    const QMap<QString, qint64> &counts() const { return m_counts; }

    bool isEmpty() const { return m_faults.empty(); }
    bool strikes(std::size_t fault, const Instance &device, const SceneDevice &entry, Timestamp now) const;
    /// A message on its way to the hub.
    Passage pass(const Instance &device, const SceneDevice &entry, Command command, MessageKind kind,
                 Timestamp now);
    /// Messages that wait for a next one, which does not come.
    std::vector<Command> flush(const Instance &device, const SceneDevice &entry);
    /// A message on its way to the device: empty when it is lost, else by how many seconds it is late.
    std::optional<double> hear(const Instance &device, const SceneDevice &entry, MessageKind kind,
                               Timestamp now);
    /// What the device takes for the time.
    Timestamp deviceTime(const Instance &device, const SceneDevice &entry, Timestamp now) const;
    bool isExpired(const Instance &device, const SceneDevice &entry, Timestamp now) const;
    /// Whether a refusal of the hub is what a fault wanted.
    bool isProvoking(const Instance &device, const SceneDevice &entry, Timestamp now) const;
    void count(std::string_view word) { ++m_counts[QString::fromUtf8(word.data(), qsizetype(word.size()))]; }

private:
    struct Memory { // of one device
        std::vector<quint16> faults{};
        Chance chance{0};
        Timestamp busyUntil{};
        Timestamp windowStart{};
        qint64 windowCount = 0;
        std::vector<Command> waiting{};
        QMap<QString, Json> stuck{};
    };
    friend class Passing;

    Memory &memoryOf(const Instance &device, const SceneDevice &entry) const;
    bool isActive(const Fault &fault, Timestamp now) const;
    template <class Kind>
    const Kind *active(const Instance &device, const SceneDevice &entry, Timestamp now) const;

    std::vector<Fault> m_faults;
    quint64 m_seed;
    Timestamp m_start;
    mutable QHash<TwinId, Memory> m_memories; // made when a device is first looked at
    QMap<QString, qint64> m_counts;
};

} // namespace twin::sim
