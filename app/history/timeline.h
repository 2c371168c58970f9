// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timelinemarks.h"

#include <QWidget>

namespace app {

class Theme;

/// The lanes of one twin's marks over time, an overview of all of it above, and the moments A and B.
///
/// Click: A; Shift and click: B. Left and Right: A to the mark before or after, with Shift B; Home: the first
/// mark; End: back to now; + and - zoom, 0 shows all. The wheel zooms.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(Theme &theme, QWidget *parent = nullptr);

    const TimelineMarks &marks() const { return m_marks; }
    /// Never: now.
    twin::Timestamp a() const { return m_a; }
    twin::Timestamp b() const { return m_b; }
    /// What is in sight.
    twin::Timestamp from() const { return m_from; }
    twin::Timestamp to() const { return m_to; }

    /// Shows all marks of another twin; nothing is chosen.
    void setMarks(const TimelineMarks &marks, twin::Timestamp now);
    /// A newer change came in. When all was in sight, it stays so.
    void add(const twin::Change &change);
    /// Marks the moments, brings A into sight and emits nothing; never: now.
    void setMoments(twin::Timestamp a, twin::Timestamp b);

    QSize sizeHint() const override;

signals:
    /// The person chose another moment; never: now.
    void aWanted(twin::Timestamp time);
    void bWanted(twin::Timestamp time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Grip { None, A, B, Overview };

    QRect lanesArea() const;
    QRect overviewArea() const;
    int laneHeight() const;
    double xOf(twin::Timestamp time) const;
    twin::Timestamp timeAt(double x) const;
    twin::Timestamp snapped(double x) const;
    const TimelineMark *markAt(const QPoint &position) const;
    void showAll();
    void zoom(double factor, twin::Timestamp around);
    void bringIntoSight(twin::Timestamp time);
    void step(bool forward, bool ofB);
    void drag(const QPoint &position);
    void say();

    void paintOverview(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintMark(QPainter &painter, int lane, const TimelineMark &mark, double x, double y) const;
    void paintAxis(QPainter &painter) const;
    void paintMoments(QPainter &painter) const;
    void paintHandle(QPainter &painter, const QString &letter, twin::Timestamp time, bool filled) const;

    Theme &m_theme;
    TimelineMarks m_marks;
    twin::Timestamp m_first; ///< of everything
    twin::Timestamp m_now;
    twin::Timestamp m_from; ///< in sight
    twin::Timestamp m_to;
    twin::Timestamp m_a;
    twin::Timestamp m_b;
    Grip m_grip = Grip::None;
    bool m_isWhole = true; ///< all is in sight, also what comes
};

} // namespace app
