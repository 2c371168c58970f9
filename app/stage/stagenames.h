// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "hub/state.h"

namespace app {

/// Pseudonyms for devices, modules and logical twins: device-1, device-1/module-1, twin-1. Each keeps its own
/// as long as this lives; those that are there at first are numbered by name, so that the same workspace
/// always has the same ones. Keys and thumbprints become rows of zeros.
class StageNames final
{
public:
    explicit StageNames(const twin::State &state);

    /// The pseudonym; made when there is none yet.
    twin::TwinId masked(const twin::TwinId &id);
    /// Whose pseudonym it is; an id that is none is given back as it is.
    twin::TwinId unmasked(const twin::TwinId &id) const { return m_real.value(id, id); }

    twin::RecordPtr masked(const twin::RecordPtr &record);
    twin::LogicalTwinPtr masked(const twin::LogicalTwinPtr &twin);
    twin::RelationshipPtr masked(const twin::RelationshipPtr &relationship);
    twin::EnrollmentPtr masked(const twin::EnrollmentPtr &enrollment);
    twin::RegistrationPtr masked(const twin::RegistrationPtr &registration);
    twin::State masked(const twin::State &state);
    /// Without `before` and `after`: evolve() on the masked state fills them in.
    twin::Change masked(const twin::Change &change);

    void unmask(twin::Command &command) const;

private:
    twin::Identity masked(twin::Identity identity);
    twin::Job masked(const twin::Job &job);
    QString maskedName(const QString &name);
    QString unmaskedName(const QString &name) const;
    twin::TwinId add(const twin::TwinId &id, const twin::TwinId &pseudonym);
    bool isLogical(const twin::TwinId &id) const { return m_logical.contains(id); }

    QHash<twin::TwinId, twin::TwinId> m_masked;
    QHash<twin::TwinId, twin::TwinId> m_real;
    QSet<twin::TwinId> m_logical;
    int m_devices = 0;
    int m_logicalTwins = 0;
    QHash<QString, int> m_modules; // of a device
};

} // namespace app
