// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/textpopup.h"

#include "json/reader.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/theme.h"
#include "twin/limits.h"
#include "twin/strip.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <optional>

namespace app {

TextPopup::TextPopup(Theme &theme, const twin::json::Pointer &path, const twin::Json &value, QWidget *parent)
    : Popup(theme, parent)
    , m_path(path)
    , m_editor(new JsonEditor(theme, this))
    , m_message(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_set(new QPushButton(tr("Set"), this))
{
    column()->setContentsMargins(1, theme.px(4), 1, theme.px(4));
    column()->setSpacing(theme.px(4));
    auto *title = new LineLabel(theme, LineLabel::Look::Bold, this);
    title->setLine(path.last());
    title->setIndent(theme.px(8));
    column()->addWidget(title);
    column()->addWidget(m_editor, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_set->setDefault(true);
    m_set->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_message, 1);
    row->addWidget(cancel);
    row->addWidget(m_set);
    column()->addLayout(row);

    m_editor->setAccessibleName(tr("Value of %1 as JSON").arg(path.last()));
    m_editor->showText(QString::fromUtf8(twin::json::writeIndented(value)));
    m_first = text();
    listenTo(m_editor, Qt::ControlModifier);
    connect(m_editor, &JsonEditor::edited, this, &TextPopup::check);
    connect(m_set, &QPushButton::clicked, this, &TextPopup::accept);
    connect(cancel, &QPushButton::clicked, this, &TextPopup::cancelled);
    check();
}

QString TextPopup::text() const
{
    return m_editor->text();
}

twin::Result<twin::Json> TextPopup::value() const
{
    auto value = twin::json::read(text().toUtf8());
    if (!value)
        return value;
    const auto rules = twin::checkValues(twin::Json::object({{"value", *value}}), {});
    if (!rules)
        return rules.error();
    return value;
}

bool TextPopup::isTouched() const
{
    return text() != m_first;
}

void TextPopup::check()
{
    const auto now = value();
    m_editor->markError(now ? std::nullopt : std::optional(now.error()));
    m_message->setLook(now ? LineLabel::Look::Quiet : LineLabel::Look::Bad);
    const QString place = !now && now.error().hasAt
                              ? tr("Line %1, column %2: ").arg(now.error().at.line).arg(now.error().at.column)
                              : QString();
    m_message->setLine(now ? QString() : QString(place + textOf(now.error()).what));
    m_set->setEnabled(now.has_value());
}

void TextPopup::accept()
{
    if (const auto now = value())
        emit accepted(*now);
}

void TextPopup::showEvent(QShowEvent *event)
{
    Popup::showEvent(event);
    m_editor->setFocus();
}

} // namespace app
