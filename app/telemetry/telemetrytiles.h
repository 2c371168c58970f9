// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/seriesfacts.h"

#include <QBasicTimer>
#include <QListView>

class QMenu;

namespace app {

class ChartLines;
class TileDelegate;

/// The lines of the chart as tiles: last value and unit, least and most, and a gauge where the range is
/// known. Return or the menu chooses the range.
class TelemetryTiles final : public QListView
{
    Q_OBJECT
public:
    static constexpr int DrawMSecs = 100; ///< it is painted so often at most

    TelemetryTiles(AppContext &context, ChartLines &lines, SeriesFacts &facts, QWidget *parent = nullptr);

    SeriesFacts &facts() { return m_facts; }
    /// Asks for the range of the current tile; an empty answer changes nothing.
    void askRange();
    /// As the model says.
    void forgetRange();
    void fillMenu(QMenu &menu);
    /// What a screen reader says of the row.
    QString spokenText(int row) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void fit();
    void drawSoon();
    const SeriesKey *currentKey() const;

    AppContext m_context;
    ChartLines &m_lines;
    SeriesFacts &m_facts;
    TileDelegate *m_delegate;
    QBasicTimer m_timer;
};

} // namespace app
