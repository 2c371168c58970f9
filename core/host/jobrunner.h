// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/bulkjob.h"
#include "wire/hubdoor.h"

#include <QHash>

#include <map>
#include <set>

namespace twin::host {

/// Runs the jobs that the hub keeps: starts what is due, one at a time, goes from device to device, and ends
/// them. It remembers nothing that matters, so a hub that starts again goes on where it was: the hub's state
/// says what is left to do. One thread: the hub's.
class JobRunner final
{
public:
    static constexpr int DevicesAtOnce = 200; ///< writes or calls on their way

    /// The door must outlive the runner.
    explicit JobRunner(wire::HubDoor &door);

    /// Starts and ends what is due. The host calls it once a second; changes of jobs are followed at once.
    void tick();

private:
    void start(const Job &job);
    void goOn(const Job &job);
    void enter(const Job &job);
    void update(const Job &job, const JobDevice &device);
    void updateOne(const Job &job, const JobDevice &device, const BulkTwin &item);
    void patch(const Job &job, const JobDevice &device, PatchTwin command);
    void invoke(const Job &job, const JobDevice &device);
    void report(const QString &jobId, JobDevice device, const Result<Json> &outcome);
    void onChanges(const Changes &changes);
    void submit(Command command, wire::HubDoor::Done done = {});
    const Job *running() const;
    bool isWorkingOn(const QString &jobId) const;

    struct Called {
        QString jobId;
        JobDevice device;
    };

    wire::HubDoor &m_door;
    std::set<std::pair<QString, TwinId>> m_working; // devices on their way
    std::map<quint64, Called> m_called; // by request id
    QString m_jobId; // whose devices are gone through
    TwinId m_reached; // all before this one were begun
    QHash<TwinId, BulkTwin> m_items; // of that job, if it names its twins
    bool m_isStarting = false;
    wire::Listening m_listening;
};

} // namespace twin::host
