// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// What stands between single quotes of a POSIX shell for that text.
inline QString insideShellQuotes(QString text)
{
    return text.replace(u'\'', QStringLiteral("'\\''"));
}

/// The text as one word of a POSIX shell, whatever it holds.
inline QString shellQuoted(const QString &text)
{
    return u'\'' + insideShellQuotes(text) + u'\'';
}

} // namespace app
