// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubfollowing.h"
#include "cli/output.h"
#include "cli/recordingfile.h"
#include "cli/verbs.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

struct Counts {
    qint64 messages = 0;
    qint64 writes = 0;
    QSet<TwinId> twins{};

    void add(const Changes &changes)
    {
        for (const auto &change : changes) {
            twins.insert(change.id);
            messages += std::holds_alternative<TelemetrySent>(change.body) ? 1 : 0;
            writes += std::holds_alternative<TwinWritten>(change.body) ? 1 : 0;
        }
    }
};

void print(const Call &call, const Counts &counts)
{
    const QString path = call.value(u"output");
    if (call.wantsJson())
        return call.print(Json::object({{"output", Json(path)},
                                        {"messages", Json(counts.messages)},
                                        {"writes", Json(counts.writes)},
                                        {"twins", Json(qint64(counts.twins.size()))}}));
    printLine(u"%1: %2 messages and %3 writes, of %4 twins"_s.arg(path)
                  .arg(counts.messages)
                  .arg(counts.writes)
                  .arg(counts.twins.size()));
}

} // namespace

int recordHub(Call &call)
{
    if (call.value(u"output").isEmpty())
        return call.misused(u"Say where it goes: --output FILE."_s);
    Following following;
    if (const auto ended = readFollowing(call, following))
        return *ended;
    const auto &from = following.watch.events.start;
    // What is known of a twin now was not so at an earlier time.
    following.watch.tellsStanding = from.from == link::EventStart::From::Latest;
    RecordingFile file(call.value(u"output"), following.hubName,
                       from.from == link::EventStart::From::Time ? from.time : SystemClock().now());
    if (const auto opened = file.open(); !opened)
        return call.fail(opened.error());
    Counts counts;
    const auto followed = followHub(
        following, [&] { file.begin(); },
        [&](const Changes &changes) {
            file.write(changes);
            counts.add(changes);
        });
    const auto closed = file.close(); // what came is kept, also when the hub is lost for good
    if (!followed || !closed)
        return call.fail(followed ? closed.error() : followed.error());
    print(call, counts);
    return Done;
}

} // namespace app::cli
