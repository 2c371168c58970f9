// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QWidget>

class QPushButton;

namespace app {

class CommandPalette;
class SearchField;

/// The right end of the menu bar: the workspace's button and the search field that opens the palette.
class MenuCorner final : public QWidget
{
    Q_OBJECT
public:
    /// `window` is what the palette lies over.
    MenuCorner(AppContext &context, QWidget *window, QWidget *parent);

    CommandPalette *palettePopup() const { return m_palette; }

    void setWorkspaceName(const QString &name);
    void openPalette();

signals:
    /// A device was chosen in the palette.
    void deviceWanted(const twin::TwinId &id);

private:
    void openWorkspaceMenu();
    void applyTheme();

    AppContext &m_context;
    QWidget *m_window;
    QPushButton *m_workspace;
    SearchField *m_search;
    CommandPalette *m_palette;
};

} // namespace app
