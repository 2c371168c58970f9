// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventline.h"

#include "base/overloaded.h"
#include "hub/sentbody.h"
#include "json/writer.h"
#include "twin/digitaltwin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype LongestValue = 200;
constexpr qsizetype MostValues = 12;
constexpr qsizetype MostOpenCommands = 10'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::EventWriter)
};

/// The value in one line with a space after colons and commas, cut when it is long.
QString shortText(const twin::Json &value)
{
    QString text;
    if (value.isObject()) {
        QStringList members;
        for (const twin::json::Member &member : value.members())
            members.append(u'"' + member.key.toString() + u"\": "_s + shortText(member.value));
        text = u'{' + members.join(u", "_s) + u'}';
    } else if (value.isArray()) {
        QStringList elements;
        for (const twin::Json &element : value.elements())
            elements.append(shortText(element));
        text = u'[' + elements.join(u", "_s) + u']';
    } else {
        text = QString::fromUtf8(twin::json::write(value));
    }
    return text.size() > LongestValue ? QString(text.first(LongestValue) + u"..."_s) : text;
}

QString joined(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path + u'.' + name);
}

/// What a merge patch does, leaf by leaf: "a.b = 1", "c removed".
void describe(const twin::Json &patch, const QString &path, QStringList &out)
{
    for (const twin::json::Member &member : patch.members()) {
        const QString name = member.key.toString();
        if (name == u"__t" || name.startsWith(u'$'))
            continue;
        const QString here = joined(path, name);
        if (member.value.isNull())
            out.append(Words::tr("%1 removed").arg(here));
        else if (member.value.isObject() && !member.value.isEmpty())
            describe(member.value, here, out);
        else
            out.append(here + u" = "_s + shortText(member.value));
    }
}

QString listed(QStringList parts)
{
    const qsizetype more = parts.size() - MostValues;
    if (more > 0)
        parts = parts.first(MostValues) << Words::tr("%n more", nullptr, int(more));
    return parts.join(u", "_s);
}

/// Who wanted it, where that is not the device itself.
QString byWhom(const twin::Cause &cause)
{
    using enum twin::Cause::Origin;
    switch (cause.origin) {
    case Window:
        return u"   "_s + Words::tr("by this window");
    case Console:
        return u"   "_s + Words::tr("by the console");
    case Service:
        return u"   "_s + Words::tr("by a service");
    case Import:
        return u"   "_s + Words::tr("by an import");
    case Device:
    case Simulation:
        break;
    }
    return {};
}

/// Takes acknowledgements out of a reported patch: each becomes a line, the rest stays for the plain one.
class ReportReader
{
public:
    explicit ReportReader(const EventLine &base)
        : m_base(base)
    { }

    void read(const twin::Json &patch, const QString &path)
    {
        for (const twin::json::Member &member : patch.members()) {
            const QString here = joined(path, member.key.toString());
            if (twin::isAcknowledgement(member.value))
                addAcknowledgement(member.value, here);
            else if (path.isEmpty() && twin::isComponent(member.value))
                read(member.value, here);
            else
                describe(twin::Json::object({{member.key.view(), member.value}}), path, m_plain);
        }
    }
    QList<EventLine> take()
    {
        if (!m_plain.isEmpty()) {
            EventLine line = m_base;
            line.text = listed(m_plain);
            m_lines.append(line);
        }
        return m_lines;
    }

private:
    void addAcknowledgement(const twin::Json &ack, const QString &path)
    {
        EventLine line = m_base;
        line.kind = EventLine::Kind::DigitalTwin;
        const int code = int(ack["ac"].toInteger());
        const QString why = ack["ad"].toString();
        const QString reason = why.isEmpty() ? QString() : QString(u": "_s + why);
        const QString value = shortText(ack["value"]);
        if (code >= 400) {
            line.tone = EventLine::Tone::Bad;
            line.text =
                (code < 500 ? Words::tr("%1 refused %2") : Words::tr("%1 failed %2")).arg(path).arg(code) +
                reason;
        } else if (code == 202) {
            line.text = Words::tr("%1 in progress, now %2").arg(path, value) + reason;
        } else {
            line.text = Words::tr("%1 = %2, ack %3 at version %4")
                            .arg(path, value)
                            .arg(code)
                            .arg(ack["av"].toInteger());
        }
        m_lines.append(line);
    }

    EventLine m_base;
    QStringList m_plain;
    QList<EventLine> m_lines;
};

void addPart(QList<EventLine> &lines, EventLine base, EventLine::Kind kind,
             const std::optional<twin::Json> &part, const twin::TwinWritten &written,
             const twin::Cause &cause)
{
    if (!part)
        return;
    QStringList parts;
    describe(*part, {}, parts);
    base.kind = kind;
    base.text = written.write.kind == twin::TwinWrite::Kind::Replace
                    ? Words::tr("replaced by %1").arg(parts.isEmpty() ? u"{}"_s : listed(parts))
                    : listed(parts);
    base.text += byWhom(cause);
    lines.append(base);
}

