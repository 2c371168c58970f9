// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QTextBrowser>

namespace app {

struct HelpPage;

/// A page of the help as it is read, in the colours of the theme. Marks the words of a search. Links are
/// told, not followed.
class HelpView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpView(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the page from the heading of that slug, or from its first line.
    void setPage(const HelpPage &page, const QString &anchor);
    /// Marks every word that begins with one of these, and goes to the first.
    void mark(const QString &words);
    /// How many places are marked.
    int marks() const { return int(extraSelections().size()); }
    /// The text of the first line that is seen: for tests and the way back.
    QString firstLine() const;

private:
    void render();
    void dress(QTextDocument &page) const;
    bool goTo(const QString &anchor);

    const Theme &m_theme;
    QString m_text;
    QString m_words;
};

} // namespace app
