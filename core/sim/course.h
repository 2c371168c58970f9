// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"

namespace twin::sim {

/// What of a scene stands beside its devices: what happens to them, and what is looked for.
struct SceneCourse {
    std::vector<TimelineEntry> timeline{};
    std::vector<Watch> watches{};
    std::vector<Expectation> expectations{};
};

struct RenamedCourse {
    SceneCourse course{};
    int left = 0; ///< places that are about others with a state of the old name, too, and keep it
};

/// The scene's course after a state of the machine of that entry got another name (machineedit.h): "go"
/// actions and comparisons with state() follow where they are about its devices. Scripts are not looked
/// through. Requires: a scene that was read, so that it reads again.
Result<RenamedCourse> courseWithStateRenamed(const Scene &scene, std::size_t entry, const QString &from,
                                             const QString &to);

} // namespace twin::sim
