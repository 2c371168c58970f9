// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/groupmenu.h"

#include "fleet/fleetquery.h"
#include "fleet/groups.h"
#include "host/hubclient.h"
#include "query/run.h"

#include <QLocale>

namespace app {

GroupMenu::GroupMenu(AppContext &context, FleetStore &store, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
    , m_store(store)
{
    connect(this, &QMenu::aboutToShow, this, &GroupMenu::fill);
}

void GroupMenu::fill()
{
    clear();
    const twin::State state = m_context.hub.state();
    const auto counts = twin::fleet::groupCounts(state);
    for (auto group = counts.cbegin(); group != counts.cend(); ++group)
        addGroup(group.key(), group.value(), twin::fleet::groupCondition(group.key()));
    bool isFirst = true;
    for (const QString &text : m_store.starred()) {
        const auto query = fleetQuery(text);
        if (m_store.nameOf(text).isEmpty() || !query)
            continue;
        if (std::exchange(isFirst, false))
            addSection(tr("By query"));
        const auto page = twin::query::run(*query, state, twin::query::WholeAnswer);
        addGroup(m_store.nameOf(text), page ? qsizetype(page->rows.size()) : 0, text);
    }
    if (isEmpty())
        addAction(tr("No groups yet: check devices and press Group, or save a query under a name"))
            ->setEnabled(false);
}

void GroupMenu::addGroup(const QString &name, qsizetype count, const QString &query)
{
    QAction *const action = addAction(
        tr("%1 (%2)").arg(QString(name).replace(u'&', QStringLiteral("&&")), QLocale().toString(count)));
    connect(action, &QAction::triggered, this, [this, query] { emit chosen(query); });
}

} // namespace app
