// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagespane.h"

#include "actions/actions.h"
#include "base/clock.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "json/writer.h"
#include "messages/copyas.h"
#include "messages/inboxview.h"
#include "settings/keptshares.h"
#include "settings/settings.h"
#include "shared/announce.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/flowbar.h"
#include "shared/jsoneditor.h"
#include "shared/numbermargin.h"
#include "shared/pagestack.h"
#include "shared/segmentedcontrol.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"

#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStringListModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double TableRow = 22;
constexpr std::array ColumnWidths{72.0, 84.0, 150.0}; // the last one stretches

// "reboot", "thermostat1*getMaxMinReport": what the model of a device has.
QStringList methodsOf(const twin::dtdl::Element &interface)
{
    QStringList names;
    for (const auto &content : interface.interface->contents) {
        if (content.element->isA("Command"))
            names.append(content.element->name());
        const twin::dtdl::Element *part =
            content.element->isA("Component") ? content.element->schema() : nullptr;
        if (!part || !part->interface)
            continue;
        for (const auto &inner : part->interface->contents) {
            if (inner.element->isA("Command"))
                names.append(QString(content.element->name() + u'*' + inner.element->name()));
        }
    }
    return names;
}

} // namespace

MessagesPane::MessagesPane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_model(context.hub)
{
    setAccessibleName(tr("Messages"));
    m_other.kind = DeviceCall::Kind::Message;
    makeTools();
    makeTable();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeForm());
    split->addWidget(makeAnswer());
    split->addWidget(m_table);
    split->setSizes({420, 330, 420});
    keepShares(*split, context.settings, u"messages"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_pages = new PageStack(this);
    m_inbox = new InboxView(context, m_pages);
    m_pages->addWidget(split);
    m_pages->addWidget(m_inbox);
    row->addWidget(m_pages);
    setFocusProxy(m_method);
    bindActions();
    connect(&m_model, &CallsModel::dataChanged, this, [this](const QModelIndex &changed) {
        const CallsModel::Row &call = m_model.row(changed.row());
        if (call.number == m_shown && CallsModel::answerText(call) != m_result->text()) // said once
            showRow(changed.row());
    });
    connect(&context.models, &twin::host::ModelsClient::changed, this, &MessagesPane::showMethods);
    showKind();
    m_send->setEnabled(false);
    showTemplates();
    say(tr("Nothing sent yet"), nullptr);
}

void MessagesPane::showInbox(bool shown)
{
    (shown ? m_asDevice : m_asSender)->setChecked(true);
    m_pages->setCurrentIndex(shown ? 1 : 0);
    setFocusProxy(shown ? static_cast<QWidget *>(m_inbox) : m_method);
    for (QWidget *widget : m_tools->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget->property("ofSender").toBool())
            widget->setVisible(!shown);
    }
}

void MessagesPane::makeTools()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    m_asSender = new QAction(tr("Send to the device"), this);
    m_asDevice = new QAction(tr("Mailbox of the device"), this);
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_asSender, m_asDevice}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    m_asSender->setChecked(true);
    auto *sides =
        new SegmentedControl(m_context.theme, {m_asSender, m_asDevice}, {tr("Send"), tr("Inbox")}, bar);
    sides->setAccessibleName(tr("Send, or the mailbox of the device"));
    connect(m_asSender, &QAction::triggered, this, [this] { showInbox(false); });
    connect(m_asDevice, &QAction::triggered, this, [this] { showInbox(true); });
    bar->row()->addWidget(sides);
    m_templates = new QComboBox(bar);
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *save = new QPushButton(tr("Save template..."), bar);
    auto *remove = new QPushButton(tr("Remove template"), bar);
    auto *copy = new QPushButton(tr("Copy as"), bar);
    auto *menu = new QMenu(copy);
    fillCopyAs(*menu, this, [this](CallLanguage language) { return codeFor(language); });
    copy->setMenu(menu);
    connect(m_templates, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            setCall(readTemplates(m_context.settings.callTemplates.value()).value(index - 1).call);
    });
    connect(save, &QPushButton::clicked, this, &MessagesPane::saveTemplate);
    connect(remove, &QPushButton::clicked, this, &MessagesPane::removeTemplate);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_templates, save, remove, copy}) {
        widget->setProperty("ofSender", true);
        bar->row()->addWidget(widget);
    }
    m_tools = bar;
}

