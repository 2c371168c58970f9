// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/convergenceviews.h"

#include "actions/actions.h"
#include "center.h"
#include "convergence/convergencepane.h"
#include "convergence/convergenceview.h"
#include "convergence/progressstrip.h"
#include "mainwindow.h"
#include "tour/shots.h"

#include <QCheckBox>

using twin::fleet::Progress;

namespace app {

namespace {

ConvergencePane &board(Stage &stage)
{
    return *stage.session.window().center()->convergence();
}

QCheckBox *acceptedBox(Stage &stage)
{
    return board(stage).strip()->box(int(Progress::Accepted));
}

// The first refused cell, else the first one that anything was asked in.
QModelIndex cellToShow(ConvergenceModel &model)
{
    QModelIndex first;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount() - 1; ++column) {
            const QModelIndex index = model.index(row, column);
            const auto *cell = model.cellAt(index);
            if (cell && cell->sync == twin::SyncState::Refused)
                return index;
            if (cell && !first.isValid())
                first = index;
        }
    }
    return first;
}

void enterConvergence(Stage &stage)
{
    stage.session.actions().action(ActionId::ShowConvergence)->trigger();
    stage.settle();
    acceptedBox(stage)->setChecked(true);
    board(stage).view()->setCurrentIndex(cellToShow(board(stage).model()));
    stage.settle();
}

void leaveConvergence(Stage &stage)
{
    acceptedBox(stage)->setChecked(false);
    stage.session.actions().action(ActionId::ShowFleet)->trigger();
    stage.session.window().center()->showDocuments();
    stage.settle();
}

} // namespace

QList<TourView> convergenceViews()
{
    return {{"convergence", enterConvergence, shootWindow, leaveConvergence}};
}

} // namespace app
