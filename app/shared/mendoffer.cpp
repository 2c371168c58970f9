// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mendoffer.h"

#include "json/mend.h"
#include "shared/announce.h"
#include "shared/jsoneditor.h"
#include "shared/mirror.h"
#include "shared/textlabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Kind = twin::json::Mending::Kind;

QString wordsFor(Kind kind, int count)
{
    switch (kind) {
    case Kind::Comment:
        return MendOffer::tr("%n comments", nullptr, count);
    case Kind::TrailingComma:
        return MendOffer::tr("%n commas too many", nullptr, count);
    case Kind::SingleQuotes:
        return MendOffer::tr("%n texts in single quotes", nullptr, count);
    case Kind::BareName:
        return MendOffer::tr("%n names without quotes", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString wordsFor(const std::vector<twin::json::Mending> &mendings)
{
    QStringList parts;
    for (const auto kind : {Kind::Comment, Kind::TrailingComma, Kind::SingleQuotes, Kind::BareName}) {
        const auto count = std::count_if(mendings.begin(), mendings.end(),
                                         [kind](const auto &mending) { return mending.kind == kind; });
        if (count > 0)
            parts.append(wordsFor(kind, int(count)));
    }
    const twin::TextPlace &first = mendings.front().at;
    return MendOffer::tr("No JSON yet: %1, the first at line %2, column %3")
        .arg(parts.join(u", "_s))
        .arg(first.line)
        .arg(first.column);
}

} // namespace

MendOffer::MendOffer(const Theme &theme, JsonEditor &editor)
    : QWidget(&editor)
    , m_theme(theme)
    , m_editor(editor)
    , m_text(new TextLabel(theme, TextLabel::Look::Normal, this))
    , m_mend(new QPushButton(tr("&Mend"), this))
{
    hide();
    setLayoutDirection(QGuiApplication::layoutDirection()); // words, unlike the editor's text
    setFont(theme.uiFont());
    m_text->setElided(true);
    m_mend->setAccessibleName(tr("Mend the JSON text"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_mend);
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMSecs);
    editor.installEventFilter(this);
    connect(&m_settle, &QTimer::timeout, this, &MendOffer::check);
    connect(&editor, &QsciScintilla::textChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(m_mend, &QPushButton::clicked, this, &MendOffer::mend);
    connect(&theme, &Theme::changed, this, &MendOffer::fit);
    fit();
}

QString MendOffer::text() const
{
    return m_text->text();
}

void MendOffer::mend()
{
    const auto mended = twin::json::mend(m_editor.text().toUtf8());
    if (!mended || mended->mendings.empty() || m_editor.isReadOnly())
        return;
    m_editor.selectAll();
    m_editor.replaceSelectedText(QString::fromUtf8(mended->text));
    hide();
    m_editor.setFocus(Qt::OtherFocusReason);
}

bool MendOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void MendOffer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().draft);
    painter.fillRect(0, 0, width(), 1, m_theme.colors().line);
}

void MendOffer::check()
{
    const auto mended = m_editor.isReadOnly() || m_editor.text().isEmpty()
                            ? twin::Result<twin::json::MendedText>(twin::Error{})
                            : twin::json::mend(m_editor.text().toUtf8());
    const bool offers = mended && !mended->mendings.empty();
    if (offers) {
        m_text->setText(wordsFor(mended->mendings));
        setAccessibleName(m_text->text());
    }
    const bool isNew = offers && isHidden();
    setVisible(offers);
    fit();
    if (isNew)
        announce(this);
}

void MendOffer::fit()
{
    layout()->setContentsMargins(
        Mirror(*this)(QMargins(m_theme.px(8), m_theme.px(2), m_theme.px(4), m_theme.px(2))));
    m_mend->setFixedHeight(m_theme.px(22));
    const int height = m_theme.px(28);
    setGeometry(0, m_editor.height() - height, m_editor.width(), height);
    raise();
}

} // namespace app
