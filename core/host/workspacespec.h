// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twin::host {

/// Which workspace is to be opened.
struct WorkspaceSpec {
    QString path{}; ///< of the file; empty: in memory only
    QByteArray sceneText{}; ///< the simulated devices of a workspace that is made; empty for none
    QByteArray graphText{}; ///< the graph that they stand in, see readGraph(); empty for none
};

} // namespace twin::host
