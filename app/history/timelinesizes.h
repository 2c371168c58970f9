// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app::timeline {

// Of the time line, in pixels at 100 %.
constexpr double Labels = 200;
constexpr double LaneHeight = 17;
constexpr double OverviewHeight = 24;
constexpr double AxisHeight = 26;
constexpr double MarkSize = 9;
constexpr double SnapWidth = 7;

} // namespace app::timeline
