// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TwinPane that looks back: the moment that History shows, and taking back the last update.
#include "actions/actions.h"
#include "host/hubclient.h"
#include "shared/errortext.h"
#include "shared/pagestack.h"
#include "shared/whendone.h"
#include "twin/draftbar.h"
#include "twin/draftkeeper.h"
#include "twin/momentbar.h"
#include "twin/patchpanel.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/undopanel.h"

#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace app {

void TwinPane::buildPast()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_momentBar);
    column->addWidget(m_updatedBar);
    m_momentBar->hide();
    m_updatedBar->hide();
    connect(m_momentBar, &MomentBar::returnWanted, this,
            [this] { m_context.actions.action(ActionId::ReturnToLive)->trigger(); });
    connect(m_updatedBar, &UpdatedBar::undoWanted, this, &TwinPane::undoUpdate);
    connect(m_updatedBar, &UpdatedBar::closed, this, [this] {
        m_undo.forget(m_id);
        closeUndoPanel();
    });
    connect(m_drafts.get(), &DraftKeeper::applied, this, [this](const twin::TwinId &id, const auto &record) {
        const TwinDraft sent = m_sent.take(id); // of this window; another one's is not ours to take back
        if (!record || sent.id() != id)
            return;
        m_undo.note(sent, *record);
        m_outcomes.insert(id,
                          {.update = {.id = id, .body = sent.body(), .etag = sent.etagText()},
                           .msecs = m_sendTimers.value(id).isValid() ? m_sendTimers.value(id).elapsed() : 0,
                           .time = QLocale().toString(QTime::currentTime(), QLocale::LongFormat),
                           .trackingId = m_trackingIds.value(id)});
    });
    connect(m_drafts.get(), &DraftKeeper::refused, this,
            [this](const twin::TwinId &id) { m_sent.remove(id); });
    m_context.actions.bind(ActionId::UndoUpdate, this, &TwinPane::undoUpdate);
}

UndoPanel *TwinPane::undoPanel() const
{
    return m_undoPanel;
}

void TwinPane::showMoment(const twin::RecordPtr &record, const QString &when, const QString &ago)
{
    keepTyped();
    closePopups();
    m_isPast = true;
    m_moment = record;
    m_momentText = when;
    m_momentBar->showMoment(when, ago);
    refresh();
    emit modeChanged();
}

void TwinPane::showNow()
{
    if (!std::exchange(m_isPast, false))
        return;
    m_moment.reset();
    m_columns->startAnew();
    refresh();
    emit modeChanged();
}

void TwinPane::refreshPast()
{
    if (m_moment) {
        m_columns->showTwin(m_moment, nullptr, false);
        m_pages->setCurrentWidget(m_twinPage);
    } else {
        m_gone->setText(
            tr("%1 was not there at %2, or nothing is known of it.").arg(m_id.toString(), m_momentText));
        m_pages->setCurrentWidget(m_gone);
        m_columns->startAnew();
    }
    for (QWidget *bar : {static_cast<QWidget *>(m_draftBar), static_cast<QWidget *>(m_incomingBar),
                         static_cast<QWidget *>(m_updatedBar), static_cast<QWidget *>(m_patchPanel)})
        bar->hide();
    m_pages->show();
    syncActions();
}

void TwinPane::showUpdated(bool hasDraft)
{
    const UpdateUndo::Update *const update = m_undo.find(m_id);
    m_updatedBar->setVisible(update && !hasDraft && !m_undoPanel);
    if (update)
        m_updatedBar->showVersion(update->version, m_outcomes.value(m_id));
}

void TwinPane::undoUpdate()
{
    const UpdateUndo::Update *const update = m_undo.find(m_id);
    const auto record = m_context.hub.state().find(m_id);
    if (!update || !record || m_isPast)
        return;
    if (!update->isNewest(*record))
        return refuseUndo();
    sendUndo(update->inverse(), record->twin.etagText());
}

void TwinPane::sendUndo(const twin::Json &body, const QString &etag)
{
    whenDone(m_context.hub.send(twin::PatchTwin{m_id, body, etag}), this,
             [this, id = m_id](const twin::Result<twin::Reply> &reply) {
                 if (reply)
                     m_undo.forget(id);
                 if (id != m_id)
                     return;
                 if (!reply && reply.error().code == twin::ErrorCode::Etag)
                     return refuseUndo();
                 if (!reply)
                     m_updatedBar->showProblem(tr("Not undone: %1").arg(plainTextOf(reply.error())));
                 else
                     closeUndoPanel();
                 refresh();
             });
}

/// Somebody wrote since: what the update did stands beside what is there now.
void TwinPane::refuseUndo()
{
    const UpdateUndo::Update *const update = m_undo.find(m_id);
    const auto record = m_context.hub.state().find(m_id);
    delete m_undoPanel;
    if (!update || !record)
        return;
    m_undoPanel = new UndoPanel(m_context.theme, update->places(*record), this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_draftBar), m_undoPanel);
    connect(m_undoPanel, &UndoPanel::closed, this, [this] {
        closeUndoPanel();
        refresh();
    });
    connect(m_undoPanel, &UndoPanel::restWanted, this, [this] {
        const UpdateUndo::Update *const made = m_undo.find(m_id);
        const auto now = m_context.hub.state().find(m_id);
        if (const twin::Json body = made && now ? made->inverseOfUntouched(*now) : twin::Json::emptyObject();
            !body.isEmpty())
            sendUndo(body, now->twin.etagText());
        else
            refuseUndo(); // meanwhile all of it was touched
    });
    (m_undoPanel->restButton()->isEnabled() ? m_undoPanel->restButton() : m_undoPanel->closeButton())
        ->setFocus();
    refresh();
}

void TwinPane::closeUndoPanel()
{
    if (!m_undoPanel)
        return;
    m_undoPanel->hide();
    m_undoPanel->deleteLater();
    m_undoPanel.clear();
    m_columns->column(m_columns->currentColumn())->focusContent();
}

} // namespace app
