// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/fuzzy.h"

namespace app {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    int score = 0;
    int run = 0;
    qsizetype at = 0;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        const qsizetype found = text.indexOf(wanted, at, Qt::CaseInsensitive);
        if (found < 0)
            return -1;
        run = found == at ? run + 1 : 0;
        score += 1 + 4 * run + (startsWord(text, found) ? 8 : 0);
        at = found + 1;
    }
    if (const qsizetype whole = typed.isEmpty() ? -1 : text.indexOf(typed, 0, Qt::CaseInsensitive);
        whole >= 0)
        score += 12 + (startsWord(text, whole) ? 28 : 0);
    return score * 4 - int(qMin<qsizetype>(text.size(), 40)) / 8;
}

} // namespace app
