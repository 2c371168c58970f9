// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace app {

struct AppContext;

/// Binds the actions for text size and colours, and keeps them in the Settings. They work while `owner`
/// lives.
void bindLookActions(AppContext &context, QObject *owner);

} // namespace app
