// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/recordsdrawer.h"

#include "settings/keptshares.h"
#include "shared/bar.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace app {

RecordsDrawer::RecordsDrawer(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
{ }

void RecordsDrawer::build(RecordsModel &model, const Look &look, QWidget *details,
                          std::initializer_list<QWidget *> tools)
{
    m_model = &model;
    m_widths = look.widths;
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    for (QWidget *tool : tools)
        bar->row()->addWidget(tool);
    m_tools = bar;
    m_table = makeTableView(m_context.theme, RowHeight, &model, look.name, this);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new TextLabel(m_context.theme, TextLabel::Look::Quiet, this);
    m_none->setText(look.none);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setWordWrap(true);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(makeSide(details));
    m_split->setSizes(look.shares);
    keepShares(*m_split, m_context.settings, look.key);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none, 1);
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    connect(&model, &RecordsModel::moved, this, &RecordsDrawer::onMoved);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_chosen = m_model->idAt(index.row());
                showCurrent();
            });
    connect(&m_context.theme, &Theme::changed, this, &RecordsDrawer::applyTheme);
    applyTheme();
    onMoved();
}

QWidget *RecordsDrawer::makeSide(QWidget *details)
{
    auto *side = new QWidget(this);
    auto *head = new Bar(m_context.theme, &Colors::pane, 28, Bar::Line::Below, side);
    m_summary = new TextLabel(m_context.theme, TextLabel::Look::Normal, head);
    m_summary->setElided(true, 80);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->row()->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(details, 1);
    return side;
}

void RecordsDrawer::choose(const QString &id)
{
    m_model->refresh();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

QString RecordsDrawer::summary() const
{
    return m_summary->text();
}

void RecordsDrawer::setSummary(const QString &text, bool isBad)
{
    m_summary->setText(text);
    m_summary->setColor(isBad ? &Colors::bad : nullptr);
}

void RecordsDrawer::onMoved()
{
    const bool hasAny = m_model->rowCount() > 0;
    m_none->setVisible(!hasAny);
    m_split->setVisible(hasAny);
    showCounts();
    if (hasAny && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_chosen)), 0));
    showCurrent();
}

void RecordsDrawer::applyTheme()
{
    const int margin = m_context.theme.px(12);
    m_none->setContentsMargins(margin, m_context.theme.px(10), margin, 0);
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        m_table->header()->resizeSection(int(i), m_context.theme.px(m_widths[i]));
}

} // namespace app
