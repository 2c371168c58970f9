// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/codeview.h"

#include "shared/codepaint.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <Qsci/qscilexerbash.h>
#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexercsharp.h>
#include <Qsci/qscilexerjava.h>
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerpython.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int NumberMargin = 0;
constexpr int LitMarker = 0;
constexpr int MostStyles = 128; // of a lexer
constexpr double TextMargin = 10; // between numbers and text

QsciLexer *newLexer(const QString &file, QObject *parent)
{
    if (file.endsWith(u".py"))
        return new QsciLexerPython(parent);
    if (file.endsWith(u".js"))
        return new QsciLexerJavaScript(parent);
    if (file.endsWith(u".cs"))
        return new QsciLexerCSharp(parent);
    if (file.endsWith(u".java"))
        return new QsciLexerJava(parent);
    if (file.endsWith(u".c"))
        return new QsciLexerCPP(parent);
    return new QsciLexerBash(parent);
}

/// Lexers name their styles in English: "Double-quoted string", "Keyword".
QColor colorOf(const Colors &colors, const QString &style)
{
    const auto is = [&style](QStringView word) { return style.contains(word, Qt::CaseInsensitive); };
    if (is(u"comment"))
        return colors.quiet;
    if (is(u"string") || is(u"quoted"))
        return colors.string;
    if (is(u"keyword"))
        return colors.boolean;
    return is(u"number") ? colors.number : colors.text;
}

} // namespace

CodeView::CodeView(Theme &theme, QWidget *parent)
    : QsciScintilla(parent)
    , m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight); // as code is read in every language
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setReadOnly(true);
    setCaretWidth(0);
    setMarginType(NumberMargin, QsciScintilla::NumberMargin);
    setMarginWidth(1, 0);
    markerDefine(QsciScintilla::Background, LitMarker);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    connect(&theme, &Theme::changed, this, &CodeView::dress);
}

void CodeView::show(const QString &file, const QString &text, const QList<int> &lit)
{
    QsciLexer *const before = lexer();
    setLexer(newLexer(file, this));
    delete before;
    m_lit = lit;
    setReadOnly(false);
    setText(text.endsWith(u'\n') ? text.chopped(1) : text); // no number for a line without text
    setReadOnly(true);
    dress();
    markerDeleteAll(LitMarker);
    for (const int line : m_lit)
        markerAdd(line - 1, LitMarker);
    setFirstVisibleLine(0);
}

// Tab leads on; there is nothing to type here.
void CodeView::paintEvent(QPaintEvent *event)
{
    const CodePaint paint;
    QsciScintilla::paintEvent(event);
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
            return focusNextPrevChild(key->key() == Qt::Key_Tab);
    }
    return QsciScintilla::event(event);
}

void CodeView::dress()
{
    const Colors &colors = m_theme.colors();
    QFont font = m_theme.fixedFont();
    font.setPointSizeF(font.pixelSize() * 72.0 / logicalDpiY()); // Scintilla knows points only
    if (QsciLexer *const shown = lexer()) {
        shown->setDefaultFont(font);
        shown->setFont(font);
        shown->setDefaultPaper(colors.pane);
        shown->setPaper(colors.pane);
        shown->setDefaultColor(colors.text);
        for (int style = 0; style < MostStyles; ++style) {
            if (const QString name = shown->description(style); !name.isEmpty())
                shown->setColor(colorOf(colors, name), style);
        }
    }
    setPaper(colors.pane);
    setColor(colors.text);
    setSelectionBackgroundColor(colors.selection);
    setSelectionForegroundColor(colors.text);
    setMarginsFont(font);
    setMarginsBackgroundColor(colors.alternate);
    setMarginsForegroundColor(colors.quiet);
    setMarkerBackgroundColor(colors.linked, LitMarker);
    setMarginWidth(NumberMargin, u"0000"_s);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, long(m_theme.px(TextMargin)));
    SendScintilla(SCI_SETEXTRAASCENT, long(m_theme.px(2)));
    SendScintilla(SCI_SETEXTRADESCENT, long(m_theme.px(2)));
}

} // namespace app
