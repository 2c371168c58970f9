// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HistoryPane that makes its rows and words.
#include "history/historypane.h"
#include "history/timeline.h"
#include "shared/bar.h"
#include "shared/flowbar.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "twin/momentbar.h"
#include "twin/strip.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

QAction *HistoryPane::makeChoice(const QString &text, bool checked)
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

void HistoryPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(makeTimeRow());
    column->addWidget(m_timeline);
    column->addWidget(makeMomentsRow());
    column->addWidget(m_view, 1);
    column->addWidget(makeRestoreRow());
    m_banner->hide();
    setFocusProxy(m_timeline);
}

QWidget *HistoryPane::makeTimeRow()
{
    const Theme &theme = m_context.theme;
    auto *bar = new Bar(theme, &Colors::header, 32, Bar::Line::Below, this);
    m_earlier = new QToolButton(bar);
    m_later = new QToolButton(bar);
    m_time = new QLineEdit(bar);
    m_time->setFixedWidth(theme.px(200));
    m_problem = new TextLabel(theme, TextLabel::Look::Normal, bar);
    m_problem->setColor(&Colors::bad);
    m_problem->setElided(true);
    m_problem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const auto dress = [this, &theme] {
        m_earlier->setIcon(theme.icon(u"chevron-left"_s));
        m_later->setIcon(theme.icon(u"chevron-right"_s));
        m_time->setFont(theme.fixedFont());
        m_time->setFixedWidth(theme.px(200));
    };
    connect(&m_context.theme, &Theme::changed, this, dress);
    dress();
    for (QToolButton *button : {m_earlier, m_later})
        button->setAutoRaise(true);
    bar->row()->addWidget(m_earlier);
    bar->row()->addWidget(m_later);
    bar->row()->addWidget(m_time);
    bar->row()->addWidget(m_problem, 1);
    bar->addSpring();
    bar->setSpacing(8, 4);
    return bar;
}

QWidget *HistoryPane::makeMomentsRow()
{
    const Theme &theme = m_context.theme;
    auto *bar = new FlowBar(theme, &Colors::window, 34, Bar::Line::Below, this);
    m_aLabel = new TextLabel(theme, TextLabel::Look::Strong, bar);
    m_bLabel = new TextLabel(theme, TextLabel::Look::Strong, bar);
    m_between = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    m_counts = new TextLabel(theme, TextLabel::Look::Normal, bar);
    m_between->setElided(true);
    m_between->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_single = makeChoice({}, true);
    m_compare = makeChoice({}, false);
    m_allRows = makeChoice({}, true);
    m_differences = makeChoice({}, false);
    for (const auto &[first, second] :
         {std::pair(m_single, m_compare), std::pair(m_allRows, m_differences)}) {
        auto *group = new QActionGroup(this);
        group->addAction(first);
        group->addAction(second);
    }
    m_swap = new QPushButton(bar);
    m_swap->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *mode = new SegmentedControl(theme, {m_single, m_compare}, {tr("This moment"), tr("Compare")}, bar);
    auto *rows =
        new SegmentedControl(theme, {m_allRows, m_differences}, {tr("All rows"), tr("Differences")}, bar);
    mode->setAccessibleName(tr("One moment or two"));
    rows->setAccessibleName(tr("Which rows"));
    bar->add(m_aLabel);
    bar->add(m_bLabel);
    bar->add(m_between);
    bar->addSpring();
    bar->add(m_counts);
    bar->add(rows);
    bar->add(m_swap);
    bar->add(mode);
    bar->setSpacing(12, 10);
    return bar;
}

QWidget *HistoryPane::makeRestoreRow()
{
    Theme &theme = m_context.theme;
    m_restoreRow = new Strip(theme, &Colors::draft, Strip::Edge::Top, 36, this);
    m_restoreTitle = new LineLabel(theme, LineLabel::Look::Bold, m_restoreRow);
    m_restorePatch = new LineLabel(theme, LineLabel::Look::QuietFixed, m_restoreRow);
    m_restorePatch->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_restoreTitle->setShort(LineLabel::Short::Keep);
    m_copy = new QPushButton(m_restoreRow);
    m_restore = new QPushButton(m_restoreRow);
    auto *row = static_cast<QHBoxLayout *>(m_restoreRow->layout());
    row->addWidget(m_restoreTitle);
    row->addWidget(m_restorePatch, 1);
    row->addWidget(m_copy);
    row->addWidget(m_restore);
    m_restoreRow->setPadding(12);
    m_restoreRow->hide();
    return m_restoreRow;
}

void HistoryPane::retranslate()
{
    m_earlier->setToolTip(tr("To the change before (Left on the time line)"));
    m_later->setToolTip(tr("To the change after (Right on the time line)"));
    m_earlier->setAccessibleName(tr("To the change before"));
    m_later->setAccessibleName(tr("To the change after"));
    m_time->setAccessibleName(tr("Moment A"));
    m_time->setPlaceholderText(tr("now, or a time to go to"));
    m_time->setToolTip(tr("Type 10:58, 10:58:41.204 or 2026-11-26 10:58:41 and press Enter"));
    m_single->setText(tr("This moment"));
    m_compare->setText(tr("Compare"));
    m_allRows->setText(tr("All rows"));
    m_differences->setText(tr("Differences"));
    m_swap->setText(tr("Swap A and B"));
    m_copy->setText(tr("Copy patch"));
    m_restore->setText(tr("Restore as patch..."));
    m_view->retranslate();
}

} // namespace app
