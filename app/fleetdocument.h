// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/place.h"

#include <QWidget>

class QTabBar;

namespace app {

class ConvergencePane;
class FleetPane;
class FleetSimulation;
class PageStack;

/// What the window shows of the fleet: its header, a row of tabs, and below it the table of the devices or
/// the convergence board of those that the table's query selects, or the simulation of all.
class FleetDocument final : public QWidget
{
    Q_OBJECT
public:
    explicit FleetDocument(AppContext &context, QWidget *parent = nullptr);

    FleetPane *table() const { return m_table; }
    /// nullptr until it is shown for the first time.
    ConvergencePane *convergence() const { return m_convergence; }
    void showTable();
    void showConvergence();
    void showSimulation();
    /// nullptr until it is shown for the first time.
    FleetSimulation *simulation() const { return m_simulation; }

signals:
    void placeWanted(const app::Place &place);
    void jobStarted(const QString &jobId);

private:
    QWidget *makeTabRow();
    void onTab(int index);
    void makeConvergence();
    void makeSimulation();

    AppContext &m_context;
    FleetPane *m_table;
    ConvergencePane *m_convergence = nullptr;
    FleetSimulation *m_simulation = nullptr;
    QTabBar *m_tabs = nullptr;
    PageStack *m_pages;
};

} // namespace app
