// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zipwriter.h"
#include "dtdl/modellibrary.h"

namespace twin::dtdl {

/// Every text of a library that counts, as the files of one model repository: a text with one interface at
/// the path of its id ("dtmi/com/example/lamp-1.json"), any other in "other" by its own name. Read as a
/// folder again they give the same models, whatever sources they came from.
QList<ZipEntry> repositoryOf(const ModelLibrary &library);

} // namespace twin::dtdl
