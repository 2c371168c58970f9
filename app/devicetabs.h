// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "documentsview.h"

#include <QObject>

#include <memory>

namespace app {

class Documents;
class DraftKeeper;

/// The tabs of a window, each on a device of its own. One of them is in front: its device is the current one.
///
/// A tab is a value: the device and where somebody is in its documents. All tabs share one set of documents,
/// so any number of them costs no more than one. A deleted device stays in its tab. Binds OpenInNewTab,
/// NextTab, PreviousTab, MoveTabLeft, MoveTabRight, CloseTab and CloseOtherTabs.
class DeviceTabs final : public QObject
{
    Q_OBJECT
public:
    DeviceTabs(AppContext &context, Documents &documents, QObject *parent);

    qsizetype count() const { return m_tabs.size(); }
    qsizetype front() const { return m_front; }
    twin::TwinId device(qsizetype index) const { return m_tabs.at(index).device; }
    /// A number that no other tab of the window ever has.
    int number(qsizetype index) const { return m_tabs.at(index).number; }
    bool isDeleted(qsizetype index) const;
    /// How many changes the draft of its device has; 0: there is no draft.
    qsizetype draftChanges(qsizetype index) const;

    /// The tab in front shows this device from now on.
    void setDevice(const twin::TwinId &id);
    /// A new tab beside the one in front; it comes to the front.
    void open(const twin::TwinId &id);
    /// As in an editor: who brings a tab works in it, unless the focus is left where it is.
    enum class Focus { Move, Leave };
    void bring(qsizetype index, Focus focus = Focus::Move);
    /// Brings the tab of that number, or another tab that shows the device; false: there is none.
    bool bringNumber(int number);
    bool bringDevice(const twin::TwinId &id);
    /// Brings the next tab (1) or the one before (-1), round and round; from another page than the documents
    /// the one in front.
    void walk(int by);
    void move(qsizetype from, qsizetype to);
    /// The last tab stays. A draft of its device is kept.
    void close(qsizetype index);
    void closeOthers(qsizetype index);

    /// For the settings: the devices, their documents and where somebody is in them, as JSON.
    QByteArray state() const;
    /// Opens those whose devices are there. False, and nothing is opened, when there are none.
    bool restore(const QByteArray &state);

signals:
    /// Tabs came, went, moved or came to the front, or what is said of them is different.
    void changed();
    /// Should be the current one.
    void deviceWanted(const twin::TwinId &id);
    /// A tab was brought: the documents should be seen.
    void brought();
    /// Which drafts are kept without a tab that shows them, in a few words; empty: none.
    void keptChanged(const QString &text);

private:
    struct Tab {
        int number = 0;
        twin::TwinId device{};
        DocumentsView view{};
    };

    void bindActions();
    void enter(qsizetype index);
    void keepView();
    void noteKept(const QList<twin::TwinId> &closed);
    void sync();
    void onHubChanged();

    AppContext &m_context;
    Documents &m_documents;
    std::shared_ptr<DraftKeeper> m_drafts;
    int m_lastNumber = 0;
    QList<Tab> m_tabs; ///< never empty
    qsizetype m_front = 0;
    QList<bool> m_deleted; ///< of the tabs, as changed() told last
    QList<twin::TwinId> m_kept; ///< their tabs were closed with a draft
    QString m_keptText; ///< that was told last
};

} // namespace app
