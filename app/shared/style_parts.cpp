// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of Style, each as it is painted.
#include "shared/mirror.h"
#include "shared/style.h"
#include "shared/stylepaint.h"
#include "shared/theme.h"

using namespace Qt::StringLiterals;

namespace app {

using namespace stylepaint;

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const Colors &c = m_theme.colors();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(*option, State_Enabled);
    const bool filled = enabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    QColor fill = filled ? c.accent : c.button;
    if (enabled && (has(*option, State_Sunken) || has(*option, State_On)))
        fill = over(fill, c.text, 0.14);
    else if (enabled && has(*option, State_MouseOver))
        fill = over(fill, c.text, 0.06);
    paintBox(*painter, option->rect, fill, filled ? c.accent : c.line);
    if (hasKeyboardFocus(*option)) {
        paintBox(*painter, option->rect, Qt::transparent, filled ? c.text : c.accent, 2);
        if (filled)
            paintBox(*painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, c.accentText);
    }
}

void Style::drawToolButton(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    const bool on = has(*option, State_On);
    const bool down = has(*option, State_Sunken);
    const bool hover = has(*option, State_MouseOver) && has(*option, State_Enabled);
    const bool framed = !has(*option, State_AutoRaise);
    QColor fill = on ? c.accentSoft : framed ? c.button : QColor(Qt::transparent);
    if (down || hover)
        fill = on ? over(c.accentSoft, c.accent, 0.1)
                  : over(framed ? c.button : c.window, c.text, down ? 0.14 : 0.07);
    paintBox(*painter, option->rect, fill, framed ? c.line : QColor());
    if (hasKeyboardFocus(*option))
        paintBox(*painter, option->rect, Qt::transparent, c.accent, 2);
}

void Style::drawField(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    const QColor fill = has(*option, State_Enabled) ? option->palette.color(QPalette::Base) : c.window;
    paintBox(*painter, option->rect, fill, has(*option, State_HasFocus) ? c.accent : c.line);
}

void Style::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    const int side = qMin(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const bool on = has(*option, State_On);
    const bool enabled = has(*option, State_Enabled);
    const QColor mark = enabled ? c.accent : c.quiet;
    paintBox(*painter, box, on ? mark : c.pane, on ? mark : c.quiet);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? c.accentText : c.quiet, qMax(1.5, side * 0.13), Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return QPointF(box.x() + side * x, box.y() + side * y); };
    if (on)
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.78, 0.3)});
    else if (has(*option, State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter->restore();
    if (hasKeyboardFocus(*option))
        paintBox(*painter, box.adjusted(-2, -2, 2, 2), Qt::transparent, c.accent);
}

// A ring, with a disc in it when it is chosen: one of several, unlike a box to tick.
void Style::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    const qreal side = qMin(option->rect.width(), option->rect.height()) - 1;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(option->rect).center());
    const bool on = has(*option, State_On);
    const QColor mark = has(*option, State_Enabled) && on ? c.accent : c.quiet;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(mark, qMax(1.2, side * 0.09)));
    painter->setBrush(c.pane);
    painter->drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        const qreal inset = side * 0.29;
        painter->drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    if (hasKeyboardFocus(*option)) {
        painter->setPen(QPen(c.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    const QRect rect = option->rect;
    if (has(*option, State_Selected)) {
        painter->save();
        painter->setClipRect(rect);
        paintBox(*painter, rect.adjusted(0, 0, 0, int(Corner) + 1), c.pane, c.line);
        painter->restore();
    } else if (has(*option, State_MouseOver)) {
        paintBox(*painter, rect.adjusted(1, 2, -1, -2), over(c.window, c.text, 0.05), QColor());
    }
    if (hasKeyboardFocus(*option))
        paintBox(*painter, rect.adjusted(3, 3, -3, -3), Qt::transparent, c.accent);
}

void Style::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &c = m_theme.colors();
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return QProxyStyle::drawControl(CE_TabBarTabLabel, option, painter, widget);
    const bool selected = has(*option, State_Selected);
    painter->save();
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected || has(*option, State_MouseOver) ? c.text : c.quiet);
    const QString title = tab->text.section(u'\t', 0, 0);
    const QString badge = tab->text.section(u'\t', 1);
    const QFontMetrics metrics(font);
    const int gap = badge.isEmpty() ? 0 : m_theme.px(4);
    const int icon = tab->icon.isNull() ? 0 : m_theme.px(14);
    const int before = icon > 0 ? icon + m_theme.px(5) : 0;
    const Mirror mirror(*option);
    const QRect room = tab->rect.adjusted(tab->leftButtonSize.width(), 0, -tab->rightButtonSize.width(), 0);
    QRect area(0, 0, before + metrics.horizontalAdvance(title) + gap + metrics.horizontalAdvance(badge),
               room.height());
    area.moveCenter(room.center());
    if (icon > 0)
        tab->icon.paint(painter, mirror(QRect(area.left(), area.center().y() - icon / 2, icon, icon)));
    area.setLeft(area.left() + before);
    const int flags = int(Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextDontClip);
    painter->drawText(mirror(area), flags | Qt::AlignLeft, title);
    painter->setPen(c.bad);
    painter->drawText(mirror(area), flags | Qt::AlignRight, badge);
    painter->restore();
}

