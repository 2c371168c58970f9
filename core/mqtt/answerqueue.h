// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>

namespace twin::mqtt {

/// Keeps what a connection sends in the order of what it answers: an answer that is ready waits for those
/// that were asked for before it (MQTT 3.1.1, 4.6).
class AnswerQueue final
{
public:
    using Ticket = quint64;
    using Answer = std::function<void()>;

    bool isEmpty() const noexcept { return m_slots.empty(); }
    std::size_t size() const noexcept { return m_slots.size(); }
    /// Keeps a place for an answer that is not known yet.
    Ticket reserve();
    /// Gives the answer of a reserved place.
    void fulfil(Ticket ticket, Answer answer);
    /// An answer that is ready: runs now, or when all before it have.
    void add(Answer answer);

private:
    struct Slot {
        bool isReady = false;
        Answer answer{};
    };
    void run();

    std::deque<Slot> m_slots;
    Ticket m_first = 0; // of the front
    bool m_isRunning = false;
};

} // namespace twin::mqtt
