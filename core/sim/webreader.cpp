// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/webreader.h"

#include "json/reader.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace twin::sim {

// What both threads know.
struct WebReader::Shared {
    struct Entry {
        std::optional<Json> answer{};
        std::optional<Timestamp> asked{}; ///< in virtual time
        TwinId device{}; ///< that wanted it first
        QString trouble{}; ///< of the last try
        bool isOpen = false;
    };

    std::mutex mutex;
    std::condition_variable settled;
    QHash<QString, Entry> entries;
    std::vector<WebTrouble> troubles;
    qsizetype openCount = 0;
    bool isFull = false; // said that there are too many addresses

    void finish(const QString &address, const Result<Json> &result)
    {
        const std::lock_guard lock(mutex);
        Entry &entry = entries[address];
        entry.isOpen = false;
        --openCount;
        const QString trouble = result ? QString() : result.error().detail;
        if (result)
            entry.answer = *result;
        else if (trouble != entry.trouble)
            troubles.push_back({entry.device, trouble});
        entry.trouble = trouble;
        settled.notify_all();
    }
};

// Lives on a thread of its own, where the network needs an event loop.
class WebReader::Asker final
{
public:
    Asker(std::shared_ptr<Shared> shared, const WebLimits &limits)
        : m_limits(limits)
        , m_shared(std::move(shared))
        , m_network(new QNetworkAccessManager)
    {
        m_network->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
        m_thread.start();
    }
    ~Asker()
    {
        m_thread.quit();
        m_thread.wait();
    }

    const WebLimits &limits() const { return m_limits; }

    void ask(const QString &address)
    {
        QMetaObject::invokeMethod(
            m_network, [this, address] { send(address); }, Qt::QueuedConnection);
    }

private:
    void send(const QString &address)
    {
        QNetworkRequest request{QUrl(address)};
        request.setTransferTimeout(m_limits.milliseconds);
        request.setRawHeader("Accept", "application/json");
        QNetworkReply *const reply = m_network->get(request);
        QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [this, reply](qint64 received) {
            if (received > m_limits.answerBytes)
                reply->abort();
        });
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, address, reply] {
            reply->deleteLater();
            m_shared->finish(address, read(address, *reply));
        });
    }

    Result<Json> read(const QString &address, QNetworkReply &reply) const
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto failed = [&](const QString &why) {
            return Error{ErrorCode::Argument, u"%1 %2."_s.arg(address, why)};
        };
        if (status >= 400)
            return failed(u"answered %1"_s.arg(status));
        const QByteArray text = reply.isOpen() ? reply.readAll() : QByteArray();
        const bool isCut = reply.error() == QNetworkReply::OperationCanceledError && status > 0;
        if (isCut || text.size() > m_limits.answerBytes)
            return failed(
                u"was cut off: an answer may have %1 bytes and take %2 ms"_s.arg(m_limits.answerBytes)
                    .arg(m_limits.milliseconds));
        if (reply.error() != QNetworkReply::NoError)
            return failed(u"cannot be asked: %1"_s.arg(reply.errorString()));
        const auto json = json::read(QByteArrayView(text));
        if (json)
            return *json;
        const QString kind = reply.header(QNetworkRequest::ContentTypeHeader).toString();
        if (kind.contains(u"json"))
            return failed(u"answered what is no JSON: %1"_s.arg(json.error().detail));
        return Json(QString::fromUtf8(text).trimmed());
    }

    WebLimits m_limits;
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    QNetworkAccessManager *m_network; // deleted on its thread
};

WebReader::WebReader(const WebLimits &limits)
    : m_shared(std::make_shared<Shared>())
    , m_asker(std::make_unique<Asker>(m_shared, limits))
{ }

WebReader::~WebReader() = default;

std::optional<Json> WebReader::answer(const QString &address, double everySeconds, Timestamp now,
                                      const TwinId &device)
{
    const std::lock_guard lock(m_shared->mutex);
    auto found = m_shared->entries.find(address);
    if (found == m_shared->entries.end()) {
        const qsizetype most = m_asker->limits().addresses;
        if (m_shared->entries.size() >= most) {
            if (!std::exchange(m_shared->isFull, true))
                m_shared->troubles.push_back(
                    {device, u"%1 is not asked: a scene may ask %2 addresses."_s.arg(address).arg(most)});
            return std::nullopt;
        }
        found = m_shared->entries.insert(address, {.device = device});
    }
    auto &entry = *found;
    const auto ticks = qint64(everySeconds * double(Timestamp::TicksPerSecond));
    const bool isOld = !entry.asked || now.ticks() - entry.asked->ticks() >= ticks;
    if (isOld && !entry.isOpen) {
        entry.asked = now;
        entry.isOpen = true;
        ++m_shared->openCount;
        m_asker->ask(address);
    }
    return entry.answer;
}

std::vector<WebTrouble> WebReader::takeTroubles()
{
    const std::lock_guard lock(m_shared->mutex);
    return std::exchange(m_shared->troubles, {});
}

void WebReader::askAhead(const QStringList &addresses, Timestamp now)
{
    for (const QString &address : addresses)
        (void)answer(address, 0, now, {});
}

bool WebReader::isBusy() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->openCount > 0;
}

void WebReader::waitForAnswers()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->settled.wait(lock, [this] { return m_shared->openCount == 0; });
}

} // namespace twin::sim
