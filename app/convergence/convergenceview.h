// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "fleet/convergence.h"
#include "shared/theme.h"

#include <QTableView>

#include <optional>

namespace app {

class ConvergenceModel;

/// The table of the convergence board, with open cells counted below each column. The current cell stays with
/// its device and property when rows come, go or move. Enter opens the twin.
class ConvergenceView final : public QTableView
{
    Q_OBJECT
public:
    ConvergenceView(const Theme &theme, ConvergenceModel &model, QWidget *parent = nullptr);

    void setCurrent(const twin::TwinId &id, const twin::fleet::AskedProperty &property);
    /// The line below the table.
    QWidget *footer() const { return m_footer; }

signals:
    void opened(const QModelIndex &index);
    void currentMoved(const QModelIndex &index);
    /// The chart icon of a number was clicked.
    void chartWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepPlace();
    void restorePlace();
    void layOut();
    int columnOf(const twin::fleet::AskedProperty &property) const;

    const Theme &m_theme;
    ConvergenceModel &m_model;
    QWidget *m_footer;
    twin::TwinId m_current;
    std::optional<twin::fleet::AskedProperty> m_property;
    int m_column = 0;
    int m_top = 0;
};

} // namespace app
