// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

class QsciLexer;

namespace app {

class Theme;

/// A program to be read and copied: line numbers, the colours of its language, some lines lit.
class CodeView final : public QsciScintilla
{
    Q_OBJECT
public:
    explicit CodeView(Theme &theme, QWidget *parent = nullptr);

    /// `file` tells the language by its ending; `lit`: lines from 1.
    void show(const QString &file, const QString &text, const QList<int> &lit);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Theme &m_theme;
    QList<int> m_lit;
};

} // namespace app
