// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/shortcuts.h"

#include "settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const ActionSpec &specOf(ActionId id)
{
    const auto &rows = Actions::table();
    return *std::find_if(rows.begin(), rows.end(), [id](const ActionSpec &spec) { return spec.id == id; });
}

// The text in the source stands for the action: numbers change when one is added.
QString nameOf(const ActionSpec &spec)
{
    return QString::fromLatin1(spec.text).remove(u'&').remove(u"..."_s);
}

QJsonObject kept(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.shortcuts.value()).object();
}

QList<QKeySequence> asList(const QKeySequence &keys)
{
    return keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
}

} // namespace

QList<QKeySequence> usualShortcuts(ActionId id)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(specOf(id).shortcuts).split(u"; "_s, Qt::SkipEmptyParts))
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

void applyShortcuts(Actions &actions, const Settings &settings)
{
    const QJsonObject own = kept(settings);
    for (const ActionSpec &spec : Actions::table()) {
        const auto found = own.constFind(nameOf(spec));
        actions.action(spec.id)->setShortcuts(
            found == own.constEnd() ? usualShortcuts(spec.id)
                                    : asList(QKeySequence(found->toString(), QKeySequence::PortableText)));
    }
}

void setShortcut(Actions &actions, Settings &settings, ActionId id, const std::optional<QKeySequence> &keys)
{
    QJsonObject own = kept(settings);
    if (keys)
        own[nameOf(specOf(id))] = keys->toString(QKeySequence::PortableText);
    else
        own.remove(nameOf(specOf(id)));
    settings.shortcuts.set(QJsonDocument(own).toJson(QJsonDocument::Compact));
    actions.action(id)->setShortcuts(keys ? asList(*keys) : usualShortcuts(id));
}

std::optional<ActionId> clashOf(const Actions &actions, ActionId id, const QKeySequence &keys)
{
    for (const ActionSpec &spec : Actions::table()) {
        if (spec.id != id && !keys.isEmpty() && actions.action(spec.id)->shortcuts().contains(keys))
            return spec.id;
    }
    return std::nullopt;
}

} // namespace app
