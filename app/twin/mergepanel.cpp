// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/mergepanel.h"

#include "shared/theme.h"
#include "twin/rowbuilder.h"
#include "twin/strip.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace app {

namespace {

constexpr int ShownRows = 6;

QString word(const std::optional<twin::Json> &value)
{
    return value ? RowBuilder::valueText(*value).left(60) : MergePanel::tr("removed");
}

} // namespace

MergePanel::MergePanel(Theme &theme, const QList<DraftConflict> &conflicts, QWidget *parent)
    : QFrame(parent)
    , m_conflicts(conflicts)
    , m_accept(new QPushButton(tr("Take over"), this))
{
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    auto *title = new LineLabel(theme, LineLabel::Look::Bold, this);
    title->setLine(conflicts.size() == 1
                       ? tr("One place was changed here and by somebody else")
                       : tr("%1 places were changed here and by somebody else").arg(conflicts.size()));
    column->addWidget(title);
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.px(24));
    grid->setVerticalSpacing(theme.px(4));
    for (int i = 0; i < int(conflicts.size()); ++i) {
        const auto &[section, conflict] = conflicts.at(i);
        auto *path = new LineLabel(theme, LineLabel::Look::Normal, rows);
        path->setLine(DraftChange{section, conflict.path, {}, {}}.toString());
        auto *base = new LineLabel(theme, LineLabel::Look::Quiet, rows);
        base->setLine(conflict.base ? tr("was %1").arg(word(conflict.base)) : tr("was not there"));
        auto *mine = new QRadioButton(tr("Mine: %1").arg(word(conflict.mine)), rows);
        auto *theirs = new QRadioButton(tr("Theirs: %1").arg(word(conflict.theirs)), rows);
        auto *group = new QButtonGroup(this);
        group->addButton(mine);
        group->addButton(theirs);
        mine->setChecked(true);
        m_mine.append(mine);
        m_theirs.append(theirs);
        int cell = 0;
        for (QWidget *each : {static_cast<QWidget *>(path), static_cast<QWidget *>(base),
                              static_cast<QWidget *>(mine), static_cast<QWidget *>(theirs)})
            grid->addWidget(each, i, cell++);
    }
    grid->setColumnStretch(4, 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(rows);
    const int visible = qMin(ShownRows, int(conflicts.size()));
    area->setFixedHeight(visible * (rows->sizeHint().height() / qMax(1, int(conflicts.size()))) +
                         theme.px(8));
    column->addWidget(area);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_accept->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &MergePanel::cancelled);
    connect(m_accept, &QPushButton::clicked, this, &MergePanel::accept);
}

void MergePanel::accept()
{
    QList<DraftConflict> mine;
    for (qsizetype i = 0; i < m_conflicts.size(); ++i)
        if (m_mine.at(i)->isChecked())
            mine.append(m_conflicts.at(i));
    emit accepted(mine);
}

void MergePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace app
