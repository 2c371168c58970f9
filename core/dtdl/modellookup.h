// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"

#include <QStringView>

namespace twin::dtdl {

/// Where the rules of the twin graph find the model of a twin.
///
/// What it hands out stays as it is until its owner puts other models in place, which never happens while a
/// command is decided.
class ModelLookup
{
public:
    virtual ~ModelLookup() = default;
    /// The interface of that id, or nullptr when it, one of its bases or the interface of one of its
    /// components is not at hand: then nothing is known of the twin (graph.md section 3).
    virtual const Element *find(QStringView modelId) const = 0;
};

} // namespace twin::dtdl
