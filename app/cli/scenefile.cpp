// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scenefile.h"

#include "sim/recording.h"
#include "sim/sceneedit.h"
#include "sim/scenefolder.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

Result<QByteArray> fileText(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (isOpen)
        return file.readAll();
    return Error{ErrorCode::Cancelled, u"The file '%1' cannot be read: %2."_s.arg(path, file.errorString())};
}

namespace {

Result<sim::Scene> readFrom(const QString &path, sim::SceneReader read)
{
    const auto text = fileText(path);
    if (!text)
        return text.error();
    auto scene = sim::readSceneOrRecording(*text, read, sim::filesBeside(path, fileText));
    if (!scene)
        return inFile(path, scene.error());
    return scene;
}

} // namespace

Result<sim::Scene> sceneFromFile(const QString &path)
{
    return readFrom(path, sim::readScene);
}

Result<sim::Scene> loopFromFile(const QString &path)
{
    const auto text = fileText(path);
    if (!text)
        return text.error();
    if (!sim::isRecording(*text))
        return inFile(path,
                      {.code = ErrorCode::Cancelled,
                       .detail = u"--loop plays a recording again and again, and this is none. In a scene "
                                 "\"every\" of the timeline does so."_s});
    const auto recording = sim::readRecording(*text);
    return recording ? Result<sim::Scene>(sim::loopOf(*recording, true)) : inFile(path, recording.error());
}

Result<sim::Scene> wholeSceneFromFile(const QString &path)
{
    return readFrom(path, sim::readWholeScene);
}

Error inFile(const QString &path, Error error)
{
    if (error.hasAt)
        error.detail = u"%1:%2:%3: %4"_s.arg(path).arg(error.at.line).arg(error.at.column).arg(error.detail);
    else
        error.detail = u"%1: %2"_s.arg(path, error.detail);
    return error;
}

} // namespace app::cli
