// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/chance.h"

#include <QByteArray>

namespace twin::sim {

// SplitMix64.
quint64 Chance::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Chance::fraction()
{
    return double(next() >> 11) * 0x1.0p-53;
}

double Chance::normal()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += fraction();
    return sum;
}

// FNV-1a: Qt's own hash may differ between versions and runs.
quint64 seedFor(quint64 sceneSeed, QStringView path)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : path.toUtf8()) {
        hash ^= quint8(byte);
        hash *= 0x100000001b3ULL;
    }
    return Chance(sceneSeed ^ hash).next();
}

} // namespace twin::sim
