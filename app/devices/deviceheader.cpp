// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/deviceheader.h"

#include "actions/actions.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "host/simulationclient.h"
#include "hub/edge.h"
#include "shared/bar.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype ChildrenInMenu = 40; // more are not read in a menu

bool isOfIdentity(const twin::Change &change)
{
    return std::holds_alternative<twin::IdentityCreated>(change.body) ||
           std::holds_alternative<twin::IdentityUpdated>(change.body) ||
           std::holds_alternative<twin::IdentityDeleted>(change.body);
}

} // namespace

DeviceHeader::DeviceHeader(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new Bar(context.theme, &Colors::pane, 40, Bar::Line::Below, this))
    , m_dot(new ShapeLabel(context.theme, m_bar))
    , m_name(new TextLabel(context.theme, TextLabel::Look::Title, m_bar))
    , m_state(new TextLabel(context.theme, TextLabel::Look::Quiet, m_bar))
    , m_model(new TextLabel(context.theme, TextLabel::Look::FixedQuiet, m_bar))
    , m_fault(new TextLabel(context.theme, TextLabel::Look::Normal, m_bar))
    , m_infer(new QToolButton(m_bar))
    , m_parent(new QToolButton(m_bar))
    , m_children(new QToolButton(m_bar))
    , m_version(new TextLabel(context.theme, TextLabel::Look::Quiet, m_bar))
    , m_etagCaption(new TextLabel(context.theme, TextLabel::Look::Quiet, m_bar))
    , m_etag(new TextLabel(context.theme, TextLabel::Look::FixedQuiet, m_bar))
    , m_power(new QToolButton(m_bar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setSpacing(12, 12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dot, m_name, m_state, m_parent, m_children,
                                                            m_model, m_infer, m_fault})
        m_bar->row()->addWidget(widget);
    m_bar->addSpring();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_version, m_etagCaption, m_etag, m_power})
        m_bar->row()->addWidget(widget);
    m_name->setElided(true, 220);
    m_model->setElided(true);
    m_model->setCut(Qt::ElideLeft); // name and version stand at its end
    m_fault->setElided(true);
    m_fault->setColor(&Colors::bad);
    m_etagCaption->setText(tr("etag"));
    m_infer->setText(tr("Infer a model"));
    m_infer->setToolTip(tr("Guess a model from the values of the twin"));
    m_infer->setAutoRaise(true);
    m_infer->setFocusPolicy(Qt::TabFocus);
    connect(m_infer, &QToolButton::clicked, context.actions.action(ActionId::InferModel), &QAction::trigger);
    connect(&context.models, &twin::host::ModelsClient::changed, this, [this] { setDevice(m_id); });
    makeFamily();
    m_power->setAutoRaise(true);
    m_power->setFocusPolicy(Qt::TabFocus);
    m_power->setDefaultAction(context.actions.action(ActionId::TogglePower));

    context.actions.bind(ActionId::TogglePower, this, [this] { togglePower(); });
    context.actions.bind(ActionId::RefreshDevice, this, [this] { setDevice(m_id); });
    connect(&context.hub, &twin::host::HubClient::changed, this, &DeviceHeader::onChanged);
    connect(&context.simulation, &twin::host::SimulationClient::devicesChanged, this,
            &DeviceHeader::showPower);
    connect(&context.theme, &Theme::changed, this, &DeviceHeader::applyTheme);
    applyTheme();
    setDevice({});
}

