// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/modelsclient.h"

#include "host/modelfetcher.h"
#include "host/modelwalk.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QSaveFile>
#include <QSet>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace twin::host {

using dtdl::LibraryFile;
using dtdl::ModelSource;
using dtdl::SourceText;

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> networkOf(const ModelsSpec &spec)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    if (spec.proxy)
        network->setProxy(*spec.proxy);
    else
        network->setProxyFactory(new SystemProxies); // owned by the manager
    return network;
}

QSslConfiguration tlsOf(const ModelsSpec &spec)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!spec.certificateFile.isEmpty())
        tls.addCaCertificates(spec.certificateFile);
    return tls;
}

/// What shows that a source on the disk has changed: its files and the folders that they stand in.
QStringList watchedPaths(const ModelSource &source, const QList<SourceText> &texts)
{
    if (!source.isOwn())
        return {};
    QSet<QString> paths;
    for (const SourceText &text : texts) {
        paths.insert(text.file);
        paths.insert(QFileInfo(text.file).absolutePath());
    }
    if (source.kind == ModelSource::Kind::Folder)
        paths.insert(source.place);
    return {paths.cbegin(), paths.cend()};
}

bool holds(const ModelSource &source, const QString &file)
{
    return source.isOwn() &&
           (source.files.contains(file) || (!source.place.isEmpty() && file.startsWith(source.place + u'/')));
}

Result<void> write(const QString &file, const QByteArray &text)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit())
        return {};
    return Error{.code = ErrorCode::SourceFailed,
                 .detail = u"The file cannot be written: %1."_s.arg(target.errorString()),
                 .place = file};
}

} // namespace

ModelsClient::ModelsClient(const ModelsSpec &spec, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_cache(spec.cacheFolder)
    , m_library(std::make_shared<dtdl::ModelLibrary>())
    , m_tls(tlsOf(spec))
    , m_network(networkOf(spec))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMSecs);
    connect(&m_settle, &QTimer::timeout, this, &ModelsClient::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ModelsClient::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ModelsClient::refresh);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_isReading = false;
        if (!m_reading.isCanceled())
            take(m_reading.result());
        tellBusy();
    });
    for (const ModelSource &source : spec.sources)
        m_views.append({.source = source});
    read();
}

ModelsClient::~ModelsClient()
{
    m_reading.disconnect(this);
    m_reading.cancel();
    m_reading.waitForFinished();
}

QList<ModelSource> ModelsClient::sourceList() const
{
    QList<ModelSource> sources;
    for (const ModelSourceView &view : m_views)
        sources.append(view.source);
    return sources;
}

bool ModelsClient::isBusy() const
{
    return m_settle.isActive() || m_isReading || m_walk;
}

Result<void> ModelsClient::add(const ModelSource &source, qsizetype index)
{
    QList<ModelSource> sources = sourceList();
    if (sources.contains(source))
        return Error{.code = ErrorCode::SourceInvalid,
                     .detail = u"It is in the list already."_s,
                     .place = source.place.isEmpty() ? source.files.join(u", "_s) : source.place};
    sources.insert(index < 0 ? sources.size() : std::min(index, sources.size()), source);
    setSources(sources);
    return {};
}

void ModelsClient::remove(qsizetype index)
{
    QList<ModelSource> sources = sourceList();
    if (index < 0 || index >= sources.size())
        return;
    sources.removeAt(index);
    setSources(sources);
}

void ModelsClient::move(qsizetype from, qsizetype to)
{
    QList<ModelSource> sources = sourceList();
    if (from < 0 || from >= sources.size() || to < 0 || to >= sources.size() || from == to)
        return;
    sources.move(from, to);
    setSources(sources);
}

void ModelsClient::refresh()
{
    m_settle.start();
    tellBusy();
}

void ModelsClient::clearCache(qsizetype index)
{
    if (index < 0 || index >= m_views.size() || m_views[index].source.isOnDisk())
        return;
    m_cache.clear(m_views[index].source.place);
    refresh();
}

void ModelsClient::setSources(const QList<ModelSource> &sources)
{
    QList<ModelSourceView> views;
    for (const ModelSource &source : sources) {
        const auto old =
            std::find_if(m_views.cbegin(), m_views.cend(),
                         [&source](const ModelSourceView &view) { return view.source == source; });
        views.append(old == m_views.cend() ? ModelSourceView{.source = source} : *old);
    }
    m_views = views;
    m_reading.cancel(); // it was for the old order
    emit sourcesChanged();
    refresh();
}

void ModelsClient::read()
{
    if (m_isReading) {
        m_settle.start();
        return;
    }
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run(&ModelsClient::readAll, sourceList(), m_cache, m_library));
    tellBusy();
}

void ModelsClient::readAll(QPromise<Reading> &promise, const QList<ModelSource> &sources,
                           const dtdl::ModelCache &cache, const dtdl::ModelLibrary::Pointer &before)
{
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    Reading reading;
    QList<SourceText> all;
    for (qsizetype i = 0; i < sources.size() && !isCancelled(); ++i) {
        dtdl::SourceReading one = readSource(sources[i], int(i), isCancelled);
        dtdl::ModelCache::Summary kept;
        if (!sources[i].isOnDisk()) {
            one.texts = cache.texts(sources[i].place, int(i));
            kept = cache.summary(sources[i].place);
        }
        all += one.texts;
        reading.errors.append(one.errors);
        reading.caches.append(kept);
        reading.paths.append(watchedPaths(sources[i], one.texts));
    }
    reading.library = dtdl::ModelLibrary::build(all, before, {.isCancelled = isCancelled});
    if (!isCancelled())
        promise.addResult(reading);
}

