// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/closing.h"

#include <array>

namespace twin::mqtt {

namespace {

// In the order of CloseReason.
constexpr std::array<const char16_t *, 16> Names{
    u"disconnected",   u"line-lost",           u"refused",       u"no-connect",
    u"silent",         u"taken-over",          u"token-expired", u"credentials-changed",
    u"device-deleted", u"disconnected-by-hub", u"bad-packet",    u"bad-topic",
    u"too-large",      u"slow-reader",         u"store-failed",  u"shutdown",
};

} // namespace

QString nameOf(CloseReason reason)
{
    return QString::fromUtf16(Names[std::size_t(reason)]);
}

bool firesWill(CloseReason reason)
{
    return reason != CloseReason::Disconnected && reason != CloseReason::Refused &&
           reason != CloseReason::Shutdown;
}

} // namespace twin::mqtt
