// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "host/hubclient.h"

#include <QAbstractListModel>
#include <QCache>

#include <vector>

namespace app {

/// The devices of a hub with their modules below them, a row each, in natural order, those that match the
/// filter.
///
/// Follows the hub's changes and never asks it. Words are made when a row is shown, so a fleet costs an id
/// per row.
class DeviceListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// What the note at the right of a row is about, worst first.
    enum class Note { Refused, Pending, Offline, Version };
    Q_ENUM(Note)
    enum Role { IdRole = Qt::UserRole, ConnectedRole, IsModuleRole, NoteRole, NoteKindRole, ModelIdRole };

    /// `clock` says what "now" is for "offline 2 h".
    DeviceListModel(twin::host::HubClient &hub, const twin::Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    twin::TwinId idAt(const QModelIndex &index) const;
    /// Invalid when the twin is not there or does not match the filter.
    QModelIndex indexOf(const twin::TwinId &id) const;
    /// How many devices (without modules) the filter lets through.
    qsizetype shownDevices() const { return m_shownDevices; }
    QString filter() const { return m_filter; }
    /// Words that all must occur in id, model id or tags, without regard to case.
    void setFilter(const QString &text);
    /// Notes with a time in them are read again.
    void refreshTimes();

signals:
    /// After rows came or went.
    void countChanged();

private:
    void onChanged(const twin::Changes &changes);
    void update(const twin::TwinId &id);
    void reload();
    bool matches(const twin::Record &record) const;
    /// What the device was asked and has not done.
    struct SyncCount {
        int refused = 0;
        int pending = 0;
    };
    SyncCount countSync(const twin::RecordPtr &record) const;
    Note noteKindOf(const twin::RecordPtr &record) const;
    QString noteOf(const twin::RecordPtr &record, Note kind) const;
    QString toolTipOf(const twin::RecordPtr &record) const;
    QString spokenText(const twin::RecordPtr &record) const;

    twin::host::HubClient &m_hub;
    const twin::Clock &m_clock;
    std::vector<twin::TwinId> m_rows;
    qsizetype m_shownDevices = 0;
    QString m_filter;
    QStringList m_words;
    struct Counted {
        twin::RecordPtr record;
        SyncCount count;
    };
    mutable QCache<twin::TwinId, Counted> m_counted; ///< of the rows that are painted again and again
};

} // namespace app