void ModelsClient::take(const Reading &reading)
{
    const dtdl::ModelLibrary::Pointer before = std::exchange(m_library, reading.library);
    m_readErrors = reading.errors;
    QStringList paths;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        m_views[i].cache = reading.caches[i];
        paths += reading.paths[i];
    }
    watch(paths);
    count();
    emit sourcesChanged();
    emit changed(m_library->changedSince(before.get()));
    if (!m_nextFetch.isEmpty() && !m_walk)
        fetch(std::exchange(m_nextFetch, {}));
}

void ModelsClient::count()
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        ModelSourceView &view = m_views[i];
        view.models = 0;
        view.faultyFiles = 0;
        view.errors = m_readErrors.value(i);
        for (const Error &error : std::as_const(m_fetchErrors)) {
            if (!view.source.isOnDisk() && error.place.startsWith(view.source.place))
                view.errors.append(error);
        }
    }
    for (const LibraryFile &file : m_library->files()) {
        ModelSourceView &view = m_views[file.text.source];
        view.faultyFiles += file.state == dtdl::ModelState::Invalid ||
                            file.state == dtdl::ModelState::Incomplete || !file.problems.isEmpty();
        for (const QString &id : file.scan.interfaces)
            view.models += m_library->fileOf(id) == &file;
    }
}

void ModelsClient::watch(const QStringList &paths)
{
    const QStringList old = m_watcher.files() + m_watcher.directories();
    const QSet<QString> now(old.cbegin(), old.cend());
    const QSet<QString> next =
        paths.size() > MaxWatched ? QSet<QString>() : QSet<QString>(paths.cbegin(), paths.cend());
    const QSet<QString> gone = now - next;
    const QSet<QString> fresh = next - now;
    if (!gone.isEmpty())
        m_watcher.removePaths({gone.cbegin(), gone.cend()});
    if (!fresh.isEmpty())
        m_watcher.addPaths({fresh.cbegin(), fresh.cend()});
}

ModelFetcher *ModelsClient::fetcherOf(const QString &repository)
{
    auto &fetcher = m_fetchers[repository];
    if (!fetcher)
        fetcher = std::make_unique<ModelFetcher>(*m_network, m_tls, repository);
    return fetcher.get();
}

void ModelsClient::fetch(const QStringList &ids)
{
    if (m_walk) {
        m_nextFetch += ids;
        return;
    }
    QList<ModelWalk::Repository> repositories;
    for (const ModelSourceView &view : std::as_const(m_views)) {
        if (!view.source.isOnDisk())
            repositories.append({view.source.place, fetcherOf(view.source.place)});
    }
    m_walk = std::make_unique<ModelWalk>(repositories, m_library, m_cache, m_clock);
    connect(m_walk.get(), &ModelWalk::progressed, this, &ModelsClient::fetchProgressed);
    connect(m_walk.get(), &ModelWalk::finished, this, &ModelsClient::endFetch, Qt::QueuedConnection);
    tellBusy();
    m_walk->start(ids);
}

void ModelsClient::cancelFetch()
{
    m_nextFetch.clear();
    if (m_walk)
        m_walk->cancel();
}

void ModelsClient::endFetch(const QList<Error> &errors)
{
    m_walk.reset();
    m_fetchErrors = errors;
    count();
    emit sourcesChanged();
    emit fetchFinished(errors);
    refresh();
}

Result<void> ModelsClient::checkOwn(const QString &file) const
{
    const bool isOwn = std::any_of(m_views.cbegin(), m_views.cend(),
                                   [&file](const ModelSourceView &view) { return holds(view.source, file); });
    if (isOwn)
        return {};
    return Error{.code = ErrorCode::SourceInvalid,
                 .detail = u"Only files of own folders can be written."_s,
                 .place = file};
}

Result<void> ModelsClient::save(const QString &file, const QByteArray &text)
{
    auto done = checkOwn(file);
    if (done)
        done = write(file, text);
    if (done)
        refresh();
    return done;
}

Result<void> ModelsClient::create(const QString &file, const QByteArray &text)
{
    if (QFileInfo::exists(file))
        return Error{.code = ErrorCode::SourceInvalid,
                     .detail = u"There is a file of this name already."_s,
                     .place = file};
    if (auto written = write(file, text); !written)
        return written;
    if (!checkOwn(file))
        return add({.kind = ModelSource::Kind::Files, .files = {file}}, 0);
    refresh();
    return {};
}

Result<void> ModelsClient::erase(const QString &file)
{
    if (auto own = checkOwn(file); !own)
        return own;
    if (QFile target(file); !target.remove())
        return Error{.code = ErrorCode::SourceFailed,
                     .detail = u"The file cannot be deleted: %1."_s.arg(target.errorString()),
                     .place = file};
    QList<ModelSource> sources = sourceList();
    for (ModelSource &source : sources)
        source.files.removeAll(file);
    sources.removeIf([](const ModelSource &source) {
        return source.kind == ModelSource::Kind::Files && source.files.isEmpty();
    });
    setSources(sources);
    return {};
}

void ModelsClient::tellBusy()
{
    if (std::exchange(m_wasBusy, isBusy()) != isBusy())
        emit busyChanged(isBusy());
}

} // namespace twin::host
