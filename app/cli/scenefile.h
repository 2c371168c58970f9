// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"

namespace app::cli {

/// The bytes of a file, "-" for standard input. Cancelled when it cannot be read.
twin::Result<QByteArray> fileText(const QString &path);
/// A scene out of a file, with the tables that it names beside it. A recording becomes the scene that replays
/// it.
twin::Result<twin::sim::Scene> sceneFromFile(const QString &path);
/// The scene that replays a recording again and again; Cancelled when it is none.
twin::Result<twin::sim::Scene> loopFromFile(const QString &path);
/// As sceneFromFile() with those tables in the scene itself, so that it can be sent or kept elsewhere.
twin::Result<twin::sim::Scene> wholeSceneFromFile(const QString &path);
/// The error with the file's name, as FILE:LINE:COLUMN before the sentence.
twin::Error inFile(const QString &path, twin::Error error);

} // namespace app::cli