QList<EventLine> linesOfWrite(const twin::TwinWritten &written, const EventLine &base,
                              const twin::Cause &cause)
{
    QList<EventLine> lines;
    addPart(lines, base, EventLine::Kind::Tags, written.write.tags, written, cause);
    addPart(lines, base, EventLine::Kind::Desired, written.write.desired, written, cause);
    if (written.write.reported) {
        EventLine reported = base;
        reported.kind = EventLine::Kind::Reported;
        ReportReader reader(reported);
        reader.read(*written.write.reported, {});
        lines += reader.take();
    }
    return lines;
}

QString graphText(const twin::LogicalTwinWritten &body)
{
    return body.before ? Words::tr("logical twin changed") : Words::tr("logical twin created");
}

QString graphText(const twin::RelationshipWritten &body)
{
    const twin::Relationship &now = *body.relationship;
    const QString values = now.properties.isEmpty() ? QString() : QString(u' ' + shortText(now.properties));
    const QString text = body.before ? Words::tr("relationship %1 changed: %2 to %3")
                                     : Words::tr("relationship %1 created: %2 to %3");
    return text.arg(now.id, now.name.toString(), now.target.toString()) + values;
}

QString graphText(const twin::RelationshipDeleted &body)
{
    if (!body.before)
        return Words::tr("relationship %1 deleted").arg(body.relationshipId);
    return Words::tr("relationship %1 deleted: %2 to %3")
        .arg(body.relationshipId, body.before->name.toString(), body.before->target.toString());
}

QString commandName(const QString &component, const QString &name)
{
    return joined(component, name);
}

QString outcomeText(twin::MessageOutcome outcome)
{
    using enum twin::MessageOutcome;
    switch (outcome) {
    case Success:
        return Words::tr("taken by the device");
    case Expired:
        return Words::tr("expired");
    case DeliveryCountExceeded:
        return Words::tr("given up after too many deliveries");
    case Rejected:
        return Words::tr("rejected by the device");
    case Purged:
        return Words::tr("purged");
    }
    Q_UNREACHABLE();
}

QString statusText(twin::JobStatus status)
{
    using enum twin::JobStatus;
    switch (status) {
    case Scheduled:
        return Words::tr("scheduled");
    case Queued:
        return Words::tr("queued");
    case Pending:
        return Words::tr("pending");
    case Running:
        return Words::tr("running");
    case Completed:
        return Words::tr("completed");
    case Failed:
        return Words::tr("failed");
    case Cancelled:
        return Words::tr("cancelled");
    }
    Q_UNREACHABLE();
}

EventLine::Tone toneOf(twin::JobStatus status)
{
    return status == twin::JobStatus::Failed ? EventLine::Tone::Bad : EventLine::Tone::Normal;
}

} // namespace

QString nameOf(EventLine::Kind kind)
{
    using enum EventLine::Kind;
    switch (kind) {
    case Tags:
        return Words::tr("twin, tags");
    case Desired:
        return Words::tr("twin, desired");
    case Reported:
        return Words::tr("twin, reported");
    case DigitalTwin:
        return Words::tr("digital twin");
    case LifeCycle:
        return Words::tr("life cycle");
    case Telemetry:
        return Words::tr("telemetry");
    case Command:
        return Words::tr("command");
    case Graph:
        return Words::tr("graph");
    case Message:
        return Words::tr("message");
    case Job:
        return Words::tr("job");
    }
    Q_UNREACHABLE();
}

QString timeText(twin::Timestamp time)
{
    return time.toDateTime().toLocalTime().toString(u"HH:mm:ss.zzz"_s).chopped(2);
}

