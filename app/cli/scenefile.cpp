// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scenefile.h"

#include "sim/recording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

bool isRecording(const QByteArray &text)
{
    return text.left(text.indexOf('\n')).contains("twinscope-recording/");
}

} // namespace

Result<QByteArray> fileText(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (isOpen)
        return file.readAll();
    return Error{ErrorCode::Cancelled, u"The file '%1' cannot be read: %2."_s.arg(path, file.errorString())};
}

Result<sim::Scene> sceneFromFile(const QString &path)
{
    const auto text = fileText(path);
    if (!text)
        return text.error();
    if (isRecording(*text)) {
        const auto recording = sim::readRecording(*text);
        if (!recording)
            return inFile(path, recording.error());
        return sim::replayOf(*recording, true);
    }
    const QDir folder = QFileInfo(path).dir();
    const auto beside = [&folder](const QString &name) -> Result<QByteArray> {
        const QString file = QDir::cleanPath(folder.filePath(name));
        // A scene from somewhere else must not read what is none of its business.
        if (!file.startsWith(QDir::cleanPath(folder.path()) + u'/') && folder.path() != u".")
            return Error{ErrorCode::Cancelled, u"\"%1\" is outside of the scene's folder."_s.arg(name)};
        if (QDir::isAbsolutePath(name) || QDir::cleanPath(name).startsWith(u".."))
            return Error{ErrorCode::Cancelled, u"\"%1\" is outside of the scene's folder."_s.arg(name)};
        return fileText(file);
    };
    auto scene = sim::readScene(*text, beside);
    if (!scene)
        return inFile(path, scene.error());
    return scene;
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
