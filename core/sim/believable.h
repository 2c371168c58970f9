// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "sim/generator.h"

namespace twin::sim {

/// The bounds that a model gives a value (co-type Limited).
struct ModelLimits {
    std::optional<double> min{};
    std::optional<double> max{};
};
ModelLimits limitsOf(const dtdl::Element &content);

/// How values of that meaning usually move: by semantic type, else by words in the name, in the element's
/// unit; inside the model's limits.
Generator usualNumbers(const dtdl::Element &content);
/// A text for a string of that name.
Generator usualText(const dtdl::Element &content);

} // namespace twin::sim
