// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/synclog.h"

#include "json/writer.h"
#include "twin/digitaltwin.h"

#include <QHash>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const char *wordOf(twin::SyncState state)
{
    using enum twin::SyncState;
    switch (state) {
    case Reported:
        return "reported";
    case SetByDevice:
        return "set by device";
    case Pending:
        return "pending";
    case InProgress:
        return "in progress";
    case InSync:
        return "in sync";
    case Refused:
        return "refused";
    case Failed:
        return "failed";
    }
    Q_UNREACHABLE();
}

QString nameOf(const twin::PropertySync &sync)
{
    return sync.component.isEmpty() ? sync.name : QString(sync.component + u'.' + sync.name);
}

QString detailOf(const twin::PropertySync &sync)
{
    QString text;
    if (sync.desiredValue)
        text += u" asked "_s + QString::fromUtf8(twin::json::write(*sync.desiredValue));
    if (sync.value)
        text += u" has "_s + QString::fromUtf8(twin::json::write(*sync.value));
    if (sync.ackCode)
        text += u" ack %1"_s.arg(*sync.ackCode);
    return sync.ackDescription.isEmpty() ? text : QString(text + u": "_s + sync.ackDescription);
}

} // namespace

SyncLog::SyncLog(twin::host::HubClient &hub)
{
    connect(&hub, &twin::host::HubClient::changed, this, [](const twin::Changes &changes) {
        for (const twin::Change &change : changes)
            print(change);
    });
}

void SyncLog::print(const twin::Change &change)
{
    if (!change.after)
        return;
    QHash<QString, twin::SyncState> before;
    if (change.before) {
        for (const twin::PropertySync &sync : twin::syncStates(change.before->twin))
            before.insert(nameOf(sync), sync.state);
    }
    for (const twin::PropertySync &sync : twin::syncStates(change.after->twin)) {
        if (sync.state == twin::SyncState::Reported ||
            before.value(nameOf(sync), twin::SyncState::Reported) == sync.state)
            continue;
        std::printf("%s  %-10s %-40s %s%s\n", qUtf8Printable(change.time.toString()),
                    qUtf8Printable(change.id.toString()), qUtf8Printable(nameOf(sync)), wordOf(sync.state),
                    qUtf8Printable(detailOf(sync)));
    }
    std::fflush(stdout);
}

} // namespace app
