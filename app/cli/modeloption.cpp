// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modeloption.h"

#include "dtdl/modelsource.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

Result<dtdl::ModelLibrary::Pointer> libraryOf(const QStringList &places)
{
    QList<dtdl::SourceText> texts;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto source = dtdl::ModelSource::fromText(places[i]);
        if (!source)
            return source.error();
        if (!source->isOnDisk())
            return Error{ErrorCode::SourceInvalid,
                         u"'%1' is not on this disk; name a folder or a file."_s.arg(places[i])};
        const auto reading = dtdl::readSource(*source, int(i));
        if (!reading.errors.isEmpty())
            return reading.errors.front();
        texts.append(reading.texts);
    }
    return places.isEmpty() ? dtdl::ModelLibrary::Pointer() : dtdl::ModelLibrary::build(texts);
}

} // namespace app::cli
