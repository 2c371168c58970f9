// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage/stagenames.h"

#include "base/overloaded.h"
#include "shared/naturalorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QByteArray NoKey = QByteArray(32, '\0').toBase64();
const QByteArray NoThumbprint(40, '0');

void blank(QByteArray &secret, const QByteArray &zeros)
{
    if (!secret.isEmpty())
        secret = zeros;
}

template <class Key, class Value>
QList<Key> sortedKeys(const QHash<Key, Value> &hash)
{
    QList<Key> keys = hash.keys();
    std::sort(keys.begin(), keys.end(), comesBefore);
    return keys;
}

QList<twin::TwinId> sortedIds(const twin::State &state)
{
    QList<twin::TwinId> ids;
    for (const auto &record : state.records())
        ids.append(record->id());
    std::sort(ids.begin(), ids.end(), comesBefore);
    return ids;
}

/// Commands name their twin in a member `id`; jobs, enrolments and housekeeping name none.
template <class One>
concept HasTwin = requires(One &one)
{
    {
        one.id
        } -> std::same_as<twin::TwinId &>;
};

} // namespace

StageNames::StageNames(const twin::State &state)
{
    for (const twin::TwinId &id : sortedKeys(state.graph().twins()))
        m_logical.insert(id);
    for (const twin::TwinId &id : sortedIds(state))
        masked(id);
    for (const twin::TwinId &id : sortedKeys(state.graph().twins()))
        masked(id);
}

twin::TwinId StageNames::masked(const twin::TwinId &id)
{
    if (id.isNull())
        return id;
    if (const auto known = m_masked.constFind(id); known != m_masked.cend())
        return *known;
    if (isLogical(id))
        return add(id, *twin::TwinId::parse(u"twin-%1"_s.arg(++m_logicalTwins)));
    if (!id.isModule())
        return add(id, *twin::TwinId::parse(u"device-%1"_s.arg(++m_devices)));
    const QString device = masked(id.deviceId()).device();
    return add(id, *twin::TwinId::parse(device, u"module-%1"_s.arg(++m_modules[device])));
}

twin::TwinId StageNames::add(const twin::TwinId &id, const twin::TwinId &pseudonym)
{
    m_masked.insert(id, pseudonym);
    m_real.insert(pseudonym, id);
    return pseudonym;
}

twin::Identity StageNames::masked(twin::Identity identity)
{
    identity.id = masked(identity.id);
    blank(identity.authentication.primaryKey, NoKey);
    blank(identity.authentication.secondaryKey, NoKey);
    blank(identity.authentication.primaryThumbprint, NoThumbprint);
    blank(identity.authentication.secondaryThumbprint, NoThumbprint);
    return identity;
}

twin::RecordPtr StageNames::masked(const twin::RecordPtr &record)
{
    if (!record)
        return record;
    twin::Record copy = *record;
    copy.identity = std::make_shared<const twin::Identity>(masked(*record->identity));
    return std::make_shared<const twin::Record>(std::move(copy));
}

twin::LogicalTwinPtr StageNames::masked(const twin::LogicalTwinPtr &logical)
{
    if (!logical)
        return logical;
    m_logical.insert(logical->id);
    twin::LogicalTwin copy = *logical;
    copy.id = masked(copy.id);
    return std::make_shared<const twin::LogicalTwin>(std::move(copy));
}

twin::RelationshipPtr StageNames::masked(const twin::RelationshipPtr &relationship)
{
    if (!relationship)
        return relationship;
    twin::Relationship copy = *relationship;
    copy.source = masked(copy.source);
    copy.target = masked(copy.target);
    return std::make_shared<const twin::Relationship>(std::move(copy));
}

// Enrolments and registrations are named as devices are, so that an individual one keeps to its device.
QString StageNames::maskedName(const QString &name)
{
    const auto id = twin::TwinId::parse(name);
    return id ? masked(*id).device() : u"enrollment"_s;
}

QString StageNames::unmaskedName(const QString &name) const
{
    const auto id = twin::TwinId::parse(name);
    return id ? unmasked(*id).device() : name;
}

twin::EnrollmentPtr StageNames::masked(const twin::EnrollmentPtr &enrollment)
{
    if (!enrollment)
        return enrollment;
    twin::Enrollment copy = *enrollment;
    copy.id = maskedName(copy.id);
    copy.deviceId = copy.deviceId.isEmpty() ? copy.deviceId : maskedName(copy.deviceId);
    blank(copy.attestation.primaryKey, NoKey);
    blank(copy.attestation.secondaryKey, NoKey);
    return std::make_shared<const twin::Enrollment>(std::move(copy));
}

