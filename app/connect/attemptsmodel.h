// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/attempt.h"
#include "connect/sample.h"

#include <QAbstractListModel>

namespace app {

/// The attempts of devices or of services, newest first, since the servers started. What failed before
/// anybody said who he is counts for devices.
class AttemptsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AttemptsModel(twin::host::ServerClient &server, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Attempt &at(int row) const { return m_log.attempts()[m_rows[std::size_t(row)]]; }
    /// The newest one of this device; of a service with a null id. nullptr when there is none.
    const Attempt *newestOf(SampleSide side, const twin::TwinId &id) const;
    SampleSide side() const { return m_side; }
    void setSide(SampleSide side);
    /// As AttemptLog::noteKnownModels().
    void noteKnownModels(const std::function<bool(const twin::TwinId &)> &isKnown);

signals:
    void changed();

private:
    void onLogged(const QList<twin::wire::LogEntry> &entries);
    void fill();

    AttemptLog m_log;
    SampleSide m_side = SampleSide::Device;
    std::vector<std::size_t> m_rows;
};

} // namespace app
