// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetcolumn.h"

#include "fleet/fleetmodel.h"
#include "json/writer.h"
#include "query/parser.h"
#include "query/pathcounts.h"
#include "shared/timetext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin::query;

namespace app {

namespace {

constexpr qsizetype MostTags = 3;
constexpr qsizetype MostForCounting = 2000; // devices that are counted while somebody waits

// Like "11:06:10", or the day when it was another one.
QString timeText(twin::Timestamp time, const twin::Clock &clock)
{
    if (time.isNever())
        return FleetModel::tr("never");
    const QDateTime local = time.toDateTime().toLocalTime();
    const bool isToday = local.date() == clock.now().toDateTime().toLocalTime().date();
    return isToday ? local.toString(u"HH:mm:ss"_s) : dateText(local.date());
}

QString stateText(const twin::Identity &identity, const twin::Clock &clock)
{
    if (identity.connected)
        return FleetModel::tr("connected");
    const twin::Timestamp since = identity.connectionStateUpdatedTime;
    const qint64 minutes = since.isNever() ? 0 : since.msecsTo(clock.now()) / 60'000;
    if (minutes < 1)
        return FleetModel::tr("offline");
    if (minutes < 60)
        return FleetModel::tr("offline %1 min").arg(minutes);
    return minutes < 48 * 60 ? FleetModel::tr("offline %1 h").arg(minutes / 60)
                             : FleetModel::tr("offline %1 d").arg(minutes / (24 * 60));
}

FleetColumn::Cell valueCell(const twin::Json &value)
{
    using Kind = FleetColumn::Kind;
    const Kind kind = value.isString()    ? Kind::Text
                      : value.isNumber()  ? Kind::Number
                      : value.isBoolean() ? Kind::Boolean
                                          : Kind::Word;
    return {twin::json::plainText(value), kind};
}

// The tags that most devices have and that hold no others.
QStringList usualTags(const twin::State &state)
{
    if (state.deviceCount() > MostForCounting)
        return {};
    auto paths = pathCounts(state);
    const auto isTag = [](const PathCount &path) { return path.path.starts_with("tags."sv); };
    std::erase_if(paths, [&](const PathCount &path) { return !isTag(path); });
    QStringList leaves;
    std::vector<PathCount> found;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const bool hasMore = i + 1 < paths.size() && paths[i + 1].path.starts_with(paths[i].path + '.');
        if (!hasMore)
            found.push_back(paths[i]);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PathCount &a, const PathCount &b) { return a.devices > b.devices; });
    for (const auto &path : found) {
        if (leaves.size() < MostTags)
            leaves.append(QString::fromStdString(path.path));
    }
    return leaves;
}

} // namespace

twin::Result<FleetColumn> FleetColumn::parse(const QString &path)
{
    const auto parsed = parsePath(path.toUtf8());
    if (!parsed)
        return parsed.error();
    FleetColumn column{.resolved = twin::query::resolved(*parsed, Collection::Devices)};
    std::string text;
    for (const auto &name : column.resolved.names)
        appendName(text, name.view());
    column.path = QString::fromStdString(text);
    return column;
}

QString FleetColumn::title() const
{
    if (isId())
        return FleetModel::tr("Device");
    if (resolved.member == Member::ConnectionState)
        return FleetModel::tr("State");
    if (resolved.member == Member::LastActivityTime)
        return FleetModel::tr("Seen");
    if (resolved.member == Member::ModelId)
        return FleetModel::tr("Model");
    return resolved.names.back().toString();
}

QString FleetColumn::group() const
{
    QStringList names;
    for (std::size_t i = 0; i + 1 < resolved.names.size(); ++i)
        names.append(resolved.names[i].toString());
    if (names.size() > 1 && names.first() == u"properties")
        names.removeFirst();
    return names.join(u'.');
}

std::optional<twin::Section> FleetColumn::section() const
{
    using twin::query::Member;
    if (resolved.facet != twin::query::ResolvedPath::Facet::Value)
        return std::nullopt;
    switch (resolved.member) {
    case Member::Tags:
        return twin::Section::Tags;
    case Member::Desired:
        return twin::Section::Desired;
    case Member::Reported:
        return twin::Section::Reported;
    default:
        return std::nullopt;
    }
}

twin::json::Pointer FleetColumn::pointer() const
{
    QStringList names;
    for (const auto &name : resolved.below)
        names.append(name.toString());
    return twin::json::Pointer(names);
}

FleetColumn::Cell FleetColumn::cellOf(const twin::Record &record, const twin::Clock &clock) const
{
    if (resolved.member == Member::ConnectionState)
        return {stateText(*record.identity, clock),
                record.identity->connected ? Kind::Word : Kind::QuietWord};
    if (isId())
        return {record.id().device(), record.identity->connected ? Kind::Word : Kind::QuietWord};
    std::string scratch;
    const Value value = lookUp(resolved, record, scratch);
    if (value.kind == Value::Kind::Undefined)
        return {};
    if (value.kind == Value::Kind::Time)
        return {timeText(twin::Timestamp::fromTicks(value.ticks), clock), Kind::QuietWord};
    return valueCell(*copyOf(resolved, record));
}

QList<FleetColumn> usualColumns(const twin::State &state)
{
    QList<FleetColumn> columns;
    const QStringList fixed{u"deviceId"_s, u"connectionState"_s, u"lastActivityTime"_s, u"modelId"_s};
    for (const QString &path : fixed + usualTags(state)) {
        if (auto column = FleetColumn::parse(path))
            columns.append(*std::move(column));
    }
    return columns;
}

} // namespace app
