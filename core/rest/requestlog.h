// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/message.h"
#include "wire/log.h"

#include <chrono>

namespace twin::rest {

/// Writes the requests of one connection and their answers into the wire log as a person reads them. Costs
/// nothing while the log is off; refusals are always noted.
class RequestLog final
{
public:
    explicit RequestLog(wire::Log &log)
        : m_log(log)
    { }

    void noteRequest(const Request &request);
    /// The answer to the request that was noted last; `now` as its Date has it.
    void noteResponse(const Request &request, const Response &response, bool keepsAlive, Timestamp now);

private:
    wire::Log &m_log;
    wire::LogEntry m_asked; // number and bytes left out
    quint64 m_number = 0; // 0: not noted
    std::chrono::steady_clock::time_point m_askedAt{};
};

} // namespace twin::rest
