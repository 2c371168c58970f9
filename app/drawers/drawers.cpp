// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawers/drawers.h"

#include "drawers/drawerstrip.h"
#include "drawers/drawertable.h"
#include "settings/settings.h"
#include "shared/pagestack.h"
#include "shared/scrolled.h"
#include "shared/theme.h"

#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int UsualHeight = 226; // of the design

int rowOf(const char *name)
{
    const auto &rows = drawerTable();
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [name](const DrawerSpec &spec) { return qstrcmp(spec.name, name) == 0; });
    return at == rows.end() ? -1 : int(at - rows.begin());
}

} // namespace

Drawers::Drawers(AppContext &context, QWidget *parent)
    : QDockWidget(tr("Drawers"), parent)
    , m_context(context)
    , m_strip(new DrawerStrip(context, this))
    , m_pages(new PageStack(this))
    , m_height(UsualHeight)
    , m_scale(context.theme.roomPx(1000))
{
    setObjectName(u"drawers"_s);
    setFeatures(QDockWidget::DockWidgetMovable);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    setTitleBarWidget(m_strip);
    // Around the pages, which fold away: a dock without a visible widget loses its width.
    setWidget(scrolled(m_pages, DrawerLines, this));
    for (int row = 0; row < drawerTable().size(); ++row)
        add(row);
    bindActions();
    connect(m_strip, &DrawerStrip::chosen, this, [this](int row) {
        if (row == m_pages->currentIndex() && !m_folded)
            setFolded(true);
        else
            open(row);
    });
    connect(m_strip->tabs(), &QTabBar::currentChanged, this, &Drawers::choose);
    connect(&context.theme, &Theme::changed, this, [this] {
        noteHeight();
        holdDocks(false); // they change with the size of texts
        fit();
    });
    syncActions();
}

void Drawers::add(int row)
{
    const DrawerSpec &spec = drawerTable().at(row);
    Drawer *const made = spec.make(m_context, m_pages);
    made->setObjectName(QString::fromLatin1(spec.name));
    m_pages->addWidget(made);
    m_strip->add(tr(spec.title), made);
    connect(made, &Drawer::openWanted, this, [this, row] { open(row); });
    connect(made, &Drawer::placeWanted, this, &Drawers::placeWanted);
    connect(made, &Drawer::modelPlaceWanted, this, &Drawers::modelPlaceWanted);
    connect(made, &Drawer::noticed, this, [this, row, made] { emit noteChanged(row, made->note()); });
}

void Drawers::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::FoldDrawers, this, [this] { setFolded(!m_folded); });
    actions.bind(ActionId::EnlargeDrawer, this, [this] { setEnlarged(!m_enlarged); });
    for (int row = 0; row < drawerTable().size(); ++row) {
        actions.bind(drawerTable().at(row).show, this, [this, row] {
            if (row == m_pages->currentIndex() && !m_folded && current()->isAncestorOf(focusWidget())) {
                setFolded(true);
                return;
            }
            open(row);
            current()->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

Drawer *Drawers::drawer(const char *name) const
{
    return m_pages->findChild<Drawer *>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
}

Drawer *Drawers::current() const
{
    return static_cast<Drawer *>(m_pages->currentWidget());
}

void Drawers::open(int row)
{
    emit openWanted();
    choose(row);
    setFolded(false);
}

void Drawers::open(const char *name)
{
    open(rowOf(name));
}

void Drawers::choose(int row)
{
    m_pages->setCurrentIndex(row);
    m_strip->setCurrent(row);
    syncActions();
}

void Drawers::setFolded(bool folded)
{
    if (folded == m_folded)
        return syncActions();
    if (folded)
        setEnlarged(false);
    noteHeight();
    m_folded = folded;
    m_strip->setFolded(folded);
    m_pages->setVisible(!folded);
    fit();
    syncActions();
}

void Drawers::setEnlarged(bool enlarged)
{
    if (enlarged == m_enlarged)
        return syncActions();
    if (enlarged)
        setFolded(false);
    noteHeight();
    m_enlarged = enlarged;
    holdDocks(enlarged);
    emit enlargedChanged(enlarged);
    fit();
    syncActions();
}

void Drawers::setDevice(const twin::TwinId &id)
{
    for (int row = 0; row < m_pages->count(); ++row)
        static_cast<Drawer *>(m_pages->widget(row))->setDevice(id);
}

void Drawers::setModel(const QString &modelId)
{
    for (int row = 0; row < m_pages->count(); ++row)
        static_cast<Drawer *>(m_pages->widget(row))->setModel(modelId);
}

void Drawers::repeatNotes()
{
    for (int row = 0; row < m_pages->count(); ++row)
        emit noteChanged(row, static_cast<Drawer *>(m_pages->widget(row))->note());
}

void Drawers::restore()
{
    const auto &settings = m_context.settings;
    m_height = settings.drawerHeight.value() > 0 ? settings.drawerHeight.value() : UsualHeight;
    if (const int row = rowOf(settings.drawer.value().toLatin1().constData()); row >= 0)
        choose(row);
    setFolded(settings.drawersFolded.value());
    fit();
}

void Drawers::remember()
{
    m_context.settings.drawer.set(current()->objectName());
    m_context.settings.drawersFolded.set(m_folded);
    noteHeight();
    m_context.settings.drawerHeight.set(m_height);
}

void Drawers::syncActions()
{
    Actions &actions = m_context.actions;
    actions.setChecked(ActionId::FoldDrawers, m_folded);
    actions.setChecked(ActionId::EnlargeDrawer, m_enlarged);
    actions.action(ActionId::FoldDrawers)
        ->setIcon(m_context.theme.icon(m_folded ? u"chevron-up"_s : u"chevron-down"_s));
    for (int row = 0; row < drawerTable().size(); ++row)
        actions.setChecked(drawerTable().at(row).show, !m_folded && row == m_pages->currentIndex());
}

// The docks beside would take a little of the documents' room at each layout.
void Drawers::holdDocks(bool held)
{
    const auto *window = qobject_cast<QMainWindow *>(parentWidget());
    const auto docks =
        window ? window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly) : QList<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        if (dock != this)
            dock->setMaximumWidth(held && dock->isVisible() ? dock->width() : QWIDGETSIZE_MAX);
    }
}

// What a person made of it by dragging.
void Drawers::noteHeight()
{
    if (isVisible() && !m_folded && !m_enlarged)
        m_height = height() * 1000 / m_scale;
}

// A dock takes what its area gives it: folded it may have no more than the row of tabs.
void Drawers::fit()
{
    syncActions();
    m_scale = m_context.theme.roomPx(1000);
    setMaximumHeight(m_folded ? m_strip->sizeHint().height() : QWIDGETSIZE_MAX);
    auto *const window = qobject_cast<QMainWindow *>(parentWidget());
    if (window && !m_enlarged)
        window->resizeDocks({this}, {m_folded ? maximumHeight() : m_context.theme.roomPx(m_height)},
                            Qt::Vertical);
}

} // namespace app
