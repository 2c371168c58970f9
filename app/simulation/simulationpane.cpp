// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulationpane.h"

#include "actions/actions.h"
#include "host/simulationclient.h"
#include "settings/keptshares.h"
#include "shared/bar.h"
#include "shared/linkbutton.h"
#include "shared/pagestack.h"
#include "shared/scrolled.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "simulation/chartpanel.h"
#include "simulation/clockbar.h"
#include "simulation/powerbar.h"
#include "simulation/scenetextpage.h"
#include "simulation/seenstrip.h"
#include "simulation/statechart.h"
#include "simulation/upcomingpanel.h"
#include "simulation/valuedetails.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array ValueWidths{200.0, 76.0, 92.0, 96.0, 120.0, 72.0, 84.0};
constexpr std::array RuleWidths{216.0, 92.0, 138.0, 76.0, 120.0, 56.0};
constexpr std::array FaultWidths{112.0, 60.0, 56.0, 62.0, 58.0, 46.0};

void setWidths(QTreeView *view, const Theme &theme, std::span<const double> widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i)
        view->setColumnWidth(int(i), theme.roomPx(widths[i]));
}

QVBoxLayout *tight(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QSplitter *makeSplit(Qt::Orientation way, QWidget *parent)
{
    auto *split = new QSplitter(way, parent);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    return split;
}

} // namespace

SimulationPane::SimulationPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asForm(new QAction(tr("Form"), this))
    , m_asText(new QAction(tr("Scene text"), this))
{
    setAccessibleName(tr("Simulation"));
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_asForm, m_asText}) {
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this] { showText(m_asText->isChecked()); });
    }
    m_asForm->setChecked(true);
    m_all = new PageStack(this);
    tight(this)->addWidget(m_all);
    auto *simulated = new QWidget(m_all);
    auto *column = tight(simulated);
    m_power = new PowerBar(context, m_asForm, m_asText, simulated);
    m_clock = new ClockBar(context, simulated);
    m_halt = new TextLabel(context.theme, TextLabel::Look::Normal, simulated);
    m_halt->setColor(&Colors::waiting);
    m_halt->setContentsMargins(8, 4, 8, 4);
    m_halt->hide();
    m_pages = new PageStack(simulated);
    m_text = new SceneTextPage(context, m_pages);
    m_pages->addWidget(makeForm());
    m_pages->addWidget(m_text);
    for (QWidget *widget : QList<QWidget *>{m_power, m_clock, m_halt})
        column->addWidget(widget);
    column->addWidget(m_pages, 1);
    m_all->addWidget(simulated);
    m_all->addWidget(makeNobody());
    setFocusProxy(m_valuesView);
    bindActions();
    connectModels();
    connect(&context.theme, &Theme::changed, this, &SimulationPane::applyTheme);
    applyTheme();
    refresh();
}

QWidget *SimulationPane::makeForm()
{
    auto *split = makeSplit(Qt::Horizontal, m_pages);
    split->addWidget(scrolled(makeLeft(), DrawerLines, split));
    split->addWidget(scrolled(makeRight(), DrawerLines, split));
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setSizes({m_context.theme.roomPx(744), m_context.theme.roomPx(428)});
    keepShares(*split, m_context.settings, u"simulation"_s);
    return split;
}

QWidget *SimulationPane::makeLeft()
{
    auto *split = makeSplit(Qt::Vertical, m_pages);
    LinkButton *link = nullptr;
    const auto add = [&](const QString &title, TextLabel **note, const QString &linkText, QTreeView **view,
                         QAbstractItemModel *model, int stretched) {
        auto *section = new QWidget(split);
        auto *column = tight(section);
        column->addWidget(makeSection(title, note, linkText, &link, section));
        *view = makeView(model, stretched, title, section);
        column->addWidget(*view, 1);
        split->addWidget(section);
    };
    add(tr("Values"), &m_valuesNote, tr("Add value..."), &m_valuesView, &m_values,
        ValuesModel::ParametersColumn);
    connect(link, &LinkButton::clicked, this, &SimulationPane::addValue);
    m_valuesView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    add(tr("Reactions to desired changes"), &m_rulesNote, tr("Add rule"), &m_rulesView, &m_rules,
        RulesModel::TextColumn);
    connect(link, &LinkButton::clicked, this, &SimulationPane::addRule);
    add(tr("Command answers"), &m_commandsNote, {}, &m_commandsView, &m_commands, RulesModel::TextColumn);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 4);
    split->setStretchFactor(2, 2);
    keepShares(*split, m_context.settings, u"simulation left"_s);
    return split;
}

QWidget *SimulationPane::makeRight()
{
    auto *split = makeSplit(Qt::Vertical, m_pages);
    m_details = new ValueDetails(m_context, split);
    split->addWidget(m_details);
    split->addWidget(makeStates());
    m_below = new QTabWidget(split);
    m_below->setDocumentMode(true);
    m_below->addTab(makeFaults(), tr("Faults"));
    m_upcoming = new UpcomingPanel(m_context, UpcomingPanel::Of::Device, m_below);
    m_seen = new SeenStrip(m_context.theme, m_upcoming);
    m_upcoming->addStrip(m_seen);
    m_below->addTab(m_upcoming, tr("What comes next"));
    split->addWidget(m_below);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 3);
    split->setSizes({380, 100, 220});
    keepShares(*split, m_context.settings, u"simulation right"_s);
    return split;
}

