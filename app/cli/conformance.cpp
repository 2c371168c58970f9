// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modelshelf.h"
#include "cli/output.h"
#include "cli/twinfile.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"
#include "dtdl/fixes.h"
#include "json/writer.h"
#include "twin/digitaltwin.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::dtdl;

namespace app::cli {

namespace {

/// One twin and what its model says of it.
struct Judged {
    QString name;
    QString modelId;
    Twin twin;
    const Element *interface = nullptr;
    Conformance conformance{};

    QList<Fix> fixesOf(const ConformanceIssue &issue) const { return dtdl::fixesOf(issue, twin, *interface); }
};

Judged judge(const QString &name, const QString &modelId, const Twin &twin, const ModelLibrary &library)
{
    Judged judged{name, modelId, twin, library.find(modelId)};
    if (judged.interface)
        judged.conformance = Conformance::of(issuesOfTwin(*judged.interface, twin));
    return judged;
}

Json toJson(const Judged &judged, const ConformanceIssue &issue)
{
    JsonObjectBuilder entry(7);
    entry.append("code"sv, Json(ConformanceIssue::nameOf(issue.code)));
    entry.append("side"sv, Json(ConformanceIssue::nameOf(issue.side)));
    entry.append("path"sv, Json(issue.path.toString()));
    entry.append("place"sv, Json(issue.place.toString()));
    entry.append("element"sv, issue.elementId.isEmpty() ? Json() : Json(issue.elementId));
    entry.append("message"sv, Json(issue.detail));
    const QList<Fix> fixes = judged.fixesOf(issue);
    entry.append("fix"sv, fixes.isEmpty() ? Json() : fixes.first().patch);
    return entry.take();
}

Json toJson(const Judged &judged)
{
    std::vector<Json> issues;
    for (const ConformanceIssue &issue : judged.conformance.issues)
        issues.push_back(toJson(judged, issue));
    return Json::object({{"id", Json(judged.name)},
                         {"model", judged.modelId.isEmpty() ? Json() : Json(judged.modelId)},
                         {"conformance", Json(Conformance::nameOf(judged.conformance.status))},
                         {"issues", Json::array(std::move(issues))}});
}

void printJudged(const Judged &judged)
{
    printLine(u"%1: %2  %3"_s.arg(judged.name, Conformance::nameOf(judged.conformance.status),
                                  judged.modelId.isEmpty() ? u"no model"_s : judged.modelId));
    for (const ConformanceIssue &issue : judged.conformance.issues) {
        printLine(u"  %1 %2: %3: %4"_s.arg(ConformanceIssue::nameOf(issue.side), issue.place.toString(),
                                           ConformanceIssue::nameOf(issue.code), issue.detail));
        if (const QList<Fix> fixes = judged.fixesOf(issue); !fixes.isEmpty())
            printLine(u"    to mend it: "_s + ConformanceIssue::nameOf(fixes.first().side) + u' ' +
                      QString::fromUtf8(json::write(fixes.first().patch)));
    }
}

int print(const Call &call, const QList<Judged> &all)
{
    std::vector<Json> list;
    int faulty = 0;
    for (const Judged &judged : all) {
        faulty += judged.conformance.status == ConformanceStatus::NonConformant;
        if (call.wantsJson())
            list.push_back(toJson(judged));
        else
            printJudged(judged);
    }
    if (call.wantsJson())
        call.print(Json::array(std::move(list)));
    return faulty > 0 ? Refused : Done;
}

/// The twins of the workspace that the call means, by id. DeviceNotFound for a name that is none of them.
Result<QList<RecordPtr>> recordsOf(const Call &call, const State &state)
{
    QList<RecordPtr> records;
    for (const RecordPtr &record : state.records()) {
        if (call.argument(0).isEmpty() || record->id().toString() == call.argument(0))
            records.append(record);
    }
    if (records.isEmpty() && !call.argument(0).isEmpty())
        return Error{.code = ErrorCode::DeviceNotFound,
                     .detail = u"There is no such twin."_s,
                     .place = call.argument(0)};
    std::sort(records.begin(), records.end(),
              [](const RecordPtr &a, const RecordPtr &b) { return a->id() < b->id(); });
    return records;
}

int judgeWorkspace(Call &call, ModelShelf &shelf, const QString &as)
{
    return withWorkspace(call, [&](WorkspaceFile &workspace) {
        const auto records = recordsOf(call, workspace.state());
        if (!records)
            return call.fail(records.error());
        QList<Judged> all;
        for (const RecordPtr &record : *records) {
            const QString modelId = as.isEmpty() ? record->identity->modelId : as;
            if (!modelId.isEmpty())
                (void)shelf.interface(modelId); // a repository is asked for it; without it: unknown
            all.append(judge(record->id().toString(), modelId, record->twin, shelf.library()));
        }
        return print(call, all);
    });
}

/// The model that the call or the file names. ModelNotFound without one.
Result<QString> modelOf(Call &call, ModelShelf &shelf, const TwinFile &file)
{
    const QString named = call.isSet(u"model") ? call.value(u"model") : file.modelId;
    if (named.isEmpty())
        return Error{.code = ErrorCode::ModelNotFound,
                     .detail = u"The twin names no model; say which with --model."_s,
                     .place = call.value(u"twin")};
    const auto interface = shelf.interface(named);
    return interface ? Result<QString>((*interface)->idText()) : Result<QString>(interface.error());
}

template <class Work>
int withTwinFile(Call &call, Work work)
{
    const auto file = readTwinFile(call.value(u"twin"));
    if (!file)
        return call.fail(file.error());
    auto shelf = ModelShelf::open(call);
    if (!shelf)
        return call.fail(shelf.error());
    const auto model = modelOf(call, **shelf, *file);
    return model ? work(judge(file->name, *model, file->twin, (*shelf)->library()))
                 : call.fail(model.error());
}

} // namespace

int judgeConformance(Call &call)
{
    if (call.isSet(u"twin"))
        return withTwinFile(call, [&call](const Judged &judged) { return print(call, {judged}); });
    auto shelf = ModelShelf::open(call);
    if (!shelf)
        return call.fail(shelf.error());
    QString as;
    if (call.isSet(u"model")) {
        const auto interface = (*shelf)->interface(call.value(u"model"));
        if (!interface)
            return call.fail(interface.error());
        as = (*interface)->idText();
    }
    return judgeWorkspace(call, **shelf, as);
}

int projectTwin(Call &call)
{
    if (!call.isSet(u"twin"))
        return call.misused(u"It needs --twin FILE."_s);
    return withTwinFile(call, [&call](const Judged &judged) {
        call.print(withConformance(digitalTwin(judged.name, judged.modelId, judged.twin),
                                   judged.conformance.status));
        for (const ConformanceIssue &issue : judged.conformance.issues)
            complain(ConformanceIssue::nameOf(issue.side) + u' ' + issue.place.toString() + u": "_s +
                     issue.detail);
        return judged.conformance.status == ConformanceStatus::NonConformant ? Refused : Done;
    });
}

} // namespace app::cli
