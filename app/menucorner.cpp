// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "menucorner.h"

#include "actions/actions.h"
#include "actions/commandpalette.h"
#include "actions/searchfield.h"
#include "shared/mirror.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

MenuCorner::MenuCorner(AppContext &context, QWidget *window, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_window(window)
    , m_workspace(new QPushButton(this))
    , m_search(new SearchField(
          context.theme,
          context.actions.action(ActionId::Palette)->shortcut().toString(QKeySequence::NativeText), this))
    , m_palette(new CommandPalette(context, window))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Mirror(*this)(QMargins(0, 3, 8, 3)));
    row->setSpacing(8);
    row->addWidget(m_workspace);
    row->addWidget(m_search);
    m_workspace->setFocusPolicy(Qt::TabFocus);
    m_workspace->setAccessibleName(tr("Workspace"));
    m_workspace->setLayoutDirection(opposite(layoutDirection())); // the sign of the menu behind the word
    connect(m_workspace, &QPushButton::clicked, this, &MenuCorner::openWorkspaceMenu);
    connect(m_search, &QAbstractButton::clicked, this, &MenuCorner::openPalette);
    connect(m_palette, &CommandPalette::deviceWanted, this, &MenuCorner::deviceWanted);
    connect(&context.theme, &Theme::changed, this, &MenuCorner::applyTheme);
    applyTheme();
}

void MenuCorner::setWorkspaceName(const QString &name)
{
    m_workspace->setText(name);
}

void MenuCorner::openPalette()
{
    m_palette->open({m_search->mapTo(m_window, QPoint()), m_search->size()});
}

void MenuCorner::openWorkspaceMenu()
{
    QMenu menu(this);
    menu.addAction(m_context.actions.action(ActionId::OpenWorkspace));
    menu.addAction(m_context.actions.action(ActionId::NewWorkspace));
    menu.exec(m_workspace->mapToGlobal(QPoint(0, m_workspace->height())));
}

void MenuCorner::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_workspace->setIcon(theme.icon(u"chevron-down"_s));
    m_workspace->setFixedHeight(theme.px(22));
    m_search->setFixedSize(m_search->sizeHint());
}

} // namespace app
