// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "hub/change.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace twin::host {
class ConformanceService;
class HubClient;
} // namespace twin::host

namespace app {

/// The logical twins of a hub in natural order, a row each, those that match the filter.
///
/// Follows the hub and the judge and never asks them for all; a row costs an id.
class LogicalTwinsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ModelColumn, ColumnCount };

    LogicalTwinsModel(twin::host::HubClient &hub, twin::host::ConformanceService &conformance,
                      QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    twin::TwinId idAt(const QModelIndex &index) const;
    /// Invalid when there is no such twin or the filter hides it.
    QModelIndex indexOf(const twin::TwinId &id) const;
    /// Words that all must occur in id or model id, without regard to case.
    void setFilter(const QString &text);

signals:
    /// After rows came or went.
    void countChanged();

private:
    void onChanged(const twin::Changes &changes);
    void onJudged(const QList<twin::TwinId> &ids);
    void update(const twin::TwinId &id);
    void reload();
    bool matches(const twin::LogicalTwin &twin) const;
    int faultsOf(const twin::TwinId &id) const;

    twin::host::HubClient &m_hub;
    twin::host::ConformanceService &m_conformance;
    std::vector<twin::TwinId> m_rows;
    QStringList m_words;
};

} // namespace app
