// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/fleetrow.h"

#include "shared/mirror.h"
#include "shared/rowpaint.h"

#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace app {

FleetRow::FleetRow(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(tr("Fleet"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FleetRow::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

QSize FleetRow::sizeHint() const
{
    return {m_theme.px(80), m_theme.px(25)};
}

void FleetRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = rect();
    option.state.setFlag(QStyle::State_Selected, isChecked());
    option.state.setFlag(QStyle::State_HasFocus, hasFocus());
    paintRow(painter, m_theme, option, 0, RowLine::Below);
    const int margin = m_theme.px(8);
    const int icon = m_theme.px(12);
    const QRect area = rect().adjusted(margin, 0, -margin, -1);
    const QColor quiet = isChecked() ? c.text : c.quiet;
    const Mirror mirror(*this);
    m_theme.icon(u"table"_s, quiet)
        .paint(&painter,
               mirror(QRect(area.left() - m_theme.px(2), area.center().y() - icon / 2, icon, icon)));
    painter.setFont(m_theme.uiFont());
    painter.setPen(c.text);
    mirror.write(painter, area.adjusted(m_theme.px(16), 0, 0, 0), text());
    painter.setPen(quiet);
    mirror.write(painter, area, m_count, Qt::AlignRight);
}

} // namespace app
