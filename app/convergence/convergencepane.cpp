// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/convergencepane.h"

#include "convergence/celldetails.h"
#include "convergence/convergenceview.h"
#include "convergence/progressstrip.h"
#include "shared/flowbar.h"
#include "shared/modelwords.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "telemetry/telemetrystore.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 Minute = 60'000;

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

ConvergencePane::ConvergencePane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.hub, m_clock)
{
    setAccessibleName(tr("Convergence"));
    m_strip = new ProgressStrip(context.theme, m_model, this);
    m_view = new ConvergenceView(context.theme, m_model, this);
    m_details = new CellDetails(context, m_model, this);
    m_empty = new TextLabel(context.theme, TextLabel::Look::Quiet, m_view);
    auto *over = new QVBoxLayout(m_view);
    over->addStretch(1);
    over->addWidget(m_empty, 0, Qt::AlignHCenter);
    over->addStretch(2);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeFilters());
    left->addWidget(m_view, 1);
    left->addWidget(m_view->footer());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left, 1);
    middle->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    setFocusProxy(m_view);
    m_details->hide();

    connect(&m_model, &ConvergenceModel::countsChanged, this, &ConvergencePane::onCounts);
    connect(m_view, &ConvergenceView::currentMoved, this, &ConvergencePane::showCell);
    connect(m_view, &ConvergenceView::opened, this, [this](const QModelIndex &index) {
        if (const auto *row = m_model.rowAt(index.row()))
            open(row->id, m_model.propertyAt(index.column()));
    });
    connect(m_view, &ConvergenceView::chartWanted, this, &ConvergencePane::showInChart);
    connect(m_details, &CellDetails::openWanted, this, &ConvergencePane::open);
    connect(m_details, &CellDetails::closed, this, [this] {
        m_details->hide();
        m_view->setFocus();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_model.isFrozen())
            m_model.refresh();
    });
    connect(&context.theme, &Theme::changed, this, &ConvergencePane::applyTheme);
    m_second.start(1000);
    onCounts();
    applyTheme();
}

QString ConvergencePane::openText() const
{
    const auto &summary = m_model.summary();
    if (m_model.unread() > 0)
        return tr("Reading, %1 of %2 devices to come").arg(number(m_model.unread()), number(m_model.all()));
    return tr("%1 of %2 devices have an open cell").arg(number(summary.openDevices), number(summary.devices));
}

void ConvergencePane::setQuery(const twin::query::Query &query)
{
    m_query->setText(QString::fromUtf8(query.text()).simplified());
    m_model.setQuery(query);
}

void ConvergencePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

QWidget *ConvergencePane::makeHead()
{
    const Theme &theme = m_context.theme;
    auto *bar = new FlowBar(theme, &Colors::pane, 36, Bar::Line::Below, this);
    bar->setSpacing(12, 10);
    m_about = new TextLabel(theme, TextLabel::Look::Normal, bar);
    m_query = new TextLabel(theme, TextLabel::Look::FixedQuiet, bar);
    m_query->setElided(true, 40);
    m_cells = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    auto *say = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    say->setText(tr("Cells show"));
    const QStringList shows{tr("State"), tr("Asked value"), tr("Waiting time")};
    const QStringList times{tr("Live"), tr("Frozen")};
    QList<QAction *> showActions;
    QList<QAction *> timeActions;
    for (int i = 0; i < shows.size(); ++i) {
        auto *action = showActions.emplaceBack(new QAction(shows[i], this));
        connect(action, &QAction::triggered, this,
                [this, i] { m_model.setShows(ConvergenceModel::Shows(i)); });
    }
    for (int i = 0; i < times.size(); ++i) {
        auto *action = timeActions.emplaceBack(new QAction(times[i], this));
        connect(action, &QAction::triggered, this, [this, i] { m_model.setFrozen(i == 1); });
    }
    bar->add(m_about);
    bar->add(m_query);
    bar->addSpring();
    bar->add(m_cells);
    bar->add(say);
    bar->add(makeChoice(shows, showActions));
    bar->add(makeChoice(times, timeActions));
    return bar;
}

