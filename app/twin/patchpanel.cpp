// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/patchpanel.h"

#include "host/hubclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/announce.h"
#include "shared/errorplace.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/theme.h"
#include "shared/whendone.h"
#include "twin/digitaltwinpatch.h"
#include "twin/strip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

PatchPanel::PatchPanel(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(new JsonEditor(context.theme, this))
    , m_preview(new JsonEditor(context.theme, this))
    , m_message(new LineLabel(context.theme, LineLabel::Look::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    for (JsonEditor *each : {m_editor, m_preview}) {
        each->setMinimumWidth(1);
        split->addWidget(each);
    }
    m_editor->setAccessibleName(tr("JSON Patch"));
    m_editor->installEventFilter(this);
    m_preview->setAccessibleName(tr("Desired properties that the patch writes"));
    m_preview->setEditable(false);
    column->addWidget(split, 1);
    auto *foot = new Strip(context.theme, &Colors::pane, Strip::Edge::Top, 26, this);
    foot->layout()->addWidget(m_message);
    column->addWidget(foot);
    setFocusProxy(m_editor);
    const auto fit = [this] { setFixedHeight(m_context.theme.roomPx(210)); };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    connect(m_editor, &JsonEditor::edited, this, [this] {
        m_texts.insert(m_id, m_editor->text());
        m_answers.remove(m_id);
        check();
    });
}

void PatchPanel::makeHead()
{
    auto *head = new Strip(m_context.theme, &Colors::header, Strip::Edge::Bottom, 34, this);
    m_title = new LineLabel(m_context.theme, LineLabel::Look::Bold, head);
    auto *hint = new LineLabel(m_context.theme, LineLabel::Look::Quiet, head);
    auto *close = new QPushButton(tr("Close"), head);
    m_apply = new QPushButton(tr("Apply"), head);
    m_apply->setDefault(true);
    m_apply->setToolTip(tr("Ctrl+Enter"));
    close->setToolTip(tr("Esc"));
    hint->setLine(tr("right: the desired properties that it writes"));
    hint->setShort(LineLabel::Short::Drop);
    auto *row = static_cast<QHBoxLayout *>(head->layout());
    row->addWidget(m_title);
    row->addWidget(hint);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_apply);
    layout()->addWidget(head);
    connect(close, &QPushButton::clicked, this, &PatchPanel::closed);
    connect(m_apply, &QPushButton::clicked, this, &PatchPanel::apply);
}

QString PatchPanel::previewText() const
{
    return m_preview->text();
}

QString PatchPanel::message() const
{
    return m_message->text();
}

void PatchPanel::setDevice(const twin::TwinId &id)
{
    m_id = id;
    m_title->setLine(tr("JSON Patch of the digital twin of %1").arg(id.toString()));
    m_editor->showText(m_texts.value(id, u"[\n  \n]\n"_s));
    check();
}

void PatchPanel::refresh()
{
    if (isVisible())
        check();
}

/// What the hub would write: as decided there (projection.md section 4).
twin::Result<twin::Json> PatchPanel::desiredPatch() const
{
    const auto read = twin::json::read(m_editor->text().toUtf8());
    if (!read)
        return read.error();
    const auto record = m_context.hub.state().find(m_id);
    if (!record)
        return twin::Error{.code = twin::ErrorCode::DeviceNotFound};
    return twin::desiredPatchOf(record->twin, *read);
}

void PatchPanel::check()
{
    const auto patch = desiredPatch();
    m_apply->setEnabled(patch.has_value());
    m_preview->showText(patch ? QString::fromUtf8(twin::json::writeIndented(*patch)) : QString());
    m_editor->markError({});
    if (patch)
        return say(m_answers.value(m_id), true);
    const twin::Error &error = patch.error();
    const auto at = placeIn(m_editor->text().toUtf8(), error);
    if (at)
        m_editor->markError(twin::Error{.at = *at, .hasAt = true});
    const QString where = at ? tr("Line %1, column %2: ").arg(at->line).arg(at->column) : QString();
    say(where + textOf(error).what, false);
}

void PatchPanel::say(const QString &text, bool good)
{
    m_message->setLook(good ? LineLabel::Look::Good : LineLabel::Look::Bad);
    m_message->setLine(text);
    announce(m_message);
}

void PatchPanel::apply()
{
    const auto read = twin::json::read(m_editor->text().toUtf8());
    if (!read || !m_apply->isEnabled())
        return;
    m_apply->setEnabled(false);
    whenDone(m_context.hub.send(twin::PatchDigitalTwin{.id = m_id, .body = *read}), this,
             [this, id = m_id](const twin::Result<twin::Reply> &reply) {
                 const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
                 if (reply)
                     m_answers.insert(id, tr("Done at %1: desired properties have version %2.")
                                              .arg(time)
                                              .arg(reply->record->twin.desired.version));
                 if (id != m_id)
                     return;
                 check();
                 if (!reply)
                     say(tr("Refused at %1: %2").arg(time, plainTextOf(reply.error())), false);
             });
}

bool PatchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        emit closed();
        return true;
    }
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        apply();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace app
