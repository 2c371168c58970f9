// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawers/drawerstrip.h"

#include "actions/actions.h"
#include "shared/bar.h"
#include "shared/style.h"
#include "shared/textlabel.h"

#include <QApplication>
#include <QLocale>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double LeastTitle = 24; // pixels at 100 % that are left of a title

} // namespace

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
    m_titles.append(title);
    m_tabs->addTab(title);
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

DrawerStrip::Fit DrawerStrip::fitNow(const QWidget *tools) const
{
    const int gap = m_bar->row()->spacing();
    const QMargins margins = m_bar->row()->contentsMargins();
    Fit fit{.room = width() - margins.left() - margins.right(), .font = m_tabs->font()};
    for (const QToolButton *button : m_bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        fit.room -= button->sizeHint().width() + gap;
    fit.roomBeside = tools ? fit.room - 2 * gap - tools->minimumSizeHint().width() : fit.room;
    for (const Drawer *drawer : m_drawers)
        fit.badges.append(drawer->badge());
    return fit;
}

// A row of tabs that has no room gets arrows, and nobody sees what is behind them.
bool DrawerStrip::fitTabs(const Fit &fit)
{
    const auto fits = [this](bool tight, int room) {
        setTight(tight);
        return m_tabs->sizeHint().width() <= room;
    };
    showTitles(QWIDGETSIZE_MAX);
    if (fits(false, fit.roomBeside) || fits(true, fit.roomBeside))
        return false;
    if (!fits(false, fit.room) && !fits(true, fit.room))
        cutTitles(fit.room);
    return fit.roomBeside < fit.room;
}

void DrawerStrip::placeTools()
{
    const Drawer *const drawer = m_drawers.value(m_tabs->currentIndex());
    QWidget *const tools = drawer && !m_folded ? drawer->tools() : nullptr;
    if (Fit fit = fitNow(tools); fit != m_fit) {
        m_isBelow = fitTabs(fit);
        m_fit = std::move(fit);
    }
    const bool isBelow = m_isBelow && tools;
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

// The style has less room beside the titles then.
void DrawerStrip::setTight(bool tight)
{
    if (m_tabs->property(Style::TightTabs).toBool() == tight)
        return;
    m_tabs->setProperty(Style::TightTabs, tight);
    QEvent event(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_tabs, &event);
}

/// With badges; no title wider than so many pixels.
void DrawerStrip::showTitles(int widest)
{
    const QFontMetrics metrics(m_tabs->font());
    for (int i = 0; i < m_titles.size(); ++i) {
        const QString &whole = m_titles.at(i);
        const QString title = metrics.elidedText(whole, Qt::ElideRight, widest);
        // The style paints what stands behind the tab character as a badge.
        const int badge = m_drawers.at(i)->badge();
        const QString text = badge > 0 ? QString(title + u'\t' + QLocale().toString(badge)) : title;
        if (m_tabs->tabText(i) == text)
            continue;
        m_tabs->setTabText(i, text);
        m_tabs->setTabToolTip(i, title == whole ? QString() : whole);
        m_tabs->setAccessibleTabName(i, badge > 0 ? QString(whole + u", "_s + QLocale().toString(badge))
                                                  : whole);
        m_tabs->updateGeometry(); // a tab bar that is not shown yet does not do so by itself
    }
}

/// The longest first, until all tabs have their place.
void DrawerStrip::cutTitles(int room)
{
    const QFontMetrics metrics(m_tabs->font());
    int widest = 0;
    for (const QString &title : std::as_const(m_titles))
        widest = qMax(widest, metrics.horizontalAdvance(title));
    const int least = m_context.theme.px(LeastTitle);
    while (m_tabs->sizeHint().width() > room && widest > least) {
        widest -= qMax(1, m_context.theme.px(2));
        showTitles(widest);
    }
}

} // namespace app
