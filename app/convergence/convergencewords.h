// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/convergence.h"
#include "shared/celldelegate.h"
#include "shared/shapes.h"
#include "shared/theme.h"

#include <QCoreApplication>

namespace app {

/// How the convergence board says things: words, shapes and colours of progress, times.
class ConvergenceWords final
{
    Q_DECLARE_TR_FUNCTIONS(app::ConvergenceWords)
public:
    /// "on the way"
    static QString word(twin::fleet::Progress progress);
    /// "refused 400"
    static QString word(twin::fleet::Progress progress, int code);
    static Shape shape(twin::fleet::Progress progress);
    static CellDelegate::Tone tone(twin::fleet::Progress progress);
    static QColor Colors::*color(twin::fleet::Progress progress);
    /// "14 s", "2 min 8 s", "9 h 12 min", "1 d 3 h"
    static QString duration(qint64 msecs);
    /// A value in one line, as JSON.
    static QString value(const twin::Json &value);
};

} // namespace app
