// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/graph.h"
#include "hub/job.h"
#include "hub/provisioning.h"
#include "hub/record.h"

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
    RecordPtr find(const TwinId &id) const { return m_records.value(id); }
    /// As find(), without a share in the record. Valid until the state changes.
    const Record *peek(const TwinId &id) const
    {
        const auto found = m_records.constFind(id);
        return found == m_records.cend() ? nullptr : found->get();
    }
    const QHash<TwinId, RecordPtr> &records() const noexcept { return m_records; }
    qsizetype deviceCount() const noexcept { return m_deviceCount; }
    /// The devices that carry this scope of an Edge device as their parent's, sorted; see edge.h.
    QStringList childrenOf(const QString &scope) const { return m_children.value(scope); }
    /// The module ids of a device, sorted.
    QStringList modulesOf(const QString &device) const { return m_modules.value(device); }
    const QMap<quint64, Invocation> &invocations() const noexcept { return m_invocations; }
    const Graph &graph() const noexcept { return m_graph; }
    Graph &graph() noexcept { return m_graph; }
    /// Whether the id names a twin of the graph: a device (its modules are none) or a logical twin.
    bool isGraphTwin(const TwinId &id) const
    {
        return !id.isModule() && (m_records.contains(id) || m_graph.twin(id));
    }
    const Provisioning &provisioning() const noexcept { return m_provisioning; }
    Provisioning &provisioning() noexcept { return m_provisioning; }
    /// By id.
    const QMap<QString, Job> &jobs() const noexcept { return m_jobs; }
    /// Whose mailbox holds something.
    const QSet<TwinId> &withMail() const noexcept { return m_withMail; }
    /// The number of the newest Change that made this state, 0 for none.
    quint64 number() const noexcept { return m_number; }

    void put(RecordPtr record);
    void remove(const TwinId &id);
    void open(Invocation invocation) { m_invocations.insert(invocation.requestId, std::move(invocation)); }
    void close(quint64 requestId) { m_invocations.remove(requestId); }
    void putJob(Job job);
    void removeJob(const QString &id) { m_jobs.remove(id); }
    /// nullptr when there is none. The devices of a job change in place: a copy for each would be felt.
    Job *job(const QString &id);
    void setNumber(quint64 number) { m_number = number; }
    void reserve(qsizetype count) { m_records.reserve(count); }

    friend bool operator==(const State &a, const State &b);

private:
    void leaveParent(const Record *record);
    void joinParent(const Record &record);

    QHash<TwinId, RecordPtr> m_records;
    QHash<QString, QStringList> m_modules;
    QHash<QString, QStringList> m_children; // by their parent's scope
    QMap<quint64, Invocation> m_invocations;
    Graph m_graph;
    Provisioning m_provisioning;
    QMap<QString, Job> m_jobs;
    QSet<TwinId> m_withMail;
    qsizetype m_deviceCount = 0;
    quint64 m_number = 0;
};

} // namespace twin
