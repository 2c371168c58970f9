// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "json/pointer.h"
#include "shared/propertylink.h"

namespace app {

class TwinColumns;
class TwinPane;

/// Ties the columns of a twin to the other views of the hub: what is chosen or hovered here lights up in its
/// model and in other windows, and the other way round.
class TwinLinks final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the pane.
    TwinLinks(AppContext &context, TwinPane &pane);

private:
    PropertyLink::Spot spotOf(const twin::json::Pointer &property) const;
    QString modelId() const;
    void show();

    AppContext m_context;
    TwinPane &m_pane;
    std::shared_ptr<PropertyLink> m_link;
};

} // namespace app
