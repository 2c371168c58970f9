// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wirepane.h"

#include "actions/actions.h"
#include "settings/keptshares.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/fillgauge.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"
#include "wire/lanes.h"
#include "wire/wiredetails.h"
#include "wire/wireexport.h"
#include "wire/wiretable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

WirePane::WirePane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_model(context.server)
{
    setAccessibleName(tr("Wire"));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeTools();
    column->addWidget(makeFilters());
    column->addWidget(split, 1);
    m_details = new WireDetails(context, split);
    split->addWidget(makePackets());
    split->addWidget(m_details);
    split->setSizes({640, 532}); // of the design
    keepShares(*split, context.settings, u"wire"_s);
    setFocusProxy(m_list);
    new TypeToSearch(m_list, m_filterField);
    bindActions();
    connect(&m_model, &WireModel::countsChanged, this, &WirePane::onCounts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WirePane::onCurrent);
    connect(&context.server, &twin::host::ServerClient::started, this, &WirePane::showNames);
    connect(&context.server, &twin::host::ServerClient::stopped, this, &WirePane::showNames);
    connect(&context.theme, &Theme::changed, this, &WirePane::applyTheme);
    setForm(context.settings.wireForm.value() == u"table" ? Form::Table : Form::Lanes);
    applyTheme();
    onCounts();
}

bool WirePane::eventFilter(QObject *watched, QEvent *event)
{
    if (m_list && watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_head->setRoom(m_list->viewport()->width());
    if (event->type() != QEvent::KeyPress)
        return Drawer::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && key->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (watched == m_filterField && key->key() == Qt::Key_Escape && !m_filterField->text().isEmpty()) {
        m_filterField->clear();
        return true;
    }
    return Drawer::eventFilter(watched, event);
}

// What changes the form stands in the row of tabs, what changes the rows above them.
void WirePane::makeTools()
{
    const Actions &actions = m_context.actions;
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    auto *form = new SegmentedControl(
        m_context.theme, {actions.action(ActionId::WireAsLanes), actions.action(ActionId::WireAsTable)},
        {tr("Conversation"), tr("Table")}, bar);
    form->setAccessibleName(tr("Form of the wire"));
    m_export = new QPushButton(tr("Export..."), bar);
    connect(m_export, &QPushButton::clicked, actions.action(ActionId::ExportWire), &QAction::trigger);
    bar->row()->addWidget(form);
    bar->row()->addWidget(m_export);
    m_tools = bar;
}

QWidget *WirePane::makeFilters()
{
    auto *bar = new Bar(m_context.theme, &Colors::pane, 36, Bar::Line::Below, this);
    bar->setSpacing(12, 12);
    m_filterField = new QLineEdit(bar);
    m_filterField->setPlaceholderText(tr("Filter, or device = thermo-01"));
    m_filterField->setAccessibleName(tr("Filter the wire"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->installEventFilter(this);
    bar->row()->addWidget(m_filterField);
    addCheck(bar, tr("MQTT"), true, &WireFilter::mqtt);
    addCheck(bar, tr("HTTPS"), true, &WireFilter::https);
    addCheck(bar, tr("Keep-alive"), false, &WireFilter::keepAlive);
    m_counts = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_pausedText = new TextLabel(m_context.theme, TextLabel::Look::Strong, bar);
    m_pausedText->setColor(&Colors::waiting);
    m_gauge = new FillGauge(m_context.theme, bar);
    m_gauge->setAccessibleName(tr("How full the memory for waiting packets is"));
    m_pause = new QPushButton(bar);
    for (TextLabel *label : {m_counts, m_pausedText})
        label->setElided(true);
    bar->row()->addWidget(m_counts);
    bar->addSpring();
    for (QWidget *widget : {static_cast<QWidget *>(m_pausedText), static_cast<QWidget *>(m_gauge),
                            static_cast<QWidget *>(m_pause)})
        bar->row()->addWidget(widget);
    connect(m_filterField, &QLineEdit::textChanged, this, &WirePane::applyFilter);
    connect(m_pause, &QPushButton::clicked, m_context.actions.action(ActionId::PauseWire), &QAction::trigger);
    return bar;
}

QCheckBox *WirePane::addCheck(Bar *bar, const QString &text, bool checked, bool WireFilter::*member)
{
    auto *box = new QCheckBox(text, bar);
    box->setChecked(checked);
    bar->row()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
        m_filter.*member = on;
        applyFilter();
    });
    return box;
}

QWidget *WirePane::makePackets()
{
    auto *room = new QWidget(this);
    room->setAutoFillBackground(true);
    room->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new LanesHead(m_context.theme, room);
    makeList();
    m_none = new TextLabel(m_context.theme, TextLabel::Look::Quiet, room);
    m_none->setContentsMargins(12, 10, 12, 0);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    makePausedBar();
    column->addWidget(m_head);
    column->addWidget(m_none, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_pausedBar);
    column->addWidget(makeFoot());
    return room;
}

void WirePane::makeList()
{
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Packets"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_lanes = new LanesDelegate(m_context.theme, m_model, this);
    m_table = new WireTableDelegate(m_context.theme, m_model, this);
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WirePane::onCurrent);
    connect(m_list, &QListView::activated, this, &WirePane::activate);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(WireModel::IsGapRole).toBool())
            activate(index);
    });
    // Who has scrolled up to read stays there; at the end the newest stays in sight.
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_follows = value >= m_list->verticalScrollBar()->maximum(); });
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follows)
            m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        menu.addAction(tr("Copy"), this, &WirePane::copySelected);
        menu.addSeparator();
        for (const ActionId id : {ActionId::PauseWire, ActionId::ClearWire, ActionId::ExportWire})
            menu.addAction(m_context.actions.action(id));
        menu.exec(m_list->viewport()->mapToGlobal(at));
    });
}

