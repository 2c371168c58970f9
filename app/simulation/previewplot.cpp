// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/previewplot.h"

#include "base/seconds.h"
#include "shared/customplot.h"
#include "shared/timetext.h"
#include "sim/sampler.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Timestamp;
using twin::sim::Generator;

namespace app {

namespace {

constexpr int Points = 240;
constexpr double Headroom = 0.08; // above and below the curve, of its height

// The newest values of the device, as its formulas see them.
class LookScope final : public twin::sim::Scope
{
public:
    LookScope(const twin::sim::DeviceLook &look, const QString &component)
        : m_look(look)
        , m_component(component)
    { }

    std::optional<twin::Json> value(QStringView name) const override
    {
        const QString own = m_component.isEmpty() ? QString() : QString(m_component + u'.' + name);
        const QString root = name.startsWith(u"$root.") ? name.mid(6).toString() : name.toString();
        for (const QString &path : {own, root}) {
            if (const auto at = m_look.values.constFind(path); at != m_look.values.cend())
                return *at;
        }
        return std::nullopt;
    }
    QString state() const override { return m_look.state; }
    QString device() const override { return m_look.id.toString(); }
    Timestamp started() const override { return m_look.started; }

private:
    const twin::sim::DeviceLook &m_look;
    QString m_component;
};

std::optional<Generator> generatorOf(const twin::sim::Behaviour &behaviour, const ValueRow &row)
{
    for (std::size_t p = 0; p < behaviour.partCount(); ++p) {
        const auto &part = behaviour.part(p);
        if (part.name != row.component)
            continue;
        for (const auto &property : part.properties) {
            if (row.kind == ValueRow::Kind::Property && property.name == row.name)
                return property.value;
        }
        for (const auto &set : part.telemetry) {
            for (const auto &field : set.values) {
                if (row.kind == ValueRow::Kind::Telemetry && field.name == row.name)
                    return field.value;
            }
        }
    }
    return std::nullopt;
}

QList<QPointF> curve(const Generator &generator, Timestamp from, double seconds, quint64 seed,
                     const twin::sim::Scope &scope)
{
    QList<QPointF> points;
    const Timestamp to = from.plusMSecs(qint64(seconds * 1000));
    for (const auto &[time, sample] : twin::sim::preview(generator, from, to, Points, seed, &scope)) {
        const double at = secondsBetween(from, time);
        if (sample && sample.value.isNumber())
            points.append({at, sample.value.toDouble()});
    }
    return points;
}

} // namespace

PreviewPlot::PreviewPlot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
{
    m_plot->setLocale(QLocale());
    setAccessibleName(tr("Preview of the value"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setMinimumSize(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_plot->addGraph()->setName(tr("after stages"));
    m_plot->addGraph()->setName(tr("before stages"));
    m_plot->addGraph()->setName(tr("target"));
    m_plot->legend->setVisible(true);
    auto *legends = new QCPLayoutGrid;
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, legends);
    legends->addElement(0, 0, m_plot->legend);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    connect(&theme, &Theme::changed, this, &PreviewPlot::applyTheme);
    applyTheme();
}

void PreviewPlot::showValue(const std::shared_ptr<const twin::sim::DeviceLook> &look, const ValueRow &row,
                            double seconds)
{
    m_after.clear();
    m_before.clear();
    m_target.reset();
    m_reason.clear();
    const auto generator = look && look->behaviour ? generatorOf(*look->behaviour, row) : std::nullopt;
    if (!generator) {
        m_reason = tr("Choose a value that has a generator.");
        return draw(seconds, {});
    }
    const LookScope scope(*look, row.component);
    const quint64 seed = look->seedOf(row.component, row.name);
    const Timestamp from = look->started == Timestamp() ? look->time : look->started;
    m_after = curve(*generator, from, seconds, seed, scope);
    Generator bare = *generator;
    bare.stages.clear();
    bare.noise = 0;
    if (!(bare == *generator))
        m_before = curve(bare, from, seconds, seed, scope);
    if (const auto *approach = std::get_if<twin::sim::Approach>(&generator->kind)) {
        const auto target = scope.value(approach->to);
        m_target = target && target->isNumber() ? std::optional(target->toDouble()) : std::nullopt;
    }
    if (m_after.isEmpty())
        m_reason = tr("This value is no number.");
    draw(seconds, from);
}

void PreviewPlot::draw(double seconds, Timestamp from)
{
    const auto fill = [](QCPGraph *graph, const QList<QPointF> &points) {
        QVector<double> x;
        QVector<double> y;
        for (const QPointF &point : points) {
            x.append(point.x());
            y.append(point.y());
        }
        graph->setData(x, y, true);
        graph->setVisible(!points.isEmpty());
        points.isEmpty() ? graph->removeFromLegend() : graph->addToLegend();
    };
    fill(m_plot->graph(0), m_after);
    fill(m_plot->graph(1), m_before);
    fill(m_plot->graph(2),
         m_target ? QList<QPointF>{{0, *m_target}, {seconds, *m_target}} : QList<QPointF>());
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    constexpr int Ticks = 4;
    for (int i = 0; i <= Ticks; ++i) {
        const double at = seconds * i / Ticks;
        const QDateTime time = from.toDateTime().addMSecs(qint64(at * 1000));
        const QString clock = time.toString(u"HH:mm"_s);
        ticker->addTick(at, seconds > 86400 ? QString(dayText(time.date()) + u' ' + clock) : clock);
    }
    m_plot->xAxis->setTicker(ticker);
    m_plot->yAxis->rescale(true);
    const QCPRange range = m_plot->yAxis->range();
    const double room = range.size() > 0 ? range.size() * Headroom : 1;
    m_plot->yAxis->setRange(range.lower - room, range.upper + room);
    m_plot->xAxis->setRange(0, seconds);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PreviewPlot::applyTheme()
{
    updateGeometry();
    const Colors &c = m_theme.colors();
    QFont small = m_theme.uiFont();
    small.setPixelSize(m_theme.px(11));
    m_plot->setBackground(c.pane);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setFont(small);
    m_plot->legend->setTextColor(c.quiet);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(c.quiet);
        axis->setTickPen(c.quiet);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(c.quiet);
        axis->setTickLabelFont(small);
        axis->grid()->setPen(QPen(c.lineSoft, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->graph(0)->setPen(QPen(c.accent, 1.5));
    m_plot->graph(1)->setPen(QPen(c.text, 1));
    m_plot->graph(2)->setPen(QPen(c.waiting, 1.5, Qt::DashLine));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace app
