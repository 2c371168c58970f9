// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modellibrary.h"

#include <QSet>

#include <algorithm>

namespace twin::dtdl {

const Element *ModelLibrary::find(QStringView modelId) const
{
    const auto set = m_sets.constFind(modelId.toString());
    const Element *element = set == m_sets.constEnd() ? nullptr : (*set)->find(modelId);
    return element && element->interface ? element : nullptr;
}

ModelState ModelLibrary::stateOf(const QString &id) const
{
    const LibraryFile *file = fileOf(id);
    return file ? file->state : ModelState::Unknown;
}

const LibraryFile *ModelLibrary::fileOf(const QString &id) const
{
    const auto found = m_fileOfId.constFind(id);
    return found == m_fileOfId.constEnd() ? nullptr : &m_files[*found];
}

const LibraryFile *ModelLibrary::file(const QString &name) const
{
    const auto found = m_fileOfName.constFind(name);
    return found == m_fileOfName.constEnd() ? nullptr : &m_files[*found];
}

QStringList ModelLibrary::ids() const
{
    QStringList ids = m_fileOfId.keys();
    ids.sort();
    return ids;
}

QStringList ModelLibrary::usersOf(const QString &id) const
{
    QStringList users;
    for (const LibraryFile &file : m_files) {
        if (file.state == ModelState::Valid && file.scan.needs.contains(id))
            users += file.scan.roots;
    }
    users.sort();
    return users;
}

QStringList ModelLibrary::changedSince(const ModelLibrary *before) const
{
    static const ModelLibrary Empty;
    const ModelLibrary &old = before ? *before : Empty;
    QSet<QString> changed;
    for (auto it = m_fileOfId.cbegin(); it != m_fileOfId.cend(); ++it) {
        if (m_sets.value(it.key()) != old.m_sets.value(it.key()) ||
            stateOf(it.key()) != old.stateOf(it.key()))
            changed.insert(it.key());
    }
    for (auto it = old.m_fileOfId.cbegin(); it != old.m_fileOfId.cend(); ++it) {
        if (!m_fileOfId.contains(it.key()))
            changed.insert(it.key());
    }
    QStringList ids(changed.cbegin(), changed.cend());
    ids.sort();
    return ids;
}

} // namespace twin::dtdl
