// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/hubwatch.h"

namespace twin::link {

HubWatch::HubWatch(const Spec &spec, const Clock &clock)
    : m_spec(spec)
    , m_mirror(clock)
    , m_reader(spec.events)
{
    m_mirror.setTellsStanding(spec.tellsStanding);
    connect(&m_reader, &EventReader::received, this, &HubWatch::onEvent);
    connect(&m_reader, &EventReader::unreadable, this, [this] { ++m_ignored; });
    connect(&m_reader, &EventReader::reading, this, &HubWatch::watching);
    connect(&m_reader, &EventReader::lost, this, &HubWatch::lost);
    connect(&m_reader, &EventReader::failed, this, &HubWatch::failed);
    m_lastLook.setSingleShot(true);
    connect(&m_lastLook, &QTimer::timeout, this, &HubWatch::end);
    if (!spec.service)
        return;
    m_poll = std::make_unique<TwinPoll>(
        TwinPoll::Spec{.access = *spec.service, .devices = spec.devices, .everyMSecs = spec.twinsEveryMSecs});
    connect(m_poll.get(), &TwinPoll::read, this, &HubWatch::onTwins);
    connect(m_poll.get(), &TwinPoll::failed, this, &HubWatch::onTwinsFailed);
}

// Twins first: a change between the two looks is found by the next one, and no event comes before what it
// changes is known.
void HubWatch::start()
{
    if (m_poll)
        m_poll->start();
    else
        readEvents();
}

void HubWatch::readEvents()
{
    if (!std::exchange(m_isReading, true))
        m_reader.open();
}

void HubWatch::finish()
{
    if (m_looksLeft >= 0)
        return;
    m_looksLeft = m_poll && m_poll->isReading() ? 2 : 1; // the one that is on its way began before
    if (!m_poll || !m_isReading)
        return end();
    m_lastLook.start(LastLookMSecs);
    m_poll->stop();
    m_poll->readNow();
}

void HubWatch::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_lastLook.stop();
    m_reader.close();
    if (m_poll)
        m_poll->stop();
    emit finished();
}

void HubWatch::onTwins(const QList<Json> &twins)
{
    if (m_hasEnded)
        return;
    m_mirror.take(twins);
    if (m_looksLeft > 0 && --m_looksLeft == 0)
        return end();
    readEvents();
}

void HubWatch::onTwinsFailed(const Error &why)
{
    if (m_looksLeft >= 0)
        return end();
    const bool isAbsent = why.code == ErrorCode::DeviceNotFound || why.code == ErrorCode::ModuleNotFound;
    if (isAbsent && !m_isReading) {
        m_poll->stop();
        emit failed(why);
        return;
    }
    if (why.code == ErrorCode::Unauthorized || why.code == ErrorCode::TokenInvalid)
        m_poll->stop();
    emit twinsUnread(why);
    readEvents(); // perhaps for the same reason in vain
}

bool HubWatch::isFollowed(const TwinId &id) const
{
    return m_spec.devices.isEmpty() || m_spec.devices.contains(id) || m_spec.devices.contains(id.deviceId());
}

void HubWatch::onEvent(const ReceivedEvent &event)
{
    const auto id = HubMirror::senderOf(event);
    if (id && !isFollowed(*id))
        return;
    if (!m_mirror.take(event))
        ++m_ignored;
}

} // namespace twin::link
