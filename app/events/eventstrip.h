// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventsmodel.h"

#include <QBasicTimer>
#include <QWidget>

namespace app {

class Theme;

/// How many events happened when, a lane for each group of kinds. What is dragged over becomes the span that
/// the table shows.
///
/// The wheel zooms, or + and -; 0 shows all; Left and Right move, with Shift they move the span's end. Return
/// makes what is in sight the span, Escape ends it.
class EventStrip final : public QWidget
{
    Q_OBJECT
public:
    enum Lane { Telemetry, Twin, Calls, LifeCycle, LaneCount };
    static constexpr int DrawMSecs = 100; ///< it is painted so often at most

    /// The model must outlive it.
    EventStrip(Theme &theme, const EventsModel &model, QWidget *parent = nullptr);

    static Lane laneOf(EventLine::Kind kind);
    static QString laneName(Lane lane);
    /// What is in sight.
    EventsModel::Span sight() const { return m_sight; }
    /// Events of a lane in each of `bins` equal parts of what is in sight, and how many of them are bad news.
    struct Bin {
        int count = 0;
        int bad = 0;
    };
    QList<Bin> counts(Lane lane, int bins) const;
    /// Takes in what came since; tests need not wait.
    void follow();

    QSize sizeHint() const override;

signals:
    /// The person chose another one; nothing: all.
    void spanWanted(const std::optional<app::EventsModel::Span> &span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect lanesArea() const;
    EventsModel::Span whole() const;
    twin::Timestamp timeAt(double x) const;
    double xOf(twin::Timestamp time) const;
    void showAll();
    void zoom(double factor, twin::Timestamp around);
    void pan(double share);
    void stretch(double share);
    void dragTo(double x);
    void choose(std::optional<EventsModel::Span> span);
    void say();
    void paintLane(QPainter &painter, Lane lane) const;
    void paintAxis(QPainter &painter) const;
    void paintSpan(QPainter &painter) const;

    Theme &m_theme;
    const EventsModel &m_model;
    EventsModel::Span m_sight;
    QBasicTimer m_timer;
    std::optional<double> m_dragFrom; ///< x
    std::optional<EventsModel::Span> m_dragged; ///< not yet let go
    bool m_isWhole = true; ///< all is in sight, also what comes
};

} // namespace app
