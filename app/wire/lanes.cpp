// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/lanes.h"

#include "wire/wiremodel.h"
#include "wire/wirewords.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using twin::wire::LogEntry;

namespace app {

namespace {

constexpr double RowHeight = 23;
constexpr double HeadHeight = 40;
constexpr double ArrowRoom = 5; // of a row, below the text
constexpr double HubShare = 0.55; // of the way from device to service

QFont smallFont(const Theme &theme)
{
    QFont font = theme.uiFont();
    font.setPixelSize(theme.px(12));
    return font;
}

} // namespace

LanePlaces::LanePlaces(const Theme &theme, int width)
    : time(theme.px(8))
    , took(width - theme.px(12))
{
    const int device = theme.px(112);
    const int service = qMax(device + theme.px(160), width - theme.px(86));
    x = {device, device + qRound((service - device) * HubShare), service};
}

LanesDelegate::LanesDelegate(const Theme &theme, const WireModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{ }

void LanesDelegate::setLit(quint64 request, quint64 answer)
{
    m_request = request;
    m_answer = answer;
}

QSize LanesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(320), m_theme.px(RowHeight)};
}

void LanesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const WireRow &row = m_model.row(index.row());
    const LanePlaces places(m_theme, option.rect.width());
    const bool isLit = !row.isGap && (row.number == m_request || row.number == m_answer);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isLit || isSelected ? c.selection : row.isGap ? c.alternate : c.pane);
    if (isLit)
        painter->fillRect(option.rect.x(), option.rect.y(), m_theme.px(3), option.rect.height(), c.accent);
    paintLifeLines(*painter, option.rect, places, row.isGap);
    paintWaits(*painter, option.rect, places, row);
    if (row.isGap)
        paintGap(*painter, option.rect, row);
    else
        paintPacket(*painter, option.rect, places, m_model.entry(index.row()), isLit || isSelected);
    painter->restore();
}

void LanesDelegate::paintLifeLines(QPainter &painter, const QRect &rect, const LanePlaces &places,
                                   bool isDotted) const
{
    QPen pen(m_theme.colors().quiet);
    if (isDotted)
        pen.setDashPattern({1, 4});
    painter.setPen(pen);
    for (const int x : places.x)
        painter.drawLine(x, rect.top(), x, rect.bottom());
}

void LanesDelegate::paintWaits(QPainter &painter, const QRect &rect, const LanePlaces &places,
                               const WireRow &row) const
{
    const Colors &c = m_theme.colors();
    const int y = rect.bottom() - m_theme.px(ArrowRoom);
    const int half = m_theme.px(3);
    for (std::size_t lane = 0; lane < places.x.size(); ++lane) {
        const quint8 wait = row.waits[lane];
        if (wait == 0)
            continue;
        const int top = wait & 1 ? rect.top() : y;
        const int bottom = wait & 2 ? rect.bottom() : y;
        const QRect bar(places.x[lane] - half, top, 2 * half, bottom - top + 1);
        painter.fillRect(bar, c.accentSoft);
        painter.setPen(c.accent);
        painter.drawLine(bar.topLeft(), bar.bottomLeft());
        painter.drawLine(bar.topRight(), bar.bottomRight());
        if (!(wait & 1))
            painter.drawLine(bar.topLeft(), bar.topRight());
        if (!(wait & 2))
            painter.drawLine(bar.bottomLeft(), bar.bottomRight());
    }
}

void LanesDelegate::paintGap(QPainter &painter, const QRect &rect, const WireRow &row) const
{
    const LanePlaces places(m_theme, rect.width());
    painter.setFont(smallFont(m_theme));
    const int left = places.at(Lane::Device) + m_theme.px(12);
    QRect room = rect;
    room.setLeft(left);
    room.setRight(places.at(Lane::Hub) - m_theme.px(8));
    painter.setPen(m_theme.colors().quiet);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(gapText(row), Qt::ElideRight, room.width()));
    if (row.folded == 0)
        return;
    room.setLeft(places.at(Lane::Hub) + m_theme.px(12));
    room.setRight(rect.right());
    painter.setPen(m_theme.colors().accent);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, tr("Unfold"));
}

