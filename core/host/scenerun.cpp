// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/scenerun.h"

#include <algorithm>

namespace twin::host {

namespace {

constexpr double UsualSeconds = 60; // of a scene that names no moment

} // namespace

double usualSeconds(const sim::Scene &scene)
{
    if (scene.duration)
        return *scene.duration;
    double seconds = UsualSeconds;
    for (const auto &entry : scene.timeline)
        seconds = std::max(seconds, entry.at + 1);
    for (const auto &expectation : scene.expectations) {
        if (const auto *within = std::get_if<sim::Within>(&expectation.kind))
            seconds = std::max(seconds, within->after ? seconds : within->seconds + 1);
        if (const auto *holds = std::get_if<sim::Holds>(&expectation.kind))
            seconds = std::max(seconds, holds->at.value_or(0) + 1);
    }
    return seconds;
}

} // namespace twin::host
