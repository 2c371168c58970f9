// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/queryfield.h"

#include "fleet/fleetquery.h"
#include "fleet/offerdelegate.h"
#include "query/lexer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QSyntaxHighlighter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int MostOffers = 50;
constexpr double Width = 300; // of the list

/// Words of the language bold, texts and numbers in their colours.
class QueryHighlighter final : public QSyntaxHighlighter
{
public:
    QueryHighlighter(const Theme &theme, QTextDocument *document)
        : QSyntaxHighlighter(document)
        , m_theme(theme)
    { }

protected:
    void highlightBlock(const QString &text) override
    {
        using Kind = twin::query::Token::Kind;
        const QByteArray utf8 = text.toUtf8();
        const auto tokens = twin::query::tokensOf(utf8, twin::query::Profile::Twins);
        const auto *read = std::get_if<std::vector<twin::query::Token>>(&tokens);
        if (!read)
            return; // a half written text keeps the plain look
        for (const auto &token : *read) {
            QTextCharFormat format;
            if (token.kind == Kind::Keyword)
                format.setFontWeight(QFont::DemiBold);
            else if (token.kind == Kind::Text)
                format.setForeground(m_theme.colors().string);
            else if (token.kind == Kind::Number)
                format.setForeground(m_theme.colors().number);
            else
                continue;
            const int from = positionOf(text, token.range.offset);
            setFormat(from, positionOf(text, token.range.end()) - from, format);
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

QueryField::QueryField(Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setAccessibleName(tr("Query"));
    setPlaceholderText(tr("Which devices? For example: tags.site = 'zurich' AND status = 'enabled'"));
    setLayoutDirection(Qt::LeftToRight); // as a query is read in every language
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *highlighter = new QueryHighlighter(theme, document());
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new OfferDelegate(theme, m_completer));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryField::take);
    connect(&theme, &Theme::changed, this, &QueryField::applyTheme);
    connect(&theme, &Theme::changed, highlighter, &QSyntaxHighlighter::rehighlight);
    applyTheme();
}

void QueryField::mark(int from, int length)
{
    if (length < 0)
        return setExtraSelections({});
    QTextEdit::ExtraSelection wrong;
    wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.format.setUnderlineColor(m_theme.colors().bad);
    wrong.cursor = QTextCursor(document());
    const int last = qMax(0, document()->characterCount() - 1);
    // At the end of the text there is nothing to underline: the last character stands for it.
    const int start = length == 0 && from > 0 ? from - 1 : from;
    wrong.cursor.setPosition(qMin(start, last));
    wrong.cursor.setPosition(qMin(start + qMax(1, length), last), QTextCursor::KeepAnchor);
    setExtraSelections({wrong});
}

QSize QueryField::sizeHint() const
{
    const int lines = qBound(1, document()->lineCount(), 4);
    return {m_theme.px(400), fontMetrics().lineSpacing() * lines + m_theme.px(12)};
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && event->key() == Qt::Key_Escape)
        return m_completer->popup()->hide();
    if (m_completer->popup()->isVisible() && (isReturn || event->key() == Qt::Key_Tab) &&
        event->modifiers() == Qt::NoModifier) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        take((chosen.isValid() ? chosen : m_offers->index(0, 0)).data().toString());
        return;
    }
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        return emit runWanted();
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    const bool isAsked = event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier);
    if (isAsked || toPlainText() != before)
        offer();
}

// Tab takes an offer as long as there are some.
bool QueryField::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

twin::query::Proposals QueryField::proposals() const
{
    const QByteArray text = toPlainText().toUtf8();
    const auto caret = toPlainText().left(textCursor().position()).toUtf8().size();
    return twin::query::proposalsAt(text, caret, m_paths);
}

void QueryField::offer()
{
    const auto found = proposals();
    m_offers->clear();
    for (const auto &item : found.items) {
        if (m_offers->rowCount() == MostOffers)
            break;
        auto *row = new QStandardItem(QString::fromStdString(item.text));
        if (item.devices >= 0) // no device has it yet, but one of its model may
            row->setData(item.devices > 0 ? QLocale().toString(item.devices) : tr("model"),
                         OfferDelegate::CountRole);
        m_offers->appendRow(row);
    }
    if (m_offers->rowCount() == 0)
        return m_completer->popup()->hide();
    QTextCursor start = textCursor();
    start.setPosition(positionOf(toPlainText(), found.range.offset));
    QRect place = cursorRect(start);
    place.setWidth(m_theme.px(Width));
    place.translate(0, m_theme.px(6));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_offers->index(0, 0));
}

void QueryField::take(const QString &text)
{
    m_completer->popup()->hide();
    const auto range = proposals().range;
    const QString whole = toPlainText();
    QTextCursor cursor = textCursor();
    cursor.setPosition(positionOf(whole, range.offset));
    cursor.setPosition(positionOf(whole, range.end()), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void QueryField::applyTheme()
{
    setFont(m_theme.fixedFont());
    document()->setDocumentMargin(m_theme.px(4));
    m_completer->popup()->setFont(m_theme.fixedFont());
    updateGeometry();
}

} // namespace app
