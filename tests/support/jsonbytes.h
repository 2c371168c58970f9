// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/jsontext.h"

#include <QByteArray>

namespace testsupport {

/// jsonOf() for the cells of data tables.
inline twin::Json jsonOf(const QByteArray &text)
{
    return jsonOf(text.constData());
}

} // namespace testsupport
