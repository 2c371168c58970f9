// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

/// Heights in lines of text below which documents, and drawers or parts of documents, do not go.
constexpr int DocumentLines = 15;
constexpr int DrawerLines = 6;

/// The content in an area that scrolls up and down when there is not room for all of it, and never sideways:
/// for panels that grow with what they explain. It wants to be as high as the content is at its width, and
/// can do with little.
QWidget *scrolled(QWidget *content, QWidget *parent);
/// As above, for what may not lose its width, and its height only down to that many lines: the least heights
/// of what stands above each other would add up, and at large text make a window higher than the screen.
QWidget *scrolled(QWidget *content, int leastLines, QWidget *parent);

} // namespace app
