// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/configurations.h"

#include "hub/deployment.h"
#include "hub/edge.h"
#include "json/mergepatch.h"
#include "query/run.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

constexpr auto Applied = "Applied"sv;
constexpr auto Targeted = "Targeted"sv;
constexpr qint64 Succeeded = 200;

Error inMember(Error error, const QString &place)
{
    error.place = place;
    return error;
}

using Targeting = std::vector<const Configuration *>;

bool isAmong(const Configuration *configuration, const Targeting &others)
{
    return std::find(others.begin(), others.end(), configuration) != others.end();
}

Json statuses(const Targeting &targeting, const Targeting &applied)
{
    JsonObjectBuilder builder(qsizetype(targeting.size()));
    for (const auto *configuration : targeting) {
        const QByteArray id = configuration->spec.id.toUtf8();
        builder.append(
            std::string_view(id.constData(), std::size_t(id.size())),
            Json::object({{"status", Json(isAmong(configuration, applied) ? Applied : Targeted)}}));
    }
    return targeting.empty() ? Json() : builder.take();
}

Targeting operator+(Targeting a, const Targeting &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

// Differs whenever what they ask together could be another thing.
QString digestOf(const Targeting &targeting)
{
    QStringList parts;
    for (const auto *configuration : targeting)
        parts.append(u"%1 %2 %3"_s.arg(configuration->spec.id)
                         .arg(configuration->created.ticks())
                         .arg(configuration->spec.priority));
    return parts.join(u'|');
}

// "from devices where ..." of what the condition names.
QString sourceOf(const ConfigurationSpec &spec)
{
    const QString condition = spec.targetCondition.trimmed();
    if (condition.startsWith(u"FROM", Qt::CaseInsensitive))
        return condition;
    return condition == u"*" ? u"FROM devices"_s : u"FROM devices WHERE "_s + condition;
}

// As the service has them in its answers: what is known of a deployment stands in the twin of $edgeAgent.
Json deploymentQueries(const ConfigurationSpec &spec)
{
    const QString applied = u"SELECT deviceId FROM devices.modules WHERE moduleId = '$edgeAgent' AND "
                            "configurations.[[%1]].status = 'Applied'"_s.arg(spec.id);
    const QString reported = applied +
                             u" AND properties.desired.$version = properties.reported.lastDesiredVersion "
                             "AND properties.reported.lastDesiredStatus.code "_s;
    const QString condition = spec.targetCondition.trimmed();
    const QString edge = u"SELECT deviceId FROM devices WHERE capabilities.iotEdge = true"_s;
    const QString targeted = condition.isEmpty() ? QString()
                             : condition == u"*" ? edge
                                                 : QString(edge + u" AND ("_s + condition + u')');
    return Json::object({{"targetedCount", Json(targeted)},
                         {"appliedCount", Json(applied)},
                         {"reportedSuccessfulCount", Json(QString(reported + u"= 200"_s))},
                         {"reportedFailedCount", Json(QString(reported + u"!= 200"_s))}});
}

Json systemQueries(const ConfigurationSpec &spec)
{
    if (isDeployment(spec))
        return deploymentQueries(spec);
    const QString ids = spec.isOfModules() ? u"SELECT deviceId, moduleId "_s : u"SELECT deviceId "_s;
    const QString from = spec.isOfModules() ? u"FROM devices.modules"_s : u"FROM devices"_s;
    const QString applied = u"%1%2 WHERE configurations.[[%3]].status = 'Applied'"_s.arg(ids, from, spec.id);
    const QString targeted =
        spec.targetCondition.trimmed().isEmpty() ? QString() : QString(ids + sourceOf(spec));
    return Json::object({{"targetedCount", Json(targeted)}, {"appliedCount", Json(applied)}});
}

Json systemResults(const ConfigurationSpec &spec, const ConfigurationCounts &counts)
{
    const Json results =
        Json::object({{"targetedCount", Json(counts.targeted)}, {"appliedCount", Json(counts.applied)}});
    if (!isDeployment(spec))
        return results;
    return results.with("reportedSuccessfulCount"sv, Json(counts.succeeded))
        .with("reportedFailedCount"sv, Json(counts.failed));
}

Json metricResults(const ConfigurationSpec &spec, const State &state)
{
    JsonObjectBuilder results(spec.metrics.size());
    for (const auto &[name, text] : spec.metrics.members()) {
        const auto query = query::Query::parse(text.toString().toUtf8());
        const auto page = query ? query::run(*query, state, query::WholeAnswer) : query.error();
        if (page)
            results.append(name, Json(qint64(page->rows.size())));
    }
    return results.take();
}

bool isAgent(const TwinId &id)
{
    return id.isModule() && id.module() == edge::SystemModules[0];
}

// What the runtime says of the deployment that its agent has now; nothing while it has not got to that
// version.
std::optional<qint64> reportedCode(const Record &record)
{
    if (!isAgent(record.id()))
        return std::nullopt;
    const Json &reported = record.twin.reported.values;
    const Json &code = reported["lastDesiredStatus"sv]["code"sv];
    const bool isOfThisVersion =
        reported["lastDesiredVersion"sv].toInteger(-1) == record.twin.desired.version;
    return isOfThisVersion && !code.isNull() ? std::optional(code.toInteger()) : std::nullopt;
}

} // namespace

