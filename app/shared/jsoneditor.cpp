// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/jsoneditor.h"

#include "shared/codepaint.h"
#include "shared/mendoffer.h"
#include "shared/shapes.h"
#include "shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>
#include <Qsci/qscilexerjson.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int ErrorIndicator = 8;
constexpr int NumberColumn = 0;
constexpr int SignMargin = 1;
constexpr int FoldMargin = 2;
constexpr int FaultMarker = 3;

QPixmap faultSign(const Theme &theme)
{
    const int side = theme.px(10);
    QPixmap sign(side, side);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintShape(painter, QRectF(sign.rect()), Shape::Triangle, theme.colors().bad);
    return sign;
}

} // namespace

JsonEditor::JsonEditor(Theme &theme, QWidget *parent)
    : QsciScintilla(parent)
    , m_theme(theme)
    , m_lexer(new QsciLexerJSON(this))
{
    setLayoutDirection(Qt::LeftToRight); // as JSON is read in every language
    setUtf8(true);
    setFrameShape(NoFrame);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setAutoIndent(true);
    setEolMode(EolUnix);
    setBraceMatching(NoBraceMatch); // see event()
    setLexer(m_lexer);
    setMarginType(NumberColumn, NumberMargin);
    setMarginMarkerMask(SignMargin, 1 << FaultMarker);
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
        if (m_showing)
            return;
        emit edited();
        if (m_words)
            complete();
    });
    dress();
    new MendOffer(theme, *this);
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
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), colors.quiet);
    }
    setIndicatorForegroundColor(colors.bad, ErrorIndicator);
    setMarginWidth(NumberColumn, QString::number(qMax(10, lines())) + u'0');
    setMarginWidth(FoldMargin, m_theme.px(14));
    setMarginWidth(SignMargin, m_marks.isEmpty() ? 0 : m_theme.px(16));
    markerDefine(faultSign(m_theme), FaultMarker);
    setCaretLineBackgroundColor(colors.linked);
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
    m_marks.clear();
    markerDeleteAll(FaultMarker);
    setMarginWidth(SignMargin, 0);
    if (error && error->hasAt)
        underline(error->at);
}

void JsonEditor::setMarks(const QList<TextMark> &marks)
{
    markError({});
    m_marks = marks;
    for (const TextMark &mark : marks) {
        underline(mark.at);
        markerAdd(qMax(0, mark.at.line - 1), FaultMarker);
    }
    setMarginWidth(SignMargin, m_theme.px(16)); // also without marks: the text stands still
}

void JsonEditor::underline(const twin::TextPlace &at)
{
    const long end = SendScintilla(SCI_GETLENGTH);
    const long from = qBound(0L, long(at.offset), qMax(0L, end - 1));
    const long length = qBound(1L, long(at.length), qMax(1L, end - from));
    SendScintilla(SCI_SETINDICATORCURRENT, long(ErrorIndicator));
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), length);
}

void JsonEditor::setCompletion(std::function<QStringList(const QString &)> words)
{
    m_words = std::move(words);
    SendScintilla(SCI_AUTOCSETIGNORECASE, 1UL);
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 12UL);
}

// What stands between the caret and the quote before it is what was typed of a word.
void JsonEditor::complete()
{
    const long caret = SendScintilla(SCI_GETCURRENTPOS);
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    const QString before = text(line).left(column);
    const QString typed = before.mid(before.lastIndexOf(u'"') + 1);
    const bool inString = before.count(u'"') % 2 == 1;
    const QStringList words = inString && !typed.isEmpty() ? m_words(typed) : QStringList();
    if (words.isEmpty() || caret < typed.toUtf8().size()) {
        SendScintilla(SCI_AUTOCCANCEL);
        return;
    }
    SendScintilla(SCI_AUTOCSHOW, static_cast<unsigned long>(typed.toUtf8().size()),
                  words.join(u' ').toUtf8().constData());
}

QString JsonEditor::markAt(const QPoint &position) const
{
    const long at = SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(position.x()),
                                  long(position.y()));
    QStringList lines;
    for (const TextMark &mark : m_marks) {
        if (at >= mark.at.offset && at <= mark.at.offset + qMax<qsizetype>(1, mark.at.length))
            lines.append(mark.text);
    }
    return lines.join(u'\n');
}

void JsonEditor::goTo(const twin::TextPlace &place)
{
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(place.offset));
    ensureCursorVisible();
    setFocus();
}

void JsonEditor::showPlace(const twin::TextPlace &place)
{
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(place.offset));
    ensureLineVisible(int(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(place.offset))));
    SendScintilla(SCI_VERTICALCENTRECARET);
}

qsizetype JsonEditor::caretOffset() const
{
    return SendScintilla(SCI_GETCURRENTPOS);
}

void JsonEditor::paintEvent(QPaintEvent *event)
{
    const CodePaint paint;
    QsciScintilla::paintEvent(event);
}

bool JsonEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_marks.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), markAt(viewport()->mapFrom(this, help->pos())), this);
        return true;
    }
    // Only where somebody is: the search of a partner, through the whole text, comes with each painting.
    if (event->type() == QEvent::FocusIn)
        setBraceMatching(SloppyBraceMatch);
    if (event->type() == QEvent::FocusOut) {
        setBraceMatching(NoBraceMatch);
        SendScintilla(SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(-1), -1L);
    }
    // In a text that cannot be changed Tab moves on, as everywhere else in the window.
    if (event->type() == QEvent::KeyPress && isReadOnly()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return QWidget::event(event);
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !SendScintilla(SCI_AUTOCACTIVE)) {
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
