// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/clock.h"
#include "convergence/convergencemodel.h"
#include "shared/charticon.h"
#include "shared/place.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace app {

class CellDetails;
class ConvergenceView;
class ProgressStrip;
class TextLabel;

/// The convergence board: what was asked of the devices of a query, how far it has come, and what to do about
/// what has not arrived.
class ConvergencePane final : public QWidget, public ChartSource
{
    Q_OBJECT
public:
    explicit ConvergencePane(AppContext &context, QWidget *parent = nullptr);

    ConvergenceModel &model() { return m_model; }
    ConvergenceView *view() const { return m_view; }
    ProgressStrip *strip() const { return m_strip; }
    CellDetails *details() const { return m_details; }
    QLineEdit *filter() const { return m_filter; }
    QComboBox *modelChoice() const { return m_models; }
    QComboBox *waitChoice() const { return m_waits; }
    /// "35 of 214 devices have an open cell".
    QString openText() const;
    /// The devices that it is about. Requires: a query of whole devices.
    void setQuery(const twin::query::Query &query);
    /// What is asked in the current cell.
    bool showCurrentInChart() override;

signals:
    void placeWanted(const app::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    bool showInChart(const QModelIndex &cell);
    QWidget *makeChoice(const QStringList &labels, const QList<QAction *> &actions);
    void onCounts();
    void fillModels();
    void applyTheme();
    void showCell(const QModelIndex &index);
    void open(const twin::TwinId &id, const std::optional<twin::fleet::AskedProperty> &property);

    AppContext &m_context;
    twin::SystemClock m_clock;
    ConvergenceModel m_model;
    QTimer m_second; // waiting times move on
    TextLabel *m_about = nullptr;
    TextLabel *m_query = nullptr;
    TextLabel *m_cells = nullptr;
    TextLabel *m_open = nullptr;
    ProgressStrip *m_strip = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_models = nullptr;
    QComboBox *m_waits = nullptr;
    ConvergenceView *m_view = nullptr;
    CellDetails *m_details = nullptr;
    TextLabel *m_empty = nullptr;
};

} // namespace app
