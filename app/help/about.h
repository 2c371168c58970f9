// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

struct AppContext;

/// Says what the program is, its version and licence.
void openAbout(const AppContext &context, QWidget *parent);

} // namespace app