void LanesDelegate::paintPacket(QPainter &painter, const QRect &rect, const LanePlaces &places,
                                const LogEntry &entry, bool isLit) const
{
    const Colors &c = m_theme.colors();
    const bool isAnswer = entry.answers > 0;
    const bool bad = isBad(entry);
    const int y = rect.bottom() - m_theme.px(ArrowRoom);
    const QRect text(rect.left(), rect.top(), rect.width(), y - rect.top() - m_theme.px(1));
    const QColor quiet = isLit ? c.text : c.quiet;
    const auto draw = [&](QRect room, const QString &words, const QFont &font, const QColor &color,
                          int side) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(room, side | int(Qt::AlignBottom) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
        return painter.fontMetrics().horizontalAdvance(words);
    };
    QRect room = text;
    room.setLeft(places.time);
    room.setRight(places.at(Lane::Device) - m_theme.px(6));
    draw(room, timeText(entry), m_theme.fixedFont(), quiet, Qt::AlignLeft);
    room.setLeft(places.at(Lane::Service) + m_theme.px(4));
    room.setRight(places.took);
    draw(room, tookText(entry), smallFont(m_theme), c.text, Qt::AlignRight);

    const int from = places.at(senderOf(entry));
    const int to = places.at(receiverOf(entry));
    room.setLeft(qMin(from, to) + m_theme.px(12));
    room.setRight(qMax(from, to) - m_theme.px(12));
    const int size = draw(room, sizeText(entry.size), smallFont(m_theme), quiet, Qt::AlignRight);
    room.setRight(room.right() - size - m_theme.px(8));
    QFont kind = m_theme.fixedFont();
    kind.setBold(!isAnswer);
    const int taken = draw(room, entry.kind, kind, isAnswer && !isLit ? c.quiet : c.text, Qt::AlignLeft);
    room.setLeft(room.left() + taken + m_theme.px(8));
    QFont words = smallFont(m_theme);
    words.setBold(bad);
    const QString meaning = bad ? QString(u"\u25b2 "_s + meaningText(entry)) : meaningText(entry);
    if (room.width() > m_theme.px(16))
        draw(room, meaning, words, bad ? c.bad : isAnswer && !isLit ? c.quiet : c.text, Qt::AlignLeft);
    paintArrow(painter, entry, from, to, y, bad ? c.bad : isLit ? c.accent : isAnswer ? c.quiet : c.text);
}

void LanesDelegate::paintArrow(QPainter &painter, const LogEntry &entry, int from, int to, int y,
                               const QColor &color) const
{
    const int way = to > from ? 1 : -1;
    const int tip = to - way * m_theme.px(4);
    const int head = m_theme.px(7);
    QPen pen(color);
    if (entry.protocol == LogEntry::Protocol::Http)
        pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.drawLine(from + way * m_theme.px(4), y, tip - way * head, y);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = m_theme.px(3.5);
    const QPointF point(tip + 0.5, y + 0.5);
    const QPointF upper(point.x() - way * head, point.y() - half);
    const QPointF lower(point.x() - way * head, point.y() + half);
    painter.setPen(QPen(color, 1.2));
    if (entry.answers > 0) {
        painter.drawPolyline(QPolygonF{upper, point, lower});
        painter.drawLine(point, QPointF(point.x() - way * head, point.y()));
    } else {
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{upper, point, lower});
        painter.setBrush(Qt::NoBrush);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

LanesHead::LanesHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    const auto fit = [this] { setFixedHeight(m_theme.px(HeadHeight)); };
    connect(&theme, &Theme::changed, this, fit);
    fit();
}

void LanesHead::show(const QStringList &names)
{
    m_names = names;
    update();
}

void LanesHead::setRoom(int width)
{
    m_room = width;
    update();
}

void LanesHead::paintEvent(QPaintEvent *)
{
    const Colors &c = m_theme.colors();
    const LanePlaces places(m_theme, m_room);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(rect(), c.header);
    painter.fillRect(0, height() - 1, width(), 1, c.line);
    const int line = height() / 2;
    const QRect lower(0, line, width(), height() - line - m_theme.px(2));
    painter.setFont(m_theme.uiFont());
    painter.setPen(c.quiet);
    painter.drawText(lower.adjusted(places.time, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("Time"));
    painter.drawText(lower.adjusted(0, 0, places.took - width(), 0), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Took"));
    const QStringList titles{tr("Device"), tr("Hub"), tr("Service")};
    const int wide = m_theme.px(150);
    for (int lane = 0; lane < int(Lane::Count); ++lane) {
        const QRect cell(places.x[std::size_t(lane)] - wide / 2, 0, wide, line);
        QFont bold = m_theme.uiFont();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(c.text);
        painter.drawText(cell, Qt::AlignHCenter | Qt::AlignBottom, titles.at(lane));
        painter.setFont(m_theme.uiFont());
        painter.setPen(c.quiet);
        painter.drawText(cell.translated(0, line - m_theme.px(1)), Qt::AlignHCenter | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_names.value(lane), Qt::ElideRight, wide));
    }
}

} // namespace app
