// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/policies.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::auth {

namespace {

constexpr qsizetype KeyBytes = 32;

struct Row {
    QStringView name;
    int permissions;
};
constexpr int Read = int(Permission::RegistryRead);
constexpr int Write = int(Permission::RegistryWrite);
constexpr int Service = int(Permission::ServiceConnect);
constexpr int Device = int(Permission::DeviceConnect);
constexpr int Enrollments = int(Permission::EnrollmentRead) | int(Permission::EnrollmentWrite);
constexpr int Registrations = int(Permission::RegistrationRead) | int(Permission::RegistrationWrite);
constexpr std::array Rows{
    Row{u"iothubowner", Read | Write | Service | Device},
    Row{u"service", Service},
    Row{u"device", Device},
    Row{u"registryRead", Read},
    Row{u"registryReadWrite", Read | Write},
    Row{ProvisioningOwner, Enrollments | Registrations},
};

QByteArray newKey(IdSource &ids)
{
    return ids.randomBytes(KeyBytes).toBase64();
}

} // namespace

bool Policy::allows(Permissions wanted) const
{
    Permissions implied;
    implied.setFlag(Permission::RegistryRead, permissions.testFlag(Permission::RegistryWrite));
    implied.setFlag(Permission::EnrollmentRead, permissions.testFlag(Permission::EnrollmentWrite));
    implied.setFlag(Permission::RegistrationRead, permissions.testFlag(Permission::RegistrationWrite));
    return ((permissions | implied) & wanted) == wanted;
}

Policies Policies::created(IdSource &ids)
{
    Policies policies;
    policies.complete(ids);
    return policies;
}

bool Policies::complete(IdSource &ids)
{
    const auto before = m_policies.size();
    for (const auto &row : Rows) {
        if (!find(row.name))
            m_policies.append({.name = row.name.toString(),
                               .permissions = Permissions::fromInt(row.permissions),
                               .primaryKey = newKey(ids),
                               .secondaryKey = newKey(ids)});
    }
    return m_policies.size() > before;
}

Result<Policies> Policies::fromJson(const Json &json)
{
    Policies policies;
    for (const auto &policy : json.elements())
        policies.m_policies.append(
            {.name = policy["name"sv].toString(),
             .permissions = Permissions::fromInt(int(policy["permissions"sv].toInteger())),
             .primaryKey = policy["primaryKey"sv].toString().toLatin1(),
             .secondaryKey = policy["secondaryKey"sv].toString().toLatin1()});
    if (policies.m_policies.isEmpty())
        return Error{ErrorCode::StoreCorrupt, u"The workspace's access policies cannot be read."_s};
    return policies;
}

Json Policies::toJson() const
{
    std::vector<Json> list;
    for (const auto &policy : m_policies)
        list.push_back(Json::object({{"name", Json(policy.name)},
                                     {"permissions", Json(int(policy.permissions.toInt()))},
                                     {"primaryKey", Json(QString::fromLatin1(policy.primaryKey))},
                                     {"secondaryKey", Json(QString::fromLatin1(policy.secondaryKey))}}));
    return Json::array(std::move(list));
}

const Policy *Policies::find(QStringView name) const
{
    const auto found = std::find_if(m_policies.begin(), m_policies.end(),
                                    [name](const Policy &policy) { return policy.name == name; });
    return found == m_policies.end() ? nullptr : &*found;
}

Policy *Policies::findMutable(QStringView name)
{
    const auto found = std::find_if(m_policies.begin(), m_policies.end(),
                                    [name](const Policy &policy) { return policy.name == name; });
    return found == m_policies.end() ? nullptr : &*found;
}

bool Policies::regenerate(QStringView name, WhichKey which, IdSource &ids)
{
    Policy *policy = findMutable(name);
    if (policy)
        (which == WhichKey::Primary ? policy->primaryKey : policy->secondaryKey) = newKey(ids);
    return policy != nullptr;
}

bool Policies::swapKeys(QStringView name)
{
    Policy *policy = findMutable(name);
    if (policy)
        std::swap(policy->primaryKey, policy->secondaryKey);
    return policy != nullptr;
}

} // namespace twin::auth
