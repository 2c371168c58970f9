// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/drawer.h"

#include <QWidget>

class QTabBar;

namespace app {

class Bar;
class TextLabel;

/// The row of tabs above the drawers: titles with badges, the tools of the open one or the last line of all,
/// buttons to enlarge and fold. Tools that have no room beside the tabs stand in a row of their own below;
/// where there is not even room for the tabs, they come closer together and then the longest titles are cut,
/// so that all of them are seen.
class DrawerStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit DrawerStrip(AppContext &context, QWidget *parent = nullptr);

    QTabBar *tabs() const { return m_tabs; }
    /// The line that is shown while folded, with tabs between its parts made spaces.
    QString lastLine() const;

    void add(const QString &title, Drawer *drawer);
    void setCurrent(int index);
    void setFolded(bool folded);

signals:
    /// A tab was clicked.
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the tabs had to fit into; they are looked at again when it is something else.
    struct Fit {
        int room = 0; ///< pixels, with the tools below
        int roomBeside = 0; ///< with the tools beside them; as `room` without tools
        QList<int> badges{};
        QFont font{};

        friend bool operator==(const Fit &, const Fit &) = default;
    };

    Fit fitNow(const QWidget *tools) const;
    /// Whether the tools go below.
    bool fitTabs(const Fit &fit);
    void placeTools();
    void showNews(const Drawer *drawer);
    void showTools();
    void setTight(bool tight);
    void showTitles(int widest);
    void cutTitles(int room);

    AppContext &m_context;
    Bar *m_bar;
    Bar *m_below; ///< for the tools, where the first row has no room for them
    QTabBar *m_tabs;
    TextLabel *m_lastLine;
    QList<Drawer *> m_drawers;
    QStringList m_titles; ///< whole
    Fit m_fit;
    bool m_isBelow = false;
    bool m_folded = false;
};

} // namespace app
