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

} // namespace

void SimulationClient::jumpTo(Timestamp) { }

void SimulationClient::restart(const TwinId &, double, bool) { }

void SimulationClient::beginLook(const TwinId &id)
{
    if (!id.isNull() && ++m_lookers[id] == 1)
        setLooked({m_lookers.keyBegin(), m_lookers.keyEnd()});
}

void SimulationClient::endLook(const TwinId &id)
{
    const auto looker = m_lookers.find(id);
    if (looker == m_lookers.end() || --*looker > 0)
        return;
    m_lookers.erase(looker);
    setLooked({m_lookers.keyBegin(), m_lookers.keyEnd()});
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

void SimulationClient::setSeed(quint64) { }

} // namespace twin::host
