// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "shared/theme.h"

#include <QTableView>

namespace app {

class FleetModel;

/// The fleet table. The current device and the place that is looked at stay when rows come, go or move.
/// Enter opens the device, Space checks it, P pins it; Ctrl+A checks all that the query selects.
class FleetView final : public QTableView
{
    Q_OBJECT
public:
    FleetView(const Theme &theme, FleetModel &model, QWidget *parent = nullptr);

    twin::TwinId currentDevice() const;
    void setCurrentDevice(const twin::TwinId &id);

signals:
    void opened(const twin::TwinId &id);
    void pinToggled(const twin::TwinId &id);
    /// The chart icon of a number was clicked.
    void chartWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    void applyTheme();

    const Theme &m_theme;
    FleetModel &m_model;
    twin::TwinId m_current;
    int m_top = 0; // first row in sight
};

} // namespace app
