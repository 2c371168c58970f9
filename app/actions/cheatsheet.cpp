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
    grid->setColumnMinimumWidth(0, theme.px(100));
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    return box;
}

/// The menus by their number, one below the other in columns of about the same height.
QWidget *makeSheet(const Actions &actions, const Theme &theme, const QList<QList<int>> &places)
{
    QList<const char *> menus;
    for (const ActionSpec &spec : Actions::table()) {
        if (menus.isEmpty() || qstrcmp(menus.last(), spec.menu) != 0)
            menus.append(spec.menu);
    }
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setSpacing(theme.px(32));
    for (const QList<int> &place : places) {
        auto *column = new QVBoxLayout;
        column->setSpacing(theme.px(16));
        for (const int menu : place)
            column->addWidget(menuColumn(actions, theme, menus.at(menu), sheet));
        column->addStretch(1);
        columns->addLayout(column);
    }
    return sheet;
}

} // namespace

CheatSheet::CheatSheet(const Actions &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    QWidget *sheet = makeSheet(actions, theme, {{0, 1, 3}, {2}, {4, 5}});
    const QSize room = parent ? parent->size() - QSize(40, 40) : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const QSize frame(theme.px(40), theme.px(84));
    if (sheet->sizeHint().width() + frame.width() > room.width()) {
        delete sheet;
        sheet = makeSheet(actions, theme, {{0, 1, 3, 5}, {2, 4}});
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
    resize((sheet->sizeHint() + frame).boundedTo(room));
}

} // namespace app
