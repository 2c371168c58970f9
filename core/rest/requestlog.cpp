// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/requestlog.h"

#include "hub/command.h"
#include "json/reader.h"
#include "rest/handlers.h"
#include "rest/responsetext.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

using Handler = Result<Answer> (*)(const Call &);

struct Named {
    Handler handler;
    wire::Meaning meaning;
};
constexpr std::array Meanings{
    Named{getTwin, wire::Meaning::Twin},
    Named{patchTwin, wire::Meaning::TwinPatch},
    Named{replaceTwin, wire::Meaning::TwinPatch},
    Named{getDigitalTwin, wire::Meaning::DigitalTwin},
    Named{patchDigitalTwin, wire::Meaning::DigitalTwinPatch},
    Named{invokeMethod, wire::Meaning::Command},
    Named{invokeCommand, wire::Meaning::Command},
    Named{sendTelemetry, wire::Meaning::Telemetry},
    Named{sendMessage, wire::Meaning::CloudMessage},
    Named{receiveMessage, wire::Meaning::CloudMessage},
    Named{settleMessage, wire::Meaning::CloudMessage},
    Named{getIdentity, wire::Meaning::Identity},
    Named{putIdentity, wire::Meaning::Identity},
    Named{deleteIdentity, wire::Meaning::Identity},
    Named{listDevices, wire::Meaning::Identity},
    Named{bulkIdentities, wire::Meaning::Identity},
    Named{runQuery, wire::Meaning::Query},
    Named{createJob, wire::Meaning::Job},
    Named{getJob, wire::Meaning::Job},
    Named{listJobs, wire::Meaning::Job},
    Named{cancelJob, wire::Meaning::Job},
    Named{streamEvents, wire::Meaning::Events},
    Named{registerDevice, wire::Meaning::Registration},
    Named{getOperation, wire::Meaning::Registration},
    Named{getOwnRegistration, wire::Meaning::Registration},
    Named{getRegistration, wire::Meaning::Registration},
    Named{queryRegistrations, wire::Meaning::Registration},
    Named{getEnrollment, wire::Meaning::Enrollment},
    Named{putEnrollment, wire::Meaning::Enrollment},
    Named{deleteEnrollment, wire::Meaning::Enrollment},
    Named{queryEnrollments, wire::Meaning::Enrollment},
    Named{bulkEnrollments, wire::Meaning::Enrollment},
};

wire::Meaning meaningOf(Handler handler)
{
    for (const auto &named : Meanings) {
        if (named.handler == handler)
            return named.meaning;
    }
    return wire::Meaning::Other;
}

// Of a digital twin it stands in the path, of a device twin in the body.
QString commandOf(const Match &match, const Request &request)
{
    const QString component = match.names.value(u"component"_s);
    const QString name = match.names.value(u"name"_s);
    if (!name.isEmpty())
        return MethodName{component, name}.toString();
    const auto body = json::read(request.body);
    return body ? (*body)["methodName"sv].toString() : QString();
}

QByteArray textOf(const Request &request)
{
    QByteArray text = request.method + ' ' + request.targetText + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers.lines())
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + request.body;
}

} // namespace

void RequestLog::noteRequest(const Request &request)
{
    m_number = 0;
    if (!m_log.isOn())
        return;
    const auto match = findRoute(request);
    m_asked = {.protocol = wire::LogEntry::Protocol::Http,
               .peer = request.peer.name(),
               .port = request.peer.hubPort};
    if (match) {
        const auto id = TwinId::parse(match->names.value(u"id"_s), match->names.value(u"module"_s));
        m_asked.id = id.value_or(TwinId());
        m_asked.meaning = meaningOf(match->route->handler);
        if (m_asked.meaning == wire::Meaning::Command)
            m_asked.subject = commandOf(*match, request);
    }
    wire::LogEntry entry = m_asked;
    entry.kind = QString::fromLatin1(request.method);
    entry.line = u'/' + request.target.path.join(u'/');
    entry.topic = QString::fromUtf8(request.targetText);
    entry.bytes = textOf(request);
    entry.size = entry.bytes.size();
    entry.topicAt = request.method.size() + 1;
    entry.payloadAt = entry.size - request.body.size();
    m_askedAt = std::chrono::steady_clock::now();
    m_number = m_log.add(std::move(entry));
}

void RequestLog::noteResponse(const Request &request, const Response &response, bool keepsAlive,
                              Timestamp now)
{
    if (response.status == 401)
        m_log.refuse(request.peer,
                     u"%1 /%2: not authorized"_s.arg(QString::fromLatin1(request.method),
                                                     request.target.path.join(u'/').left(200)),
                     wire::LogEntry::Protocol::Http);
    if (!m_log.isOn() || m_number == 0)
        return;
    wire::LogEntry entry = m_asked;
    entry.direction = wire::LogEntry::Direction::Out;
    entry.kind = QString::number(response.status);
    entry.line = QString::fromLatin1(reasonOf(response.status));
    entry.answers = m_number;
    entry.status = response.status;
    entry.latencyUSecs =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_askedAt)
            .count();
    entry.bytes = QByteArray::fromStdString(textOf(response, keepsAlive, now));
    entry.size = entry.bytes.size();
    entry.payloadAt = entry.size - response.body.size();
    m_log.add(std::move(entry));
}

} // namespace twin::rest
