// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/devicecall.h"

#include <QMenu>

#include <functional>

namespace app {

/// An action for each language; it puts what `code` gives for it on the clipboard.
void fillCopyAs(QMenu &menu, QObject *context, std::function<QString(CallLanguage)> code);

} // namespace app
