// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"
#include "twin/draftstore.h"

#include <QBasicTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace app {

/// All drafts of a workspace, one for each twin: makes them, keeps them on disk and sends them.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(twin::host::HubClient &hub, QObject *parent = nullptr);
    ~DraftKeeper() override;
    /// The keeper of all panes that show the hub: it is made for the first one and goes with the last.
    static std::shared_ptr<DraftKeeper> of(twin::host::HubClient &hub);

    /// The draft, or nullptr. Holds until the next call that changes drafts.
    const TwinDraft *find(const twin::TwinId &id) const;
    bool isApplying(const twin::TwinId &id) const { return m_sent.contains(id); }

    /// The file that the draft of a twin is kept in; empty without a folder.
    QString fileOf(const twin::TwinId &id) const { return m_store.fileOf(id); }

    /// Keeps drafts in `folder` from now on and takes in those that are there already.
    void setFolder(const QString &folder);
    /// Freezes the base, if there is no draft yet. False when there is no such twin.
    bool freeze(const twin::TwinId &id);
    /// Forgets the base again if nothing was changed.
    void release(const twin::TwinId &id);
    /// A step of its own, or one key more of what is being typed as text.
    enum class Step { Own, Typing };
    /// Changes the draft, which is made when there is none. Can be taken back by undo() until it was applied.
    void edit(const twin::TwinId &id, const std::function<void(TwinDraft &)> &change, Step step = Step::Own);
    bool canUndo(const twin::TwinId &id) const { return !m_steps.value(id).undone.isEmpty(); }
    bool canRedo(const twin::TwinId &id) const { return !m_steps.value(id).redone.isEmpty(); }
    void undo(const twin::TwinId &id);
    void redo(const twin::TwinId &id);
    void discard(const twin::TwinId &id);
    /// Merge: what differs is patched. Replace: tags and desired are put whole in place of the hub's.
    enum class How { Merge, Replace };
    /// Sends the draft, on condition that the twin still has the etag of its base.
    void apply(const twin::TwinId &id, How how = How::Merge);
    /// Writes what is not on the disk yet.
    void flush();

signals:
    void changed(const twin::TwinId &id);
    /// The hub took the draft and made `now` of it; what was typed since it was sent stays one.
    void applied(const twin::TwinId &id, const twin::RecordPtr &now);
    void refused(const twin::TwinId &id, const twin::Error &error);
    void storeFailed(const twin::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// States of a draft before and after the one that it has; nothing: there was no draft.
    struct Steps {
        QList<std::optional<TwinDraft>> undone{};
        QList<std::optional<TwinDraft>> redone{};
        bool isTyping = false;
    };
    void note(const twin::TwinId &id, Step step);
    void swap(const twin::TwinId &id, QList<std::optional<TwinDraft>> &from,
              QList<std::optional<TwinDraft>> &to);
    void settle(const twin::TwinId &id, const twin::Result<twin::Reply> &reply);
    void keep(const twin::TwinId &id);

    twin::host::HubClient &m_hub;
    DraftStore m_store;
    QHash<twin::TwinId, TwinDraft> m_drafts;
    QHash<twin::TwinId, TwinDraft> m_sent;
    QHash<twin::TwinId, Steps> m_steps;
    QSet<twin::TwinId> m_unsaved;
    QBasicTimer m_saveTimer;
};

} // namespace app

Q_DECLARE_METATYPE(std::weak_ptr<app::DraftKeeper>)
