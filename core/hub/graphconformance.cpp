// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/graphconformance.h"

#include "dtdl/graphconformance.h"

#include <map>

namespace twin {

namespace {

const dtdl::Element *interfaceOf(const State &state, const TwinId &id, const dtdl::ModelLookup *models)
{
    const QString modelId = models ? modelIdOf(state, id) : QString();
    return modelId.isEmpty() ? nullptr : models->find(modelId);
}

QList<dtdl::ConformanceIssue> issuesOf(const Relationship &relationship, const dtdl::Element &source,
                                       const State &state, const dtdl::ModelLookup &models)
{
    return dtdl::issuesOfRelationship(source, {.id = relationship.id,
                                               .name = relationship.name.view(),
                                               .properties = relationship.properties,
                                               .target = interfaceOf(state, relationship.target, &models)});
}

} // namespace

QString modelIdOf(const State &state, const TwinId &id)
{
    if (const auto record = state.find(id))
        return record->identity->modelId;
    const auto twin = state.graph().twin(id);
    return twin ? twin->modelId : QString();
}

dtdl::Conformance conformanceOf(const State &state, const TwinId &id, const dtdl::ModelLookup *models)
{
    const dtdl::Element *interface = interfaceOf(state, id, models);
    if (!interface)
        return {};
    QList<dtdl::ConformanceIssue> issues;
    if (const auto record = state.find(id))
        issues = dtdl::issuesOfTwin(*interface, record->twin);
    else
        issues = dtdl::issuesOfContents(*interface, state.graph().twin(id)->contents);
    std::map<json::Key, qsizetype> counts;
    for (const auto &relationship : state.graph().outgoing(id)) {
        issues.append(issuesOf(*relationship, *interface, state, *models));
        ++counts[relationship->name];
    }
    for (const auto &[name, count] : counts) {
        if (auto found = dtdl::multiplicityIssue(*interface, name.view(), count))
            issues.append(*std::move(found));
    }
    return dtdl::Conformance::of(std::move(issues));
}

QList<dtdl::ConformanceIssue> relationshipIssues(const State &state, const Relationship &relationship,
                                                 const dtdl::ModelLookup *models)
{
    const dtdl::Element *source = interfaceOf(state, relationship.source, models);
    return source ? issuesOf(relationship, *source, state, *models) : QList<dtdl::ConformanceIssue>();
}

} // namespace twin