QWidget *SimulationPane::makeStates()
{
    auto *states = new QWidget(m_pages);
    auto *column = tight(states);
    LinkButton *add = nullptr;
    column->addWidget(makeSection(tr("State"), &m_statesNote, tr("Add state"), &add, states));
    m_chartPanel = new ChartPanel(m_context, states);
    m_chart = m_chartPanel->chart();
    column->addWidget(m_chartPanel, 1);
    connect(add, &LinkButton::clicked, m_chartPanel, &ChartPanel::addState);
    auto *watch = new Bar(m_context.theme, &Colors::pane, 30, Bar::Line::None, states);
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Quiet, watch);
    label->setText(tr("Pause when"));
    m_watch = new QLineEdit(watch);
    m_watch->setFont(m_context.theme.fixedFont());
    m_watch->setAccessibleName(tr("Pause the clock when this expression becomes true"));
    m_watch->setPlaceholderText(u"temperature > 25"_s);
    watch->row()->addWidget(label);
    watch->row()->addWidget(m_watch, 1);
    column->addWidget(watch);
    return states;
}

QWidget *SimulationPane::makeFaults()
{
    auto *faults = new QWidget(m_below);
    auto *column = tight(faults);
    LinkButton *off = nullptr;
    column->addWidget(makeSection({}, &m_faultsNote, tr("All off"), &off, faults));
    connect(off, &LinkButton::clicked, m_context.actions.action(ActionId::FaultsOff), &QAction::trigger);
    m_faultsView = makeView(&m_faults, FaultsModel::SettingColumn, tr("Faults"), faults);
    m_faultsView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_faultsView->setAllColumnsShowFocus(false);
    m_faultsView->setEditTriggers(QAbstractItemView::EditKeyPressed);
    column->addWidget(m_faultsView, 1);
    return faults;
}

void SimulationPane::showFaults()
{
    m_below->setCurrentIndex(0);
}

void SimulationPane::showUpcoming()
{
    showText(false);
    m_below->setCurrentWidget(m_upcoming);
    m_upcoming->setFocus();
}

QWidget *SimulationPane::makeNobody()
{
    auto *page = new QWidget(m_all);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    m_nobody = new TextLabel(m_context.theme, TextLabel::Look::Quiet, page);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    auto *simulate = new QToolButton(page);
    simulate->setDefaultAction(m_context.actions.action(ActionId::SimulateDevice));
    simulate->setToolButtonStyle(Qt::ToolButtonTextOnly);
    simulate->setFocusPolicy(Qt::StrongFocus);
    column->addStretch(1);
    column->addWidget(m_nobody);
    column->addWidget(simulate, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget *SimulationPane::makeSection(const QString &title, TextLabel **note, const QString &link,
                                     LinkButton **button, QWidget *parent)
{
    auto *head = new Bar(m_context.theme, &Colors::header, 26, Bar::Line::Below, parent);
    if (!title.isEmpty()) {
        auto *label = new TextLabel(m_context.theme, TextLabel::Look::Strong, head);
        label->setText(title);
        head->row()->addWidget(label);
    }
    *note = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    (*note)->setElided(true);
    head->row()->addWidget(*note);
    head->addSpring();
    if (!link.isEmpty()) {
        *button = new LinkButton(m_context.theme, link, head);
        head->row()->addWidget(*button);
    }
    return head;
}

QTreeView *SimulationPane::makeView(QAbstractItemModel *model, int stretched, const QString &name,
                                    QWidget *parent)
{
    QTreeView *const view = makeTableView(m_context.theme, 23, model, name, parent);
    view->setAllColumnsShowFocus(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(m_context.theme.px(44));
    view->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return view;
}

void SimulationPane::applyTheme()
{
    const Theme &theme = m_context.theme;
    setWidths(m_valuesView, theme, ValueWidths);
    setWidths(m_rulesView, theme, RuleWidths);
    setWidths(m_commandsView, theme, RuleWidths);
    setWidths(m_faultsView, theme, FaultWidths);
    // Short words that must not be cut at any text size.
    m_valuesView->setColumnWidth(ValuesModel::KindColumn, theme.px(76));
    for (int column = FaultsModel::OffColumn; column <= FaultsModel::HitsColumn; ++column)
        m_faultsView->setColumnWidth(column, theme.px(FaultWidths.at(std::size_t(column))));
    m_watch->setFont(theme.fixedFont());
}

QString SimulationPane::haltText() const
{
    return m_halt->isHidden() ? QString() : m_halt->text();
}

bool SimulationPane::isSimulated() const
{
    return m_context.simulation.devices().contains(m_id);
}

void SimulationPane::showText(bool text)
{
    (text ? m_asText : m_asForm)->setChecked(true);
    m_pages->setCurrentIndex(text ? 1 : 0);
}

} // namespace app
