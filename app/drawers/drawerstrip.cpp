// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawers/drawerstrip.h"

#include "actions/actions.h"
#include "shared/bar.h"
#include "shared/textlabel.h"

#include <QApplication>
#include <QLocale>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

DrawerStrip::DrawerStrip(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new Bar(context.theme, &Colors::window, 30, Bar::Line::Below, this))
    , m_below(new Bar(context.theme, &Colors::window, 28, Bar::Line::Below, this))
    , m_tabs(new QTabBar(m_bar))
    , m_lastLine(new TextLabel(context.theme, TextLabel::Look::Fixed, m_bar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_below);
    m_below->addSpring();
    m_below->hide();
    // The tabs have their new size a moment later.
    connect(&context.theme, &Theme::changed, this, &DrawerStrip::placeTools, Qt::QueuedConnection);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Drawers"));
    m_lastLine->setElided(true);
    m_lastLine->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_lastLine->hide();
    m_bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_bar->addSpring();
    m_bar->row()->addWidget(m_lastLine, 1000);
    for (const ActionId id : {ActionId::EnlargeDrawer, ActionId::FoldDrawers}) {
        auto *button = new QToolButton(m_bar);
        button->setDefaultAction(context.actions.action(id));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_bar->row()->addWidget(button);
    }
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            emit chosen(index);
    });
}

QString DrawerStrip::lastLine() const
{
    return m_lastLine->text();
}

void DrawerStrip::add(const QString &title, Drawer *drawer)
{
    m_drawers.append(drawer);
    m_tabs->addTab(title);
    m_tabs->setTabData(m_tabs->count() - 1, title);
    if (QWidget *const tools = drawer->tools()) {
        m_bar->row()->insertWidget(m_bar->row()->count() - 2, tools);
        tools->hide();
    }
    connect(drawer, &Drawer::noticed, this, [this, drawer] { showNews(drawer); });
    showNews(drawer);
    showTools();
}

void DrawerStrip::setCurrent(int index)
{
    m_tabs->setCurrentIndex(index);
    showTools();
}

void DrawerStrip::setFolded(bool folded)
{
    m_folded = folded;
    showTools();
}

void DrawerStrip::showNews(const Drawer *drawer)
{
    // The style paints what stands behind the tab character as a badge.
    const int index = int(m_drawers.indexOf(drawer));
    const QString title = m_tabs->tabData(index).toString();
    const QString text =
        drawer->badge() > 0 ? QString(title + u'\t' + QLocale().toString(drawer->badge())) : title;
    if (m_tabs->tabText(index) != text)
        m_tabs->setTabText(index, text);
    m_tabs->updateGeometry(); // a tab bar that is not shown yet does not do so by itself
    placeTools();
    if (const Drawer::Note &line = drawer->lastLine(); !line.text.isEmpty()) {
        m_lastLine->setText(line.text);
        m_lastLine->setColor(line.tone == Drawer::Tone::Bad       ? &Colors::bad
                             : line.tone == Drawer::Tone::Waiting ? &Colors::waiting
                                                                  : &Colors::text);
    }
}

// What goes, goes first: both at once would need room for both, and a window that grew stays so.
void DrawerStrip::showTools()
{
    QWidget *shown = nullptr;
    for (int i = 0; i < m_drawers.size(); ++i) {
        QWidget *const tools = m_drawers[i]->tools();
        if (!m_folded && i == m_tabs->currentIndex())
            shown = tools;
        else if (tools)
            tools->hide();
    }
    m_lastLine->setVisible(m_folded);
    if (shown)
        shown->show();
    placeTools();
}

void DrawerStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTools();
}

// A row of tabs that is cut gets arrows, and nobody sees what is behind them.
void DrawerStrip::placeTools()
{
    const Drawer *const drawer = m_drawers.value(m_tabs->currentIndex());
    QWidget *const tools = drawer && !m_folded ? drawer->tools() : nullptr;
    const QMargins margins = m_bar->row()->contentsMargins();
    int beside = margins.left() + margins.right() + m_tabs->sizeHint().width();
    for (const QToolButton *button : m_bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        beside += button->sizeHint().width() + m_bar->row()->spacing();
    const bool isBelow =
        tools && beside + 2 * m_bar->row()->spacing() + tools->minimumSizeHint().width() > width();
    Bar *const place = isBelow ? m_below : m_bar;
    if (tools && tools->parentWidget() != place) {
        const bool hadFocus = tools->isAncestorOf(QApplication::focusWidget());
        QWidget *const focus = hadFocus ? QApplication::focusWidget() : nullptr;
        place->row()->insertWidget(isBelow ? 1 : m_bar->row()->count() - 2, tools);
        tools->show();
        if (focus)
            focus->setFocus(Qt::OtherFocusReason);
    }
    m_below->setVisible(isBelow);
}

} // namespace app
