// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row.h"

using namespace std::string_view_literals;

namespace twin::query {

RowKey Row::key() const
{
    if (const auto *held = record())
        return {held->id().device().toStdString(), held->id().module().toStdString(), {}};
    const auto text = [this](std::string_view name) { return std::string(document()[name].toStringView()); };
    return {text("deviceId"sv), text("moduleId"sv), text("jobId"sv)};
}

Json Row::whole() const
{
    const auto *held = record();
    return held ? twinDocument(*held) : document();
}

} // namespace twin::query
