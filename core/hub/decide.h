// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "dtdl/modellookup.h"
#include "hub/change.h"
#include "hub/state.h"

namespace twin {

/// Where ids and keys come from. The program's own is random; tests hand in a seeded one.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual QByteArray randomBytes(qsizetype count) = 0;
};

/// Cryptographically strong bytes from the system.
class SystemIds final : public IdSource
{
public:
    QByteArray randomBytes(qsizetype count) override;
};

/// The same bytes for the same seed; for tests and demonstrations only.
class SeededIds final : public IdSource
{
public:
    explicit SeededIds(quint64 seed)
        : m_state(seed)
    { }
    QByteArray randomBytes(qsizetype count) override;

private:
    quint64 m_state;
};

/// What decide() needs beside the state.
struct Surroundings {
    const Clock &clock;
    IdSource &ids;
    const dtdl::ModelLookup *models = nullptr; ///< what relationships are checked against; null: nothing is
};

/// All rules: what a Command changes, or why it is refused. No side effect but bytes taken from the id
/// source. The changes are not numbered yet; the list is empty when the command is fine and nothing is to be
/// done.
Result<Changes> decide(const Command &command, const Cause &cause, const State &state,
                       const Surroundings &around);

/// The record that `change` leads to, null after a deletion. Requires: `before` is filled in.
RecordPtr recordAfter(const Change &change);
/// Whether `change` can come next: it is not the creation of what is there, nor about what is not. Always
/// so but in a damaged journal.
bool fits(const State &state, const Change &change);
/// Brings `state` up to `change`: no rule, cannot fail. Fills in `change.before` and `change.after`; what
/// stands there already must be what the state holds and what the change makes of it.
void evolve(State &state, Change &change);
/// Takes the newest change back. Requires: `change` was the last one evolved.
void devolve(State &state, const Change &change);

} // namespace twin
