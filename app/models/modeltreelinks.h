// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/propertylink.h"

namespace app {

class ModelTreePane;
struct ModelRow;

/// Ties the tree of a model to the twins of its devices: the content that is chosen or hovered in one of them
/// lights up in the other.
class ModelTreeLinks final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the pane.
    ModelTreeLinks(AppContext &context, ModelTreePane &pane);

private:
    PropertyLink::Spot spotOf(const QModelIndex &index) const;
    void show();

    AppContext m_context;
    ModelTreePane &m_pane;
    std::shared_ptr<PropertyLink> m_link;
};

} // namespace app
