// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace app {

class Actions;
class Theme;

/// Every command that has keys, by menu, from the action table. Deletes itself when it is closed.
class CheatSheet final : public QDialog
{
    Q_OBJECT
public:
    CheatSheet(const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// The person wants other keys; the sheet is closed.
    void editWanted();
};

} // namespace app
