// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/chartlegend.h"

#include "shared/bar.h"
#include "shared/bodywords.h"
#include "shared/dialogs.h"
#include "shared/linkbutton.h"
#include "shared/textlabel.h"
#include "telemetry/legenddelegate.h"
#include "telemetry/seriesfacts.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr double LegendWidth = 358;

} // namespace

ChartLegend::ChartLegend(AppContext &context, ChartLines &lines, const SeriesFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_lines(lines)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const auto fit = [this] { setFixedWidth(m_context.theme.roomPx(LegendWidth)); };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    m_list = new QListView(this);
    m_list->setModel(&lines);
    m_list->setItemDelegate(new LegendDelegate(context.theme, lines, facts, m_list));
    connect(&facts, &SeriesFacts::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Series of the chart"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillAddMenu(menu);
        menu.addSeparator();
        menu.addAction(tr("&Remove"), this, &ChartLegend::removeCurrent)
            ->setEnabled(m_list->currentIndex().isValid());
        menu.exec(m_list->viewport()->mapToGlobal(at));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot());
    connect(&lines, &QAbstractItemModel::dataChanged, this, &ChartLegend::showLatency);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&lines, change, this, &ChartLegend::showLatency);
    connect(&lines, &QAbstractItemModel::modelReset, this, &ChartLegend::showLatency);
    showLatency();
}

QWidget *ChartLegend::makeHead()
{
    auto *head = new Bar(m_context.theme, &Colors::pane, 25, Bar::Line::Below, this);
    head->setSpacing(8, 0);
    const auto caption = [&](const QString &text, double width) {
        auto *label = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
        label->setText(text);
        if (width == 0)
            label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
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
    return head;
}

QWidget *ChartLegend::makeFoot()
{
    auto *foot = new Bar(m_context.theme, &Colors::pane, 29, Bar::Line::Above, this);
    m_add = new LinkButton(m_context.theme, tr("Add series or limit"), foot);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        QMenu menu(this);
        fillAddMenu(menu);
        menu.exec(m_add->mapToGlobal(QPoint(0, 0)));
    });
    m_latency = new TextLabel(m_context.theme, TextLabel::Look::Quiet, foot);
    m_latency->setElided(true);
    foot->row()->addWidget(m_add);
    foot->addSpring();
    foot->row()->addWidget(m_latency);
    return foot;
}

QString ChartLegend::latency() const
{
    return m_latency->text();
}

void ChartLegend::showLatency()
{
    QSet<twin::TwinId> ids;
    for (const auto &line : m_lines.lines()) {
        if (const auto *key = std::get_if<SeriesKey>(&line))
            ids.insert(key->id);
    }
    const auto figures = m_context.telemetry.latencyOf(ids);
    m_latency->setVisible(figures.has_value());
    if (!figures) {
        m_latency->parentWidget()->setToolTip({});
        return m_latency->setText({});
    }
    m_latency->setText(
        tr("Latency %1, worst %2").arg(latencyText(figures->medianMSecs), latencyText(figures->worstMSecs)));
    // The label sets its own tool tip when it has no room: this one is seen through it.
    m_latency->parentWidget()->setToolTip(
        tr("From the device to the hub, by the device's clock: the median and the worst of "
           "%n messages.",
           nullptr, int(figures->messages)));
}

void ChartLegend::addSeries(const SeriesKey &key)
{
    m_lines.add(key);
    m_list->setCurrentIndex(m_lines.index(int(m_lines.lines().indexOf(ChartLine(key)))));
    emit chosen();
}

void ChartLegend::removeCurrent()
{
    m_lines.remove(m_list->currentIndex().row());
    emit chosen();
}

bool ChartLegend::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartLegend::fillAddMenu(QMenu &menu)
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
    menu.addAction(tr("&Limit..."), this, &ChartLegend::addLimit);
}

void ChartLegend::addLimit()
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
    m_lines.add(ChartLimit{value});
    emit chosen();
}

} // namespace app
