// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/savefile.h"

#include "shared/dialogs.h"

#include <QBuffer>
#include <QImage>
#include <QSaveFile>

namespace app {

twin::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return twin::Error{.code = twin::ErrorCode::StoreFailed, .detail = file.errorString(), .place = path};
}

bool saveFile(Dialogs &dialogs, QWidget *parent, const SaveQuestion &question,
              const std::function<QByteArray(const QString &path)> &bytes)
{
    const QString path = dialogs.askSaveFile(parent, question.title, question.filter);
    if (path.isEmpty())
        return false;
    const auto written = writeFile(path, bytes(path));
    if (!written)
        dialogs.showError(parent, question.failure, written.error());
    return written.has_value();
}

bool saveFile(Dialogs &dialogs, QWidget *parent, const SaveQuestion &question, const QByteArray &bytes)
{
    return saveFile(dialogs, parent, question, [&bytes](const QString &) { return bytes; });
}

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace app
