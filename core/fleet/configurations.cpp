// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/configurations.h"

#include "query/run.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

constexpr auto Applied = "Applied"sv;
constexpr auto Targeted = "Targeted"sv;

Error inMember(Error error, const QString &place)
{
    error.place = place;
    return error;
}

Json statuses(const std::vector<const Configuration *> &targeting, std::string_view status)
{
    JsonObjectBuilder builder(qsizetype(targeting.size()));
    for (const auto *configuration : targeting) {
        const QByteArray id = configuration->spec.id.toUtf8();
        builder.append(std::string_view(id.constData(), std::size_t(id.size())),
                       Json::object({{"status", Json(status)}}));
    }
    return targeting.empty() ? Json() : builder.take();
}

// Differs whenever what they ask together could be another thing.
QString digestOf(const std::vector<const Configuration *> &targeting)
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

Json systemQueries(const ConfigurationSpec &spec)
{
    const QString ids = spec.isOfModules() ? u"SELECT deviceId, moduleId "_s : u"SELECT deviceId "_s;
    const QString from = spec.isOfModules() ? u"FROM devices.modules"_s : u"FROM devices"_s;
    const QString applied = u"%1%2 WHERE configurations.[[%3]].status = 'Applied'"_s.arg(ids, from, spec.id);
    const QString targeted =
        spec.targetCondition.trimmed().isEmpty() ? QString() : QString(ids + sourceOf(spec));
    return Json::object({{"targetedCount", Json(targeted)}, {"appliedCount", Json(applied)}});
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

std::optional<ApplyConfigurations> ConfigurationPlan::wanted(const Record &record) const
{
    std::vector<const Configuration *> targeting;
    for (const auto &entry : m_entries) {
        if (entry.targets.matches(record))
            targeting.push_back(&entry.configuration);
    }
    const QString digest = digestOf(targeting);
    if (digest == record.identity->configured)
        return std::nullopt;
    return ApplyConfigurations{.id = record.id(),
                               .configurations = statuses(targeting, Applied),
                               .configured = digest,
                               .desired = targeting.empty() ? Json() : desiredOf(targeting)};
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
    for (const auto &[name, status] : record.identity->configurations.members()) {
        auto &count = counts[name.toString()];
        count.targeted += by;
        if (status["status"sv].toStringView() == Applied)
            count.applied += by;
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
    const Json results =
        Json::object({{"targetedCount", Json(counts.targeted)}, {"appliedCount", Json(counts.applied)}});
    return twin::configurationDocument(configuration)
        .with("systemMetrics"sv, Json::object({{"results", results}, {"queries", systemQueries(spec)}}))
        .with("metrics"sv,
              Json::object({{"results", metricResults(spec, state)}, {"queries", spec.metrics}}));
}

} // namespace twin::fleet
