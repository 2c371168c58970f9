// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/drawer.h"
#include "wire/wiremodel.h"

class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace app {

class Bar;
class FillGauge;
class LanesDelegate;
class LanesHead;
class TextLabel;
class WireDetails;
class WireTableDelegate;

/// The Wire drawer: every packet and request of the hub as a conversation or a table, with filter, pause and
/// the exchange that is chosen in full. Binds WireAsLanes, WireAsTable, PauseWire, ClearWire, FilterWire,
/// ExportWire, PreviousExchange and NextExchange.
class WirePane final : public Drawer
{
    Q_OBJECT
public:
    explicit WirePane(AppContext &context, QWidget *parent = nullptr);

    QWidget *tools() const override { return m_tools; }
    const WireModel &model() const { return m_model; }
    QListView *list() const { return m_list; }
    QLineEdit *filterField() const { return m_filterField; }
    WireDetails *details() const { return m_details; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Form { Lanes, Table };

    void makeTools();
    QWidget *makeFilters();
    QCheckBox *addCheck(Bar *bar, const QString &text, bool checked, bool WireFilter::*member);
    QWidget *makePackets();
    void makeList();
    QWidget *makeFoot();
    void makePausedBar();
    void bindActions();
    void setForm(Form form);
    void applyFilter();
    void onCounts();
    void onCurrent();
    void activate(const QModelIndex &index);
    void step(int by);
    void copySelected();
    void save();
    void showNames();
    void applyTheme();

    AppContext &m_context;
    WireModel m_model;
    WireFilter m_filter;
    QWidget *m_tools = nullptr;
    QLineEdit *m_filterField = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_pausedText = nullptr;
    FillGauge *m_gauge = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_export = nullptr;
    LanesHead *m_head = nullptr;
    QListView *m_list = nullptr;
    LanesDelegate *m_lanes = nullptr;
    WireTableDelegate *m_table = nullptr;
    TextLabel *m_none = nullptr;
    Bar *m_pausedBar = nullptr;
    TextLabel *m_pausedHere = nullptr;
    TextLabel *m_held = nullptr;
    WireDetails *m_details = nullptr;
    QString m_pausedAt; ///< time of day
    bool m_follows = true; ///< the newest packet stays in sight
};

} // namespace app
