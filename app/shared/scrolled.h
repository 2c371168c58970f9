// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

/// The content in an area that scrolls up and down when there is not room for all of it, and never sideways:
/// for panels that grow with what they explain. It wants to be as high as the content is at its width, and
/// can do with little.
QWidget *scrolled(QWidget *content, QWidget *parent);

} // namespace app
