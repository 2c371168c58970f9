// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "events/eventsmodel.h"
#include "shared/drawer.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace app {

class FillGauge;
class TextLabel;

/// The Events drawer: the newest events of the hub with filter and pause. Binds PauseEvents, ClearEvents,
/// FilterEvents, ExportEvents.
class EventsPane final : public Drawer
{
    Q_OBJECT
public:
    explicit EventsPane(AppContext &context, QWidget *parent = nullptr);

    QLineEdit *filterField() const { return m_filter; }
    QWidget *tools() const override { return m_tools; }
    const EventsModel &model() const { return m_model; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void applyFilter();
    void save();
    void makeList();
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
    QLineEdit *m_filter = nullptr;
    QPushButton *m_pause = nullptr;
    FillGauge *m_gauge = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_fault = nullptr; ///< of the filter
    QPushButton *m_export = nullptr;
};

} // namespace app
