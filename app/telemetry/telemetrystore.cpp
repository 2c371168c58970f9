// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/telemetrystore.h"

#include "base/clock.h"
#include "host/hubclient.h"
#include "hub/sentbody.h"
#include "twin/digitaltwin.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

constexpr qint64 RateMSecs = 120'000;

const Json &valuesOf(const twin::Twin &twin, twin::Section section)
{
    return section == twin::Section::Tags      ? twin.tags
           : section == twin::Section::Desired ? twin.desired.values
                                               : twin.reported.values;
}

// Tags carry no times: since the twin is as it is, which is the best that is known.
twin::Timestamp writtenAt(const twin::Twin &twin, twin::Section section, const QStringList &path)
{
    const auto &properties = section == twin::Section::Reported ? twin.reported : twin.desired;
    if (section == twin::Section::Tags)
        return std::max(twin.reported.stamps.own().time, twin.desired.stamps.own().time);
    twin::Stamps stamps = properties.stamps;
    for (const QString &name : path)
        stamps = stamps.child(twin::json::Key(name));
    return stamps.own().time;
}

} // namespace

QString SeriesKey::name() const
{
    if (section)
        return QString(*section == twin::Section::Tags      ? u"tags."_s
                       : *section == twin::Section::Desired ? u"desired."_s
                                                            : u"reported."_s) +
               path;
    return component.isEmpty() ? path : QString(component + u'.' + path);
}

SeriesKey seriesAt(const twin::TwinId &id, twin::Section section, const twin::json::Pointer &path)
{
    return {.id = id, .component = {}, .path = path.tokens().join(u'.'), .section = section};
}

SeriesKey seriesOfAnswer(const twin::TwinId &id, const QString &component, const QString &command,
                         const twin::json::Pointer &path)
{
    return {.id = id,
            .component = component,
            .path = (QStringList(command + u"()"_s) + path.tokens()).join(u'.')};
}

SeriesKey seriesOfGraph(const twin::TwinId &id, const QString &relationshipId,
                        const twin::json::Pointer &path)
{
    // As a pointer says it, so that no component has this name.
    return {.id = id,
            .component =
                relationshipId.isEmpty() ? QString() : QString(u"$relationships."_s + relationshipId),
            .path = path.tokens().join(u'.')};
}

TelemetryStore::TelemetryStore(twin::host::HubClient &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
    connect(&hub, &twin::host::HubClient::changed, this, &TelemetryStore::onChanged);
}

const std::deque<TelemetryPoint> &TelemetryStore::points(const SeriesKey &key) const
{
    static const std::deque<TelemetryPoint> none;
    const auto found = m_series.constFind(key);
    return found == m_series.cend() ? none : found->points;
}

quint64 TelemetryStore::pointsEver(const SeriesKey &key) const
{
    const auto found = m_series.constFind(key);
    return found == m_series.cend() ? 0 : found->ever;
}

std::optional<double> TelemetryStore::lastValue(const SeriesKey &key) const
{
    const auto &points = this->points(key);
    return points.empty() ? std::nullopt : std::optional(points.back().value);
}

Json TelemetryStore::lastSent(const twin::TwinId &id, const QString &component, const QString &name) const
{
    return m_last.value({id, component, name});
}

double TelemetryStore::perMinute(const SeriesKey &key, twin::Timestamp now) const
{
    const auto &points = this->points(key);
    const auto from = now.plusMSecs(-RateMSecs);
    const auto first = std::partition_point(
        points.begin(), points.end(), [from](const TelemetryPoint &point) { return point.time < from; });
    const auto count = points.end() - first;
    if (count < 2)
        return double(count);
    // Over the time between them: a device that began just now is not slow.
    const double minutes = double(first->time.msecsTo(points.back().time)) / 60'000;
    return minutes > 0 ? double(count - 1) / minutes : double(count);
}

std::optional<LatencyFigures> TelemetryStore::latencyOf(const QSet<twin::TwinId> &ids) const
{
    QList<qint64> all;
    for (const auto &id : ids) {
        const auto found = m_latencies.constFind(id);
        if (found != m_latencies.cend())
            all.append(QList<qint64>(found->begin(), found->end()));
    }
    if (all.isEmpty())
        return std::nullopt;
    const auto middle = all.begin() + all.size() / 2;
    std::nth_element(all.begin(), middle, all.end());
    return LatencyFigures{.medianMSecs = *middle,
                          .worstMSecs = *std::max_element(all.cbegin(), all.cend()),
                          .messages = all.size()};
}

