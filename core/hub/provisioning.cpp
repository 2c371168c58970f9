// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/provisioning.h"

#include <algorithm>

namespace twin {

namespace {

template <class Map>
bool haveTheSame(const Map &a, const Map &b)
{
    return a.keys() == b.keys() &&
           std::equal(a.begin(), a.end(), b.begin(),
                      [](const auto &x, const auto &y) { return x == y || *x == *y; });
}

} // namespace

bool operator==(const Provisioning &a, const Provisioning &b)
{
    return haveTheSame(a.m_enrollments[0], b.m_enrollments[0]) &&
           haveTheSame(a.m_enrollments[1], b.m_enrollments[1]) &&
           haveTheSame(a.m_registrations, b.m_registrations);
}

} // namespace twin
