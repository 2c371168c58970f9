// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/clock.h"
#include "fleet/answermodel.h"
#include "fleet/fleetmodel.h"
#include "fleet/fleetstore.h"
#include "query/pathcounts.h"
#include "query/run.h"

#include <QFutureWatcher>
#include <QWidget>

class QMenu;
class QToolButton;
class QTreeView;

namespace app {

class BulkDesk;
class ChoiceBar;
class ExplainPanel;
class FleetView;
class PageStack;
class QueryBar;
class ShapeLabel;
class TextLabel;

/// The fleet: all devices of the hub as a table under a query, with columns of one's own choice. What is
/// checked, or else all that is shown, can be exported. Binds ShowColumns,
/// ExplainQuery, ExportFleet and PinDevice, and by BulkDesk what is done with many devices.
class FleetPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FleetPane(AppContext &context, QWidget *parent = nullptr);

    FleetModel &model() { return m_model; }
    FleetView *view() const { return m_view; }
    QueryBar *query() const { return m_query; }
    ExplainPanel *explanation() const { return m_explanation; }
    /// The line with the name and the counts. Whoever shows more of the fleet may put it above all.
    QWidget *header() const { return m_header; }
    /// The answer to a query that selects values, in place of the table; nullptr while that is shown.
    const AnswerModel *answer() const;
    /// "Showing 12 of 48,211".
    QString countText() const;
    /// The chosen rows as `fileName` says: JSON, YAML or XML, or CSV or a workbook with the columns of the
    /// table.
    QByteArray exported(const QString &fileName) const;

signals:
    /// The person wants to see the device.
    void deviceWanted(const twin::TwinId &id);
    /// A job over the chosen devices was given to the hub.
    void jobStarted(const QString &jobId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeInfo();
    QWidget *makeTable();
    void makeChoice();
    void showTable();
    void showAnswer(const twin::query::Query &query);
    void onAnswer();
    void keepWidth(int column, int width);
    void bindActions();
    void restore();
    void onCounts();
    void onChecks();
    void readPaths();
    void showColumnMenu();
    void chooseColumns();
    void setColumns(const QList<FleetColumn> &columns);
    void sortBy(int column, Qt::SortOrder order);
    void togglePin(const twin::TwinId &id);
    void exportRows();
    void applyTheme();

    AppContext &m_context;
    twin::SystemClock m_clock;
    FleetModel m_model;
    FleetStore m_store;
    std::vector<twin::query::PathCount> m_paths;
    QFutureWatcher<std::vector<twin::query::PathCount>> m_reading;
    AnswerModel m_answer;
    QFutureWatcher<twin::Result<twin::query::Page>> m_answering;
    bool m_isFitting = false; // the widths are ours, not a person's
    QTimer m_minute; // "offline 2 h" moves on
    QWidget *m_header = nullptr;
    TextLabel *m_all = nullptr;
    TextLabel *m_connected = nullptr;
    TextLabel *m_offline = nullptr;
    ShapeLabel *m_connectedDot = nullptr;
    ShapeLabel *m_offlineDot = nullptr;
    TextLabel *m_shown = nullptr;
    TextLabel *m_empty = nullptr;
    QToolButton *m_columnButton = nullptr;
    QMenu *m_columnMenu = nullptr;
    ChoiceBar *m_choice = nullptr;
    QueryBar *m_query = nullptr;
    FleetView *m_view = nullptr;
    PageStack *m_pages = nullptr;
    QTreeView *m_answerView = nullptr;
    ExplainPanel *m_explanation = nullptr;
    BulkDesk *m_bulk = nullptr;
};

} // namespace app
