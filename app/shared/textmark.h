// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace app {

/// A place in a text that is underlined, and why.
struct TextMark {
    twin::TextPlace at{};
    QString text{}; ///< for the tooltip
};

} // namespace app
