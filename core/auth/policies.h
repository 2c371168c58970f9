// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/decide.h"

#include <QFlags>
#include <QList>

namespace twin::auth {

/// What a policy allows (wire.md section d.2); the last four are of the Device Provisioning Service.
enum class Permission {
    RegistryRead = 1,
    RegistryWrite = 2, ///< implies RegistryRead
    ServiceConnect = 4,
    DeviceConnect = 8,
    EnrollmentRead = 16,
    EnrollmentWrite = 32, ///< implies EnrollmentRead
    RegistrationRead = 64,
    RegistrationWrite = 128, ///< implies RegistrationRead
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

/// A shared access policy: a name, what it allows and two keys, so that one can be changed while the other
/// works.
struct Policy {
    QString name;
    Permissions permissions{};
    QByteArray primaryKey{}; ///< base64 of 32 bytes
    QByteArray secondaryKey{};

    /// Whether it allows all of these.
    bool allows(Permissions wanted) const;
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// The policy that may do everything with the provisioning service.
constexpr QStringView ProvisioningOwner = u"provisioningserviceowner";

enum class WhichKey { Primary, Secondary };

/// The policies of one hub. A value, kept with the workspace.
class Policies final
{
public:
    /// Those that every hub begins with: iothubowner, service, device, registryRead, registryReadWrite, and
    /// provisioningserviceowner of its provisioning service.
    static Policies created(IdSource &ids);
    /// Makes those that a hub of an older program does not have. False when all are there.
    bool complete(IdSource &ids);
    /// StoreCorrupt.
    static Result<Policies> fromJson(const Json &json);
    Json toJson() const;

    const QList<Policy> &list() const noexcept { return m_policies; }
    /// nullptr when there is none of that name.
    const Policy *find(QStringView name) const;
    /// False when there is none of that name.
    bool regenerate(QStringView name, WhichKey which, IdSource &ids);
    bool swapKeys(QStringView name);

    friend bool operator==(const Policies &, const Policies &) = default;

private:
    Policy *findMutable(QStringView name);
    QList<Policy> m_policies;
};

} // namespace twin::auth
