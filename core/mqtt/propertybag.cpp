// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/propertybag.h"

#include "mqtt/decoder.h"

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

Error invalid(const QString &why, QByteArrayView text)
{
    return {ErrorCode::TopicInvalid, u"%1 in '%2'."_s.arg(why, QString::fromUtf8(text))};
}

// What RFC 3986 keeps out of a query, and `/`, which parts the levels of a topic. The real service closes the
// connection, wire.md a.4.
bool mustBeEscaped(char c)
{
    return c <= ' ' || c > '~' || QByteArrayView("\"#/<>\\^`{|}").contains(c);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Result<Property> parseProperty(QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    const auto key = decodePercent(equals < 0 ? text : text.first(equals));
    if (!key)
        return key.error();
    if (key->isEmpty())
        return invalid(u"A property without a key"_s, text);
    if (equals < 0)
        return Property{*key, std::nullopt};
    const auto value = decodePercent(text.sliced(equals + 1));
    if (!value)
        return value.error();
    return Property{*key, *value};
}

} // namespace

Result<QString> decodePercent(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes.append(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return invalid(u"A %-escape without two hexadecimal digits"_s, text);
        bytes.append(char(high << 4 | low));
        i += 2;
    }
    if (!isText(bytes))
        return invalid(u"Bytes that are no UTF-8"_s, text);
    return QString::fromUtf8(bytes);
}

// An empty pair, as `a=1&&b` or a `&` at the end leave it, says nothing and is passed over.
Result<PropertyBag> parseBag(QByteArrayView text)
{
    for (const char c : text) {
        if (mustBeEscaped(c))
            return invalid(u"A character that must be escaped"_s, text);
    }
    PropertyBag bag;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        auto property = parseProperty(pair);
        if (!property)
            return property.error();
        bag.append(*std::move(property));
    }
    return bag;
}

QByteArray encodeBag(const PropertyBag &bag)
{
    QByteArray text;
    for (const auto &property : bag) {
        if (!text.isEmpty())
            text.append('&');
        text.append(property.key.toUtf8().toPercentEncoding());
        if (property.value)
            text.append('=').append(property.value->toUtf8().toPercentEncoding());
    }
    return text;
}

} // namespace twin::mqtt
