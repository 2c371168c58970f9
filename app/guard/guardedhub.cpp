// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guardedhub.h"

#include "base/readyfuture.h"
#include "guard/guard.h"
#include "shared/dialogs.h"
#include "shared/whendone.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using twin::Command;

bool isDeletion(const Command &command)
{
    return std::holds_alternative<twin::DeleteIdentity>(command) ||
           std::holds_alternative<twin::DeleteLogicalTwin>(command) ||
           std::holds_alternative<twin::DeleteEnrollment>(command) ||
           std::holds_alternative<twin::PurgeMessages>(command);
}

// The configuration that a command makes, changes or removes; empty for another command.
QString configurationOf(const Command &command)
{
    if (const auto *put = std::get_if<twin::PutConfiguration>(&command))
        return put->spec.id;
    const auto *deleted = std::get_if<twin::DeleteConfiguration>(&command);
    return deleted ? deleted->configurationId : QString();
}

bool isJob(const Command &command)
{
    return std::holds_alternative<twin::CreateJob>(command);
}

bool isRisky(const Command &command)
{
    return isDeletion(command) || isJob(command) || !configurationOf(command).isEmpty() ||
           std::holds_alternative<twin::ReplaceTwin>(command);
}

twin::Error readOnly()
{
    return {.code = twin::ErrorCode::ReadOnly, .detail = u"The workspace is marked as read-only."_s};
}

} // namespace

GuardedHub::GuardedHub(twin::host::HubClient &hub, const Guard &guard, Dialogs &dialogs, QObject *parent)
    : HubClient(parent)
    , m_hub(hub)
    , m_guard(guard)
    , m_dialogs(dialogs)
{
    connect(&hub, &HubClient::changed, this, &HubClient::changed);
    connect(&hub, &HubClient::storeFailed, this, &HubClient::storeFailed);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &GuardedHub::decide);
}

QFuture<twin::Result<twin::Reply>> GuardedHub::send(Command command)
{
    if (m_guard.isReadOnly())
        return twin::readyFuture(twin::Result<twin::Reply>(readOnly()));
    if (!m_guard.isProduction())
        return m_hub.send(std::move(command));
    auto promise = std::make_shared<QPromise<twin::Result<twin::Reply>>>();
    promise->start();
    m_waiting.push_back({std::move(command), promise});
    m_turn.start();
    return promise->future();
}

void GuardedHub::decide()
{
    if (m_isAsking)
        return; // the dialog has an event loop of its own: one question at a time
    std::vector<Waiting> commands = std::exchange(m_waiting, {});
    m_isAsking = true;
    const bool confirmed = isConfirmed(commands);
    m_isAsking = false;
    if (!m_waiting.empty())
        m_turn.start();
    for (Waiting &waiting : commands) {
        if (confirmed) {
            pass(std::move(waiting));
            continue;
        }
        waiting.promise->addResult(
            twin::Error{.code = twin::ErrorCode::Cancelled, .detail = u"It was not confirmed."_s});
        waiting.promise->finish();
    }
}

bool GuardedHub::isConfirmed(const std::vector<Waiting> &commands)
{
    QSet<twin::TwinId> targets;
    bool risky = false;
    bool deletes = false;
    QString job;
    QString configuration;
    QString enrollment; // that is to go
    for (const Waiting &waiting : commands) {
        risky = risky || isRisky(waiting.command);
        deletes = deletes || isDeletion(waiting.command);
        if (isJob(waiting.command))
            job = std::get<twin::CreateJob>(waiting.command).spec.id;
        if (const QString id = configurationOf(waiting.command); !id.isEmpty())
            configuration = id;
        if (const auto *gone = std::get_if<twin::DeleteEnrollment>(&waiting.command))
            enrollment = gone->enrollmentId;
        if (const twin::TwinId id = targetOf(waiting.command); !id.isNull())
            targets.insert(id);
    }
    if (!risky && targets.size() < 2)
        return true;
    const int count = int(targets.size());
    const QString word = !job.isEmpty()                        ? job
                         : !configuration.isEmpty()            ? configuration
                         : !enrollment.isEmpty() && count == 0 ? enrollment
                         : count == 1                          ? targets.cbegin()->toString()
                                                               : QString::number(count);
    const QString question =
        !job.isEmpty()             ? tr("Start the job %1 in production?").arg(job)
        : !configuration.isEmpty() ? tr("Change the configuration %1 in production?").arg(configuration)
        : deletes ? tr("Delete %1 in production?").arg(count < 2 ? word : tr("%n devices", nullptr, count))
                  : tr("Change %1 in production?").arg(count == 1 ? word : tr("%n devices", nullptr, count));
    return m_dialogs.confirmTyped(QApplication::activeWindow(), question,
                                  tr("%1 is marked as production. This cannot be taken back.").arg(name()),
                                  deletes ? tr("Delete") : tr("Go On"), word);
}

void GuardedHub::pass(Waiting &&waiting)
{
    whenDone(m_hub.send(std::move(waiting.command)), this,
             [promise = waiting.promise](const twin::Result<twin::Reply> &reply) {
                 promise->addResult(reply);
                 promise->finish();
             });
}

} // namespace app
