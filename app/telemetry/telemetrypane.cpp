// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/telemetrypane.h"

#include "actions/actions.h"
#include "host/historyclient.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/fillgauge.h"
#include "shared/savefile.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"
#include "telemetry/chart.h"
#include "telemetry/chartlegend.h"
#include "telemetry/chartwindow.h"
#include "telemetry/telemetrytiles.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype SeriesAtFirst = 4; // of a device that comes in front

// The one that most components have: such series share a unit, and so a scale.
QString commonPath(const QList<SeriesKey> &series)
{
    QMap<QString, int> counts;
    for (const SeriesKey &key : series)
        ++counts[key.path];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QString() : most.key();
}

} // namespace

TelemetryPane::TelemetryPane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_lines(context.telemetry)
    , m_facts(context)
{
    setAccessibleName(tr("Telemetry"));
    m_chart = new Chart(context.theme, context.telemetry, m_lines, m_facts, this);
    m_chart->setAccessibleName(tr("Chart"));
    m_tiles = new TelemetryTiles(context, m_lines, m_facts, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_tiles);
    m_none = new TextLabel(context.theme, TextLabel::Look::Quiet, m_pages);
    m_none->setText(tr("No numbers yet. A series can be added as soon as a device has sent one."));
    m_none->move(context.theme.px(16), context.theme.px(12));
    m_legend = new ChartLegend(context, m_lines, m_facts, this);
    makeTools();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages, 1);
    row->addWidget(m_legend);
    bindActions();
    connect(m_legend, &ChartLegend::chosen, this, &TelemetryPane::onChosen);
    connect(&context.telemetry, &TelemetryStore::moved, this, &TelemetryPane::onMoved);
    connect(&context.telemetry, &TelemetryStore::cleared, this, &TelemetryPane::showCounts);
    connect(&context.telemetry, &TelemetryStore::chartWanted, this, [this](const SeriesKey &key) {
        if (QApplication::activeWindow() && !window()->isActiveWindow())
            return; // asked for in another window
        m_legend->addSeries(key);
        emit openWanted();
        if (key.section)
            loadPast(key);
    });
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, &TelemetryPane::showCounts);
    connect(m_chart, &Chart::followingChanged, this, [this](bool following) {
        m_span->setToolTip(following ? QString()
                                     : tr("The chart stands still. Home in the chart follows again."));
    });
    setForm(context.settings.telemetryForm.value() == u"tiles" ? Form::Tiles : Form::Chart);
}

void TelemetryPane::makeTools()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    const Actions &actions = m_context.actions;
    auto *form = new SegmentedControl(
        m_context.theme,
        {actions.action(ActionId::TelemetryAsChart), actions.action(ActionId::TelemetryAsTiles)},
        {tr("Chart"), tr("Tiles")}, bar);
    form->setAccessibleName(tr("Form of the telemetry"));
    m_counts = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_gauge = new FillGauge(m_context.theme, bar);
    m_gauge->setAccessibleName(tr("How full the memory of the chart is"));
    m_span = new QComboBox(bar);
    m_span->setAccessibleName(tr("Span of time"));
    ChartWindow::fillSpans(*m_span);
    const auto fit = [this] { // the box keeps the width of the text size that it was made with
        const QFontMetrics metrics(m_context.theme.uiFont());
        m_span->setMinimumWidth(metrics.horizontalAdvance(m_span->itemText(m_span->count() - 2)) +
                                m_context.theme.px(34));
    };
    connect(&m_context.theme, &Theme::changed, m_span, fit);
    fit();
    connect(m_span, &QComboBox::activated, this,
            [this] { m_chart->setSpan(m_span->currentData().toLongLong()); });
    m_pause = new QPushButton(tr("Pause"), bar);
    m_pause->setCheckable(true);
    auto *apart = new QToolButton(bar);
    apart->setDefaultAction(actions.action(ActionId::ChartWindow));
    apart->setAutoRaise(true);
    apart->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *save = new QPushButton(tr("Export..."), bar);
    connect(m_pause, &QPushButton::clicked, m_context.actions.action(ActionId::PauseTelemetry),
            &QAction::trigger);
    connect(save, &QPushButton::clicked, m_context.actions.action(ActionId::ExportTelemetry),
            &QAction::trigger);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_counts, m_gauge, form, m_span, m_pause, apart, save})
        bar->row()->addWidget(widget);
    m_tools = bar;
}

void TelemetryPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::PauseTelemetry, this, [this] {
        m_chart->setPaused(!m_chart->isPaused());
        m_pause->setChecked(m_chart->isPaused());
        m_pause->setText(m_chart->isPaused() ? tr("Go on") : tr("Pause"));
        m_context.actions.action(ActionId::PauseTelemetry)->setChecked(m_chart->isPaused());
    });
    actions.bind(ActionId::ClearTelemetry, this, [this] { m_context.telemetry.clear(); });
    actions.bind(ActionId::ExportTelemetry, this, &TelemetryPane::save);
    actions.bind(ActionId::TelemetryAsChart, this, [this] { setForm(Form::Chart); });
    actions.bind(ActionId::TelemetryAsTiles, this, [this] { setForm(Form::Tiles); });
    actions.bind(ActionId::ChartWindow, this, &TelemetryPane::openWindow);
}

void TelemetryPane::setDevice(const twin::TwinId &id)
{
    m_device = id;
    if (m_isChosen)
        return;
    m_lines.clear();
    chooseSome();
}

void TelemetryPane::chooseSome()
{
    const auto series = m_context.telemetry.seriesOf(m_device);
    const QString path = commonPath(series);
    for (qsizetype i = 0; i < series.size() && m_lines.rowCount() < SeriesAtFirst; ++i) {
        if (series[i].path == path)
            m_lines.add(series[i]);
    }
    showCounts();
}

void TelemetryPane::onMoved(const QList<SeriesKey> &keys)
{
    const auto isOurs = [this](const SeriesKey &key) { return key.id == m_device; };
    if (!m_isChosen && m_lines.rowCount() < SeriesAtFirst && std::any_of(keys.begin(), keys.end(), isOurs))
        chooseSome();
}

// What a number of a twin was before somebody asked: the journal knows.
void TelemetryPane::loadPast(const SeriesKey &key)
{
    whenDone(m_context.history.ofTwin(key.id), this,
             [this, key](const twin::Result<twin::host::TwinHistory> &history) {
                 std::vector<TelemetryPoint> points;
                 for (const auto &change : history ? history->changes() : twin::Changes()) {
                     const auto *written = std::get_if<twin::TwinWritten>(&change.body);
                     const auto &part = !written                                 ? std::nullopt
                                        : *key.section == twin::Section::Tags    ? written->write.tags
                                        : *key.section == twin::Section::Desired ? written->write.desired
                                                                                 : written->write.reported;
                     const twin::Json *value =
                         part ? twin::json::Pointer(key.path.split(u'.')).find(*part) : nullptr;
                     if (value && value->isNumber())
                         points.push_back({change.time, value->toDouble()});
                 }
                 m_context.telemetry.addPast(key, points);
             });
}

void TelemetryPane::onChosen()
{
    m_isChosen = true;
    m_chart->draw();
    showCounts();
}

void TelemetryPane::fillAddMenu(QMenu &menu)
{
    m_legend->fillAddMenu(menu);
}

void TelemetryPane::addLimit()
{
    m_legend->addLimit();
}

QListView *TelemetryPane::legend() const
{
    return m_legend->list();
}

void TelemetryPane::setForm(Form form)
{
    const bool isTiles = form == Form::Tiles;
    m_context.settings.telemetryForm.set(isTiles ? u"tiles"_s : u"chart"_s);
    m_context.actions.setChecked(ActionId::TelemetryAsTiles, isTiles);
    m_context.actions.setChecked(ActionId::TelemetryAsChart, !isTiles);
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(isTiles ? static_cast<QWidget *>(m_tiles) : m_chart);
    setFocusProxy(m_pages->currentWidget());
    if (hadFocus)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    showCounts();
}

// The window shows what the drawer shows now; from then on each has lines of its own.
void TelemetryPane::openWindow()
{
    auto *window = new ChartWindow(m_context, m_lines.lines(), m_span->currentIndex(), this->window());
    window->show();
    window->activateWindow();
}

void TelemetryPane::showCounts()
{
    const QLocale locale;
    m_counts->setText(
        tr("%1 of %2 points").arg(locale.toString(m_lines.points()), locale.toString(m_lines.capacity())));
    m_gauge->setValue(m_lines.points(), m_lines.capacity());
    m_none->setVisible(m_lines.points() == 0);
    m_none->adjustSize();
    const qint64 dropped = m_context.telemetry.droppedPoints();
    // Before that they say nothing, and take room.
    const bool isFilling = dropped > 0 || 2 * m_lines.points() > m_lines.capacity();
    m_gauge->setVisible(isFilling);
    m_counts->setVisible(isFilling);
    m_counts->setToolTip(dropped > 0 ? tr("%1 older points were let go.").arg(locale.toString(dropped))
                                     : QString());
}

void TelemetryPane::save()
{
    saveFile(m_context.dialogs, this,
             {.title = tr("Export Telemetry"),
              .filter = tr("Points (*.csv);;Picture of the chart (*.png)"),
              .failure = tr("Export Telemetry")},
             [this](const QString &path) {
                 return path.endsWith(u".png"_s, Qt::CaseInsensitive)
                            ? pngOf(m_chart->picture().toImage())
                            : csvOf(m_lines.lines(), m_context.telemetry);
             });
}

} // namespace app
