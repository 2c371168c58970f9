// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpview.h"

#include "help/helppage.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double HeadingSizes[] = {20, 16, 14}; // pixels at 100 %

QRegularExpression patternOf(const QString &words)
{
    QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = (part.front().isLetterOrNumber() ? u"\\b"_s : u""_s) + QRegularExpression::escape(part);
    return QRegularExpression(parts.join(u'|'), QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::UseUnicodePropertiesOption);
}

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return block.isValid() && (format.hasProperty(QTextFormat::BlockCodeFence) ||
                               format.hasProperty(QTextFormat::BlockCodeLanguage));
}

} // namespace

HelpView::HelpView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(&theme, &Theme::changed, this, [this] {
        const int at = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(at);
    });
}

void HelpView::setPage(const HelpPage &page, const QString &anchor)
{
    m_text = page.text;
    m_words.clear();
    render();
    moveCursor(QTextCursor::Start);
    if (anchor.isEmpty() || !goTo(anchor))
        verticalScrollBar()->setValue(0);
}

void HelpView::mark(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    if (!words.simplified().isEmpty()) {
        QTextCharFormat format;
        format.setBackground(m_theme.colors().linked);
        format.setFontUnderline(true); // not by colour alone
        const QRegularExpression pattern = patternOf(words);
        for (QTextCursor at = document()->find(pattern); !at.isNull(); at = document()->find(pattern, at))
            marks.append({at, format});
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor first = marks.first().cursor;
    first.setPosition(first.selectionStart());
    setTextCursor(first);
    ensureCursorVisible();
}

QString HelpView::firstLine() const
{
    return cursorForPosition({2, 2}).block().text();
}

void HelpView::render()
{
    // A document that no view lays out yet takes its text and looks without a layout after each change.
    auto *page = new QTextDocument(this);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(m_theme.uiFont());
    page->setDocumentMargin(m_theme.px(20));
    page->setMarkdown(m_text);
    dress(*page);
    setExtraSelections({});
    QTextDocument *const before = document();
    const bool isOurs = before->parent() == this; // the first one goes by itself
    setDocument(page);
    if (isOurs)
        delete before;
    if (!m_words.isEmpty())
        mark(m_words);
}

// What Markdown leaves to the reader: sizes of headings, the look of code, lines of tables, colours of links.
void HelpView::dress(QTextDocument &page) const
{
    const Colors &colors = m_theme.colors();
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat shape;
        shape.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat size;
            size.setProperty(QTextFormat::FontPixelSize,
                             m_theme.px(HeadingSizes[std::min(level, int(std::size(HeadingSizes))) - 1]));
            size.clearProperty(QTextFormat::FontSizeAdjustment);
            cursor.mergeCharFormat(size);
            shape.setTopMargin(m_theme.px(level == 1 ? 0 : 16));
            shape.setBottomMargin(m_theme.px(6));
            cursor.setPosition(block.position());
        } else if (isCode(block)) {
            shape.setBackground(colors.alternate);
            shape.setLeftMargin(m_theme.px(8));
            shape.setNonBreakableLines(false);
            shape.setTopMargin(isCode(block.previous()) ? 0 : m_theme.px(6));
            shape.setBottomMargin(isCode(block.next()) ? 0 : m_theme.px(8));
        }
        cursor.mergeBlockFormat(shape);
        for (auto part = block.begin(); part != block.end(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            QTextCharFormat look;
            if (format.isAnchor())
                look.setForeground(colors.accent);
            if (format.fontFixedPitch() || shape.hasProperty(QTextFormat::BackgroundBrush)) {
                look.setFontFamilies(m_theme.fixedFont().families());
                look.setProperty(QTextFormat::FontPixelSize, m_theme.px(12));
            }
            if (look.isEmpty())
                continue;
            QTextCursor range(&page);
            range.setPosition(part.fragment().position());
            range.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            range.mergeCharFormat(look);
        }
    }
    const auto frames = page.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(colors.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(m_theme.px(4));
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

bool HelpView::goTo(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || slugOf(block.text()) != anchor)
            continue;
        QTextCursor cursor(block);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() -
                                      m_theme.px(8));
        return true;
    }
    return false;
}

} // namespace app
