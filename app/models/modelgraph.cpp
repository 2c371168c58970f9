// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelgraph.h"

#include "shared/modelwords.h"

#include <QSet>

namespace app {

namespace {

using twin::dtdl::Element;
using twin::dtdl::ModelLibrary;
using twin::dtdl::ModelState;

struct Link {
    ModelLink kind;
    QString target;
    QString label;
};

QList<Link> linksOf(const Element &interface)
{
    QList<Link> links;
    for (const Element *base : interface.references("extends"))
        links.append({ModelLink::Extends, base->idText(), ModelGraph::tr("extends")});
    for (const auto &content : interface.interface->contents) {
        if (content.inherited)
            continue; // it is drawn at the base
        if (content.element->isA("Component") && content.element->schema())
            links.append(
                {ModelLink::Component, content.element->schema()->idText(), content.element->name()});
        const QString target = content.element->literal("target").toString();
        if (content.element->isA("Relationship") && !target.isEmpty())
            links.append({ModelLink::Relationship, target, content.element->name()});
    }
    return links;
}

DiagramStroke strokeOf(ModelLink kind)
{
    switch (kind) {
    case ModelLink::Extends:
        return DiagramStroke::Solid;
    case ModelLink::Component:
        return DiagramStroke::Dashed;
    case ModelLink::Relationship:
        return DiagramStroke::Dotted;
    }
    Q_UNREACHABLE();
}

class Gathering final
{
public:
    Gathering(const ModelLibrary &library, ModelLinks links)
        : m_library(library)
        , m_links(links)
    { }

    void walkFrom(const QString &id)
    {
        meet(id);
        for (const QString &user : m_library.ids()) {
            const Element *interface = user == id ? nullptr : m_library.find(user);
            if (!interface)
                continue;
            for (const Link &link : linksOf(*interface)) {
                if (link.target == id && m_links.testFlag(link.kind))
                    meet(user);
            }
        }
        qsizetype next = m_ids.size(); // of those that refer to it, only the link to it is drawn
        meetTargets(id);
        for (; next < m_ids.size(); ++next)
            meetTargets(QString(m_ids.at(next)));
    }

    const QStringList &ids() const { return m_ids; }

private:
    void meetTargets(const QString &id)
    {
        const Element *interface = m_library.find(id);
        if (!interface)
            return;
        for (const Link &link : linksOf(*interface)) {
            if (m_links.testFlag(link.kind))
                meet(link.target);
        }
    }
    void meet(const QString &id)
    {
        if (m_known.contains(id))
            return;
        m_known.insert(id);
        m_ids.append(id);
    }

    const ModelLibrary &m_library;
    ModelLinks m_links;
    QStringList m_ids; // the model, those that refer to it, and what it needs, the nearest first
    QSet<QString> m_known;
};

DiagramNode nodeOf(const ModelLibrary &library, const QString &id, int devices, const QStringList &languages)
{
    const Element *interface = library.find(id);
    const QString name = shortModelName(id);
    const QString display = interface ? interface->displayName(languages) : QString();
    DiagramNode node{.id = id,
                     .sign = name.left(1).toUpper(),
                     .title = name,
                     .subtitle = display.isEmpty() ? id.section(u';', 0, 0).section(u':', 1, -2) : display,
                     .note = devices > 0 ? ModelGraph::tr("%n devices", nullptr, devices) : QString()};
    const ModelState state = library.stateOf(id);
    node.isFaint = state == ModelState::Unknown;
    if (state == ModelState::Valid)
        return node;
    node.shape = state == ModelState::Invalid ? Shape::Triangle : Shape::RingDot;
    node.color = state == ModelState::Invalid ? &Colors::bad : &Colors::waiting;
    node.note = state == ModelState::Invalid      ? ModelGraph::tr("not valid")
                : state == ModelState::Incomplete ? ModelGraph::tr("not complete")
                                                  : ModelGraph::tr("not at hand");
    return node;
}

} // namespace

ModelGraph modelGraph(const ModelLibrary &library, const QString &id, ModelLinks links,
                      const QHash<QString, int> &devices, const QStringList &languages)
{
    Gathering gathering(library, links);
    if (!id.isEmpty())
        gathering.walkFrom(id);
    ModelGraph graph;
    QHash<QString, std::size_t> places;
    for (const QString &each : gathering.ids()) {
        if (graph.diagram.nodes.size() == ModelGraph::MostModels) {
            graph.leftOut = std::size_t(gathering.ids().size()) - ModelGraph::MostModels;
            break;
        }
        places.insert(each, graph.diagram.nodes.size());
        graph.diagram.nodes.push_back(nodeOf(library, each, devices.value(each), languages));
    }
    for (std::size_t i = 0; i < graph.diagram.nodes.size(); ++i) {
        const Element *interface = library.find(graph.diagram.nodes[i].id);
        if (!interface)
            continue;
        for (const Link &link : linksOf(*interface)) {
            const auto target = places.constFind(link.target);
            if (target == places.cend())
                continue;
            ++graph.counts[link.kind];
            if (links.testFlag(link.kind))
                graph.diagram.edges.push_back({i, *target, link.label, strokeOf(link.kind)});
        }
    }
    return graph;
}

} // namespace app
