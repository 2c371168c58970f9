// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hub.h"

#include <random>
#include <string>

namespace testsupport {

/// A real hub with twins whose values come from small sets, so that queries find some, and the random
/// commands and queries that go with it; the same for the same seed.
class QueryFleet final
{
public:
    explicit QueryFleet(quint64 seed)
        : m_random(seed)
        , m_hub({}, {m_clock, m_ids}, nullptr)
    {
        m_hub.setListener([this](const twin::Changes &changes) { m_changes += changes; });
    }

    const twin::State &state() const { return m_hub.state(); }
    /// Does something to one twin, or makes or deletes one.
    void step();
    /// What has happened since the last time.
    twin::Changes takeChanges() { return std::exchange(m_changes, {}); }

    /// A query over devices or modules; now and then with TOP, columns, aggregates or groups.
    std::string query();
    /// A condition, at most `depth` levels deep.
    std::string condition(int depth = 3);

private:
    int below(int bound) { return int(m_random() % quint64(bound)); }
    template <std::size_t N>
    const char *oneOf(const char *const (&words)[N])
    {
        return words[below(int(N))];
    }
    twin::Json value();
    twin::Json section();
    twin::TwinId id();
    std::string path();
    std::string constant();
    std::string comparison();

    std::mt19937_64 m_random;
    twin::ManualClock m_clock{*twin::Timestamp::parse(u"2026-11-24T11:00:00Z")};
    twin::SeededIds m_ids{5};
    twin::Hub m_hub;
    twin::Changes m_changes;
};

} // namespace testsupport
