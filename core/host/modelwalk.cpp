// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/modelwalk.h"

#include "json/reader.h"

using namespace Qt::StringLiterals;

namespace twin::host {

ModelWalk::ModelWalk(QList<Repository> repositories, dtdl::ModelLibrary::Pointer library,
                     dtdl::ModelCache cache, const Clock &clock)
    : m_repositories(std::move(repositories))
    , m_library(std::move(library))
    , m_cache(std::move(cache))
    , m_clock(clock)
{ }

void ModelWalk::start(const QStringList &ids)
{
    ++m_open; // keeps the walk from ending while it is being started
    for (const QString &id : ids)
        visit(id);
    --m_open;
    settle();
}

void ModelWalk::cancel()
{
    m_isCancelled = true;
    for (const Repository &repository : std::as_const(m_repositories))
        repository.fetcher->cancel();
}

void ModelWalk::visit(const QString &id)
{
    if (m_seen.contains(id))
        return;
    if (m_seen.size() == MaxModels) {
        m_errors.append(
            {.code = ErrorCode::SourceFailed,
             .detail = u"More than %1 models are needed; the rest was not asked for."_s.arg(MaxModels),
             .place = id,
             .limit = MaxModels});
        m_isCancelled = true;
    }
    m_seen.insert(id);
    if (m_isCancelled)
        return;
    if (const dtdl::LibraryFile *file = m_library->fileOf(id)) {
        for (const QString &needed : file->scan.needs)
            visit(needed);
        return;
    }
    ++m_open;
    ask(id, 0,
        {.code = ErrorCode::ModelNotFound, .detail = u"No source has the model %1."_s.arg(id), .place = id});
}

void ModelWalk::ask(const QString &id, qsizetype repository, const Error &reason)
{
    if (m_isCancelled || repository == m_repositories.size()) {
        m_errors.append(reason);
        --m_open;
        settle();
        return;
    }
    const Repository &asked = m_repositories[repository];
    asked.fetcher->fetch(id, [this, id, repository, reason](const Result<std::vector<FetchedModel>> &models) {
        if (!models) {
            const bool isWorse = models.error().code != ErrorCode::ModelNotFound;
            ask(id, repository + 1, isWorse ? models.error() : reason);
            return;
        }
        take(*models, m_repositories[repository].address);
        --m_open;
        settle();
    });
}

void ModelWalk::take(const std::vector<FetchedModel> &models, const QString &repository)
{
    for (const FetchedModel &model : models) {
        m_seen.insert(model.id);
        const auto stored = m_cache.store(repository, model.id, {model.bytes, m_clock.now()});
        if (!stored)
            m_errors.append(stored.error());
        ++m_found;
    }
    for (const FetchedModel &model : models)
        follow(model.bytes);
}

void ModelWalk::follow(const QByteArray &text)
{
    const auto value = json::read(text);
    if (!value)
        return;
    for (const QString &id : dtdl::scanModel(*value).needs)
        visit(id);
}

void ModelWalk::settle()
{
    emit progressed(m_found, m_open);
    if (m_open == 0)
        emit finished(m_errors);
}

} // namespace twin::host
