// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/conformanceservice.h"

#include "dtdl/payloads.h"
#include "hub/graphconformance.h"
#include "hub/sentbody.h"
#include "twin/headroom.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::host {

using dtdl::ConformanceCode;
using dtdl::ConformanceIssue;
using dtdl::ConformanceStatus;
using dtdl::TwinSide;

namespace {

TwinSide sideOf(Section section)
{
    return section == Section::Tags      ? TwinSide::Tags
           : section == Section::Desired ? TwinSide::Desired
                                         : TwinSide::Reported;
}

ConformanceIssue warningOf(const Headroom &use)
{
    ConformanceIssue issue;
    issue.side = sideOf(use.section);
    issue.code = use.isDepth ? ConformanceCode::DepthClose : ConformanceCode::SizeClose;
    issue.detail =
        use.isDepth ? u"Objects are nested %1 deep of %2 that are allowed."_s : u"%1 of %2 bytes are used."_s;
    issue.detail = issue.detail.arg(use.used).arg(use.limit);
    return issue;
}

// Whether the twin has another model now: then relationships that lead to it are judged anew.
bool changesModel(const Change &change)
{
    if (const auto *written = std::get_if<LogicalTwinWritten>(&change.body))
        return !written->before || written->before->modelId != written->twin->modelId;
    return std::holds_alternative<ConnectionChanged>(change.body) && change.before && change.after &&
           change.before->identity->modelId != change.after->identity->modelId;
}

bool isSame(const TwinIssue &a, const TwinIssue &b)
{
    return a.id == b.id && a.issue.code == b.issue.code && a.issue.path == b.issue.path;
}

} // namespace

ConformanceService::ConformanceService(HubClient &hub, ModelsClient &models, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_models(models)
{
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &ConformanceService::judgeSome);
    connect(&m_hub, &HubClient::changed, this, &ConformanceService::onHubChanged);
    connect(&m_models, &ModelsClient::changed, this, &ConformanceService::onModelsChanged);
    for (const auto &record : m_hub.state().records())
        wait(record->id());
    for (const auto &twin : m_hub.state().graph().twins())
        wait(twin->id);
}

ConformanceStatus ConformanceService::statusOf(const TwinId &id) const
{
    const auto verdict = m_verdicts.constFind(id);
    if (verdict != m_verdicts.constEnd() && !m_waiting.contains(id))
        return verdict->status;
    ConformanceStatus status = ConformanceStatus::Unknown;
    twinIssuesOf(id, &status);
    return status;
}

QList<TwinIssue> ConformanceService::issuesOf(const TwinId &id) const
{
    ConformanceStatus status = ConformanceStatus::Unknown;
    QList<TwinIssue> issues = twinIssuesOf(id, &status);
    for (auto it = m_passing.crbegin(); it != m_passing.crend(); ++it) {
        if (it->id == id)
            issues.append(*it);
    }
    return issues;
}

QList<TwinIssue> ConformanceService::issues(qsizetype limit) const
{
    QSet<TwinId> faulty;
    for (auto it = m_verdicts.cbegin(); it != m_verdicts.cend(); ++it) {
        if (it->issues + it->warnings > 0)
            faulty.insert(it.key());
    }
    for (const TwinIssue &issue : m_passing)
        faulty.insert(issue.id);
    QList<TwinId> ids(faulty.cbegin(), faulty.cend());
    std::sort(ids.begin(), ids.end());
    QList<TwinIssue> issues;
    for (const TwinId &id : std::as_const(ids)) {
        if (issues.size() >= limit)
            break;
        issues += issuesOf(id);
    }
    return issues.first(std::min(limit, issues.size()));
}

QList<dtdl::Fix> ConformanceService::fixesOf(const TwinIssue &issue) const
{
    const RecordPtr record = m_hub.state().find(issue.id);
    const dtdl::Element *interface = m_models.library()->find(issue.modelId);
    return record && interface ? dtdl::fixesOf(issue.issue, record->twin, *interface) : QList<dtdl::Fix>();
}

void ConformanceService::clearPassing()
{
    QSet<TwinId> ids;
    for (const TwinIssue &issue : m_passing)
        ids.insert(issue.id);
    m_totals.warnings -= qsizetype(m_passing.size());
    m_passing.clear();
    emit changed({ids.cbegin(), ids.cend()});
}

void ConformanceService::onHubChanged(const Changes &changes)
{
    int payloads = 0;
    for (const Change &change : changes) {
        const bool passesBy = std::holds_alternative<TelemetrySent>(change.body) ||
                              std::holds_alternative<CommandRequested>(change.body) ||
                              std::holds_alternative<CommandAnswered>(change.body);
        if (passesBy) {
            if (++payloads <= MaxPayloads)
                look(change);
            continue;
        }
        wait(change.id);
        if (changesModel(change))
            waitForSourcesOf(change.id);
    }
}

