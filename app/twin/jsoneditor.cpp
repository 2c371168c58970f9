// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/jsoneditor.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <Qsci/qscilexerjson.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int ErrorIndicator = 8;
constexpr int NumberColumn = 0;
constexpr int FoldMargin = 2;

} // namespace

JsonEditor::JsonEditor(Theme &theme, QWidget *parent)
    : QsciScintilla(parent)
    , m_theme(theme)
    , m_lexer(new QsciLexerJSON(this))
{
    setUtf8(true);
    setFrameShape(NoFrame);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setAutoIndent(true);
    setEolMode(EolUnix);
    setBraceMatching(SloppyBraceMatch);
    setLexer(m_lexer);
    setMarginType(NumberColumn, NumberMargin);
    setFolding(BoxedTreeFoldStyle, FoldMargin);
    for (int marker = int(SC_MARKNUM_FOLDEREND); marker <= int(SC_MARKNUM_FOLDEROPEN); ++marker)
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(marker), long(SC_MARK_EMPTY));
    SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(SC_MARKNUM_FOLDER), long(SC_MARK_ARROW));
    SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(SC_MARKNUM_FOLDEREND), long(SC_MARK_ARROW));
    SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(SC_MARKNUM_FOLDEROPEN),
                  long(SC_MARK_ARROWDOWN));
    SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(SC_MARKNUM_FOLDEROPENMID),
                  long(SC_MARK_ARROWDOWN));
    m_lexer->setFoldCompact(false);
    indicatorDefine(SquiggleIndicator, ErrorIndicator);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    connect(&theme, &Theme::changed, this, &JsonEditor::dress);
    connect(this, &QsciScintilla::linesChanged, this,
            [this] { setMarginWidth(NumberColumn, QString::number(qMax(10, lines())) + u'0'); });
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (!m_showing)
            emit edited();
    });
    dress();
}

void JsonEditor::dress()
{
    const Colors &colors = m_theme.colors();
    QFont font = m_theme.fixedFont();
    font.setPointSizeF(font.pixelSize() * 72.0 / logicalDpiY()); // Scintilla knows points only
    m_lexer->setDefaultFont(font);
    m_lexer->setFont(font);
    m_lexer->setDefaultPaper(colors.pane);
    m_lexer->setPaper(colors.pane);
    m_lexer->setDefaultColor(colors.text);
    m_lexer->setColor(colors.text);
    m_lexer->setColor(colors.number, QsciLexerJSON::Number);
    m_lexer->setColor(colors.string, QsciLexerJSON::String);
    m_lexer->setColor(colors.string, QsciLexerJSON::EscapeSequence);
    m_lexer->setColor(colors.boolean, QsciLexerJSON::Keyword);
    m_lexer->setColor(colors.string, QsciLexerJSON::IRI);
    m_lexer->setColor(colors.string, QsciLexerJSON::IRICompact);
    m_lexer->setColor(colors.bad, QsciLexerJSON::Error);
    m_lexer->setColor(colors.bad, QsciLexerJSON::UnclosedString);
    for (const int style :
         {int(QsciLexerJSON::Error), int(QsciLexerJSON::UnclosedString), int(QsciLexerJSON::Property)})
        m_lexer->setPaper(colors.pane, style);
    setPaper(colors.pane);
    setColor(colors.text);
    setCaretForegroundColor(colors.text);
    setSelectionBackgroundColor(colors.selection);
    setSelectionForegroundColor(colors.text);
    setMatchedBraceBackgroundColor(colors.accentSoft);
    setMatchedBraceForegroundColor(colors.accent);
    setUnmatchedBraceForegroundColor(colors.bad);
    setUnmatchedBraceBackgroundColor(colors.pane);
    setMarginsFont(font);
    setMarginsBackgroundColor(colors.alternate);
    setMarginsForegroundColor(colors.quiet);
    setFoldMarginColors(colors.alternate, colors.alternate);
    for (int marker = int(SC_MARKNUM_FOLDEREND); marker <= int(SC_MARKNUM_FOLDEROPEN); ++marker) {
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), colors.quiet);
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), colors.alternate);
    }
    setIndicatorForegroundColor(colors.bad, ErrorIndicator);
    setMarginWidth(NumberColumn, QString::number(qMax(10, lines())) + u'0');
    setMarginWidth(FoldMargin, m_theme.px(14));
    setMarginWidth(1, 0);
    SendScintilla(SCI_SETEXTRAASCENT, long(m_theme.px(2)));
    SendScintilla(SCI_SETEXTRADESCENT, long(m_theme.px(1)));
}

void JsonEditor::showText(const QString &shown)
{
    if (shown == text())
        return;
    const QScopedValueRollback guard(m_showing, true);
    const int top = firstVisibleLine();
    const long caret = SendScintilla(SCI_GETCURRENTPOS);
    const bool locked = isReadOnly();
    setReadOnly(false);
    setText(shown);
    setReadOnly(locked);
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(caret));
    setFirstVisibleLine(top);
}

void JsonEditor::setEditable(bool editable)
{
    setReadOnly(!editable);
    setCaretWidth(editable ? 1 : 0);
}

void JsonEditor::markError(const std::optional<twin::Error> &error)
{
    const int last = lines() - 1;
    clearIndicatorRange(0, 0, last, lineLength(last), ErrorIndicator);
    if (!error || !error->hasAt)
        return;
    const long end = SendScintilla(SCI_GETLENGTH);
    const long from = qBound(0L, long(error->at.offset), qMax(0L, end - 1));
    const long length = qBound(1L, long(error->at.length), qMax(1L, end - from));
    SendScintilla(SCI_SETINDICATORCURRENT, long(ErrorIndicator));
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), length);
}

void JsonEditor::goTo(const twin::TextPlace &place)
{
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(place.offset));
    ensureCursorVisible();
    setFocus();
}

bool JsonEditor::event(QEvent *event)
{
    // In a text that cannot be changed Tab moves on, as everywhere else in the window.
    if (event->type() == QEvent::KeyPress && isReadOnly()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return QWidget::event(event);
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->ignore(); // Esc leaves editing
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's Ctrl keys stay the window's; only the clipboard, undo and the whole text are the
        // editor's.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut) ||
                          key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Undo) ||
                          key->matches(QKeySequence::Redo) || key->matches(QKeySequence::SelectAll);
        if ((key->modifiers() & Qt::ControlModifier) && !ours && key->key() != Qt::Key_Left &&
            key->key() != Qt::Key_Right && key->key() != Qt::Key_Home && key->key() != Qt::Key_End)
            return QWidget::event(event);
    }
    return QsciScintilla::event(event);
}

} // namespace app
