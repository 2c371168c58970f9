// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/propertylink.h"

#include "dtdl/modellibrary.h"
#include "host/hubclient.h"

#include <algorithm>
#include <utility>

using twin::dtdl::Element;

namespace app {

namespace {

bool isOrExtends(const Element &interface, const QString &modelId)
{
    if (interface.idText() == modelId)
        return true;
    const auto &parts = interface.interface;
    return parts && std::any_of(parts->bases.begin(), parts->bases.end(),
                                [&](const Element *base) { return base->idText() == modelId; });
}

/// Of a component; nullptr for any other content.
const Element *modelOf(const Element *content)
{
    return content && content->isA("Component") ? content->schema() : nullptr;
}

} // namespace

std::shared_ptr<PropertyLink> PropertyLink::of(twin::host::HubClient &hub)
{
    constexpr char Name[] = "propertyLink";
    auto link = hub.property(Name).value<std::weak_ptr<PropertyLink>>().lock();
    if (!link) {
        link = std::make_shared<PropertyLink>();
        hub.setProperty(Name, QVariant::fromValue(std::weak_ptr<PropertyLink>(link)));
    }
    return link;
}

void PropertyLink::hover(const QObject *, const Spot &spot)
{
    set(m_hovered, spot);
}

void PropertyLink::choose(const QObject *by, const Spot &spot)
{
    if (spot.path.isEmpty() && by != m_chooser)
        return;
    m_chooser = by;
    set(m_chosen, spot);
}

void PropertyLink::set(Spot &which, const Spot &spot)
{
    const Spot before = lit();
    which = spot;
    if (!(lit() == before))
        emit changed();
}

QList<QStringList> counterparts(const twin::dtdl::ModelLibrary &library, const PropertyLink::Spot &spot,
                                const QString &modelId)
{
    if (spot.path.isEmpty())
        return {};
    if (spot.modelId == modelId)
        return {spot.path};
    QList<QStringList> ways;
    const Element *const to = library.find(modelId);
    const Element *const from = library.find(spot.modelId);
    if (!to || !from || !to->interface)
        return {};
    const std::string first = spot.path.first().toStdString();
    // One of them extends the other: the content is the same.
    if (isOrExtends(*to, spot.modelId) || (isOrExtends(*from, modelId) && to->content(first)))
        ways.append(spot.path);
    for (const auto &content : to->interface->contents) {
        if (const Element *const model = modelOf(content.element); model && isOrExtends(*model, spot.modelId))
            ways.append(QStringList(content.element->name()) + spot.path);
    }
    const Element *const inside = modelOf(from->content(first));
    if (inside && isOrExtends(*inside, modelId) && spot.path.size() > 1)
        ways.append(spot.path.mid(1));
    return ways;
}

} // namespace app
