// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/enrollment.h"

#include <QMap>

#include <array>

namespace twin {

/// The enrolments of a hub's Device Provisioning Service and the devices that have registered. A value, part
/// of the State; only evolve() writes to it. Ids are found in any letter case.
class Provisioning final
{
public:
    using Enrollments = QMap<QString, EnrollmentPtr>;
    using Registrations = QMap<QString, RegistrationPtr>;

    /// By id in lower case.
    const Enrollments &enrollments(Enrollment::Kind kind) const noexcept
    {
        return m_enrollments[std::size_t(kind)];
    }
    const Registrations &registrations() const noexcept { return m_registrations; }
    /// nullptr when there is none.
    EnrollmentPtr enrollment(Enrollment::Kind kind, const QString &id) const
    {
        return enrollments(kind).value(id.toLower());
    }
    RegistrationPtr registration(const QString &id) const { return m_registrations.value(id.toLower()); }

    void put(const EnrollmentPtr &enrollment)
    {
        m_enrollments[std::size_t(enrollment->kind)].insert(enrollment->id.toLower(), enrollment);
    }
    void put(const RegistrationPtr &registration)
    {
        m_registrations.insert(registration->id.toLower(), registration);
    }
    void removeEnrollment(Enrollment::Kind kind, const QString &id)
    {
        m_enrollments[std::size_t(kind)].remove(id.toLower());
    }
    void removeRegistration(const QString &id) { m_registrations.remove(id.toLower()); }

    friend bool operator==(const Provisioning &a, const Provisioning &b);

private:
    std::array<Enrollments, 2> m_enrollments;
    Registrations m_registrations;
};

} // namespace twin
