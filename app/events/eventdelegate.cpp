// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventdelegate.h"

#include "events/eventsmodel.h"

namespace app {

namespace {

constexpr double NarrowWidth = 520;

} // namespace

EventDelegate::EventDelegate(const Theme &theme, QObject *parent)
    : ListDelegate(theme, RowHeight, RowLine::Below, parent)
{ }

void EventDelegate::paintRow(Row row, const QModelIndex &index) const
{
    const QFont fixed = theme().fixedFont();
    const QFont plain = theme().uiFont();
    const bool bad = index.data(EventsModel::IsBadRole).toBool();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    paintCell(row, text(EventsModel::TimeRole), fixed, row.quiet, theme().px(96));
    // Beside an event in full, or with large text, the sentence needs the room.
    const bool isNarrow = row.area.width() < theme().px(NarrowWidth);
    paintCell(row, text(EventsModel::IdTextRole), plain, row.text, theme().px(isNarrow ? 84 : 110));
    paintCell(row, text(EventsModel::KindTextRole), plain, row.quiet, theme().px(isNarrow ? 84 : 150));
    if (m_isLatencyShown && !isNarrow)
        paintCell(row, text(EventsModel::LatencyRole), fixed, row.quiet, theme().px(64));
    paintCell(row, text(Qt::DisplayRole), fixed, bad ? theme().colors().bad : row.text, row.area.width());
}

} // namespace app
