// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/charticon.h"

#include "shared/mirror.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

QRect ChartIcon::atEnd(const Theme &theme, const QRect &cell, int textWidth)
{
    const int side = theme.px(Side);
    const int gap = theme.px(8);
    if (textWidth + side + 3 * gap > cell.width())
        return {};
    return {cell.left() + gap + textWidth + gap, cell.center().y() - side / 2, side, side};
}

void ChartIcon::paint(QPainter &painter, const QRect &area, const Theme &theme, bool isNear)
{
    const Colors &colors = theme.colors();
    QRect place(0, 0, area.width(), area.width());
    place.moveCenter(area.center());
    theme.icon(u"chart"_s, isNear ? colors.accent : colors.quiet)
        .paint(&painter, place, Qt::AlignCenter, isNear ? QIcon::Normal : QIcon::Disabled);
}

bool ChartIcon::isClick(const QEvent &event, const QRect &icon, const Mirror &mirror)
{
    if (event.type() != QEvent::MouseButtonRelease || icon.isEmpty())
        return false;
    const QPoint at = static_cast<const QMouseEvent &>(event).position().toPoint();
    return icon.adjusted(-3, -3, 3, 3).contains(mirror(at));
}

QToolButton *makeChartButton(const Theme &theme, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolTip(QCoreApplication::translate("app::ChartIcon", "Show in the chart"));
    button->setAccessibleName(
        QCoreApplication::translate("app::ChartIcon", "%1, show in the chart").arg(name));
    const auto dress = [button, &theme] { button->setIcon(theme.icon(u"chart"_s)); };
    QObject::connect(&theme, &Theme::changed, button, dress);
    dress();
    return button;
}

} // namespace app
