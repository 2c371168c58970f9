// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/decide.h"

#include <functional>
#include <utility>

namespace twin::wire {

/// Ends something when it dies: keep it for as long as it is to go on.
class Listening final
{
public:
    Listening() = default;
    explicit Listening(std::function<void()> end)
        : m_end(std::move(end))
    { }
    Listening(Listening &&other) noexcept
        : m_end(std::exchange(other.m_end, nullptr))
    { }
    Listening &operator=(Listening &&other) noexcept
    {
        std::swap(m_end, other.m_end);
        return *this;
    }
    ~Listening()
    {
        if (m_end)
            m_end();
    }

private:
    std::function<void()> m_end;
};

/// The hub as an endpoint on its thread sees it: Commands in, Changes out. host has the one of a running hub.
class HubDoor
{
public:
    using Done = std::function<void(const Result<Reply> &)>;

    virtual ~HubDoor() = default;
    virtual const State &state() const = 0;
    virtual const Clock &clock() const = 0;
    /// The name in events: the host without its domain.
    virtual QString hubName() const = 0;
    /// Decided with the other commands of this turn of the loop and stored in one transaction; `done` (may be
    /// empty) is called after that, on this thread, never from within submit().
    virtual void submit(Command command, Cause cause, Done done) = 0;
    /// Called for each batch of Changes, after it is stored and before the Done calls of the batch.
    [[nodiscard]] virtual Listening listen(std::function<void(const Changes &)> listener) = 0;
};

} // namespace twin::wire
