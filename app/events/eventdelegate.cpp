// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventdelegate.h"

#include "events/eventsmodel.h"
#include "shared/rowpaint.h"

#include <QPainter>

namespace app {

EventDelegate::EventDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor quiet = selected ? c.text : c.quiet;
    paintRow(*painter, m_theme, option, index.row(), RowLine::Below);

    int left = option.rect.x() + m_theme.px(8);
    const auto cell = [&](const QString &text, const QFont &font, const QColor &color, int width) {
        painter->setFont(font);
        painter->setPen(color);
        const QRect area(left, option.rect.y(), width, option.rect.height() - 1);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        left += width + m_theme.px(12);
    };
    cell(index.data(EventsModel::TimeRole).toString(), m_theme.fixedFont(), quiet, m_theme.px(96));
    cell(index.data(EventsModel::IdTextRole).toString(), m_theme.uiFont(), c.text, m_theme.px(110));
    cell(index.data(EventsModel::KindTextRole).toString(), m_theme.uiFont(), quiet, m_theme.px(150));
    cell(index.data().toString(), m_theme.fixedFont(),
         index.data(EventsModel::IsBadRole).toBool() ? c.bad : c.text,
         qMax(m_theme.px(40), option.rect.right() - left - m_theme.px(8)));
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(420), m_theme.px(22)};
}

} // namespace app
