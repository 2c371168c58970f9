// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArrayView>

namespace twin::mqtt {

/// Who a client says it is, and with which version of the service it wants to talk (wire.md a.1).
struct UserName {
    QString host{};
    TwinId id{};
    QString apiVersion{}; ///< empty when it names none: an early client, for which there are no twins
    QString modelId{}; ///< as announced; counts from api-version 2020-05-31 on
    QString clientType{}; ///< the client library and its version, for people

    friend bool operator==(const UserName &, const UserName &) = default;
};

/// Reads `host/device[/module][/[?]api-version=...&model-id=...&DeviceClientType=...]`. Parameters in any
/// order, values escaped or not, others passed over. IdInvalid; TopicInvalid: too long, no host, a wrong
/// escape.
Result<UserName> parseUserName(QByteArrayView text);

} // namespace twin::mqtt
