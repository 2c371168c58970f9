// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "twin/limits.h"
#include "twin/twin.h"

#include <optional>

namespace twin {

/// What one accepted request does to a twin: the parts it names, merged in or put in their place (section 6).
struct TwinWrite {
    enum class Kind { Merge, Replace };

    Kind kind = Kind::Merge;
    std::optional<Json> tags;
    std::optional<Json> desired;
    std::optional<Json> reported;

    /// Whether nothing is written: then no version steps.
    bool isEmpty() const { return !tags && !desired && !reported; }
    friend bool operator==(const TwinWrite &, const TwinWrite &) = default;
};

/// Reads a service body (PATCH or PUT /twins). properties.reported, identity members, and `$metadata` and
/// `$version` of desired are left out; empty patches are not written. Errors: NotObject and all of
/// checkValues().
Result<TwinWrite> readServiceWrite(const Json &body, TwinWrite::Kind kind);
/// Reads a device's reported patch. Errors: NotObject and all of checkValues().
Result<TwinWrite> readReportedWrite(const Json &body);

/// The twin after the write: values, metadata, versions, etag. Cannot fail; sizes are not checked here.
Twin applied(const Twin &twin, const TwinWrite &write, Timestamp time);
/// The size rules of section 5 for a write that turned `before` into `after`.
Result<void> checkSizes(const Twin &before, const Twin &after);

/// Body of the desired-property message to a device (section 9), `$version` last. Requires: write.desired.
Json desiredNotification(const Twin &before, const Twin &after, const TwinWrite &write);

/// How a device follows its desired properties over notifications and reads (section 10).
class DesiredFollower final
{
public:
    enum class Decision { Applied, Ignored, Queued, GapRefetch };

    /// A full read came: queued notifications that are newer are applied after it; `decisions` gets one for
    /// each.
    void onGet(const Json &desired, qint64 version, QList<Decision> *decisions = nullptr);
    Decision onNotification(const Json &patch, qint64 version);

    const Json &desired() const { return m_desired; }
    qint64 version() const { return m_version; }

private:
    Json m_desired = Json::emptyObject();
    qint64 m_version = 0;
    bool m_synced = false;
    std::vector<std::pair<Json, qint64>> m_queue;
};

} // namespace twin
