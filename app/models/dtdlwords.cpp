// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dtdlwords.h"

#include "dtdl/tables.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString toText(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QStringList collectWords()
{
    QSet<QString> words{u"@context"_s, u"@id"_s, u"@type"_s, u"true"_s, u"false"_s};
    for (const twin::dtdl::TermRow &row : twin::dtdl::termRows())
        words.insert(toText(row.term));
    for (const twin::dtdl::ClassRow &row : twin::dtdl::classRows()) {
        if (!row.isAbstract)
            words.insert(toText(row.name));
    }
    for (const twin::dtdl::PropertyRow &row : twin::dtdl::propertyRows())
        words.insert(toText(row.name));
    for (const twin::dtdl::ContextRow &row : twin::dtdl::contextRows())
        words.insert(toText(row.id));
    QStringList sorted(words.begin(), words.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace

QStringList dtdlWords()
{
    static const QStringList words = collectWords();
    return words;
}

QStringList dtdlWordsFor(const QString &typed)
{
    QStringList found;
    for (const QString &word : dtdlWords()) {
        if (word.startsWith(typed, Qt::CaseInsensitive) && word != typed)
            found.append(word);
    }
    return found;
}

} // namespace app
