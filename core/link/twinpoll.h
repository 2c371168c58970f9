// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/servicecaller.h"

#include <QTimer>

namespace twin::link {

/// Reads the twins of a hub again and again: all of them by queries, page by page, or chosen ones. A hub that
/// is busy or away is asked less often.
class TwinPoll final : public QObject
{
    Q_OBJECT
public:
    struct Spec {
        ServiceAccess access{};
        QList<TwinId> devices{}; ///< these and their modules; empty: all
        int everyMSecs = 2'000; ///< from one answer to the next question
    };

    static constexpr int LongestPauseMSecs = 60'000;
    static constexpr int PageSize = 1000;

    explicit TwinPoll(const Spec &spec);

    /// Reads at once, and goes on when that is done.
    void start();
    /// Reads now; of several calls while it reads, the last is met by one more reading.
    void readNow();
    void stop();
    bool isReading() const { return m_isReading; }

signals:
    /// All twin documents, devices before their modules: what is not among them is not there.
    void read(const QList<twin::Json> &twins);
    /// It could not be read, for the first time after it could: Unauthorized, StoreFailed..., DeviceNotFound
    /// of a chosen device at the first reading. It is tried again.
    void failed(const twin::Error &why);

private:
    void readDevice(qsizetype index);
    void readModules();
    void query(const QString &text, const QByteArray &continuation, std::function<void()> then);
    void finish();
    void fail(const Error &why);

    Spec m_spec;
    ServiceCaller m_caller;
    QTimer m_pause;
    int m_pauseMSecs;
    QList<Json> m_twins; // so far
    bool m_isReading = false;
    bool m_readsAgain = false;
    bool m_hasRead = false;
    bool m_isFailing = false;
    bool m_isStopped = true;
};

} // namespace twin::link
