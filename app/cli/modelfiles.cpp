// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modelfiles.h"

#include "json/reader.h"
#include "json/writer.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace app::cli {

using namespace twin;

namespace {

std::span<const Json> topLevel(const Json &value)
{
    return value.isArray() ? value.elements() : std::span(&value, 1);
}

void collectReferences(const Json &value, std::string_view key, QSet<QString> &out)
{
    if (value.isString() && value.toStringView().starts_with("dtmi:") && key != "@id" && key != "@type" &&
        key != "target" && key != "@context")
        out.insert(value.toString());
    for (const Json &e : value.elements())
        collectReferences(e, key, out);
    for (const json::Member &m : value.members())
        collectReferences(m.value, m.key.view(), out);
}

} // namespace

QStringList ModelFiles::add(const QStringList &paths)
{
    QStringList unreadable;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            addFile(path, unreadable);
            continue;
        }
        QStringList found;
        QDirIterator it(path, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            if (!file.endsWith(QStringLiteral(".expanded.json")))
                found.append(file);
        }
        found.sort();
        for (const QString &file : found)
            addFile(file, unreadable);
    }
    index();
    return unreadable;
}

void ModelFiles::addFile(const QString &path, QStringList &unreadable)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        unreadable.append(path);
        return;
    }
    m_files.append(path);
    m_texts.insert(path, file.readAll());
}

void ModelFiles::index()
{
    for (const QString &file : m_files) {
        const auto value = json::read(m_texts.value(file));
        if (!value)
            continue;
        for (const Json &model : topLevel(*value)) {
            const QString id = model["@id"].toString();
            if (!id.isEmpty() && !m_fileOfId.contains(id))
                m_fileOfId.insert(id, file);
        }
    }
}

dtdl::Resolver ModelFiles::resolver() const
{
    return [this](const QStringList &ids) -> std::optional<QList<dtdl::ModelText>> {
        QStringList wanted;
        for (const QString &id : ids) {
            const QString file = m_fileOfId.value(id);
            if (!file.isEmpty() && !wanted.contains(file))
                wanted.append(file);
        }
        QList<dtdl::ModelText> texts;
        for (const QString &file : std::as_const(wanted))
            texts.append({file, m_texts.value(file)});
        return texts;
    };
}

QList<ModelFiles::Unit> ModelFiles::units(int *notJson, int *notDtdl, int *duplicates) const
{
    QList<Unit> units;
    QSet<QString> known;
    for (const QString &file : m_files) {
        const auto value = json::read(m_texts.value(file));
        if (!value) {
            ++*notJson;
            continue;
        }
        for (const Json &model : topLevel(*value)) {
            const QString id = model["@id"].toString();
            if (id.isEmpty() || !model.contains("@context")) {
                ++*notDtdl;
            } else if (known.contains(id)) {
                ++*duplicates;
            } else {
                QSet<QString> references;
                collectReferences(model, {}, references);
                references.remove(id);
                known.insert(id);
                units.append(
                    {id, file, json::write(model), QStringList(references.begin(), references.end())});
            }
        }
    }
    for (Unit &unit : units) {
        unit.references.removeIf([&known](const QString &id) { return !known.contains(id); });
        unit.references.sort();
    }
    return units;
}

} // namespace app::cli
