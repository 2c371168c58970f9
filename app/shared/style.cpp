// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/style.h"

#include "shared/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qreal Corner = 3;

/// The rectangle whose 1 px outline lies on whole pixels.
QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = (width - 1) / 2;
    painter.drawRoundedRect(outline(rect).adjusted(inset, inset, -inset, -inset), Corner, Corner);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QColor over(const QColor &base, const QColor &top, qreal part)
{
    return QColor::fromRgbF(float(base.redF() + (top.redF() - base.redF()) * part),
                            float(base.greenF() + (top.greenF() - base.greenF()) * part),
                            float(base.blueF() + (top.blueF() - base.blueF()) * part));
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{ }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colors &c = m_theme.colors();
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        drawToolButton(option, painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        paintBox(*painter, option->rect, Qt::transparent, c.accent);
        return;
    case PE_FrameMenu:
    case PE_FrameWindow:
        painter->setPen(c.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        paintBox(*painter, option->rect, Qt::transparent, has(*option, State_HasFocus) ? c.accent : c.line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_FrameButtonBevel:
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.pane);
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, c.window);
        return;
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, c.pane, c.line);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, c.line);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Qt::DownArrow, c.quiet);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, Qt::UpArrow, c.quiet);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, Qt::LeftArrow, c.quiet);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Qt::RightArrow, c.quiet);
        return;
    case PE_IndicatorTabClose:
        drawTabClose(option, painter);
        return;
    case PE_IndicatorBranch:
        if (has(*option, State_Children))
            drawChevron(painter, option->rect, has(*option, State_Open) ? Qt::DownArrow : Qt::RightArrow,
                        c.quiet);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colors &c = m_theme.colors();
    switch (element) {
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        drawTabLabel(option, painter, widget);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header; // begins where the text of the cells below does
            label.rect.adjust(m_theme.px(6), 0, -m_theme.px(4), 0);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, c.line);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_RubberBand:
        paintBox(*painter, option->rect, Qt::transparent, c.accent);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
            has(*option, State_Enabled)) {
            QStyleOptionButton filled = *button;
            filled.palette.setColor(QPalette::ButtonText, c.accentText);
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme.px(10);
    case PM_ScrollBarSliderMin:
        return m_theme.px(28);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuVMargin:
    case PM_MenuHMargin:
    case PM_DockWidgetFrameWidth:
    case PM_ToolBarFrameWidth:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return m_theme.px(8);
    case PM_MenuPanelWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return m_theme.px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(14);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return m_theme.px(16);
    case PM_TabBarTabHSpace:
        return m_theme.px(28);
    case PM_TabBarTabVSpace:
        return m_theme.px(8);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_theme.px(12);
    case PM_TreeViewIndentation:
        return m_theme.px(18);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_ContextMenu:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_theme.isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return int(m_theme.colors().lineSoft.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && bar && sub == SC_ScrollBarGroove)
        return bar->rect;
    if (control == CC_ScrollBar && bar && sub == SC_ScrollBarSlider) {
        const bool upright = bar->orientation == Qt::Vertical;
        const int room = upright ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = qMin(room, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const int length =
            range > 0 ? qMax(least, int(qint64(room) * bar->pageStep / (range + bar->pageStep))) : room;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  room - length, bar->upsideDown);
        return upright ? QRect(bar->rect.x(), bar->rect.y() + start, bar->rect.width(), length)
                       : QRect(bar->rect.x() + start, bar->rect.y(), length, bar->rect.height());
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const int margin = m_theme.px(5);
    return element == SE_LineEditContents ? rect.adjusted(margin, 0, -margin, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + m_theme.px(28), m_theme.px(24)};
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        return {size.width(), m_theme.px(26)};
    case CT_MenuBarItem:
        return {contents.width() + m_theme.px(16), m_theme.px(27)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {m_theme.px(10), m_theme.px(7)};
        return {contents.width() + m_theme.px(68), m_theme.px(26)};
    case CT_TabBarTab:
        return {size.width(), m_theme.px(28)};
    case CT_HeaderSection:
        return {size.width(), m_theme.px(24)};
    default:
        return size;
    }
}

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
    const QRect room = tab->rect.adjusted(tab->leftButtonSize.width(), 0, -tab->rightButtonSize.width(), 0);
    QRect area(0, 0, before + metrics.horizontalAdvance(title) + gap + metrics.horizontalAdvance(badge),
               room.height());
    area.moveCenter(room.center());
    if (icon > 0)
        tab->icon.paint(painter, area.left(), area.center().y() - icon / 2, icon, icon);
    area.setLeft(area.left() + before);
    const int flags = int(Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextDontClip);
    painter->drawText(area, flags | Qt::AlignLeft, title);
    painter->setPen(c.bad);
    painter->drawText(area, flags | Qt::AlignRight, badge);
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

    const QRect mark(rect.x() + m_theme.px(8), rect.center().y() - m_theme.px(8) + 1, m_theme.px(16),
                     m_theme.px(16));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        m_theme.icon(u"check"_s, enabled ? c.accent : c.quiet).paint(painter, mark);
    else if (!item->icon.isNull())
        item->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList parts = item->text.split(u'\t');
    const QRect text = rect.adjusted(m_theme.px(32), 0, -m_theme.px(14), 0);
    painter->setFont(item->font);
    painter->setPen(enabled ? c.text : item->palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.value(0));
    painter->setPen(enabled ? c.quiet : item->palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.value(1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, rect.adjusted(rect.width() - m_theme.px(18), 0, -m_theme.px(4), 0),
                    Qt::RightArrow, c.quiet);
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
    drawChevron(painter, arrow, Qt::DownArrow, c.quiet);
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
