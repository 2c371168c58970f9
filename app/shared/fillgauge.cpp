// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fillgauge.h"

#include "shared/mirror.h"

#include <QPainter>
#include <QPainterPath>

namespace app {

FillGauge::FillGauge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void FillGauge::setValue(qint64 used, qint64 limit)
{
    m_used = used;
    m_limit = qMax<qint64>(1, limit);
    update();
}

QSize FillGauge::sizeHint() const
{
    return {m_theme.px(90), m_theme.px(6)};
}

void FillGauge::paintEvent(QPaintEvent *)
{
    const Colors &c = m_theme.colors();
    const double part = double(m_used) / double(m_limit);
    const QColor fill = part > 1 ? c.bad : part >= 0.8 ? c.waiting : c.accent;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect(), 2, 2);
    painter.setClipPath(frame);
    painter.fillRect(rect(), c.lineSoft);
    if (m_used > 0)
        painter.fillRect(
            Mirror(*this)(QRectF(0, 0, qMin(qMax(2.0, part * width()), double(width())), height())), fill);
}

} // namespace app
