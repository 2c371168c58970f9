// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modelfiles.h"
#include "cli/output.h"
#include "cli/scenefile.h"
#include "cli/verbs.h"
#include "sim/frommodel.h"
#include "sim/wordtable.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

int checkScene(Call &call)
{
    const auto scene = sceneFromFile(call.argument(0));
    if (!scene)
        return call.fail(scene.error());
    if (call.isSet(u"write")) {
        printText(QString::fromUtf8(sim::writeScene(*scene)));
        return Done;
    }
    const auto devices = sim::instancesOf(*scene).size();
    printLine(u"%1: %2 devices, %3 timeline entries, %4 faults, %5 expectations"_s.arg(call.argument(0))
                  .arg(devices)
                  .arg(scene->timeline.size())
                  .arg(scene->faults.size())
                  .arg(scene->expectations.size()));
    return Done;
}

int printSceneSchema(Call &call)
{
    const QByteArray text = call.isSet(u"reference") ? sim::sceneReference() : sim::sceneSchema();
    printText(QString::fromUtf8(text));
    return Done;
}

int sceneFromModel(Call &call)
{
    ModelFiles files;
    const QString path = call.argument(0);
    if (const auto unreadable = files.add({path}); !unreadable.isEmpty())
        return call.misused(u"The file '%1' cannot be read."_s.arg(unreadable.first()));
    QList<dtdl::ModelText> texts;
    for (const auto &file : files.files())
        texts.append({file, files.text(file)});
    ModelFiles others;
    others.add(call.value(u"models").split(u',', Qt::SkipEmptyParts));
    const auto parsed = dtdl::parseModels(texts, {}, others.resolver());
    if (!parsed.isAccepted())
        return complain(u"'%1' is no model that can be used. See 'twinscope-cli validate %1'."_s.arg(path)),
               Refused;
    const auto interfaces = parsed.models->interfaces();
    QString wanted = call.value(u"interface");
    if (wanted.isEmpty())
        wanted = interfaces.front()->idText();
    const auto scene =
        sim::sceneFromModel(*parsed.models, wanted, call.isSet(u"id") ? call.value(u"id") : u"device-1"_s);
    if (!scene)
        return call.fail(scene.error());
    printText(QString::fromUtf8(sim::writeScene(*scene)));
    return Done;
}

} // namespace app::cli
