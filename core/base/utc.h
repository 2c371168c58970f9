// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace twin {

/// The last argument of a QDateTime in UTC: Qt 6.5 took the place of Qt::TimeSpec, and 6.4 does not have it
/// yet.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline QTimeZone utc()
{
    return QTimeZone(QTimeZone::UTC);
}
#else
constexpr Qt::TimeSpec utc()
{
    return Qt::UTC;
}
#endif

} // namespace twin
