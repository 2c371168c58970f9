// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wiremodel.h"

#include "wire/wirewords.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using twin::wire::LogEntry;

namespace app {

namespace {

constexpr int MostRowsWaited = 500; // that an answer is looked for across
constexpr qsizetype MostSteps = 500; // rows told of one by one; a flood is one step

} // namespace

WireModel::WireModel(twin::host::ServerClient &server, qsizetype capacity, QObject *parent)
    : QAbstractListModel(parent)
    , m_capacity(capacity)
{
    connect(&server, &twin::host::ServerClient::logged, this, &WireModel::onLogged);
}

int WireModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WireModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WireRow &at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return at.isGap ? gapText(at) : entry(index.row()).kind + u' ' + meaningText(entry(index.row()));
    case Qt::ToolTipRole:
        return at.isGap ? QVariant() : entry(index.row()).line;
    case Qt::AccessibleTextRole:
        return at.isGap ? gapText(at) : lineOf(entry(index.row()));
    case NumberRole:
        return at.isGap ? 0 : at.number;
    case IsGapRole:
        return at.isGap;
    default:
        return {};
    }
}

const LogEntry &WireModel::entry(int row) const
{
    return *find(m_rows[std::size_t(row)].number);
}

WireModel::Exchange WireModel::exchange(quint64 number) const
{
    const Entry *const one = find(number);
    if (!one)
        return {};
    if (one->answers > 0)
        return {find(one->answers), one};
    const auto answer = m_answers.constFind(number);
    return {one, answer == m_answers.constEnd() ? nullptr : find(*answer)};
}

int WireModel::rowOf(quint64 number) const
{
    const auto at = std::partition_point(m_rows.begin(), m_rows.end(),
                                         [number](const WireRow &row) { return row.number < number; });
    return at != m_rows.end() && at->number == number && !at->isGap ? int(at - m_rows.begin()) : -1;
}

QList<LogEntry> WireModel::shown() const
{
    QList<Entry> entries;
    for (const WireRow &row : m_rows) {
        if (!row.isGap)
            entries.append(*find(row.number));
    }
    return entries;
}

void WireModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused) {
        for (const Entry &entry : std::exchange(m_waiting, {}))
            take(entry);
        trim();
    }
    m_dropped = 0;
    emit countsChanged();
}

void WireModel::setFilter(const WireFilter &filter)
{
    m_filter = filter;
    fill();
}

void WireModel::unfold(int row)
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].folded == 0)
        return;
    const WireRow gap = m_rows[std::size_t(row)];
    for (const Entry &entry : m_entries) {
        if (entry.number > gap.number && entry.number <= gap.until)
            m_unfolded.insert(entry.number);
    }
    fill();
}

void WireModel::clear()
{
    m_entries.clear();
    m_answers.clear();
    m_waiting.clear();
    m_unfolded.clear();
    m_dropped = 0;
    fill();
}

void WireModel::onLogged(const QList<Entry> &entries)
{
    m_seen += quint64(entries.size());
    const bool isFlood = !m_paused && entries.size() > MostSteps;
    const QScopedValueRollback guard(m_filling, isFlood);
    if (isFlood)
        beginResetModel();
    for (const Entry &entry : entries) {
        if (m_paused)
            m_waiting.push_back(entry);
        else
            take(entry);
    }
    while (waiting() > m_capacity) {
        m_waiting.pop_front();
        ++m_dropped;
    }
    trim();
    if (isFlood)
        endResetModel();
    emit countsChanged();
}

void WireModel::take(const Entry &entry)
{
    m_entries.push_back(entry);
    if (entry.answers > 0)
        m_answers.insert(entry.answers, entry.number);
    addRows(entry);
}

