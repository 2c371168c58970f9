// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

class Settings;

/// What a start brings up by itself: at most one of these, and nothing modal.
enum class Greeting {
    CrashNote, ///< of the run before
    News, ///< the first start of another version
    FirstSteps, ///< as long as they were not seen
};

/// The greeting of a start of `version`, which the settings keep for the next time.
Greeting nextGreeting(Settings &settings, const QString &version, bool hasCrashed);

} // namespace app
