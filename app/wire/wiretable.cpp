// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wiretable.h"

#include "wire/wiremodel.h"
#include "wire/wirewords.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using twin::wire::LogEntry;

namespace app {

namespace {

constexpr double RowHeight = 23;
constexpr double NumberWidth = 52; // of sizes and times

QString arrowOf(const LogEntry &entry)
{
    using enum LogEntry::Direction;
    return entry.direction == In ? u"\u2192"_s : entry.direction == Out ? u"\u2190"_s : u"\u25b2"_s;
}

} // namespace

WireTableDelegate::WireTableDelegate(const Theme &theme, const WireModel &model, QObject *parent)
    : ListDelegate(theme, RowHeight, RowLine::Below, parent)
    , m_model(model)
{ }

void WireTableDelegate::setLit(quint64 request, quint64 answer)
{
    m_request = request;
    m_answer = answer;
}

void WireTableDelegate::paintRow(Row row, const QModelIndex &index) const
{
    const Colors &c = theme().colors();
    const WireRow &at = m_model.row(index.row());
    const QFont fixed = theme().fixedFont();
    const QFont plain = theme().uiFont();
    if (at.isGap) {
        const QString words = at.folded > 0 ? QString(gapText(at) + u"   "_s + tr("Unfold")) : gapText(at);
        row.area.setLeft(row.area.left() + theme().px(108));
        return paintCell(row, words, plain, row.quiet, row.area.width());
    }
    if (!row.selected && (at.number == m_request || at.number == m_answer)) {
        row.painter.fillRect(row.area.adjusted(-theme().px(8), 0, theme().px(8), 0), c.selection);
        row.quiet = row.text;
    }
    const LogEntry &entry = m_model.entry(index.row());
    const bool bad = isBad(entry);
    QFont kind = fixed;
    kind.setBold(entry.answers == 0);
    const int right = row.area.right();
    paintCell(row, timeText(entry), fixed, row.quiet, theme().px(96));
    paintCell(row, arrowOf(entry), plain, bad ? c.bad : row.text, theme().px(14));
    if (m_model.filter().device.isEmpty()) // else all rows are of one
        paintCell(row, entry.id.isNull() ? entry.peer : entry.id.toString(), plain, row.text, theme().px(84));
    paintCell(row, entry.kind, kind, row.text, theme().px(80));
    const int rest = 2 * theme().px(NumberWidth) + 2 * theme().px(12);
    paintCell(row, meaningText(entry), plain, bad ? c.bad : row.text,
              qMax(0, right - row.area.left() - rest));
    paintCell(row, sizeText(entry.size), plain, row.quiet, theme().px(NumberWidth));
    paintCell(row, tookText(entry), plain, row.text, theme().px(NumberWidth));
}

} // namespace app
