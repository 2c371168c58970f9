// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/configuration.h"
#include "hub/graph.h"
#include "hub/idorder.h"
#include "hub/job.h"
#include "hub/provisioning.h"
#include "hub/recordtable.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace twin {

/// A command that was sent to a device and is not answered yet.
struct Invocation {
    quint64 requestId = 0;
    TwinId id{};
    QString component{};
    QString name{};
    Timestamp deadline{};

    friend bool operator==(const Invocation &, const Invocation &) = default;
};

/// Everything a hub knows: all records, the twin graph, enrolments and open invocations. A value: copies are
/// cheap and do not change with the original. Only evolve() and Hub write to one.
class State final
{
public:
    /// nullptr when there is none.
    RecordPtr find(const TwinId &id) const
    {
        const RecordPtr *found = tableOf(id).find(id);
        return found ? *found : RecordPtr();
    }
    /// As find(), without a share in the record. Valid until the state changes.
    const Record *peek(const TwinId &id) const
    {
        const RecordPtr *found = tableOf(id).find(id);
        return found ? found->get() : nullptr;
    }
    bool contains(const TwinId &id) const { return tableOf(id).find(id) != nullptr; }
    AllRecords records() const noexcept { return AllRecords(m_tables); }
    const RecordTable &tableOf(const TwinId &id) const noexcept { return m_tables[id.isModule()]; }
    /// The ids of the devices in order, modules not among them.
    const IdOrder &devices() const noexcept { return m_devices; }
    qsizetype deviceCount() const noexcept { return m_tables[0].count(); }
    /// The devices that are connected.
    qsizetype connectedCount() const noexcept { return m_connectedCount; }
    /// The devices that carry this scope of an Edge device as their parent's, sorted; see edge.h.
    QStringList childrenOf(const QString &scope) const { return m_children.value(scope); }
    /// The module ids of a device, sorted.
    QStringList modulesOf(const QString &device) const { return m_modules.value(device); }
    const QMap<quint64, Invocation> &invocations() const noexcept { return m_invocations; }
    const Graph &graph() const noexcept { return m_graph; }
    Graph &graph() noexcept { return m_graph; }
    /// Whether the id names a twin of the graph: a device (its modules are none) or a logical twin.
    bool isGraphTwin(const TwinId &id) const { return !id.isModule() && (contains(id) || m_graph.twin(id)); }
    const Provisioning &provisioning() const noexcept { return m_provisioning; }
    Provisioning &provisioning() noexcept { return m_provisioning; }
    /// By id.
    const QMap<QString, Job> &jobs() const noexcept { return m_jobs; }
    /// By id.
    const QMap<QString, Configuration> &configurations() const noexcept { return m_configurations; }
    /// Whose mailbox holds something.
    const QSet<TwinId> &withMail() const noexcept { return m_withMail; }
    /// The number of the newest Change that made this state, 0 for none.
    quint64 number() const noexcept { return m_number; }

    /// Keeps the record and returns it as it is kept: with a place that no other device, or module, has here
    /// (RecordTable::put()). Tables that follow the hub go by places instead of looking for ids.
    RecordPtr put(RecordPtr record);
    void remove(const TwinId &id);
    void open(Invocation invocation) { m_invocations.insert(invocation.requestId, std::move(invocation)); }
    void close(quint64 requestId) { m_invocations.remove(requestId); }
    void putJob(Job job);
    void removeJob(const QString &id) { m_jobs.remove(id); }
    /// nullptr when there is none. The devices of a job change in place: a copy for each would be felt.
    Job *job(const QString &id);
    void putConfiguration(const Configuration &configuration)
    {
        m_configurations.insert(configuration.spec.id, configuration);
    }
    void removeConfiguration(const QString &id) { m_configurations.remove(id); }
    void setNumber(quint64 number) { m_number = number; }
    void reserve(qsizetype count) { m_tables[0].reserve(count); }

    friend bool operator==(const State &a, const State &b);

private:
    void onIdentity(const Record *before, const Record *after);
    void leaveParent(const Record *record);
    void joinParent(const Record &record);

    AllRecords::Tables m_tables; // devices, modules
    QHash<QString, QStringList> m_modules;
    QHash<QString, QStringList> m_children; // by their parent's scope
    QMap<quint64, Invocation> m_invocations;
    Graph m_graph;
    Provisioning m_provisioning;
    QMap<QString, Job> m_jobs;
    QMap<QString, Configuration> m_configurations;
    QSet<TwinId> m_withMail;
    IdOrder m_devices;
    qsizetype m_connectedCount = 0;
    quint64 m_number = 0;
};

} // namespace twin