void TelemetryStore::takeLatency(const twin::TwinId &id, qint64 msecs)
{
    if (!m_latencies.contains(id) && m_latencies.size() >= SeriesAtMost)
        m_latencies.erase(m_latencies.begin());
    auto &latencies = m_latencies[id];
    latencies.push_back(msecs);
    if (latencies.size() > LatenciesAtMost)
        latencies.pop_front();
}

QList<SeriesKey> TelemetryStore::seriesOf(const twin::TwinId &id) const
{
    QList<SeriesKey> keys;
    for (auto it = m_series.cbegin(); it != m_series.cend(); ++it) {
        if (it.key().id == id)
            keys.append(it.key());
    }
    std::sort(keys.begin(), keys.end(),
              [](const SeriesKey &a, const SeriesKey &b) { return a.name() < b.name(); });
    return keys;
}

QList<SeriesKey> TelemetryStore::all() const
{
    QList<SeriesKey> keys = m_series.keys();
    std::sort(keys.begin(), keys.end(), [](const SeriesKey &a, const SeriesKey &b) {
        return a.id != b.id ? a.id < b.id : a.name() < b.name();
    });
    return keys;
}

void TelemetryStore::clear()
{
    m_series.clear();
    m_followed.clear();
    m_graphFollowed.clear();
    m_last.clear();
    m_latencies.clear();
    emit cleared();
}

void TelemetryStore::onChanged(const twin::Changes &changes)
{
    QSet<SeriesKey> keys;
    for (const auto &change : changes) {
        if (const auto *sent = std::get_if<twin::TelemetrySent>(&change.body))
            take(change, *sent, keys);
        else if (const auto *answered = std::get_if<twin::CommandAnswered>(&change.body))
            takeAnswer(change, *answered, keys);
        else if (m_graphFollowed.contains(change.id))
            takeGraph(change, keys);
        if (change.after && m_followed.contains(change.id))
            takeWritten(change, keys);
    }
    if (!keys.isEmpty())
        emit moved(keys.values());
}

void TelemetryStore::take(const twin::Change &change, const twin::TelemetrySent &sent, QSet<SeriesKey> &keys)
{
    m_newest = std::max(m_newest, change.time);
    if (const auto made = twin::creationTimeOf(sent))
        takeLatency(change.id, made->msecsTo(change.time));
    const Json value = twin::valueOf(sent);
    for (const auto &member : value.members()) {
        const SeriesKey key{change.id, sent.component, member.key.toString()};
        m_last.insert(key, member.value);
        takeNumbers(key, member.value, change.time, 1, keys);
        keys.insert(key);
    }
    while (m_last.size() > SeriesAtMost)
        m_last.erase(m_last.begin());
}

// A write that gives a number the value that it has is a point as well: the device has said so.
void TelemetryStore::takeWritten(const twin::Change &change, QSet<SeriesKey> &keys)
{
    const auto *written = std::get_if<twin::TwinWritten>(&change.body);
    if (!written)
        return;
    m_newest = std::max(m_newest, change.time);
    const auto followed = m_followed.values(change.id);
    for (const SeriesKey &key : followed) {
        const auto &patch = *key.section == twin::Section::Tags      ? written->write.tags
                            : *key.section == twin::Section::Desired ? written->write.desired
                                                                     : written->write.reported;
        const twin::json::Pointer path(key.path.split(u'.'));
        const Json *now = path.find(valuesOf(change.after->twin, *key.section));
        if (!patch || !path.find(*patch) || !now || !now->isNumber())
            continue;
        append(key, {change.time, now->toDouble()});
        keys.insert(key);
    }
}

// What failed says why, not how much.
void TelemetryStore::takeAnswer(const twin::Change &change, const twin::CommandAnswered &answered,
                                QSet<SeriesKey> &keys)
{
    if (answered.status < 200 || answered.status >= 300)
        return;
    m_newest = std::max(m_newest, change.time);
    takeNumbers(seriesOfAnswer(change.id, answered.component, answered.name, {}), answered.payload,
                change.time, 0, keys);
}

