// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeltreedelegate.h"

#include "models/modeltreemodel.h"
#include "shared/mirror.h"
#include "shared/rowpaint.h"
#include "shared/shapes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double BadgeSize = 16;

QString letterOf(ModelRow::Kind kind)
{
    using enum ModelRow::Kind;
    switch (kind) {
    case Interface:
        return u"I"_s;
    case Telemetry:
        return u"T"_s;
    case Property:
        return u"P"_s;
    case Writable:
        return u"W"_s;
    case Command:
        return u"C"_s;
    case Relationship:
        return u"R"_s;
    case Component:
    case Part:
        break;
    }
    return {};
}

void paintArrowUp(QPainter &painter, const QRect &area, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.3));
    const QPointF top(area.center().x() + 0.5, area.top() + 1.5);
    const double wing = area.width() * 0.32;
    painter.drawLine(top, QPointF(top.x(), area.bottom()));
    painter.drawLine(top, top + QPointF(-wing, wing));
    painter.drawLine(top, top + QPointF(wing, wing));
    painter.restore();
}

QRect squareIn(const QRect &area, int side)
{
    return {area.left(), area.center().y() - side / 2 + 1, side, side};
}

} // namespace

void paintKind(QPainter &painter, const QRect &area, ModelRow::Kind kind, const Theme &theme, bool selected)
{
    if (kind == ModelRow::Kind::Part)
        return;
    const Colors &c = theme.colors();
    const QColor line = selected ? c.text : c.quiet;
    const bool filled = kind == ModelRow::Kind::Writable;
    const QRectF box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(filled ? QBrush(line) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 2, 2);
    if (kind == ModelRow::Kind::Component) {
        const double inset = area.width() * 0.28;
        painter.drawRect(box.adjusted(inset - 1.5, inset - 1.5, 1.5 - inset, 1.5 - inset));
        painter.fillRect(box.adjusted(inset + 1, inset + 1, -inset - 1, -inset - 1), line);
    } else {
        QFont font = theme.uiFont();
        font.setPixelSize(theme.px(10));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(filled ? (selected ? c.selection : c.pane) : line);
        painter.drawText(area, Qt::AlignCenter, letterOf(kind));
    }
    painter.restore();
}

ModelTreeDelegate::ModelTreeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void ModelTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false); // the row is current, not one of its cells
    paintRow(*painter, m_theme, cell, index.row(), RowLine::Below);
    const auto *const model = static_cast<const ModelTreeModel *>(index.model());
    const ModelRow &row = model->row(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && model->isLit(index))
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), m_theme.colors().linked);
    const QRect area = option.rect.adjusted(m_theme.px(4), 0, -m_theme.px(4), -1);
    if (index.column() == ModelTreeModel::MemberColumn)
        return paintMember(painter, area, row, Mirror(option), selected);
    if (index.column() == ModelTreeModel::NoteColumn)
        return paintNote(painter, area, row, Mirror(option), selected);
    painter->setFont(m_theme.uiFont());
    painter->setPen(selected ? m_theme.colors().text : m_theme.colors().quiet);
    Mirror(option).write(*painter, area,
                         painter->fontMetrics().elidedText(row.schema, Qt::ElideRight, area.width()));
}

void ModelTreeDelegate::paintMember(QPainter *painter, QRect area, const ModelRow &row, const Mirror &mirror,
                                    bool selected) const
{
    const Colors &c = m_theme.colors();
    const QColor quiet = selected ? c.text : c.quiet;
    const int side = m_theme.px(BadgeSize);
    paintKind(*painter, mirror(squareIn(area, side)), row.kind, m_theme, selected);
    area.setLeft(area.left() + side + m_theme.px(8));
    painter->setFont(m_theme.uiFont());
    const QFontMetrics metrics = painter->fontMetrics();
    const bool inherited = row.isInherited && row.kind != ModelRow::Kind::Interface;
    const int arrow = inherited ? m_theme.px(16) : 0;
    const QString name = metrics.elidedText(row.name, Qt::ElideMiddle, area.width() - arrow);
    painter->setPen(row.isInherited ? quiet : c.text);
    mirror.write(*painter, area, name);
    area.setLeft(area.left() + metrics.horizontalAdvance(name) + m_theme.px(6));
    if (inherited) {
        paintArrowUp(*painter, mirror(squareIn(area, m_theme.px(10))), quiet);
        area.setLeft(area.left() + arrow);
    }
    if (row.displayName.isEmpty() ||
        metrics.horizontalAdvance(row.displayName) + m_theme.px(8) > area.width())
        return; // the tooltip has it
    painter->setPen(quiet);
    mirror.write(*painter, area.adjusted(m_theme.px(4), 0, 0, 0), row.displayName);
}

void ModelTreeDelegate::paintNote(QPainter *painter, QRect area, const ModelRow &row, const Mirror &mirror,
                                  bool selected) const
{
    const Colors &c = m_theme.colors();
    const QColor quiet = selected ? c.text : c.quiet;
    const bool bad = row.isFaulty || row.mark == ModelRow::Mark::Missing;
    const int side = m_theme.px(10);
    const QRect mark = mirror(squareIn(area, side));
    if (bad)
        paintShape(*painter, mark, Shape::Triangle, c.bad);
    else if (row.mark == ModelRow::Mark::Resolved)
        paintShape(*painter, mark, Shape::Check, c.good);
    else if (row.mark == ModelRow::Mark::Inherited)
        paintArrowUp(*painter, mark, quiet);
    if (bad || row.mark != ModelRow::Mark::None)
        area.setLeft(area.left() + side + m_theme.px(6));
    painter->setFont(m_theme.uiFont());
    painter->setPen(bad ? c.bad : quiet);
    const QString text = bad && row.note.isEmpty() ? ModelTreeModel::tr("faulty") : row.note;
    mirror.write(*painter, area, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

QSize ModelTreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(60), m_theme.rowHeight()};
}

} // namespace app
