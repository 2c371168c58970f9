// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/menus.h"

#include "actions/actions.h"
#include "shared/theme.h"

#include <QMenu>
#include <QMenuBar>

#include <array>

namespace app {

namespace {

/// Where a menu gets a line: above these.
constexpr std::array GroupStarts{
    ActionId::Quit,           ActionId::EditTwinAsText, ActionId::AddMember,    ActionId::CopyValue,
    ActionId::Find,           ActionId::GoLive,         ActionId::ExpandAll,    ActionId::ZoomIn,
    ActionId::ThemeSystem,    ActionId::NextPane,       ActionId::FoldDrawers,  ActionId::ShowEvents,
    ActionId::PauseEvents,    ActionId::RefreshDevice,  ActionId::Slower,       ActionId::About,
    ActionId::FilterProblems, ActionId::AddModelSource, ActionId::ModelAsTree,  ActionId::ShowInModel,
    ActionId::ConnectDevice,  ActionId::ShowWire,       ActionId::ShowProblems, ActionId::InferModel,
    ActionId::ShowGraph,      ActionId::NewLogicalTwin, ActionId::ExportModels, ActionId::GoBack,
    ActionId::StageMode,      ActionId::ReadOnly,       ActionId::OpenInNewTab,
};

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions)
{
    QHash<QString, QMenu *> menus;
    for (const ActionSpec &spec : Actions::table()) {
        const QString name = Actions::menuText(spec.menu);
        QMenu *&menu = menus[name];
        if (!menu)
            menu = bar.addMenu(name);
        else if (std::find(GroupStarts.begin(), GroupStarts.end(), spec.id) != GroupStarts.end())
            menu->addSeparator();
        menu->addAction(actions.action(spec.id));
    }
}

void tintIcons(const Actions &actions, const Theme &theme)
{
    for (const ActionSpec &spec : Actions::table())
        actions.action(spec.id)->setIcon(theme.icon(QString::fromLatin1(spec.icon)));
}

} // namespace app
