// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keptshares.h"

#include "settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>

namespace app {

namespace {

QJsonObject kept(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.shares.value()).object();
}

} // namespace

void keepShares(QSplitter &splitter, Settings &settings, const QString &name)
{
    QList<int> sizes;
    for (const QJsonValue size : kept(settings).value(name).toArray())
        sizes.append(size.toInt());
    if (sizes.size() == splitter.count()) // else they are of another version
        splitter.setSizes(sizes);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter, [&splitter, &settings, name] {
        QJsonArray moved;
        for (const int size : splitter.sizes())
            moved.append(size);
        QJsonObject all = kept(settings);
        all[name] = moved;
        settings.shares.set(QJsonDocument(all).toJson(QJsonDocument::Compact));
    });
}

} // namespace app
