// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/completion.h"
#include "shared/theme.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace app {

/// The text of a query: words of the language stand out, a wrong part is underlined, and what may follow is
/// offered while somebody types (Tab or Enter takes it, Esc closes the list). Nothing that happens here moves
/// the caret or the focus but the person's own keys.
class QueryField final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit QueryField(Theme &theme, QWidget *parent = nullptr);

    /// What paths may be offered.
    void setPaths(std::vector<twin::query::PathCount> paths) { m_paths = std::move(paths); }
    const std::vector<twin::query::PathCount> &paths() const { return m_paths; }
    /// Underlines `length` characters from `from`; nothing when the length is negative.
    void mark(int from, int length);
    QCompleter *completer() const { return m_completer; }

    QSize sizeHint() const override;

signals:
    /// Ctrl+Enter.
    void runWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void offer();
    void take(const QString &text);
    twin::query::Proposals proposals() const;
    void applyTheme();

    Theme &m_theme;
    std::vector<twin::query::PathCount> m_paths;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace app
