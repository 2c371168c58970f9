// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QMap>
#include <QStringList>

namespace twin::rest {

/// The target of a request line, decoded: where it goes and its query parameters.
struct Target {
    QStringList path{}; ///< segments, empty ones left out
    QMap<QString, QString> query{}; ///< by name in lower case; the first of a repeated name counts

    /// `/` may come as %2F, and encoded twice when the whole path is one segment (wire.md section b.1).
    /// Argument when the text is no UTF-8 or holds control characters.
    static Result<Target> parse(QByteArrayView raw);

    QString parameter(QStringView name) const { return query.value(name.toString().toLower()); }
    /// A whole number between the bounds, `otherwise` when the parameter is missing. Argument.
    Result<int> number(QStringView name, int least, int most, int otherwise) const;
};

} // namespace twin::rest
