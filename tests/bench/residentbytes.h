// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

/// Bytes of the process that are in memory, whatever it allocates with; 0 where the system does not tell.
inline std::size_t residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr std::size_t PageBytes = 4096;
    return file.readAll().split(' ').value(1).toULongLong() * PageBytes;
}
