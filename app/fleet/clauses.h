// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace app {

/// A part of a typed query that narrows it: an operand of its outermost AND.
struct Clause {
    int from = 0; ///< in characters of the typed text
    int length = 0;
    QString text{}; ///< as typed, without line breaks
    bool isFinished = true; ///< it can be read

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// The clauses of what stands in the query bar (a condition, with WHERE or a whole SELECT in front or not),
/// also while the last one is being typed. A condition whose outermost word is OR is one clause.
QList<Clause> clausesOf(const QString &typed);
/// The text without that clause and the AND that tied it. Requires: an index of clausesOf().
QString withoutClause(const QString &typed, qsizetype index);
/// The text with one more clause at the end of its condition; an OR is put into parentheses first.
QString withClause(const QString &typed, const QString &clause);

} // namespace app
