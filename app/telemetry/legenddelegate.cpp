// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/legenddelegate.h"

#include "telemetry/chart.h"
#include "telemetry/seriesfacts.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

LegendDelegate::LegendDelegate(const Theme &theme, const ChartLines &lines, const SeriesFacts &facts,
                               QObject *parent)
    : ListDelegate(theme, 25, RowLine::Below, parent)
    , m_lines(lines)
    , m_facts(facts)
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
    row.painter.drawLine(row.mirror(QPoint(row.area.left(), y)),
                         row.mirror(QPoint(row.area.left() + theme().px(SwatchWidth - 8), y)));
    row.area.setLeft(row.area.left() + theme().px(SwatchWidth));
    const bool isLimit = std::holds_alternative<ChartLimit>(line);
    const int right = row.area.right();
    const int middle = row.area.center().y();
    paintName(row, line, row.area.width() - 3 * number - theme().px(4));
    const auto put = [&](const QString &text, const QFont &font, const QColor &color, int fromRight,
                         int columns) {
        const QRect place(right - fromRight * number, middle - number / 2, columns * number, number);
        row.painter.setFont(font);
        row.painter.setPen(color);
        row.mirror.write(row.painter, place, text, Qt::AlignRight);
    };
    const QFontMetrics metrics(theme().fixedFont());
    const auto text = [&](const std::optional<double> &value) {
        const QString exact = value ? QLocale().toString(*value, 'g', 5) : QString();
        return metrics.horizontalAdvance(exact) < number ? exact : QLocale().toString(*value, 'g', 2);
    };
    const QColor ink = row.selected ? row.text : theme().colors().number;
    put(text(figures.last), theme().fixedFont(), ink, 3, 1);
    if (isLimit) {
        const QColor tone = row.selected || figures.crossings == 0 ? row.quiet : theme().colors().bad;
        put(ChartLines::tr("%n crossings", nullptr, figures.crossings), theme().uiFont(), tone, 2, 2);
        return;
    }
    put(text(figures.least), theme().fixedFont(), ink, 2, 1);
    put(text(figures.most), theme().fixedFont(), ink, 1, 1);
}

// A unit that the axis names is left out when the name has no room beside it.
void LegendDelegate::paintName(Row &row, const ChartLine &line, int room) const
{
    const QFontMetrics metrics(theme().uiFont());
    const QString name = m_lines.nameOf(line);
    const auto *key = std::get_if<SeriesKey>(&line);
    const QString unit = key ? m_facts.unitOf(*key) : QString();
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    const int unitWidth = metrics.horizontalAdvance(unit) + theme().px(10);
    const bool hasRoom = nameWidth + unitWidth <= room;
    if (unit.isEmpty() || (!hasRoom && !m_lines.unitOf(m_facts).isEmpty()))
        return paintCell(row, name, theme().uiFont(), row.text, room);
    paintCell(row, name, theme().uiFont(), row.text, qMin(nameWidth, room - unitWidth));
    paintCell(row, unit, theme().uiFont(), row.quiet, unitWidth);
}

} // namespace app
