// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/duration.h"

using namespace Qt::StringLiterals;

namespace app::cli {

std::optional<double> durationOf(QString text)
{
    double unit = 1;
    const QString letters = u"smhd"_s;
    constexpr double Units[] = {1, 60, 3600, 86'400};
    if (const auto at = letters.indexOf(text.right(1)); !text.isEmpty() && at >= 0) {
        unit = Units[at];
        text.chop(1);
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && value >= 0 && value * unit <= 1e9 ? std::optional(value * unit) : std::nullopt;
}

} // namespace app::cli
