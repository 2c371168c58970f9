// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

class QPainter;
class QStyleOptionViewItem;

namespace app {

/// Whether rows are parted by a line or by every second one being a little darker.
enum class RowLine { Below, None };

/// Paints what is behind a row's text: selection, alternate rows or a line, and the focus frame.
void paintRow(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option, int row,
              RowLine line);

} // namespace app
