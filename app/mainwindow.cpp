// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "about.h"
#include "actions/actions.h"
#include "actions/cheatsheet.h"
#include "actions/commandpalette.h"
#include "actions/menus.h"
#include "actions/searchfield.h"
#include "devices/deviceheader.h"
#include "devices/devicespane.h"
#include "events/eventspane.h"
#include "host/hubclient.h"
#include "panetable.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "status/statusstrip.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace app {

MainWindow::MainWindow(AppContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setDockOptions(AnimatedDocks | AllowNestedDocks);
    // Before the panes: those that change an icon by state come after.
    connect(&context.theme, &Theme::changed, this, [this] { tintIcons(m_context.actions, m_context.theme); });
    tintIcons(context.actions, context.theme);
    makeMenuRow();
    makeDevices();
    makeCenter();
    makeDrawer();
    makeStatus();
    bindActions();
    bindLooks();
    connect(&context.hub, &twin::host::HubClient::storeFailed, this, [this](const twin::Error &error) {
        m_context.dialogs.showError(this, tr("The hub cannot save any more"), error);
    });
    connect(&context.theme, &Theme::changed, this, &MainWindow::applyTheme);
    applyTheme();
    restoreLayout();
}

twin::TwinId MainWindow::currentDevice() const
{
    return m_devices->currentDevice();
}

QWidget *MainWindow::document(const char *name) const
{
    return m_documents->findChild<QWidget *>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
}

void MainWindow::setWorkspaceName(const QString &name)
{
    m_workspace->setText(name);
    setWindowTitle(u"%1 - %2"_s.arg(name, QApplication::applicationDisplayName()));
}

void MainWindow::setCurrentDevice(const twin::TwinId &id)
{
    m_devices->setCurrentDevice(id);
}

void MainWindow::openPalette()
{
    m_palette->open({m_search->mapTo(this, QPoint()), m_search->size()});
}

void MainWindow::openCheatSheet()
{
    auto *sheet = new CheatSheet(m_context.actions, m_context.theme, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.windowGeometry.set(saveGeometry());
    m_context.settings.windowState.set(saveState());
    m_context.settings.currentDevice.set(currentDevice().toString());
    QMainWindow::closeEvent(event);
}

void MainWindow::makeMenuRow()
{
    fillMenus(*menuBar(), m_context.actions);
    menuBar()->setNativeMenuBar(false);
    auto *corner = new QWidget(menuBar());
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 3, 8, 3);
    row->setSpacing(8);
    m_workspace = new QPushButton(corner);
    m_workspace->setFocusPolicy(Qt::TabFocus);
    m_workspace->setAccessibleName(tr("Workspace"));
    const QAction &palette = *m_context.actions.action(ActionId::Palette);
    m_search =
        new SearchField(m_context.theme, palette.shortcut().toString(QKeySequence::NativeText), corner);
    row->addWidget(m_workspace);
    row->addWidget(m_search);
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
    m_palette = new CommandPalette(m_context, this);
    connect(m_search, &QAbstractButton::clicked, this, &MainWindow::openPalette);
    connect(m_palette, &CommandPalette::deviceWanted, this, &MainWindow::setCurrentDevice);
    connect(m_workspace, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        menu.addAction(m_context.actions.action(ActionId::OpenWorkspace));
        menu.addAction(m_context.actions.action(ActionId::NewWorkspace));
        menu.exec(m_workspace->mapToGlobal(QPoint(0, m_workspace->height())));
    });
}

void MainWindow::makeDevices()
{
    m_devicesDock = new QDockWidget(tr("Devices"), this);
    m_devicesDock->setObjectName(u"devices"_s);
    m_devicesDock->setFeatures(QDockWidget::DockWidgetMovable);
    m_devicesDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *head = new Bar(m_context.theme, &Colors::header, 26, Bar::Line::Below, m_devicesDock);
    auto *title = new TextLabel(m_context.theme, TextLabel::Look::Strong, head);
    auto *count = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    title->setText(tr("Devices"));
    head->row()->addWidget(title);
    head->row()->addWidget(count);
    head->addSpring();
    m_devices = new DevicesPane(m_context, m_devicesDock);
    connect(m_devices, &DevicesPane::countTextChanged, count, &QLabel::setText);
    connect(m_devices, &DevicesPane::currentDeviceChanged, this, &MainWindow::onCurrentDevice);
    count->setText(m_devices->countText());
    m_devicesDock->setTitleBarWidget(head);
    m_devicesDock->setWidget(m_devices);
    addDockWidget(Qt::LeftDockWidgetArea, m_devicesDock);
}

void MainWindow::makeCenter()
{
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new DeviceHeader(m_context, center);
    m_documents = new QStackedWidget(center);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
    column->addWidget(m_documents, 1);
    for (const PaneSpec &spec : paneTable()) {
        QWidget *const pane = spec.make(m_context, m_documents);
        pane->setObjectName(QString::fromLatin1(spec.name));
        m_documents->addWidget(pane);
        m_tabs->addTab(tr(spec.title));
    }
    connect(m_tabs, &QTabBar::currentChanged, m_documents, &QStackedWidget::setCurrentIndex);
    setCentralWidget(center);
}

