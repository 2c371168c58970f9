// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/chart.h"

#include "shared/customplot.h"
#include "shared/focusring.h"
#include "shared/theme.h"
#include "telemetry/seriesfacts.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr double Step = 1.25; // of one press of + or -
constexpr double PanShare = 0.2;
constexpr int FiguresMSecs = 250;

double secondsOf(twin::Timestamp time)
{
    return double(time.toMSecsSinceEpoch()) / 1000;
}

} // namespace

/// Writes a unit behind each number.
class UnitTicker final : public QCPAxisTicker
{
public:
    QString unit; ///< empty: numbers alone

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override
    {
        const QString number = QCPAxisTicker::getTickLabel(tick, locale, formatChar, precision);
        return unit.isEmpty() ? number : QString(number + QChar::Nbsp + unit);
    }
};

QPen chartPen(const Theme &theme, const ChartLine &line, int row)
{
    const Colors &colors = theme.colors();
    QPen pen(colors.bad, 1.3);
    if (std::holds_alternative<ChartLimit>(line)) {
        pen.setStyle(Qt::DashDotLine);
        return pen;
    }
    const std::array ink{colors.accent, colors.text, colors.good, colors.waiting, colors.device};
    constexpr std::array Styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotDotLine};
    pen.setColor(ink[std::size_t(row) % ink.size()]);
    pen.setStyle(Styles[std::size_t(row) % Styles.size()]);
    pen.setWidthF(1.6);
    return pen;
}

Chart::Chart(const Theme &theme, TelemetryStore &store, ChartLines &lines, const SeriesFacts &facts,
             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_store(store)
    , m_lines(lines)
    , m_facts(facts)
    , m_values(QSharedPointer<UnitTicker>::create())
    , m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::include(this);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setLocale(QLocale());
    // Each piece by itself: the outline of a whole curve of thousands of points takes a dozen times as long.
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    auto ticks = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticks->setDateTimeFormat(QStringLiteral("HH:mm:ss"));
    ticks->setTickCount(6);
    m_plot->xAxis->setTicker(ticks);
    m_plot->yAxis->setTicker(m_values);
    connect(&facts, &SeriesFacts::changed, this, &Chart::drawSoon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    connect(&theme, &Theme::changed, this, &Chart::dress);
    connect(&store, &TelemetryStore::moved, this, &Chart::drawSoon);
    connect(&store, &TelemetryStore::cleared, this, &Chart::drawSoon);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&lines, change, this, &Chart::rebuild);
    connect(&lines, &QAbstractItemModel::modelReset, this, &Chart::rebuild);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { follow(false); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { setFocus(); });
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this] {
        if (m_plot->axisRect()->rangeDrag() && QApplication::mouseButtons() != Qt::NoButton)
            follow(false);
    });
    dress();
}

Chart::~Chart()
{
    if (m_isSeen)
        m_store.noteChart(false);
}

void Chart::dress()
{
    const Colors &colors = m_theme.colors();
    m_plot->setBackground(colors.pane);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(m_theme.fixedFont());
        axis->setTickLabelColor(colors.quiet);
        axis->grid()->setPen(QPen(colors.lineSoft, 1));
        axis->grid()->setZeroLinePen(QPen(colors.line, 1));
    }
    rebuild();
}

void Chart::rebuild()
{
    m_plot->clearGraphs();
    m_taken.clear();
    m_plot->clearItems();
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const ChartLine &line = m_lines.lines()[row];
        if (const auto *limit = std::get_if<ChartLimit>(&line)) {
            auto *item = new QCPItemStraightLine(m_plot);
            item->setPen(chartPen(m_theme, line, row));
            item->point1->setCoords(0, limit->value);
            item->point2->setCoords(1, limit->value);
            nameLimit(line, limit->value);
        } else {
            m_plot->addGraph()->setPen(chartPen(m_theme, line, row));
            m_taken.append(0);
        }
    }
    drawSoon();
}

// At its beginning, above the line.
void Chart::nameLimit(const ChartLine &line, double value)
{
    auto *name = new QCPItemText(m_plot);
    name->setText(m_lines.nameOf(line));
    name->setFont(m_theme.uiFont());
    name->setColor(m_theme.colors().bad);
    name->setBrush(m_theme.colors().pane); // curves pass behind it
    name->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    name->setPadding(QMargins(m_theme.px(8), 0, 0, 1));
    name->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    name->position->setTypeY(QCPItemPosition::ptPlotCoords);
    name->position->setCoords(0, value);
}

void Chart::setSpan(qint64 msecs)
{
    m_span = msecs;
    follow(true);
    drawSoon();
}

void Chart::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused)
        drawSoon();
}

