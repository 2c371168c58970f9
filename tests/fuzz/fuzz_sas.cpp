// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens and connection strings as a stranger may send them: none that was not signed is let in.
#include "auth/access.h"
#include "auth/connectionstring.h"
#include "wire/log.h"

#include <cstdint>

using namespace twin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    SeededIds ids(1);
    const auth::Access access{.policies = auth::Policies::created(ids),
                              .hostNames = {QStringLiteral("localhost")}};
    const Timestamp now = Timestamp::fromMSecsSinceEpoch(1'700'000'000'000);
    const auto caller =
        access.service({.token = text}, auth::Permission::ServiceConnect, {QStringLiteral("twins")}, now);
    if (caller)
        __builtin_trap();
    if (const auto token = auth::Token::parse(text)) {
        (void)token->expires();
        (void)auth::Resource::parse(token->resource).covers({QStringLiteral("devices"), QStringLiteral("a")});
    }
    (void)auth::ConnectionString::parse(QString::fromUtf8(text));
    if (wire::blanked(text).size() != text.size())
        __builtin_trap();
    return 0;
}
