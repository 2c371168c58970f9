// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/conditions.h"

#include "amqp/data.h"

#include <cstring>
#include <proton/condition.h>
#include <proton/terminus.h>

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

constexpr const char *SelectorFilter = "apache.org:selector-filter:string";

} // namespace

const char *conditionOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DeviceNotFound:
    case ErrorCode::ModuleNotFound:
    case ErrorCode::NoSuchRoute:
        return "amqp:not-found";
    case ErrorCode::TokenInvalid:
    case ErrorCode::Unauthorized:
    case ErrorCode::DeviceDisabled:
        return "amqp:unauthorized-access";
    case ErrorCode::MessageTooLarge:
        return "amqp:link:message-size-exceeded";
    case ErrorCode::QueueFull:
    case ErrorCode::TooManyItems:
        return "amqp:resource-limit-exceeded";
    case ErrorCode::LockLost:
        return "com.microsoft:message-lock-lost";
    case ErrorCode::NotOffered:
        return "amqp:not-implemented";
    default:
        return Error{code}.status() >= 500 ? "amqp:internal-error" : "com.microsoft:argument-error";
    }
}

QString selectorOf(pn_terminus_t *source)
{
    QString selector;
    pn_data_t *filters = pn_terminus_filter(source);
    pn_data_rewind(filters);
    if (!pn_data_next(filters) || pn_data_type(filters) != PN_MAP)
        return selector;
    pn_data_enter(filters);
    while (pn_data_next(filters) && pn_data_next(filters)) { // the key, then what it stands for
        const bool isDescribed = pn_data_is_described(filters);
        if (isDescribed) {
            pn_data_enter(filters);
            pn_data_next(filters); // the descriptor
            pn_data_next(filters);
        }
        if (pn_data_type(filters) == PN_STRING) {
            const pn_bytes_t text = pn_data_get_string(filters);
            selector = QString::fromUtf8(text.start, qsizetype(text.size));
        }
        if (isDescribed)
            pn_data_exit(filters);
    }
    pn_data_exit(filters);
    return selector;
}

// {"apache.org:selector-filter:string": described text}
void putSelector(pn_terminus_t *source, const QString &selector)
{
    pn_data_t *filter = pn_terminus_filter(source);
    const pn_bytes_t name = pn_bytes(std::strlen(SelectorFilter), SelectorFilter);
    const QByteArray text = selector.toUtf8();
    pn_data_put_map(filter);
    pn_data_enter(filter);
    pn_data_put_symbol(filter, name);
    pn_data_put_described(filter);
    pn_data_enter(filter);
    pn_data_put_symbol(filter, name);
    pn_data_put_string(filter, viewOf(text));
    pn_data_exit(filter);
    pn_data_exit(filter);
}

void putRedirect(pn_condition_t *condition, const Closing::Redirect &redirect)
{
    pn_condition_set_name(condition, LinkRedirect);
    pn_condition_set_description(condition, "The node is at another address.");
    put(pn_condition_info(condition),
        Map{{u"hostname"_s, redirect.hostName},
            {u"network-host"_s, redirect.networkHost},
            {u"port"_s, qint32(redirect.port)},
            {u"address"_s, redirect.address}},
        Keys::Symbols);
}

Closing closingOf(pn_condition_t *condition)
{
    Closing closing;
    if (!condition || !pn_condition_is_set(condition))
        return closing;
    closing.condition = QString::fromUtf8(pn_condition_get_name(condition));
    closing.description = QString::fromUtf8(pn_condition_get_description(condition));
    if (closing.condition != QLatin1String(LinkRedirect))
        return closing;
    const Map info = mapOf(pn_condition_info(condition));
    closing.redirect = Closing::Redirect{.hostName = textIn(info, u"hostname"),
                                         .networkHost = textIn(info, u"network-host"),
                                         .port = textIn(info, u"port").toUShort(),
                                         .address = textIn(info, u"address")};
    return closing;
}

} // namespace twin::amqp
