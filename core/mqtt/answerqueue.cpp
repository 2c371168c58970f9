// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/answerqueue.h"

#include <utility>

namespace twin::mqtt {

AnswerQueue::Ticket AnswerQueue::reserve()
{
    m_slots.emplace_back();
    return m_first + m_slots.size() - 1;
}

void AnswerQueue::fulfil(Ticket ticket, Answer answer)
{
    Q_ASSERT(ticket >= m_first && ticket - m_first < m_slots.size());
    m_slots[std::size_t(ticket - m_first)] = {true, std::move(answer)};
    run();
}

void AnswerQueue::add(Answer answer)
{
    if (m_slots.empty() && !m_isRunning)
        return answer();
    m_slots.push_back({true, std::move(answer)});
    run();
}

// An answer may add or fulfil others: the outermost call runs them.
void AnswerQueue::run()
{
    if (std::exchange(m_isRunning, true))
        return;
    while (!m_slots.empty() && m_slots.front().isReady) {
        const Answer answer = std::move(m_slots.front().answer);
        m_slots.pop_front();
        ++m_first;
        answer();
    }
    m_isRunning = false;
}

} // namespace twin::mqtt
