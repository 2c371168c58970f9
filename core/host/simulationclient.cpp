// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/simulationclient.h"

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

Error noScene()
{
    return {.code = ErrorCode::SceneInvalid, .detail = u"The device is not simulated by this hub."_s};
}

bool isFirst(QHash<TwinId, int> &lookers, const TwinId &id)
{
    return ++lookers[id] == 1;
}

// Also takes it away.
bool isLast(QHash<TwinId, int> &lookers, const TwinId &id)
{
    const auto looker = lookers.find(id);
    if (looker == lookers.end() || --*looker > 0)
        return false;
    lookers.erase(looker);
    return true;
}

QSet<TwinId> keysOf(const QHash<TwinId, int> &lookers)
{
    return {lookers.keyBegin(), lookers.keyEnd()};
}

} // namespace

void SimulationClient::jumpTo(Timestamp) { }

void SimulationClient::restart(const TwinId &, double, bool) { }

void SimulationClient::beginLook(const TwinId &id)
{
    if (!id.isNull() && isFirst(m_lookers, id))
        setLooked(keysOf(m_lookers));
}

void SimulationClient::endLook(const TwinId &id)
{
    if (isLast(m_lookers, id))
        setLooked(keysOf(m_lookers));
}

void SimulationClient::beginLookAhead(const TwinId &id)
{
    if (isFirst(m_lookersAhead, id))
        setLookedAhead(keysOf(m_lookersAhead));
}

void SimulationClient::endLookAhead(const TwinId &id)
{
    if (isLast(m_lookersAhead, id))
        setLookedAhead(keysOf(m_lookersAhead));
}

void SimulationClient::giveTrust() { }

void SimulationClient::replaceScene(const sim::Scene &, bool) { }

Result<void> SimulationClient::replaceDevice(const TwinId &, const QByteArray &)
{
    return noScene();
}

Result<void> SimulationClient::replaceBehaviour(const TwinId &, const Json &)
{
    return noScene();
}

void SimulationClient::add(const sim::SceneDevice &) { }

void SimulationClient::setFaults(const std::vector<sim::Fault> &) { }

void SimulationClient::setWatches(const std::vector<sim::Watch> &) { }
void SimulationClient::setCourse(const sim::SceneCourse &) { }

void SimulationClient::setSeed(quint64) { }

} // namespace twin::host
