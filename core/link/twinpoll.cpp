// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/twinpoll.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace twin::link {

namespace {

const QString AllDevices = u"SELECT * FROM devices"_s;
const QString AllModules = u"SELECT * FROM devices.modules"_s;

QString quoted(QString id)
{
    return u'\'' + id.replace(u'\'', u"\\'"_s) + u'\'';
}

bool isAbsent(const Error &error)
{
    return error.code == ErrorCode::DeviceNotFound || error.code == ErrorCode::ModuleNotFound;
}

} // namespace

TwinPoll::TwinPoll(const Spec &spec)
    : m_spec(spec)
    , m_caller(spec.access)
    , m_pauseMSecs(spec.everyMSecs)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TwinPoll::readNow);
}

void TwinPoll::start()
{
    m_isStopped = false;
    readNow();
}

void TwinPoll::stop()
{
    m_isStopped = true;
    m_pause.stop();
}

void TwinPoll::readNow()
{
    if (m_isReading) {
        m_readsAgain = true;
        return;
    }
    m_pause.stop();
    m_isReading = true;
    m_twins.clear();
    if (m_spec.devices.isEmpty())
        query(AllDevices, {}, [this] { readModules(); });
    else
        readDevice(0);
}

void TwinPoll::readDevice(qsizetype index)
{
    if (index == m_spec.devices.size())
        return readModules();
    const TwinId &id = m_spec.devices[index];
    m_caller.readTwin(id, [this, index, id](const Result<Json> &twin) {
        if (!twin && (!m_hasRead || !isAbsent(twin.error())))
            return fail(isAbsent(twin.error())
                            ? Error{twin.error().code, u"The hub has no '%1'."_s.arg(id.toString())}
                            : twin.error());
        if (twin)
            m_twins.append(*twin);
        readDevice(index + 1);
    });
}

void TwinPoll::readModules()
{
    QStringList devices;
    for (const auto &id : m_spec.devices) {
        if (!id.isModule())
            devices.append(quoted(id.device()));
    }
    if (devices.isEmpty() && !m_spec.devices.isEmpty())
        return finish();
    const QString chosen = u" WHERE deviceId IN [%1]"_s.arg(devices.join(u", "));
    query(devices.isEmpty() ? AllModules : QString(AllModules + chosen), {}, [this] { finish(); });
}

void TwinPoll::query(const QString &text, const QByteArray &continuation, std::function<void()> then)
{
    ServiceRequest request{.method = "POST",
                           .path = u"/devices/query"_s,
                           .body = json::write(Json::object({{"query", Json(text)}})),
                           .headers = {{"x-ms-max-item-count", QByteArray::number(PageSize)}}};
    if (!continuation.isEmpty())
        request.headers.append({"x-ms-continuation", continuation});
    m_caller.request(request, [this, text, then = std::move(then)](const Result<ServiceAnswer> &page) {
        if (!page)
            return fail(page.error());
        for (const auto &twin : page->body.elements())
            m_twins.append(twin);
        const QByteArray next = page->headers.value("x-ms-continuation");
        next.isEmpty() ? then() : query(text, next, then);
    });
}

void TwinPoll::finish()
{
    m_isReading = false;
    m_hasRead = true;
    m_isFailing = false;
    m_pauseMSecs = m_spec.everyMSecs;
    if (!m_isStopped)
        m_pause.start(m_pauseMSecs);
    emit read(std::exchange(m_twins, {}));
    if (std::exchange(m_readsAgain, false))
        readNow();
}

void TwinPoll::fail(const Error &why)
{
    m_isReading = false;
    m_readsAgain = false;
    m_pauseMSecs = std::min(std::max(m_pauseMSecs, 1) * 2, LongestPauseMSecs);
    if (!m_isStopped)
        m_pause.start(m_pauseMSecs);
    if (!std::exchange(m_isFailing, true))
        emit failed(why);
}

} // namespace twin::link
