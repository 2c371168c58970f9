// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/finddelegate.h"

#include "find/findmodel.h"
#include "shared/celldelegate.h"
#include "shared/charticon.h"
#include "shared/mirror.h"
#include "shared/rowpaint.h"

#include <QPainter>

namespace app {

FindDelegate::FindDelegate(const Theme &theme, double height, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_height(height)
{ }

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false); // the whole row is current, not one cell of it
    paintRow(*painter, m_theme, cell, index.row(), RowLine::Below);
    const Colors &c = m_theme.colors();
    const bool quiet = index.data(CellDelegate::ToneRole).toInt() == int(CellDelegate::Tone::Quiet) &&
                       !option.state.testFlag(QStyle::State_Selected);
    const QRect area = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(4), -1);
    painter->setFont(index.data(CellDelegate::FixedRole).toBool() ? m_theme.fixedFont() : m_theme.uiFont());
    painter->setPen(quiet ? c.quiet : c.text);
    if (const QRect icon = chartArea(option.rect, index); icon.isValid()) {
        ChartIcon::paint(*painter, Mirror(option)(icon), m_theme,
                         option.state.testFlag(QStyle::State_Selected) ||
                             option.state.testFlag(QStyle::State_MouseOver));
    }
    const QVariant mark = index.data(FindModel::HitRole);
    if (mark.isValid())
        return paintMarked(*painter, area, index.data().toString(), mark.toPoint(), Mirror(option));
    Mirror(option).write(
        *painter, area,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

QRect FindDelegate::chartArea(const QRect &cell, const QModelIndex &index) const
{
    if (!index.data(ChartIcon::Role).toBool())
        return {};
    return ChartIcon::atEnd(m_theme, cell,
                            QFontMetrics(m_theme.fixedFont()).horizontalAdvance(index.data().toString()));
}

bool FindDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!ChartIcon::isClick(*event, chartArea(option.rect, index), Mirror(option)))
        return false;
    emit chartWanted(index);
    return true;
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(40), m_theme.px(m_height)};
}

void FindDelegate::paintMarked(QPainter &painter, const QRect &area, QString text, QPoint mark,
                               const Mirror &mirror) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const auto widthTo = [&](int count) { return metrics.horizontalAdvance(text.left(count)); };
    // Cut in front until the end of the hit fits.
    while (mark.x() > 1 && widthTo(mark.x() + mark.y()) > area.width()) {
        text = QString(u'\u2026' + text.mid(2));
        mark.rx() -= 1;
    }
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    const QRect place = mirror(area);
    const int begin = mirror.isOn() ? place.right() + 1 - metrics.horizontalAdvance(shown) : place.left();
    const int left = begin + widthTo(mark.x());
    const int right = qMin(place.right(), begin + widthTo(mark.x() + mark.y()));
    const Colors &c = m_theme.colors();
    const int middle = area.center().y();
    const QRect field(left, middle - metrics.height() / 2, qMax(0, right - left), metrics.height());
    painter.fillRect(field, c.linked);
    mirror.write(painter, area, shown);
    painter.fillRect(field.left(), field.bottom(), field.width(), m_theme.px(1.5), c.waiting);
}

} // namespace app
