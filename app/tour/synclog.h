// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"

namespace app {

/// Prints a line whenever a writable property of any twin changes its synchronisation state.
class SyncLog final : public QObject
{
    Q_OBJECT
public:
    explicit SyncLog(twin::host::HubClient &hub);

private:
    static void print(const twin::Change &change);
};

} // namespace app
