// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/chartlines.h"

#include "base/overloaded.h"
#include "fleet/csv.h"
#include "telemetry/seriesfacts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString numberText(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'g', 6) : QString();
}

template <class Points>
auto firstFrom(const Points &points, twin::Timestamp from)
{
    return std::partition_point(points.begin(), points.end(),
                                [from](const TelemetryPoint &point) { return point.time < from; });
}

} // namespace

ChartLines::ChartLines(const TelemetryStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{ }

bool ChartLines::add(const ChartLine &line)
{
    if (contains(line) || m_lines.size() >= LinesAtMost)
        return false;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    m_lines.append(line);
    endInsertRows();
    return true;
}

void ChartLines::remove(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
}

void ChartLines::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

bool ChartLines::hasOneDevice() const
{
    std::optional<twin::TwinId> first;
    for (const auto &line : m_lines) {
        const auto *key = std::get_if<SeriesKey>(&line);
        if (key && first && *first != key->id)
            return false;
        if (key)
            first = key->id;
    }
    return true;
}

QString ChartLines::nameOf(const ChartLine &line) const
{
    return std::visit(twin::overloaded{
                          [this](const SeriesKey &key) {
                              return hasOneDevice() ? key.name()
                                                    : QString(key.id.toString() + u'.' + key.name());
                          },
                          [](const ChartLimit &limit) { return tr("limit %1").arg(numberText(limit.value)); },
                      },
                      line);
}

QString ChartLines::unitOf(const SeriesFacts &facts) const
{
    std::optional<QString> shared;
    for (const auto &line : m_lines) {
        const auto *key = std::get_if<SeriesKey>(&line);
        if (!key)
            continue;
        const QString unit = facts.unitOf(*key);
        if (shared && *shared != unit)
            return {};
        shared = unit;
    }
    return shared.value_or(QString());
}

ChartFigures ChartLines::figuresOf(const ChartLine &line) const
{
    ChartFigures figures;
    if (const auto *limit = std::get_if<ChartLimit>(&line)) {
        figures.last = limit->value;
        for (const auto &other : m_lines) {
            const auto *key = std::get_if<SeriesKey>(&other);
            if (!key)
                continue;
            const auto &points = m_store.points(*key);
            bool wasAbove = true; // one that begins above has not crossed
            for (auto it = firstFrom(points, m_from); it != points.end(); ++it) {
                const bool isAbove = it->value > limit->value;
                figures.crossings += isAbove && !wasAbove ? 1 : 0;
                wasAbove = isAbove;
            }
        }
        return figures;
    }
    const auto &points = m_store.points(std::get<SeriesKey>(line));
    const auto first = firstFrom(points, m_from);
    figures.points = qsizetype(points.end() - first);
    if (first == points.end())
        return figures;
    const auto [least, most] = std::minmax_element(
        first, points.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
    figures.last = points.back().value;
    figures.least = least->value;
    figures.most = most->value;
    return figures;
}

void ChartLines::setFrom(twin::Timestamp from)
{
    m_from = from;
}

void ChartLines::refresh()
{
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(int(m_lines.size()) - 1));
}

qsizetype ChartLines::points() const
{
    qsizetype count = 0;
    for (const auto &line : m_lines)
        count += figuresOf(line).points;
    return count;
}

qsizetype ChartLines::capacity() const
{
    const auto series = std::count_if(m_lines.begin(), m_lines.end(), [](const ChartLine &line) {
        return std::holds_alternative<SeriesKey>(line);
    });
    return std::max<qsizetype>(series, 1) * qsizetype(TelemetryStore::PointsAtMost);
}

int ChartLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ChartLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChartLine &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return nameOf(line);
    if (role == Qt::ToolTipRole)
        return std::holds_alternative<SeriesKey>(line) ? QString(std::get<SeriesKey>(line).id.toString() +
                                                                 u' ' + std::get<SeriesKey>(line).name())
                                                       : QString();
    if (role != Qt::AccessibleTextRole)
        return {};
    const ChartFigures figures = figuresOf(line);
    if (std::holds_alternative<ChartLimit>(line))
        return tr("%1, %n crossings", nullptr, figures.crossings).arg(nameOf(line));
    return tr("%1, last %2, least %3, most %4")
        .arg(nameOf(line), numberText(figures.last), numberText(figures.least), numberText(figures.most));
}

QByteArray csvOf(const QList<ChartLine> &lines, const TelemetryStore &store)
{
    struct Row {
        twin::Timestamp time;
        const SeriesKey *key;
        double value;
    };
    std::vector<Row> rows;
    for (const auto &line : lines) {
        if (const auto *key = std::get_if<SeriesKey>(&line)) {
            for (const auto &point : store.points(*key))
                rows.push_back({point.time, key, point.value});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.time < b.time; });
    std::string text;
    twin::fleet::appendCsvRow(text, {"time", "device", "component", "name", "value"});
    for (const Row &row : rows)
        twin::fleet::appendCsvRow(
            text, {row.time.toString().toStdString(), row.key->id.toString().toStdString(),
                   row.key->component.toStdString(), row.key->path.toStdString(),
                   QByteArray::number(row.value, 'g', QLocale::FloatingPointShortest).toStdString()});
    return QByteArray::fromStdString(text);
}

} // namespace app
