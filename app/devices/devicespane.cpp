// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/devicespane.h"

#include "actions/actions.h"
#include "devices/createdevicedialog.h"
#include "devices/deviceactivity.h"
#include "devices/devicedelegate.h"
#include "devices/fleetrow.h"
#include "devices/signindialog.h"
#include "devices/tracingdialog.h"
#include "host/simulationclient.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"
#include "shared/whendone.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isCtrlEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

DevicesPane::DevicesPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.hub, m_clock)
{
    setAccessibleName(tr("Devices"));
    makeList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_fleet = new FleetRow(context.theme, this);
    column->addWidget(makeFilter());
    column->addWidget(m_fleet);
    column->addWidget(m_list, 1);
    column->addWidget(makeFooter());
    setFocusProxy(m_list);
    new TypeToSearch(m_list, m_filter);
    connect(m_fleet, &QAbstractButton::clicked, this, &DevicesPane::fleetWanted);

    bindActions();
    connect(&m_model, &DeviceListModel::countChanged, this, &DevicesPane::onCountChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DevicesPane::restoreCurrentRow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DevicesPane::restoreCurrentRow);
    connect(&context.hub, &twin::host::HubClient::changed, this, &DevicesPane::onChanged);
    connect(&m_minute, &QTimer::timeout, &m_model, &DeviceListModel::refreshTimes);
    connect(&context.theme, &Theme::changed, this, &DevicesPane::applyTheme);
    m_minute.start(60'000);
    applyTheme();
    onCountChanged();
}

void DevicesPane::setCurrentDevice(const twin::TwinId &id)
{
    if (!m_model.indexOf(id).isValid() && m_context.hub.state().find(id))
        m_filter->clear();
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

void DevicesPane::keepCurrentDevice(const twin::TwinId &id)
{
    if (m_context.hub.state().find(id))
        return setCurrentDevice(id);
    become(id);
    leaveRow();
}

void DevicesPane::setFleetShown(bool shown)
{
    m_fleet->setChecked(shown);
    m_list->viewport()->update();
}

QString DevicesPane::countText() const
{
    const QLocale locale;
    return tr("%1 of %2")
        .arg(locale.toString(m_model.shownDevices()), locale.toString(m_context.hub.state().deviceCount()));
}

void DevicesPane::selectAtStart(const QString &path)
{
    const auto last = twin::TwinId::parsePath(path);
    if (last && m_context.hub.state().find(*last))
        setCurrentDevice(*last);
    else
        m_list->setCurrentIndex(m_model.index(0));
}

bool DevicesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress)
        return openApart(*static_cast<QMouseEvent *>(event));
    if (event->type() == QEvent::KeyPress && openApart(*static_cast<QKeyEvent *>(event)))
        return true;
    // Ctrl+Enter is a command of the window elsewhere.
    if (event->type() == QEvent::ShortcutOverride && isCtrlEnter(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model.index(0));
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// The right button only opens the menu: what is in front stays so.
bool DevicesPane::openApart(const QMouseEvent &mouse)
{
    const twin::TwinId id = m_model.idAt(m_list->indexAt(mouse.position().toPoint()));
    if (mouse.button() == Qt::RightButton)
        return true;
    const bool ctrl = mouse.modifiers().testFlag(Qt::ControlModifier);
    if (id.isNull() || (mouse.button() != Qt::MiddleButton && !(mouse.button() == Qt::LeftButton && ctrl)))
        return false;
    if (mouse.modifiers().testFlag(Qt::ShiftModifier))
        emit windowWanted(id);
    else
        emit tabWanted(id);
    return true;
}

// In the filter field: of what is found, the first one.
bool DevicesPane::openApart(const QKeyEvent &key)
{
    if (!isCtrlEnter(key))
        return false;
    const QModelIndex row = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model.index(0);
    const twin::TwinId id = m_model.idAt(row);
    if (!id.isNull())
        emit tabWanted(id);
    return true;
}

QWidget *DevicesPane::makeFilter()
{
    auto *bar = new Bar(m_context.theme, &Colors::pane, 43, Bar::Line::Below, this);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter by id, model, tag"));
    m_filter->setAccessibleName(tr("Filter devices"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &DeviceListModel::setFilter);
    bar->row()->addWidget(m_filter);
    return bar;
}

QWidget *DevicesPane::makeFooter()
{
    auto *bar = new Bar(m_context.theme, &Colors::pane, 25, Bar::Line::Above, this);
    bar->setSpacing(8, 4);
    m_footer = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_footer->setElided(true);
    auto *button = new QToolButton(bar);
    button->setText(tr("New device"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QAction *const create = m_context.actions.action(ActionId::CreateDevice);
    button->setToolTip(create->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QToolButton::clicked, create, &QAction::trigger);
    bar->row()->addWidget(m_footer);
    bar->addSpring();
    bar->row()->addWidget(button);
    return bar;
}

void DevicesPane::makeList()
{
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Devices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *delegate = new DeviceDelegate(m_context.theme, m_list);
    m_list->setItemDelegate(delegate);
    // Before the view hears of it, which makes the neighbour of a row that goes the current one.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRemoving = true; });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isRemoving = false; });
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_activity = new DeviceActivity(m_context.hub, m_model, *m_list, m_context.theme);
    delegate->setActivity(m_activity);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DevicesPane::onCurrentRow);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DevicesPane::showMenu);

    m_empty = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_list);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_list);
    over->addSpacing(m_context.theme.px(24));
    over->addWidget(m_empty, 0, Qt::AlignHCenter | Qt::AlignTop);
    over->addStretch(1);
}

void DevicesPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::CreateDevice, this, [this] { createDevice(); });
    actions.bind(ActionId::CloneDevice, this, [this] { cloneDevice(m_current); });
    actions.bind(ActionId::CreateModule, this, [this] { createModuleOf(m_current); });
    actions.bind(ActionId::SignIn, this, [this] { changeSignIn(m_current); });
    actions.bind(ActionId::DeleteDevice, this, [this] { deleteDevice(m_current); });
    actions.bind(ActionId::DeviceEnabled, this, [this] {
        if (const twin::Record *record = m_context.hub.state().peek(m_current))
            setDeviceEnabled(m_current, !record->identity->enabled);
    });
    actions.bind(ActionId::DistributedTracing, this, [this] { traceDevice(m_current); });
    actions.bind(ActionId::FilterDevices, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    enableActions();
    actions.setEnabled(ActionId::DistributedTracing, false);
    showEnabled();
}

