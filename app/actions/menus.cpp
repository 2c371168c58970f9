// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/menus.h"

#include "actions/actions.h"
#include "shared/theme.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>
#include <utility>

namespace app {

namespace {

/// Where a menu gets a line: above these.
constexpr std::array GroupStarts{
    ActionId::Quit,           ActionId::EditTwinAsText, ActionId::AddMember,  ActionId::CopyValue,
    ActionId::Find,           ActionId::GoLive,         ActionId::GoBack,     ActionId::ShowFleet,
    ActionId::FullScreen,     ActionId::ThemeSystem,    ActionId::NextPane,   ActionId::FoldDrawers,
    ActionId::ShowEvents,     ActionId::RefreshDevice,  ActionId::Slower,     ActionId::About,
    ActionId::FilterProblems, ActionId::AddModelSource, ActionId::InferModel, ActionId::ConnectDevice,
    ActionId::ShowGraph,      ActionId::ExportModels,   ActionId::ReadOnly,   ActionId::NewWindow,
};

/// Rows of the table, from the first to the last, that have a menu of their own below the other rows of
/// theirs: no menu is higher than the screen.
struct Branch {
    ActionId first;
    ActionId last;
    const char *title;
};

constexpr std::array Branches{
    Branch{ActionId::ModelAsTree, ActionId::CompareModelVersions,
           QT_TRANSLATE_NOOP("app::Actions", "Model View")},
    Branch{ActionId::StageMode, ActionId::OpenStageSteps, QT_TRANSLATE_NOOP("app::Actions", "Stage")},
    Branch{ActionId::ShowColumns, ActionId::AddClause, QT_TRANSLATE_NOOP("app::Actions", "Fleet Table")},
    Branch{ActionId::ZoomIn, ActionId::ReduceMotion, QT_TRANSLATE_NOOP("app::Actions", "Text and Colors")},
    Branch{ActionId::UpdateDevices, ActionId::GroupDevices,
           QT_TRANSLATE_NOOP("app::Actions", "Many Devices")},
    Branch{ActionId::ShowInModel, ActionId::ShowInChart, QT_TRANSLATE_NOOP("app::Actions", "Show In")},
    Branch{ActionId::NewLogicalTwin, ActionId::DeleteRelationship,
           QT_TRANSLATE_NOOP("app::Actions", "Logical Twins")},
    Branch{ActionId::NextTab, ActionId::CloseOtherTabs, QT_TRANSLATE_NOOP("app::Actions", "Tabs")},
    Branch{ActionId::PauseEvents, ActionId::ExportEvents, QT_TRANSLATE_NOOP("app::Actions", "Events Drawer")},
    Branch{ActionId::WireAsLanes, ActionId::NextExchange, QT_TRANSLATE_NOOP("app::Actions", "Wire Drawer")},
    Branch{ActionId::PauseTelemetry, ActionId::ExportTelemetry,
           QT_TRANSLATE_NOOP("app::Actions", "Telemetry Drawer")},
    Branch{ActionId::CancelJob, ActionId::UndoJob, QT_TRANSLATE_NOOP("app::Actions", "Jobs Drawer")},
    Branch{ActionId::NewConfiguration, ActionId::DeleteConfiguration,
           QT_TRANSLATE_NOOP("app::Actions", "Configurations Drawer")},
    Branch{ActionId::FilterProblems, ActionId::AllProblems,
           QT_TRANSLATE_NOOP("app::Actions", "Problems Drawer")},
};

const Branch *branchOf(ActionId id)
{
    const auto found = std::find_if(Branches.begin(), Branches.end(),
                                    [id](const Branch &b) { return b.first <= id && id <= b.last; });
    return found == Branches.end() ? nullptr : &*found;
}

bool startsGroup(ActionId id)
{
    return std::find(GroupStarts.begin(), GroupStarts.end(), id) != GroupStarts.end();
}

/// The rows of a top-level menu: those of its own, then the branches.
void fill(QMenu &menu, const QList<ActionId> &ids, const Actions &actions)
{
    QMenu *last = nullptr;
    const Branch *open = nullptr;
    const auto add = [&actions](QMenu &to, ActionId id) {
        if (startsGroup(id))
            to.addSeparator();
        to.addAction(actions.action(id));
    };
    for (const ActionId id : ids) {
        if (!branchOf(id))
            add(menu, id);
    }
    menu.addSeparator();
    for (const ActionId id : ids) {
        const Branch *const branch = branchOf(id);
        if (branch && branch != std::exchange(open, branch))
            last = menu.addMenu(Actions::menuText(branch->title));
        if (branch)
            add(*last, id);
    }
}

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions)
{
    QStringList names;
    QHash<QString, QList<ActionId>> ids;
    for (const ActionSpec &spec : Actions::table()) {
        const QString name = Actions::menuText(spec.menu);
        if (!names.contains(name))
            names.append(name);
        ids[name].append(spec.id);
    }
    for (const QString &name : std::as_const(names))
        fill(*bar.addMenu(name), ids[name], actions);
}

void tintIcons(const Actions &actions, const Theme &theme)
{
    for (const ActionSpec &spec : Actions::table())
        actions.action(spec.id)->setIcon(theme.icon(QString::fromLatin1(spec.icon)));
}

} // namespace app
