// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/offerdelegate.h"

namespace app {

OfferDelegate::OfferDelegate(const Theme &theme, QObject *parent)
    : ListDelegate(theme, 23, RowLine::None, parent)
{ }

void OfferDelegate::paintRow(Row row, const QModelIndex &index) const
{
    const QString count = index.data(CountRole).toString();
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(theme().uiFont()).horizontalAdvance(count) + 1;
    const int width = row.area.width() - (count.isEmpty() ? 0 : countWidth + theme().px(12));
    paintCell(row, index.data().toString(), theme().fixedFont(), row.text, width);
    paintCell(row, count, theme().uiFont(), row.quiet, countWidth);
}

} // namespace app