void Style::drawTabClose(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    const bool hover = has(*option, State_MouseOver) && has(*option, State_Enabled);
    if (hover || has(*option, State_Sunken))
        paintBox(*painter, option->rect, over(c.window, c.text, has(*option, State_Sunken) ? 0.2 : 0.1),
                 QColor());
    const int inset = m_theme.px(3);
    m_theme.icon(u"close"_s, hover ? c.text : c.quiet)
        .paint(painter, option->rect.adjusted(inset, inset, -inset, -inset));
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const Colors &c = m_theme.colors();
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, c.lineSoft);
        return;
    }
    const bool enabled = has(*option, State_Enabled);
    if (has(*option, State_Selected))
        painter->fillRect(rect, enabled ? c.selection : c.alternate);

    const Mirror mirror(*option);
    const QRect mark(rect.x() + m_theme.px(8), rect.center().y() - m_theme.px(8) + 1, m_theme.px(16),
                     m_theme.px(16));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        m_theme.icon(u"check"_s, enabled ? c.accent : c.quiet).paint(painter, mirror(mark));
    else if (!item->icon.isNull())
        item->icon.paint(painter, mirror(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList parts = item->text.split(u'\t');
    const QRect text = mirror(rect.adjusted(m_theme.px(32), 0, -m_theme.px(14), 0));
    painter->setFont(item->font);
    painter->setPen(enabled ? c.text : item->palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.value(0));
    painter->setPen(enabled ? c.quiet : item->palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.value(1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, mirror(rect.adjusted(rect.width() - m_theme.px(18), 0, -m_theme.px(4), 0)),
                    onwards(*option), c.quiet);
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(item->rect, c.window);
    if (has(*option, State_Selected) && has(*option, State_Enabled))
        paintBox(*painter, item->rect.adjusted(0, 3, 0, -3), c.selection, QColor());
    painter->setPen(c.text);
    const int mnemonic = has(*option, State_HasFocus) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(item->rect, int(Qt::AlignCenter) | mnemonic | Qt::TextSingleLine, item->text);
}

void Style::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = m_theme.colors();
    painter->fillRect(option->rect, c.header);
    painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, c.line);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &c = m_theme.colors();
    painter->fillRect(option->rect, c.pane);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool active = has(*option, State_MouseOver) || has(*option, State_Sunken);
    const QRect handle =
        subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(over(c.line, c.quiet, active ? 0.8 : 0.35));
    painter->drawRoundedRect(handle, Corner, Corner);
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *) const
{
    const Colors &c = m_theme.colors();
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box || box->frame) {
        const bool hover = has(*option, State_MouseOver) && has(*option, State_Enabled);
        paintBox(*painter, option->rect, hover ? over(c.button, c.text, 0.05) : c.button,
                 has(*option, State_HasFocus) ? c.accent : c.line);
    }
    const QRect arrow(option->rect.right() - m_theme.px(20), option->rect.y(), m_theme.px(16),
                      option->rect.height());
    drawChevron(painter, Mirror(*option)(arrow), Qt::DownArrow, c.quiet);
}

QString Style::elidedText(const QStyleOptionComboBox &box, const QWidget *widget) const
{
    const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + 4;
    const int room = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget).width() - icon - 2;
    return box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room);
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &c = m_theme.colors();
    paintBox(*painter, option->rect, c.pane, has(*option, State_HasFocus) ? c.accent : c.line);
    drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), Qt::UpArrow, c.quiet);
    drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), Qt::DownArrow, c.quiet);
}

void Style::drawChevron(QPainter *painter, const QRectF &area, Qt::ArrowType way, const QColor &color) const
{
    const qreal half = m_theme.px(7) / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(color, qMax(1.3, m_theme.px(13) / 10.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(area.center());
    painter->rotate(way == Qt::DownArrow ? 0 : way == Qt::UpArrow ? 180 : way == Qt::LeftArrow ? 90 : -90);
    painter->drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter->restore();
}

} // namespace app
