// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ModelDocument that does something with its model: saves and deletes it, guesses one, leads to a
// twin.
#include "actions/actions.h"
#include "dtdl/dtmi.h"
#include "dtdl/infer.h"
#include "dtdl/sample.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "json/writer.h"
#include "models/modeldocument.h"
#include "models/modeltextpane.h"
#include "models/modeltreepane.h"
#include "shared/dialogs.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

void ModelDocument::setDevice(const twin::TwinId &id)
{
    m_device = id;
    syncActions();
}

void ModelDocument::save()
{
    if (isNew())
        return saveNew();
    if (!isChanged() || !isOwn())
        return;
    const QByteArray changed = text();
    if (const auto saved = m_context.models.save(m_place.file, changed); !saved) {
        m_context.dialogs.showError(window(), tr("%1 was not saved").arg(m_place.file), saved.error());
        return;
    }
    m_drafts.remove(m_place.file);
    m_written.insert(m_place.file, changed);
    judge();
}

void ModelDocument::saveNew()
{
    QString path = m_context.dialogs.askSaveFile(window(), tr("Save model"), tr("Models (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".json"_s;
    const QByteArray written = text();
    if (const auto made = m_context.models.create(path, written); !made) {
        m_context.dialogs.showError(window(), tr("%1 was not saved").arg(path), made.error());
        return;
    }
    m_drafts.remove(m_place.file);
    m_leftOut.remove(m_place.file);
    m_written.insert(path, written);
    m_place.file = path;
    reload();
}

/// Deletes the file of the model, after naming what would miss it.
void ModelDocument::deleteModel()
{
    if (!isOwn())
        return;
    const auto &library = m_context.models.library();
    QStringList users;
    for (const QString &id : library->file(m_place.file)->scan.interfaces)
        users += library->usersOf(id);
    const auto records = m_context.hub.state().records();
    const auto twins = std::count_if(records.begin(), records.end(), [this](const auto &record) {
        return record->identity->modelId == m_place.modelId;
    });
    QStringList detail{m_place.file};
    if (!users.isEmpty())
        detail.append(tr("Models that need it: %1.").arg(users.join(u", "_s)));
    if (twins > 0)
        detail.append(tr("%n devices have it.", nullptr, int(twins)));
    detail.append(tr("This cannot be taken back."));
    if (!m_context.dialogs.confirm(window(), tr("Delete %1 from the disk?").arg(m_place.modelId),
                                   detail.join(u'\n'), tr("Delete")))
        return;
    if (const auto gone = m_context.models.erase(m_place.file); !gone) {
        m_context.dialogs.showError(window(), tr("%1 was not deleted").arg(m_place.file), gone.error());
        return;
    }
    m_drafts.remove(m_place.file);
    m_place.file.clear(); // shown so when the sources have been read again
}

/// Guesses the model of the current device, as a text that is not saved yet.
void ModelDocument::inferModel()
{
    const auto record = m_context.hub.state().find(m_device);
    if (!record)
        return;
    const QString name = m_device.toString();
    const QString announced = record->identity->modelId;
    const bool isFree = !announced.isEmpty() && !m_context.models.library()->fileOf(announced);
    const QString id = isFree && !twin::dtdl::repositoryPath(announced).isEmpty()
                           ? announced // the one that no source has
                           : twin::dtdl::inferredId(name);
    const twin::dtdl::InferredModel inferred = twin::dtdl::inferModel(id, name, record->twin);
    const ModelPlace place{.modelId = id, .file = NewFile + id};
    if (!m_drafts.contains(place.file)) { // what was typed into an older guess stays
        m_drafts.insert(place.file, twin::json::writeIndented(inferred.model) + '\n');
        m_leftOut.insert(place.file, inferred.leftOut);
    }
    m_place = {};
    emit modelPlaceWanted(place);
}

void ModelDocument::makeDevice()
{
    if (const auto *interface = m_context.models.library()->find(m_place.modelId))
        emit deviceWanted(m_place.modelId, twin::dtdl::skeletonTwin(*interface)["properties"]["desired"]);
}

void ModelDocument::showInTwin()
{
    const ModelRow *row = m_tree->current();
    if (const auto place = row ? twinPlaceOf(row->path) : std::nullopt)
        emit placeWanted(*place);
}

/// Where the content stands in the twin of a device that has this model: reported, else desired.
std::optional<Place> ModelDocument::twinPlaceOf(const QStringList &path) const
{
    const twin::State &state = m_context.hub.state();
    twin::RecordPtr found = state.find(m_device);
    if (!found || found->identity->modelId != m_place.modelId) {
        found.reset();
        for (const twin::RecordPtr &record : state.records()) {
            if (record->identity->modelId == m_place.modelId && (!found || record->id() < found->id()))
                found = record;
        }
    }
    if (!found)
        return std::nullopt;
    const twin::json::Pointer pointer(path);
    const bool asked = !pointer.find(found->twin.reported.values) && pointer.find(found->twin.desired.values);
    return Place{.id = found->id(),
                 .section = asked ? twin::Section::Desired : twin::Section::Reported,
                 .path = pointer};
}

} // namespace app
