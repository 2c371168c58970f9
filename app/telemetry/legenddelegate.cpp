// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/legenddelegate.h"

#include "telemetry/chart.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

LegendDelegate::LegendDelegate(const Theme &theme, const ChartLines &lines, QObject *parent)
    : ListDelegate(theme, 25, RowLine::Below, parent)
    , m_lines(lines)
{ }

void LegendDelegate::paintRow(Row row, const QModelIndex &index) const
{
    const ChartLine &line = m_lines.lines()[index.row()];
    const ChartFigures figures = m_lines.figuresOf(line);
    const int number = theme().px(NumberWidth);
    QPen pen = chartPen(theme(), line, index.row());
    if (row.selected)
        pen.setColor(row.text);
    row.painter.setPen(pen);
    const int y = row.area.center().y();
    row.painter.drawLine(row.area.left(), y, row.area.left() + theme().px(SwatchWidth - 8), y);
    row.area.setLeft(row.area.left() + theme().px(SwatchWidth));
    const bool isLimit = std::holds_alternative<ChartLimit>(line);
    paintCell(row, m_lines.nameOf(line), theme().uiFont(), row.text, row.area.width() - 3 * number);
    const auto text = [](const std::optional<double> &value) {
        return value ? QLocale::c().toString(*value, 'g', 5) : QString();
    };
    const QColor ink = row.selected ? row.text : theme().colors().number;
    paintCell(row, text(figures.last), theme().fixedFont(), ink, number);
    if (isLimit) {
        const QColor tone = row.selected || figures.crossings == 0 ? row.quiet : theme().colors().bad;
        paintCell(row, ChartLines::tr("%n crossings", nullptr, figures.crossings), theme().uiFont(), tone,
                  2 * number);
        return;
    }
    paintCell(row, text(figures.least), theme().fixedFont(), ink, number);
    paintCell(row, text(figures.most), theme().fixedFont(), ink, number);
}

} // namespace app
