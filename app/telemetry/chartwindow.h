// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "telemetry/chartlines.h"
#include "telemetry/seriesfacts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace app {

class Chart;
class ChartLegend;

/// A chart in a window of its own, with lines of its own: they do not follow the device in front. Closes with
/// Escape; goes when its parent's window goes.
class ChartWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `span`: the index in fillSpans().
    ChartWindow(AppContext &context, const QList<ChartLine> &lines, int span, QWidget *parent);

    /// The spans that a chart can follow; their data are milliseconds, 0 for all.
    static void fillSpans(QComboBox &box);

    ChartLines &lines() { return m_lines; }
    Chart *chart() const { return m_chart; }
    ChartLegend *legend() const { return m_legend; }
    QComboBox *span() const { return m_span; }
    QCheckBox *onTop() const { return m_onTop; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar(int span);
    void stayOnTop(bool stay);
    void name();

    AppContext m_context;
    ChartLines m_lines;
    SeriesFacts m_facts;
    Chart *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    QComboBox *m_span = nullptr;
    QCheckBox *m_onTop = nullptr;
};

} // namespace app
