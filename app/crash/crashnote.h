// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace app {

/// Says that the program ended badly the last time and where the report lies; waits for nobody.
void showCrashNote(const QString &report, QWidget *parent);

} // namespace app
