// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wireexport.h"

#include "json/writer.h"

#include <QSaveFile>
#include <QStringDecoder>

using namespace std::string_view_literals;
using twin::Json;
using twin::wire::LogEntry;

namespace app {

namespace {

std::string_view wordOf(LogEntry::Direction direction)
{
    using enum LogEntry::Direction;
    return direction == In ? "in"sv : direction == Out ? "out"sv : "refused"sv;
}

std::string_view wordOf(LogEntry::Protocol protocol)
{
    using enum LogEntry::Protocol;
    return protocol == Mqtt ? "mqtt"sv : protocol == Http ? "http"sv : "tcp"sv;
}

void appendPayload(twin::JsonObjectBuilder &line, const QByteArray &payload)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(payload);
    if (decode.hasError())
        line.append("payloadBase64"sv, Json(QString::fromLatin1(payload.toBase64())));
    else
        line.append("payload"sv, Json(text));
}

} // namespace

QByteArray jsonLineOf(const LogEntry &entry)
{
    twin::JsonObjectBuilder line;
    const auto number = [&line](std::string_view name, qint64 value) {
        if (value >= 0)
            line.append(name, Json(value));
    };
    const auto text = [&line](std::string_view name, const QString &value) {
        if (!value.isEmpty())
            line.append(name, Json(value));
    };
    number("number"sv, qint64(entry.number));
    text("time"sv, entry.time.toString());
    line.append("direction"sv, Json(wordOf(entry.direction)));
    line.append("protocol"sv, Json(wordOf(entry.protocol)));
    text("peer"sv, entry.peer);
    number("port"sv, entry.port);
    text("id"sv, entry.id.toString());
    text("kind"sv, entry.kind);
    text("topic"sv, entry.topic);
    text("line"sv, entry.line);
    text("requestId"sv, entry.requestId);
    if (entry.answers > 0)
        number("answers"sv, qint64(entry.answers));
    number("status"sv, entry.status);
    number("latencyUSecs"sv, entry.latencyUSecs);
    number("size"sv, entry.size);
    if (entry.payloadAt > 0)
        appendPayload(line, entry.bytes.mid(entry.payloadAt));
    return twin::json::write(line.take());
}

twin::Result<void> exportWire(const QString &path, const QList<LogEntry> &entries)
{
    QSaveFile file(path);
    bool isGood = file.open(QIODevice::WriteOnly);
    for (const LogEntry &entry : entries) {
        const QByteArray line = jsonLineOf(entry) + '\n';
        isGood = isGood && file.write(line) == line.size();
    }
    if (!isGood || !file.commit())
        return twin::Error{.code = twin::ErrorCode::StoreFailed, .detail = file.errorString(), .place = path};
    return {};
}

} // namespace app