void WireModel::addRows(const Entry &entry)
{
    if (!m_filter.matches(entry))
        return;
    if (isFolded(entry)) {
        if (entry.answers == 0)
            return fold(entry);
        if (WireRow *const gap = gapOver(entry.answers)) { // an answer hides with what it answers
            gap->until = entry.number;
            return;
        }
    }
    if (!m_rows.empty()) {
        WireRow &last = m_rows.back();
        const Entry *const before = find(last.number);
        const qint64 quiet = before ? before->time.msecsTo(entry.time) : 0;
        if (last.isGap) {
            last.gapMSecs = quiet;
            if (const QModelIndex at = index(rowCount() - 1); !m_filling)
                emit dataChanged(at, at);
        } else if (quiet > QuietMSecs) {
            append({.number = last.number, .isGap = true, .gapMSecs = quiet});
        }
    }
    append({.number = entry.number});
    ++m_shown;
    lightWait(entry);
}

// What a gap hides is counted in its row.
void WireModel::fold(const Entry &entry)
{
    if (m_rows.empty() || !m_rows.back().isGap || m_rows.back().folded == 0)
        append({.number = m_rows.empty() ? 0 : m_rows.back().number, .isGap = true});
    WireRow &gap = m_rows.back();
    ++gap.folded;
    gap.until = entry.number;
    const Entry *const before = find(gap.number);
    gap.gapMSecs = before ? before->time.msecsTo(entry.time) : 0;
    if (const QModelIndex at = index(rowCount() - 1); !m_filling)
        emit dataChanged(at, at);
}

WireRow *WireModel::gapOver(quint64 number)
{
    const std::size_t looked = qMin(m_rows.size(), std::size_t(MostRowsWaited));
    for (auto row = m_rows.rbegin(); row != m_rows.rbegin() + std::ptrdiff_t(looked); ++row) {
        if (row->folded > 0 && row->number < number && number <= row->until)
            return &*row;
    }
    return nullptr;
}

void WireModel::append(const WireRow &row)
{
    if (!m_filling)
        beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(row);
    if (!m_filling)
        endInsertRows();
}

// The asking side waits from the request's arrow to the answer's.
void WireModel::lightWait(const Entry &answer)
{
    const int from = answer.answers > 0 ? rowOf(answer.answers) : -1;
    const int to = rowCount() - 1;
    if (from < 0 || to - from > MostRowsWaited)
        return;
    const auto lane = std::size_t(receiverOf(answer));
    m_rows[std::size_t(from)].waits[lane] |= 2;
    m_rows[std::size_t(to)].waits[lane] |= 1;
    for (int row = from + 1; row < to; ++row)
        m_rows[std::size_t(row)].waits[lane] |= 3;
    if (!m_filling)
        emit dataChanged(index(from), index(to));
}

void WireModel::fill()
{
    beginResetModel();
    {
        const QScopedValueRollback guard(m_filling, true);
        m_rows.clear();
        m_shown = 0;
        for (const Entry &entry : m_entries)
            addRows(entry);
    }
    endResetModel();
    emit countsChanged();
}

// Rows go before the packets that they show.
void WireModel::trim()
{
    const qsizetype surplus = kept() - m_capacity;
    if (surplus <= 0)
        return;
    const quint64 last = m_entries[std::size_t(surplus - 1)].number;
    const auto firstKept = std::partition_point(m_rows.begin(), m_rows.end(),
                                                [last](const WireRow &row) { return row.number <= last; });
    if (const int gone = int(firstKept - m_rows.begin()); gone > 0) {
        if (!m_filling)
            beginRemoveRows({}, 0, gone - 1);
        m_shown -= std::count_if(m_rows.begin(), firstKept, [](const WireRow &row) { return !row.isGap; });
        m_rows.erase(m_rows.begin(), firstKept);
        if (!m_filling)
            endRemoveRows();
    }
    for (qsizetype i = 0; i < surplus; ++i) {
        m_answers.remove(m_entries.front().number);
        m_unfolded.remove(m_entries.front().number);
        m_entries.pop_front();
    }
}

bool WireModel::isFolded(const Entry &entry) const
{
    return entry.meaning == twin::wire::Meaning::Telemetry && entry.protocol == LogEntry::Protocol::Mqtt &&
           !m_unfolded.contains(entry.number);
}

const LogEntry *WireModel::find(quint64 number) const
{
    const auto at = std::partition_point(m_entries.begin(), m_entries.end(),
                                         [number](const Entry &entry) { return entry.number < number; });
    return at != m_entries.end() && at->number == number ? &*at : nullptr;
}

} // namespace app
