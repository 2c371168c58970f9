// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace app::cli {

/// Seconds of "90", "90s", "5m", "2h" or "7d", at most 1e9; empty for another text.
std::optional<double> durationOf(QString text);
/// What --duration says of such a text.
QString durationMisuse(const QString &text);

} // namespace app::cli
