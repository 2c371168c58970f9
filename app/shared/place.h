// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "json/pointer.h"
#include "twin/limits.h"

#include <optional>

namespace app {

/// A device, or a value of its twin, that the window can lead a person to.
struct Place {
    twin::TwinId id{};
    std::optional<twin::Section> section{}; ///< none: the device only
    twin::json::Pointer path{}; ///< in the section
};

} // namespace app
