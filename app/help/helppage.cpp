// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

QString slugOf(const QString &heading)
{
    QString slug;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug.endsWith(u'-') ? slug.chopped(1) : slug;
}

QStringList HelpPage::anchors() const
{
    QStringList anchors;
    bool isCode = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"```"_s))
            isCode = !isCode;
        else if (!isCode && line.startsWith(u'#'))
            anchors.append(slugOf(line));
    }
    return anchors;
}

QStringList HelpPage::links() const
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    QStringList targets;
    for (const QRegularExpressionMatch &match : link.globalMatch(text))
        targets.append(match.captured(1));
    return targets;
}

} // namespace app
