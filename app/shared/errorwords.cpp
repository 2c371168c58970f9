// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errorwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// "what" with the rule's limit and, when it is known, what was found.
QString withNumbers(const QString &limited, const QString &found, const twin::Error &error)
{
    if (error.limit < 0)
        return limited.arg(u"?"_s);
    const QString text = limited.arg(number(error.limit));
    return error.actual < 0 ? text : text + u' ' + found.arg(number(error.actual));
}

} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString bytesFound()
{
    return Words::tr("It has %1 bytes.");
}

QString limitText(const twin::Error &error, const QString &withLimit, const QString &withoutLimit,
                  const QString &found)
{
    return error.limit < 0 ? withoutLimit : withNumbers(withLimit, found, error);
}

} // namespace app
