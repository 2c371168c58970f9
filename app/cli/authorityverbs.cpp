// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

void printAuthorities(std::span<const Json> authorities)
{
    Table table({u"NAME"_s, u"SUBJECT"_s, u"VALID UNTIL"_s});
    for (const auto &authority : authorities)
        table.add({authority["name"sv].toString(), authority["subject"sv].toString(),
                   authority["validUntil"sv].toString()});
    printText(table.toString());
}

QString authorityPath(const Call &call)
{
    return u"/authorities/"_s + urlSegment(call.argument(0));
}

} // namespace

int listAuthorities(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        const auto answer = hub.request("GET", u"/authorities"_s);
        if (!answer)
            return call.fail(answer.error());
        if (call.wantsJson())
            call.print(answer->body);
        else
            printAuthorities(answer->body.elements());
        return int(Done);
    });
}

int addAuthority(Call &call)
{
    QFile file(call.argument(1));
    if (!file.open(QIODevice::ReadOnly))
        return call.misused(u"The file '%1' cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
    return withHub(call, [&](HubCaller &hub) {
        const auto answer = hub.request("PUT", authorityPath(call), file.readAll());
        if (!answer)
            return call.fail(answer.error());
        if (call.wantsJson())
            call.print(answer->body);
        else
            printAuthorities(std::span(&answer->body, 1));
        return int(Done);
    });
}

int deleteAuthority(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        const auto answer = hub.request("DELETE", authorityPath(call));
        if (!answer)
            return call.fail(answer.error());
        call.printDeleted(call.argument(0));
        return int(Done);
    });
}

} // namespace app::cli
