// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/patchpanel.h"

#include "host/hubclient.h"
#include "json/pointer.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/announce.h"
#include "shared/errorplace.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/theme.h"
#include "shared/whendone.h"
#include "twin/digitaltwinpatch.h"
#include "twin/draftkeeper.h"
#include "twin/limits.h"
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
    , m_merge(new JsonEditor(context.theme, this))
    , m_message(new LineLabel(context.theme, LineLabel::Look::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    for (JsonEditor *each : {m_editor, m_merge}) {
        each->setMinimumWidth(1);
        each->installEventFilter(this);
        split->addWidget(each);
        connect(each, &JsonEditor::edited, this, [this, each] { onEdited(each == m_merge); });
    }
    m_editor->setAccessibleName(tr("JSON Patch"));
    m_merge->setAccessibleName(tr("Merge patch of the desired properties"));
    column->addWidget(split, 1);
    auto *foot = new Strip(context.theme, &Colors::pane, Strip::Edge::Top, 26, this);
    foot->layout()->addWidget(m_message);
    column->addWidget(foot);
    setFocusProxy(m_editor);
    const auto fit = [this] { setFixedHeight(m_context.theme.roomPx(210)); };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
}

void PatchPanel::setDrafts(DraftKeeper *drafts)
{
    m_drafts = drafts;
    connect(drafts, &DraftKeeper::changed, this, [this](const twin::TwinId &id) {
        if (id == m_id)
            refresh();
    });
}

void PatchPanel::onEdited(bool isMerge)
{
    m_typed.insert(m_id, {.text = (isMerge ? m_merge : m_editor)->text(), .isMerge = isMerge});
    m_answers.remove(m_id);
    check();
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
    hint->setLine(tr("right: the merge patch of desired that is the same; either can be edited"));
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
    return m_merge->text();
}

QString PatchPanel::message() const
{
    return m_message->text();
}

void PatchPanel::setDevice(const twin::TwinId &id)
{
    m_id = id;
    check();
}

void PatchPanel::refresh()
{
    if (isVisible())
        check();
}

/// What the draft of the device asks for, while nobody has typed a patch here.
std::optional<twin::Json> PatchPanel::draftPatch() const
{
    const TwinDraft *draft = m_drafts && !m_typed.contains(m_id) ? m_drafts->find(m_id) : nullptr;
    const twin::Json body = draft ? draft->body() : twin::Json();
    const twin::Json *desired = twin::json::Pointer({u"properties"_s, u"desired"_s}).find(body);
    return desired ? std::optional(*desired) : std::nullopt;
}

void PatchPanel::check()
{
    const auto record = m_context.hub.state().find(m_id);
    m_etag = record ? record->twin.etagText() : QString();
    m_editor->markError({});
    m_merge->markError({});
    const auto ofDraft = draftPatch();
    m_title->setLine(ofDraft ? tr("Draft of %1 as JSON Patch").arg(m_id.toString())
                             : tr("JSON Patch of the digital twin of %1").arg(m_id.toString()));
    if (ofDraft)
        return showDraft(*ofDraft);
    const Typed typed = m_typed.value(m_id, {.text = u"[\n  \n]\n"_s});
    (typed.isMerge ? m_merge : m_editor)->showText(typed.text);
    if (typed.isMerge)
        checkMerge();
    else
        checkPatch();
}

void PatchPanel::showDraft(const twin::Json &merge)
{
    const auto record = m_context.hub.state().find(m_id);
    const auto patch = record
                           ? twin::digitalTwinPatchOf(record->twin, merge)
                           : twin::Result<twin::Json>(twin::Error{.code = twin::ErrorCode::DeviceNotFound});
    m_merge->showText(QString::fromUtf8(twin::json::writeIndented(merge)));
    m_editor->showText(patch ? QString::fromUtf8(twin::json::writeIndented(*patch)) : QString());
    m_apply->setEnabled(record != nullptr);
    say(patch ? m_answers.value(m_id)
              : tr("No digital twin can say this: %1").arg(textOf(patch.error()).what),
        patch.has_value());
}

/// What the hub would write: as decided there (projection.md section 4).
void PatchPanel::checkPatch()
{
    const auto record = m_context.hub.state().find(m_id);
    const auto read = twin::json::read(m_editor->text().toUtf8());
    const auto patch = !read ? read
                       : !record
                           ? twin::Result<twin::Json>(twin::Error{.code = twin::ErrorCode::DeviceNotFound})
                           : twin::desiredPatchOf(record->twin, *read);
    m_apply->setEnabled(patch.has_value());
    m_merge->showText(patch ? QString::fromUtf8(twin::json::writeIndented(*patch)) : QString());
    if (patch)
        return say(m_answers.value(m_id), true);
    mark(*m_editor, patch.error());
}

// A merge patch may say more than a digital twin can: it is sent all the same.
void PatchPanel::checkMerge()
{
    const auto record = m_context.hub.state().find(m_id);
    const auto read = twin::json::readObject(m_merge->text().toUtf8());
    twin::Result<void> checked;
    if (!read)
        checked = read.error();
    else if (!record)
        checked = twin::Error{.code = twin::ErrorCode::DeviceNotFound};
    else
        checked = twin::checkValues(*read, QString());
    const auto patch =
        checked ? twin::digitalTwinPatchOf(record->twin, *read) : twin::Result<twin::Json>(checked.error());
    m_apply->setEnabled(checked.has_value());
    m_editor->showText(patch ? QString::fromUtf8(twin::json::writeIndented(*patch)) : QString());
    if (!checked)
        return mark(*m_merge, checked.error());
    if (patch)
        return say(m_answers.value(m_id), true);
    mark(*m_merge, patch.error());
    say(tr("No digital twin can say this, the device twin can: %1").arg(textOf(patch.error()).what), false);
}

void PatchPanel::mark(JsonEditor &editor, const twin::Error &error)
{
    const auto at = placeIn(editor.text().toUtf8(), error);
    if (at)
        editor.markError(twin::Error{.at = *at, .hasAt = true});
    const QString where = at ? tr("Line %1, column %2: ").arg(at->line).arg(at->column) : QString();
    say(where + textOf(error).what, false);
}

void PatchPanel::say(const QString &text, bool good)
{
    m_message->setLook(good ? LineLabel::Look::Good : LineLabel::Look::Bad);
    m_message->setLine(text);
    announce(m_message);
}

// Always conditional: what was looked at is what is written to.
void PatchPanel::apply()
{
    if (!m_apply->isEnabled())
        return;
    if (draftPatch())
        return emit draftApplyWanted();
    const bool isMerge = m_typed.value(m_id).isMerge;
    const auto read = twin::json::read((isMerge ? m_merge : m_editor)->text().toUtf8());
    if (!read)
        return;
    m_apply->setEnabled(false);
    const auto body = [&read] {
        return twin::Json::object({{"properties", twin::Json::object({{"desired", *read}})}});
    };
    const twin::Command command =
        isMerge ? twin::Command(twin::PatchTwin{.id = m_id, .body = body(), .ifMatch = m_etag})
                : twin::Command(twin::PatchDigitalTwin{.id = m_id, .body = *read, .ifMatch = m_etag});
    whenDone(m_context.hub.send(command), this,
             [this, id = m_id](const twin::Result<twin::Reply> &reply) { onReply(id, reply); });
}

void PatchPanel::onReply(const twin::TwinId &id, const twin::Result<twin::Reply> &reply)
{
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
