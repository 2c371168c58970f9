// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "telemetry/chartlines.h"

#include <QWidget>

class QListView;
class QMenu;

namespace app {

class LinkButton;
class SeriesFacts;
class TextLabel;

/// The legend beside a chart: what is drawn, with its figures; lines are added and removed here. Its foot
/// says how long messages of these devices take, where they tell.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    ChartLegend(AppContext &context, ChartLines &lines, const SeriesFacts &facts, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// "Latency 12 ms, worst 40 ms"; empty when no message says when it was made.
    QString latency() const;
    void addSeries(const SeriesKey &key);
    void addLimit();
    void removeCurrent();
    /// Fills the menu with what can be added: series that were seen, and a limit.
    void fillAddMenu(QMenu &menu);

signals:
    /// A person added or removed a line.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showLatency();

    AppContext m_context;
    ChartLines &m_lines;
    QListView *m_list = nullptr;
    LinkButton *m_add = nullptr;
    TextLabel *m_latency = nullptr;
};

} // namespace app
