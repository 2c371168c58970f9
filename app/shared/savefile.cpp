// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/savefile.h"

#include "shared/dialogs.h"

#include <QSaveFile>

namespace app {

twin::Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path); // an old file stays whole until the new one is
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return twin::Error{.code = twin::ErrorCode::StoreFailed, .detail = file.errorString(), .place = path};
}

bool saveFile(Dialogs &dialogs, QWidget *parent, const SaveWords &words,
              const std::function<QByteArray(const QString &path)> &content)
{
    const QString path = dialogs.askSaveFile(parent, words.title, words.filter);
    if (path.isEmpty())
        return false;
    const auto written = writeFile(path, content(path));
    if (!written)
        dialogs.showError(parent, words.failure, written.error());
    return written.has_value();
}

} // namespace app
