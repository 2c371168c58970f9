// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/twinexport.h"
#include "hub/decide.h"

#include <vector>

namespace twin::fleet {

/// What an import does with a twin that is there already.
enum class Existing : quint8 {
    Refuse, ///< it is a problem
    Update, ///< tags, desired and reported properties of the file are merged into it
};

/// An import that was checked whole and can be performed, or what is wrong with it.
struct ImportPlan {
    std::vector<Command> commands{}; ///< in order, devices before their modules
    qsizetype created = 0; ///< twins that are new
    qsizetype updated = 0;
    std::vector<Error> problems{}; ///< each with its line; the plan can be performed when there are none

    bool isFine() const noexcept { return problems.empty(); }
};

/// Checks a file of twins, as exportTwins() writes them, against the rules of the hub and its
/// state; nothing happens. New keys are made for new devices. Read-only members of twin documents (etag,
/// versions, times, `$metadata`) are passed over; members that no twin has are a problem, as are ids that
/// come twice. Errors: text that is not of the format, or does not hold twins, each with its place.
Result<ImportPlan> planImport(QByteArrayView text, FileFormat format, Existing existing, const State &state,
                              const Surroundings &around);

} // namespace twin::fleet