void DevicesPane::onCurrentRow(const QModelIndex &index)
{
    // A row that a filter hides stays the current device; one that is gone gives way to its neighbour.
    const bool isThere = m_context.hub.state().find(m_current) != nullptr;
    if (!index.isValid() && isThere)
        return;
    if (m_isDeletedKept && !m_current.isNull() && !isThere && (m_isRemoving || !index.isValid()))
        return;
    m_lastRow = qMax(0, index.row());
    become(m_model.idAt(index));
}

void DevicesPane::become(const twin::TwinId &id)
{
    if (id == m_current)
        return;
    m_current = id;
    enableActions();
    m_context.actions.setEnabled(ActionId::DistributedTracing, !id.isNull());
    showEnabled();
    emit currentDeviceChanged(id);
}

void DevicesPane::enableActions()
{
    const bool isThere = m_context.hub.state().contains(m_current);
    for (const ActionId id :
         {ActionId::DeleteDevice, ActionId::CloneDevice, ActionId::CreateModule, ActionId::SignIn})
        m_context.actions.setEnabled(id, isThere);
}

void DevicesPane::onChanged(const twin::Changes &changes)
{
    for (const auto &change : changes) {
        if (change.id == m_current)
            return showEnabled();
    }
}

void DevicesPane::showEnabled()
{
    const twin::Record *record = m_current.isModule() ? nullptr : m_context.hub.state().peek(m_current);
    m_context.actions.setEnabled(ActionId::DeviceEnabled, record);
    m_context.actions.setChecked(ActionId::DeviceEnabled, record && record->identity->enabled);
}

// It can be taken back at once, so nobody is asked.
void DevicesPane::setDeviceEnabled(const twin::TwinId &id, bool enabled)
{
    whenDone(m_context.hub.send(twin::UpdateIdentity{.id = id, .spec = {.enabled = enabled}}), this,
             [this, id](const twin::Result<twin::Reply> &reply) {
                 showEnabled();
                 if (!reply)
                     m_context.dialogs.showError(window(), tr("%1 was not changed").arg(id.toString()),
                                                 reply.error());
             });
}

void DevicesPane::leaveRow()
{
    m_list->setCurrentIndex({});
    m_list->clearSelection();
}

void DevicesPane::onCountChanged()
{
    const qsizetype all = m_context.hub.state().deviceCount();
    m_fleet->setCount(QLocale().toString(all));
    emit countTextChanged(countText());
    m_footer->setText(tr("Built-in hub, %n devices", nullptr, int(all)));
    m_footer->setShortText(tr("%n devices", nullptr, int(all)));
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setText(all == 0 ? tr("No devices yet") : tr("No device matches"));
    const bool isThere = m_context.hub.state().find(m_current) != nullptr;
    if (!m_current.isNull() && !isThere && m_isDeletedKept)
        leaveRow();
    else if (!m_current.isNull() && !isThere)
        onCurrentRow(m_model.index(qMin(m_lastRow, m_model.rowCount() - 1)));
    enableActions();
    restoreCurrentRow();
}

