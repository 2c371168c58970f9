// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicetabs.h"

#include "actions/actions.h"
#include "documents.h"
#include "host/hubclient.h"
#include "twin/draftkeeper.h"
#include "twin/twincolumns.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

DeviceTabs::DeviceTabs(AppContext &context, Documents &documents, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_documents(documents)
    , m_drafts(DraftKeeper::of(context.hub))
    , m_tabs{Tab{.number = ++m_lastNumber}}
{
    bindActions();
    connect(this, &DeviceTabs::changed, this, &DeviceTabs::sync);
    connect(m_drafts.get(), &DraftKeeper::changed, this, &DeviceTabs::changed);
    connect(&context.hub, &twin::host::HubClient::changed, this, &DeviceTabs::onHubChanged);
    sync();
}

void DeviceTabs::bindActions()
{
    using enum ActionId;
    Actions &actions = m_context.actions;
    actions.bind(OpenInNewTab, this, [this] { open(device(m_front)); });
    actions.bind(NextTab, this, [this] { walk(1); });
    actions.bind(PreviousTab, this, [this] { walk(-1); });
    actions.bind(MoveTabLeft, this, [this] { move(m_front, m_front - 1); });
    actions.bind(MoveTabRight, this, [this] { move(m_front, m_front + 1); });
    actions.bind(CloseTab, this, [this] {
        if (m_documents.isHidden())
            return bring(m_front); // nobody closes what cannot be seen
        close(m_front);
    });
    actions.bind(CloseOtherTabs, this, [this] { closeOthers(m_front); });
}

// Devices get deleted and made again; all else that happens to them costs nothing here.
void DeviceTabs::onHubChanged()
{
    QList<bool> deleted;
    for (qsizetype i = 0; i < count(); ++i)
        deleted.append(isDeleted(i));
    if (deleted != m_deleted)
        emit changed();
}

bool DeviceTabs::isDeleted(qsizetype index) const
{
    const twin::TwinId id = device(index);
    return !id.isNull() && !m_context.hub.state().find(id);
}

qsizetype DeviceTabs::draftChanges(qsizetype index) const
{
    const TwinDraft *const draft = m_drafts->find(device(index));
    return draft && !draft->isEmpty() ? qMax(qsizetype(1), draft->changes().size()) : 0;
}

void DeviceTabs::setDevice(const twin::TwinId &id)
{
    Tab &tab = m_tabs[m_front];
    if (tab.device == id)
        return;
    tab.device = id;
    tab.view = {};
    emit changed();
}

void DeviceTabs::open(const twin::TwinId &id)
{
    if (id.isNull())
        return;
    keepView();
    const Tab &front = m_tabs.at(m_front);
    Tab tab{.number = ++m_lastNumber, .device = id};
    if (id == front.device)
        tab.view = front.view; // nothing jumps
    else
        tab.view.document = front.view.document;
    m_tabs.insert(m_front + 1, tab);
    enter(m_front + 1);
    emit brought();
}

void DeviceTabs::bring(qsizetype index, Focus focus)
{
    const bool other = index != m_front;
    if (other) {
        keepView();
        enter(index);
    }
    emit brought();
    if (other && focus == Focus::Move)
        m_documents.takeFocus(m_tabs.at(m_front).view);
}

bool DeviceTabs::bringNumber(int number)
{
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).number == number) {
            bring(i);
            return true;
        }
    }
    return false;
}

bool DeviceTabs::bringDevice(const twin::TwinId &id)
{
    if (device(m_front) == id)
        return true;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (device(i) == id) {
            bring(i);
            return true;
        }
    }
    return false;
}

void DeviceTabs::walk(int by)
{
    bring(m_documents.isHidden() ? m_front : (m_front + by + count()) % count());
}

void DeviceTabs::move(qsizetype from, qsizetype to)
{
    if (from == to || qMin(from, to) < 0 || qMax(from, to) >= count())
        return;
    const int front = number(m_front);
    m_tabs.move(from, to);
    while (number(m_front) != front)
        m_front = (m_front + 1) % count();
    emit changed();
}

void DeviceTabs::close(qsizetype index)
{
    if (m_tabs.size() < 2)
        return;
    const bool wasFront = index == m_front;
    if (wasFront)
        keepView(); // and with it what is being typed
    const twin::TwinId closed = m_tabs.takeAt(index).device;
    if (index < m_front)
        --m_front;
    if (wasFront) {
        const QWidget *const focus = QApplication::focusWidget();
        const bool isIn = focus && m_documents.isAncestorOf(focus);
        enter(qMin(index, m_tabs.size() - 1));
        emit brought();
        if (isIn)
            m_documents.takeFocus(m_tabs.at(m_front).view);
    }
    noteKept({closed});
}

