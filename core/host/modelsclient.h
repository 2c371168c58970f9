// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "dtdl/modelcache.h"
#include "dtdl/modellibrary.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QMap>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace twin::host {

class ModelFetcher;
class ModelWalk;

/// How a ModelsClient reaches the disk and the network.
struct ModelsSpec {
    QList<dtdl::ModelSource> sources{}; ///< in the order of choice
    QString cacheFolder{}; ///< of models from the web; empty: they are not kept
    QString certificateFile{}; ///< PEM certificates that are trusted beside the system's; empty: none
    std::optional<QNetworkProxy> proxy{}; ///< none: the system's
};

/// One source as it stands.
struct ModelSourceView {
    dtdl::ModelSource source{};
    qsizetype models = 0; ///< interfaces that it defines and no source before it does
    qsizetype faultyFiles = 0; ///< of them, files that are not valid
    dtdl::ModelCache::Summary cache{}; ///< of a web source: what is kept of it and how old it is
    QList<Error> errors{}; ///< what could not be read or fetched; `place` is the file or the address
};

/// The models of a workspace as a pane sees them: sources in the user's order, what they define, what is
/// wrong.
///
/// Texts are read and parsed in the pool; library() moves only just before changed() is emitted. Folders and
/// files are watched. The web is asked only by fetch(). Lives in the window's thread.
class ModelsClient final : public QObject
{
    Q_OBJECT
public:
    static constexpr int SettleMSecs = 60; ///< files that change together are read once
    static constexpr qsizetype MaxWatched = 4'000; ///< files and folders; more are read at refresh() only

    /// Begins to read at once. `clock` must outlive the client.
    ModelsClient(const ModelsSpec &spec, const Clock &clock, QObject *parent = nullptr);
    ~ModelsClient() override;

    /// Never null; empty until the first changed().
    const dtdl::ModelLibrary::Pointer &library() const { return m_library; }
    const QList<ModelSourceView> &sources() const { return m_views; }
    QList<dtdl::ModelSource> sourceList() const;
    /// Whether something is read, parsed or fetched.
    bool isBusy() const;

    // sources; an index out of range changes nothing
    /// At the end of the order, or at `index`. SourceInvalid when it is there already.
    Result<void> add(const dtdl::ModelSource &source, qsizetype index = -1);
    void remove(qsizetype index);
    void move(qsizetype from, qsizetype to);
    /// Reads all texts again.
    void refresh();
    /// Forgets what is kept of a web source.
    void clearCache(qsizetype index);

    /// Asks the web sources for these models and what they need, as far as no source has them yet. While one
    /// fetch is under way the next one waits for its end.
    void fetch(const QStringList &ids);
    void cancelFetch();
    /// Writes the text of a file of the user's own sources, which need not be valid. SourceFailed, and
    /// SourceInvalid when the file belongs to no such source.
    Result<void> save(const QString &file, const QByteArray &text);
    /// Writes a new file. One that lies in no own source becomes a source of its own, before all others.
    /// SourceFailed, and SourceInvalid when there is such a file already.
    Result<void> create(const QString &file, const QByteArray &text);
    /// Deletes a file of the user's own sources from the disk. Errors as for save().
    Result<void> erase(const QString &file);

signals:
    /// A new library. `ids`: interfaces whose text, state or needs are not as before, sorted.
    void changed(const QStringList &ids);
    /// Order, counts, errors or cache of the sources.
    void sourcesChanged();
    void fetchProgressed(qsizetype found, qsizetype open);
    /// `errors`: one for each model that nobody gave.
    void fetchFinished(const QList<twin::Error> &errors);
    void busyChanged(bool busy);

private:
    struct Reading {
        dtdl::ModelLibrary::Pointer library{};
        QList<QList<Error>> errors{}; // by source
        QList<dtdl::ModelCache::Summary> caches{};
        QList<QStringList> paths{}; // to be watched, by source
    };

    Result<void> checkOwn(const QString &file) const;
    static void readAll(QPromise<Reading> &promise, const QList<dtdl::ModelSource> &sources,
                        const dtdl::ModelCache &cache, const dtdl::ModelLibrary::Pointer &before);
    void setSources(const QList<dtdl::ModelSource> &sources);
    void read();
    void take(const Reading &reading);
    void count();
    void watch(const QStringList &paths);
    ModelFetcher *fetcherOf(const QString &repository);
    void endFetch(const QList<Error> &errors);
    void tellBusy();

    const Clock &m_clock;
    dtdl::ModelCache m_cache;
    dtdl::ModelLibrary::Pointer m_library;
    QList<ModelSourceView> m_views;
    QList<QList<Error>> m_readErrors; // by source
    QList<Error> m_fetchErrors; // of the last fetch
    QFutureWatcher<Reading> m_reading;
    QTimer m_settle;
    QFileSystemWatcher m_watcher;
    QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::map<QString, std::unique_ptr<ModelFetcher>> m_fetchers; // by address; after m_network
    std::unique_ptr<ModelWalk> m_walk; // after m_fetchers
    QStringList m_nextFetch;
    bool m_isReading = false; // until what was read is taken: the future may have ended before
    bool m_wasBusy = false;
};

} // namespace twin::host
