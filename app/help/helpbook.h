// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/helppage.h"

#include <QHash>
#include <QList>

namespace app {

class Actions;

/// All pages of the help, in the order of its contents: those of resources/help, in the language that is set
/// where there is such a page, and those that the program makes of its own tables.
class HelpBook final
{
public:
    explicit HelpBook(const Actions &actions);

    const QList<HelpPage> &pages() const { return m_pages; }
    /// nullptr when there is none.
    const HelpPage *page(const QString &name) const;
    /// Whether a link as HelpPage has them leads anywhere. Addresses of the web count as good.
    bool leadsSomewhere(const QString &link, const HelpPage &from) const;

private:
    void add(HelpPage page);

    QList<HelpPage> m_pages;
    QHash<QString, qsizetype> m_byName;
};

} // namespace app
