// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace app::cli {

/// The answer to one line of the validator protocol, without a line end (dtdl-suite/PROTOCOL.md): ops `parse`
/// and `dtmi`. A line that is no request gets {"unsupported": true}.
QByteArray answerValidatorLine(QByteArrayView line);

} // namespace app::cli
