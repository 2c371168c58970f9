// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/pathcounts.h"
#include "query/token.h"

#include <QByteArrayView>

#include <span>

namespace twin::query {

/// What may be meant by the word that somebody is typing.
struct Proposal {
    std::string text{}; ///< in place of Proposals::range
    qsizetype devices = -1; ///< of a path: those that have it; -1: a keyword or function
};

struct Proposals {
    TextRange range{}; ///< of the name before the caret, with the dots in front of it that belong to it
    std::vector<Proposal> items{}; ///< most common paths first, then keywords and functions
};

/// Proposals for the name that ends at the byte `caret` of a condition; none inside a text or where no name
/// was begun. Of a path one more name is proposed at a time. Names are compared without regard to case.
Proposals proposalsAt(QByteArrayView condition, qsizetype caret, std::span<const PathCount> paths);

} // namespace twin::query
