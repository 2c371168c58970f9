// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace app {

/// A refusal as a person reads it: what, where, how to mend it.
struct ErrorText {
    QString what; ///< one sentence: the rule that was broken
    QString where; ///< the place in the document, or empty
    QString mend; ///< what to do
    QString code; ///< "key-char, 400 ArgumentInvalid", to copy
};

/// tr() text for every ErrorCode. The only place where refusals get words for people.
ErrorText textOf(const twin::Error &error);
/// what, where and mend in one paragraph.
QString plainTextOf(const twin::Error &error);

} // namespace app
