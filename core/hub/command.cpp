// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/command.h"

namespace twin {

Command::Command() = default;
Command::Command(const Command &) = default;
Command::Command(Command &&) noexcept = default;
Command &Command::operator=(const Command &) = default;
Command &Command::operator=(Command &&) noexcept = default;
Command::~Command() = default;

const TwinId &targetOf(const Command &command)
{
    static const TwinId nobody;
    return std::visit(
        [](const auto &c) -> const TwinId & {
            if constexpr (requires { c.id; })
                return c.id;
            else
                return nobody;
        },
        command);
}

MethodName MethodName::parse(const QString &method)
{
    const auto star = method.indexOf(u'*');
    if (star < 1 || star + 1 == method.size())
        return {.name = method};
    return {.component = method.left(star), .name = method.mid(star + 1)};
}

} // namespace twin
