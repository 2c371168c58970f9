// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/drawer.h"
#include "telemetry/chartlines.h"

class QComboBox;
class QListView;
class QMenu;
class QPushButton;

namespace app {

class Chart;
class FillGauge;
class LinkButton;
class TextLabel;

/// The Telemetry drawer: a chart of chosen series with limits, and the legend beside it. Binds
/// PauseTelemetry, ClearTelemetry and ExportTelemetry.
class TelemetryPane final : public Drawer
{
    Q_OBJECT
public:
    explicit TelemetryPane(AppContext &context, QWidget *parent = nullptr);

    QWidget *tools() const override { return m_tools; }
    /// Shows some series of the device until the person has chosen their own.
    void setDevice(const twin::TwinId &id) override;
    ChartLines &lines() { return m_lines; }
    Chart *chart() const { return m_chart; }
    QListView *legend() const { return m_legend; }
    QComboBox *span() const { return m_span; }
    /// Fills the menu with what can be added: series that were seen, and a limit.
    void fillAddMenu(QMenu &menu);
    void addLimit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    QWidget *makeLegend();
    void bindActions();
    void chooseSome();
    void addSeries(const SeriesKey &key);
    void removeCurrent();
    void onMoved(const QList<SeriesKey> &keys);
    void showCounts();
    void save();

    AppContext m_context;
    ChartLines m_lines;
    QWidget *m_tools = nullptr;
    TextLabel *m_counts = nullptr;
    FillGauge *m_gauge = nullptr;
    QComboBox *m_span = nullptr;
    QPushButton *m_pause = nullptr;
    Chart *m_chart = nullptr;
    QListView *m_legend = nullptr;
    TextLabel *m_none = nullptr;
    LinkButton *m_add = nullptr;
    twin::TwinId m_device;
    bool m_isChosen = false; ///< by the person: the device in front does not change them any more
};

} // namespace app
