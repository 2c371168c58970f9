// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/hubmirror.h"
#include "link/twinpoll.h"

namespace twin::link {

/// Follows a hub elsewhere: its events as they come, and its twins, since the built-in endpoint of a real hub
/// carries telemetry only unless it is told otherwise. What happens comes as Changes.
class HubWatch final : public QObject
{
    Q_OBJECT
public:
    struct Spec {
        EventReader::Spec events{};
        std::optional<ServiceAccess> service{}; ///< nothing: the twins are not read
        int twinsEveryMSecs = 2'000;
        QList<TwinId> devices{}; ///< only these and their modules; empty: all
        bool tellsStanding = false; ///< see HubMirror
    };

    static constexpr int LastLookMSecs = 5'000; ///< that finish() may take

    /// The clock must outlive the watch.
    HubWatch(const Spec &spec, const Clock &clock);

    const State &state() const { return m_mirror.state(); }
    void setListener(std::function<void(const Changes &)> listener)
    {
        m_mirror.setListener(std::move(listener));
    }
    /// Events that could not be understood, or that are of no device.
    qint64 ignored() const { return m_ignored; }

    /// Reads the twins, then the events from their start on. watching() or failed() follows.
    void start();
    /// Looks at the twins once more and ends; finished() follows.
    void finish();

signals:
    /// Events come, for the first time or again.
    void watching();
    /// As EventReader::lost(), failed(); the latter also when a chosen device is not there.
    void lost(const twin::Error &why);
    void failed(const twin::Error &why);
    /// Twins cannot be read for now, or not at all: Unauthorized.
    void twinsUnread(const twin::Error &why);
    void finished();

private:
    void onTwins(const QList<Json> &twins);
    void onTwinsFailed(const Error &why);
    void onEvent(const ReceivedEvent &event);
    void readEvents();
    void end();
    bool isFollowed(const TwinId &id) const;

    Spec m_spec;
    HubMirror m_mirror;
    EventReader m_reader;
    std::unique_ptr<TwinPoll> m_poll; // null: twins are not read
    QTimer m_lastLook;
    bool m_isReading = false; // events
    int m_looksLeft = -1; // at the twins, when it is to end
    bool m_hasEnded = false;
    qint64 m_ignored = 0;
};

} // namespace twin::link