void WirePane::makePausedBar()
{
    m_pausedBar = new Bar(m_context.theme, &Colors::draft, 26, Bar::Line::Above, this);
    m_pausedHere = new TextLabel(m_context.theme, TextLabel::Look::Strong, m_pausedBar);
    m_pausedHere->setColor(&Colors::waiting);
    m_held = new TextLabel(m_context.theme, TextLabel::Look::Normal, m_pausedBar);
    m_pausedBar->row()->addWidget(m_pausedHere);
    m_pausedBar->addSpring();
    m_pausedBar->row()->addWidget(m_held);
    m_pausedBar->addSpring();
}

QWidget *WirePane::makeFoot()
{
    auto *foot = new Bar(m_context.theme, &Colors::pane, 24, Bar::Line::Above, this);
    foot->setSpacing(12, 16);
    auto *legend = new TextLabel(m_context.theme, TextLabel::Look::Small, foot);
    legend->setText(
        tr("\u2014\u25b8 MQTT     - -\u25b8 HTTPS     \u25af waits for the answer     \u25b2 refused"));
    legend->setElided(true);
    foot->row()->addWidget(legend);
    foot->addSpring();
    return foot;
}

void WirePane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::WireAsLanes, this, [this] { setForm(Form::Lanes); });
    actions.bind(ActionId::WireAsTable, this, [this] { setForm(Form::Table); });
    actions.bind(ActionId::PauseWire, this, [this] {
        m_pausedAt = QTime::currentTime().toString(u"HH:mm:ss"_s);
        m_model.setPaused(!m_model.isPaused());
    });
    actions.bind(ActionId::ClearWire, this, [this] { m_model.clear(); });
    actions.bind(ActionId::ExportWire, this, &WirePane::save);
    actions.bind(ActionId::PreviousExchange, this, [this] { step(-1); });
    actions.bind(ActionId::NextExchange, this, [this] { step(1); });
    actions.bind(ActionId::FilterWire, this, [this] {
        emit openWanted();
        m_filterField->setFocus(Qt::ShortcutFocusReason);
        m_filterField->selectAll();
    });
}

