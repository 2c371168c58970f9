// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>

namespace app {

/// Where an error lies in the JSON text that it is about: its own place, or that of the value which its
/// pointer names. Nothing when it is about the whole.
std::optional<twin::TextPlace> placeIn(const QByteArray &text, const twin::Error &error);

} // namespace app
