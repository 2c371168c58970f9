// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/hostport.h"

using namespace Qt::StringLiterals;

namespace twin::auth {

Result<HostPort> HostPort::parse(QStringView text)
{
    const auto colon = text.lastIndexOf(u':');
    const bool namesPort = colon > 0 && (text.indexOf(u':') == colon || text[colon - 1] == u']');
    if (!namesPort)
        return HostPort{.host = text.toString()};
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    if (!isNumber || port == 0)
        return Error{ErrorCode::Argument,
                     u"%1: behind the ':' stands a port, a number from 1 to 65535."_s.arg(text)};
    return HostPort{.host = text.left(colon).toString(), .port = port};
}

} // namespace twin::auth
