// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace twin::sim {

/// The word that is most like the one that is wrong; empty when none is near.
QString nearestOf(QStringView wrong, std::span<const std::string_view> known);
/// " Did you mean \"sine\"?" for the word that is most like the one that is wrong; empty when none is near.
QString didYouMean(QStringView wrong, std::span<const std::string_view> known);

} // namespace twin::sim
