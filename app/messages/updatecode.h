// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/devicecall.h"

namespace app {

/// What a person writes to a twin: a service body and the etag that it is conditional on.
struct TwinUpdate {
    twin::TwinId id{};
    twin::Json body{}; ///< {"tags", "properties": {"desired"}}
    QString etag{}; ///< base64; empty: unconditional
};

/// As codeOf(DeviceCall): a program or a line for a shell, without a key in it.
QString codeOf(const TwinUpdate &update, CallLanguage language);

} // namespace app
