// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <string>
#include <string_view>

namespace twin::fleet {

/// The value of a scalar of YAML by the core schema of YAML 1.2. `type`: "str", "int", "float", "bool" or
/// "null" when the text says it, else empty. Argument, without a place, for what JSON has no value for.
Result<Json> yamlScalar(std::string_view type, const std::string &text);

/// A value that is no container, or an empty one, as it stands in a line of YAML: a text without quotes only
/// where no reader can take it for anything else.
void appendYamlScalar(std::string &out, const Json &value);

} // namespace twin::fleet
