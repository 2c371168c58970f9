// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/message.h"

#include "amqp/data.h"
#include "base/overloaded.h"

#include <memory>
#include <proton/message.h>

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

struct FreeMessage {
    void operator()(pn_message_t *message) const { pn_message_free(message); }
};
using MessagePtr = std::unique_ptr<pn_message_t, FreeMessage>;

constexpr std::size_t SmallestRoom = 1024; // to encode into; doubled until it is enough
constexpr std::size_t LargestRoom = 64 * 1024 * 1024;

QString textFrom(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

std::variant<QByteArray, Value, Map> bodyOf(pn_data_t *data)
{
    pn_data_rewind(data);
    if (!pn_data_next(data))
        return QByteArray();
    switch (pn_data_type(data)) {
    case PN_BINARY:
        return bytesOf(pn_data_get_binary(data));
    case PN_MAP:
        return mapAt(data);
    default:
        return valueAt(data);
    }
}

void putBody(pn_data_t *data, const std::variant<QByteArray, Value, Map> &body)
{
    std::visit(overloaded{
                   [data](const QByteArray &v) { pn_data_put_binary(data, viewOf(v)); },
                   [data](const Value &v) { put(data, v); },
                   [data](const Map &v) { put(data, v, Keys::Strings); },
               },
               body);
}

MessageId idOf(const pn_msgid_t &id)
{
    switch (id.type) {
    case PN_ULONG:
        return quint64(id.u.as_ulong);
    case PN_UUID:
        return uuidOf(id.u.as_uuid);
    case PN_BINARY:
        return bytesOf(id.u.as_bytes);
    case PN_STRING:
        return stringOf(id.u.as_bytes);
    default:
        return {};
    }
}

// `kept` holds the bytes that the result refers to.
pn_msgid_t atomOf(const MessageId &id, QByteArray &kept)
{
    pn_msgid_t atom{};
    atom.type = PN_NULL;
    std::visit(overloaded{
                   [](std::monostate) {},
                   [&](quint64 v) {
                       atom.type = PN_ULONG;
                       atom.u.as_ulong = v;
                   },
                   [&](const QUuid &v) {
                       atom.type = PN_UUID;
                       const QByteArray bytes = v.toRfc4122();
                       std::copy(bytes.begin(), bytes.end(), atom.u.as_uuid.bytes);
                   },
                   [&](const QByteArray &v) {
                       kept = v;
                       atom.type = PN_BINARY;
                       atom.u.as_bytes = viewOf(kept);
                   },
                   [&](const QString &v) {
                       kept = v.toUtf8();
                       atom.type = PN_STRING;
                       atom.u.as_bytes = viewOf(kept);
                   },
               },
               id);
    return atom;
}

using SetText = int (*)(pn_message_t *, const char *);

void setText(pn_message_t *message, SetText set, const QString &text)
{
    if (!text.isEmpty())
        set(message, text.toUtf8().constData());
}

} // namespace

Result<Message> Message::decode(QByteArrayView bytes)
{
    const MessagePtr pn(pn_message());
    // Every section begins with the mark of a described value; the library would let other bytes pass as an
    // empty message.
    if (!bytes.startsWith(char(0)) ||
        pn_message_decode(pn.get(), bytes.data(), std::size_t(bytes.size())) != 0)
        return Error{ErrorCode::Argument, u"These bytes are no AMQP message."_s};
    Message message;
    message.id = idOf(pn_message_get_id(pn.get()));
    message.correlationId = idOf(pn_message_get_correlation_id(pn.get()));
    message.userId = bytesOf(pn_message_get_user_id(pn.get()));
    message.to = textFrom(pn_message_get_address(pn.get()));
    message.replyTo = textFrom(pn_message_get_reply_to(pn.get()));
    message.subject = textFrom(pn_message_get_subject(pn.get()));
    message.contentType = textFrom(pn_message_get_content_type(pn.get()));
    message.contentEncoding = textFrom(pn_message_get_content_encoding(pn.get()));
    if (const auto expires = pn_message_get_expiry_time(pn.get()); expires != 0)
        message.expires = Timestamp::fromMSecsSinceEpoch(expires);
    message.annotations = mapOf(pn_message_annotations(pn.get()));
    message.application = mapOf(pn_message_properties(pn.get()));
    message.body = bodyOf(pn_message_body(pn.get()));
    return message;
}

QByteArray Message::encode() const
{
    const MessagePtr pn(pn_message());
    QByteArray keptId;
    QByteArray keptCorrelation;
    pn_message_set_id(pn.get(), atomOf(id, keptId));
    pn_message_set_correlation_id(pn.get(), atomOf(correlationId, keptCorrelation));
    if (!userId.isEmpty())
        pn_message_set_user_id(pn.get(), viewOf(userId));
    setText(pn.get(), pn_message_set_address, to);
    setText(pn.get(), pn_message_set_reply_to, replyTo);
    setText(pn.get(), pn_message_set_subject, subject);
    setText(pn.get(), pn_message_set_content_type, contentType);
    setText(pn.get(), pn_message_set_content_encoding, contentEncoding);
    if (!expires.isNever())
        pn_message_set_expiry_time(pn.get(), expires.toMSecsSinceEpoch());
    if (!annotations.isEmpty())
        put(pn_message_annotations(pn.get()), annotations, Keys::Symbols);
    if (!application.isEmpty())
        put(pn_message_properties(pn.get()), application, Keys::Strings);
    pn_message_set_inferred(pn.get(), std::holds_alternative<QByteArray>(body)); // data, not amqp-value
    putBody(pn_message_body(pn.get()), body);
    for (std::size_t room = SmallestRoom; room <= LargestRoom; room *= 2) {
        QByteArray bytes(qsizetype(room), Qt::Uninitialized);
        std::size_t size = room;
        const int error = pn_message_encode(pn.get(), bytes.data(), &size);
        if (error == 0)
            return bytes.first(qsizetype(size));
        if (error != PN_OVERFLOW)
            break;
    }
    return {};
}

QString Message::property(QStringView name) const
{
    return textIn(application, name);
}

const Value *valueIn(const Map &map, QStringView key)
{
    for (const auto &[name, value] : map) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

QString textIn(const Map &map, QStringView key)
{
    const Value *value = valueIn(map, key);
    return value ? textOf(*value) : QString();
}

QString textOf(const Value &value)
{
    return std::visit(overloaded{
                          [](std::monostate) { return QString(); },
                          [](bool v) { return v ? u"true"_s : u"false"_s; },
                          [](qint32 v) { return QString::number(v); },
                          [](qint64 v) { return QString::number(v); },
                          [](double v) { return QString::number(v, 'g', QLocale::FloatingPointShortest); },
                          [](Timestamp v) { return v.toString(); },
                          [](const QByteArray &v) { return QString::fromUtf8(v); },
                          [](const QString &v) { return v; },
                          [](const QStringList &v) { return v.join(u','); },
                      },
                      value);
}

QString textOf(const MessageId &id)
{
    return std::visit(overloaded{
                          [](std::monostate) { return QString(); },
                          [](quint64 v) { return QString::number(v); },
                          [](const QUuid &v) { return v.toString(QUuid::WithoutBraces); },
                          [](const QByteArray &v) { return QString::fromLatin1(v.toHex()); },
                          [](const QString &v) { return v; },
                      },
                      id);
}

} // namespace twin::amqp
