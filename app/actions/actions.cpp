// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("app::Actions", source);
}

QList<QKeySequence> shortcutsOf(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    const QStringList texts = QString::fromLatin1(spec.shortcuts).split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString &text : texts)
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionSpec &spec : table()) {
        auto *action = new QAction(this);
        action->setCheckable(spec.checkable);
        action->setShortcuts(shortcutsOf(spec));
        action->setEnabled(false);
        m_actions.insert(spec.id, action);
    }
    retranslate();
}

QAction *Actions::action(ActionId id) const
{
    return m_actions.value(id);
}

QString Actions::plainText(ActionId id) const
{
    QString text = action(id)->text();
    return text.remove(u'&').remove(u"..."_s);
}

QString Actions::menuText(const char *menu)
{
    return translated(menu);
}

void Actions::bind(ActionId id, QObject *context, std::function<void()> handler)
{
    QAction *const bound = action(id);
    disconnect(m_handlers.value(id));
    disconnect(m_deaths.value(id));
    m_handlers.insert(
        id, connect(bound, &QAction::triggered, context, [handler = std::move(handler)] { handler(); }));
    m_deaths.insert(id, connect(context, &QObject::destroyed, bound, [bound] { bound->setEnabled(false); }));
    bound->setEnabled(true);
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : table())
        action(spec.id)->setText(translated(spec.text));
}

} // namespace app
