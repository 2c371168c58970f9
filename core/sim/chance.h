// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace twin::sim {

/// Numbers by chance from a seed: the same on every system and in every run.
class Chance final
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    { }

    quint64 next();
    /// At least 0, below 1.
    double fraction();
    /// At least 0, below `count`. Requires: count > 0.
    quint64 below(quint64 count) { return quint64(fraction() * double(count)); }
    /// Around 0 with standard deviation 1 (sum of twelve: the same bits wherever IEEE numbers are).
    double normal();

private:
    quint64 m_state;
};

/// A seed of its own for each thing of a scene, from the scene's seed and the thing's path.
quint64 seedFor(quint64 sceneSeed, QStringView path);

} // namespace twin::sim
