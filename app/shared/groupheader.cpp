// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/groupheader.h"

#include "shared/mirror.h"

#include <QPainter>
#include <QPainterPath>

namespace app {

namespace {

constexpr double Height = 38;

} // namespace

GroupHeader::GroupHeader(const Theme &theme, double firstMargin, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_firstMargin(firstMargin)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setStretchLastSection(true);
}

QSize GroupHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(Height)};
}

void GroupHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &c = m_theme.colors();
    painter->save();
    painter->fillRect(rect, c.header);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    const Mirror mirror(layoutDirection(), rect);
    const int left = section == 0 ? m_theme.px(m_firstMargin) : m_theme.px(8);
    QRect area = rect.adjusted(left, m_theme.px(2), -m_theme.px(8), -m_theme.px(3));
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QFont small = m_theme.uiFont();
    small.setPixelSize(m_theme.px(12));
    painter->setFont(small);
    painter->setPen(c.quiet);
    const QString group = model()->headerData(section, orientation(), GroupRole).toString();
    mirror.write(*painter, area, painter->fontMetrics().elidedText(group, Qt::ElideLeft, area.width()),
                 Qt::AlignLeft | Qt::AlignTop);
    painter->setFont(m_theme.uiFont());
    painter->setPen(c.text);
    const int room = isSorted ? area.width() - m_theme.px(14) : area.width();
    const QString name = painter->fontMetrics().elidedText(
        model()->headerData(section, orientation(), Qt::DisplayRole).toString(), Qt::ElideRight, room);
    const int side = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const bool isRight = (side & Qt::AlignRight) != 0;
    mirror.write(*painter, area, name, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    if (isSorted) {
        const double arrowSide = m_theme.px(8);
        const int width = painter->fontMetrics().horizontalAdvance(name);
        const double from =
            isRight ? area.right() - width - arrowSide - m_theme.px(6) : area.left() + width + m_theme.px(6);
        const double x = mirror(QRectF(from, area.top(), arrowSide, arrowSide)).left();
        const double y = area.bottom() - painter->fontMetrics().height() / 2.0 - arrowSide / 4;
        const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
        QPainterPath arrow;
        arrow.moveTo(x, isUp ? y + arrowSide / 2 : y);
        arrow.lineTo(x + arrowSide, isUp ? y + arrowSide / 2 : y);
        arrow.lineTo(x + arrowSide / 2, isUp ? y : y + arrowSide / 2);
        arrow.closeSubpath();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(arrow, c.text);
    }
    painter->restore();
}

} // namespace app
