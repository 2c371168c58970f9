// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

#include <QString>

namespace app::cli {

/// All verbs, the exit codes and where to read on.
QString generalHelp();
/// One verb with its options and examples.
QString helpOf(const Verb &verb);

} // namespace app::cli
