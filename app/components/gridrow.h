// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "components/componentplan.h"
#include "components/laterow.h"

#include <span>

namespace app {

class CardRow;
class TextLabel;

/// One line of a card that only has values to read: some names, each with its value.
class GridRow final : public LateRow
{
    Q_OBJECT
public:
    static constexpr qsizetype Pairs = 4; ///< names with their values

    /// `items`: at most Pairs.
    GridRow(AppContext &context, const twin::TwinId &id, std::span<const PropertyItem> items,
            QWidget *parent = nullptr);

    void show(std::span<const PropertyItem> items);

protected:
    void make() override;

private:
    void addPair(CardRow *row, const PropertyItem &item);
    void showValues();

    AppContext m_context;
    twin::TwinId m_id;
    QList<PropertyItem> m_items; ///< as they stand now
    QList<TextLabel *> m_values;
};

} // namespace app
