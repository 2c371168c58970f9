// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/rateline.h"

#include <QPainter>

#include <algorithm>

namespace app {

RateLine::RateLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void RateLine::add(double value)
{
    m_values.append(value);
    if (m_values.size() > Capacity)
        m_values.removeFirst();
    update();
}

void RateLine::clear()
{
    m_values.clear();
    update();
}

void RateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colors().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_values.size() < 2)
        return;
    const double most = std::max(1e-9, *std::max_element(m_values.begin(), m_values.end()));
    const double step = double(width() - 2) / double(m_values.size() - 1);
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        line.append({1 + double(i) * step, height() - 3 - (height() - 6) * m_values[i] / most});
    painter.setPen(QPen(m_theme.colors().accent, 1.2));
    painter.drawPolyline(line);
}

} // namespace app