void WirePane::setForm(Form form)
{
    const bool isLanes = form == Form::Lanes;
    m_context.settings.wireForm.set(isLanes ? u"lanes"_s : u"table"_s);
    m_context.actions.setChecked(ActionId::WireAsLanes, isLanes);
    m_context.actions.setChecked(ActionId::WireAsTable, !isLanes);
    m_list->setItemDelegate(isLanes ? static_cast<QAbstractItemDelegate *>(m_lanes) : m_table);
    // Device, hub and service stand in this order everywhere; rows of words are read as words are.
    m_list->setLayoutDirection(isLanes ? Qt::LeftToRight : layoutDirection());
    m_head->setVisible(isLanes);
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

void WirePane::applyFilter()
{
    m_filter.setText(m_filterField->text());
    m_model.setFilter(m_filter);
    showNames();
}

void WirePane::onCounts()
{
    const QLocale locale;
    const bool paused = m_model.isPaused();
    m_context.actions.setChecked(ActionId::PauseWire, paused);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setDefault(paused);
    for (QWidget *widget : {static_cast<QWidget *>(m_gauge), static_cast<QWidget *>(m_pausedText),
                            static_cast<QWidget *>(m_pausedBar)})
        widget->setVisible(paused);
    m_gauge->setValue(m_model.waiting(), m_model.capacity());
    m_counts->setText(
        tr("%1 of %2 packets").arg(locale.toString(m_model.shownCount()), locale.toString(m_model.seen())));
    m_pausedText->setText(tr("Paused, %1 of %2 held")
                              .arg(locale.toString(m_model.waiting()), locale.toString(m_model.capacity())));
    m_pausedHere->setText(tr("Paused here at %1").arg(m_pausedAt));
    m_held->setText(m_model.dropped() == 0
                        ? tr("%n newer packets held, none lost", nullptr, int(m_model.waiting()))
                        : tr("%1 newer packets held, %2 older ones dropped")
                              .arg(locale.toString(m_model.waiting()), locale.toString(m_model.dropped())));
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_none->setText(m_model.kept() > 0             ? tr("No packet matches.")
                    : m_context.server.isRunning() ? tr("Nothing has come over the wire yet.")
                                                   : tr("The servers do not run: Hub > Start Servers."));
    m_context.actions.setEnabled(ActionId::ExportWire, m_model.shownCount() > 0);
    m_export->setEnabled(m_model.shownCount() > 0);
    setNote(paused ? Note{tr("Wire paused"), Tone::Waiting} : Note{});
    showNames();
}

void WirePane::onCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const quint64 number = index.isValid() ? index.data(WireModel::NumberRole).toULongLong() : 0;
    const auto exchange = number > 0 ? m_model.exchange(number) : WireModel::Exchange();
    const quint64 request = exchange.request ? exchange.request->number : 0;
    const quint64 answer = exchange.answer ? exchange.answer->number : 0;
    m_lanes->setLit(request, answer);
    m_table->setLit(request, answer);
    m_list->viewport()->update();
    if (number > 0)
        m_details->show(exchange, number);
    else if (m_details)
        m_details->clear();
}

void WirePane::activate(const QModelIndex &index)
{
    if (index.data(WireModel::IsGapRole).toBool())
        return m_model.unfold(index.row());
    if (const auto &entry = m_model.entry(index.row()); !entry.id.isNull())
        emit placeWanted({.id = entry.id});
}

// From request to request; answers and gaps are passed over.
void WirePane::step(int by)
{
    emit openWanted();
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (!m_model.row(row).isGap && m_model.entry(row).answers == 0)
            return m_list->setCurrentIndex(m_model.index(row));
    }
}

void WirePane::copySelected()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows))
        lines.append(index.data(Qt::AccessibleTextRole).toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void WirePane::save()
{
    const QString path =
        m_context.dialogs.askSaveFile(window(), tr("Export the wire"), tr("JSON lines (*.jsonl)"));
    if (path.isEmpty())
        return;
    if (const auto saved = exportWire(path, m_model.shown()); !saved)
        m_context.dialogs.showError(window(), tr("The wire was not exported"), saved.error());
}

void WirePane::showNames()
{
    const auto &addresses = m_context.server.addresses();
    m_head->show({m_filter.device.isEmpty() ? tr("all") : m_filter.device,
                  addresses ? addresses->address : tr("stopped"), tr("all")});
}

void WirePane::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_filterField->setFixedHeight(theme.px(24));
    m_filterField->setMinimumWidth(theme.px(176));
    m_filterField->setMaximumWidth(theme.px(232));
    m_pause->setFixedHeight(theme.px(24));
    m_export->setFixedHeight(theme.px(22));
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

} // namespace app
