// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/querybar.h"

#include "actions/actions.h"
#include "fleet/addclausedialog.h"
#include "fleet/clausebar.h"
#include "fleet/fleetquery.h"
#include "fleet/groupmenu.h"
#include "fleet/queryfield.h"
#include "shared/announce.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/mirror.h"
#include "shared/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

QueryBar::QueryBar(AppContext &context, FleetStore &store, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_store(store)
    , m_field(new QueryField(context.theme, this))
    , m_wrong(new TextLabel(context.theme, TextLabel::Look::Normal, this))
{
    m_wrong->setColor(&Colors::bad);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    auto *column = new QVBoxLayout(this);
    makeClauses();
    column->addWidget(m_clauses);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(makeButtons(), 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_wrong);
    setFocusProxy(m_field);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &QueryBar::run);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start(PauseMSecs);
        m_field->mark(0, -1); // until the text is read again
        showStar();
        m_clauses->show(clausesOf(text()));
    });
    connect(m_field, &QueryField::runWanted, this, &QueryBar::runByHand);
    connect(&context.theme, &Theme::changed, this, &QueryBar::applyTheme);
    applyTheme();
    showStar();
}

void QueryBar::makeClauses()
{
    m_clauses = new ClauseBar(m_context, this);
    connect(m_clauses, &ClauseBar::removed, this, [this](qsizetype index) {
        setText(withoutClause(text(), index));
        m_field->setFocus(Qt::OtherFocusReason); // the pill that had it is gone
    });
    connect(m_clauses, &ClauseBar::chosen, this, [this](qsizetype index) {
        const Clause clause = clausesOf(text()).at(index);
        QTextCursor cursor = m_field->textCursor();
        cursor.setPosition(clause.from);
        cursor.setPosition(clause.from + clause.length, QTextCursor::KeepAnchor);
        m_field->setTextCursor(cursor);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    m_context.actions.bind(ActionId::AddClause, this, &QueryBar::addClause);
}

void QueryBar::addClause()
{
    auto *dialog = new AddClauseDialog(m_context.theme, m_field->paths(), window());
    connect(dialog, &AddClauseDialog::chosen, this,
            [this](const QString &clause) { setText(withClause(text(), clause)); });
    dialog->open();
}

QString QueryBar::text() const
{
    return m_field->toPlainText();
}

void QueryBar::setText(const QString &text)
{
    m_field->setPlainText(text);
    runByHand();
}

QString QueryBar::wrongText() const
{
    return m_wrong->isVisibleTo(this) ? m_wrong->text() : QString();
}

QWidget *QueryBar::makeButtons()
{
    auto *area = new QWidget(this);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    m_history = new QToolButton(area);
    m_history->setText(tr("History"));
    m_history->setLayoutDirection(opposite(layoutDirection())); // the sign of the menu behind the word
    m_menu = new QMenu(m_history);
    m_groups = new QToolButton(area);
    m_groups->setText(tr("Groups"));
    m_groups->setLayoutDirection(opposite(layoutDirection()));
    m_groupMenu = new GroupMenu(m_context, m_store, m_groups);
    m_star = new QToolButton(area);
    m_star->setCheckable(true);
    auto *runButton = new QToolButton(area);
    runButton->setText(tr("Run"));
    runButton->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    for (QToolButton *button : {m_groups, m_history, m_star, runButton}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &QueryBar::fillHistory);
    connect(m_history, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_history->mapToGlobal(m_history->rect().bottomLeft())); });
    connect(m_groups, &QToolButton::clicked, this,
            [this] { m_groupMenu->popup(m_groups->mapToGlobal(m_groups->rect().bottomLeft())); });
    connect(m_groupMenu, &GroupMenu::chosen, this, &QueryBar::setText);
    connect(m_star, &QToolButton::clicked, this, [this](bool starred) {
        const QString name =
            starred ? m_context.dialogs.askText(this, tr("Keep this query"), tr("Name (may be empty):"))
                    : QString();
        m_store.setStarred(text().trimmed(), starred, name);
        showStar();
    });
    connect(runButton, &QToolButton::clicked, this, &QueryBar::runByHand);
    return area;
}

// Only what was run on purpose is worth remembering: while somebody types, many texts can be read.
void QueryBar::runByHand()
{
    m_run.reset(); // also when nothing was typed
    if (run() && !m_run->isEmpty())
        m_store.addHistory(*m_run);
}

bool QueryBar::run()
{
    m_pause.stop();
    const QString typed = text().trimmed();
    const auto query = fleetQuery(text());
    const auto answer = query ? query : answerQuery(text());
    if (!answer)
        return showWrong(query.error()), false;
    m_field->mark(0, -1);
    m_wrong->hide();
    if (std::exchange(m_run, typed) == typed)
        return true;
    if (query)
        emit asked(*query);
    else
        emit answerWanted(*answer);
    return true;
}

void QueryBar::showWrong(const twin::Error &error)
{
    m_wrong->setText(plainTextOf(error));
    m_wrong->show();
    announce(m_wrong);
    if (!error.hasAt)
        return;
    const int from = positionOf(text(), error.at.offset);
    m_field->mark(from, positionOf(text(), error.at.offset + error.at.length) - from);
}

void QueryBar::fillHistory()
{
    QMenu *const menu = m_menu;
    menu->clear();
    const QStringList starred = m_store.starred();
    const auto add = [this, menu](const QString &query) {
        const QString name = m_store.nameOf(query);
        QString shown = name.isEmpty() ? query.simplified() : name;
        constexpr qsizetype Longest = 80;
        if (shown.size() > Longest)
            shown = shown.left(Longest) + u"..."_s;
        connect(menu->addAction(shown.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, query] { setText(query); });
    };
    for (const QString &query : starred)
        add(query);
    menu->addSeparator();
    for (const QString &query : m_store.history()) {
        if (!starred.contains(query))
            add(query);
    }
    if (starred.isEmpty() && m_store.history().isEmpty())
        menu->addAction(tr("No query was run yet"))->setEnabled(false);
}

void QueryBar::showStar()
{
    const QString query = text().trimmed();
    const bool isStarred = m_store.starred().contains(query);
    m_star->setEnabled(!query.isEmpty());
    m_star->setChecked(isStarred);
    const QString name = m_store.nameOf(query);
    m_star->setText(!isStarred ? tr("Save") : name.isEmpty() ? tr("Saved") : name);
    m_star->setToolTip(isStarred ? tr("Take the star away from this query")
                                 : tr("Keep this query with a star"));
}

void QueryBar::applyTheme()
{
    const Theme &theme = m_context.theme;
    layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    layout()->setSpacing(theme.px(4));
    m_field->setFixedHeight(QFontMetrics(theme.fixedFont()).lineSpacing() * 2 + theme.px(14));
    for (QToolButton *button : {m_history, m_star})
        button->setFixedHeight(theme.px(24));
    m_star->setIcon(theme.icon(u"star"_s));
    m_history->setIcon(theme.icon(u"chevron-down"_s));
    for (QToolButton *button : {m_history, m_star})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace app
