// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modellistdelegate.h"

#include "models/modellistmodel.h"
#include "shared/mirror.h"
#include "shared/rowpaint.h"
#include "shared/shapes.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Text at the end of `area`, which is shortened by it.
void paintEnd(QPainter *painter, const Mirror &mirror, QRect &area, const QString &text, int gap)
{
    mirror.write(*painter, area, text, Qt::AlignRight);
    area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(text) - gap);
}

void paintBegin(QPainter *painter, const Mirror &mirror, const QRect &area, const QString &text)
{
    mirror.write(*painter, area, painter->fontMetrics().elidedText(text, Qt::ElideMiddle, area.width()));
}

} // namespace

ModelListDelegate::ModelListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void ModelListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool source = index.data(ModelListModel::IsSourceRole).toBool();
    paintRow(*painter, m_theme, option, 0, source ? RowLine::Below : RowLine::None);
    const QRect area = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    if (source)
        paintSource(painter, area, Mirror(option), index, option.state.testFlag(QStyle::State_Selected));
    else
        paintModel(painter, area, Mirror(option), index);
}

void ModelListDelegate::paintSource(QPainter *painter, const QRect &area, const Mirror &mirror,
                                    const QModelIndex &index, bool selected) const
{
    const Colors &c = m_theme.colors();
    const QColor quiet = selected ? c.text : c.quiet;
    const int gap = m_theme.px(8);
    const int half = area.height() / 2;
    QRect upper(area.left() + m_theme.px(20), area.top() + m_theme.px(2), area.width() - m_theme.px(20),
                half - m_theme.px(2));
    QRect lower(upper.left(), area.top() + half - m_theme.px(2), upper.width(), half - m_theme.px(2));
    QFont small = m_theme.uiFont();
    small.setPixelSize(m_theme.px(12));

    painter->setFont(m_theme.uiFont());
    painter->setPen(quiet);
    mirror.write(*painter, QRect(area.left(), upper.top(), m_theme.px(14), upper.height()),
                 QLocale().toString(index.row() + 1), Qt::AlignRight);
    const int faults = index.data(ModelListModel::FaultsRole).toInt();
    painter->setFont(small);
    painter->setPen(c.bad);
    if (faults > 0)
        paintEnd(painter, mirror, upper, ModelListModel::tr("%n errors", nullptr, faults), gap);
    painter->setPen(quiet);
    paintEnd(painter, mirror, lower, index.data(ModelListModel::CountRole).toString(), gap);
    painter->setFont(m_theme.uiFont());
    painter->setPen(c.text);
    paintBegin(painter, mirror, upper.adjusted(gap, 0, 0, 0), index.data().toString());
    painter->setFont(small);
    painter->setPen(quiet);
    paintBegin(painter, mirror, lower.adjusted(gap, 0, 0, 0),
               index.data(ModelListModel::PlaceRole).toString());
}

void ModelListDelegate::paintModel(QPainter *painter, const QRect &area, const Mirror &mirror,
                                   const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    QRect rest = area.adjusted(m_theme.px(28), 0, 0, 0);
    painter->setFont(m_theme.uiFont());
    if (const int faults = index.data(ModelListModel::FaultsRole).toInt(); faults > 0) {
        painter->setPen(c.bad);
        paintEnd(painter, mirror, rest, QLocale().toString(faults), m_theme.px(4));
        const int side = m_theme.px(10);
        paintShape(*painter,
                   mirror(QRectF(rest.right() - side, rest.center().y() - side / 2.0 + 0.5, side, side)),
                   Shape::Triangle, c.bad);
        rest.setRight(rest.right() - side - m_theme.px(6));
    }
    painter->setPen(c.text);
    paintBegin(painter, mirror, rest, index.data().toString());
}

QSize ModelListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.px(80), m_theme.px(index.data(ModelListModel::IsSourceRole).toBool() ? 44 : 24)};
}

} // namespace app
