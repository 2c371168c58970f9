// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeltreelinks.h"

#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "models/modeltreepane.h"

#include <QTreeView>

namespace app {

ModelTreeLinks::ModelTreeLinks(AppContext &context, ModelTreePane &pane)
    : QObject(&pane)
    , m_context(context)
    , m_pane(pane)
    , m_link(PropertyLink::of(context.hub))
{
    connect(&pane, &ModelTreePane::rowChosen, this,
            [this] { m_link->choose(this, spotOf(m_pane.tree()->currentIndex())); });
    connect(&pane, &ModelTreePane::rowHovered, this,
            [this](const QModelIndex &index) { m_link->hover(this, spotOf(index)); });
    connect(&pane.model(), &QAbstractItemModel::modelReset, this, &ModelTreeLinks::show);
    connect(m_link.get(), &PropertyLink::changed, this, &ModelTreeLinks::show);
    show();
}

/// A field, or a part of a payload, belongs to the content above it.
PropertyLink::Spot ModelTreeLinks::spotOf(const QModelIndex &index) const
{
    const ModelTreeModel &model = m_pane.model();
    QModelIndex content = index;
    while (content.isValid() && !ModelTreeModel::isContent(model.row(content)))
        content = content.parent();
    if (!content.isValid())
        return {};
    return {.modelId = model.interfaceOf(content), .path = model.row(content).path};
}

void ModelTreeLinks::show()
{
    const ModelTreeModel &model = m_pane.model();
    QList<PropertyLink::Spot> lit;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString modelId = model.row(model.index(row, 0)).modelId;
        for (const QStringList &way : counterparts(*m_context.models.library(), m_link->lit(), modelId))
            lit.append({.modelId = modelId, .path = way});
    }
    m_pane.setLit(lit, m_link->isChosen());
}

} // namespace app
