// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/telemetrypane.h"

#include "actions/actions.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/fillgauge.h"
#include "shared/linkbutton.h"
#include "shared/textlabel.h"
#include "telemetry/chart.h"
#include "telemetry/legenddelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype SeriesAtFirst = 4; // of a device that comes in front
constexpr double LegendWidth = 358;
constexpr qint64 Minute = 60'000;

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
{
    setAccessibleName(tr("Telemetry"));
    m_chart = new Chart(context.theme, context.telemetry, m_lines, this);
    m_chart->setAccessibleName(tr("Chart"));
    m_none = new TextLabel(context.theme, TextLabel::Look::Quiet, m_chart);
    m_none->setText(tr("No numbers yet. A series can be added as soon as a device has sent one."));
    m_none->move(context.theme.px(16), context.theme.px(12));
    makeTools();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_chart, 1);
    row->addWidget(makeLegend());
    setFocusProxy(m_chart);
    bindActions();
    connect(&context.telemetry, &TelemetryStore::moved, this, &TelemetryPane::onMoved);
    connect(&context.telemetry, &TelemetryStore::cleared, this, &TelemetryPane::showCounts);
    connect(&context.telemetry, &TelemetryStore::chartWanted, this, [this](const SeriesKey &key) {
        if (QApplication::activeWindow() && !window()->isActiveWindow())
            return; // asked for in another window
        addSeries(key);
        emit openWanted();
    });
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, &TelemetryPane::showCounts);
    connect(m_chart, &Chart::followingChanged, this, [this](bool following) {
        m_span->setToolTip(following ? QString()
                                     : tr("The chart stands still. Home in the chart follows again."));
    });
    showCounts();
}

void TelemetryPane::makeTools()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    m_counts = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_gauge = new FillGauge(m_context.theme, bar);
    m_gauge->setAccessibleName(tr("How full the memory of the chart is"));
    m_span = new QComboBox(bar);
    m_span->setAccessibleName(tr("Span of time"));
    m_span->addItem(tr("Last 1 min"), Minute);
    m_span->addItem(tr("Last 5 min"), 5 * Minute);
    m_span->addItem(tr("Last 15 min"), 15 * Minute);
    m_span->addItem(tr("Last 60 min"), 60 * Minute);
    m_span->addItem(tr("All"), qint64(0));
    m_span->setCurrentIndex(1);
    connect(m_span, &QComboBox::activated, this,
            [this] { m_chart->setSpan(m_span->currentData().toLongLong()); });
    m_pause = new QPushButton(tr("Pause"), bar);
    m_pause->setCheckable(true);
    auto *save = new QPushButton(tr("Export..."), bar);
    connect(m_pause, &QPushButton::clicked, m_context.actions.action(ActionId::PauseTelemetry),
            &QAction::trigger);
    connect(save, &QPushButton::clicked, m_context.actions.action(ActionId::ExportTelemetry),
            &QAction::trigger);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_counts, m_gauge, m_span, m_pause, save})
        bar->row()->addWidget(widget);
    m_tools = bar;
}