QWidget *ConvergencePane::makeChoice(const QStringList &labels, const QList<QAction *> &actions)
{
    auto *group = new QActionGroup(this);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
    actions.first()->setChecked(true);
    return new SegmentedControl(m_context.theme, actions, labels, this);
}

QWidget *ConvergencePane::makeFilters()
{
    auto *bar = new FlowBar(m_context.theme, &Colors::pane, 36, Bar::Line::Below, this);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter devices or properties"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_models = new QComboBox(bar);
    m_models->setAccessibleName(tr("Model"));
    m_models->addItem(tr("Any model"), QString());
    m_waits = new QComboBox(bar);
    m_waits->setAccessibleName(tr("Waiting time"));
    m_waits->addItem(tr("Waiting any time"), 0);
    m_waits->addItem(tr("Waiting over 1 minute"), Minute);
    m_waits->addItem(tr("Waiting over 5 minutes"), 5 * Minute);
    m_waits->addItem(tr("Waiting over 1 hour"), 60 * Minute);
    m_waits->addItem(tr("Waiting over 1 day"), 24 * 60 * Minute);
    m_open = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_open->setElided(true, 60);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_models, m_waits})
        bar->add(widget);
    bar->addSpring();
    bar->add(m_open);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ConvergenceModel::setFilter);
    connect(m_models, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model.setModelId(m_models->itemData(index).toString()); });
    connect(m_waits, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model.setLeastWait(m_waits->itemData(index).toLongLong()); });
    return bar;
}

void ConvergencePane::onCounts()
{
    const auto &summary = m_model.summary();
    m_about->setText(tr("%1 of %2 devices").arg(number(summary.devices), number(m_model.all())));
    m_cells->setText(tr("%n writable properties, %1 cells", nullptr, int(summary.columns.size()))
                         .arg(number(summary.counts.all())));
    m_open->setText(openText());
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setText(summary.counts.all() == 0 ? tr("Nothing is asked of these devices")
                                               : tr("No cell meets the check boxes and filters"));
    fillModels();
}

// The choice stays even when no device of that model is left.
void ConvergencePane::fillModels()
{
    for (const QString &id : m_model.summary().modelIds) {
        if (m_models->findData(id) < 0)
            m_models->addItem(shortModelName(id), id), applyTheme();
    }
}

void ConvergencePane::applyTheme()
{
    const Theme &theme = m_context.theme;
    const QFontMetrics font(theme.uiFont());
    const auto fit = [&theme](QWidget *widget, int text) { // a narrow pane may take half of it away
        widget->setMaximumWidth(text + theme.px(36));
        widget->setMinimumWidth((text + theme.px(36)) / 2);
    };
    fit(m_filter, font.horizontalAdvance(m_filter->placeholderText()));
    for (QComboBox *box : {m_models, m_waits}) {
        int width = theme.px(100);
        for (int i = 0; i < box->count(); ++i)
            width = qMax(width, font.horizontalAdvance(box->itemText(i)));
        fit(box, width);
    }
}

bool ConvergencePane::showInChart(const QModelIndex &cell)
{
    const auto *row = m_model.rowAt(cell.row());
    const auto property = m_model.propertyAt(cell.column());
    const auto record = row && property ? m_model.recordOf(row->id) : nullptr;
    return record && m_context.telemetry.showNumber(*record, twin::Section::Desired, pathOf(*property));
}

bool ConvergencePane::showCurrentInChart()
{
    return showInChart(m_view->currentIndex());
}

void ConvergencePane::showCell(const QModelIndex &index)
{
    const auto *row = m_model.rowAt(index.row());
    const auto property = m_model.propertyAt(index.column());
    if (!row || !property)
        return;
    m_details->show(row->id, *property);
    if (!m_details->isHidden())
        return;
    m_details->setVisible(true);
    QMetaObject::invokeMethod( // once the table is as narrow as it will be
        m_view, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
}

void ConvergencePane::open(const twin::TwinId &id, const std::optional<twin::fleet::AskedProperty> &property)
{
    Place place{.id = id};
    if (property) {
        place.section = twin::Section::Desired;
        place.path = pathOf(*property);
    }
    emit placeWanted(place);
}

} // namespace app
