// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenefolder.h"

#include "sim/recording.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace twin::sim {

SceneFiles filesBeside(const QString &path, FileReader read)
{
    const QString folder = QFileInfo(path).dir().path();
    return [folder, read = std::move(read)](const QString &name) -> Result<QByteArray> {
        const QString clean = QDir::cleanPath(name);
        if (QDir::isAbsolutePath(name) || clean == u".." || clean.startsWith(u"../"))
            return Error{ErrorCode::Cancelled, u"\"%1\" is outside of the scene's folder."_s.arg(name)};
        return read(QDir(folder).filePath(clean));
    };
}

Result<Scene> readSceneOrRecording(QByteArrayView text, SceneReader read, const SceneFiles &files)
{
    if (!isRecording(text))
        return read(text, files);
    const auto recording = readRecording(text);
    return recording ? Result<Scene>(replayOf(*recording, true)) : recording.error();
}

bool isRecording(QByteArrayView text)
{
    const auto end = text.indexOf('\n');
    return text.first(end < 0 ? text.size() : end).contains("twinscope-recording/");
}

} // namespace twin::sim
