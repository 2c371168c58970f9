// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/twinhistory.h"
#include "json/pointer.h"
#include "twin/digitaltwin.h"
#include "twin/limits.h"

#include <vector>

namespace twin::host {

/// One write that gave a value what it is.
struct ValueSetting {
    std::optional<Json> value{}; ///< absent: it was removed
    quint64 number = 0; ///< of the change
    Timestamp time{};
    Cause cause{};
    qint64 version = 0; ///< of the section afterwards; of tags: of the twin
    qint64 bytes = 0; ///< of what was written, as compact JSON
    enum class Way { Created, Merged, Replaced } way = Way::Merged;
};

/// One step on the way from asking for a value to the device's last word on it.
struct WhyStep {
    enum class Kind {
        Asked, ///< a service wrote the desired property
        Delivered, ///< the device was there and took notifications, or came back and could read it
        Answered, ///< the device acknowledged: `code`, `text`, `sync`
        Replaced ///< something else was asked
    };

    Kind kind = Kind::Asked;
    quint64 number = 0; ///< of the change
    Timestamp time{};
    qint64 afterMSecs = 0; ///< since the step before
    std::optional<Json> value{};
    qint64 version = 0; ///< of desired
    int code = 0;
    QString text{};
    SyncState sync = SyncState::Pending;
};

/// Why a value of a twin is what it is.
struct WhyValue {
    ValueSetting now{};
    std::optional<ValueSetting> before{};
    std::vector<WhyStep> steps{}; ///< of a property of desired or reported that was asked for; else empty
};

/// Looks through the history for the write that a value of tags, desired or reported has come from, as of the
/// change at position `asOf` (-1: the newest). Empty when no kept change wrote it.
std::optional<WhyValue> whyValue(const TwinHistory &history, Section section, const json::Pointer &path,
                                 qsizetype asOf = -1);

} // namespace twin::host
