// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QWidget>

class QMenu;
class QTabBar;

namespace app {

class Bar;
class DeviceTabs;

/// The row of device tabs above the documents; not to be seen while there is one only. A tab with a draft has
/// a pencil, one of a deleted device says so.
///
/// A click brings a tab, the cross or the middle button closes it, dragging moves it.
class TabStrip final : public QWidget
{
    Q_OBJECT
public:
    TabStrip(AppContext &context, DeviceTabs &tabs, QWidget *parent = nullptr);

    QTabBar *bar() const { return m_bar; }
    /// What can be done with a tab; goes when it is closed.
    QMenu *makeMenu(int index);

signals:
    /// The device in a window of its own.
    void windowWanted(const twin::TwinId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sync();
    void show(int index);
    QString wordsOf(int index) const;

    AppContext &m_context;
    DeviceTabs &m_tabs;
    QTabBar *m_bar;
};

} // namespace app
