// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// The words that a DTDL text may need at some place, sorted: keywords, terms of all versions and extensions.
QStringList dtdlWords();
/// Those of dtdlWords() that begin with `typed`, without regard to case; what was typed in full is left out.
QStringList dtdlWordsFor(const QString &typed);

} // namespace app
