// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modelshelf.h"

#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;

namespace app::cli {

namespace {

Error firstProblem(const LibraryFile &file)
{
    Error error{.code = ErrorCode::ModelInvalid, .place = file.text.file};
    if (!file.problems.isEmpty()) {
        const Problem &problem = file.problems.first();
        error.detail = problem.sentence();
        error.at = problem.place().at;
        error.hasAt = problem.place().startLine > 0;
    } else if (!file.unresolved.isEmpty()) {
        const UnresolvedReference &reference = file.unresolved.first();
        error.code = ErrorCode::ModelNotFound;
        error.detail = u"%1 of %2 refers to %3, which no place has."_s.arg(reference.property,
                                                                           reference.fromId, reference.id);
        error.at = reference.place.at;
        error.hasAt = reference.place.startLine > 0;
    }
    return error;
}

} // namespace

ModelShelf::ModelShelf(const QList<ModelSource> &sources)
    : m_client({.sources = sources, .cacheFolder = m_fetched.path()}, m_clock)
{
    wait();
}

Result<std::unique_ptr<ModelShelf>> ModelShelf::open(const Call &call)
{
    QList<ModelSource> sources;
    for (const QString &place : call.values(u"models")) {
        const auto source = ModelSource::fromText(place);
        if (!source)
            return source.error();
        if (!sources.contains(*source))
            sources.append(*source);
    }
    sources.append({.kind = ModelSource::Kind::BuiltIn, .place = u":/models"_s});
    std::unique_ptr<ModelShelf> shelf(new ModelShelf(sources));
    for (const host::ModelSourceView &view : shelf->m_client.sources()) {
        if (!view.errors.isEmpty())
            return view.errors.first();
    }
    return shelf;
}

Result<const Element *> ModelShelf::interface(const QString &idOrFile)
{
    if (!QFileInfo(idOrFile).isFile())
        return find(idOrFile);
    const auto source = ModelSource::fromText(idOrFile);
    if (!source)
        return source.error();
    (void)m_client.add(*source, 0); // it may be on the shelf already
    wait();
    const LibraryFile *file = library().file(QFileInfo(idOrFile).absoluteFilePath());
    if (!file || file->scan.roots.isEmpty())
        return file ? firstProblem(*file)
                    : Error{.code = ErrorCode::ModelInvalid,
                            .detail = u"No interface is in it."_s,
                            .place = idOrFile};
    return find(file->scan.roots.first());
}

Result<const Element *> ModelShelf::find(const QString &id)
{
    QList<Error> errors;
    const auto keep = QObject::connect(&m_client, &host::ModelsClient::fetchFinished, &m_client,
                                       [&errors](const QList<Error> &found) { errors = found; });
    if (library().stateOf(id) == ModelState::Unknown || library().stateOf(id) == ModelState::Incomplete) {
        m_client.fetch({id});
        wait();
    }
    QObject::disconnect(keep);
    if (const Element *element = library().find(id))
        return element;
    const LibraryFile *file = library().fileOf(id);
    if (file && file->problems.isEmpty() && !file->brokenBy.isEmpty())
        file = library().file(file->brokenBy.first());
    if (!errors.isEmpty())
        return errors.first();
    return file ? firstProblem(*file)
                : Error{
                      .code = ErrorCode::ModelNotFound, .detail = u"No place has this model."_s, .place = id};
}

void ModelShelf::wait()
{
    QEventLoop loop;
    QObject::connect(&m_client, &host::ModelsClient::busyChanged, &loop, [&loop](bool busy) {
        if (!busy)
            loop.quit();
    });
    if (m_client.isBusy())
        loop.exec();
}

} // namespace app::cli
