// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/cheatsheet.h"

#include "actions/actions.h"
#include "shared/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QWidget *menuColumn(const Actions &actions, const Theme &theme, const char *menu, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    auto *title = new TextLabel(theme, TextLabel::Look::Strong, box);
    title->setText(Actions::menuText(menu).remove(u'&'));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const ActionSpec &spec : Actions::table()) {
        const QString keys = keysOf(*actions.action(spec.id));
        if (qstrcmp(spec.menu, menu) != 0 || keys.isEmpty())
            continue;
        auto *key = new TextLabel(theme, TextLabel::Look::Fixed, box);
        auto *text = new TextLabel(theme, TextLabel::Look::Normal, box);
        key->setText(keys);
        text->setText(actions.plainText(spec.id));
        grid->addWidget(key, row, 0);
        grid->addWidget(text, row++, 1);
    }
    grid->setColumnMinimumWidth(0, theme.px(150));
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    return box;
}

} // namespace

CheatSheet::CheatSheet(const Actions &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *sheet = new QWidget(this);
    auto *columns = new QHBoxLayout(sheet);
    columns->setSpacing(theme.px(32));
    QList<const char *> menus;
    for (const ActionSpec &spec : Actions::table()) {
        if (menus.isEmpty() || qstrcmp(menus.last(), spec.menu) != 0)
            menus.append(spec.menu);
    }
    // The menus one below the other, over three columns of about the same height.
    const std::initializer_list<std::initializer_list<int>> places{{0, 1, 3}, {2}, {4, 5}};
    for (const auto &place : places) {
        auto *column = new QVBoxLayout;
        column->setSpacing(theme.px(16));
        for (const int menu : place)
            column->addWidget(menuColumn(actions, theme, menus.at(menu), sheet));
        column->addStretch(1);
        columns->addLayout(column);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    const QSize wanted = sheet->sizeHint() + QSize(theme.px(40), theme.px(80));
    resize(parent ? wanted.boundedTo(parent->size() - QSize(40, 40)) : wanted);
}

} // namespace app
