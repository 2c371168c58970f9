// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/decide.h"

#include <functional>
#include <span>

namespace twin {

/// Keeps Changes. Implemented by store::Journal; a hub without one lives in memory only.
class ChangeStore
{
public:
    virtual ~ChangeStore() = default;
    /// Stores all or none. On success they are on the disk.
    virtual Result<void> append(std::span<const Change> changes) = 0;
};

/// The only place where a Command becomes Changes. Knows no thread, timer or socket.
class Hub final
{
public:
    /// `store` may be null. References must outlive the hub.
    Hub(State state, const Surroundings &around, ChangeStore *store);

    /// One answer per command, in order. Commands of one call are decided one after another and stored in one
    /// transaction; when the store fails, all of them fail with its error and nothing has happened.
    /// The `changes` that happened are handed to the listener before the answers are returned.
    QList<Result<Reply>> submit(std::span<const std::pair<Command, Cause>> commands);
    Result<Reply> submit(const Command &command, const Cause &cause = {});

    const State &state() const noexcept { return m_state; }
    /// What relationships are checked against from now on; null: nothing is. It must outlive the next call.
    void setModels(const dtdl::ModelLookup *models) { m_around.models = models; }
    /// Called once for each submit() that changed something.
    void setListener(std::function<void(const Changes &)> listener) { m_listener = std::move(listener); }

private:
    /// Numbers the changes and brings the state up to them.
    Reply perform(const Command &command, Changes &changes);
    Result<void> store(const Changes &changes);

    State m_state;
    Surroundings m_around;
    ChangeStore *m_store;
    quint64 m_sequence = 0; // keeps correlation ids of one instant apart
    std::function<void(const Changes &)> m_listener;
};

} // namespace twin
