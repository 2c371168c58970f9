// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/componentspane.h"

#include "actions/actions.h"
#include "components/commandbox.h"
#include "components/laterow.h"
#include "components/propertyrow.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "twin/draftbar.h"
#include "twin/draftkeeper.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype DevicesKept = 200;
constexpr int SliceMSecs = 8; // of cards that nobody sees yet

// Two plans with the same shape can use the same widgets.
QString shapeOf(const ComponentPlan &plan)
{
    QStringList names;
    for (const auto &component : plan.components) {
        names.append(component.name + u'|' + component.modelId);
        if (!plan.isInferred)
            continue;
        for (const auto &property : component.properties)
            names.append(property.name + u'|' + property.content->schema()->idText());
    }
    return names.join(u'\n');
}

} // namespace

ComponentsPane::ComponentsPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_area(new QScrollArea(this))
    , m_note(new TextLabel(context.theme, TextLabel::Look::Quiet, this))
    , m_draftBar(new DraftBar(context.theme, this))
{
    setAccessibleName(tr("Components"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_note->setContentsMargins(12, 6, 12, 6);
    m_note->setElided(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_area, 1);
    // The cards have their new widths a moment later.
    connect(&context.theme, &Theme::changed, this, &ComponentsPane::fitCards, Qt::QueuedConnection);
    column->addWidget(m_draftBar);
    m_draftBar->hide();
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        makeSeen(0);
        m_soon.start(0, this);
    });
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_soon.start(0, this); });
    makeTools();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            for (ComponentCard *card : std::as_const(m_cards))
                card->showTelemetry(m_context.telemetry);
        }
    });
    m_second.start();
    connect(&context.hub, &twin::host::HubClient::changed, this, &ComponentsPane::onHubChanged);
    connect(&context.models, &twin::host::ModelsClient::changed, this, [this] { rebuild(); });
    connect(m_draftBar, &DraftBar::applyWanted, this, [this] {
        if (m_drafts)
            m_drafts->apply(m_id);
    });
    connect(m_draftBar, &DraftBar::discardWanted, this, [this] {
        if (m_drafts)
            m_drafts->discard(m_id);
    });
    context.actions.bind(ActionId::InvokeCommand, this, [this] { invokeFocused(); });
    context.actions.bind(ActionId::ResetDesired, this, [this] {
        if (PropertyRow *row = focusedRow())
            row->reset();
    });
}

void ComponentsPane::makeTools()
{
    m_tools = new QWidget(this);
    m_tools->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // beside the spring of the bar
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(12));
    m_filter = new QLineEdit(m_tools);
    m_filter->setPlaceholderText(tr("Filter members"));
    m_filter->setAccessibleName(tr("Filter members"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(m_context.theme.roomPx(180));
    connect(m_filter, &QLineEdit::textChanged, this, &ComponentsPane::applyFilter);
    auto *group = new QActionGroup(this);
    m_all = group->addAction(tr("All Members"));
    m_open = group->addAction(tr("Members Not in Sync"));
    for (QAction *action : {m_all, m_open}) {
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &ComponentsPane::applyFilter);
    }
    m_all->setChecked(true);
    auto *choice =
        new SegmentedControl(m_context.theme, {m_all, m_open}, {tr("All"), tr("Not in sync")}, m_tools);
    choice->setAccessibleName(tr("Which members"));
    row->addWidget(m_filter);
    row->addWidget(choice);
}

void ComponentsPane::setDrafts(DraftKeeper *drafts)
{
    m_drafts = drafts;
    connect(drafts, &DraftKeeper::changed, this, [this](const twin::TwinId &id) {
        if (id == m_id)
            refresh();
    });
    connect(drafts, &DraftKeeper::applied, this, [this](const twin::TwinId &id) {
        if (id == m_id)
            m_draftBar->setRefusal({});
    });
    connect(drafts, &DraftKeeper::refused, this, [this](const twin::TwinId &id, const twin::Error &error) {
        if (id == m_id)
            m_draftBar->setRefusal(plainTextOf(error));
    });
}

void ComponentsPane::setDevice(const twin::TwinId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_shape.clear();
    m_draftBar->setRefusal({});
    rebuild();
    m_area->verticalScrollBar()->setValue(0);
}

ComponentCard *ComponentsPane::card(const QString &component)
{
    for (ComponentCard *card : cards()) {
        if (card->name() == component)
            return card;
    }
    return nullptr;
}

void ComponentsPane::setOnlyOpen(bool onlyOpen)
{
    (onlyOpen ? m_open : m_all)->setChecked(true);
}

void ComponentsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        rebuild();
}

ComponentPlan ComponentsPane::plan() const
{
    const auto record = m_context.hub.state().find(m_id);
    if (!record)
        return {};
    const auto library = m_context.models.library();
    const QString model = record->identity->modelId;
    const auto *interface = model.isEmpty() ? nullptr : library->find(model);
    return planOf(*record, interface, interface ? std::shared_ptr<const void>(library) : nullptr);
}