void Chart::drawSoon()
{
    if (!m_timer.isActive() && !m_isPaused)
        m_timer.start(drawInterval(), this);
}

int Chart::drawInterval() const
{
    constexpr double Share = 0.2; // of a core, for all that are seen
    constexpr int MostMSecs = 500;
    const double cost = m_plot->replotTime(true) * std::max(1, m_store.chartsSeen());
    return std::clamp(int(cost / Share), DrawMSecs, MostMSecs);
}

void Chart::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_timer.stop();
    if (!isVisible() || m_isPaused)
        return;
    drawCurves();
    // Nobody reads figures that change at every frame.
    if (!m_figures.isValid() || m_figures.hasExpired(FiguresMSecs)) {
        m_figures.start();
        m_lines.refresh();
    }
}

// What came while it was hidden was not drawn.
void Chart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isSeen, true))
        m_store.noteChart(true);
    drawSoon();
}

void Chart::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_isSeen, false))
        m_store.noteChart(false);
}

void Chart::draw()
{
    drawCurves();
    m_lines.refresh();
}

// Only what came since is taken over; all of it when points are there that are older than the first one.
void Chart::takePoints(QCPGraph &graph, const SeriesKey &key, quint64 &taken)
{
    const auto &points = m_store.points(key);
    const quint64 ever = m_store.pointsEver(key);
    const auto curve = graph.data();
    const std::size_t fresh = std::size_t(std::min<quint64>(ever - std::min(taken, ever), points.size()));
    const bool isWhole = points.empty() || curve->isEmpty() || ever < taken ||
                         secondsOf(points.front().time) < curve->constBegin()->key ||
                         std::size_t(curve->size()) + fresh < points.size();
    QVector<QCPGraphData> added;
    const auto begin = isWhole ? points.begin() : points.end() - std::ptrdiff_t(fresh);
    added.reserve(qsizetype(points.end() - begin));
    for (auto point = begin; point != points.end(); ++point)
        added.append({secondsOf(point->time), point->value});
    if (isWhole) {
        curve->set(added);
    } else {
        curve->add(added, true);
        curve->removeBefore(secondsOf(points.front().time));
    }
    taken = ever;
}

void Chart::drawCurves()
{
    int graph = 0;
    double first = INFINITY;
    for (const auto &line : m_lines.lines()) {
        const auto *key = std::get_if<SeriesKey>(&line);
        if (!key)
            continue;
        const auto &points = m_store.points(*key);
        if (!points.empty())
            first = std::min(first, secondsOf(points.front().time));
        takePoints(*m_plot->graph(graph), *key, m_taken[graph]);
        ++graph;
    }
    const double now = secondsOf(m_store.newest());
    if (m_isFollowing && !m_store.newest().isNever())
        m_plot->xAxis->setRange(
            m_span > 0 || !std::isfinite(first) ? now - double(std::max<qint64>(m_span, 1000)) / 1000 : first,
            now);
    fitValues();
    m_values->unit = unit();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

// All lines that are in sight, with some room.
void Chart::fitValues()
{
    double low = INFINITY;
    double high = -INFINITY;
    const QCPRange shown = m_plot->xAxis->range();
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        bool isAny = false;
        const QCPRange range = m_plot->graph(i)->getValueRange(isAny, QCP::sdBoth, shown);
        if (isAny) {
            low = std::min(low, range.lower);
            high = std::max(high, range.upper);
        }
    }
    for (const auto &line : m_lines.lines()) {
        if (const auto *limit = std::get_if<ChartLimit>(&line)) {
            low = std::min(low, limit->value);
            high = std::max(high, limit->value);
        }
    }
    if (!std::isfinite(low))
        return;
    const double room = std::max((high - low) * 0.08, std::abs(high) * 0.002 + 1e-9);
    m_plot->yAxis->setRange(low - room, high + room);
}

QString Chart::unit() const
{
    return m_lines.unitOf(m_facts);
}

std::pair<double, double> Chart::range() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

QPixmap Chart::picture() const
{
    return m_plot->toPixmap();
}

void Chart::follow(bool following)
{
    if (m_isFollowing == following)
        return;
    m_isFollowing = following;
    emit followingChanged(following);
}

void Chart::zoom(double factor)
{
    follow(false);
    m_plot->xAxis->scaleRange(factor, m_plot->xAxis->range().center());
    draw();
}

void Chart::pan(double share)
{
    follow(false);
    m_plot->xAxis->moveRange(m_plot->xAxis->range().size() * share);
    draw();
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(1 / Step);
    case Qt::Key_Minus:
        return zoom(Step);
    case Qt::Key_Left:
        return pan(-PanShare);
    case Qt::Key_Right:
        return pan(PanShare);
    case Qt::Key_Home:
        follow(true);
        return draw();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace app
