// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QByteArray;
class QImage;
class QWidget;

namespace app {

class Dialogs;

/// What a person is asked before something is saved.
struct SaveQuestion {
    QString title{}; ///< "Export events"
    QString filter{}; ///< "JSON lines (*.jsonl)"
    QString failure{}; ///< says what did not happen when it goes wrong: "The events were not exported"
};

/// Asks for a file name and writes there what `bytes` makes for it; an old file stays whole until the new one
/// is. Tells the error when that fails. Whether the file is there now: not when the person gave up.
bool saveFile(Dialogs &dialogs, QWidget *parent, const SaveQuestion &question,
              const std::function<QByteArray(const QString &path)> &bytes);
bool saveFile(Dialogs &dialogs, QWidget *parent, const SaveQuestion &question, const QByteArray &bytes);

/// The same without questions. StoreFailed, with the path.
twin::Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// A picture as the bytes of a PNG file.
QByteArray pngOf(const QImage &picture);

} // namespace app
