// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "hub/change.h"
#include "hub/state.h"
#include "link/eventreader.h"

#include <QSet>

namespace twin::link {

/// A State that follows a hub elsewhere by what its endpoint says (wire.md section c) and by its twin
/// documents, and the Changes that come of it. What one of both has told is not told again by the other.
class HubMirror final
{
public:
    explicit HubMirror(const Clock &clock)
        : m_clock(clock)
        , m_began(clock.now())
    { }

    const State &state() const { return m_state; }
    void setListener(std::function<void(const Changes &)> listener) { m_listener = std::move(listener); }
    /// Before the first Change of a device it is told, too, what was known of it then: whether it is
    /// connected, and its twin, with the time at which the mirror began.
    void setTellsStanding(bool tells) { m_tellsStanding = tells; }

    /// The device or module that an event is of; nothing when it is of none.
    static std::optional<TwinId> senderOf(const ReceivedEvent &event);
    /// What an event says. False for one that is of no device, or of a kind that has no Change.
    bool take(const ReceivedEvent &event);
    /// All twins of the hub, or all that are followed. The first time they are what was; from then on
    /// differences are what happened, at the times that the documents tell.
    void take(const QList<Json> &documents);

private:
    struct News; // an event on its way in
    struct Told {
        QString correlationId{};
        bool isDigital = false; ///< by a digital twin change event
    };

    bool takeTwinChange(const News &news);
    bool takeDigitalTwinChange(const News &news);
    bool takeLifecycle(const News &news);
    bool takeConnection(const News &news);
    void takeTelemetry(const News &news, const amqp::Message &message);
    void takeDocument(const TwinId &id, const Json &document, Changes &changes);
    void compareConnection(const TwinId &id, const Json &document, Changes &changes);
    void compareTwin(const TwinId &id, const Json &document, Changes &changes);
    void removeOthers(const QSet<TwinId> &there, Changes &changes);

    static Record unknown(const TwinId &id, const QString &modelId);
    RecordPtr recordOf(const TwinId &id, const QString &modelId);
    void settle(Change &change, Twin twin);
    void forget(const TwinId &id);
    Change made(const TwinId &id, ChangeBody body, Timestamp time, Cause cause = {});
    Changes standingOf(const Change &change);
    void tell(Changes changes);

    const Clock &m_clock;
    Timestamp m_began;
    State m_state;
    std::function<void(const Changes &)> m_listener;
    QSet<TwinId> m_known; // whose twin is known as a whole
    QSet<TwinId> m_listed; // that were among the documents
    QSet<TwinId> m_gone; // by an event; a late document brings none back
    QSet<TwinId> m_told; // of whom something was told
    QSet<TwinId> m_tellConnections; // events tell when they come and go
    QHash<TwinId, Timestamp> m_heard; // of those that do not count as connected, since the last documents
    QHash<TwinId, Told> m_lastTold; // change of the twin
    quint64 m_number = 0;
    bool m_hasDocuments = false;
    bool m_tellsStanding = false;
};

/// The record that a twin document tells of (wire.md section b.4). IdInvalid, NotObject.
Result<Record> recordOfDocument(const Json &document);

} // namespace twin::link
