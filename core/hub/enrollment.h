// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "hub/record.h"
#include "json/json.h"

#include <memory>

namespace twin {

/// How a device that registers proves that an enrolment is meant for it.
struct Attestation {
    enum class Type : quint8 { SymmetricKey, X509 };

    Type type = Type::SymmetricKey;
    QByteArray primaryKey{}; ///< base64 of 16 to 64 bytes; of a group: what the keys of its devices come from
    QByteArray secondaryKey{};
    QByteArray primaryCertificate{}; ///< PEM; of a device, or of the authority of a group
    QByteArray secondaryCertificate{};
    QString primaryAuthority{}; ///< of a group: in place of a certificate the name of one the hub knows
    QString secondaryAuthority{};

    /// "symmetricKey" or "x509".
    static std::string_view nameOf(Type type);
    friend bool operator==(const Attestation &, const Attestation &) = default;
};

/// Which devices may register, and what becomes of them: a record of the Device Provisioning Service.
struct Enrollment {
    enum class Kind : quint8 { Individual, Group };
    /// What a device finds that registers again.
    enum class Reprovision : quint8 {
        Keep, ///< what it had; nothing is touched
        Migrate, ///< the same twin; new keys or certificates are taken over
        Reset ///< the first twin again
    };
    static constexpr qsizetype IdAtMost = 128;

    Kind kind = Kind::Individual;
    QString id{}; ///< of an individual one the registration id; letter case does not count
    quint64 etag = 0;
    bool enabled = true;
    Attestation attestation{};
    QString deviceId{}; ///< of an individual one; empty: the registration id
    bool isEdge = false;
    Reprovision reprovision = Reprovision::Migrate;
    QString allocation{}; ///< as it was given; there is one hub
    Json tags = Json::emptyObject(); ///< of the first twin
    Json desired = Json::emptyObject();
    Timestamp created{};
    Timestamp updated{};

    QString etagText() const;
    friend bool operator==(const Enrollment &, const Enrollment &) = default;
};
using EnrollmentPtr = std::shared_ptr<const Enrollment>;

/// A device that has registered.
struct Registration {
    enum class Substatus : quint8 { InitialAssignment, DeviceDataMigrated, DeviceDataReset };

    QString id{}; ///< as the device wrote it first; letter case does not count
    Enrollment::Kind kind = Enrollment::Kind::Individual;
    QString enrollment{}; ///< that let it in
    TwinId device{};
    QString hub{};
    Substatus substatus = Substatus::InitialAssignment;
    QString operation{}; ///< by which it may ask what came of its newest request
    Json payload{}; ///< that it sent along
    quint64 etag = 0;
    Timestamp created{};
    Timestamp updated{};

    QString etagText() const;
    friend bool operator==(const Registration &, const Registration &) = default;
};
using RegistrationPtr = std::shared_ptr<const Registration>;

/// The key of one device of a group: HMAC-SHA256 of its registration id under the group's key, base64 both.
QByteArray derivedKey(const QByteArray &groupKey, const QString &registrationId);
/// Argument for an id that is none: 1 to 128 letters, digits or - . _ : with a letter, digit or - at the end.
Result<void> checkRegistrationId(const QString &id, const QString &place);

/// The journal's forms. StoreCorrupt.
Json toJson(const Enrollment &enrollment);
Result<Enrollment> enrollmentFromJson(const Json &json);
Json toJson(const Registration &registration);
Result<Registration> registrationFromJson(const Json &json);

/// As a service sees them. Keys are shown by attestationDocument() alone; what a certificate says of itself
/// is added by who can read one.
Json enrollmentDocument(const Enrollment &enrollment, const RegistrationPtr &registration);
Json attestationDocument(const Attestation &attestation, Enrollment::Kind kind);
Json registrationDocument(const Registration &registration);

} // namespace twin
