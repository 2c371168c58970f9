// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "help/helpsearch.h"
#include "help/helpview.h"
#include "settings/keptshares.h"
#include "shared/bar.h"
#include "shared/mirror.h"
#include "shared/textlabel.h"
#include "shared/theme.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int NameRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(AppContext &context, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_book(context.actions)
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    auto *split = new QSplitter(this);
    split->addWidget(makeSide());
    split->addWidget(makeReader());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({context.theme.roomPx(260), context.theme.roomPx(720)});
    keepShares(*split, context.settings, u"help"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    resize(context.theme.roomPx(980), context.theme.roomPx(720));
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_view);
    fillContents();
    turnTo({u"start"_s, {}});
}

void HelpWindow::open(const QString &target)
{
    const Place place{target.section(u'#', 0, 0), target.section(u'#', 1)};
    if (!m_book.page(place.name))
        return;
    if (!m_here.name.isEmpty())
        m_before.append(m_here);
    m_behind.clear();
    turnTo(place);
}

void HelpWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    m_behind.append(m_here);
    turnTo(m_before.takeLast());
}

void HelpWindow::goForward()
{
    if (m_behind.isEmpty())
        return;
    m_before.append(m_here);
    turnTo(m_behind.takeLast());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(), m_search->selectAll();
    else if (event->matches(QKeySequence::Back))
        goBack();
    else if (event->matches(QKeySequence::Forward))
        goForward();
    else
        QWidget::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *HelpWindow::makeSide()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QTreeWidget(side);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(side);
    const int gap = m_context.theme.px(8);
    column->setContentsMargins(Mirror(*this)(QMargins(gap, gap, 0, 0)));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { onItem(item); });
    return side;
}

QWidget *HelpWindow::makeReader()
{
    auto *reader = new QWidget(this);
    auto *bar = new Bar(m_context.theme, &Colors::window, 32, Bar::Line::Below, reader);
    m_back = new QPushButton(tr("Back"), bar);
    m_forward = new QPushButton(tr("Forward"), bar);
    m_view = new HelpView(m_context.theme, reader);
    m_view->setAccessibleName(tr("Page of the help"));
    bar->row()->addWidget(m_back);
    bar->row()->addWidget(m_forward);
    bar->addSpring();
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_forward, &QPushButton::clicked, this, &HelpWindow::goForward);
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    return reader;
}

void HelpWindow::fillContents()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QTreeWidgetItem *group = nullptr;
    for (const HelpPage &page : m_book.pages()) {
        if (page.group.isEmpty())
            continue;
        if (!group || group->text(0) != page.group) {
            group = new QTreeWidgetItem(m_list, {page.group});
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group, {page.title});
        item->setData(0, NameRole, page.name);
        item->setToolTip(0, page.title);
    }
    m_list->setRootIsDecorated(true);
    m_list->expandAll();
    markInList();
}

void HelpWindow::search(const QString &words)
{
    if (words.simplified().isEmpty()) {
        fillContents();
        m_view->mark({});
        return;
    }
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_list->setRootIsDecorated(false);
        const QList<HelpHit> hits = searchHelp(m_book.pages(), words);
        for (const HelpHit &hit : hits) {
            auto *item = new QTreeWidgetItem(m_list, {hit.page->title});
            item->setData(0, NameRole, hit.page->name);
            item->setToolTip(0, hit.line);
        }
        if (hits.isEmpty()) {
            auto *none = new QTreeWidgetItem(m_list, {tr("No page has these words.")});
            none->setFlags(Qt::NoItemFlags);
        }
    }
    // The best page is in front while one types, as the list says.
    if (const QTreeWidgetItem *best = m_list->topLevelItem(0); best->flags() != Qt::NoItemFlags)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void HelpWindow::turnTo(const Place &place)
{
    const HelpPage *const page = m_book.page(place.name);
    m_here = place;
    m_view->setPage(*page, place.anchor);
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_behind.isEmpty());
    setWindowTitle(tr("%1 - Help").arg(page->title));
    markInList();
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == u"https"_s)
        QDesktopServices::openUrl(link);
    else if (link.scheme().isEmpty())
        open(m_here.name + u'#' + link.fragment());
    else
        open(QString(link.path() + (link.hasFragment() ? u"#"_s + link.fragment() : QString())));
}

void HelpWindow::onItem(const QTreeWidgetItem *item)
{
    const QString name = item ? item->data(0, NameRole).toString() : QString();
    if (name.isEmpty())
        return;
    if (name != m_here.name)
        open(name);
    m_view->mark(m_search->text());
}

void HelpWindow::markInList()
{
    const QSignalBlocker blocker(m_list);
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if ((*at)->data(0, NameRole).toString() == m_here.name)
            return m_list->setCurrentItem(*at);
    }
    m_list->setCurrentItem(nullptr);
}

} // namespace app
