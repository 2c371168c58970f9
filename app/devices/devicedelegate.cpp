// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/devicedelegate.h"

#include "devices/deviceactivity.h"
#include "devices/devicelistmodel.h"
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
    : ListDelegate(theme, 24, RowLine::None, parent)
{ }

void DeviceDelegate::paintRow(Row row, const QModelIndex &index) const
{
    const Colors &c = theme().colors();
    const bool connected = index.data(DeviceListModel::ConnectedRole).toBool();
    if (index.data(DeviceListModel::IsModuleRole).toBool())
        row.area.setLeft(row.area.left() + theme().px(16));
    const QRect place(row.area.x(), row.area.y(), theme().px(8), row.area.height());
    const QRect dot = row.mirror(place);
    const double glow =
        m_activity ? m_activity->glowOf(index.data(DeviceListModel::IdRole).value<twin::TwinId>()) : 0;
    if (glow > 0) {
        QColor halo = c.accent;
        halo.setAlphaF(float(0.4 * glow));
        row.painter.setRenderHint(QPainter::Antialiasing);
        row.painter.setPen(Qt::NoPen);
        row.painter.setBrush(halo);
        row.painter.drawEllipse(QRectF(dot).center(), theme().px(6.5), theme().px(6.5));
        row.painter.setBrush(Qt::NoBrush);
    }
    paintShape(row.painter, dot, connected ? Shape::Dot : Shape::RingDot, connected ? c.good : c.quiet);
    row.area.setLeft(place.right() + 1 + theme().px(8));

    const QFontMetrics metrics(theme().uiFont());
    const QString note = index.data(DeviceListModel::NoteRole).toString();
    const QColor noted =
        noteColor(c, index.data(DeviceListModel::NoteKindRole).value<DeviceListModel::Note>());
    const int noteWidth = qMin(metrics.horizontalAdvance(note) + 1, row.area.width() / 2);
    const int nameWidth = row.area.width() - noteWidth - theme().px(12);
    paintCell(row, index.data().toString(), theme().uiFont(), connected ? row.text : row.quiet, nameWidth);
    paintCell(row, note, theme().uiFont(), noted == c.quiet ? row.quiet : noted, noteWidth);
}

} // namespace app
