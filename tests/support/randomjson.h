// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <random>

namespace testsupport {

/// Values, patches and twin bodies made by chance from a seed; the same on every system for the same seed.
class RandomJson final
{
public:
    explicit RandomJson(quint64 seed)
        : m_engine(seed)
    { }

    /// 0 to bound - 1.
    int below(int bound) { return int(m_engine() % quint64(bound)); }
    /// A legal value for a twin, at most `depth` containers deep.
    twin::Json value(int depth = 3);
    twin::Json object(int depth = 3);
    /// A merge patch that adds to, changes and removes from `values`.
    twin::Json patch(const twin::Json &values, int depth = 3);

private:
    std::string key();

    std::mt19937_64 m_engine;
};

} // namespace testsupport
