// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"

#include "actions/actions.h"
#include "settings/settings.h"

namespace app {

namespace {

void mark(Setting<QStringList> &marked, const QString &workspace, bool on)
{
    QStringList all = marked.value();
    all.removeAll(workspace);
    if (on)
        all.append(workspace);
    marked.set(all);
}

} // namespace

Guard::Guard(Settings &settings, const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_workspace(workspace)
    , m_readOnly(settings.readOnly.value().contains(workspace))
    , m_production(settings.production.value().contains(workspace))
{ }

void Guard::setReadOnly(bool on)
{
    m_readOnly = on;
    mark(m_settings.readOnly, m_workspace, on);
    emit changed();
}

void Guard::setProduction(bool on)
{
    m_production = on;
    mark(m_settings.production, m_workspace, on);
    emit changed();
}

void Guard::bind(Actions &actions, QObject *owner)
{
    const auto check = [this, &actions] {
        actions.setChecked(ActionId::ReadOnly, m_readOnly);
        actions.setChecked(ActionId::Production, m_production);
    };
    actions.bind(ActionId::ReadOnly, owner, [this] { setReadOnly(!m_readOnly); });
    actions.bind(ActionId::Production, owner, [this] { setProduction(!m_production); });
    connect(this, &Guard::changed, owner, check);
    check();
}

} // namespace app
