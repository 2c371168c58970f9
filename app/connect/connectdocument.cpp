// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/connectdocument.h"

#include "actions/actions.h"
#include "auth/access.h"
#include "connect/attemptspane.h"
#include "connect/clientsmodel.h"
#include "connect/formcolumn.h"
#include "connect/hubcontrol.h"
#include "connect/hubform.h"
#include "connect/identityform.h"
#include "connect/modelsample.h"
#include "connect/provisionpage.h"
#include "connect/samplepane.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "host/serverclient.h"
#include "settings/keptshares.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/pagestack.h"
#include "shared/shapes.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 TokenMSecs = 24 * 3600 * qint64(1000); // a day of trying things out
constexpr double ClientWidths[] = {240, 200, 200};

twin::Timestamp endOfToken()
{
    return twin::Timestamp::fromDateTime(QDateTime::currentDateTimeUtc()).plusMSecs(TokenMSecs);
}

} // namespace

ConnectDocument::ConnectDocument(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_control(new HubControl(context, this))
    , m_pages(new PageStack(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTabRow());
    column->addWidget(m_pages, 1);
    m_pages->addWidget(makeConnectPage());
    m_provision = new ProvisionPage(context, m_pages);
    m_pages->addWidget(m_provision);
    m_pages->addWidget(makeClientsPage());
    setFocusProxy(m_tabs);
    bindActions();
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectDocument::onTab);
    connect(m_control, &HubControl::changed, this, &ConnectDocument::showState);
    connect(&context.theme, &Theme::changed, this, &ConnectDocument::showState);
    connect(m_identity, &IdentityForm::changed, this, &ConnectDocument::showSamples);
    connect(m_identity, &IdentityForm::deviceChosen, this, &ConnectDocument::deviceChosen);
    connect(&context.models, &twin::host::ModelsClient::changed, this, &ConnectDocument::showSamples);
    connect(m_attempts, &AttemptsPane::stateChanged, this, &ConnectDocument::showTabs);
    connect(m_attempts, &AttemptsPane::caLinesWanted, this,
            [this] { QGuiApplication::clipboard()->setText(m_samples->caLines()); });
    connect(&context.server, &twin::host::ServerClient::clientsChanged, this, &ConnectDocument::showTabs);
    onTab();
    showState();
}

void ConnectDocument::setDevice(const twin::TwinId &id)
{
    m_identity->setDevice(id);
    m_attempts->setDevice(id);
}

QWidget *ConnectDocument::makeHead()
{
    auto *head = new Bar(m_context.theme, &Colors::pane, 40, Bar::Line::Below, this);
    head->setSpacing(12, 8);
    auto *title = new TextLabel(m_context.theme, TextLabel::Look::Title, head);
    title->setText(tr("Connect"));
    auto *about = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    about->setText(
        tr("your own program to the built-in hub, over the same addresses and protocols as a cloud hub"));
    about->setElided(true);
    m_dot = new ShapeLabel(m_context.theme, head);
    m_state = new TextLabel(m_context.theme, TextLabel::Look::Normal, head);
    m_start = new QPushButton(head);
    head->row()->addWidget(title);
    head->row()->addWidget(about);
    head->addSpring();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_dot), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_start)})
        head->row()->addWidget(widget);
    connect(m_start, &QPushButton::clicked, this, [this] {
        const ActionId id = m_context.server.isRunning() ? ActionId::StopHub : ActionId::StartHub;
        m_context.actions.action(id)->trigger();
    });
    return head;
}

QWidget *ConnectDocument::makeTabRow()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What connects"));
    for (int i = DeviceTab; i <= ClientsTab; ++i)
        m_tabs->addTab(QString());
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    bar->setSpacing(8, 8);
    return bar;
}

