// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetdelegate.h"

#include "fleet/fleetmodel.h"
#include "shared/charticon.h"
#include "shared/mirror.h"
#include "shared/rowpaint.h"
#include "shared/shapes.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace app {

namespace {

constexpr double CheckSide = 13;

} // namespace

FleetDelegate::FleetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false); // the whole row is current, not one cell of it
    const bool isChecked = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) || isChecked;
    cell.state.setFlag(QStyle::State_Selected, isSelected);
    paintRow(*painter, m_theme, cell, index.row(), RowLine::Below);
    QRect area = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), -1);
    if (index.column() == 0)
        paintFirst(*painter, area, option, index);
    using Kind = FleetColumn::Kind;
    const auto kind = Kind(index.data(FleetModel::KindRole).toInt());
    const bool isValue = kind == Kind::Text || kind == Kind::Number || kind == Kind::Boolean;
    painter->setFont(isValue ? m_theme.fixedFont() : m_theme.uiFont());
    painter->setPen(colorOf(kind, isSelected));
    const auto cut = kind == Kind::Text ? Qt::ElideMiddle : Qt::ElideRight; // model ids say most at their end
    const auto side = kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
    Mirror(option).write(*painter, area,
                         painter->fontMetrics().elidedText(index.data().toString(), cut, area.width()), side);
    if (const QRect icon = chartArea(option.rect, index); icon.isValid())
        ChartIcon::paint(*painter, Mirror(option)(icon), m_theme,
                         isSelected || option.state.testFlag(QStyle::State_MouseOver));
}

// At the left of the cell, where the number has room beside it.
QRect FleetDelegate::chartArea(const QRect &cell, const QModelIndex &index) const
{
    if (!index.data(FleetModel::ChartRole).toBool())
        return {};
    const int side = m_theme.px(ChartIcon::Side);
    const int text = QFontMetrics(m_theme.fixedFont()).horizontalAdvance(index.data().toString());
    if (text + side + 3 * m_theme.px(8) > cell.width())
        return {};
    return {cell.left() + m_theme.px(8), cell.center().y() - side / 2, side, side};
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(96), m_theme.rowHeight()};
}

// The whole height of the row in front of the dot takes the click.
bool FleetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    if (index.column() != 0) {
        if (!ChartIcon::isClick(*event, chartArea(option.rect, index), Mirror(option)))
            return false;
        emit chartWanted(index);
        return true;
    }
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey)
        return false;
    if (isClick && Mirror(option)(static_cast<QMouseEvent *>(event)->position().toPoint()).x() >
                       checkArea(option.rect).right() + m_theme.px(4))
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QRect FleetDelegate::checkArea(const QRect &cell) const
{
    const int side = m_theme.px(CheckSide);
    return {cell.left() + m_theme.px(12), cell.center().y() - side / 2, side, side};
}

void FleetDelegate::paintFirst(QPainter &painter, QRect &area, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    QStyleOptionButton box;
    const Mirror mirror(option);
    const QRect check = checkArea(option.rect);
    box.rect = mirror(check);
    box.state = QStyle::State_Enabled;
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    const bool connected = index.data(FleetModel::ConnectedRole).toBool();
    const QRect dot(check.right() + 1 + m_theme.px(8), area.top(), m_theme.px(8), area.height());
    paintShape(painter, mirror(dot), connected ? Shape::Dot : Shape::RingDot, connected ? c.good : c.quiet);
    area.setLeft(dot.right() + 1 + m_theme.px(8));
    if (!index.data(FleetModel::PinnedRole).toBool())
        return;
    const QString word = FleetModel::tr("pinned");
    painter.setFont(m_theme.uiFont());
    painter.setPen(c.accent);
    mirror.write(painter, area, word, Qt::AlignRight);
    area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(word) - m_theme.px(8));
}

QColor FleetDelegate::colorOf(FleetColumn::Kind kind, bool selected) const
{
    const Colors &c = m_theme.colors();
    switch (kind) {
    case FleetColumn::Kind::Text:
        return c.string;
    case FleetColumn::Kind::Number:
        return c.number;
    case FleetColumn::Kind::Boolean:
        return c.boolean;
    case FleetColumn::Kind::QuietWord:
        return selected ? c.text : c.quiet;
    case FleetColumn::Kind::Word:
    case FleetColumn::Kind::Missing:
        break;
    }
    return c.text;
}

} // namespace app
