// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/zipwriter.h"

#include <QByteArrayView>

#include <functional>

namespace twin {

/// What the files that are wanted may come to together, unless somebody says less.
inline constexpr qint64 MostUnpackedBytes = 512LL * 1024 * 1024;

/// The files of a ZIP archive whose names `wanted` takes, in the archive's order. Argument for bytes that are
/// no archive, are cut off or encrypted, and for more than `most` bytes in all.
Result<QList<ZipEntry>> unzipped(QByteArrayView archive, const std::function<bool(const QString &)> &wanted,
                                 qint64 most = MostUnpackedBytes);

} // namespace twin