QWidget *ConnectDocument::makeConnectPage()
{
    auto *page = new QSplitter(Qt::Vertical, m_pages);
    page->setHandleWidth(1);
    page->setChildrenCollapsible(false);
    auto *upper = new QWidget(page);
    auto *row = new QHBoxLayout(upper);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    auto *forms = new FormColumn(m_context.theme, upper);
    forms->setAccessibleName(tr("Hub and identity"));
    m_hubForm = new HubForm(m_context, *m_control, forms->widget());
    m_identity = new IdentityForm(m_context, forms->widget());
    forms->column()->addWidget(m_hubForm);
    forms->column()->addWidget(m_identity);
    forms->column()->addStretch(1);
    m_samples = new SamplePane(m_context, upper);
    row->addWidget(forms, 1); // as wide as it may be
    row->addWidget(m_samples, 1);
    m_attempts = new AttemptsPane(m_context, page);
    page->addWidget(upper);
    page->addWidget(m_attempts);
    connect(m_attempts, &AttemptsPane::roomWanted, page, [page](int height) {
        const int all = page->sizes().first() + page->sizes().last();
        if (page->sizes().last() < height)
            page->setSizes({all - height, height});
    });
    page->setSizes({472, 160}); // where the drawers are open, the forms need it more than a short list
    page->setStretchFactor(0, 1);
    page->setStretchFactor(1, 0);
    keepShares(*page, m_context.settings, u"connect"_s);
    return page;
}

QWidget *ConnectDocument::makeClientsPage()
{
    const Theme &theme = m_context.theme;
    auto *page = new QWidget(m_pages);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_clientsModel = new ClientsModel(m_context.server, this);
    m_clients = makeTableView(theme, 23, m_clientsModel, tr("Connected clients"), page);
    m_noClients = new TextLabel(theme, TextLabel::Look::Quiet, page);
    m_noClients->setContentsMargins(12, 10, 12, 0);
    m_noClients->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *foot = new Bar(theme, &Colors::pane, 36, Bar::Line::Above, page);
    foot->setSpacing(12, 8);
    m_disconnect = new QPushButton(tr("Disconnect"), foot);
    auto *about = new TextLabel(theme, TextLabel::Look::Quiet, foot);
    about->setText(tr("The client may connect again at once; disable the device to keep it out."));
    about->setElided(true);
    foot->row()->addWidget(m_disconnect);
    foot->row()->addWidget(about);
    foot->addSpring();
    column->addWidget(m_noClients);
    column->addWidget(m_clients, 1);
    column->addWidget(foot);
    const auto fit = [this] {
        for (int i = 0; i < ClientsModel::ColumnCount - 1; ++i)
            m_clients->header()->resizeSection(i, m_context.theme.px(ClientWidths[i]));
        m_disconnect->setFixedHeight(m_context.theme.px(24));
    };
    connect(&theme, &Theme::changed, m_clients, fit);
    fit();
    connect(m_disconnect, &QPushButton::clicked, this, &ConnectDocument::disconnectClient);
    connect(m_clients->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectDocument::showTabs);
    connect(m_clients, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit deviceChosen(m_clientsModel->at(index.row()).id); });
    return page;
}

void ConnectDocument::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::ConnectDevice, this, [this] { open(DeviceTab); });
    actions.bind(ActionId::ConnectService, this, [this] { open(ServiceTab); });
    actions.bind(ActionId::ProvisionDevice, this, [this] { open(ProvisionTab); });
    actions.bind(ActionId::ConnectedClients, this, [this] { open(ClientsTab); });
}

void ConnectDocument::open(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    emit openWanted();
    (tab == ClientsTab ? static_cast<QWidget *>(m_clients) : m_tabs)->setFocus(Qt::ShortcutFocusReason);
}

void ConnectDocument::onTab()
{
    const int tab = m_tabs->currentIndex();
    m_pages->setCurrentIndex(tab == ClientsTab ? 2 : tab == ProvisionTab ? 1 : 0);
    if (tab == ClientsTab || tab == ProvisionTab)
        return;
    const auto side = m_tabs->currentIndex() == ServiceTab ? SampleSide::Service : SampleSide::Device;
    m_identity->setSide(side);
    m_attempts->setSide(side);
    showSamples();
}