QWidget *TelemetryPane::makeLegend()
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    const auto fit = [this, side] { side->setFixedWidth(m_context.theme.roomPx(LegendWidth)); };
    connect(&m_context.theme, &Theme::changed, side, fit);
    fit();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Bar(m_context.theme, &Colors::pane, 25, Bar::Line::Below, side);
    head->setSpacing(8, 0);
    const auto caption = [&](const QString &text, double width) {
        auto *label = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
        label->setText(text);
        label->setAlignment((width > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        head->row()->addWidget(label, width > 0 ? 0 : 1);
        if (width > 0) {
            const auto size = [this, label, width] { label->setFixedWidth(m_context.theme.px(width)); };
            connect(&m_context.theme, &Theme::changed, label, size);
            size();
        }
    };
    caption(tr("Series"), 0);
    caption(tr("Last"), LegendDelegate::NumberWidth);
    caption(tr("Min"), LegendDelegate::NumberWidth);
    caption(tr("Max"), LegendDelegate::NumberWidth);
    m_legend = new QListView(side);
    m_legend->setModel(&m_lines);
    m_legend->setItemDelegate(new LegendDelegate(m_context.theme, m_lines, m_legend));
    m_legend->setFrameShape(QFrame::NoFrame);
    m_legend->setUniformItemSizes(true);
    m_legend->setAccessibleName(tr("Series of the chart"));
    m_legend->setContextMenuPolicy(Qt::CustomContextMenu);
    m_legend->installEventFilter(this);
    connect(m_legend, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillAddMenu(menu);
        menu.addSeparator();
        menu.addAction(tr("&Remove"), this, &TelemetryPane::removeCurrent)
            ->setEnabled(m_legend->currentIndex().isValid());
        menu.exec(m_legend->viewport()->mapToGlobal(at));
    });
    auto *foot = new Bar(m_context.theme, &Colors::pane, 29, Bar::Line::Above, side);
    m_add = new LinkButton(m_context.theme, tr("Add series or limit"), foot);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        QMenu menu(this);
        fillAddMenu(menu);
        menu.exec(m_add->mapToGlobal(QPoint(0, 0)));
    });
    foot->row()->addWidget(m_add);
    foot->addSpring();
    column->addWidget(head);
    column->addWidget(m_legend, 1);
    column->addWidget(foot);
    return side;
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

void TelemetryPane::addSeries(const SeriesKey &key)
{
    m_isChosen = true;
    m_lines.add(key);
    m_legend->setCurrentIndex(m_lines.index(int(m_lines.lines().indexOf(ChartLine(key)))));
    showCounts();
}

void TelemetryPane::fillAddMenu(QMenu &menu)
{
    twin::TwinId last;
    QMenu *device = nullptr;
    for (const SeriesKey &key : m_context.telemetry.all()) {
        if (!device || key.id != last)
            device = menu.addMenu(key.id.toString());
        last = key.id;
        QAction *action = device->addAction(key.name(), this, [this, key] { addSeries(key); });
        action->setEnabled(!m_lines.contains(key));
    }
    menu.addSeparator();
    menu.addAction(tr("&Limit..."), this, &TelemetryPane::addLimit);
}

void TelemetryPane::addLimit()
{
    const QString text =
        m_context.dialogs.askText(this, tr("Add Limit"), tr("A number that is drawn as a line:"));
    if (text.isEmpty())
        return;
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = text.toDouble(&isNumber);
    if (!isNumber)
        return m_context.dialogs.showError(
            this, tr("Add Limit"),
            {twin::ErrorCode::Argument, tr("'%1' is no number; write one such as 25 or 0.5.").arg(text)});
    m_isChosen = true;
    m_lines.add(ChartLimit{value});
    m_chart->draw();
}

void TelemetryPane::removeCurrent()
{
    m_isChosen = true;
    m_lines.remove(m_legend->currentIndex().row());
    showCounts();
}

bool TelemetryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_legend && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return Drawer::eventFilter(watched, event);
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
    m_counts->setToolTip(dropped > 0 ? tr("%1 older points were let go.").arg(locale.toString(dropped))
                                     : QString());
}

void TelemetryPane::save()
{
    const QString path = m_context.dialogs.askSaveFile(this, tr("Export Telemetry"),
                                                       tr("Points (*.csv);;Picture of the chart (*.png)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        isWritten = isWritten && m_chart->picture().save(&file, "PNG");
    } else {
        const QByteArray text = csvOf(m_lines.lines(), m_context.telemetry);
        isWritten = isWritten && file.write(text) == text.size();
    }
    if (!isWritten || !file.commit())
        m_context.dialogs.showError(
            this, tr("Export Telemetry"),
            {twin::ErrorCode::StoreFailed, tr("%1: %2").arg(path, file.errorString())});
}

} // namespace app
