// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "json/pointer.h"
#include "twin/limits.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <optional>
#include <vector>

namespace twin::host {
class HubClient;
}

namespace app {

/// Whose numbers, and which: a place in the telemetry of a component (empty: the root), one in a section of
/// the twin, or one in the answers of a command, whose name stands with brackets in front: "reboot().delay".
/// Of the graph: a place in a logical twin, or in a relationship, whose id stands as the component does.
struct SeriesKey {
    twin::TwinId id{};
    QString component{}; ///< of telemetry
    QString path{}; ///< "temperature", "position.lat"; in a twin "thermostat1.targetTemperature"
    std::optional<twin::Section> section{}; ///< of a number in the twin

    /// "thermostat1.temperature", "reported.thermostat1.targetTemperature"
    QString name() const;
    friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
    friend size_t qHash(const SeriesKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.id, key.component, key.path, key.section ? int(*key.section) : -1);
    }
};
/// The series of a number of the twin at that place.
SeriesKey seriesAt(const twin::TwinId &id, twin::Section section, const twin::json::Pointer &path);
/// The series of a number in the answers of a command; the root for an answer that is a number itself.
SeriesKey seriesOfAnswer(const twin::TwinId &id, const QString &component, const QString &command,
                         const twin::json::Pointer &path);
/// The series of a number of a logical twin, or with an id, of a relationship that begins at the twin.
SeriesKey seriesOfGraph(const twin::TwinId &id, const QString &relationshipId,
                        const twin::json::Pointer &path);

struct TelemetryPoint {
    twin::Timestamp time{};
    double value = 0;
};

/// How long messages took from the device to the hub, by the device's clock.
struct LatencyFigures {
    qint64 medianMSecs = 0;
    qint64 worstMSecs = 0;
    qsizetype messages = 0; ///< that said when they were made

    friend bool operator==(const LatencyFigures &, const LatencyFigures &) = default;
};

/// The numbers that devices have sent and answered while the window was open, in bounded memory: the newest
/// of each series, and of the series those that moved last. Numbers of twins and of the graph are kept from
/// when somebody asked for them.
class TelemetryStore final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t PointsAtMost = 10'000; ///< of one series
    static constexpr qsizetype SeriesAtMost = 2'000;
    static constexpr int DepthAtMost = 5; ///< of objects in a message
    static constexpr std::size_t LatenciesAtMost = 500; ///< of one device

    /// The hub must outlive it.
    explicit TelemetryStore(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// Oldest first; empty for a series that is not there.
    const std::deque<TelemetryPoint> &points(const SeriesKey &key) const;
    /// How many points the series ever had, those included that were let go.
    quint64 pointsEver(const SeriesKey &key) const;
    /// A chart is seen now, or not any more: those that are share the time there is for drawing.
    void noteChart(bool isSeen) { m_charts += isSeen ? 1 : -1; }
    int chartsSeen() const { return m_charts; }
    std::optional<double> lastValue(const SeriesKey &key) const;
    /// The last telemetry of that name as it was sent, whatever it is; null when there was none.
    twin::Json lastSent(const twin::TwinId &id, const QString &component, const QString &name) const;
    /// Messages per minute, over the last two minutes before `now`.
    double perMinute(const SeriesKey &key, twin::Timestamp now) const;
    /// Of the newest messages of these devices together; nothing when none of them said when it was made.
    std::optional<LatencyFigures> latencyOf(const QSet<twin::TwinId> &ids) const;
    /// All series of a device, by name.
    QList<SeriesKey> seriesOf(const twin::TwinId &id) const;
    QList<SeriesKey> all() const;
    /// Points that were let go since the start, and series.
    qint64 droppedPoints() const { return m_droppedPoints; }
    qint64 droppedSeries() const { return m_droppedSeries; }
    /// The hub's time as of the newest message; never before the first.
    twin::Timestamp newest() const { return m_newest; }
    void clear();
    /// Keeps a number of a twin from now on, beginning with what it is.
    void follow(const SeriesKey &key);
    /// What a number of a twin was before: points older than those that are there.
    void addPast(const SeriesKey &key, const std::vector<TelemetryPoint> &points);
    /// Asks whoever draws charts to show the series.
    void showInChart(const SeriesKey &key);
    /// The same for what stands at a place of a twin: a number, or an acknowledgement of one. False when it
    /// is none.
    bool showNumber(const twin::Record &record, twin::Section section, const twin::json::Pointer &path);
    /// Keeps a number of the graph from now on, and shows it. False when there is none.
    bool showGraphNumber(const SeriesKey &key, const twin::Json &value);

signals:
    /// These have new points; once per batch of Changes.
    void moved(const QList<app::SeriesKey> &keys);
    void cleared();
    void chartWanted(const app::SeriesKey &key);

private:
    struct Series {
        std::deque<TelemetryPoint> points{};
        quint64 touched = 0; ///< when it moved last, counted
        quint64 ever = 0; ///< points that it had
    };

    void onChanged(const twin::Changes &changes);
    void take(const twin::Change &change, const twin::TelemetrySent &sent, QSet<SeriesKey> &keys);
    void takeNumbers(const SeriesKey &at, const twin::Json &value, twin::Timestamp time, int depth,
                     QSet<SeriesKey> &keys);
    void takeWritten(const twin::Change &change, QSet<SeriesKey> &keys);
    void takeAnswer(const twin::Change &change, const twin::CommandAnswered &answered, QSet<SeriesKey> &keys);
    void takeGraph(const twin::Change &change, QSet<SeriesKey> &keys);
    void takeLatency(const twin::TwinId &id, qint64 msecs);
    void append(const SeriesKey &key, const TelemetryPoint &point);
    void forgetStillest();

    twin::host::HubClient &m_hub;
    QHash<SeriesKey, Series> m_series;
    QMultiHash<twin::TwinId, SeriesKey> m_followed; // of twins
    QMultiHash<twin::TwinId, SeriesKey> m_graphFollowed; // of logical twins and relationships
    QHash<twin::TwinId, std::deque<qint64>> m_latencies; // oldest first
    QHash<SeriesKey, twin::Json> m_last; // by name of the telemetry
    twin::Timestamp m_newest{};
    quint64 m_counter = 0;
    qint64 m_droppedPoints = 0;
    qint64 m_droppedSeries = 0;
    int m_charts = 0;
};

} // namespace app

Q_DECLARE_METATYPE(app::SeriesKey)