Result<void> checkQueries(const ConfigurationSpec &spec)
{
    for (const auto &[name, text] : spec.metrics.members()) {
        if (const auto query = query::Query::parse(text.toString().toUtf8()); !query)
            return inMember(query.error(), u"/metrics/queries/"_s + name.toString());
    }
    if (spec.targetCondition.trimmed().isEmpty())
        return {};
    const QString place = u"/targetCondition"_s;
    const auto targets = query::Targets::parse(spec.targetCondition.toUtf8());
    if (!targets)
        return inMember(targets.error(), place);
    const bool isOfModules = targets->collection() == query::Collection::Modules;
    if (isOfModules && isDeployment(spec))
        return Error{.code = ErrorCode::Argument,
                     .detail = u"A deployment is for devices: its condition is one over devices, such as "
                               "tags.site = 'zurich'."_s,
                     .place = place};
    if (isOfModules == spec.isOfModules())
        return {};
    return Error{.code = ErrorCode::Argument,
                 .detail = isOfModules
                               ? u"The condition is about modules; then the content is moduleContent."_s
                               : u"The content is for modules; then the condition is "
                                 "FROM devices.modules WHERE ..."_s,
                 .place = place};
}

ConfigurationPlan::ConfigurationPlan(const QMap<QString, Configuration> &configurations)
{
    for (const auto &configuration : configurations) {
        if (configuration.spec.targetCondition.trimmed().isEmpty())
            continue;
        if (auto targets = query::Targets::parse(configuration.spec.targetCondition.toUtf8()))
            m_entries.push_back({configuration, *std::move(targets)});
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return givesWay(a.configuration, b.configuration); });
}

ConfigurationPlan::Targeting ConfigurationPlan::targeting(const Record &record, bool areDeployments) const
{
    Targeting targeting;
    for (const auto &entry : m_entries) {
        if (isDeployment(entry.configuration.spec) == areDeployments && entry.targets.matches(record))
            targeting.push_back(&entry.configuration);
    }
    return targeting;
}

ConfigurationPlan::Targeting ConfigurationPlan::deploymentsOf(const Record *device) const
{
    return device && device->identity->isEdge ? targeting(*device, true) : Targeting();
}

std::optional<ConfigurationStep> ConfigurationPlan::wanted(const Record &record, const State &state) const
{
    const TwinId &id = record.id();
    const Targeting configurations = targeting(record, false);
    const Targeting deployments = id.isModule() ? deploymentsOf(state.peek(id.deviceId())) : Targeting();
    const Targeting inEffect = deploymentsInEffect(deployments);
    const auto whole = desiredOfModule(inEffect, id.module());
    const Targeting shown = isAgent(id) ? deployments : Targeting(); // the agent's twin tells of them all
    const QString digest = digestOf(configurations + (isAgent(id) ? deployments : whole ? inEffect : shown));
    if (digest == record.identity->configured)
        return std::nullopt;
    ConfigurationStep step{
        .apply = {.id = id,
                  .configurations = statuses(shown + configurations, inEffect + configurations),
                  .configured = digest}};
    const Json desired = configurations.empty() ? Json() : desiredOf(configurations);
    if (!whole)
        step.apply.desired = desired;
    else if (const Json all = desired.isObject() ? json::mergePatch(*whole, desired) : *whole;
             all != record.twin.desired.values)
        step.replace =
            ReplaceTwin{.id = id, .body = Json::object({{"properties", Json::object({{"desired", all}})}})};
    return step;
}

std::vector<TwinId> ConfigurationPlan::missingModules(const Record &record, const State &state) const
{
    std::vector<TwinId> missing;
    for (const auto *deployment : deploymentsInEffect(deploymentsOf(&record))) {
        for (const QString &module : modulesIn(deployment->spec.content["modulesContent"sv])) {
            const auto id = TwinId::parse(record.id().device(), module);
            if (id && !state.contains(*id) && std::find(missing.begin(), missing.end(), *id) == missing.end())
                missing.push_back(*id);
        }
    }
    return missing;
}

ApplyConfigurations ConfigurationPlan::refused(ApplyConfigurations wanted)
{
    JsonObjectBuilder builder(wanted.configurations.size());
    for (const auto &[name, status] : wanted.configurations.members())
        builder.append(name, Json::object({{"status", Json(Targeted)}}));
    wanted.configurations = builder.take();
    wanted.desired = Json();
    return wanted;
}

void countConfigurations(CountsByConfiguration &counts, const Record &record, int by)
{
    const auto code = reportedCode(record);
    for (const auto &[name, status] : record.identity->configurations.members()) {
        auto &count = counts[name.toString()];
        count.targeted += by;
        if (status["status"sv].toStringView() != Applied)
            continue;
        count.applied += by;
        if (code)
            (*code == Succeeded ? count.succeeded : count.failed) += by;
    }
}

CountsByConfiguration configurationCounts(const State &state)
{
    CountsByConfiguration counts;
    if (state.configurations().isEmpty())
        return counts;
    for (const auto &record : state.records())
        countConfigurations(counts, *record);
    return counts;
}

Json configurationDocument(const Configuration &configuration, const State &state,
                           const ConfigurationCounts &counts)
{
    const auto &spec = configuration.spec;
    return twin::configurationDocument(configuration)
        .with("systemMetrics"sv,
              Json::object({{"results", systemResults(spec, counts)}, {"queries", systemQueries(spec)}}))
        .with("metrics"sv,
              Json::object({{"results", metricResults(spec, state)}, {"queries", spec.metrics}}));
}

} // namespace twin::fleet
