// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QList>
#include <QString>

namespace app {

/// A value that is not as it was in the message before.
struct ValueChange {
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString path{}; ///< "position.lat", "samples.3"; empty for the whole message
    twin::Json before{}; ///< null for an added one
    twin::Json now{}; ///< null for a removed one
};

struct MessageDifference {
    QList<ValueChange> changes{}; ///< in the order of the newer message, what was removed at its end
    int same = 0; ///< values that are as they were

    bool isEmpty() const { return changes.isEmpty(); }
};

/// Compares value by value: objects by member, arrays by position.
MessageDifference differenceOf(const twin::Json &before, const twin::Json &now);

} // namespace app
