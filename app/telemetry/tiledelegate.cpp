// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/tiledelegate.h"

#include "shared/mirror.h"
#include "shared/theme.h"
#include "telemetry/chart.h"
#include "telemetry/seriesfacts.h"
#include "telemetry/sparkline.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double TileMargin = 10;
constexpr double ValueSize = 22; // of the number's font
constexpr double TrackHeight = 6;
constexpr double Swatch = 18;

QString numberOf(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'g', 5) : u"\u2013"_s;
}

} // namespace

TileDelegate::TileDelegate(const Theme &theme, const TelemetryStore &store, const ChartLines &lines,
                           const SeriesFacts &facts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_store(store)
    , m_lines(lines)
    , m_facts(facts)
{ }

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(Width), m_theme.px(Height)};
}

QString TileDelegate::outsideText(const ChartLine &line, const ChartFigures &figures) const
{
    const auto *key = std::get_if<SeriesKey>(&line);
    const auto range = key ? m_facts.rangeOf(*key) : std::nullopt;
    if (!range || !figures.last)
        return {};
    return *figures.last > range->to     ? tr("above the range")
           : *figures.last < range->from ? tr("below the range")
                                         : QString();
}

QString TileDelegate::spokenText(const QModelIndex &index) const
{
    const ChartLine &line = m_lines.lines()[index.row()];
    const auto *key = std::get_if<SeriesKey>(&line);
    QString text = index.data(Qt::AccessibleTextRole).toString();
    if (!key)
        return text;
    if (const QString unit = m_facts.unitOf(*key); !unit.isEmpty())
        text += u", "_s + tr("in %1").arg(unit);
    if (const auto range = m_facts.rangeOf(*key))
        text += u", "_s + tr("range %1 to %2").arg(numberOf(range->from), numberOf(range->to));
    if (const QString outside = outsideText(line, m_lines.figuresOf(line)); !outside.isEmpty())
        text += u", "_s + outside;
    return text;
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const ChartLine &line = m_lines.lines()[index.row()];
    const ChartFigures figures = m_lines.figuresOf(line);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(hasFocus ? c.accent : c.line, 1));
    painter->setBrush(isSelected ? c.selection : c.pane);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setBrush(Qt::NoBrush);

    const Mirror mirror(option);
    const int margin = m_theme.px(TileMargin);
    QRect area = option.rect.adjusted(margin, m_theme.px(7), -margin, -m_theme.px(7));
    const int row = m_theme.px(18);
    const QRect head(area.left(), area.top(), area.width(), row);
    painter->setPen(chartPen(m_theme, line, index.row()));
    const int swatch = m_theme.px(Swatch);
    painter->drawLine(mirror(head.topLeft() + QPoint(0, head.height() / 2)),
                      mirror(head.topLeft() + QPoint(swatch, head.height() / 2)));
    painter->setFont(m_theme.uiFont());
    painter->setPen(isSelected ? c.text : c.quiet);
    const QRect name = head.adjusted(swatch + m_theme.px(8), 0, 0, 0);
    mirror.write(*painter, name,
                 painter->fontMetrics().elidedText(m_lines.nameOf(line), Qt::ElideMiddle, name.width()));
    paintValue(*painter, QRect(area.left(), head.bottom() + 1, area.width(), m_theme.px(32)), mirror, line,
               figures);
    const QRect middle(area.left(), head.bottom() + 1 + m_theme.px(33), area.width(), m_theme.px(18));
    if (const auto *key = std::get_if<SeriesKey>(&line)) {
        if (m_facts.rangeOf(*key))
            paintGauge(*painter, middle, mirror, *key, figures);
        else
            Sparkline::paint(*painter, QRectF(middle).adjusted(0, 3, -3, -3),
                             Sparkline::recent(m_store.points(*key), m_store.newest()), m_store.newest(),
                             c.accent);
    }
    paintFoot(*painter, QRect(area.left(), area.bottom() - row + 1, area.width(), row), mirror, line,
              figures);
    painter->restore();
}

