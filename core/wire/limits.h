// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace twin::wire {

/// What one server takes from its clients before it hangs up.
struct Limits {
    int connections = 20'000; ///< at a time, on one port
    int handshakes = 500; ///< of them not yet through TLS
    std::chrono::milliseconds handshake{10'000}; ///< for TLS
    std::chrono::milliseconds header{20'000}; ///< for the head of an HTTP request, once it began
    std::chrono::milliseconds body{60'000}; ///< for its body, and for a reader to take an answer
    std::chrono::milliseconds idle{300'000}; ///< between two HTTP requests
    qsizetype headerBytes = 16 * 1024;
    qsizetype bodyBytes = 4 * 1024 * 1024; ///< a hundred twins at once have about as much
    qsizetype streamBytes = 4 * 1024 * 1024; ///< that a slow reader of events may owe
};

} // namespace twin::wire
