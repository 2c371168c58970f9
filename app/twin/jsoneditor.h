// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <Qsci/qsciscintilla.h>

class QsciLexerJSON;

namespace app {

class Theme;

/// A JSON text: line numbers, folding, colours of the theme, one place underlined as wrong.
class JsonEditor final : public QsciScintilla
{
    Q_OBJECT
public:
    explicit JsonEditor(Theme &theme, QWidget *parent = nullptr);

    /// Shows another text and keeps caret and scroll position where that is possible. Emits nothing.
    void showText(const QString &text);
    void setEditable(bool editable);
    /// Underlines the place of `error`, or nothing.
    void markError(const std::optional<twin::Error> &error);
    /// Moves the caret to the first byte of a place.
    void goTo(const twin::TextPlace &place);

signals:
    /// The person changed the text.
    void edited();

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    Theme &m_theme;
    QsciLexerJSON *m_lexer;
    bool m_showing = false;
};

} // namespace app
