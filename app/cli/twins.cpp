// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

QString escaped(const json::Key &key)
{
    return key.toString().replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

// A row for every leaf, and for an empty object.
void addRows(Table &table, const QString &section, const QString &path, const Json &value,
             const Stamps *stamps)
{
    if (value.isObject() && (!value.isEmpty() || path.isEmpty())) {
        for (const auto &[key, member] : value.members()) {
            const Stamps below = stamps ? stamps->child(key) : Stamps();
            addRows(table, section, path + u'/' + escaped(key), member, stamps ? &below : nullptr);
        }
        return;
    }
    const QString since = stamps ? stamps->own().time.toString() : u"-"_s;
    const bool hasVersion = stamps && stamps->own().version > 0;
    table.add({section, path, QString::fromUtf8(json::write(value)), since,
               hasVersion ? QString::number(stamps->own().version) : u"-"_s});
}

void printRecord(const Record &record)
{
    const auto &twin = record.twin;
    const QString model = record.identity->modelId;
    printLine(u"%1  etag %2  version %3  desired %4  reported %5%6"_s.arg(
        record.id().toString(), twin.etagText(), QString::number(twin.version),
        QString::number(twin.desired.version), QString::number(twin.reported.version),
        model.isEmpty() ? QString() : QString(u"  model "_s + model)));
    Table table({u"SECTION"_s, u"PATH"_s, u"VALUE"_s, u"SINCE"_s, u"VERSION"_s});
    addRows(table, u"tags"_s, {}, twin.tags, nullptr);
    addRows(table, u"desired"_s, {}, twin.desired.values, &twin.desired.stamps);
    addRows(table, u"reported"_s, {}, twin.reported.values, &twin.reported.stamps);
    printText(table.toString());
}

int show(const Call &call, const Record &record)
{
    if (call.wantsJson())
        call.print(twinDocument(record));
    else
        printRecord(record);
    return Done;
}

// What patch and replace share; Write is the Command.
template <class Write>
int writeTwin(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto body = call.body(call.argument(1));
        if (!body)
            return call.fail(body.error());
        const auto reply =
            workspace.submit(Write{.id = id, .body = *body, .ifMatch = call.value(u"if-match")});
        return reply ? show(call, *reply->record) : call.fail(reply.error());
    });
}

} // namespace

int getTwin(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto record = recordOf(workspace.state(), id);
        return record ? show(call, **record) : call.fail(record.error());
    });
}

int patchTwin(Call &call)
{
    return writeTwin<PatchTwin>(call);
}

int replaceTwin(Call &call)
{
    return writeTwin<ReplaceTwin>(call);
}

} // namespace app::cli
