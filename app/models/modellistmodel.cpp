// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modellistmodel.h"

#include "dtdl/element.h"
#include "host/modelsclient.h"
#include "shared/modelwords.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::dtdl::ModelSource;

namespace app {

ModelListModel::ModelListModel(twin::host::ModelsClient &models, const QStringList &languages,
                               QObject *parent)
    : QAbstractItemModel(parent)
    , m_models(models)
    , m_languages(languages)
{
    connect(&models, &twin::host::ModelsClient::changed, this, &ModelListModel::reload);
    connect(&models, &twin::host::ModelsClient::sourcesChanged, this, &ModelListModel::reload);
    reload();
}

// A source's index has no pointer; a model's index names its source, counted from one.
QModelIndex ModelListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ModelListModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int ModelListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_rows.at(parent.row()).size()) : 0;
}

int ModelListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ModelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return sourceData(index.row(), role);
    const int source = int(index.internalId()) - 1;
    return modelData(m_rows.at(source).at(index.row()), source, role);
}

QModelIndex ModelListModel::indexOf(const QString &modelId) const
{
    for (int source = 0; source < m_rows.size(); ++source) {
        const auto &rows = m_rows.at(source);
        const auto at = std::find_if(rows.begin(), rows.end(),
                                     [&modelId](const Row &row) { return row.modelId == modelId; });
        if (at != rows.end() && !modelId.isEmpty())
            return index(int(at - rows.begin()), 0, index(source, 0));
    }
    return {};
}

QModelIndex ModelListModel::indexOfFile(const QString &file) const
{
    for (int source = 0; source < m_rows.size(); ++source) {
        const auto &rows = m_rows.at(source);
        const auto at =
            std::find_if(rows.begin(), rows.end(), [&file](const Row &row) { return row.file == file; });
        if (at != rows.end())
            return index(int(at - rows.begin()), 0, index(source, 0));
    }
    return {};
}

void ModelListModel::setFilter(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    reload();
}

void ModelListModel::reload()
{
    beginResetModel();
    m_searchTexts.clear();
    m_rows.clear();
    m_rows.resize(m_models.sources().size());
    for (const twin::dtdl::LibraryFile &file : m_models.library()->files()) {
        if (file.isShadowed || file.text.source >= m_rows.size())
            continue;
        QStringList ids = file.scan.interfaces;
        if (ids.isEmpty())
            ids.append(QString());
        for (const QString &id : ids) {
            const Row row{id, file.text.file, file.problems.size() + file.unresolved.size()};
            if (matches(row))
                m_rows[file.text.source].append(row);
        }
    }
    for (QList<Row> &rows : m_rows)
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return shortModelName(a.modelId).compare(shortModelName(b.modelId), Qt::CaseInsensitive) < 0;
        });
    endResetModel();
}

bool ModelListModel::matches(const Row &row) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = row.modelId.isEmpty() ? row.file : searchTextOf(row.modelId);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString ModelListModel::searchTextOf(const QString &modelId) const
{
    QString &text = m_searchTexts[modelId];
    if (!text.isEmpty())
        return text;
    QStringList words{modelId};
    if (const twin::dtdl::Element *interface = m_models.library()->find(modelId)) {
        words.append(interface->displayName(m_languages));
        for (const twin::dtdl::Content &content : interface->interface->contents) {
            const twin::dtdl::Element &element = *content.element;
            words.append({element.name(), element.displayName(m_languages)});
            if (const auto *type = element.semanticType())
                words.append(QString::fromStdString(std::string(type->name())));
            if (const auto *unit = element.unit())
                words.append({shortModelName(unit->idText()), unitSign(unit->idText())});
        }
    }
    text = words.join(u'\n');
    return text;
}

QVariant ModelListModel::sourceData(int source, int role) const
{
    const twin::host::ModelSourceView &view = m_models.sources().at(source);
    switch (role) {
    case Qt::DisplayRole:
        return view.source.kind == ModelSource::Kind::BuiltIn ? tr("Demo models") : view.source.name();
    case Qt::ToolTipRole:
        return view.errors.isEmpty() ? placeText(source)
                                     : QString(placeText(source) + u'\n' + view.errors.first().toString());
    case Qt::AccessibleTextRole:
        return tr("Source %1: %2, %3")
            .arg(source + 1)
            .arg(sourceData(source, Qt::DisplayRole).toString(), countText(source));
    case IsSourceRole:
        return true;
    case SourceRole:
        return source;
    case FaultsRole:
        return view.faultyFiles + view.errors.size();
    case PlaceRole:
        return placeText(source);
    case CountRole:
        return countText(source);
    default:
        return {};
    }
}

QVariant ModelListModel::modelData(const Row &row, int source, int role) const
{
    const QString name = row.modelId.isEmpty() ? QFileInfo(row.file).fileName() : shortModelName(row.modelId);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole: {
        const twin::dtdl::Element *interface = m_models.library()->find(row.modelId);
        QStringList lines{interface ? interface->displayName(m_languages) : QString(), row.modelId, row.file};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return row.faults > 0 ? QString(name + u", "_s + tr("%n problems", nullptr, int(row.faults))) : name;
    case IsSourceRole:
        return false;
    case SourceRole:
        return source;
    case ModelIdRole:
        return row.modelId;
    case FileRole:
        return row.file;
    case FaultsRole:
        return row.faults;
    default:
        return {};
    }
}

QString ModelListModel::placeText(int source) const
{
    const ModelSource &place = m_models.sources().at(source).source;
    switch (place.kind) {
    case ModelSource::Kind::BuiltIn:
        return tr("built in, read-only");
    case ModelSource::Kind::Files:
        return place.files.size() == 1 ? QFileInfo(place.files.first()).absolutePath()
                                       : tr("%n files", nullptr, int(place.files.size()));
    case ModelSource::Kind::Folder:
        return place.place.startsWith(QDir::homePath()) ? u'~' + place.place.mid(QDir::homePath().size())
                                                        : place.place;
    case ModelSource::Kind::Web:
        return place.place;
    }
    Q_UNREACHABLE();
}

QString ModelListModel::countText(int source) const
{
    const twin::host::ModelSourceView &view = m_models.sources().at(source);
    if (view.source.kind != ModelSource::Kind::Web)
        return tr("%n models", nullptr, int(view.models));
    if (view.cache.count == 0)
        return tr("not asked");
    const int days = int(view.cache.oldest.toDateTime().daysTo(QDateTime::currentDateTimeUtc()));
    const QString kept = tr("%n in cache", nullptr, int(view.cache.count));
    return days > 0 ? QString(kept + u", "_s + tr("%n days old", nullptr, days)) : kept;
}

} // namespace app
