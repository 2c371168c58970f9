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

#include <algorithm>

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
    grid->setColumnMinimumWidth(0, theme.px(90));
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    return box;
}

struct Menu {
    const char *name;
    int keys = 0;
};

QList<Menu> menusWithKeys(const Actions &actions)
{
    QList<Menu> menus;
    for (const ActionSpec &spec : Actions::table()) {
        if (menus.isEmpty() || qstrcmp(menus.last().name, spec.menu) != 0)
            menus.append({spec.menu});
        menus.last().keys += keysOf(*actions.action(spec.id)).isEmpty() ? 0 : 1;
    }
    return menus;
}

/// The menus in columns of about the same height: the longest first, each to the column that is shortest.
QWidget *makeSheet(const Actions &actions, const Theme &theme, int count)
{
    constexpr int HeadRows = 2; // a title and the gap above it
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setSpacing(theme.px(32));
    QList<QVBoxLayout *> columns;
    QList<int> heights(count, 0);
    for (int i = 0; i < count; ++i) {
        columns.append(new QVBoxLayout);
        columns.last()->setSpacing(theme.px(16));
        row->addLayout(columns.last());
    }
    QList<Menu> menus = menusWithKeys(actions);
    std::stable_sort(menus.begin(), menus.end(),
                     [](const Menu &a, const Menu &b) { return a.keys > b.keys; });
    for (const Menu &menu : std::as_const(menus)) {
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        columns[shortest]->addWidget(menuColumn(actions, theme, menu.name, sheet));
        heights[shortest] += menu.keys + HeadRows;
    }
    for (QVBoxLayout *column : std::as_const(columns))
        column->addStretch(1);
    return sheet;
}

} // namespace

CheatSheet::CheatSheet(const Actions &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    QWidget *sheet = makeSheet(actions, theme, 3);
    const QSize room = parent ? parent->size() - QSize(24, 24) : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const QSize frame(theme.px(40), theme.px(84));
    if (sheet->sizeHint().width() + frame.width() > room.width()) {
        delete sheet;
        sheet = makeSheet(actions, theme, 2);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *const edit = buttons->addButton(tr("Change Keys..."), QDialogButtonBox::ActionRole);
    edit->setAutoDefault(false);
    connect(edit, &QPushButton::clicked, this, [this] {
        reject();
        emit editWanted();
    });
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    resize((sheet->sizeHint() + frame).boundedTo(room));
}

} // namespace app
