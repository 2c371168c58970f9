// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "host/twinissue.h"

#include <QSet>
#include <QTimer>

#include <deque>

namespace twin::host {

/// Judges every twin of a hub, logical ones and relationships included, against its model, again when twin,
/// model or neighbour change (graph.md section 3), and what devices send and are sent as it passes by.
///
/// Kept of each twin is its status and how many issues it has; the issues are worked out when they are asked
/// for. Twins that changed are judged in slices of a few milliseconds, so that a fleet of 100,000 never holds
/// up the window; a question about one of them is answered right at any time. Lives in the window's thread.
class ConformanceService final : public QObject
{
    Q_OBJECT
public:
    static constexpr int SliceMSecs = 4;
    static constexpr std::size_t MaxPassing = 500; ///< issues of telemetry and commands that are kept
    static constexpr int MaxPayloads = 500; ///< payloads that are looked at in one batch of changes

    struct Totals {
        qsizetype conformant = 0;
        qsizetype nonConformant = 0;
        qsizetype unknown = 0;
        qsizetype issues = 0; ///< that make a twin non-conformant
        qsizetype warnings = 0; ///< limits that come close, telemetry and commands

        friend bool operator==(const Totals &, const Totals &) = default;
    };

    /// Both must outlive the service.
    ConformanceService(HubClient &hub, ModelsClient &models, QObject *parent = nullptr);

    dtdl::ConformanceStatus statusOf(const TwinId &id) const;
    /// Issues and warnings of one twin: of the twin in the order of their paths, then what passed by, newest
    /// first.
    QList<TwinIssue> issuesOf(const TwinId &id) const;
    /// The first `limit` issues of all twins, by id.
    QList<TwinIssue> issues(qsizetype limit) const;
    /// Ways to remove an issue, best first; see commandOf().
    QList<dtdl::Fix> fixesOf(const TwinIssue &issue) const;
    const Totals &totals() const { return m_totals; }
    /// Whether twins wait to be judged: totals() are then still on their way.
    bool isBusy() const { return !m_waiting.isEmpty(); }
    /// Forgets what passed by.
    void clearPassing();

signals:
    /// Twins whose status or issues may be others now.
    void changed(const QList<twin::TwinId> &ids);

private:
    struct Verdict {
        dtdl::ConformanceStatus status = dtdl::ConformanceStatus::Unknown;
        int issues = 0;
        int warnings = 0;

        friend bool operator==(const Verdict &, const Verdict &) = default;
    };

    void onHubChanged(const Changes &changes);
    void onModelsChanged(const QStringList &ids);
    void look(const Change &change);
    void note(const Change &change, const QString &modelId, const QList<dtdl::ConformanceIssue> &issues);
    void wait(const TwinId &id);
    void judgeSome();
    bool judge(const TwinId &id);
    void waitForSourcesTo(const TwinId &target);
    QList<TwinIssue> twinIssuesOf(const TwinId &id, dtdl::ConformanceStatus *status) const;
    void add(const Verdict &verdict, int sign);

    HubClient &m_hub;
    ModelsClient &m_models;
    QHash<TwinId, Verdict> m_verdicts;
    QSet<TwinId> m_waiting;
    std::deque<TwinIssue> m_passing; // oldest first
    QSet<TwinId> m_passed; // since the last changed()
    Totals m_totals;
    QTimer m_slice;
};

} // namespace twin::host
