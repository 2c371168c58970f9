// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>
#include <QVersionNumber>

namespace app {

/// What the update check learns: {"version": "0.2.0", "page": "https://..."}.
struct NewestVersion {
    QVersionNumber version{};
    QUrl page{}; ///< where it is described and fetched; https

    bool isNewerThan(const QString &mine) const { return version > QVersionNumber::fromString(mine); }
};

/// At most 64 KB of JSON. Errors: those of the JSON reader; NotObject, Argument with the member at fault.
twin::Result<NewestVersion> readNewestVersion(const QByteArray &json);

} // namespace app
