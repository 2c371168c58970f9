// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "greeting.h"

#include "settings/settings.h"

namespace app {

Greeting nextGreeting(Settings &settings, const QString &version, bool hasCrashed)
{
    const QString last = settings.lastVersion.value();
    if (hasCrashed)
        return Greeting::CrashNote; // what is new waits for the next start
    settings.lastVersion.set(version);
    return last.isEmpty() || last == version ? Greeting::FirstSteps : Greeting::News;
}

} // namespace app
