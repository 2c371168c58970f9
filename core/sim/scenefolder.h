// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"

namespace twin::sim {

/// Reads a file; with an error that says why it cannot be.
using FileReader = std::function<Result<QByteArray>(const QString &path)>;

/// The files that a scene of `path` may name: those in its folder and below. Others are Cancelled: a scene
/// from somewhere else must not read what is none of its business.
SceneFiles filesBeside(const QString &path, FileReader read);

/// readScene() or readWholeScene().
using SceneReader = Result<Scene> (*)(QByteArrayView text, const SceneFiles &files);
/// A scene as `read` reads it, or of a recording the scene that plays it, with the service's part.
Result<Scene> readSceneOrRecording(QByteArrayView text, SceneReader read, const SceneFiles &files);

/// Whether a text is a recording (recording.h), not a scene.
bool isRecording(QByteArrayView text);

} // namespace twin::sim
