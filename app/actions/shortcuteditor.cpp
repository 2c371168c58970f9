// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/shortcuteditor.h"

#include "actions/shortcuts.h"
#include "settings/settings.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

enum Column { CommandColumn, MenuColumn, KeysColumn, UsualColumn };
constexpr int IdRole = Qt::UserRole;

QString textOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

ShortcutEditor::ShortcutEditor(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_set(new QPushButton(tr("&Set"), this))
    , m_usual(new QPushButton(tr("&Usual Keys"), this))
    , m_warning(new TextLabel(context.theme, TextLabel::Look::Normal, this))
{
    setWindowTitle(tr("Change keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setPlaceholderText(tr("Filter commands and keys"));
    m_filter->setAccessibleName(tr("Filter commands and keys"));
    m_filter->setClearButtonEnabled(true);
    makeList();
    m_warning->setColor(&Colors::waiting);
    m_warning->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(makeKeys());
    column->addWidget(m_warning);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutEditor::applyFilter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::check);
    connect(m_set, &QPushButton::clicked, this, &ShortcutEditor::set);
    connect(m_usual, &QPushButton::clicked, this, &ShortcutEditor::setUsual);
    fill();
    resize(context.theme.px(680), context.theme.px(520));
}

QString ShortcutEditor::warning() const
{
    return m_warning->text();
}

void ShortcutEditor::choose(ActionId id)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *const item = m_list->topLevelItem(row);
        if (item->data(CommandColumn, IdRole).toInt() == int(id))
            m_list->setCurrentItem(item);
    }
}

void ShortcutEditor::makeList()
{
    m_list->setAccessibleName(tr("Commands"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Command"), tr("Menu"), tr("Keys"), tr("Usual keys")});
    m_list->header()->resizeSection(CommandColumn, m_context.theme.px(260));
    m_list->header()->resizeSection(KeysColumn, m_context.theme.px(140));
    new TypeToSearch(m_list, m_filter);
}

QLayout *ShortcutEditor::makeKeys()
{
    auto *row = new QHBoxLayout;
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    caption->setText(tr("&Keys:"));
    caption->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("Keys of the chosen command"));
    row->addWidget(caption);
    row->addWidget(m_keys, 1);
    row->addWidget(m_set);
    row->addWidget(m_usual);
    return row;
}

void ShortcutEditor::fill()
{
    for (const ActionSpec &spec : Actions::table()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(CommandColumn, m_context.actions.plainText(spec.id));
        item->setText(MenuColumn, Actions::menuText(spec.menu).remove(u'&'));
        item->setText(UsualColumn, textOf(usualShortcuts(spec.id)));
        item->setText(KeysColumn, textOf(m_context.actions.action(spec.id)->shortcuts()));
        item->setData(CommandColumn, IdRole, int(spec.id));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutEditor::applyFilter()
{
    const QString typed = m_filter->text();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *const item = m_list->topLevelItem(row);
        const bool fits = item->text(CommandColumn).contains(typed, Qt::CaseInsensitive) ||
                          item->text(KeysColumn).contains(typed, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void ShortcutEditor::showCurrent()
{
    const auto id = current();
    m_keys->setKeySequence(id ? m_context.actions.action(*id)->shortcut() : QKeySequence());
    check();
}

void ShortcutEditor::check()
{
    const auto id = current();
    m_set->setEnabled(id && m_keys->keySequence() != m_context.actions.action(*id)->shortcut());
    m_usual->setEnabled(id && m_context.actions.action(*id)->shortcuts() != usualShortcuts(*id));
    const auto other = id ? clashOf(m_context.actions, *id, m_keys->keySequence()) : std::nullopt;
    m_warning->setText(other ? tr("%1 are the keys of %2. Set takes them from it.")
                                   .arg(m_keys->keySequence().toString(QKeySequence::NativeText),
                                        m_context.actions.plainText(*other))
                             : QString());
}

void ShortcutEditor::set()
{
    const auto id = current();
    if (!id)
        return;
    const QKeySequence keys = m_keys->keySequence();
    if (const auto other = clashOf(m_context.actions, *id, keys))
        setShortcut(m_context.actions, m_context.settings, *other, QKeySequence());
    setShortcut(m_context.actions, m_context.settings, *id, keys);
    refill(*id);
}

void ShortcutEditor::setUsual()
{
    const auto id = current();
    if (!id)
        return;
    for (const QKeySequence &keys : usualShortcuts(*id)) {
        if (const auto other = clashOf(m_context.actions, *id, keys))
            setShortcut(m_context.actions, m_context.settings, *other, QKeySequence());
    }
    setShortcut(m_context.actions, m_context.settings, *id, std::nullopt);
    refill(*id);
}

void ShortcutEditor::refill(ActionId chosen)
{
    m_list->clear();
    fill();
    applyFilter();
    choose(chosen);
}

std::optional<ActionId> ShortcutEditor::current() const
{
    const QTreeWidgetItem *const item = m_list->currentItem();
    return item ? std::optional(ActionId(item->data(CommandColumn, IdRole).toInt())) : std::nullopt;
}

} // namespace app
