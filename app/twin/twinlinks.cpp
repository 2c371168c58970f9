// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twinlinks.h"

#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "twin/twincolumns.h"
#include "twin/twinpane.h"

using namespace Qt::StringLiterals;

namespace app {

TwinLinks::TwinLinks(AppContext &context, TwinPane &pane)
    : QObject(&pane)
    , m_context(context)
    , m_pane(pane)
    , m_link(PropertyLink::of(context.hub))
{
    connect(pane.columns(), &TwinColumns::propertyChosen, this,
            [this](const twin::json::Pointer &property) { m_link->choose(this, spotOf(property)); });
    connect(pane.columns(), &TwinColumns::propertyHovered, this,
            [this](const twin::json::Pointer &property) { m_link->hover(this, spotOf(property)); });
    connect(m_link.get(), &PropertyLink::changed, this, &TwinLinks::show);
}

PropertyLink::Spot TwinLinks::spotOf(const twin::json::Pointer &property) const
{
    return {.modelId = modelId(), .path = property.tokens()};
}

// A twin without a model has its properties to itself: no id of a model looks like this.
QString TwinLinks::modelId() const
{
    const auto record = m_context.hub.state().find(m_pane.device());
    const QString announced = record ? record->identity->modelId : QString();
    return announced.isEmpty() ? QString(u"twin "_s + m_pane.device().toString()) : announced;
}

void TwinLinks::show()
{
    QList<twin::json::Pointer> properties;
    for (const QStringList &way : counterparts(*m_context.models.library(), m_link->lit(), modelId()))
        properties.append(twin::json::Pointer(way));
    m_pane.columns()->light(properties);
}

} // namespace app
