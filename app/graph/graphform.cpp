// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphform.h"

#include "host/hubclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/announce.h"
#include "shared/bar.h"
#include "shared/errorplace.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/mirror.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

GraphForm::GraphForm(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    auto *body = new QHBoxLayout;
    body->setContentsMargins(
        Mirror(*this)(QMargins(context.theme.px(12), context.theme.px(8), 0, context.theme.px(4))));
    body->setSpacing(context.theme.px(16));
    column->addLayout(body, 1);
    auto *left = new QVBoxLayout;
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(context.theme.px(12));
    m_fields->setVerticalSpacing(context.theme.px(2));
    m_fields->setColumnStretch(1, 1);
    left->addLayout(m_fields);
    left->addStretch(1);
    body->addLayout(left, 2);
    auto *right = new QVBoxLayout;
    right->setSpacing(context.theme.px(4));
    m_jsonCaption = new TextLabel(context.theme, TextLabel::Look::Quiet, this);
    m_editor = new JsonEditor(context.theme, this);
    m_editor->setMinimumWidth(1); // Scintilla's own would push the fields aside
    m_editor->installEventFilter(this);
    m_messages.append(new TextLabel(context.theme, TextLabel::Look::Small, this));
    m_messages.last()->setWordWrap(true);
    m_messages.last()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_hints.append(QString());
    right->addWidget(m_jsonCaption);
    right->addWidget(m_editor, 1);
    right->addWidget(m_messages.last());
    body->addLayout(right, 3);
    connect(m_editor, &JsonEditor::edited, this, &GraphForm::touch);
    connect(&context.theme, &Theme::changed, this, &GraphForm::applyTheme);
    applyTheme();
}

void GraphForm::makeHead()
{
    auto *head = new Bar(m_context.theme, &Colors::header, 34, Bar::Line::Below, this);
    head->setSpacing(12, 8);
    m_title = new TextLabel(m_context.theme, TextLabel::Look::Strong, head);
    m_title->setElided(true, 120);
    auto *cancel = new QPushButton(tr("Cancel"), head);
    m_save = new QPushButton(tr("Save"), head);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    cancel->setToolTip(tr("Esc"));
    head->row()->addWidget(m_title);
    head->addSpring();
    head->row()->addWidget(cancel);
    head->row()->addWidget(m_save);
    layout()->addWidget(head);
    connect(cancel, &QPushButton::clicked, this, &GraphForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &GraphForm::save);
}

QString GraphForm::message(int field) const
{
    const qsizetype at = field == JsonField ? m_messages.size() - 1 : field;
    const QString said = m_messages.at(at)->text();
    return said == m_hints.at(at) ? QString() : said;
}

void GraphForm::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

int GraphForm::addField(const QString &caption, QWidget *edit)
{
    auto *name = new TextLabel(m_context.theme, TextLabel::Look::Quiet, this);
    auto *message = new TextLabel(m_context.theme, TextLabel::Look::Small, this);
    name->setText(caption);
    name->setBuddy(edit);
    edit->setAccessibleName(QString(caption).remove(u'&'));
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit->installEventFilter(this);
    message->setWordWrap(true);
    message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    const int field = int(m_messages.size()) - 1;
    m_fields->addWidget(name, 2 * field, 0);
    m_fields->addWidget(edit, 2 * field, 1);
    m_fields->addWidget(message, 2 * field + 1, 1);
    m_messages.insert(field, message);
    m_hints.insert(field, QString());
    return field;
}

void GraphForm::setHint(int field, const QString &text)
{
    m_hints[field == JsonField ? m_hints.size() - 1 : field] = text;
}

void GraphForm::setJson(const QString &caption, const twin::Json &json)
{
    m_jsonCaption->setText(caption);
    m_editor->setAccessibleName(caption);
    m_editor->showText(QString::fromUtf8(twin::json::writeIndented(json)));
}

twin::Result<twin::Json> GraphForm::json() const
{
    return twin::json::readObject(m_editor->text().toUtf8());
}

/// The error in words, with its place in the JSON when it lies there.
GraphForm::Finding GraphForm::findingOf(const twin::Error &error) const
{
    Finding finding{.field = fieldOf(error), .text = plainTextOf(error)};
    if (finding.field == JsonField)
        finding.at = placeIn(m_editor->text().toUtf8(), error);
    return finding;
}

void GraphForm::begin()
{
    m_touched = false;
    check();
}

void GraphForm::touch()
{
    m_touched = true;
    check();
}

void GraphForm::check()
{
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        m_messages[i]->setColor(nullptr);
        m_messages[i]->setText(m_hints.at(i));
        m_messages[i]->setVisible(!m_hints.at(i).isEmpty());
    }
    m_editor->markError({});
    const auto found = problem();
    m_save->setEnabled(!found || found->onlyWarns);
    if (found)
        say(*found);
}

void GraphForm::say(const Finding &finding)
{
    TextLabel *const label = messageLabel(finding.field);
    if (!finding.text.isEmpty()) {
        label->setColor(finding.onlyWarns ? &Colors::waiting : &Colors::bad);
        label->setText(finding.text);
        label->show();
    }
    if (finding.at)
        m_editor->markError(twin::Error{.at = *finding.at, .hasAt = true});
}

TextLabel *GraphForm::messageLabel(int field) const
{
    return field == JsonField ? m_messages.last() : m_messages.at(field);
}

void GraphForm::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    whenDone(m_context.hub.send(command()), this, [this](const twin::Result<twin::Reply> &reply) {
        if (reply) {
            const auto &relationship = reply->relationship;
            emit written(relationship ? relationship->source : reply->logicalTwin->id,
                         relationship ? relationship->id : QString());
            return;
        }
        check();
        const bool isStale = reply.error().code == twin::ErrorCode::Etag;
        if (isStale)
            takeNewerEtag();
        const Finding found =
            isStale
                ? Finding{.text = tr("It was changed meanwhile. Save once more to write over that change.")}
                : findingOf(reply.error());
        say(found);
        announce(messageLabel(found.field));
    });
}

bool GraphForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        emit cancelled();
        return true;
    }
    if (enter && (watched != m_editor || key->modifiers().testFlag(Qt::ControlModifier))) {
        save();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GraphForm::applyTheme()
{
    setMinimumHeight(m_context.theme.px(230));
}

} // namespace app
