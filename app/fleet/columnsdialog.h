// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/fleetcolumn.h"
#include "query/pathcounts.h"
#include "shared/theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace app {

class TextLabel;

/// Which columns the fleet table has, and in which order. Any path can become one; those that the fleet has
/// are offered.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(const Theme &theme, const QList<FleetColumn> &columns,
                  const std::vector<twin::query::PathCount> &paths, QWidget *parent);

    QList<FleetColumn> columns() const { return m_columns; }

signals:
    /// The person took them.
    void chosen(const QList<FleetColumn> &columns);

private:
    QWidget *makeAdding(const std::vector<twin::query::PathCount> &paths);
    QWidget *makeMoving();
    void add();
    void remove();
    void move(int step);
    void showColumns(int current);
    void updateButtons();

    const Theme &m_theme;
    QList<FleetColumn> m_columns;
    QListWidget *m_list;
    QLineEdit *m_path = nullptr;
    TextLabel *m_wrong = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace app
