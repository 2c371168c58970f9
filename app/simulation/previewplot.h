// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"
#include "sim/devicelook.h"
#include "simulation/valuesmodel.h"

#include <QWidget>

class QCustomPlot;

namespace app {

/// What a generator will give, before it runs: the very sampler of the device, with its seed, from power-on
/// over some time; behind its stages, without them, and what it draws near.
class PreviewPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPlot(const Theme &theme, QWidget *parent = nullptr);

    /// `row` without a generator empties the plot.
    void showValue(const std::shared_ptr<const twin::sim::DeviceLook> &look, const ValueRow &row,
                   double seconds);
    /// The points of the curve behind the stages, in seconds from the beginning.
    QList<QPointF> points() const { return m_after; }
    /// Why there is no curve, empty while there is one.
    QString reason() const { return m_reason; }

    QSize sizeHint() const override { return {m_theme.px(300), m_theme.px(170)}; }

private:
    void applyTheme();
    void draw(double seconds, twin::Timestamp from);

    const Theme &m_theme;
    QCustomPlot *m_plot;
    QList<QPointF> m_after;
    QList<QPointF> m_before;
    std::optional<double> m_target;
    QString m_reason;
};

} // namespace app
