// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/querytext.h"
#include "cli/scenefile.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"
#include "fleet/connectionlist.h"
#include "fleet/hubtemplate.h"
#include "fleet/twinimport.h"
#include "json/writer.h"
#include "query/parser.h"
#include "query/rows.h"
#include "query/targets.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

// As --format says, else as the file's name ends. Argument for a word that is none.
Result<fleet::FileFormat> formatOf(const Call &call)
{
    const QString kind = call.value(u"format");
    if (kind.isEmpty())
        return fleet::formatOf(call.argument(0));
    if (const auto named = fleet::formatNamed(kind))
        return *named;
    return Error{ErrorCode::Argument,
                 u"The format is json, csv, xlsx, ods, yaml or xml, not '%1'."_s.arg(kind)};
}

// All twins, devices first; with --where those that it names.
Result<std::vector<query::Row>> rowsOf(const Call &call, const State &state)
{
    auto rows = query::rowsOf(state, query::Collection::Devices);
    const auto modules = query::rowsOf(state, query::Collection::Modules);
    if (!call.isSet(u"where")) {
        rows.insert(rows.end(), modules.begin(), modules.end());
        return rows;
    }
    const auto targets = query::Targets::parse(call.value(u"where").toUtf8());
    if (!targets)
        return targets.error();
    if (targets->collection() == query::Collection::Modules)
        rows = modules;
    std::erase_if(rows, [&](query::Row row) { return !targets->matches(*row.record()); });
    return rows;
}

// Those of --columns, else all. The error of a path that is none.
Result<std::vector<query::ResolvedPath>> columnsOf(const Call &call, std::span<const query::Row> rows)
{
    if (!call.isSet(u"columns"))
        return fleet::allColumns(rows);
    std::vector<query::ResolvedPath> columns;
    for (const QString &text : call.value(u"columns").split(u',')) {
        const auto path = query::parsePath(text.toUtf8());
        if (!path) {
            Error error = path.error();
            error.detail = u"--columns, '%1': %2"_s.arg(text, error.detail);
            return error;
        }
        columns.push_back(query::resolved(*path, query::Collection::Devices));
    }
    return columns;
}

int write(const Call &call, const QByteArray &text, qsizetype count)
{
    const QString path = call.argument(0);
    if (path.isEmpty())
        return printText(QString::fromUtf8(text)), Done;
    QSaveFile file(path); // an old file stays whole until the new one is
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return call.fail(
            {ErrorCode::Cancelled, u"The file '%1' cannot be written: %2."_s.arg(path, file.errorString())});
    if (call.wantsJson())
        call.print(Json::object({{"written", Json(qint64(count))}}));
    else
        printLine(count == 1 ? u"1 twin is in %1."_s.arg(path)
                             : u"%1 twins are in %2."_s.arg(count).arg(path));
    return Done;
}

fleet::Keys keysOf(const Call &call)
{
    return call.isSet(u"with-keys") ? fleet::Keys::Written : fleet::Keys::Left;
}

int exportConnections(const Call &call, const State &state)
{
    const auto rows = rowsOf(call, state);
    if (!rows)
        return failAt(call, rows.error(), call.value(u"where").toUtf8());
    const QString host = call.isSet(u"host") ? call.value(u"host") : u"localhost"_s;
    return write(call, fleet::exportConnections(*rows, host, keysOf(call)), qsizetype(rows->size()));
}

// The resource as Bicep, or the script that fills it: as the file's name ends.
int exportTemplate(const Call &call, const State &state)
{
    const bool isBicep = call.argument(0).endsWith(u".bicep", Qt::CaseInsensitive);
    return write(call, isBicep ? fleet::hubBicep() : fleet::hubScript(state, keysOf(call)),
                 isBicep ? 0 : state.records().size());
}

int exportFrom(const Call &call, const State &state)
{
    if (call.isSet(u"connections"))
        return exportConnections(call, state);
    if (call.isSet(u"template"))
        return exportTemplate(call, state);
    const auto format = formatOf(call);
    if (!format)
        return call.fail(format.error());
    const auto rows = rowsOf(call, state);
    if (!rows)
        return failAt(call, rows.error(), call.value(u"where").toUtf8());
    const bool isWorkbook = *format == fleet::FileFormat::Xlsx || *format == fleet::FileFormat::Ods;
    if (isWorkbook && call.argument(0).isEmpty())
        return call.misused(u"A workbook is no text to print: name a file."_s);
    const auto columns =
        fleet::isTable(*format) ? columnsOf(call, *rows) : std::vector<query::ResolvedPath>();
    if (!columns)
        return call.fail(columns.error());
    return write(call, fleet::exportTwins(*rows, *format, *columns), qsizetype(rows->size()));
}

