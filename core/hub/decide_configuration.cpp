// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rules {

namespace {

constexpr qsizetype LongestCondition = 8192;

Error badConfiguration(const QString &detail, const QString &place, qint64 limit = -1, qint64 actual = -1)
{
    return {.code = ErrorCode::Argument, .detail = detail, .place = place, .limit = limit, .actual = actual};
}

Result<void> checkConfigurationId(const QString &id)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || u"-:.+%_#*?!(),=@;$'"_s.contains(c);
    };
    if (!id.isEmpty() && id.size() <= ConfigurationSpec::LongestId &&
        std::all_of(id.begin(), id.end(), isAllowed))
        return {};
    return badConfiguration(u"The id of a configuration has 1 to %1 lower-case letters, digits or some of "
                            "-:.+%_#*?!(),=@;$'"_s.arg(ConfigurationSpec::LongestId),
                            u"/id"_s);
}

Result<void> checkConfiguration(const ConfigurationSpec &spec)
{
    if (auto id = checkConfigurationId(spec.id); !id)
        return id;
    if (spec.targetCondition.size() > LongestCondition)
        return badConfiguration(u"A targetCondition has at most %1 characters."_s.arg(LongestCondition),
                                u"/targetCondition"_s, LongestCondition, spec.targetCondition.size());
    if (spec.metrics.size() > ConfigurationSpec::MostMetrics)
        return badConfiguration(
            u"A configuration has at most %1 metrics of its own."_s.arg(ConfigurationSpec::MostMetrics),
            u"/metrics/queries"_s, ConfigurationSpec::MostMetrics, spec.metrics.size());
    if (spec.priority < 0)
        return badConfiguration(u"priority is a whole number from 0 on."_s, u"/priority"_s);
    return checkContent(spec.content);
}

Result<const Configuration *> existingConfiguration(const Case &c, const QString &id)
{
    const auto found = c.state.configurations().constFind(id);
    if (found != c.state.configurations().constEnd())
        return &*found;
    return Error{ErrorCode::ConfigurationNotFound, u"There is no configuration '%1'."_s.arg(id)};
}

Result<void> checkConfigurationEtag(const Configuration &known, const QString &ifMatch)
{
    if (etagMatches(ifMatch, known.etagText()))
        return {};
    return Error{ErrorCode::Etag, u"Precondition failed: the configuration '%1' was changed meanwhile; its "
                                  "etag is %2."_s.arg(known.spec.id, known.etagText())};
}

Changes written(Configuration configuration, const Case &c)
{
    return {c.change({}, ConfigurationWritten{.configuration = std::move(configuration)})};
}

Result<Changes> creation(const PutConfiguration &command, const Case &c)
{
    const auto &known = c.state.configurations();
    if (known.contains(command.spec.id))
        return Error{ErrorCode::ConfigurationExists,
                     u"There is already a configuration '%1'."_s.arg(command.spec.id)};
    if (known.size() >= Configuration::MostInHub)
        return badConfiguration(u"A hub has at most %1 configurations."_s.arg(Configuration::MostInHub), {},
                                Configuration::MostInHub, known.size() + 1);
    return written({.spec = command.spec, .created = c.now, .updated = c.now, .etag = firstEtag(c)}, c);
}

} // namespace

Result<Changes> decide(const PutConfiguration &command, const Case &c)
{
    if (auto checked = checkConfiguration(command.spec); !checked)
        return checked.error();
    if (command.ifMatch.isEmpty())
        return creation(command, c);
    const auto known = existingConfiguration(c, command.spec.id);
    if (!known)
        return known.error();
    if (auto matches = checkConfigurationEtag(**known, command.ifMatch); !matches)
        return matches.error();
    // Inferred: what was rolled out stays what it was called; documented is that the rest may be changed.
    if (command.spec.content != (*known)->spec.content)
        return badConfiguration(
            u"The content of a configuration stays as it was made. Make another one, with "
            "a higher priority."_s,
            u"/content"_s);
    return written(
        {.spec = command.spec, .created = (*known)->created, .updated = c.now, .etag = (*known)->etag + 1},
        c);
}

Result<Changes> decide(const DeleteConfiguration &command, const Case &c)
{
    const auto known = existingConfiguration(c, command.configurationId);
    if (!known)
        return known.error();
    if (auto matches = checkConfigurationEtag(**known, command.ifMatch); !matches)
        return matches.error();
    return Changes{c.change({}, ConfigurationDeleted{.configurationId = command.configurationId})};
}

Result<Changes> decide(const ApplyConfigurations &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    Changes changes;
    if (command.desired.isObject() && !command.desired.isEmpty()) {
        const Json body = Json::object({{"properties", Json::object({{"desired", command.desired}})}});
        auto written = decide(PatchTwin{.id = command.id, .body = body}, c);
        if (!written)
            return written.error();
        changes = *std::move(written);
    }
    const auto &identity = *(*record)->identity;
    if (identity.configurations != command.configurations || identity.configured != command.configured)
        changes.append(c.change(command.id, ConfigurationsApplied{.configurations = command.configurations,
                                                                  .configured = command.configured}));
    return changes;
}

} // namespace twin::rules
