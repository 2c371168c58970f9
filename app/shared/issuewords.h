// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/twinissue.h"

#include <QString>

namespace app {

/// The rule in a few words, for a row: "acknowledgement missing".
QString ruleNameOf(twin::dtdl::ConformanceCode code);
/// What holds instead, in a sentence.
QString ruleOf(twin::dtdl::ConformanceCode code);
QString mendingOf(twin::dtdl::ConformanceCode code);
/// One sentence that begins with the place in the twin, for a row.
QString sentenceOf(const twin::host::TwinIssue &issue);

} // namespace app
