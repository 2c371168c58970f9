// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wirewords.h"

#include "json/reader.h"
#include "shared/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::wire::LogEntry;
using twin::wire::Meaning;

namespace app {

namespace {

/// Carries the tr() context.
struct WireWords {
    Q_DECLARE_TR_FUNCTIONS(WireWords)
};

constexpr int FirstRefusal = 400; // of acknowledgements and HTTP

bool isHttp(const LogEntry &entry)
{
    return entry.protocol == LogEntry::Protocol::Http;
}

bool isOut(const LogEntry &entry)
{
    return entry.direction == LogEntry::Direction::Out;
}

QString rid(const LogEntry &entry)
{
    return entry.requestId.isEmpty() || entry.requestId.startsWith(u'#')
               ? QString()
               : QString(u", "_s + WireWords::tr("rid %1").arg(entry.requestId.left(8)));
}

/// An acknowledgement that says no, the first one of a reported patch; 0 for none.
int refusalIn(const twin::Json &json)
{
    if (!json.isObject())
        return 0;
    if (const int code = int(json["ac"sv].toInteger()); code >= FirstRefusal && json.contains("value"))
        return code;
    for (const auto &member : json.members()) {
        if (const int code = refusalIn(member.value))
            return code;
    }
    return 0;
}

twin::Json payloadOf(const LogEntry &entry)
{
    return twin::json::read(entry.bytes.mid(entry.payloadAt)).value_or(twin::Json());
}

QString statusText(const LogEntry &entry)
{
    QStringList parts{QString::number(entry.status)};
    if (entry.meaning == Meaning::Twin)
        parts.append(WireWords::tr("twin"));
    if (entry.version >= 0)
        parts.append(WireWords::tr("version %1").arg(entry.version));
    return parts.join(u", "_s) + rid(entry);
}

QString reportedText(const LogEntry &entry)
{
    const twin::Json json = payloadOf(entry);
    if (const int code = refusalIn(json))
        return WireWords::tr("ack %1").arg(code) + rid(entry);
    return WireWords::tr("reported") + rid(entry);
}

QString publishText(const LogEntry &entry)
{
    if (entry.status >= 0)
        return entry.meaning == Meaning::Command ? WireWords::tr("%1, result").arg(entry.status) + rid(entry)
                                                 : statusText(entry);
    switch (entry.meaning) {
    case Meaning::Twin:
        return WireWords::tr("get twin") + rid(entry);
    case Meaning::Reported:
        return reportedText(entry);
    case Meaning::Desired:
        return WireWords::tr("desired, version %1").arg(entry.version);
    case Meaning::Command:
        return WireWords::tr("command %1").arg(entry.subject) + rid(entry);
    case Meaning::Telemetry:
        return WireWords::tr("telemetry");
    case Meaning::CloudMessage:
        return WireWords::tr("message");
    case Meaning::Registration:
        return WireWords::tr("registration") + rid(entry);
    default:
        return entry.topic;
    }
}

QString requestText(const LogEntry &entry)
{
    switch (entry.meaning) {
    case Meaning::Twin:
    case Meaning::TwinPatch:
        return WireWords::tr("twin");
    case Meaning::DigitalTwin:
    case Meaning::DigitalTwinPatch:
        return WireWords::tr("digital twin");
    case Meaning::Command:
        return entry.subject;
    case Meaning::Telemetry:
        return WireWords::tr("telemetry");
    case Meaning::CloudMessage:
        return WireWords::tr("message");
    case Meaning::Identity:
        return entry.id.isNull() ? WireWords::tr("devices") : WireWords::tr("identity");
    case Meaning::Query:
        return WireWords::tr("query");
    case Meaning::Job:
        return WireWords::tr("job");
    case Meaning::Events:
        return WireWords::tr("events");
    case Meaning::Registration:
        return WireWords::tr("registration");
    case Meaning::Enrollment:
        return WireWords::tr("enrollments");
    default:
        return entry.line;
    }
}

QString who(const LogEntry &entry)
{
    return entry.id.isNull() ? WireWords::tr("A client") : entry.id.toString();
}

QString whatMqtt(const LogEntry &request)
{
    const QString id = who(request);
    if (request.kind == u"CONNECT")
        return WireWords::tr("%1 connects.").arg(id);
    if (request.kind == u"SUBSCRIBE")
        return WireWords::tr("%1 subscribes to %2.").arg(id, request.line);
    if (request.kind == u"UNSUBSCRIBE")
        return WireWords::tr("%1 does not want %2 any more.").arg(id, request.line);
    if (request.kind == u"PINGREQ")
        return WireWords::tr("%1 says that it is still there.").arg(id);
    if (request.kind == u"DISCONNECT")
        return WireWords::tr("%1 says goodbye.").arg(id);
    if (request.kind == u"closed")
        return WireWords::tr("The connection of %1 has ended: %2.").arg(id, request.line);
    switch (request.meaning) {
    case Meaning::Twin:
        return WireWords::tr("%1 reads its twin.").arg(id);
    case Meaning::Reported:
        return isBad(request) ? WireWords::tr("%1 reports that it refuses a desired value.").arg(id)
                              : WireWords::tr("%1 reports properties.").arg(id);
    case Meaning::Desired:
        return WireWords::tr("The hub tells %1 what is desired, version %2.").arg(id).arg(request.version);
    case Meaning::Command:
        return WireWords::tr("The hub hands the command %2 to %1.").arg(id, request.subject);
    case Meaning::Telemetry:
        return WireWords::tr("%1 sends telemetry.").arg(id);
    case Meaning::CloudMessage:
        return WireWords::tr("The hub hands a message to %1.").arg(id);
    case Meaning::Registration:
        return WireWords::tr("%1 asks the provisioning service for its hub.").arg(id);
    default:
        return WireWords::tr("%1: %2 %3").arg(id, request.kind, request.line);
    }
}

QString whatHttp(const LogEntry &request)
{
    const QString id = request.id.toString();
    switch (request.meaning) {
    case Meaning::Twin:
        return WireWords::tr("A service reads the twin of %1.").arg(id);
    case Meaning::TwinPatch:
        return WireWords::tr("A service changes the twin of %1.").arg(id);
    case Meaning::DigitalTwin:
        return WireWords::tr("A service reads the digital twin of %1.").arg(id);
    case Meaning::DigitalTwinPatch:
        return WireWords::tr("A service changes the digital twin of %1.").arg(id);
    case Meaning::Command:
        return WireWords::tr("A service calls the command %2 of %1.").arg(id, request.subject);
    case Meaning::Telemetry:
        return WireWords::tr("%1 sends telemetry over HTTPS.").arg(id);
    case Meaning::CloudMessage:
        return WireWords::tr("A message for %1.").arg(id);
    case Meaning::Identity:
        return id.isEmpty() ? WireWords::tr("A service works on the list of devices.")
                            : WireWords::tr("A service works on the identity of %1.").arg(id);
    case Meaning::Query:
        return WireWords::tr("A service asks a query.");
    case Meaning::Job:
        return WireWords::tr("A service works on jobs.");
    case Meaning::Events:
        return WireWords::tr("Somebody listens to events.");
    case Meaning::Registration:
        return WireWords::tr("A device asks the provisioning service for its hub.");
    case Meaning::Enrollment:
        return WireWords::tr("A service works on the enrollments.");
    default:
        return WireWords::tr("%1 %2").arg(request.kind, request.line);
    }
}

QString outcomeOf(const LogEntry &request, const LogEntry *answer)
{
    if (!answer) {
        const bool isNotice = request.meaning == Meaning::Desired || request.kind == u"DISCONNECT" ||
                              request.kind == u"closed" ||
                              (request.meaning == Meaning::Telemetry && !isHttp(request));
        return isNotice ? WireWords::tr("No answer is asked for.") : WireWords::tr("There is no answer yet.");
    }
    const QString took = tookText(*answer);
    if (request.kind == u"CONNECT")
        return answer->status == 0 ? WireWords::tr("The hub let it in after %1.").arg(took)
                                   : WireWords::tr("The hub refused it after %1.").arg(took);
    if (request.meaning == Meaning::Reported && answer->version >= 0)
        return WireWords::tr("The hub stored it as reported version %1 and answered after %2.")
            .arg(answer->version)
            .arg(took);
    const QString side = isOut(*answer) ? WireWords::tr("The hub") : who(*answer);
    return answer->status >= 0
               ? WireWords::tr("%1 answered %2 after %3.").arg(side).arg(answer->status).arg(took)
               : WireWords::tr("%1 confirmed it after %2.").arg(side, took);
}

QList<TopicPart> mqttParts(const QString &topic)
{
    QList<TopicPart> parts;
    QString rest = topic;
    const auto take = [&](const QString &start, const QString &meaning) {
        if (!rest.startsWith(start))
            return false;
        parts.append({start, meaning});
        rest.remove(0, start.size());
        return true;
    };
    // At most one of each group stands at a place.
    if (take(u"$iothub/twin/"_s, WireWords::tr("the twin of this connection's device"))) {
        take(u"GET/"_s, WireWords::tr("read all of it"));
        take(u"PATCH/properties/reported/"_s, WireWords::tr("change part of the reported properties"));
        take(u"PATCH/properties/desired/"_s, WireWords::tr("the desired properties have changed"));
        take(u"res/"_s, WireWords::tr("the answer to a request about it"));
    } else if (take(u"$iothub/methods/"_s, WireWords::tr("commands of this connection's device"))) {
        take(u"POST/"_s, WireWords::tr("a call"));
        take(u"res/"_s, WireWords::tr("the result of a call"));
    } else if (const qsizetype at = rest.indexOf(u"/messages/"_s); at > 0) {
        take(rest.left(at), WireWords::tr("the device"));
        take(u"/messages/events/"_s, WireWords::tr("its telemetry"));
        take(u"/messages/devicebound/"_s, WireWords::tr("messages to it"));
    }
    if (const qsizetype query = rest.indexOf(u'?'); query > 0)
        take(rest.left(query),
             rest.at(0).isDigit() ? WireWords::tr("status") : WireWords::tr("name of the command"));
    for (const QString &part : rest.split(u'&', Qt::SkipEmptyParts))
        parts.append({part, part.contains(u"$rid="_s)
                                ? WireWords::tr("request number, repeated in the answer")
                            : part.contains(u"$version="_s) ? WireWords::tr("version of the properties")
                                                            : WireWords::tr("property of the message")});
    return parts;
}

QList<TopicPart> httpParts(const LogEntry &entry)
{
    QList<TopicPart> parts{{entry.topic.section(u'?', 0, 0), requestText(entry)}};
    for (const QString &part : entry.topic.section(u'?', 1).split(u'&', Qt::SkipEmptyParts))
        parts.append({part, part.startsWith(u"api-version"_s)
                                ? WireWords::tr("version of the service's interface")
                                : WireWords::tr("parameter")});
    return parts;
}

} // namespace

QString meaningText(const LogEntry &entry)
{
    if (entry.direction == LogEntry::Direction::Refused)
        return entry.error ? textOf(*entry.error).what : entry.line;
    if (isHttp(entry))
        return isOut(entry) ? entry.line : requestText(entry);
    if (entry.kind == u"PUBLISH")
        return publishText(entry);
    if (entry.kind == u"CONNACK")
        return entry.status == 0 ? WireWords::tr("accepted")
                                 : WireWords::tr("refused, code %1").arg(entry.status);
    if (entry.kind == u"SUBSCRIBE")
        return WireWords::tr("%n topics", nullptr, int(entry.line.count(u", "_s)) + 1);
    if (entry.kind == u"CONNECT")
        return who(entry);
    return entry.kind == u"PUBACK" ? WireWords::tr("packet %1").arg(entry.requestId.mid(1)) : entry.line;
}

QString gapText(const WireRow &gap)
{
    const qint64 seconds = gap.gapMSecs / 1000;
    const QString span =
        gap.gapMSecs < 1000 ? WireWords::tr("%1 ms").arg(gap.gapMSecs)
        : seconds < 60 ? WireWords::tr("%1 s").arg(QLocale().toString(double(gap.gapMSecs) / 1000, 'f', 1))
                       : WireWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return gap.folded > 0 ? WireWords::tr("%1, %2 telemetry folded").arg(span, QLocale().toString(gap.folded))
                          : WireWords::tr("%1 quiet").arg(span);
}

QString lineOf(const LogEntry &entry)
{
    return QStringList{timeText(entry), entry.id.toString(), entry.kind, meaningText(entry),
                       sizeText(entry.size)}
        .join(u", "_s);
}

QString timeText(const LogEntry &entry)
{
    return entry.time.toDateTime().toLocalTime().toString(u"HH:mm:ss.zzz"_s);
}

QString sizeText(qsizetype bytes)
{
    return bytes < 10'000 ? WireWords::tr("%1 B").arg(QLocale().toString(bytes))
                          : WireWords::tr("%1 KB").arg(QLocale().toString(double(bytes) / 1000, 'f', 1));
}

QString tookText(const LogEntry &entry)
{
    if (entry.latencyUSecs < 0)
        return {};
    const double ms = double(entry.latencyUSecs) / 1000;
    return WireWords::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 1 : 0));
}

ExchangeText summaryOf(const LogEntry &request, const LogEntry *answer)
{
    if (request.direction == LogEntry::Direction::Refused)
        return {.what = WireWords::tr("The hub turned %1 away.").arg(request.peer),
                .outcome = meaningText(request),
                .isBad = true};
    return {.what = isHttp(request) ? whatHttp(request) : whatMqtt(request),
            .outcome = outcomeOf(request, answer),
            .isBad = isBad(request) || (answer && isBad(*answer))};
}

QList<TopicPart> partsOf(const LogEntry &entry)
{
    if (entry.topic.isEmpty())
        return {};
    return isHttp(entry) ? httpParts(entry) : mqttParts(entry.topic);
}

bool isBad(const LogEntry &entry)
{
    if (entry.direction == LogEntry::Direction::Refused)
        return true;
    if (entry.kind == u"CONNACK")
        return entry.status > 0;
    if (entry.status >= FirstRefusal)
        return true;
    return entry.meaning == Meaning::Reported && entry.direction == LogEntry::Direction::In &&
           refusalIn(payloadOf(entry)) > 0;
}

} // namespace app
