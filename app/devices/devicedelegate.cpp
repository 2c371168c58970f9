// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/devicedelegate.h"

#include "devices/devicelistmodel.h"
#include "shared/rowpaint.h"
#include "shared/shapes.h"

#include <QPainter>

namespace app {

namespace {

QColor noteColor(const Colors &c, DeviceListModel::Note note)
{
    switch (note) {
    case DeviceListModel::Note::Refused:
        return c.bad;
    case DeviceListModel::Note::Pending:
        return c.waiting;
    case DeviceListModel::Note::Offline:
    case DeviceListModel::Note::Version:
        break;
    }
    return c.quiet;
}

} // namespace

DeviceDelegate::DeviceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void DeviceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool connected = index.data(DeviceListModel::ConnectedRole).toBool();
    const int indent = index.data(DeviceListModel::IsModuleRole).toBool() ? m_theme.px(16) : 0;
    const auto note = index.data(DeviceListModel::NoteKindRole).value<DeviceListModel::Note>();
    paintRow(*painter, m_theme, option, index.row(), RowLine::None);

    QRect area = option.rect.adjusted(m_theme.px(8) + indent, 0, -m_theme.px(8), 0);
    const QRect dot(area.x(), area.y(), m_theme.px(8), area.height());
    paintShape(*painter, dot, connected ? Shape::Dot : Shape::RingDot, connected ? c.good : c.quiet);
    area.setLeft(dot.right() + 1 + m_theme.px(8));

    painter->setFont(m_theme.uiFont());
    const QFontMetrics metrics(painter->font());
    const QString words = index.data(DeviceListModel::NoteRole).toString();
    const int wordsWidth = qMin(metrics.horizontalAdvance(words), area.width() / 2);
    const QColor quiet = selected ? c.text : c.quiet;
    const QColor noted = noteColor(c, note);
    painter->setPen(noted == c.quiet ? quiet : noted);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                      metrics.elidedText(words, Qt::ElideRight, wordsWidth + 1));

    area.setRight(area.right() - wordsWidth - m_theme.px(8));
    painter->setPen(connected ? c.text : quiet);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(80), m_theme.px(24)};
}

} // namespace app