QWidget *MainWindow::makeTabRow()
{
    const Actions &actions = m_context.actions;
    auto *bar = new Bar(m_context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the device"));
    auto *form = new SegmentedControl(m_context.theme,
                                      {actions.action(ActionId::ShowTree),
                                       actions.action(ActionId::ShowTreeAndMetadata),
                                       actions.action(ActionId::ShowJson)},
                                      {tr("Tree"), tr("Tree + metadata"), tr("JSON")}, bar);
    auto *mode = new SegmentedControl(
        m_context.theme, {actions.action(ActionId::GoLive), actions.action(ActionId::StartEditing)},
        {tr("Live"), tr("Editing")}, bar);
    form->setAccessibleName(tr("Form of the twin"));
    mode->setAccessibleName(tr("Follow the hub or edit"));
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    bar->row()->addWidget(form);
    bar->row()->addWidget(mode);
    bar->setSpacing(8, 12);
    return bar;
}

void MainWindow::makeDrawer()
{
    m_drawer = new QDockWidget(tr("Events"), this);
    m_drawer->setObjectName(u"drawer"_s);
    m_drawer->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    m_drawer->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_events = new EventsPane(m_context, m_drawer);
    m_drawer->setTitleBarWidget(m_events->strip());
    m_drawer->setWidget(m_events);
    connect(m_events, &EventsPane::deviceWanted, this, &MainWindow::setCurrentDevice);
    addDockWidget(Qt::BottomDockWidgetArea, m_drawer);
}

void MainWindow::makeStatus()
{
    // A tool bar, because a QStatusBar has margins that cannot be taken away.
    auto *place = new QToolBar(tr("Status"), this);
    place->setObjectName(u"status"_s);
    place->setMovable(false);
    m_status = new StatusStrip(m_context, place);
    m_status->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    place->addWidget(m_status);
    addToolBar(Qt::BottomToolBarArea, place);
    connect(m_events, &EventsPane::countTextChanged, m_status, &StatusStrip::setEventText);
}

void MainWindow::bindActions()
{
    Actions &actions = m_context.actions;
    for (const ActionSpec &spec : Actions::table())
        addAction(actions.action(spec.id));
    actions.bind(ActionId::Quit, this, [this] { close(); });
    actions.bind(ActionId::Palette, this, [this] { openPalette(); });
    actions.bind(ActionId::CheatSheet, this, [this] { openCheatSheet(); });
    actions.bind(ActionId::About, this, [this] { openAbout(m_context, this); });
    actions.bind(ActionId::NextPane, this, [this] { focusPane(1); });
    actions.bind(ActionId::PreviousPane, this, [this] { focusPane(-1); });
    actions.bind(ActionId::ToggleDrawer, this, [this] { m_drawer->setVisible(!m_drawer->isVisible()); });
    connect(m_drawer, &QDockWidget::visibilityChanged, this,
            [this](bool shown) { m_context.actions.setChecked(ActionId::ToggleDrawer, shown); });
}

void MainWindow::bindLooks()
{
    Actions &actions = m_context.actions;
    const auto zoomTo = [this](int percent) {
        m_context.theme.setZoomPercent(percent);
        m_context.settings.zoomPercent.set(m_context.theme.zoomPercent());
    };
    actions.bind(ActionId::ZoomIn, this, [this, zoomTo] { zoomTo(m_context.theme.zoomPercent() + 10); });
    actions.bind(ActionId::ZoomOut, this, [this, zoomTo] { zoomTo(m_context.theme.zoomPercent() - 10); });
    actions.bind(ActionId::ZoomReset, this, [zoomTo] { zoomTo(100); });
    const std::tuple<ActionId, Theme::Mode, QString> looks[] = {
        {ActionId::ThemeSystem, Theme::Mode::System, u"system"_s},
        {ActionId::ThemeLight, Theme::Mode::Light, u"light"_s},
        {ActionId::ThemeDark, Theme::Mode::Dark, u"dark"_s}};
    for (const auto &[id, mode, word] : looks) {
        actions.bind(id, this, [this, mode = mode, word = word] {
            m_context.theme.setMode(mode);
            m_context.settings.theme.set(word);
            applyTheme();
        });
    }
}

void MainWindow::restoreLayout()
{
    resize(1440, 900);
    resizeDocks({m_devicesDock}, {m_context.theme.px(268)}, Qt::Horizontal);
    resizeDocks({m_drawer}, {m_context.theme.px(226)}, Qt::Vertical);
    restoreGeometry(m_context.settings.windowGeometry.value());
    restoreState(m_context.settings.windowState.value());
    const auto last = twin::TwinId::parsePath(m_context.settings.currentDevice.value());
    if (last && m_context.hub.state().find(*last))
        setCurrentDevice(*last);
    else
        m_devices->selectFirst();
}

void MainWindow::onCurrentDevice(const twin::TwinId &id)
{
    m_header->setDevice(id);
    const auto &rows = paneTable();
    for (int i = 0; i < m_documents->count(); ++i)
        rows.at(i).setDevice(m_documents->widget(i), id);
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> panes{m_devices, m_documents->currentWidget(), m_events};
    int at = 0;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    do
        at = (at + step + int(panes.size())) % int(panes.size());
    while (!panes[at]->isVisible());
    panes[at]->setFocus(Qt::TabFocusReason);
}

void MainWindow::applyTheme()
{
    const Theme &theme = m_context.theme;
    if (const int before = std::exchange(m_zoom, theme.zoomPercent()); before != m_zoom && isVisible()) {
        // The documents need the room more: the list takes less than its share.
        const int wanted = m_devicesDock->width() * (100 + m_zoom) / (100 + before);
        resizeDocks({m_devicesDock}, {wanted}, Qt::Horizontal);
    }
    m_workspace->setIcon(theme.icon(u"chevron-down"_s));
    m_workspace->setLayoutDirection(Qt::RightToLeft);
    m_workspace->setFixedHeight(theme.px(22));
    m_search->setFixedSize(m_search->sizeHint());
    m_context.actions.setChecked(ActionId::ThemeSystem, theme.mode() == Theme::Mode::System);
    m_context.actions.setChecked(ActionId::ThemeLight, theme.mode() == Theme::Mode::Light);
    m_context.actions.setChecked(ActionId::ThemeDark, theme.mode() == Theme::Mode::Dark);
}

} // namespace app
