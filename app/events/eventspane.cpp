// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventspane.h"

#include "actions/actionbutton.h"
#include "actions/actions.h"
#include "events/eventdelegate.h"
#include "events/eventdetails.h"
#include "events/eventstrip.h"
#include "settings/keptshares.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/errortext.h"
#include "shared/fillgauge.h"
#include "shared/linkbutton.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"

#include <QApplication>
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
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

EventsPane::EventsPane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_model(context.hub)
{
    setAccessibleName(tr("Events"));
    makeTools();
    makeList();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    m_details = new EventDetails(context, split);
    split->addWidget(makeTable());
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({640, 460});
    keepShares(*split, context.settings, u"events"_s);
    m_details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    setFocusProxy(m_list);
    new TypeToSearch(m_list, m_filter);

    bindActions();
    connect(&m_model, &EventsModel::countsChanged, this, &EventsPane::onCounts);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EventsPane::onCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_list->selectionModel()->hasSelection())
            onCurrent(m_list->currentIndex());
        else
            closeDetails();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsPane::closeDetails);
    connect(m_details, &EventDetails::closeWanted, this, &EventsPane::closeDetails);
    connect(m_strip, &EventStrip::spanWanted, this, &EventsPane::setSpan);
    connect(&context.theme, &Theme::changed, this, &EventsPane::applyTheme);
    setTimelineShown(context.settings.eventTimeline.value());
    applyTheme();
    onCounts();
}

bool EventsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Drawer::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && key->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Escape && m_details->isVisible()) {
        closeDetails();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return Drawer::eventFilter(watched, event);
}

void EventsPane::makeTools()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    m_counts = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_gauge = new FillGauge(m_context.theme, bar);
    m_gauge->setAccessibleName(tr("How full the memory for waiting events is"));
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter, or WHERE condition"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setToolTip(tr("Words, or a routing condition: WHERE $body.temperature > 20"));
    m_fault = new TextLabel(m_context.theme, TextLabel::Look::Normal, bar);
    m_fault->setColor(&Colors::bad);
    m_fault->setElided(true);
    m_fault->hide();
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_allTimes = new LinkButton(m_context.theme, tr("All times"), bar);
    m_allTimes->setToolTip(tr("Shows events whenever they happened"));
    m_allTimes->hide();
    m_timeline = new QToolButton(bar);
    m_timeline->setDefaultAction(m_context.actions.action(ActionId::EventTimeline));
    m_timeline->setAutoRaise(true);
    m_timeline->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_pause = new QPushButton(bar);
    m_pause->setCheckable(true);
    m_export = new QPushButton(tr("Export..."), bar);
    bar->row()->addWidget(m_fault);
    bar->row()->addWidget(m_counts);
    bar->row()->addWidget(m_allTimes);
    bar->row()->addWidget(m_gauge);
    bar->row()->addWidget(m_filter);
    bar->row()->addWidget(m_timeline);
    bar->row()->addWidget(m_pause);
    bar->row()->addWidget(m_export);
    connect(m_filter, &QLineEdit::textChanged, this, &EventsPane::applyFilter);
    connect(m_allTimes, &QAbstractButton::clicked, this, [this] { setSpan(std::nullopt); });
    tie(m_export, m_context.actions.action(ActionId::ExportEvents));
    connect(m_pause, &QPushButton::clicked, m_context.actions.action(ActionId::PauseEvents),
            &QAction::trigger);
    m_tools = bar;
}

void EventsPane::makeList()
{
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Events"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_delegate = new EventDelegate(m_context.theme, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit placeWanted({.id = index.data(EventsModel::IdRole).value<twin::TwinId>()});
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        menu.addAction(tr("Copy"), this, &EventsPane::copySelected);
        menu.addSeparator();
        menu.addAction(m_context.actions.action(ActionId::EventTimeline));
        menu.addAction(m_context.actions.action(ActionId::PauseEvents));
        menu.addAction(m_context.actions.action(ActionId::ClearEvents));
        menu.addAction(m_context.actions.action(ActionId::ExportEvents));
        menu.exec(m_list->viewport()->mapToGlobal(at));
    });
}

QWidget *EventsPane::makeTable()
{
    auto *room = new QWidget(this);
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new EventStrip(m_context.theme, m_model, room);
    column->addWidget(m_strip);
    column->addWidget(m_list, 1);
    return room;
}

// Without it nothing would show that a span hides events.
void EventsPane::setTimelineShown(bool shown)
{
    m_context.settings.eventTimeline.set(shown);
    m_context.actions.setChecked(ActionId::EventTimeline, shown);
    m_strip->setVisible(shown);
    if (!shown)
        setSpan(std::nullopt);
}

