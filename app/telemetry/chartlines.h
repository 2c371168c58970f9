// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/telemetrystore.h"

#include <QAbstractListModel>

#include <optional>
#include <variant>

namespace app {

class SeriesFacts;

/// A value that numbers of its unit should not pass.
struct ChartLimit {
    double value = 0;

    friend bool operator==(const ChartLimit &, const ChartLimit &) = default;
};
using ChartLine = std::variant<SeriesKey, ChartLimit>;

/// What a line comes to in the span of time that is shown.
struct ChartFigures {
    std::optional<double> last{};
    std::optional<double> least{};
    std::optional<double> most{};
    qsizetype points = 0;
    int crossings = 0; ///< of a limit: how often a series went above it
};

/// The lines of the chart, in the order of the legend: series and limits.
class ChartLines final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr qsizetype LinesAtMost = 24;
    enum Role { LineRole = Qt::UserRole };

    /// The store must outlive it.
    explicit ChartLines(const TelemetryStore &store, QObject *parent = nullptr);

    const QList<ChartLine> &lines() const { return m_lines; }
    bool contains(const ChartLine &line) const { return m_lines.contains(line); }
    /// False when it is there already, or there are too many.
    bool add(const ChartLine &line);
    void remove(int row);
    void clear();
    /// Whose series are to be shown, or several devices' with their ids in the names.
    QString nameOf(const ChartLine &line) const;
    /// The sign of the unit that all series share; empty when they have different ones, or one has none.
    QString unitOf(const SeriesFacts &facts) const;
    ChartFigures figuresOf(const ChartLine &line) const;
    /// The first moment that counts; never: all that there is.
    void setFrom(twin::Timestamp from);
    /// The series have moved.
    void refresh();
    /// Points of all lines together, and what they could be at most.
    qsizetype points() const;
    qsizetype capacity() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool hasOneDevice() const;

    const TelemetryStore &m_store;
    QList<ChartLine> m_lines;
    twin::Timestamp m_from{};
};

/// Time, device, component, name and value of each point, a line each, oldest first.
QByteArray csvOf(const QList<ChartLine> &lines, const TelemetryStore &store);

} // namespace app
