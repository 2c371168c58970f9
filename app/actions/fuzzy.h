// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace app {

/// How well `typed` finds `text`: -1 when its characters do not all occur in this order, else higher is
/// better. Starts of words, runs of characters and short texts count more; case does not.
int fuzzyScore(QStringView typed, QStringView text);

} // namespace app
