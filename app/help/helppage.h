// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// A page of the help, in Markdown. A link "help:query" leads to the page of that name,
/// "help:query#functions" to the heading whose slug that is.
struct HelpPage {
    QString name{}; ///< "query", "problem/ack-missing"
    QString title{};
    QString group{}; ///< heading of the contents that it stands below; empty: found by search and links only
    QString text{};

    /// The slugs of its headings, in order.
    QStringList anchors() const;
    /// The targets of its links, as written.
    QStringList links() const;
};

/// "Values and types" as it stands behind the '#' of a link: "values-and-types".
QString slugOf(const QString &heading);

} // namespace app
