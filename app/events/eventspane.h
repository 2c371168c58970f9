// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "events/eventsmodel.h"
#include "shared/drawer.h"

class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace app {

class EventDelegate;
class EventDetails;
class EventStrip;
class FillGauge;
class LinkButton;
class TextLabel;

/// The Events drawer: the newest events of the hub with filter and pause, a timeline above them when it is
/// wanted, and the current one in full. Binds PauseEvents, ClearEvents, FilterEvents, ExportEvents and
/// EventTimeline.
class EventsPane final : public Drawer
{
    Q_OBJECT
public:
    explicit EventsPane(AppContext &context, QWidget *parent = nullptr);

    QLineEdit *filterField() const { return m_filter; }
    QWidget *tools() const override { return m_tools; }
    const EventsModel &model() const { return m_model; }
    QListView *list() const { return m_list; }
    EventDetails *details() const { return m_details; }
    EventStrip *strip() const { return m_strip; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void applyFilter();
    void save();
    void makeList();
    QWidget *makeTable();
    void setTimelineShown(bool shown);
    void setSpan(const std::optional<EventsModel::Span> &span);
    void onCurrent(const QModelIndex &index);
    void closeDetails();
    void bindActions();
    void onCounts();
    void sayNewest();
    void keepPlace(int first, int last);
    void copySelected();
    void applyTheme();

    AppContext &m_context;
    EventsModel m_model;
    QWidget *m_tools = nullptr;
    QListView *m_list = nullptr;
    EventDelegate *m_delegate = nullptr;
    EventStrip *m_strip = nullptr;
    EventDetails *m_details = nullptr;
    QToolButton *m_timeline = nullptr;
    LinkButton *m_allTimes = nullptr; ///< ends the span
    QLineEdit *m_filter = nullptr;
    QPushButton *m_pause = nullptr;
    FillGauge *m_gauge = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_fault = nullptr; ///< of the filter
    QPushButton *m_export = nullptr;
};

} // namespace app
