// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app::cli {

/// The words behind `twinscope-cli validate`, for its help.
const char *validateHelp();

/// `validate [--json] [--allow-undefined | --disallow-undefined] [--max-version N] FILE|DIR...`,
/// `validate --bench each|whole [--limit N] DIR...` and `validate --protocol`.
///
/// Returns the exit code: 0 every model is valid, 1 some is not, 2 the command line or a file cannot be used.
int runValidate(const QStringList &arguments);

} // namespace app::cli
