// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace twin::payload {

/// The messages that a file in the language of Protocol Buffers describes, with all that it imports. A value
/// that does not change; any thread.
class ProtoSchema final
{
public:
    /// Reads the file. What it imports lies beside it or below its folder; google/protobuf/*.proto is known.
    /// SourceFailed when it cannot be opened, SourceInvalid with line and column for what is wrong in it or
    /// in an import; `place` is the file.
    static Result<std::shared_ptr<const ProtoSchema>> load(const QString &path);
    ~ProtoSchema();
    ProtoSchema(const ProtoSchema &) = delete;
    ProtoSchema &operator=(const ProtoSchema &) = delete;

    /// Full names of the file's own messages, those within others behind them.
    QStringList messages() const;

    /// A body as the message of that name: fields by their names, those that were sent. Enums stand as their
    /// words, maps as objects, bytes as "h'0a0b'"; fields that the schema does not have by their numbers, as
    /// readProtobuf() has them. PacketInvalid; ModelNotFound when there is no such message.
    Result<Json> read(const QByteArray &body, const QString &message) const;

private:
    struct Private;
    explicit ProtoSchema(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace twin::payload
