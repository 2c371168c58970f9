// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabstrip.h"

#include "actions/actions.h"
#include "devicetabs.h"
#include "shared/bar.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double WidestName = 180; // pixels at 100 %: an id may have 128 characters

} // namespace

TabStrip::TabStrip(AppContext &context, DeviceTabs &tabs, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(tabs)
    , m_bar(nullptr)
{
    auto *bar = new Bar(context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_bar = new QTabBar(bar);
    m_bar->setAccessibleName(tr("Open devices"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setMovable(true);
    m_bar->setTabsClosable(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->installEventFilter(this);
    bar->row()->addWidget(m_bar, 1, Qt::AlignBottom);
    bar->setSpacing(8, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_tabs.bring(index, m_bar->hasFocus() ? DeviceTabs::Focus::Leave : DeviceTabs::Focus::Move);
    });
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int index) { m_tabs.close(index); });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) { m_tabs.move(from, to); });
    connect(&tabs, &DeviceTabs::changed, this, &TabStrip::sync);
    connect(&context.theme, &Theme::changed, this, [this] {
        for (int i = 0; i < m_bar->count(); ++i)
            m_bar->setTabData(i, {}); // its icon is of another colour
        sync();
    });
    sync();
}

QMenu *TabStrip::makeMenu(int index)
{
    using enum ActionId;
    const Actions &actions = m_context.actions;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](ActionId id, bool enabled, auto does) {
        QAction *const action = menu->addAction(actions.plainText(id), this, does);
        action->setShortcut(index == m_bar->currentIndex() ? actions.action(id)->shortcut() : QKeySequence());
        action->setEnabled(enabled);
    };
    add(CloseTab, m_tabs.count() > 1, [this, index] { m_tabs.close(index); });
    add(CloseOtherTabs, m_tabs.count() > 1, [this, index] { m_tabs.closeOthers(index); });
    menu->addSeparator();
    add(MoveTabLeft, index > 0, [this, index] { m_tabs.move(index, index - 1); });
    add(MoveTabRight, index < m_tabs.count() - 1, [this, index] { m_tabs.move(index, index + 1); });
    menu->addSeparator();
    menu->addAction(tr("Open in a New Window"), this,
                    [this, id = m_tabs.device(index)] { emit windowWanted(id); })
        ->setEnabled(!m_tabs.isDeleted(index));
    return menu;
}

bool TabStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_bar)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *const mouse = static_cast<QMouseEvent *>(event);
        const int index = m_bar->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            m_tabs.close(index);
            return true;
        }
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *const wanted = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = wanted->reason() == QContextMenuEvent::Mouse;
        const int index = byMouse ? m_bar->tabAt(wanted->pos()) : m_bar->currentIndex();
        if (index >= 0)
            makeMenu(index)->popup(byMouse ? wanted->globalPos()
                                           : m_bar->mapToGlobal(m_bar->tabRect(index).bottomLeft()));
        return true;
    }
    return false;
}

void TabStrip::sync()
{
    const QSignalBlocker blocker(m_bar);
    while (m_bar->count() > m_tabs.count())
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < m_tabs.count())
        m_bar->addTab(QString());
    for (int i = 0; i < m_bar->count(); ++i)
        show(i);
    m_bar->setCurrentIndex(int(m_tabs.front()));
    setVisible(m_tabs.count() > 1);
}

void TabStrip::show(int index)
{
    const Theme &theme = m_context.theme;
    const QString name = m_tabs.device(index).isNull() ? tr("No device") : m_tabs.device(index).toString();
    // The style paints what stands behind the tab character in the colour of bad news.
    const QString shown = m_bar->fontMetrics().elidedText(name, Qt::ElideMiddle, theme.px(WidestName));
    const QString text = m_tabs.isDeleted(index) ? QString(shown + u'\t' + tr("deleted")) : shown;
    if (m_bar->tabText(index) != text)
        m_bar->setTabText(index, text);
    const bool drafted = m_tabs.draftChanges(index) > 0;
    if (m_bar->tabData(index) != drafted)
        m_bar->setTabIcon(index, drafted ? theme.icon(u"pencil"_s, theme.colors().waiting) : QIcon());
    m_bar->setTabData(index, drafted);
    const QString words = wordsOf(index);
    m_bar->setTabToolTip(index, words);
    m_bar->setAccessibleTabName(index, QString(words).replace(u'\n', u", "_s));
    if (QWidget *const cross = m_bar->tabButton(index, QTabBar::RightSide)) {
        if (cross->size() != cross->sizeHint()) { // it does not follow the size of the text by itself
            cross->resize(cross->sizeHint());
            m_bar->setTabText(index, text);
        }
        cross->setToolTip(m_context.actions.plainText(ActionId::CloseTab));
        cross->setAccessibleName(tr("Close the tab of %1").arg(name));
    }
}

QString TabStrip::wordsOf(int index) const
{
    const twin::TwinId id = m_tabs.device(index);
    QStringList words{id.isNull() ? tr("No device") : id.toString()};
    if (m_tabs.isDeleted(index))
        words.append(tr("This device is not there any more"));
    if (const auto changes = int(m_tabs.draftChanges(index)); changes > 0)
        words.append(tr("Draft of %n changes; it stays when the tab is closed", nullptr, changes));
    return words.join(u'\n');
}

} // namespace app
