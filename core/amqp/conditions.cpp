// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/conditions.h"

#include <proton/codec.h>
#include <proton/terminus.h>

namespace twin::amqp {

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

} // namespace twin::amqp
