// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes and habits of Style.
#include "shared/mirror.h"
#include "shared/style.h"
#include "shared/theme.h"

#include <QStyleOption>

namespace app {

namespace {

constexpr int ComboArrow = 22; // its room, pixels at 100 %

} // namespace

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
        return m_theme.px(widget && widget->property(TightTabs).toBool() ? 14 : 28);
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
    case SH_Menu_Scrollable: // at large text, rather than in columns
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
                       : visualRect(bar->direction, bar->rect,
                                    {bar->rect.x() + start, bar->rect.y(), length, bar->rect.height()});
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, sub, widget);
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        const QRect &all = option->rect; // all but the arrow, see drawComboBox
        return rect &
               Mirror(*option)(QRect(all.x(), all.y(), all.width() - m_theme.px(ComboArrow), all.height()));
    }
    return rect;
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
    case CT_ComboBox: // the text, its margins and the arrow
        return {qMax(size.width(), contents.width() + m_theme.px(ComboArrow) + 10), m_theme.px(26)};
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

} // namespace app