void DevicesPane::restoreCurrentRow()
{
    const QModelIndex index = m_model.indexOf(m_current);
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
}

QMenu *DevicesPane::makeMenu(const twin::TwinId &id)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Actions &actions = m_context.actions;
    if (!id.isNull()) {
        menu->addAction(tr("Open %1 in New Tab").arg(id.toString()), this,
                        [this, id] { emit tabWanted(id); });
        menu->addAction(tr("Open %1 in New Window").arg(id.toString()), this,
                        [this, id] { emit windowWanted(id); });
        menu->addSeparator();
        const auto &simulated = m_context.simulation.devices();
        if (const auto at = simulated.constFind(id); at != simulated.cend()) {
            QAction *const power =
                menu->addAction(actions.plainText(ActionId::TogglePower), this,
                                [this, id](bool on) { m_context.simulation.setPowered(id, on); });
            power->setCheckable(true);
            power->setChecked(at->powered);
        }
        const twin::Record *record = m_context.hub.state().peek(id);
        if (record && !id.isModule()) {
            QAction *const enabled = menu->addAction(actions.plainText(ActionId::DeviceEnabled), this,
                                                     [this, id](bool on) { setDeviceEnabled(id, on); });
            enabled->setCheckable(true);
            enabled->setChecked(record->identity->enabled);
        }
        menu->addAction(actions.action(ActionId::DistributedTracing)->text(), this,
                        [this, id] { traceDevice(id); });
        menu->addAction(actions.plainText(ActionId::SignIn), this, [this, id] { changeSignIn(id); });
        menu->addAction(actions.plainText(ActionId::CreateModule), this, [this, id] { createModuleOf(id); });
        menu->addAction(actions.plainText(ActionId::CloneDevice), this, [this, id] { cloneDevice(id); });
        menu->addAction(actions.action(ActionId::DeleteDevice)->text(), this,
                        [this, id] { deleteDevice(id); });
        menu->addSeparator();
    }
    menu->addAction(actions.action(ActionId::CreateDevice));
    return menu;
}

void DevicesPane::traceDevice(const twin::TwinId &id)
{
    auto *dialog = new TracingDialog(m_context, id, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DevicesPane::showMenu(const QPoint &at)
{
    makeMenu(m_model.idAt(m_list->indexAt(at)))->popup(m_list->viewport()->mapToGlobal(at));
}

void DevicesPane::createDevice()
{
    createDeviceOf({}, {});
}

void DevicesPane::cloneDevice(const twin::TwinId &id)
{
    const auto record = m_context.hub.state().find(id);
    if (!record)
        return;
    auto *dialog = new CreateDeviceDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->fillInFrom(*record);
    connect(dialog, &CreateDeviceDialog::created, this, &DevicesPane::setCurrentDevice);
    dialog->open();
}

void DevicesPane::createModuleOf(const twin::TwinId &device)
{
    auto *dialog = new CreateDeviceDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->fillInModuleOf(device);
    connect(dialog, &CreateDeviceDialog::created, this, &DevicesPane::setCurrentDevice);
    dialog->open();
}

void DevicesPane::changeSignIn(const twin::TwinId &id)
{
    if (m_context.hub.state().contains(id))
        (new SignInDialog(m_context, id, window()))->open();
}

void DevicesPane::createDeviceOf(const QString &modelId, const twin::Json &desired)
{
    auto *dialog = new CreateDeviceDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!modelId.isEmpty())
        dialog->fillIn(modelId, desired);
    connect(dialog, &CreateDeviceDialog::created, this, &DevicesPane::setCurrentDevice);
    dialog->open();
}

void DevicesPane::deleteDevice(const twin::TwinId &id)
{
    const int modules = int(m_context.hub.state().modulesOf(id.device()).size());
    const QString detail =
        id.isModule() || modules == 0
            ? tr("Its twin goes with it. This cannot be taken back.")
            : tr("Its twin and %n modules go with it. This cannot be taken back.", nullptr, modules);
    if (!m_context.dialogs.confirm(window(), tr("Delete %1?").arg(id.toString()), detail, tr("Delete")))
        return;
    whenDone(m_context.hub.send(twin::DeleteIdentity{.id = id, .ifMatch = {}}), this,
             [this, id](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     m_context.dialogs.showError(window(), tr("%1 was not deleted").arg(id.toString()),
                                                 reply.error());
             });
}

void DevicesPane::applyTheme()
{
    m_filter->setFont(m_context.theme.fixedFont());
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

} // namespace app
