// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "dtdl/modelcache.h"
#include "dtdl/modellibrary.h"
#include "host/modelfetcher.h"

#include <QSet>

#include <memory>

namespace twin::host {

/// Brings models and all that they need from repositories on the web into the cache. Each model is asked for
/// once, from one repository after the other in their order; what the library has is only followed. A cycle
/// ends by that. One thread.
class ModelWalk final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxModels = 10'000; ///< of one walk; a hostile repository could go on for ever

    struct Repository {
        QString address;
        ModelFetcher *fetcher = nullptr; ///< must outlive the walk
    };

    ModelWalk(QList<Repository> repositories, dtdl::ModelLibrary::Pointer library, dtdl::ModelCache cache,
              const Clock &clock);

    /// Once.
    void start(const QStringList &ids);
    void cancel();

signals:
    /// `found` of those that are known to be needed so far are in the cache; `open` are under way.
    void progressed(qsizetype found, qsizetype open);
    /// Nothing is under way any more. `errors`: one for each model that nobody gave, with the last
    /// repository's reason; ModelNotFound when all said that they have it not.
    void finished(const QList<twin::Error> &errors);

private:
    void visit(const QString &id);
    void ask(const QString &id, qsizetype repository, const Error &reason);
    void take(const std::vector<FetchedModel> &models, const QString &repository);
    void follow(const QByteArray &text);
    void settle();

    QList<Repository> m_repositories;
    dtdl::ModelLibrary::Pointer m_library;
    dtdl::ModelCache m_cache;
    const Clock &m_clock;
    QSet<QString> m_seen;
    QList<Error> m_errors;
    qsizetype m_found = 0;
    qsizetype m_open = 0;
    bool m_isCancelled = false;
};

} // namespace twin::host
