// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventsmodel.h"

#include "events/eventmessage.h"
#include "hub/events.h"
#include "json/writer.h"
#include "shared/bodywords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QLatin1StringView Where("WHERE ");

} // namespace

EventsModel::EventsModel(twin::host::HubClient &hub, qsizetype capacity, QObject *parent)
    : QAbstractListModel(parent)
    , m_capacity(capacity)
    , m_hub(hub)
{
    connect(&hub, &twin::host::HubClient::changed, this, &EventsModel::onChanged);
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventLine &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return plainText(index.row()).replace(u'\t', u", "_s);
    case TimeRole:
        return timeText(line.time);
    case IdRole:
        return QVariant::fromValue(line.id);
    case IdTextRole:
        return line.id.toString();
    case KindTextRole:
        return nameOf(line.kind);
    case IsBadRole:
        return line.tone == EventLine::Tone::Bad;
    case LatencyRole:
        return line.latencyMSecs ? latencyText(*line.latencyMSecs) : QString();
    default:
        return {};
    }
}

QString EventsModel::plainText(int row) const
{
    const EventLine &line = lineAt(row);
    QStringList cells{line.time.toString(), line.id.toString(), nameOf(line.kind)};
    if (line.latencyMSecs)
        cells.append(latencyText(*line.latencyMSecs));
    return (cells << line.text).join(u'\t');
}

void EventsModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused)
        add(std::exchange(m_waiting, {}));
    m_dropped = 0;
    emit countsChanged();
}

twin::Result<void> EventsModel::setFilter(const QString &text)
{
    std::optional<twin::query::RoutingCondition> condition;
    if (const QString trimmed = text.trimmed(); trimmed.startsWith(Where, Qt::CaseInsensitive)) {
        auto read = twin::query::RoutingCondition::parse(trimmed.sliced(Where.size()).toUtf8());
        if (!read)
            return read.error();
        condition = *std::move(read);
    }
    m_condition = std::move(condition);
    m_words = m_condition ? QStringList() : text.simplified().split(u' ', Qt::SkipEmptyParts);
    refill();
    return {};
}

void EventsModel::setSpan(std::optional<Span> span)
{
    if (span == m_span)
        return;
    m_span = span;
    refill();
}

std::optional<EventLine> EventsModel::before(int row) const
{
    const EventLine &line = lineAt(row);
    for (size_t at = size_t(m_newest - m_shown[size_t(row)]) + 1; at < m_lines.size(); ++at) {
        if (m_lines[at].change != line.change && areAlike(m_lines[at], line))
            return m_lines[at];
    }
    return std::nullopt;
}

void EventsModel::refill()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (matches(m_lines[i]))
            m_shown.push_back(m_newest - i);
    }
    endResetModel();
    emit countsChanged();
}

QByteArray EventsModel::jsonLines() const
{
    QByteArray text;
    const twin::Change *before = nullptr;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const twin::Change *const change = lineAt(row).change.get();
        if (std::exchange(before, change) == change)
            continue;
        for (const twin::HubEvent &event : twin::eventsOf(*change, m_hub.name())) {
            if (isRouted(event, *change))
                text += twin::json::write(event.toJson()) + '\n';
        }
    }
    return text;
}

void EventsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_shown.clear();
    m_waiting.clear();
    m_dropped = 0;
    endResetModel();
    emit countsChanged();
}

void EventsModel::onChanged(const twin::Changes &changes)
{
    std::deque<EventLine> fresh;
    for (const twin::Change &change : changes) {
        QList<EventLine> lines = m_writer.linesOf(change);
        const auto shared = lines.isEmpty() ? nullptr : std::make_shared<const twin::Change>(change);
        for (EventLine &line : lines) {
            line.change = shared;
            m_hasLatency |= line.latencyMSecs.has_value();
            fresh.push_front(std::move(line));
            ++m_seen;
        }
        if (qsizetype(fresh.size()) > m_capacity)
            fresh.resize(size_t(m_capacity));
    }
    if (m_paused) {
        m_waiting.insert(m_waiting.begin(), std::make_move_iterator(fresh.begin()),
                         std::make_move_iterator(fresh.end()));
        if (const qsizetype over = waiting() - m_capacity; over > 0) {
            m_waiting.resize(size_t(m_capacity));
            m_dropped += quint64(over);
        }
    } else {
        add(std::move(fresh));
    }
    emit countsChanged();
}

void EventsModel::add(std::deque<EventLine> newestFirst)
{
    const int rows = int(std::count_if(newestFirst.begin(), newestFirst.end(),
                                       [this](const EventLine &line) { return matches(line); }));
    if (rows > 0)
        beginInsertRows({}, 0, rows - 1);
    while (!newestFirst.empty()) {
        m_lines.push_front(std::move(newestFirst.back()));
        newestFirst.pop_back();
        ++m_newest;
        if (matches(m_lines.front()))
            m_shown.push_front(m_newest);
    }
    if (rows > 0)
        endInsertRows();
    trim();
}

void EventsModel::trim()
{
    if (kept() <= m_capacity)
        return;
    const quint64 oldest = m_newest - quint64(m_capacity) + 1;
    const auto firstGone = std::partition_point(m_shown.begin(), m_shown.end(),
                                                [&](quint64 serial) { return serial >= oldest; });
    const int row = int(firstGone - m_shown.begin());
    const bool removing = firstGone != m_shown.end();
    if (removing)
        beginRemoveRows({}, row, rowCount() - 1);
    m_shown.erase(firstGone, m_shown.end());
    m_lines.resize(size_t(m_capacity));
    if (removing)
        endRemoveRows();
}

bool EventsModel::isRouted(const twin::HubEvent &event, const twin::Change &change) const
{
    if (!m_condition)
        return true;
    const auto sender = change.after ? change.after : change.before;
    return m_condition->routes(twin::query::Message::of(event, sender.get()));
}

bool EventsModel::matches(const EventLine &line) const
{
    if (m_span && !m_span->contains(line.time))
        return false;
    if (m_condition) {
        const auto events = twin::eventsOf(*line.change, m_hub.name());
        return std::any_of(events.begin(), events.end(),
                           [&](const twin::HubEvent &event) { return isRouted(event, *line.change); });
    }
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return line.text.contains(word, Qt::CaseInsensitive) ||
               line.id.toString().contains(word, Qt::CaseInsensitive) ||
               nameOf(line.kind).contains(word, Qt::CaseInsensitive);
    });
}

const EventLine &EventsModel::lineAt(int row) const
{
    return m_lines[size_t(m_newest - m_shown[size_t(row)])];
}

} // namespace app
