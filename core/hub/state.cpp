// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/state.h"

#include <algorithm>

namespace twin {

namespace {

void insertSorted(QStringList &list, const QString &id)
{
    list.insert(std::lower_bound(list.begin(), list.end(), id), id);
}

} // namespace

void State::leaveParent(const Record *record)
{
    if (!record || record->identity->parentScope.isEmpty())
        return;
    const auto children = m_children.find(record->identity->parentScope);
    if (children == m_children.end())
        return;
    children->removeOne(record->id().device());
    if (children->isEmpty())
        m_children.erase(children);
}

void State::joinParent(const Record &record)
{
    if (!record.identity->parentScope.isEmpty())
        insertSorted(m_children[record.identity->parentScope], record.id().device());
}

void State::onIdentity(const Record *before, const Record *after)
{
    leaveParent(before);
    if (after)
        joinParent(*after);
    if (!(after ? after : before)->id().isModule())
        m_connectedCount +=
            qsizetype(after && after->identity->connected) - qsizetype(before && before->identity->connected);
}

RecordPtr State::put(RecordPtr record)
{
    const TwinId &id = record->id();
    if (record->mailbox)
        m_withMail.insert(id);
    else if (!m_withMail.isEmpty())
        m_withMail.remove(id);
    auto &table = m_tables[id.isModule()];
    const RecordPtr *before = table.find(id);
    if (!before && id.isModule())
        insertSorted(m_modules[id.device()], id.module());
    else if (!before)
        m_devices.insert(id);
    if (!before || (*before)->identity != record->identity)
        onIdentity(before ? before->get() : nullptr, record.get());
    return table.put(std::move(record));
}

void State::remove(const TwinId &id)
{
    const auto record = m_tables[id.isModule()].take(id);
    if (!record)
        return;
    onIdentity(record.get(), nullptr);
    m_withMail.remove(id);
    if (!id.isModule()) {
        m_devices.remove(id);
        return;
    }
    auto &modules = m_modules[id.device()];
    modules.removeOne(id.module());
    if (modules.isEmpty())
        m_modules.remove(id.device());
}

void State::putJob(Job job)
{
    const QString id = job.spec.id;
    m_jobs.insert(id, std::move(job));
}

Job *State::job(const QString &id)
{
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? nullptr : &*found;
}

bool operator==(const State &a, const State &b)
{
    if (a.m_number != b.m_number || a.m_invocations != b.m_invocations || a.m_jobs != b.m_jobs ||
        a.m_configurations != b.m_configurations || a.records().size() != b.records().size() ||
        !(a.m_graph == b.m_graph) || !(a.m_provisioning == b.m_provisioning))
        return false;
    const auto records = a.records();
    return std::all_of(records.begin(), records.end(), [&b](const RecordPtr &record) {
        const auto other = b.find(record->id());
        return other && (other == record || *other == *record);
    });
}

} // namespace twin
