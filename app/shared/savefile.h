// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace app {

class Dialogs;

/// What is said around a file that a person saves.
struct SaveWords {
    QString title{}; ///< of the question where to
    QString filter{}; ///< "JSON (*.json);;CSV (*.csv)"
    QString failure{}; ///< over the reason when it cannot be written
};

/// Writes the whole file, or leaves an old one as it was. StoreFailed with the path as its place.
twin::Result<void> writeFile(const QString &path, const QByteArray &content);
/// Asks where to and writes what `content` makes for that path; says why when it cannot. False when nothing
/// was written.
bool saveFile(Dialogs &dialogs, QWidget *parent, const SaveWords &words,
              const std::function<QByteArray(const QString &path)> &content);

} // namespace app