// A device whose view nobody looks at costs nothing.
void ComponentsPane::rebuild()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    ComponentPlan plan = this->plan();
    const QString shape = shapeOf(plan);
    const bool isSame =
        shape == m_shape && !m_cards.isEmpty() && (plan.isInferred || plan.models == m_builtFrom.models);
    if (!isSame) {
        keepTyped();
        m_shape = shape;
        m_cards.clear();
        auto *page = new QWidget(m_area);
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addStretch(1);
        const ComponentPlan before = std::exchange(m_builtFrom, plan);
        m_cardsOf = m_id;
        for (int height = 0; !isComplete() && height <= m_area->viewport()->height();)
            height += addCard(page)->sizeHint().height();
        m_area->setWidget(page); // the one before goes with its cards, and only then what they were made from
    }
    m_plan = std::move(plan);
    refresh();
    if (!isSame) {
        takeTyped();
        m_area->widget()->layout()->activate();
    }
    makeSeen(0);
    fitCards();
}

ComponentCard *ComponentsPane::addCard(QWidget *page)
{
    auto *card = new ComponentCard(m_context, m_cardsOf, m_builtFrom.components[m_cards.size()],
                                   m_builtFrom.isInferred ? nullptr : m_builtFrom.interface, page);
    connect(card, &ComponentCard::edited, this, &ComponentsPane::onEdited);
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    column->insertWidget(column->count() - 1, card);
    m_cards.append(card);
    return card;
}

void ComponentsPane::showCard(qsizetype index)
{
    m_cards[index]->show(m_plan.components[index], m_drafts ? m_drafts->find(m_id) : nullptr, m_now);
    m_cards[index]->showTelemetry(m_context.telemetry);
}

/// Adds one more card, as it stands now.
void ComponentsPane::showNextCard()
{
    ComponentCard *card = addCard(m_area->widget());
    card->setVisible(true);
    showCard(m_cards.size() - 1);
    card->setFilter(filter());
}

const QList<ComponentCard *> &ComponentsPane::cards()
{
    if (!isComplete()) {
        while (!isComplete())
            showNextCard();
        fitCards();
    }
    return m_cards;
}

/// The rows that are in sight, or so many pixels above and below it.
void ComponentsPane::makeSeen(int beyond)
{
    const int height = m_area->viewport()->height();
    bool isNew = false;
    for (const ComponentCard *card : std::as_const(m_cards)) {
        for (LateRow *row : card->lateRows()) {
            if (row->isMade() || !row->isVisible())
                continue;
            const int y = row->mapTo(m_area->viewport(), QPoint()).y();
            if (y > height + beyond || y + row->height() < -beyond)
                continue;
            row->makeNow();
            isNew = true;
        }
    }
    if (isNew)
        fitCards();
}

// The cards below what is seen come a few at a time, and a page more of rows than is seen: who presses Tab or
// Page Down finds them there.
void ComponentsPane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_soon.timerId())
        return QWidget::timerEvent(event);
    if (!isComplete()) {
        QElapsedTimer spent;
        spent.start();
        while (!isComplete() && !spent.hasExpired(SliceMSecs))
            showNextCard();
        return fitCards(); // and next time, when they have their places, what is seen of them
    }
    m_soon.stop();
    makeSeen(m_area->viewport()->height());
}

// All of them alike: their columns stand below each other.
void ComponentsPane::fitCards()
{
    int wanted = 0;
    for (const ComponentCard *card : std::as_const(m_cards))
        wanted = qMax(wanted, card->besideWidth());
    for (ComponentCard *card : std::as_const(m_cards))
        card->setStacked(m_area->viewport()->width() < wanted);
}

void ComponentsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

// What stands in a form is nobody's draft: it would go with its card.
void ComponentsPane::keepTyped()
{
    Kept kept;
    for (const ComponentCard *card : std::as_const(m_cards)) {
        for (const CommandBox *box : card->commands()) {
            if (const KeptCommand command = box->kept(); !command.isEmpty())
                kept.commands.insert(card->name() + u'*' + box->name(), command);
        }
        for (const PropertyRow *row : card->rows()) {
            if (const auto typed = row->typed(); !typed.isEmpty())
                kept.properties.insert(card->name() + u'*' + row->item().name, typed);
        }
    }
    if (kept.commands.isEmpty() && kept.properties.isEmpty())
        m_kept.remove(m_cardsOf);
    else if (m_kept.size() < DevicesKept || m_kept.contains(m_cardsOf))
        m_kept.insert(m_cardsOf, kept);
}