void ConformanceService::onModelsChanged(const QStringList &ids)
{
    const QSet<QString> changed(ids.cbegin(), ids.cend());
    for (const auto &record : m_hub.state().records()) {
        if (changed.contains(record->identity->modelId)) {
            wait(record->id());
            waitForSourcesOf(record->id());
        }
    }
    for (const auto &twin : m_hub.state().graph().twins()) {
        if (changed.contains(twin->modelId)) {
            wait(twin->id);
            waitForSourcesOf(twin->id);
        }
    }
    const auto before = m_passing.size(); // their verdict was the old model's
    std::erase_if(m_passing, [&changed](const TwinIssue &issue) { return changed.contains(issue.modelId); });
    m_totals.warnings -= qsizetype(before - m_passing.size());
}

void ConformanceService::look(const Change &change)
{
    const RecordPtr record = change.after ? change.after : m_hub.state().find(change.id);
    const dtdl::Element *interface = record ? m_models.library()->find(record->identity->modelId) : nullptr;
    if (!interface)
        return;
    const QString &modelId = record->identity->modelId;
    if (const auto *telemetry = std::get_if<TelemetrySent>(&change.body))
        note(change, modelId, dtdl::checkTelemetry(*interface, telemetry->component, valueOf(*telemetry)));
    else if (const auto *request = std::get_if<CommandRequested>(&change.body))
        note(change, modelId,
             dtdl::checkRequest(*interface, request->component, request->name, request->payload));
    else if (const auto *answer = std::get_if<CommandAnswered>(&change.body))
        note(change, modelId,
             dtdl::checkResponse(*interface, answer->component, answer->name, answer->status,
                                 answer->payload));
}

void ConformanceService::note(const Change &change, const QString &modelId,
                              const QList<ConformanceIssue> &issues)
{
    for (const ConformanceIssue &issue : issues) {
        TwinIssue noted{.id = change.id, .modelId = modelId, .issue = issue, .time = change.time};
        const auto old = std::find_if(m_passing.begin(), m_passing.end(),
                                      [&noted](const TwinIssue &one) { return isSame(one, noted); });
        if (old != m_passing.end()) {
            noted.count = old->count + 1;
            m_passing.erase(old);
        } else if (m_passing.size() == MaxPassing) {
            m_passed.insert(m_passing.front().id);
            m_passing.pop_front();
        } else {
            ++m_totals.warnings;
        }
        m_passing.push_back(noted);
        m_passed.insert(change.id);
        if (!m_slice.isActive())
            m_slice.start();
    }
}

void ConformanceService::wait(const TwinId &id)
{
    m_waiting.insert(id);
    if (!m_slice.isActive())
        m_slice.start();
}

void ConformanceService::waitForSourcesOf(const TwinId &id)
{
    for (const auto &edge : m_hub.state().graph().incoming(id))
        wait(edge->source);
}

void ConformanceService::judgeSome()
{
    QElapsedTimer timer;
    timer.start();
    QSet<TwinId> changed = std::exchange(m_passed, {});
    while (!m_waiting.isEmpty() && timer.elapsed() < SliceMSecs) {
        const TwinId id = *m_waiting.cbegin();
        m_waiting.erase(m_waiting.cbegin());
        if (judge(id))
            changed.insert(id);
    }
    if (!m_waiting.isEmpty())
        m_slice.start();
    if (!changed.isEmpty())
        emit this->changed({changed.cbegin(), changed.cend()});
}

/// Whether somebody who shows the twin's issues must look again.
bool ConformanceService::judge(const TwinId &id)
{
    const auto old = m_verdicts.constFind(id);
    const bool wasThere = old != m_verdicts.constEnd();
    const Verdict before = wasThere ? *old : Verdict{};
    if (wasThere)
        add(before, -1);
    if (!m_hub.state().find(id) && !m_hub.state().graph().twin(id)) {
        m_verdicts.remove(id);
        const auto passed =
            std::erase_if(m_passing, [&id](const TwinIssue &issue) { return issue.id == id; });
        m_totals.warnings -= qsizetype(passed);
        return wasThere;
    }
    Verdict verdict;
    for (const TwinIssue &issue : twinIssuesOf(id, &verdict.status))
        ++(issue.isWarning() ? verdict.warnings : verdict.issues);
    add(verdict, 1);
    m_verdicts.insert(id, verdict);
    return !wasThere || before != verdict || verdict.issues + verdict.warnings > 0;
}

QList<TwinIssue> ConformanceService::twinIssuesOf(const TwinId &id, ConformanceStatus *status) const
{
    const State &state = m_hub.state();
    const QString modelId = modelIdOf(state, id);
    const auto library = m_models.library();
    const auto judged = conformanceOf(state, id, library.get());
    *status = judged.status;
    QList<TwinIssue> issues;
    for (const ConformanceIssue &issue : judged.issues)
        issues.append({.id = id, .modelId = modelId, .issue = issue});
    const RecordPtr record = state.find(id);
    for (const Headroom &use : record ? closeLimits(record->twin) : QList<Headroom>())
        issues.append({.id = id, .modelId = modelId, .issue = warningOf(use)});
    return issues;
}

void ConformanceService::add(const Verdict &verdict, int sign)
{
    qsizetype &count = verdict.status == ConformanceStatus::Conformant      ? m_totals.conformant
                       : verdict.status == ConformanceStatus::NonConformant ? m_totals.nonConformant
                                                                            : m_totals.unknown;
    count += sign;
    m_totals.issues += sign * verdict.issues;
    m_totals.warnings += sign * verdict.warnings;
}

} // namespace twin::host