QList<EventLine> EventWriter::linesOf(const twin::Change &change)
{
    const EventLine base{.time = change.time, .id = change.id};
    const auto line = [&base](EventLine::Kind kind, const QString &text) {
        EventLine one = base;
        one.kind = kind;
        one.text = text;
        return QList<EventLine>{one};
    };
    using enum EventLine::Kind;
    return std::visit(
        twin::overloaded{
            [&](const twin::IdentityCreated &) {
                return line(LifeCycle, Words::tr("created") + byWhom(change.cause));
            },
            [&](const twin::IdentityUpdated &body) {
                const QString state = body.identity.enabled ? Words::tr("enabled") : Words::tr("disabled");
                return line(LifeCycle, Words::tr("identity changed, %1").arg(state) + byWhom(change.cause));
            },
            [&](const twin::IdentityDeleted &) {
                return line(LifeCycle, Words::tr("deleted") + byWhom(change.cause));
            },
            [&](const twin::TwinWritten &body) { return linesOfWrite(body, base, change.cause); },
            [&](const twin::ConnectionChanged &body) {
                if (!body.connected)
                    return line(LifeCycle, Words::tr("disconnected"));
                return line(LifeCycle, body.modelId.isEmpty()
                                           ? Words::tr("connected, no model")
                                           : Words::tr("connected, model %1").arg(body.modelId));
            },
            [&](const twin::SessionChanged &) { return QList<EventLine>(); }, // of no interest to a person
            [&](const twin::TelemetrySent &body) {
                const QString where =
                    body.component.isEmpty() ? QString() : QString(body.component + u": "_s);
                QList<EventLine> lines = line(Telemetry, where + shortText(twin::valueOf(body)));
                if (const auto made = twin::creationTimeOf(body))
                    lines.front().latencyMSecs = made->msecsTo(change.time);
                return lines;
            },
            [&](const twin::CommandRequested &body) {
                if (m_called.size() >= MostOpenCommands)
                    m_called.clear();
                m_called.insert(body.requestId, change.time);
                const QString payload =
                    body.payload.isNull() ? QString() : QString(u' ' + shortText(body.payload));
                return line(Command, Words::tr("%1 called").arg(commandName(body.component, body.name)) +
                                         payload + byWhom(change.cause));
            },
            [&](const twin::CommandAnswered &body) {
                const twin::Timestamp called = m_called.take(body.requestId);
                QString text =
                    Words::tr("%1 answered %2").arg(commandName(body.component, body.name)).arg(body.status);
                if (!called.isNever())
                    text += u' ' + Words::tr("in %1 ms").arg(called.msecsTo(change.time));
                QList<EventLine> lines = line(Command, text);
                lines.front().tone = body.status >= 400 ? EventLine::Tone::Bad : EventLine::Tone::Normal;
                return lines;
            },
            [&](const twin::LogicalTwinWritten &body) {
                return line(Graph, graphText(body) + byWhom(change.cause));
            },
            [&](const twin::LogicalTwinDeleted &) {
                return line(Graph, Words::tr("logical twin deleted") + byWhom(change.cause));
            },
            [&](const twin::RelationshipWritten &body) {
                return line(Graph, graphText(body) + byWhom(change.cause));
            },
            [&](const twin::RelationshipDeleted &body) {
                return line(Graph, graphText(body) + byWhom(change.cause));
            },
            [&](const twin::MessageQueued &) {
                return line(Message, Words::tr("queued") + byWhom(change.cause));
            },
            [&](const twin::MessageLocked &body) {
                return line(Message, body.lockToken.isEmpty() ? Words::tr("free again")
                                                              : Words::tr("on its way to the device"));
            },
            [&](const twin::MessageSettled &body) { return line(Message, outcomeText(body.outcome)); },
            [&](const twin::FeedbackTaken &) { return QList<EventLine>(); },
            [&](const twin::JobCreated &body) {
                return line(Job, Words::tr("%1 planned").arg(body.spec.id) + byWhom(change.cause));
            },
            [&](const twin::JobProgressed &body) {
                QList<EventLine> lines =
                    line(Job, Words::tr("%1: %2").arg(body.jobId, statusText(body.progress.status)));
                lines.front().tone = toneOf(body.progress.status);
                return lines;
            },
            [&](const twin::JobDeviceProgressed &body) {
                QList<EventLine> lines =
                    line(Job, Words::tr("%1: %2").arg(body.jobId, statusText(body.device.status)));
                lines.front().id = body.device.id;
                lines.front().tone = toneOf(body.device.status);
                return lines;
            },
            [&](const twin::JobForgotten &) { return QList<EventLine>(); },
            [&](const twin::ConfigurationWritten &body) {
                return line(Job, (body.before ? Words::tr("configuration %1 changed")
                                              : Words::tr("configuration %1 made"))
                                         .arg(body.configuration.spec.id) +
                                     byWhom(change.cause));
            },
            [&](const twin::ConfigurationDeleted &body) {
                return line(Job, Words::tr("configuration %1 deleted").arg(body.configurationId) +
                                     byWhom(change.cause));
            },
            [&](const twin::ConfigurationsApplied &) { return QList<EventLine>(); },
            [&](const twin::EnrollmentWritten &body) {
                const QString text =
                    body.before ? Words::tr("enrollment %1 changed") : Words::tr("enrollment %1 created");
                return line(LifeCycle, text.arg(body.enrollment->id) + byWhom(change.cause));
            },
            [&](const twin::EnrollmentDeleted &body) {
                return line(LifeCycle,
                            Words::tr("enrollment %1 deleted").arg(body.enrollmentId) + byWhom(change.cause));
            },
            [&](const twin::DeviceRegistered &body) {
                QList<EventLine> lines = line(
                    LifeCycle, Words::tr("registered by enrollment %1").arg(body.registration->enrollment));
                lines.front().id = body.registration->device;
                return lines;
            },
            [&](const twin::RegistrationDeleted &body) {
                return line(LifeCycle, Words::tr("registration %1 forgotten").arg(body.registrationId) +
                                           byWhom(change.cause));
            },
        },
        change.body);
}

} // namespace app
