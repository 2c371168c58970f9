// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace twin {

/// A file of a ZIP archive.
struct ZipEntry {
    QString name{}; ///< with '/' between folders, relative
    QByteArray bytes{};
};

/// The archive of these files (APPNOTE of PKWARE, version 2.0): deflated, names in UTF-8. `time` is that of
/// every entry, in its own time zone. Requires: fewer than 65,536 entries, less than 4 GiB in all.
QByteArray zipOf(const QList<ZipEntry> &entries, const QDateTime &time);

} // namespace twin
