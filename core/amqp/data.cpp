// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/data.h"

#include "base/overloaded.h"

namespace twin::amqp {

namespace {

// What is nested in it is a stranger's, perhaps deep: it is left out.
QStringList textsAt(pn_data_t *data)
{
    QStringList texts;
    pn_data_enter(data);
    while (pn_data_next(data)) {
        if (pn_data_type(data) == PN_STRING)
            texts.append(stringOf(pn_data_get_string(data)));
        else if (pn_data_type(data) == PN_SYMBOL)
            texts.append(stringOf(pn_data_get_symbol(data)));
    }
    pn_data_exit(data);
    return texts;
}

void putTexts(pn_data_t *data, const QStringList &list)
{
    pn_data_put_array(data, false, PN_STRING);
    pn_data_enter(data);
    for (const auto &one : list)
        pn_data_put_string(data, viewOf(one.toUtf8()));
    pn_data_exit(data);
}

} // namespace

Value valueAt(pn_data_t *data)
{
    switch (pn_data_type(data)) {
    case PN_BOOL:
        return pn_data_get_bool(data);
    case PN_BYTE:
        return qint32(pn_data_get_byte(data));
    case PN_UBYTE:
        return qint32(pn_data_get_ubyte(data));
    case PN_SHORT:
        return qint32(pn_data_get_short(data));
    case PN_USHORT:
        return qint32(pn_data_get_ushort(data));
    case PN_INT:
        return pn_data_get_int(data);
    case PN_UINT:
        return qint64(pn_data_get_uint(data));
    case PN_LONG:
        return qint64(pn_data_get_long(data));
    case PN_ULONG:
        return qint64(pn_data_get_ulong(data));
    case PN_FLOAT:
        return double(pn_data_get_float(data));
    case PN_DOUBLE:
        return pn_data_get_double(data);
    case PN_TIMESTAMP:
        return Timestamp::fromMSecsSinceEpoch(pn_data_get_timestamp(data));
    case PN_UUID:
        return uuidOf(pn_data_get_uuid(data)).toString(QUuid::WithoutBraces);
    case PN_BINARY:
        return bytesOf(pn_data_get_binary(data));
    case PN_STRING:
        return stringOf(pn_data_get_string(data));
    case PN_SYMBOL:
        return stringOf(pn_data_get_symbol(data));
    case PN_ARRAY:
    case PN_LIST:
        return textsAt(data);
    default:
        return {};
    }
}

Map mapAt(pn_data_t *data)
{
    Map map;
    if (pn_data_type(data) != PN_MAP)
        return map;
    pn_data_enter(data);
    while (pn_data_next(data)) {
        const QString key = textOf(valueAt(data));
        if (!pn_data_next(data))
            break;
        map.append({key, valueAt(data)});
    }
    pn_data_exit(data);
    return map;
}

Map mapOf(pn_data_t *data)
{
    pn_data_rewind(data);
    return pn_data_next(data) ? mapAt(data) : Map();
}

void put(pn_data_t *data, const Value &value)
{
    std::visit(overloaded{
                   [data](std::monostate) { pn_data_put_null(data); },
                   [data](bool v) { pn_data_put_bool(data, v); },
                   [data](qint32 v) { pn_data_put_int(data, v); },
                   [data](qint64 v) { pn_data_put_long(data, v); },
                   [data](double v) { pn_data_put_double(data, v); },
                   [data](Timestamp v) { pn_data_put_timestamp(data, v.toMSecsSinceEpoch()); },
                   [data](const QByteArray &v) { pn_data_put_binary(data, viewOf(v)); },
                   [data](const QString &v) { pn_data_put_string(data, viewOf(v.toUtf8())); },
                   [data](const QStringList &v) { putTexts(data, v); },
               },
               value);
}

void put(pn_data_t *data, const Map &map, Keys keys)
{
    pn_data_put_map(data);
    pn_data_enter(data);
    for (const auto &[key, value] : map) {
        const QByteArray name = key.toUtf8();
        if (keys == Keys::Symbols)
            pn_data_put_symbol(data, viewOf(name));
        else
            pn_data_put_string(data, viewOf(name));
        put(data, value);
    }
    pn_data_exit(data);
}

} // namespace twin::amqp
