// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/webhost.h"

#include <QStringList>

#include <memory>

namespace twin::sim {

/// How much web services may take.
struct WebLimits {
    int milliseconds = 10'000; ///< for one answer
    qint64 answerBytes = 64 * 1024;
    qsizetype addresses = 1000; ///< that are different
};

/// Asks web services over HTTP and HTTPS, on a thread of its own: any thread may ask and nobody waits. What
/// is no JSON text counts as a string, unless it says that it is JSON.
class WebReader final : public WebHost
{
public:
    explicit WebReader(const WebLimits &limits = {});
    ~WebReader() override;

    std::optional<Json> answer(const QString &address, double everySeconds, Timestamp now,
                               const TwinId &device) override;
    std::vector<WebTrouble> takeTroubles() override;

    /// Asks all of them now, so that the first values are there when a run begins.
    void askAhead(const QStringList &addresses, Timestamp now);
    bool isBusy() const; ///< while an answer is awaited
    /// Returns when everything that was asked is answered or has failed: each in WebLimits::milliseconds.
    void waitForAnswers();

private:
    struct Shared;
    class Asker;

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<Asker> m_asker;
};

} // namespace twin::sim
