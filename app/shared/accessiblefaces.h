// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Tells screen readers what our own widgets are, since Qt knows only its own: buttons that paint themselves
/// (segments, links, rows that open something) with their state and press action, gauges with their value,
/// shapes as pictures with their word. Once for each program.
void installAccessibleFaces();

} // namespace app
