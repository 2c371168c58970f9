// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int TitleScore = 100;
constexpr int WholeTitleScore = 100; ///< on top
constexpr int HeadingScore = 20;
constexpr int MostOfText = 15; ///< a long page does not win by its length alone
constexpr int LongestLine = 120;

// Where a word begins that starts with `word`, or -1.
qsizetype findWord(const QString &text, const QString &word, qsizetype from = 0)
{
    for (qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const bool isStart = at == 0 || !text.at(at - 1).isLetterOrNumber();
        if (isStart || !word.front().isLetterOrNumber())
            return at;
    }
    return -1;
}

int scoreOf(const HelpPage &page, const QStringList &lines, const QString &word)
{
    int score = findWord(page.title, word) >= 0 ? TitleScore : 0;
    int times = 0;
    for (const QString &line : lines) {
        if (findWord(line, word) < 0)
            continue;
        ++times;
        score += line.startsWith(u"##"_s) ? HeadingScore : 0;
    }
    return score + std::min(times, MostOfText);
}

QString withoutMarks(const QString &line)
{
    QString text = line;
    for (const QChar mark : u"#*`\\"_s)
        text.remove(mark);
    return text.replace(u'|', u' ').simplified();
}

QString bestLine(const QStringList &lines, const QStringList &words)
{
    qsizetype most = 0;
    QString best;
    for (const QString &line : lines.sliced(1)) {
        const auto count = std::count_if(words.begin(), words.end(),
                                         [&line](const QString &word) { return findWord(line, word) >= 0; });
        if (count > most)
            most = count, best = line;
    }
    best = withoutMarks(best);
    return best.size() > LongestLine ? QString(best.first(LongestLine) + u"..."_s) : best;
}

} // namespace

QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words)
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> hits;
    for (const HelpPage &page : pages) {
        const QStringList lines = page.text.split(u'\n');
        int sum = page.title.compare(words.simplified(), Qt::CaseInsensitive) == 0 ? WholeTitleScore : 0;
        const bool hasAll = std::all_of(parts.begin(), parts.end(), [&](const QString &word) {
            const int score = scoreOf(page, lines, word);
            sum += score;
            return score > 0;
        });
        if (hasAll && !parts.isEmpty())
            hits.append({&page, sum, bestLine(lines, parts)});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const HelpHit &a, const HelpHit &b) { return a.score > b.score; });
    return hits;
}

} // namespace app
