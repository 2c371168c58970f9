// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/twinfile.h"

#include "json/reader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

Result<TwinFile> readTwinFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::SourceFailed,
                     .detail = u"The file cannot be read: %1."_s.arg(file.errorString()),
                     .place = path};
    const auto at = [&path](Error error) {
        error.place = path + error.place;
        return error;
    };
    const auto document = json::read(file.readAll());
    if (!document)
        return at(document.error());
    const auto twin = twinFromJson(*document);
    if (!twin)
        return at(twin.error());
    const QString name = (*document)["deviceId"].toString();
    return TwinFile{name.isEmpty() ? QFileInfo(path).completeBaseName() : name,
                    (*document)["modelId"].toString(), *twin};
}

} // namespace app::cli
