// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "history/historypane.h"
#include "shared/viewspots.h"

#include <QPointer>

namespace app {

/// Where somebody is in the documents of a device: what a tab keeps while another one is in front. A value;
/// the widgets are shared by all tabs.
struct DocumentsView {
    QString document{}; ///< the one in front, by its name in the pane table; empty: as it is
    QHash<QString, ViewSpots> spots{}; ///< by that name, of the documents that were looked at
    std::optional<int> column{}; ///< of the Twin view, that is current
    HistoryPane::Moments moments{};
    twin::TwinId graphTwin{}; ///< whose relationships are shown; null: the device's
    QPointer<QWidget> focus{}; ///< what had the focus, if it was in the documents
};

} // namespace app