QWidget *MessagesPane::makeForm()
{
    auto *form = new QWidget(this);
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    auto *bar = new FlowBar(m_context.theme, &Colors::pane, 32, Bar::Line::Below, form);
    bar->setSpacing(8, 6);
    m_asMethod = new QAction(tr("Direct method"), this);
    m_asMessage = new QAction(tr("Message to the device"), this);
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_asMethod, m_asMessage}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    auto *kinds =
        new SegmentedControl(m_context.theme, {m_asMethod, m_asMessage}, {tr("Method"), tr("Message")}, bar);
    kinds->setAccessibleName(tr("What is sent"));
    connect(m_asMethod, &QAction::triggered, this, [this] { setKind(DeviceCall::Kind::Method); });
    connect(m_asMessage, &QAction::triggered, this, [this] { setKind(DeviceCall::Kind::Message); });
    const auto field = [bar](const QString &name, QLineEdit **place) {
        *place = new QLineEdit(bar);
        (*place)->setPlaceholderText(name);
        (*place)->setAccessibleName(name);
    };
    const auto number = [bar](const QString &name, const QString &suffix, int least, int most, int value) {
        auto *box = new QSpinBox(bar);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setRange(least, most);
        box->setValue(value);
        box->setSuffix(suffix);
        return box;
    };
    field(tr("Method, for example reboot"), &m_method);
    m_seconds =
        number(tr("Seconds that the device may take"), tr(" s to answer"), twin::ResponseSeconds::Least,
               twin::ResponseSeconds::Most, twin::ResponseSeconds::Usual);
    m_connect = number(tr("Seconds that a device which is not there may take to connect"),
                       tr(" s to connect"), 0, twin::ResponseSeconds::Most, 0);
    field(tr("Properties: name=value; name=value"), &m_properties);
    field(tr("Message id"), &m_messageId);
    m_ack = new QComboBox(bar);
    m_ack->setAccessibleName(tr("Feedback that is wanted"));
    m_ack->addItems({tr("no feedback"), tr("when taken"), tr("when not taken"), tr("any feedback")});
    m_expiry =
        number(tr("Seconds until the message expires"), tr(" s"), 1, DeviceCall::MostExpirySeconds, 3600);
    m_send = new QPushButton(bar);
    m_send->setDefault(true);
    m_editor = new JsonEditor(m_context.theme, form);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             kinds, m_method, m_seconds, m_connect, m_properties, m_messageId, m_ack, m_expiry, m_send})
        bar->add(widget);
    const auto fit = [this] {
        m_method->setMinimumWidth(m_context.theme.px(230));
        m_properties->setMinimumWidth(m_context.theme.px(230));
    };
    connect(&m_context.theme, &Theme::changed, form, fit);
    fit();
    for (QLineEdit *line : {m_method, m_properties, m_messageId})
        connect(line, &QLineEdit::returnPressed, this, &MessagesPane::send);
    connect(m_send, &QPushButton::clicked, this, &MessagesPane::send);
    connect(m_editor, &JsonEditor::edited, this, [this] { m_editor->markError({}); });
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_editor, 1);
    return form;
}

