// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/machine.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace app {

/// A transition as it is drawn: round all boxes, so that it is seen and can be clicked.
struct ChartWay {
    std::size_t from = 0; ///< index of its state
    std::size_t index = 0; ///< among the transitions of that state
    QPolygonF line{}; ///< with its head at the end
    QRectF label{};
    Qt::Alignment align = Qt::AlignCenter; ///< of the text in its label

    /// How far a place is from the line, in pixels.
    double distanceTo(QPointF place) const;
};

/// Where everything of a state chart stands: states in rows by their order, ways between them.
struct ChartLayout {
    std::vector<QRectF> boxes{}; ///< one for each state
    std::vector<ChartWay> ways{}; ///< those of the first state, then of the second; unknown targets left out
    QRectF next{}; ///< where one more state would stand
    QSizeF size{};
};

/// For a chart `width` pixels wide; `unit`: pixels for a pixel of the design. The same machine always gets
/// the same layout.
ChartLayout layOutChart(const twin::sim::Machine &machine, double width, double unit);

} // namespace app
