// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dtdl/modellibrary.h"

#include <QStringList>

namespace app::cli {

/// The models in the files and folders that --models names, an earlier one before a later one; null without
/// any. SourceInvalid, and the first file's error when one cannot be read.
twin::Result<twin::dtdl::ModelLibrary::Pointer> libraryOf(const QStringList &places);

} // namespace app::cli
