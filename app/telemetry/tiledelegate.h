// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/chartlines.h"

#include <QStyledItemDelegate>

namespace app {

class Mirror;
class SeriesFacts;
class Theme;

/// Paints a series as a tile: name, last value with its unit, a gauge or the curve of two minutes, least and
/// most. A value outside the range stands in the colour for bad news, with a word.
class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr double Width = 212; ///< of a tile, in pixels at 100 %
    static constexpr double Height = 106;

    TileDelegate(const Theme &theme, const TelemetryStore &store, const ChartLines &lines,
                 const SeriesFacts &facts, QObject *parent);

    /// "temperature, 21.5 \u00b0C, least 20, most 23, range 0 to 40".
    QString spokenText(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintValue(QPainter &painter, QRect area, const Mirror &mirror, const ChartLine &line,
                    const ChartFigures &figures) const;
    void paintGauge(QPainter &painter, const QRect &area, const Mirror &mirror, const SeriesKey &key,
                    const ChartFigures &figures) const;
    void paintFoot(QPainter &painter, const QRect &area, const Mirror &mirror, const ChartLine &line,
                   const ChartFigures &figures) const;
    /// "above the range", "below the range" or empty.
    QString outsideText(const ChartLine &line, const ChartFigures &figures) const;

    const Theme &m_theme;
    const TelemetryStore &m_store;
    const ChartLines &m_lines;
    const SeriesFacts &m_facts;
};

} // namespace app
