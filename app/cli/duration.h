// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace app::cli {

/// Seconds from "90", "90s", "5m", "2h" or "7d", at most 1e9. Nothing when it is none of these.
std::optional<double> durationOf(QString text);

} // namespace app::cli
