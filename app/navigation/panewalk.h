// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace app {

class Actions;

/// Walks the focus from pane to pane, round and round, past those that cannot be seen. Binds NextPane and
/// PreviousPane.
class PaneWalk final : public QObject
{
    Q_OBJECT
public:
    /// `panes` names them in their order each time it is asked.
    PaneWalk(Actions &actions, std::function<QList<QWidget *>()> panes, QObject *parent);

    /// 1: the next pane, -1: the one before. From outside of all panes the walk begins at the first.
    void step(int by);

private:
    std::function<QList<QWidget *>()> m_panes;
};

} // namespace app
