// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/textmark.h"

#include <Qsci/qsciscintilla.h>

#include <functional>

class QsciLexerJSON;

namespace app {

class Theme;

/// A JSON text: line numbers, folding, colours of the theme, places underlined as wrong.
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
    /// Underlines these places; with a sign beside their lines.
    void setMarks(const QList<TextMark> &marks);
    /// Offers what `words` has for a beginning while somebody types it. Words have no spaces.
    void setCompletion(std::function<QStringList(const QString &typed)> words);
    /// Moves the caret to the first byte of a place.
    void goTo(const twin::TextPlace &place);
    /// Brings a place into sight and lights its line, without taking the focus.
    void showPlace(const twin::TextPlace &place);
    /// The byte at which the caret stands.
    qsizetype caretOffset() const;

signals:
    /// The person changed the text.
    void edited();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void underline(const twin::TextPlace &at);
    void complete();
    QString markAt(const QPoint &position) const;

    Theme &m_theme;
    QsciLexerJSON *m_lexer;
    QList<TextMark> m_marks;
    std::function<QStringList(const QString &)> m_words;
    bool m_showing = false;
};

} // namespace app