// Number and unit are one phrase: where the rest is read from the right, they still stand in this order.
void TileDelegate::paintValue(QPainter &painter, QRect area, const Mirror &mirror, const ChartLine &line,
                              const ChartFigures &figures) const
{
    const Colors &c = m_theme.colors();
    const auto *key = std::get_if<SeriesKey>(&line);
    QFont large = m_theme.fixedFont();
    large.setPixelSize(m_theme.px(ValueSize));
    struct Part {
        QString text;
        QFont font;
        QColor color;
    };
    const QColor color = outsideText(line, figures).isEmpty() ? c.text : c.bad;
    QList<Part> parts{{numberOf(figures.last), large, color}};
    if (key)
        parts.append({m_facts.unitOf(*key), m_theme.uiFont(), c.quiet});
    if (mirror.isOn())
        std::reverse(parts.begin(), parts.end());
    for (const Part &part : parts) {
        painter.setFont(part.font);
        painter.setPen(part.color);
        mirror.write(painter, area, part.text);
        const int taken = painter.fontMetrics().horizontalAdvance(part.text);
        area.setLeft(area.left() + (taken > 0 ? taken + m_theme.px(6) : 0));
    }
}

// A track from the lowest to the highest value: filled up to the last one, with marks at least and most. The
// ends of the range stand at its sides.
void TileDelegate::paintGauge(QPainter &painter, const QRect &area, const Mirror &mirror,
                              const SeriesKey &key, const ChartFigures &figures) const
{
    const Colors &c = m_theme.colors();
    const SeriesRange range = *m_facts.rangeOf(key);
    QFont small = m_theme.fixedFont();
    small.setPixelSize(m_theme.px(11));
    painter.setFont(small);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString from = numberOf(range.from);
    const QString to = numberOf(range.to);
    const int gap = m_theme.px(6);
    painter.setPen(c.quiet);
    mirror.write(painter, area, from);
    mirror.write(painter, area, to, Qt::AlignRight);
    QRectF track = QRectF(area).adjusted(metrics.horizontalAdvance(from) + gap, 0,
                                         -metrics.horizontalAdvance(to) - gap, 0);
    track = QRectF(track.left(), track.center().y() - m_theme.px(TrackHeight) / 2.0, track.width(),
                   m_theme.px(TrackHeight));
    const auto at = [&](double value) {
        return track.left() +
               std::clamp((value - range.from) / (range.to - range.from), 0.0, 1.0) * track.width();
    };
    painter.fillRect(mirror(track), c.header);
    painter.setPen(QPen(c.line, 1));
    painter.drawRect(mirror(track).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!figures.last)
        return;
    const bool isOutside = *figures.last < range.from || *figures.last > range.to;
    painter.fillRect(mirror(QRectF(track.left(), track.top(), qMax(2.0, at(*figures.last) - track.left()),
                                   track.height())),
                     isOutside ? c.bad : c.accent);
    for (const auto &edge : {figures.least, figures.most})
        painter.fillRect(mirror(QRectF(at(*edge) - 0.5, track.top() - 3, 1, track.height() + 6)), c.quiet);
}

void TileDelegate::paintFoot(QPainter &painter, const QRect &area, const Mirror &mirror,
                             const ChartLine &line, const ChartFigures &figures) const
{
    const Colors &c = m_theme.colors();
    painter.setFont(m_theme.uiFont());
    const QString outside = outsideText(line, figures);
    QString text;
    if (std::holds_alternative<ChartLimit>(line)) {
        text = ChartLines::tr("%n crossings", nullptr, figures.crossings);
        painter.setPen(figures.crossings > 0 ? c.bad : c.quiet);
    } else if (!outside.isEmpty()) {
        text = outside;
        painter.setPen(c.bad);
    } else {
        text = tr("min %1   max %2").arg(numberOf(figures.least), numberOf(figures.most));
        painter.setPen(c.quiet);
    }
    mirror.write(painter, area, painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace app
