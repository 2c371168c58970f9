// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "events/eventsmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace app {

class FillGauge;
class TextLabel;

/// The Events drawer: the newest events of the hub with filter and pause. Binds PauseEvents, ClearEvents,
/// FilterEvents.
///
/// strip() is the row with the tab, which the window places as the drawer's head.
class EventsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit EventsPane(AppContext &context, QWidget *parent = nullptr);

    QWidget *strip() const { return m_strip; }
    const EventsModel &model() const { return m_model; }
    QListView *list() const { return m_list; }

signals:
    /// "142 events", for the status bar.
    void countTextChanged(const QString &text);
    /// A row was chosen by Enter or a double click.
    void deviceWanted(const twin::TwinId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeStrip();
    void makeList();
    void bindActions();
    void onCounts();
    void keepPlace(int first, int last);
    void copySelected();
    void applyTheme();

    AppContext &m_context;
    EventsModel m_model;
    QWidget *m_strip = nullptr;
    QListView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_pause = nullptr;
    FillGauge *m_gauge = nullptr;
    TextLabel *m_counts = nullptr;
};

} // namespace app
