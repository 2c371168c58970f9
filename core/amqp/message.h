// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <utility>
#include <variant>

namespace twin::amqp {

/// A value of AMQP 1.0, as far as the services of a hub use them. Other kinds are read as null.
using Value =
    std::variant<std::monostate, bool, qint32, qint64, double, Timestamp, QByteArray, QString, QStringList>;
/// In the order of the wire. Keys are symbols in annotations, strings elsewhere.
using Map = QList<std::pair<QString, Value>>;
/// A message or correlation id. What came is what goes back: Azure's libraries compare kinds too.
using MessageId = std::variant<std::monostate, quint64, QUuid, QByteArray, QString>;

/// One message, decoded (AMQP 1.0 section 3.2).
struct Message {
    MessageId id{};
    MessageId correlationId{};
    QByteArray userId{};
    QString to{};
    QString replyTo{};
    QString subject{};
    QString contentType{};
    QString contentEncoding{};
    Timestamp expires{}; ///< never: none is set
    Map annotations{};
    Map application{};
    std::variant<QByteArray, Value, Map> body{}; ///< a data section, else an amqp-value

    /// Argument for what is no message.
    static Result<Message> decode(QByteArrayView bytes);
    QByteArray encode() const;

    /// The text of an application property, numbers and truth values in words; empty when it is not there.
    QString property(QStringView name) const;
};

/// nullptr when there is no such key.
const Value *valueIn(const Map &map, QStringView key);
/// Its text; empty when there is none.
QString textIn(const Map &map, QStringView key);

/// As a header line or JSON string shows it; empty for null.
QString textOf(const Value &value);
QString textOf(const MessageId &id);

} // namespace twin::amqp
