// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/chartlines.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPen>
#include <QSharedPointer>
#include <QWidget>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;

namespace app {

class SeriesFacts;
class Theme;
class UnitTicker;

/// How a line is drawn: by colour and dashes, so that colour is not alone.
QPen chartPen(const Theme &theme, const ChartLine &line, int row);

/// The curves of ChartLines over time. It follows the newest point until a person zooms or pans; Home follows
/// again.
///
/// Wheel and drag, or + and - and the arrows. Draws 25 times a second at most, however fast points come, and
/// less often where that would take more than a fifth of a core for all charts together.
class Chart final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int DrawMSecs = 40;

    Chart(const Theme &theme, TelemetryStore &store, ChartLines &lines, const SeriesFacts &facts,
          QWidget *parent = nullptr);
    ~Chart() override;

    /// The span that is followed in milliseconds; 0: all that there is.
    void setSpan(qint64 msecs);
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    bool isFollowing() const { return m_isFollowing; }
    /// Seconds since 1970 at the left and right edge.
    std::pair<double, double> range() const;
    /// As large as it stands there.
    QPixmap picture() const;
    /// The unit that all series share, which stands at the numbers of the value axis; empty when they differ.
    QString unit() const;
    /// Draws now what is there; tests and exports need not wait.
    void draw();
    /// How long it waits before it draws again.
    int drawInterval() const;

signals:
    void followingChanged(bool following);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void dress();
    void rebuild();
    void nameLimit(const ChartLine &line, double value);
    void drawCurves();
    void takePoints(QCPGraph &graph, const SeriesKey &key, quint64 &taken);
    void drawSoon();
    void follow(bool following);
    void zoom(double factor);
    void pan(double share);
    void fitValues();

    const Theme &m_theme;
    TelemetryStore &m_store;
    ChartLines &m_lines;
    const SeriesFacts &m_facts;
    QSharedPointer<UnitTicker> m_values;
    QCustomPlot *m_plot;
    QBasicTimer m_timer;
    QElapsedTimer m_figures; ///< since they were told last
    QList<quint64> m_taken; ///< of each graph: pointsEver() when it took its points
    bool m_isSeen = false;
    qint64 m_span = 5 * 60'000;
    bool m_isPaused = false;
    bool m_isFollowing = true;
};

} // namespace app