void DeviceTabs::closeOthers(qsizetype index)
{
    bring(index);
    QList<twin::TwinId> closed;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        if (i != m_front)
            closed.append(device(i));
    }
    m_tabs = {m_tabs.at(m_front)};
    m_front = 0;
    noteKept(closed);
}

void DeviceTabs::enter(qsizetype index)
{
    m_front = index;
    const Tab tab = m_tabs.at(index); // the signals below may change the list
    m_documents.setDevice(tab.device);
    m_documents.setView(tab.view);
    emit deviceWanted(tab.device);
    emit changed();
}

void DeviceTabs::keepView()
{
    m_documents.keepTyped();
    m_tabs[m_front].view = m_documents.view();
}

// A draft is never lost with its tab; that it is there stands in the status row until it is sent, discarded
// or seen again.
void DeviceTabs::noteKept(const QList<twin::TwinId> &closed)
{
    m_drafts->flush();
    m_kept.append(closed);
    emit changed();
}

void DeviceTabs::sync()
{
    using enum ActionId;
    Actions &actions = m_context.actions;
    actions.setEnabled(OpenInNewTab, !device(m_front).isNull());
    for (const ActionId id : {NextTab, PreviousTab, CloseTab, CloseOtherTabs})
        actions.setEnabled(id, count() > 1);
    actions.setEnabled(MoveTabLeft, m_front > 0);
    actions.setEnabled(MoveTabRight, m_front < count() - 1);

    m_deleted.clear();
    for (qsizetype i = 0; i < count(); ++i)
        m_deleted.append(isDeleted(i));
    m_kept.removeIf([this](const twin::TwinId &id) {
        const TwinDraft *const draft = m_drafts->find(id);
        return !draft || draft->isEmpty() ||
               std::any_of(m_tabs.cbegin(), m_tabs.cend(),
                           [&id](const Tab &tab) { return tab.device == id; });
    });
    const auto kept = int(QSet<twin::TwinId>(m_kept.cbegin(), m_kept.cend()).size());
    const QString text = kept == 0   ? QString()
                         : kept == 1 ? tr("Draft of %1 kept").arg(m_kept.first().toString())
                                     : tr("%n drafts kept", nullptr, kept);
    if (text != std::exchange(m_keptText, text))
        emit keptChanged(text);
}

QByteArray DeviceTabs::state() const
{
    QJsonArray tabs;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        const DocumentsView view = i == m_front ? m_documents.view() : m_tabs.at(i).view;
        QJsonObject tab{{u"device"_s, device(i).toString()}, {u"document"_s, view.document}};
        QJsonObject spots;
        for (auto spot = view.spots.cbegin(); spot != view.spots.cend(); ++spot) {
            if (!spot->isEmpty())
                spots.insert(spot.key(), spot->toJson());
        }
        if (!spots.isEmpty())
            tab.insert(u"spots"_s, spots);
        if (view.column)
            tab.insert(u"column"_s, *view.column);
        tabs.append(tab);
    }
    const QJsonObject all{{u"front"_s, int(m_front)}, {u"tabs"_s, tabs}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

bool DeviceTabs::restore(const QByteArray &state)
{
    const QJsonObject all = QJsonDocument::fromJson(state).object();
    const QJsonArray tabs = all[u"tabs"_s].toArray();
    QList<Tab> there;
    qsizetype front = 0;
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        const QJsonObject each = tabs.at(i).toObject();
        const auto id = twin::TwinId::parsePath(each[u"device"_s].toString());
        if (!id || !m_context.hub.state().find(*id))
            continue;
        if (i <= all[u"front"_s].toInt())
            front = there.size();
        Tab tab{.number = ++m_lastNumber, .device = *id};
        const QString document = each[u"document"_s].toString();
        if (m_documents.document(document.toLatin1().constData()))
            tab.view.document = document;
        const QJsonObject spots = each[u"spots"_s].toObject();
        for (auto spot = spots.constBegin(); spot != spots.constEnd(); ++spot)
            tab.view.spots.insert(spot.key(), ViewSpots::fromJson(spot->toObject()));
        if (const int column = each[u"column"_s].toInt(-1); column >= 0 && column < TwinColumns::Count)
            tab.view.column = column;
        there.append(tab);
    }
    if (there.isEmpty())
        return false;
    m_tabs = there;
    enter(front);
    return true;
}

} // namespace app