void EventsPane::setSpan(const std::optional<EventsModel::Span> &span)
{
    m_model.setSpan(span);
    m_allTimes->setVisible(span.has_value());
    m_strip->update();
}

// A row that is current only because the list got the focus was not chosen.
void EventsPane::onCurrent(const QModelIndex &index)
{
    if (!index.isValid() || !m_list->selectionModel()->isSelected(index))
        return;
    m_details->show(m_model.line(index.row()), m_model.before(index.row()));
    if (m_details->isVisibleTo(this))
        return;
    m_details->setVisible(true);
    m_list->scrollTo(index); // it has become narrower, not lower
}

void EventsPane::closeDetails()
{
    if (!m_details->isVisibleTo(this))
        return;
    const bool hadFocus = m_details->isAncestorOf(QApplication::focusWidget());
    m_details->setVisible(false);
    m_list->selectionModel()->clear();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void EventsPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::EventTimeline, this, [this] {
        setTimelineShown(!m_context.settings.eventTimeline.value());
        emit openWanted();
    });
    actions.bind(ActionId::PauseEvents, this, [this] { m_model.setPaused(!m_model.isPaused()); });
    actions.bind(ActionId::ClearEvents, this, [this] { m_model.clear(); });
    actions.bind(ActionId::ExportEvents, this, &EventsPane::save);
    actions.bind(ActionId::FilterEvents, this, [this] {
        emit openWanted();
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

// While a condition is being typed it cannot be read yet: the rows stay, and the words say where it ends.
void EventsPane::applyFilter()
{
    const auto set = m_model.setFilter(m_filter->text());
    m_fault->setVisible(!set);
    if (!set)
        m_fault->setText(plainTextOf(set.error()));
}

void EventsPane::save()
{
    saveFile(m_context.dialogs, window(),
             {.title = tr("Export events"),
              .filter = tr("JSON lines (*.jsonl)"),
              .failure = tr("The events were not exported")},
             [this](const QString &) { return m_model.jsonLines(); });
}

void EventsPane::onCounts()
{
    const QLocale locale;
    const bool paused = m_model.isPaused();
    m_context.actions.setChecked(ActionId::PauseEvents, paused);
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_context.actions.setEnabled(ActionId::ExportEvents, m_model.rowCount() > 0);
    m_delegate->setLatencyShown(m_model.hasLatency());
    m_gauge->setVisible(paused);
    m_gauge->setValue(m_model.waiting(), m_model.capacity());
    QString text;
    if (paused)
        text = tr("%n waiting", nullptr, int(m_model.waiting()));
    else if (m_model.rowCount() != m_model.kept())
        text = tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_model.kept()));
    else if (m_model.seen() > quint64(m_model.kept()) && m_model.kept() == m_model.capacity())
        text = tr("newest %1 of %2").arg(locale.toString(m_model.kept()), locale.toString(m_model.seen()));
    if (m_model.dropped() > 0)
        text += u", "_s + tr("%n older dropped", nullptr, int(m_model.dropped()));
    m_counts->setText(text);
    setNote({tr("%n events", nullptr, int(m_model.seen()))});
    sayNewest();
}

void EventsPane::sayNewest()
{
    const QModelIndex newest = m_model.index(0);
    if (!newest.isValid())
        return setLastLine({});
    const auto text = [&newest](int role) { return newest.data(role).toString(); };
    setLastLine({text(EventsModel::TimeRole) + u"   "_s + text(EventsModel::IdTextRole) + u"   "_s +
                     text(Qt::DisplayRole),
                 newest.data(EventsModel::IsBadRole).toBool() ? Tone::Bad : Tone::Normal});
}

// New rows come in at the top. Somebody who has scrolled down to read keeps what is under the eye.
void EventsPane::keepPlace(int first, int last)
{
    QScrollBar *const bar = m_list->verticalScrollBar();
    if (bar->value() == 0)
        return;
    const int wanted = bar->value() + (last - first + 1) * m_context.theme.px(EventDelegate::RowHeight);
    m_list->doItemsLayout();
    bar->setValue(wanted);
}

void EventsPane::copySelected()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows))
        lines.append(m_model.plainText(index.row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EventsPane::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_filter->setFixedSize(theme.px(200), theme.px(22));
    m_details->setMinimumWidth(theme.px(350)); // its tabs
    m_timeline->setFixedSize(theme.px(26), theme.px(22));
    for (QPushButton *button : {m_pause, m_export})
        button->setFixedHeight(theme.px(22));
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

} // namespace app
