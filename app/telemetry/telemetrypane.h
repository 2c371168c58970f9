// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/drawer.h"
#include "telemetry/chartlines.h"
#include "telemetry/seriesfacts.h"

class QComboBox;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace app {

class Chart;
class ChartLegend;
class FillGauge;
class TelemetryTiles;
class TextLabel;

/// The Telemetry drawer: chosen series with limits as a chart or as tiles, and the legend beside it. Binds
/// PauseTelemetry, ClearTelemetry, ExportTelemetry, TelemetryAsChart, TelemetryAsTiles and ChartWindow.
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
    TelemetryTiles *tiles() const { return m_tiles; }
    QListView *legend() const;
    QComboBox *span() const { return m_span; }
    /// Fills the menu with what can be added: series that were seen, and a limit.
    void fillAddMenu(QMenu &menu);
    void addLimit();

private:
    enum class Form { Chart, Tiles };

    void makeTools();
    void bindActions();
    void chooseSome();
    void onChosen();
    void loadPast(const SeriesKey &key);
    void setForm(Form form);
    void openWindow();
    void onMoved(const QList<SeriesKey> &keys);
    void showCounts();
    void save();

    AppContext m_context;
    ChartLines m_lines;
    SeriesFacts m_facts;
    QWidget *m_tools = nullptr;
    TextLabel *m_counts = nullptr;
    FillGauge *m_gauge = nullptr;
    QComboBox *m_span = nullptr;
    QPushButton *m_pause = nullptr;
    Chart *m_chart = nullptr;
    TelemetryTiles *m_tiles = nullptr;
    QStackedWidget *m_pages = nullptr;
    ChartLegend *m_legend = nullptr;
    TextLabel *m_none = nullptr;
    twin::TwinId m_device;
    bool m_isChosen = false; ///< by the person: the device in front does not change them any more
};

} // namespace app
