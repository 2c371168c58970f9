// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

/// Has a screen reader say the text of a label or the name of a widget now, though the focus is elsewhere: a
/// result that has come, an offer, a refusal.
void announce(QWidget *widget);

} // namespace app
