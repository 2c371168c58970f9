// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/timetext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

QString dayTimeText(twin::Timestamp time)
{
    if (time.isNever())
        return {};
    const QDateTime local = time.toDateTime().toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return local.toString(isToday ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace app
