// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace app {

struct AppContext;

/// The languages that this build speaks, as Settings::language has them: "en", "de"...
QStringList spokenLanguages();
/// Asks for the language of the window; it counts from the next start on.
void chooseLanguage(AppContext &context, QWidget *parent);

} // namespace app
