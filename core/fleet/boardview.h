// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/convergence.h"

#include <QStringList>

namespace twin::fleet {

/// One property in the devices that are looked at.
struct BoardColumn {
    quint32 property = 0; ///< in ConvergenceBoard::properties()
    qsizetype open = 0; ///< cells that are not accepted
    qsizetype all = 0;
};

/// The board of some devices in numbers.
struct BoardSummary {
    ProgressCounts counts{};
    qsizetype devices = 0;
    qsizetype openDevices = 0; ///< that have an open cell
    std::vector<BoardColumn> columns{}; ///< those with a cell, by component and name
    QStringList modelIds{}; ///< of devices with a cell, sorted, without the empty one
};

/// `selected`: which rows of the board are looked at, by number.
BoardSummary summaryOf(const ConvergenceBoard &board, const std::vector<bool> &selected, Timestamp now);

/// Which rows are worth being shown: those with a cell that meets all of it.
struct BoardFilter {
    std::array<bool, ProgressCount> shown{true, true, true, true, false};
    QString text{}; ///< in the device's id or the property's "component.name", in any case; empty: any
    QString modelId{}; ///< empty: any
    qint64 leastWait = 0; ///< in milliseconds since it was asked
};

struct BoardOrder {
    enum class By { OpenSince, Id, Property };

    By by = By::OpenSince;
    quint32 property = 0; ///< with By::Property: by the time since when its cell is open
    bool isDown = true; ///< longest first; ids from the end of the alphabet
};

/// The numbers of the selected rows that the filter admits. Rows without an open cell are last when others
/// are longest first.
std::vector<quint32> rowsInOrder(const ConvergenceBoard &board, const std::vector<bool> &selected,
                                 const BoardFilter &filter, const BoardOrder &order, Timestamp now);

/// When the oldest open cell was asked; never without one.
Timestamp openSince(const AskedRow &row);
/// "thermostat2.targetTemperature", or the name alone.
QString nameOf(const AskedProperty &property);

} // namespace twin::fleet