void DeviceHeader::makeFamily()
{
    for (QToolButton *button : {m_parent, m_children}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_parent->setObjectName(u"parent"_s);
    m_children->setObjectName(u"children"_s);
    m_parent->setToolTip(tr("Go to its IoT Edge device"));
    m_children->setToolTip(tr("Devices that are children of this IoT Edge device"));
    m_children->setPopupMode(QToolButton::InstantPopup);
    m_children->setMenu(new QMenu(m_children));
    connect(m_children->menu(), &QMenu::aboutToShow, this, &DeviceHeader::listChildren);
    connect(m_parent, &QToolButton::clicked, this, [this] {
        const auto &state = m_context.hub.state();
        const twin::Record *record = state.peek(m_id);
        if (const auto parent = record ? twin::edge::parentOf(state, *record->identity) : nullptr)
            emit deviceWanted(parent->id());
    });
}

void DeviceHeader::setDevice(const twin::TwinId &id)
{
    m_id = id;
    show(m_context.hub.state().find(id).get());
    showPower();
}

void DeviceHeader::onChanged(const twin::Changes &changes)
{
    if (std::any_of(changes.begin(), changes.end(),
                    [this](const twin::Change &change) { return change.id == m_id; }))
        return show(m_context.hub.state().find(m_id).get());
    // A child that comes or goes is a change of its own.
    if (std::any_of(changes.begin(), changes.end(), isOfIdentity))
        showFamily(m_context.hub.state().peek(m_id));
}

void DeviceHeader::show(const twin::Record *record)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dot, m_version, m_model})
        widget->setVisible(record != nullptr);
    m_state->setVisible(!m_id.isNull());
    m_infer->setVisible(record && !m_context.models.isBusy() &&
                        !m_context.models.library()->fileOf(record->identity->modelId));
    m_name->setText(record ? record->id().toString() : m_id.isNull() ? tr("No device") : m_id.toString());
    m_state->setText(tr("not there any more"));
    m_context.actions.setEnabled(ActionId::RefreshDevice, record != nullptr);
    m_etag->setText(record ? record->twin.etagText() : QString());
    showFamily(record);
    if (!record)
        return fit();
    const twin::Identity &identity = *record->identity;
    const QString state = !identity.enabled    ? tr("disabled")
                          : identity.connected ? tr("connected")
                                               : tr("offline");
    const Colors &c = m_context.theme.colors();
    m_dot->setShape(identity.connected ? Shape::Dot : Shape::RingDot, identity.connected ? c.good : c.quiet,
                    state);
    m_state->setText(state);
    m_model->setText(identity.modelId.isEmpty() ? tr("no model") : identity.modelId);
    m_version->setText(tr("version %1").arg(record->twin.version));
    m_version->setToolTip(tr("etag %1").arg(m_etag->text()));
    fit();
}

void DeviceHeader::showFamily(const twin::Record *record)
{
    const auto &state = m_context.hub.state();
    const auto parent = record ? twin::edge::parentOf(state, *record->identity) : nullptr;
    const auto count = record ? int(twin::edge::childrenOf(state, record->id()).size()) : 0;
    m_parent->setVisible(parent != nullptr);
    m_parent->setText(parent ? tr("child of %1").arg(parent->id().device()) : QString());
    m_children->setVisible(count > 0);
    m_children->setText(tr("%n children", nullptr, count));
    fit();
}

void DeviceHeader::listChildren()
{
    QMenu &menu = *m_children->menu();
    menu.clear();
    const auto children = twin::edge::childrenOf(m_context.hub.state(), m_id);
    for (const auto &child : children.first(std::min(children.size(), ChildrenInMenu))) {
        QString text = child;
        menu.addAction(text.replace(u'&', u"&&"_s), this,
                       [this, child] { emit deviceWanted(*twin::TwinId::parse(child)); });
    }
    if (children.size() > ChildrenInMenu)
        menu.addAction(tr("%n more", nullptr, int(children.size() - ChildrenInMenu)))->setEnabled(false);
}

void DeviceHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// The model id matters more than the etag, which the tooltip of the version has too.
void DeviceHeader::fit()
{
    const int gap = m_bar->row()->spacing();
    const int etag = m_etagCaption->sizeHint().width() + m_etag->sizeHint().width() + 2 * gap;
    const int others = m_bar->row()->sizeHint().width() - (m_etag->isHidden() ? 0 : etag);
    const bool shown = !m_etag->text().isEmpty() && others + etag <= width();
    m_etag->setVisible(shown);
    m_etagCaption->setVisible(shown);
}

void DeviceHeader::showPower()
{
    const auto &devices = m_context.simulation.devices();
    const auto at = devices.constFind(m_id);
    const bool simulated = at != devices.constEnd();
    m_power->setVisible(simulated);
    m_fault->setVisible(simulated && !at->fault.isEmpty());
    m_fault->setText(simulated && !at->fault.isEmpty() ? tr("stopped: %1").arg(at->fault) : QString());
    m_context.actions.setEnabled(ActionId::TogglePower, simulated);
    m_context.actions.setChecked(ActionId::TogglePower, simulated && at->powered);
    m_power->setToolTip(simulated && at->powered ? tr("Switch the simulated device off")
                                                 : tr("Switch the simulated device on"));
    m_power->setAccessibleName(m_power->toolTip());
}

void DeviceHeader::togglePower()
{
    const auto device = m_context.simulation.devices().value(m_id);
    m_context.simulation.setPowered(m_id, !device.powered);
    showPower();
}

void DeviceHeader::applyTheme()
{
    m_context.actions.action(ActionId::TogglePower)->setIcon(m_context.theme.icon(u"power"_s));
    show(m_context.hub.state().find(m_id).get());
}

} // namespace app
