// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/upcomingpanel.h"

#include "shared/bar.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace app {

namespace {

constexpr double UpcomingRow = 23;
constexpr std::array UpcomingWidths{92.0, 76.0, 130.0}; // the last column takes the rest

} // namespace

UpcomingPanel::UpcomingPanel(AppContext &context, Of of, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_of(of)
    , m_table(makeTableView(context.theme, UpcomingRow, &m_model, tr("What comes next"), this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *head = new Bar(context.theme, &Colors::header, 26, Bar::Line::Below, this);
    m_note = new TextLabel(context.theme, TextLabel::Look::Quiet, head);
    m_note->setElided(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->row()->addWidget(m_note);
    m_column->addWidget(head);
    m_column->addWidget(m_table, 1);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setColumnHidden(UpcomingModel::DeviceColumn, of == Of::Device);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) { goTo(index.row()); });
    for (const auto &signal :
         {&twin::host::SimulationClient::lookChanged, &twin::host::SimulationClient::clockChanged})
        connect(&context.simulation, signal, this, &UpcomingPanel::refresh);
    connect(&context.theme, &Theme::changed, this, &UpcomingPanel::applyTheme);
    applyTheme();
    refresh();
}

UpcomingPanel::~UpcomingPanel()
{
    look(false);
}

void UpcomingPanel::setDevice(const twin::TwinId &id)
{
    const bool wasLooking = m_isLooking;
    look(false);
    m_id = id;
    look(wasLooking);
    refresh();
}

QString UpcomingPanel::note() const
{
    return m_note->text();
}

void UpcomingPanel::addStrip(QWidget *strip)
{
    m_column->insertWidget(0, strip);
}

void UpcomingPanel::look(bool on)
{
    if (on == m_isLooking)
        return;
    m_isLooking = on;
    if (m_of == Of::Device && m_id.isNull())
        return;
    on ? m_context.simulation.beginLookAhead(m_id) : m_context.simulation.endLookAhead(m_id);
}

void UpcomingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look(true);
    refresh();
}

void UpcomingPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    look(false);
}

void UpcomingPanel::refresh()
{
    if (!m_isLooking)
        return;
    m_model.setUpcoming(m_context.simulation.lookAhead(m_id), m_context.simulation.virtualTime());
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    const int rows = m_model.rowCount();
    const bool isCut = std::size_t(rows) >= twin::host::SimulationClient::UpcomingAtMost;
    m_note->setText(rows == 0 ? tr("Nothing is planned.")
                    : isCut
                        ? tr("The next %n. Space runs the clock to that moment.", nullptr, rows)
                        : tr("All %n that are planned. Space runs the clock to that moment.", nullptr, rows));
}

// A clock that runs is stopped first, so that it stands there.
void UpcomingPanel::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    auto &simulation = m_context.simulation;
    const twin::Timestamp time = m_model.at(row).time;
    if (simulation.isPlaying())
        simulation.pause();
    if (time > simulation.virtualTime())
        simulation.jumpTo(time);
    else
        simulation.step();
}

bool UpcomingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    goTo(m_table->currentIndex().row());
    return true;
}

void UpcomingPanel::applyTheme()
{
    for (std::size_t i = 0; i < UpcomingWidths.size(); ++i)
        m_table->header()->resizeSection(int(i), m_context.theme.px(UpcomingWidths[i]));
}

} // namespace app
