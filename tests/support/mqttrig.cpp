// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mqttrig.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::mqtt;

namespace testsupport {

MqttLine::MqttLine(MqttRig &rig)
    : m_rig(rig)
    , connection(*this)
{ }

void MqttLine::give(const Packet &packet)
{
    connection.onPacket(packet);
    if (!m_rig.holdsBack)
        m_rig.turn();
}

const State &MqttLine::state() const
{
    return m_rig.hub.state();
}

QByteArray MqttLine::deviceText(const RecordPtr &record)
{
    return json::write(deviceView(record->twin));
}

Timestamp MqttLine::now() const
{
    return m_rig.clock.now();
}

Result<Admission> MqttLine::admit(const Applicant &applicant) const
{
    const auto record = state().find(applicant.id);
    if (!record || applicant.token != m_rig.passwords.value(applicant.id, "open"))
        return Error{ErrorCode::TokenInvalid, u"Not let in."_s};
    if (!state().find(applicant.id.deviceId())->identity->enabled)
        return Error{ErrorCode::DeviceDisabled, u"The device is disabled."_s};
    Admission admission{.authMethod = u"{\"type\":\"sas\"}"_s};
    if (m_rig.expiries.contains(applicant.id))
        admission.expires = m_rig.expiries.value(applicant.id);
    return admission;
}

Result<auth::Caller> MqttLine::admitRegistrant(const Registrant &registrant) const
{
    return m_rig.access.registration({.token = registrant.token}, registrant.scope, registrant.registrationId,
                                     state(), now());
}

void MqttLine::claim(const TwinId &id)
{
    MqttLine *before = std::exchange(m_rig.m_claims[id], this);
    if (before && before != this)
        before->connection.end({CloseReason::TakenOver, {}});
}

bool MqttLine::isClaimant() const
{
    return m_rig.m_claims.value(connection.id()) == this;
}

void MqttLine::submit(Command command, Connection::Done done)
{
    m_rig.m_submitted.push_back({this, std::move(command), std::move(done)});
}

MqttRig::MqttRig(State state)
    : clock(Timestamp::fromTicks(638'500'000'000'000'000))
    , hub(std::move(state), {clock, ids}, &store)
{
    hub.setListener([this](const Changes &batch) { tell(batch); });
}

TwinId MqttRig::device(const QString &name, const QString &module)
{
    const auto id = TwinId::parse(name, module).value();
    if (id.isModule() && !hub.state().find(id.deviceId()))
        device(name);
    if (!hub.state().find(id))
        (void)hub.submit(CreateIdentity{id});
    return id;
}

packet::Connect MqttRig::connectPacket(const QString &client, bool clean)
{
    return {.cleanSession = clean,
            .keepAliveSeconds = 180,
            .clientId = client.toUtf8(),
            .userName = "localhost/" + client.toUtf8() + "/?api-version=2021-04-12",
            .password = "open"};
}

MqttLine &MqttRig::connect(const QString &client, bool clean)
{
    MqttLine &one = line();
    one.give(connectPacket(client, clean));
    return one;
}

MqttLine &MqttRig::line()
{
    m_lines.push_back(std::make_unique<MqttLine>(*this));
    return *m_lines.back();
}

Result<Reply> MqttRig::command(const Command &command)
{
    auto reply = hub.submit(command, {.origin = Cause::Origin::Service});
    turn();
    return reply;
}

void MqttRig::turn()
{
    while (!m_submitted.empty()) {
        const auto submitted = std::exchange(m_submitted, {});
        std::vector<std::pair<Command, Cause>> commands;
        for (const auto &one : submitted)
            commands.emplace_back(one.command, Cause{.origin = Cause::Origin::Device});
        const auto replies = hub.submit(commands);
        for (std::size_t i = 0; i < submitted.size(); ++i) {
            if (submitted[i].done && !submitted[i].line->isClosed())
                submitted[i].done(replies[qsizetype(i)]);
        }
    }
}

void MqttRig::tell(const Changes &batch)
{
    changes.append(batch);
    for (const auto &change : batch) {
        if (MqttLine *line = m_claims.value(change.id))
            line->connection.onChange(change);
    }
}

} // namespace testsupport
