// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/state.h"

#include <algorithm>

namespace twin {

void State::put(RecordPtr record)
{
    const TwinId id = record->id();
    if (record->mailbox)
        m_withMail.insert(id);
    else if (!m_withMail.isEmpty())
        m_withMail.remove(id);
    auto &slot = m_records[id];
    const bool isNew = !slot;
    slot = std::move(record);
    if (!isNew)
        return;
    if (!id.isModule()) {
        ++m_deviceCount;
        return;
    }
    auto &modules = m_modules[id.device()];
    modules.insert(std::lower_bound(modules.begin(), modules.end(), id.module()), id.module());
}

void State::remove(const TwinId &id)
{
    if (m_records.remove(id) == 0)
        return;
    m_withMail.remove(id);
    if (!id.isModule()) {
        --m_deviceCount;
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
        a.m_records.size() != b.m_records.size() || !(a.m_graph == b.m_graph))
        return false;
    return std::all_of(a.m_records.begin(), a.m_records.end(), [&b](const RecordPtr &record) {
        const auto other = b.find(record->id());
        return other && (other == record || *other == *record);
    });
}

} // namespace twin