QWidget *MessagesPane::makeAnswer()
{
    auto *side = new QWidget(this);
    auto *head = new Bar(m_context.theme, &Colors::pane, 32, Bar::Line::Below, side);
    m_result = new TextLabel(m_context.theme, TextLabel::Look::Normal, head);
    m_result->setElided(true, 80);
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->row()->addWidget(m_result, 1);
    m_answer = new JsonEditor(m_context.theme, side);
    m_answer->setEditable(false);
    m_answer->setAccessibleName(tr("Answer of the device"));
    m_numbers = new NumberMargin(m_context.theme, *m_answer, [this](const twin::json::Pointer &path) {
        const auto key = seriesOfShown(path);
        return key && !m_context.telemetry.points(*key).empty();
    });
    connect(m_numbers, &NumberMargin::chartWanted, this, [this](const twin::json::Pointer &path) {
        if (const auto key = seriesOfShown(path))
            m_context.telemetry.showInChart(*key);
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_answer, 1);
    return side;
}

void MessagesPane::makeTable()
{
    m_table = makeTableView(m_context.theme, TableRow, &m_model, tr("What was sent"), this);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    const auto fit = [this] {
        for (std::size_t i = 0; i < ColumnWidths.size(); ++i)
            m_table->header()->resizeSection(int(i), m_context.theme.px(ColumnWidths[i]));
    };
    connect(&m_context.theme, &Theme::changed, m_table, fit);
    fit();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showRow(current.row());
            });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        setCall(m_model.row(index.row()).call);
        setFocus(Qt::OtherFocusReason);
    });
}

void MessagesPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::InvokeMethod, this, [this] { open(DeviceCall::Kind::Method); });
    actions.bind(ActionId::SendMessage, this, [this] { open(DeviceCall::Kind::Message); });
}

void MessagesPane::open(DeviceCall::Kind kind)
{
    emit openWanted();
    showInbox(false);
    setKind(kind);
    (kind == DeviceCall::Kind::Method ? static_cast<QWidget *>(m_method) : m_editor)
        ->setFocus(Qt::ShortcutFocusReason);
}

void MessagesPane::setDevice(const twin::TwinId &id)
{
    m_device = id;
    m_inbox->setDevice(id);
    showMethods();
    m_send->setEnabled(!m_device.isNull());
}

void MessagesPane::showMethods()
{
    const auto record = m_context.hub.state().find(m_device);
    const twin::dtdl::Element *interface =
        record ? m_context.models.library()->find(record->identity->modelId) : nullptr;
    auto *completer =
        new QCompleter(interface && interface->interface ? methodsOf(*interface) : QStringList(), m_method);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_method->completer();
    m_method->setCompleter(completer);
}

DeviceCall MessagesPane::call() const
{
    DeviceCall call;
    call.kind = m_kind;
    if (m_kind == DeviceCall::Kind::Method) {
        call.method = m_method->text();
        call.payload = m_editor->text();
        call.seconds = m_seconds->value();
        call.connectSeconds = m_connect->value();
    } else {
        call.body = m_editor->text();
        call.properties = m_properties->text();
        call.messageId = m_messageId->text();
        call.ack = twin::MessageAck(m_ack->currentIndex());
        call.expiresAfterSeconds = m_expiry->value();
    }
    return call;
}

void MessagesPane::setCall(const DeviceCall &call)
{
    if (call.kind != m_kind)
        m_other = this->call();
    m_kind = call.kind;
    if (m_kind == DeviceCall::Kind::Method) {
        m_method->setText(call.method);
        m_method->setCursorPosition(0);
        m_seconds->setValue(call.seconds);
        m_connect->setValue(call.connectSeconds);
    } else {
        m_properties->setText(call.properties);
        m_messageId->setText(call.messageId);
        m_ack->setCurrentIndex(int(call.ack));
        m_expiry->setValue(call.expiresAfterSeconds);
    }
    m_editor->showText(m_kind == DeviceCall::Kind::Method ? call.payload : call.body);
    m_editor->markError({});
    showKind();
}

// What was typed for the other kind stays for when it comes back.
void MessagesPane::setKind(DeviceCall::Kind kind)
{
    if (kind != m_kind)
        setCall(DeviceCall(m_other));
}

void MessagesPane::showKind()
{
    const bool isMethod = m_kind == DeviceCall::Kind::Method;
    m_asMethod->setChecked(isMethod);
    m_asMessage->setChecked(!isMethod);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_method, m_seconds, m_connect})
        widget->setVisible(isMethod);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_properties, m_messageId, m_ack, m_expiry})
        widget->setVisible(!isMethod);
    m_send->setText(isMethod ? tr("Invoke") : tr("Send"));
    m_editor->setAccessibleName(isMethod ? tr("Payload of the method, JSON") : tr("Body of the message"));
}