void ConnectDocument::showState()
{
    const Colors &colors = m_context.theme.colors();
    const bool runs = m_context.server.isRunning();
    const bool failed = m_control->failure().has_value();
    const QString text = runs     ? tr("Hub running since %1").arg(m_control->since().toString(u"HH:mm"_s))
                         : failed ? tr("The servers could not start")
                                  : tr("The servers do not run");
    m_state->setText(text);
    m_state->setColor(failed ? &Colors::bad : nullptr);
    m_dot->setShape(runs     ? Shape::Dot
                    : failed ? Shape::Triangle
                             : Shape::RingDot,
                    runs     ? colors.good
                    : failed ? colors.bad
                             : colors.quiet,
                    text);
    m_start->setText(runs ? tr("Stop") : tr("Start servers"));
    m_start->setDefault(!runs);
    m_start->setFixedHeight(m_context.theme.px(24));
    m_provision->showServers();
    showTabs();
    showSamples();
}

void ConnectDocument::showTabs()
{
    const auto stateOf = [this](SampleSide side) {
        const Attempt *const newest = m_attempts->model().newestOf(side, m_identity->device());
        return !newest                                ? QString()
               : newest->hasFailed()                  ? tr("failed")
               : newest->hasPassed(Attempt::SignedIn) ? tr("connected")
                                                      : tr("waiting");
    };
    const auto titled = [](const QString &title, const QString &state) {
        return state.isEmpty() ? title : QString(title + u" \u2013 "_s + state);
    };
    m_tabs->setTabText(DeviceTab, titled(tr("Connect a device"), stateOf(SampleSide::Device)));
    m_tabs->setTabText(ServiceTab, titled(tr("Connect a service"), stateOf(SampleSide::Service)));
    m_tabs->setTabText(ProvisionTab, tr("Provision a device"));
    const int count = m_clientsModel->rowCount();
    m_tabs->setTabText(ClientsTab, tr("Connected clients (%1)").arg(QLocale().toString(count)));
    m_noClients->setVisible(count == 0);
    m_clients->setVisible(count > 0);
    m_noClients->setText(m_context.server.isRunning() ? tr("No client is connected.")
                                                      : tr("The servers do not run."));
    m_disconnect->setEnabled(m_clients->selectionModel()->hasSelection());
}

void ConnectDocument::showSamples()
{
    const bool isService = m_tabs->currentIndex() == ServiceTab;
    m_samples->show(isService ? SampleSide::Service : SampleSide::Device, facts());
}

void ConnectDocument::disconnectClient()
{
    for (const QModelIndex &row : m_clients->selectionModel()->selectedRows())
        m_context.server.disconnectClient(m_clientsModel->at(row.row()).id);
}

SampleFacts ConnectDocument::facts() const
{
    const Settings &settings = m_context.settings;
    SampleFacts facts;
    facts.hub = m_context.server.addresses().value_or(
        twin::host::ServerAddresses{.hostName = settings.hubHostName.value(),
                                    .httpsPort = quint16(settings.hubHttpsPort.value()),
                                    .mqttPort = quint16(settings.hubMqttPort.value()),
                                    .authorityFile = u"ca.pem"_s});
    facts.device = m_identity->device();
    facts.connectionString = m_identity->connectionString();
    const auto record = m_context.hub.state().find(facts.device);
    facts.modelId = record ? record->identity->modelId : QString();
    const auto *model = m_context.models.library()->find(facts.modelId);
    facts.telemetry = sampleTelemetry(model);
    facts.reported = sampleReported(model);
    if (m_tabs->currentIndex() == ServiceTab) {
        facts.token = QString::fromLatin1(twin::auth::makeToken(
            facts.hub.hostName, facts.hub.ownerKey.toLatin1(), endOfToken(), u"iothubowner"_s));
    } else if (record) {
        facts.token = QString::fromLatin1(
            twin::auth::makeToken(twin::auth::tokenResource(facts.hub.hostName, facts.device),
                                  record->identity->authentication.primaryKey, endOfToken()));
    }
    return facts;
}

} // namespace app
