// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/events.h"

#include "cli/output.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"

#include <algorithm>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

constexpr int DefaultTop = 100;

struct Replay {
    QList<HubEvent> events;
    int lost = 0; ///< changes whose twin's past is not kept any more
};

// An event shows the twin around a change, so the kept changes are played again: from nothing, and on from
// the last snapshot, where everything is known.
Result<Replay> replayOf(const WorkspaceFile &workspace)
{
    const auto &journal = workspace.journal();
    auto changes = journal.history({}, 0, std::numeric_limits<int>::max());
    if (!changes)
        return changes.error();
    auto snapshot = journal.loadSnapshot();
    if (!snapshot)
        return snapshot.error();
    Replay replay;
    State state;
    for (auto &change : *changes | std::views::reverse) {
        if (change.number == snapshot->number() + 1)
            state = *snapshot;
        if (!fits(state, change)) {
            ++replay.lost;
            continue;
        }
        evolve(state, change);
        replay.events += eventsOf(change, workspace.hubName());
    }
    return replay;
}

void printTable(const QList<HubEvent> &events)
{
    Table table({u"TIME"_s, u"SOURCE"_s, u"TWIN"_s, u"OPERATION"_s});
    for (const auto &event : events)
        table.add({event.time.toString(), event.sourceName(), event.id.toString(), event.opType});
    printText(table.toString());
}

} // namespace

int printEvents(Call &call)
{
    if (call.isSet(u"hub") || call.isSet(u"event-hub"))
        return followEvents(call);
    bool isNumber = true;
    const int top = call.isSet(u"top") ? call.value(u"top").toInt(&isNumber) : DefaultTop;
    if (!isNumber || top < 1)
        return call.misused(u"--top needs a number from 1 on."_s);
    return withWorkspace(call, [&](WorkspaceFile &workspace) {
        auto replay = replayOf(workspace);
        if (!replay)
            return call.fail(replay.error());
        auto &events = replay->events;
        if (call.isSet(u"device"))
            events.removeIf(
                [&](const HubEvent &event) { return event.id.device() != call.value(u"device"); });
        events = events.mid(std::max<qsizetype>(0, events.size() - top));
        if (!call.wantsJson())
            printTable(events);
        else
            for (const auto &event : events)
                call.print(event.toJson());
        if (replay->lost > 0)
            complain(u"%1 older changes are kept without the twins they changed; they have no events."_s.arg(
                replay->lost));
        return int(Done);
    });
}

} // namespace app::cli
