// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QStringList>

namespace twin::dtdl {

/// What a text says about itself before it is parsed: which interfaces it defines, which ones it needs.
struct ModelScan {
    QStringList roots; ///< ids of its top-level elements, each once, in order
    QStringList interfaces; ///< ids of all interfaces in it, those written inside others included
    QStringList needs; ///< interfaces that it refers to and does not define, each once, in order
};

/// Looks through a text without judging it (dtdl-real-models.md, layout rule 6). Needed is what an interface
/// extends and the interface of a component, as a bare string, in arrays or inside inline interfaces; the
/// target of a relationship is not. Both spellings of a name count, the term and the DTMI.
ModelScan scanModel(const Json &text);

} // namespace twin::dtdl
