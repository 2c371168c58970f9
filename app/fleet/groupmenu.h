// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "fleet/fleetstore.h"

#include <QMenu>

namespace app {

/// The groups of devices: those that tags make, then the queries that are kept under a name, each with how
/// many devices are in it now. Filled when it opens.
class GroupMenu final : public QMenu
{
    Q_OBJECT
public:
    /// The store must outlive the menu.
    GroupMenu(AppContext &context, FleetStore &store, QWidget *parent = nullptr);

    void fill();

signals:
    /// The query of the group was chosen.
    void chosen(const QString &query);

private:
    void addGroup(const QString &name, qsizetype count, const QString &query);

    AppContext &m_context;
    FleetStore &m_store;
};

} // namespace app
