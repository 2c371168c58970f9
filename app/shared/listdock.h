// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace app {

class TextLabel;
class Theme;

/// A list at the side of the window, with a head that has its title and its count.
class ListDock final : public QDockWidget
{
    Q_OBJECT
public:
    /// `name` is for the layout that is kept; `pane` becomes a child.
    ListDock(Theme &theme, const QString &name, const QString &title, QWidget *pane,
             QWidget *parent = nullptr);

    void setCountText(const QString &text);
    /// Stays as wide in letters when the size of the text changes. For one of the docks above each other.
    void followTextSize();

private:
    void onTheme();

    Theme &m_theme;
    TextLabel *m_count = nullptr;
    int m_scale; // of the room that a list takes, by the thousand
};

} // namespace app
