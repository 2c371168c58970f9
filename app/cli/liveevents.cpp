// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `events --hub`: the events of a hub elsewhere, as they come.
#include "cli/hubfollowing.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "hub/events.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

constexpr qsizetype Widths[] = {28, 27, 20}; // nobody knows what is still to come

void printRow(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += i < qsizetype(std::size(Widths)) ? QString(cells[i].leftJustified(Widths[i]) + u"  "_s)
                                                 : cells[i];
    printLine(line.trimmed());
}

QString textOf(const Json &json)
{
    return QString::fromUtf8(json::write(json));
}

// What was written, or the message, in one line.
QString detailOf(const Change &change, const HubEvent &event)
{
    if (event.source == HubEvent::Source::Telemetry)
        return event.component.isEmpty() ? textOf(event.body)
                                         : QString(event.component + u' ' + textOf(event.body));
    const auto *written = std::get_if<TwinWritten>(&change.body);
    if (!written || event.source != HubEvent::Source::TwinChange)
        return event.opType;
    QString text = event.opType;
    const auto &write = written->write;
    for (const auto &[name, patch] :
         {std::pair(u" tags "_s, write.tags), std::pair(u" desired "_s, write.desired),
          std::pair(u" reported "_s, write.reported)}) {
        if (patch)
            text += name + textOf(*patch);
    }
    return text;
}

void printChanges(const Call &call, const QString &hubName, const Changes &changes)
{
    for (const auto &change : changes) {
        for (const auto &event : eventsOf(change, hubName)) {
            if (call.wantsJson())
                call.print(event.toJson());
            else
                printRow({event.time.toString(), event.sourceName(), event.id.toString(),
                          detailOf(change, event)});
        }
    }
}

} // namespace

int followEvents(Call &call)
{
    if (call.isSet(u"top"))
        return call.misused(
            u"--top counts what a workspace has kept; a hub elsewhere is followed: --from says "
            "from when on."_s);
    Following following;
    if (const auto ended = readFollowing(call, following))
        return *ended;
    bool hasHead = call.wantsJson();
    const auto begin = [&hasHead] {
        if (!std::exchange(hasHead, true))
            printRow({u"TIME"_s, u"SOURCE"_s, u"TWIN"_s, u"WHAT"_s});
    };
    const auto followed = followHub(
        following, begin, [&](const Changes &changes) { printChanges(call, following.hubName, changes); });
    return followed ? int(Done) : call.fail(followed.error());
}

} // namespace app::cli
