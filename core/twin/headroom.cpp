// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/headroom.h"

#include <algorithm>

namespace twin {

namespace {

const Json &valuesOf(const Twin &twin, Section section)
{
    return section == Section::Tags      ? twin.tags
           : section == Section::Desired ? twin.desired.values
                                         : twin.reported.values;
}

} // namespace

int depthOf(const Json &values)
{
    int deepest = 0;
    const auto look = [&deepest](const Json &value) {
        if (value.isContainer())
            deepest = std::max(deepest, 1 + depthOf(value));
    };
    for (const auto &member : values.members())
        look(member.value);
    for (const auto &element : values.elements())
        look(element);
    return deepest;
}

QList<Headroom> closeLimits(const Twin &twin)
{
    QList<Headroom> close;
    for (const Section section : {Section::Tags, Section::Desired, Section::Reported}) {
        const Json &values = valuesOf(twin, section);
        for (const Headroom &use : {Headroom{section, false, twinSize(values), maxBytes(section)},
                                    Headroom{section, true, depthOf(values), limits::Depth}}) {
            if (use.used * 100 >= use.limit * ClosePercent)
                close.append(use);
        }
    }
    return close;
}

} // namespace twin
