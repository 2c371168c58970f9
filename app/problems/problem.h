// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellibrary.h"
#include "host/twinissue.h"

#include <QString>

#include <optional>

namespace app {

/// One line of the Problems drawer: a fault in the text of a model, or in a twin by its model.
struct Problem {
    QString where{}; ///< device, or name of the file
    QString modelId{}; ///< the model that it is about; empty when the text defines none
    QString rule{}; ///< in a few words
    QString what{};
    bool isWarning = false;
    // one of these
    std::optional<twin::host::TwinIssue> issue{};
    QString file{}; ///< of a fault in a text
    twin::TextPlace at{};
    std::optional<twin::dtdl::Problem> fault{}; ///< absent: a model that is missing

    bool isInText() const { return !issue; }
    /// The same fault at the same place, told earlier or later.
    bool isSameAs(const Problem &other) const;
};

} // namespace app
