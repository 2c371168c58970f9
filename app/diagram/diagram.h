// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/shapes.h"
#include "shared/theme.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// A box of a drawn graph.
struct DiagramNode {
    QString id{};
    QString sign{}; ///< one letter in a frame: what kind of thing it is
    QString title{};
    QString subtitle{};
    QString value{}; ///< at the left of the third line, in the fixed font
    QString note{}; ///< at the right of the third line, beside the shape
    std::optional<Shape> shape{};
    QColor Colors::*color = nullptr; ///< of note and shape; null: quiet
    bool isFaint = false; ///< dashed: it is meant, and not at hand
};

/// How a line is drawn, so that kinds differ without colour.
enum class DiagramStroke { Solid, Dashed, Dotted, DashDot };

/// A line with its arrow at `to`; both are indexes of nodes.
struct DiagramEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    QString label{};
    DiagramStroke stroke = DiagramStroke::Solid;
};

struct Diagram {
    std::vector<DiagramNode> nodes{};
    std::vector<DiagramEdge> edges{};
};

} // namespace app
