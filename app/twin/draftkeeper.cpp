// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/draftkeeper.h"

#include "shared/whendone.h"

#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int SaveDelay = 300; // milliseconds: a text is not written at every key

constexpr qsizetype StepsAtMost = 200;

} // namespace

DraftKeeper::DraftKeeper(twin::host::HubClient &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_store({})
{ }

DraftKeeper::~DraftKeeper()
{
    for (const auto &id : std::as_const(m_unsaved))
        (void)m_store.save(m_drafts.value(id)); // nobody is left to be told
}

std::shared_ptr<DraftKeeper> DraftKeeper::of(twin::host::HubClient &hub)
{
    constexpr char Name[] = "drafts";
    auto keeper = hub.property(Name).value<std::weak_ptr<DraftKeeper>>().lock();
    if (!keeper) {
        keeper = std::make_shared<DraftKeeper>(hub);
        hub.setProperty(Name, QVariant::fromValue(std::weak_ptr<DraftKeeper>(keeper)));
    }
    return keeper;
}

const TwinDraft *DraftKeeper::find(const twin::TwinId &id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.cend() ? nullptr : &*found;
}

void DraftKeeper::setFolder(const QString &folder)
{
    if (folder == m_store.folder())
        return;
    flush();
    m_store = DraftStore(folder);
    const auto kept = m_store.load();
    for (const TwinDraft &draft : kept) {
        if (m_drafts.contains(draft.id()))
            continue;
        m_drafts.insert(draft.id(), draft);
        emit changed(draft.id());
    }
}

bool DraftKeeper::freeze(const twin::TwinId &id)
{
    if (m_drafts.contains(id))
        return true;
    const auto record = m_hub.state().find(id);
    if (!record)
        return false;
    m_drafts.insert(id, TwinDraft(*record));
    return true;
}

void DraftKeeper::release(const twin::TwinId &id)
{
    const auto found = m_drafts.constFind(id);
    if (found == m_drafts.cend() || !found->isEmpty() || isApplying(id))
        return;
    m_drafts.erase(found);
    keep(id);
    emit changed(id);
}

void DraftKeeper::edit(const twin::TwinId &id, const std::function<void(TwinDraft &)> &change, Step step)
{
    if (!freeze(id))
        return;
    note(id, step);
    change(m_drafts[id]);
    keep(id);
    emit changed(id);
}

// Drafts share what they have in common, so that a step costs little.
void DraftKeeper::note(const twin::TwinId &id, Step step)
{
    Steps &steps = m_steps[id];
    const bool goesOn = steps.isTyping && step == Step::Typing;
    steps.isTyping = step == Step::Typing;
    steps.redone.clear();
    if (goesOn)
        return;
    const TwinDraft *draft = find(id);
    steps.undone.append(draft && !draft->isEmpty() ? std::optional(*draft) : std::nullopt);
    if (steps.undone.size() > StepsAtMost)
        steps.undone.removeFirst();
}

void DraftKeeper::undo(const twin::TwinId &id)
{
    if (canUndo(id))
        swap(id, m_steps[id].undone, m_steps[id].redone);
}

void DraftKeeper::redo(const twin::TwinId &id)
{
    if (canRedo(id))
        swap(id, m_steps[id].redone, m_steps[id].undone);
}

void DraftKeeper::swap(const twin::TwinId &id, QList<std::optional<TwinDraft>> &from,
                       QList<std::optional<TwinDraft>> &to)
{
    const TwinDraft *draft = find(id);
    to.append(draft && !draft->isEmpty() ? std::optional(*draft) : std::nullopt);
    if (const std::optional<TwinDraft> state = from.takeLast())
        m_drafts.insert(id, *state);
    else
        m_drafts.remove(id);
    m_steps[id].isTyping = false;
    keep(id);
    emit changed(id);
}

void DraftKeeper::discard(const twin::TwinId &id)
{
    note(id, Step::Own);
    m_drafts.remove(id);
    keep(id);
    flush();
    emit changed(id);
}

void DraftKeeper::apply(const twin::TwinId &id, How how)
{
    const TwinDraft *draft = find(id);
    const auto record = m_hub.state().find(id);
    if (!draft || isApplying(id) || draft->body().isEmpty())
        return;
    if (record &&
        draft->incoming(*record) < 0) { // made again under the same id: its etag says nothing about the base
        emit refused(id, {.code = twin::ErrorCode::Etag, .detail = u"the device was made again"_s});
        return;
    }
    m_sent.insert(id, *draft);
    const twin::Command command =
        how == How::Merge ? twin::Command(twin::PatchTwin{id, draft->body(), draft->etagText()})
                          : twin::Command(twin::ReplaceTwin{id, draft->whole(), draft->etagText()});
    emit changed(id); // before it is sent: the answer may be there at once
    whenDone(m_hub.send(command), this,
             [this, id](const twin::Result<twin::Reply> &reply) { settle(id, reply); });
}

void DraftKeeper::settle(const twin::TwinId &id, const twin::Result<twin::Reply> &reply)
{
    const TwinDraft sent = m_sent.take(id);
    if (!reply) {
        emit changed(id);
        emit refused(id, reply.error());
        return;
    }
    m_steps.remove(id); // of another base
    if (const auto found = m_drafts.find(id); found != m_drafts.end() && reply->record) {
        found->settle(sent, *reply->record);
        if (found->isEmpty())
            m_drafts.erase(found);
    }
    keep(id);
    flush();
    emit applied(id, reply->record);
    emit changed(id);
}

void DraftKeeper::keep(const twin::TwinId &id)
{
    m_unsaved.insert(id);
    if (!m_saveTimer.isActive())
        m_saveTimer.start(SaveDelay, this);
}

void DraftKeeper::flush()
{
    m_saveTimer.stop();
    const auto unsaved = std::exchange(m_unsaved, {});
    for (const auto &id : unsaved) {
        const TwinDraft *draft = find(id);
        const auto kept = draft ? m_store.save(*draft) : m_store.remove(id);
        if (!kept)
            emit storeFailed(kept.error());
    }
}

void DraftKeeper::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_saveTimer.timerId())
        flush();
}

} // namespace app
