// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/decide.h"

#include <QFlags>
#include <QList>

namespace twin::auth {

/// What a policy allows (wire.md section d.2).
enum class Permission {
    RegistryRead = 1,
    RegistryWrite = 2, ///< implies RegistryRead
    ServiceConnect = 4,
    DeviceConnect = 8,
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

enum class WhichKey { Primary, Secondary };

/// The policies of one hub. A value, kept with the workspace.
class Policies final
{
public:
    /// The five that every hub begins with: iothubowner, service, device, registryRead, registryReadWrite.
    static Policies created(IdSource &ids);
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
