// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

void FleetStore::setSort(const QString &path, bool isDescending)
{
    setList(u"sort"_s, {path, isDescending ? u"down"_s : u"up"_s});
}

QSet<twin::TwinId> FleetStore::pins() const
{
    QSet<twin::TwinId> pins;
    for (const QString &text : list(u"pins"_s)) {
        if (const auto id = twin::TwinId::parsePath(text))
            pins.insert(*id);
    }
    return pins;
}

void FleetStore::setPins(const QSet<twin::TwinId> &pins)
{
    QStringList texts;
    for (const auto &id : pins)
        texts.append(id.toString());
    texts.sort();
    setList(u"pins"_s, texts);
}

void FleetStore::addHistory(const QString &query)
{
    QStringList queries = history();
    queries.removeAll(query);
    queries.prepend(query);
    setList(u"history"_s, queries.mid(0, MostHistory));
}

void FleetStore::setStarred(const QString &query, bool starred, const QString &name)
{
    auto names = pairs(u"names"_s);
    names.remove(query);
    if (starred && !name.isEmpty())
        names.insert(query, name);
    setPairs(u"names"_s, names);
    QStringList queries = this->starred();
    queries.removeAll(query);
    if (starred)
        queries.append(query);
    setList(u"starred"_s, queries);
}

void FleetStore::setWidth(const QString &path, double width)
{
    auto widths = pairs(u"widths"_s);
    widths.insert(path, QString::number(width));
    setPairs(u"widths"_s, widths);
}

QMap<QString, QString> FleetStore::pairs(const QString &name) const
{
    const QStringList flat = list(name);
    QMap<QString, QString> pairs;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        pairs.insert(flat[i], flat[i + 1]);
    return pairs;
}

void FleetStore::setPairs(const QString &name, const QMap<QString, QString> &pairs)
{
    QStringList flat;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        flat << pair.key() << pair.value();
    setList(name, flat);
}

QStringList FleetStore::list(const QString &name) const
{
    const QJsonObject all = QJsonDocument::fromJson(m_settings.fleet.value()).object();
    QStringList values;
    for (const auto &value : all[m_workspace].toObject()[name].toArray())
        values.append(value.toString());
    return values;
}

void FleetStore::setList(const QString &name, const QStringList &values)
{
    QJsonObject all = QJsonDocument::fromJson(m_settings.fleet.value()).object();
    QJsonObject mine = all[m_workspace].toObject();
    mine[name] = QJsonArray::fromStringList(values);
    all[m_workspace] = mine;
    m_settings.fleet.set(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace app
