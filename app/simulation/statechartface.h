// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Shows screen readers a state chart as the list of its states and transitions. May be called often.
void installStateChartFace();

} // namespace app
