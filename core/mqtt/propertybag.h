// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace twin::mqtt {

/// One property of a message: `key`, `key=` and `key=value` are three things (wire.md a.4).
struct Property {
    QString key{};
    std::optional<QString> value{};

    friend bool operator==(const Property &, const Property &) = default;
};
/// The properties in the last level of a topic, in order.
using PropertyBag = QList<Property>;

/// Reads `key=value&...`, keys decoded too. TopicInvalid: a wrong escape, no UTF-8, a character that must be
/// escaped, a value without key.
Result<PropertyBag> parseBag(QByteArrayView text);
/// Writes it; all but the unreserved characters of RFC 3986 is escaped.
QByteArray encodeBag(const PropertyBag &bag);

/// Undoes percent encoding; `+` stays. TopicInvalid: a wrong escape or what is no UTF-8.
Result<QString> decodePercent(QByteArrayView text);

} // namespace twin::mqtt
