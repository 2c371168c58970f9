// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/helppage.h"

#include <QList>

namespace app {

/// A page that a search found.
struct HelpHit {
    const HelpPage *page = nullptr;
    int score = 0; ///< more is better
    QString line{}; ///< where the words stand, as plain text; empty when only the title has them
};

/// The pages that have every word of `words` (a word may go on: "compon" finds components), best first: words
/// in the title count most, then in headings, then how often the text has them.
QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words);

} // namespace app
