// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/diagram.h"

#include <QPolygonF>
#include <QRectF>

namespace app {

/// Sizes that a layout goes by, in pixels.
struct DiagramMeasure {
    QSizeF box{162, 64};
    double gap = 32; ///< between two boxes of a layer
    double rise = 72; ///< between two layers at least
    double track = 9; ///< between two lines that run beside each other
    double loop = 84; ///< beside a box that has a line to itself, for that line and its name
    double margin = 16;
};

/// Where everything of a diagram stands.
struct DiagramLayout {
    std::vector<QRectF> boxes{}; ///< one for each node
    std::vector<QPolygonF> lines{}; ///< one for each edge, from its source to its target
    std::vector<QPointF> labels{}; ///< the middle of each edge's label; of a line to itself, where it begins
    std::vector<int> layers{}; ///< of each node, 0 at the top
    QSizeF size{};
};

/// Layers from top to bottom, so that lines point down wherever no circle forbids it; within a layer the
/// order with few crossings; boxes near the middle of what they hang on. The same diagram always gets the
/// same layout.
DiagramLayout layOut(const Diagram &diagram, const DiagramMeasure &measure);

/// The node that a step from `from` leads to, straight on and near; `from` when there is none.
std::size_t neighbourOf(const DiagramLayout &layout, std::size_t from, Qt::ArrowType way);

} // namespace app
