// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/attempt.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::wire::LogEntry;

namespace app {

namespace {

bool set(Attempt &attempt, Attempt::Stage stage, Attempt::Step step)
{
    return std::exchange(attempt.steps[std::size_t(stage)], step) != step;
}

} // namespace

bool Attempt::hasFailed() const
{
    return std::find(steps.begin(), steps.end(), Step::Failed) != steps.end();
}

Attempt::Stage Attempt::failedAt() const
{
    return Stage(std::find(steps.begin(), steps.end(), Step::Failed) - steps.begin());
}

bool AttemptLog::add(const QList<LogEntry> &entries)
{
    bool moved = false;
    for (const LogEntry &entry : entries)
        moved = add(entry) || moved;
    return moved;
}

bool AttemptLog::add(const LogEntry &entry)
{
    if (entry.direction == LogEntry::Direction::Refused)
        return addRefusal(entry);
    if (entry.protocol == LogEntry::Protocol::Amqp)
        return false; // no device comes that way
    return entry.protocol == LogEntry::Protocol::Http ? addHttp(entry) : addMqtt(entry);
}

bool AttemptLog::addMqtt(const LogEntry &entry)
{
    using enum Attempt::Step;
    if (entry.kind == u"CONNECT") {
        Attempt &attempt = begin(entry);
        attempt.id = entry.id;
        return set(attempt, Attempt::Trusted, Passed);
    }
    Attempt *const attempt = find(entry.peer);
    if (!attempt && entry.kind == u"closed") {
        // Some clients look at the certificate only after the handshake.
        Attempt &silent = begin(entry);
        silent.reason = entry.line;
        silent.leftAfterHandshake = true;
        return set(silent, Attempt::Trusted, Failed);
    }
    if (!attempt)
        return false;
    if (entry.kind == u"CONNACK")
        return set(*attempt, Attempt::SignedIn, entry.status == 0 ? Passed : Failed);
    if (entry.kind == u"PUBLISH" && entry.direction == LogEntry::Direction::In)
        return set(*attempt, Attempt::FirstMessage, Passed);
    return false;
}

// The first request of a connection counts.
bool AttemptLog::addHttp(const LogEntry &entry)
{
    using enum Attempt::Step;
    Attempt *attempt = find(entry.peer);
    if (entry.direction == LogEntry::Direction::In) {
        if (attempt)
            return false;
        attempt = &begin(entry);
        attempt->isService = entry.meaning != twin::wire::Meaning::Telemetry &&
                             entry.meaning != twin::wire::Meaning::Registration;
        attempt->id = attempt->isService ? twin::TwinId() : entry.id;
        attempt->request = entry.kind + u' ' + entry.line;
        return set(*attempt, Attempt::Trusted, Passed);
    }
    if (!attempt || attempt->hasPassed(Attempt::SignedIn))
        return false;
    if (entry.status == 401)
        return set(*attempt, Attempt::SignedIn, Failed);
    set(*attempt, Attempt::SignedIn, Passed);
    if (attempt->isService)
        set(*attempt, Attempt::ModelKnown, Passed);
    return set(*attempt, Attempt::FirstMessage, entry.status < 400 || attempt->isService ? Passed : Failed);
}

bool AttemptLog::addRefusal(const LogEntry &entry)
{
    using enum Attempt::Step;
    Attempt *attempt = find(entry.peer);
    if (!attempt)
        attempt = &begin(entry);
    if (attempt->hasPassed(Attempt::SignedIn))
        return false; // it was through, and was turned away later
    attempt->tlsAlert = entry.tlsAlert;
    attempt->error = entry.error;
    attempt->reason = entry.line;
    const bool isBeforeTls = entry.protocol == LogEntry::Protocol::Tcp;
    if (!isBeforeTls)
        set(*attempt, Attempt::Trusted, Passed);
    set(*attempt, isBeforeTls ? Attempt::Trusted : Attempt::SignedIn, Failed);
    return true;
}

bool AttemptLog::noteKnownModels(const std::function<bool(const twin::TwinId &)> &isKnown)
{
    bool isNew = false;
    for (Attempt &attempt : m_attempts) {
        if (!attempt.isService && attempt.hasPassed(Attempt::SignedIn) &&
            !attempt.hasPassed(Attempt::ModelKnown) && isKnown(attempt.id))
            isNew = set(attempt, Attempt::ModelKnown, Attempt::Step::Passed);
    }
    return isNew;
}

// A port of a client's machine may come again much later; its newest connection is meant.
Attempt *AttemptLog::find(const QString &peer)
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                                    [&](const Attempt &attempt) { return attempt.peer == peer; });
    return found == m_attempts.end() ? nullptr : &*found;
}

Attempt &AttemptLog::begin(const LogEntry &entry)
{
    m_attempts.push_front({.time = entry.time, .peer = entry.peer, .port = entry.port});
    if (m_attempts.size() > MaxAttempts)
        m_attempts.pop_back();
    m_attempts.front().steps[Attempt::Reached] = Attempt::Step::Passed;
    return m_attempts.front();
}

} // namespace app
