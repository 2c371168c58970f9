// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "components/cardrow.h"
#include "telemetry/telemetrystore.h"

namespace twin::dtdl {
class Element;
}

class QToolButton;

namespace app {

class Sparkline;
class TextLabel;

/// One telemetry of a component: its last value, how often it comes, and its curve of two minutes.
class TelemetryRow final : public CardRow
{
    Q_OBJECT
public:
    TelemetryRow(const Theme &theme, const SeriesKey &key, const twin::dtdl::Element &content,
                 QWidget *parent = nullptr);

    const SeriesKey &key() const { return m_key; }
    QString lastText() const;
    void show(const TelemetryStore &store);

signals:
    void chartWanted(const app::SeriesKey &key);

private:
    SeriesKey m_key;
    QString m_unitId;
    QString m_unit;
    TextLabel *m_last;
    TextLabel *m_rate;
    Sparkline *m_curve;
    QToolButton *m_chart;
};

/// Widths in pixels at 100 %; the curve takes what is left.
struct TelemetryColumns {
    static constexpr double Indent = 25;
    static constexpr double Name = 86;
    static constexpr double Last = 74;
    static constexpr double Rate = 58;
};

} // namespace app