// A line for each, and nothing done.
int showProblems(const Call &call, const QString &source, const std::vector<Error> &problems)
{
    for (const auto &problem : problems)
        (void)call.fail(inFile(source, problem));
    if (!call.wantsJson())
        complain(u"Nothing was changed."_s);
    return Refused;
}

int showPlan(const Call &call, const fleet::ImportPlan &plan)
{
    if (call.wantsJson())
        return call.print(Json::object({{"created", Json(qint64(plan.created))},
                                        {"updated", Json(qint64(plan.updated))},
                                        {"dryRun", Json(call.isSet(u"dry-run"))}})),
               Done;
    const QString text = !call.isSet(u"dry-run") ? u"%1 new, %2 updated."_s
                         : call.isSet(u"hub")    ? u"All is fine: %1 new, %2 to update."_s
                                                 : u"The file is fine: %1 new, %2 to update."_s;
    printLine(text.arg(plan.created).arg(plan.updated));
    return Done;
}

/// Text that holds twins, and where it is from.
struct Source {
    QByteArray text{};
    fleet::FileFormat format = fleet::FileFormat::Json;
    QString name{}; ///< for problems
};

// The twins of a hub that runs, devices before their modules.
Result<Source> sourceOfHub(const Call &call)
{
    const auto access = HubCaller::accessOf(call);
    if (!access)
        return access.error();
    HubCaller hub(*access);
    std::vector<Json> twins;
    for (const auto *const query : {"SELECT * FROM devices", "SELECT * FROM devices.modules"}) {
        const auto page = allPages(hub, "POST", u"/devices/query"_s,
                                   json::write(Json::object({{"query", Json(std::string_view(query))}})));
        if (!page)
            return page.error();
        twins.insert(twins.end(), page->begin(), page->end());
    }
    return Source{.text = json::write(Json::array(std::move(twins))), .name = hub.hostName()};
}

Result<Source> sourceOf(const Call &call)
{
    if (call.isSet(u"hub"))
        return sourceOfHub(call);
    const auto format = formatOf(call);
    if (!format)
        return format.error();
    const auto text = fileText(call.argument(0));
    if (!text)
        return text.error();
    return Source{*text, *format, call.argument(0)};
}

int importInto(const Call &call, WorkspaceFile &workspace)
{
    const auto source = sourceOf(call);
    if (!source)
        return call.fail(source.error());
    const auto existing = call.isSet(u"update") ? fleet::Existing::Update : fleet::Existing::Refuse;
    const auto plan = call.isSet(u"connections")
                          ? Result(fleet::planConnections(source->text, existing, workspace.state(),
                                                          workspace.surroundings()))
                          : fleet::planImport(source->text, source->format, existing, workspace.state(),
                                              workspace.surroundings());
    if (!plan)
        return showProblems(call, source->name, {plan.error()});
    if (!plan->isFine())
        return showProblems(call, source->name, plan->problems);
    if (call.isSet(u"dry-run"))
        return showPlan(call, *plan);
    std::vector<std::pair<Command, Cause>> commands;
    for (const auto &command : plan->commands)
        commands.emplace_back(command, Cause{.origin = Cause::Origin::Import});
    for (const auto &reply : workspace.submit(commands)) {
        if (!reply)
            return call.fail(reply.error()); // of the store: all or nothing
    }
    return showPlan(call, *plan);
}

} // namespace

int exportTwins(Call &call)
{
    const bool isList = call.isSet(u"connections");
    if (isList && call.isSet(u"template"))
        return call.misused(u"Either --connections or --template."_s);
    if (call.isSet(u"with-keys") && !isList && !call.isSet(u"template"))
        return call.misused(u"Keys are part of --connections and --template alone."_s);
    return withWorkspace(call,
                         [&call](WorkspaceFile &workspace) { return exportFrom(call, workspace.state()); });
}

int importTwins(Call &call)
{
    if (call.isSet(u"hub") && call.isSet(u"connections"))
        return call.misused(u"A list of connections is a file."_s);
    if (call.isSet(u"hub") == !call.argument(0).isEmpty())
        return call.misused(u"Either a file, or --hub with the connection string of a hub to copy."_s);
    return withWorkspace(call, [&call](WorkspaceFile &workspace) { return importInto(call, workspace); });
}

} // namespace app::cli
