// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modelshelf.h"
#include "cli/output.h"
#include "cli/twinfile.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"
#include "dtdl/dtmi.h"
#include "dtdl/infer.h"
#include "dtdl/modelexport.h"
#include "dtdl/sample.h"
#include "dtdl/thingmodel.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

int printInferred(Call &call, const QString &name, const Twin &twin)
{
    const QString id = call.isSet(u"id") ? call.value(u"id") : dtdl::inferredId(name);
    if (dtdl::repositoryPath(id).isEmpty())
        return call.misused(u"--id takes a DTMI with a version, such as dtmi:com:example:Lamp;1."_s);
    const dtdl::InferredModel inferred = dtdl::inferModel(id, name, twin);
    for (const QString &place : inferred.leftOut)
        complain(u"left out "_s + place);
    call.print(inferred.model);
    return Done;
}

} // namespace

int inferModel(Call &call)
{
    if (call.isSet(u"twin")) {
        const auto file = readTwinFile(call.value(u"twin"));
        return file ? printInferred(call, file->name, file->twin) : call.fail(file.error());
    }
    if (call.argument(0).isEmpty())
        return call.misused(u"It needs a DEVICE of a workspace, or --twin FILE."_s);
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto record = recordOf(workspace.state(), id);
        return record ? printInferred(call, id.toString(), (*record)->twin) : call.fail(record.error());
    });
}

int printSkeleton(Call &call)
{
    return withInterface(call, call.argument(0), [&call](ModelShelf &, const dtdl::Element &interface) {
        call.print(call.isSet(u"logical") ? dtdl::skeletonLogicalTwin(interface, call.value(u"logical"))
                                          : dtdl::skeletonTwin(interface));
        return Done;
    });
}

int printThing(Call &call)
{
    return withInterface(call, call.argument(0), [&call](ModelShelf &, const dtdl::Element &interface) {
        call.print(dtdl::thingModelOf(interface));
        return Done;
    });
}

int exportModels(Call &call)
{
    auto shelf = ModelShelf::open(call);
    if (!shelf)
        return call.fail(shelf.error());
    const QByteArray archive = zipOf(dtdl::repositoryOf((*shelf)->library()), QDateTime::currentDateTime());
    QSaveFile file(call.argument(0));
    if (file.open(QIODevice::WriteOnly) && file.write(archive) == archive.size() && file.commit())
        return Done;
    return call.fail({.code = ErrorCode::SourceFailed,
                      .detail = u"The archive cannot be written: %1."_s.arg(file.errorString()),
                      .place = file.fileName()});
}

} // namespace app::cli