twin::RegistrationPtr StageNames::masked(const twin::RegistrationPtr &registration)
{
    if (!registration)
        return registration;
    twin::Registration copy = *registration;
    copy.id = maskedName(copy.id);
    copy.enrollment = maskedName(copy.enrollment);
    copy.device = masked(copy.device);
    return std::make_shared<const twin::Registration>(std::move(copy));
}

twin::Job StageNames::masked(const twin::Job &job)
{
    twin::Job copy = job;
    copy.devices.clear();
    for (twin::JobDevice device : job.devices) {
        device.id = masked(device.id);
        copy.devices.insert(device.id, device);
    }
    return copy;
}

twin::State StageNames::masked(const twin::State &state)
{
    twin::State copy;
    copy.reserve(state.records().size());
    for (const twin::TwinId &id : sortedIds(state))
        copy.put(masked(state.find(id)));
    for (const twin::LogicalTwinPtr &logical : state.graph().twins())
        copy.graph().put(masked(logical));
    for (const auto &outgoing : state.graph().sources()) {
        for (const twin::RelationshipPtr &relationship : outgoing)
            copy.graph().put(masked(relationship));
    }
    for (const twin::Job &job : state.jobs())
        copy.putJob(masked(job));
    for (const twin::Configuration &configuration : state.configurations())
        copy.putConfiguration(configuration);
    for (const auto kind : {twin::Enrollment::Kind::Individual, twin::Enrollment::Kind::Group}) {
        for (const twin::EnrollmentPtr &enrollment : state.provisioning().enrollments(kind))
            copy.provisioning().put(masked(enrollment));
    }
    for (const twin::RegistrationPtr &registration : state.provisioning().registrations())
        copy.provisioning().put(masked(registration));
    for (twin::Invocation invocation : state.invocations()) {
        invocation.id = masked(invocation.id);
        copy.open(invocation);
    }
    copy.setNumber(state.number());
    return copy;
}

twin::Change StageNames::masked(const twin::Change &change)
{
    twin::Change copy = change;
    copy.before = copy.after = {};
    std::visit(
        twin::overloaded{
            [this](twin::IdentityCreated &body) {
                body.record = *masked(std::make_shared<const twin::Record>(body.record));
            },
            [this](twin::IdentityUpdated &body) { body.identity = masked(body.identity); },
            [this](twin::LogicalTwinWritten &body) { body.twin = masked(body.twin), body.before = {}; },
            [](twin::LogicalTwinDeleted &body) { body.before = {}; },
            [this](twin::RelationshipWritten &body) {
                body.relationship = masked(body.relationship);
                body.before = {};
            },
            [](twin::RelationshipDeleted &body) { body.before = {}; },
            [this](twin::JobProgressed &body) {
                for (twin::TwinId &id : body.targets)
                    id = masked(id);
                body.before = {};
            },
            [this](twin::JobDeviceProgressed &body) {
                body.device.id = masked(body.device.id);
                body.before = {};
            },
            [](twin::JobForgotten &body) { body.before = {}; },
            [](twin::ConfigurationWritten &body) { body.before = {}; },
            [](twin::ConfigurationDeleted &body) { body.before = {}; },
            [this](twin::EnrollmentWritten &body) {
                body.enrollment = masked(body.enrollment);
                body.before = {};
            },
            [this](twin::EnrollmentDeleted &body) {
                body.enrollmentId = maskedName(body.enrollmentId);
                body.before = {};
            },
            [this](twin::DeviceRegistered &body) {
                body.registration = masked(body.registration);
                body.before = {};
            },
            [this](twin::RegistrationDeleted &body) {
                body.registrationId = maskedName(body.registrationId);
                body.before = {};
            },
            [](auto &) {},
        },
        static_cast<twin::AnyChangeBody &>(copy.body));
    copy.id = masked(change.id);
    return copy;
}

void StageNames::unmask(twin::Command &command) const
{
    std::visit(
        [this](auto &one) {
            if constexpr (HasTwin<std::remove_reference_t<decltype(one)>>)
                one.id = unmasked(one.id);
        },
        static_cast<twin::AnyCommand &>(command));
    if (auto *const put = std::get_if<twin::PutEnrollment>(&command)) {
        put->enrollment.id = unmaskedName(put->enrollment.id);
        put->enrollment.deviceId = unmaskedName(put->enrollment.deviceId);
    } else if (auto *const gone = std::get_if<twin::DeleteEnrollment>(&command)) {
        gone->enrollmentId = unmaskedName(gone->enrollmentId);
    }
    auto *const relationship = std::get_if<twin::PutRelationship>(&command);
    const twin::Json *const target = relationship ? relationship->body.find("$targetId") : nullptr;
    if (target && target->isString()) {
        if (const auto id = twin::TwinId::parse(target->toString()))
            relationship->body = relationship->body.with("$targetId", twin::Json(unmasked(*id).toString()));
    }
}

} // namespace app