void ComponentsPane::takeTyped()
{
    if (!m_kept.contains(m_id))
        return;
    const Kept kept = m_kept.take(m_id);
    for (ComponentCard *card : cards()) {
        for (CommandBox *box : card->commands()) {
            const auto command = kept.commands.constFind(card->name() + u'*' + box->name());
            if (command != kept.commands.cend())
                box->restore(*command);
        }
        for (PropertyRow *row : card->rows())
            row->type(kept.properties.value(card->name() + u'*' + row->item().name));
    }
}

void ComponentsPane::refresh()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    const auto record = m_context.hub.state().find(m_id);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        showCard(i);
    const QString model = record ? record->identity->modelId : QString();
    m_note->setVisible(!record || m_plan.isInferred || m_cards.isEmpty());
    m_note->setText(!record ? tr("This device is not there any more.")
                    : m_cards.isEmpty()
                        ? tr("The device has reported nothing yet, and no model says what it has.")
                    : model.isEmpty() ? tr("Inferred from the twin: the device has announced no model.")
                                      : tr("Inferred from the twin: no source has the model %1.").arg(model));
    showDraft();
    applyFilter();
}

void ComponentsPane::showDraft()
{
    const TwinDraft *draft = m_drafts ? m_drafts->find(m_id) : nullptr;
    const bool isDraft = draft && !draft->isEmpty();
    m_draftBar->setVisible(isDraft);
    if (isDraft)
        m_draftBar->showDraft(*draft, true, m_drafts->isApplying(m_id));
}

ComponentCard::Filter ComponentsPane::filter() const
{
    return {m_filter->text().trimmed(), m_open->isChecked()};
}

void ComponentsPane::applyFilter()
{
    for (ComponentCard *card : std::as_const(m_cards))
        card->setFilter(filter());
    m_soon.start(0, this);
}

void ComponentsPane::onHubChanged(const twin::Changes &changes)
{
    bool isOurs = false;
    for (const auto &change : changes) {
        m_now = std::max(m_now, change.time);
        onAnswered(change);
        isOurs |= change.id == m_id && !std::holds_alternative<twin::TelemetrySent>(change.body);
    }
    if (isOurs)
        rebuild();
}

void ComponentsPane::onAnswered(const twin::Change &change)
{
    const auto *answered = std::get_if<twin::CommandAnswered>(&change.body);
    if (!answered)
        return;
    if (change.id != m_cardsOf) {
        if (const auto kept = m_kept.find(change.id); kept != m_kept.end()) {
            for (KeptCommand &command : kept->commands)
                command.take(answered->requestId, answered->status, answered->payload, change.time);
        }
        return;
    }
    for (ComponentCard *card : std::as_const(m_cards)) {
        for (CommandBox *box : card->commands()) {
            if (box->component() == answered->component && box->name() == answered->name)
                box->onAnswered(answered->requestId, answered->status, answered->payload, change.time);
        }
    }
}

void ComponentsPane::onEdited(const QString &component, const QString &name,
                              const std::optional<twin::Json> &value)
{
    if (!m_drafts)
        return;
    m_drafts->edit(m_id, [&](TwinDraft &draft) {
        const twin::Json before = draft.edited(twin::Section::Desired);
        const twin::Json after = withProperty(before, component, name, value);
        const QString owner = component.isEmpty() ? name : component;
        if (const twin::Json *now = after.find(owner))
            draft.setValue(twin::Section::Desired, twin::json::Pointer({owner}), *now);
        else
            draft.removeValue(twin::Section::Desired, twin::json::Pointer({owner}));
    });
    m_drafts->release(m_id); // typed back to what it was: no draft
}

PropertyRow *ComponentsPane::focusedRow() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *row = qobject_cast<PropertyRow *>(widget))
            return row;
    }
    return nullptr;
}

std::optional<Place> ComponentsPane::spot() const
{
    const PropertyRow *row = focusedRow();
    if (!row)
        return {};
    const PropertyItem &item = row->item();
    return Place{.id = m_id,
                 .section = item.asked ? twin::Section::Desired : twin::Section::Reported,
                 .path = item.path()};
}

QRect ComponentsPane::spotArea() const
{
    const PropertyRow *row = focusedRow();
    return row ? QRect(row->mapTo(this, QPoint()), row->size()) : QRect();
}

void ComponentsPane::invokeFocused()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *box = qobject_cast<CommandBox *>(widget))
            return box->invoke();
    }
    emit commandsWanted();
}

bool ComponentsPane::goToCommands()
{
    for (const ComponentCard *card : cards()) {
        if (card->commands().isEmpty())
            continue;
        CommandBox *box = card->commands().first();
        box->setFolded(false);
        box->goTo();
        QTimer::singleShot(0, box,
                           [this, box] { m_area->ensureWidgetVisible(box, 0); }); // when it has its place
        return true;
    }
    return false;
}

} // namespace app
