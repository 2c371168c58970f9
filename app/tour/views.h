// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QImage>
#include <QList>

#include <memory>

namespace app {

class WireTraffic;

/// What a view of the tour may use.
struct Stage {
    Session &session;
    QString folder; ///< where a view may write files
    std::shared_ptr<WireTraffic> traffic{}; ///< of the view that is open, if it has any

    /// Lets the hub's time run in small steps, with the window following.
    void play(qint64 ms);
    /// Lets the window lay out and paint.
    void settle();
    /// Waits until the models are read and every twin is judged.
    void settleModels();
    /// Waits until the window has looked at the servers.
    void settleWire();
};

/// A picture of the tour.
struct TourView {
    const char *name; ///< the file is name-look.png
    void (*enter)(Stage &stage); ///< brings the window to it
    QImage (*shoot)(Stage &stage);
    void (*leave)(Stage &stage); ///< back to the Twin view, live
};

/// One line per view.
const QList<TourView> &tourViews();

} // namespace app
