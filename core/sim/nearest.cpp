// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

// How many letters are to be put in, left out or changed (Levenshtein).
std::size_t steps(QStringView a, QStringView b)
{
    std::vector<std::size_t> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = std::size_t(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t change = diagonal + (a.at(i).toLower() == b.at(j).toLower() ? 0 : 1);
            diagonal = row[std::size_t(j) + 1];
            row[std::size_t(j) + 1] = std::min({change, diagonal + 1, row[std::size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestOf(QStringView wrong, std::span<const std::string_view> known)
{
    constexpr qsizetype MaxLength = 64; // nobody means a word that is longer
    QString best;
    std::size_t fewest = std::size_t(std::max<qsizetype>(2, wrong.size() / 3)) + 1;
    if (wrong.size() > MaxLength)
        return {};
    for (const auto word : known) {
        const QString candidate = QString::fromUtf8(word.data(), qsizetype(word.size()));
        if (const auto distance = steps(wrong, candidate); distance < fewest) {
            fewest = distance;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(QStringView wrong, std::span<const std::string_view> known)
{
    const QString nearest = nearestOf(wrong, known);
    return nearest.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(nearest);
}

} // namespace twin::sim