void TelemetryStore::takeGraph(const twin::Change &change, QSet<SeriesKey> &keys)
{
    const auto *twin = std::get_if<twin::LogicalTwinWritten>(&change.body);
    const auto *edge = std::get_if<twin::RelationshipWritten>(&change.body);
    const auto followed = m_graphFollowed.values(change.id);
    for (const SeriesKey &key : followed) {
        const twin::json::Pointer path(key.path.split(u'.'));
        const bool isTwin = key.component.isEmpty();
        const Json *now = isTwin && twin ? path.find(twin->twin->contents)
                          : edge && key == seriesOfGraph(change.id, edge->relationship->id, path)
                              ? path.find(edge->relationship->properties)
                              : nullptr;
        if (!now || !now->isNumber())
            continue;
        m_newest = std::max(m_newest, change.time);
        append(key, {change.time, now->toDouble()});
        keys.insert(key);
    }
}

// Nothing says since when it is so: it begins with the newest moment that is known.
bool TelemetryStore::showGraphNumber(const SeriesKey &key, const Json &value)
{
    if (!value.isNumber())
        return false;
    if (!m_graphFollowed.contains(key.id, key)) {
        m_graphFollowed.insert(key.id, key);
        if (m_newest.isNever())
            m_newest = twin::SystemClock().now();
        append(key, {m_newest, value.toDouble()});
        emit moved({key});
    }
    emit chartWanted(key);
    return true;
}

void TelemetryStore::follow(const SeriesKey &key)
{
    if (!key.section || m_followed.contains(key.id, key))
        return;
    m_followed.insert(key.id, key);
    const auto record = m_hub.state().find(key.id);
    const Json *now =
        record ? twin::json::Pointer(key.path.split(u'.')).find(valuesOf(record->twin, *key.section))
               : nullptr;
    if (!now || !now->isNumber())
        return;
    append(key, {writtenAt(record->twin, *key.section, key.path.split(u'.')), now->toDouble()});
    m_newest = std::max(m_newest, m_series[key].points.back().time);
    emit moved({key});
}

void TelemetryStore::addPast(const SeriesKey &key, const std::vector<TelemetryPoint> &points)
{
    const auto found = m_series.find(key);
    if (found == m_series.end() || points.empty())
        return;
    auto &own = found->points;
    for (auto each = points.rbegin(); each != points.rend() && own.size() < PointsAtMost; ++each) {
        if (own.empty() || each->time < own.front().time)
            own.push_front(*each);
    }
    emit moved({key});
}

void TelemetryStore::showInChart(const SeriesKey &key)
{
    follow(key);
    emit chartWanted(key);
}

bool TelemetryStore::showNumber(const twin::Record &record, twin::Section section,
                                const twin::json::Pointer &path)
{
    const Json *value = path.find(valuesOf(record.twin, section));
    const bool isAck = value && twin::isAcknowledgement(*value);
    const Json *number = isAck ? value->find("value"sv) : value;
    if (!number || !number->isNumber())
        return false;
    showInChart(seriesAt(record.id(), section, isAck ? path.child(u"value"_s) : path));
    return true;
}

void TelemetryStore::takeNumbers(const SeriesKey &at, const Json &value, twin::Timestamp time, int depth,
                                 QSet<SeriesKey> &keys)
{
    if (value.isNumber()) {
        append(at, {time, value.toDouble()});
        keys.insert(at);
    } else if (value.isObject() && depth < DepthAtMost) {
        for (const auto &member : value.members())
            takeNumbers({at.id, at.component, QString(at.path + u'.' + member.key.toString())}, member.value,
                        time, depth + 1, keys);
    }
}

void TelemetryStore::append(const SeriesKey &key, const TelemetryPoint &point)
{
    if (!m_series.contains(key) && m_series.size() >= SeriesAtMost)
        forgetStillest();
    Series &series = m_series[key];
    series.touched = ++m_counter;
    ++series.ever;
    series.points.push_back(point);
    if (series.points.size() > PointsAtMost) {
        series.points.pop_front();
        ++m_droppedPoints;
    }
}

void TelemetryStore::forgetStillest()
{
    const auto stillest =
        std::min_element(m_series.begin(), m_series.end(),
                         [](const Series &a, const Series &b) { return a.touched < b.touched; });
    m_droppedPoints += qint64(stillest->points.size());
    ++m_droppedSeries;
    m_series.erase(stillest);
}

} // namespace app
