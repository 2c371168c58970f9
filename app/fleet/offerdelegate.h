// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/listdelegate.h"

namespace app {

/// Paints what may follow in a query: the text, and how many devices have such a value.
class OfferDelegate final : public ListDelegate
{
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole }; ///< text; absent for a word of the language

    OfferDelegate(const Theme &theme, QObject *parent);

protected:
    void paintRow(Row row, const QModelIndex &index) const override;
};

} // namespace app
