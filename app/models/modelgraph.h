// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/diagram.h"
#include "dtdl/modellibrary.h"

#include <QCoreApplication>
#include <QFlags>

namespace app {

/// How models hang together.
enum class ModelLink {
    Extends = 1, ///< from the interface to its base
    Component = 2, ///< from the interface to the schema of its component
    Relationship = 4, ///< from the interface to the target that a relationship names
};
Q_DECLARE_FLAGS(ModelLinks, ModelLink)
Q_DECLARE_OPERATORS_FOR_FLAGS(ModelLinks)

/// A model among those that it needs, all the way, and those that refer to it, one step; only along `links`.
/// Ids are the nodes' ids. A model that no source has is faint. `devices` tells how many devices announce a
/// model.
struct ModelGraph {
    Q_DECLARE_TR_FUNCTIONS(app::ModelGraph)
public:
    static constexpr std::size_t MostModels = 150; ///< what a person can read; the nearest are shown

    Diagram diagram{};
    std::size_t leftOut = 0; ///< models beyond MostModels
    QHash<ModelLink, int> counts{}; ///< of links between the models that are shown
};
ModelGraph modelGraph(const twin::dtdl::ModelLibrary &library, const QString &id, ModelLinks links,
                      const QHash<QString, int> &devices, const QStringList &languages);

} // namespace app
