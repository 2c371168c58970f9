// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QEvent;
class QPainter;
class QToolButton;
class QWidget;

namespace app {

class Mirror;
class Theme;

/// The sign beside a number that shows it in the chart: the same place, look and click in every table.
struct ChartIcon {
    static constexpr double Side = 12; ///< pixels at 100 %
    static constexpr int Role = 0x0100 + 300; ///< of an item model: true where a number can be drawn

    /// At the end of a cell of a table, in a layout from left to right; empty where the text, as wide as
    /// `textWidth` pixels, has no room beside it.
    static QRect atEnd(const Theme &theme, const QRect &cell, int textWidth);
    /// `isNear`: somebody looks at the row; elsewhere it is quiet.
    static void paint(QPainter &painter, const QRect &area, const Theme &theme, bool isNear);
    /// Whether the event is a click on the icon, which stands where `mirror` puts it.
    static bool isClick(const QEvent &event, const QRect &icon, const Mirror &mirror);
};

/// The button beside a number that is a widget of its own. `name` of the number, for those who hear it.
QToolButton *makeChartButton(const Theme &theme, const QString &name, QWidget *parent);

/// A part of the window that shows numbers in rows of its own: the action Show in Chart asks the one that has
/// the focus.
class ChartSource
{
public:
    virtual ~ChartSource() = default;
    /// Shows the number of the current row in the chart. False: there is none.
    virtual bool showCurrentInChart() = 0;
};

} // namespace app