void MessagesPane::send()
{
    if (m_device.isNull())
        return;
    const DeviceCall asked = call();
    const auto command = commandOf(asked, m_device, twin::SystemClock().now());
    if (!command) {
        m_editor->markError(command.error().hasAt ? std::optional(command.error()) : std::nullopt);
        return say(plainTextOf(command.error()), &Colors::bad);
    }
    m_editor->markError({});
    m_model.send(asked, m_device, *command);
    m_table->setCurrentIndex(m_model.index(0, 0)); // which shows it
}

void MessagesPane::showRow(int row)
{
    if (row < 0)
        return;
    const CallsModel::Row &shown = m_model.row(row);
    m_shown = shown.number;
    const bool isBad = shown.failure || shown.status >= 400 ||
                       (shown.outcome && *shown.outcome != twin::MessageOutcome::Success);
    say(CallsModel::answerText(shown), isBad            ? &Colors::bad
                                       : shown.isOpen() ? &Colors::waiting
                                                        : &Colors::good);
    m_answer->showText(shown.status > 0 ? QString::fromUtf8(twin::json::writeIndented(shown.answer))
                                        : QString());
}

std::optional<SeriesKey> MessagesPane::seriesOfShown(const twin::json::Pointer &path) const
{
    const int row = m_model.rowOf(m_shown);
    if (row < 0)
        return std::nullopt;
    const CallsModel::Row &shown = m_model.row(row);
    const twin::MethodName method = twin::MethodName::parse(shown.call.method.trimmed());
    return seriesOfAnswer(shown.device, method.component, method.name, path);
}

bool MessagesPane::showCurrentInChart()
{
    const auto path = m_numbers->current();
    const auto key = path ? seriesOfShown(*path) : std::nullopt;
    if (key)
        m_context.telemetry.showInChart(*key);
    return key.has_value();
}

void MessagesPane::say(const QString &text, QColor Colors::*color)
{
    m_result->setText(text);
    m_result->setColor(color);
    if (!color)
        return;
    announce(m_result);
    setLastLine({text, color == &Colors::bad ? Tone::Bad : Tone::Normal});
}

QString MessagesPane::resultText() const
{
    return m_result->text();
}

QString MessagesPane::codeFor(CallLanguage language) const
{
    return m_device.isNull() ? QString() : codeOf(call(), m_device, language);
}

void MessagesPane::showTemplates(const QString &current)
{
    m_templates->clear();
    m_templates->addItem(tr("Templates"));
    for (const auto &[name, call] : readTemplates(m_context.settings.callTemplates.value()))
        m_templates->addItem(name);
    m_templates->setCurrentIndex(current.isEmpty() ? 0 : qMax(0, m_templates->findText(current)));
}

// A template of that name is replaced.
void MessagesPane::saveTemplate()
{
    const QString name =
        m_context.dialogs.askText(this, tr("Save template"), tr("Name of the template:")).trimmed();
    if (name.isEmpty())
        return;
    auto templates = readTemplates(m_context.settings.callTemplates.value());
    const auto same = std::find_if(templates.begin(), templates.end(),
                                   [&name](const CallTemplate &each) { return each.name == name; });
    if (same == templates.end())
        templates.append({name, call()});
    else
        same->call = call();
    m_context.settings.callTemplates.set(writeTemplates(templates));
    showTemplates(name);
}

void MessagesPane::removeTemplate()
{
    const int index = m_templates->currentIndex() - 1;
    auto templates = readTemplates(m_context.settings.callTemplates.value());
    if (index < 0 || index >= templates.size())
        return;
    templates.removeAt(index);
    m_context.settings.callTemplates.set(writeTemplates(templates));
    showTemplates();
}

bool MessagesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            QGuiApplication::clipboard()->setText(
                current.siblingAtColumn(CallsModel::AnswerColumn).data().toString());
        return true;
    }
    return Drawer::eventFilter(watched, event);
}

} // namespace app
