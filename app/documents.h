// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "shared/place.h"

#include <QWidget>

class QTabBar;

namespace app {

class ComponentsPane;
class DeviceHeader;
class GraphPane;
class HistoryDesk;
class PageStack;
class TwinPane;

/// What the window shows of one device: its header, the row of tabs, and the documents of the pane table, one
/// of them open. Binds ShowComponents, ShowSimulation and ShowGraph.
class Documents final : public QWidget
{
    Q_OBJECT
public:
    explicit Documents(AppContext &context, QWidget *parent = nullptr);

    /// The document of that name in the pane table.
    QWidget *document(const char *name) const;
    QWidget *current() const;
    HistoryDesk *historyDesk() const { return m_desk; }
    /// The name of the open document in the pane table.
    QString currentName() const { return current()->objectName(); }
    /// The device, and in the Twin view the value that is selected.
    Place here() const;
    /// As here(), and in Components the value whose row has the focus.
    Place spot() const;

    void setDevice(const twin::TwinId &id);
    /// Opens the document of that name.
    void open(const char *name);
    /// Opens the document that shows the place: a value of a twin, a logical twin or its relationship.
    void goTo(const Place &place);

signals:
    /// Another document is in front.
    void opened();
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);

private:
    QWidget *makeTabRow();
    void makePanes();
    void connectPanes();
    TwinPane *twinPane() const;
    ComponentsPane *componentsPane() const;
    GraphPane *graphPane() const;
    void onTab(int index);

    AppContext &m_context;
    twin::TwinId m_id;
    DeviceHeader *m_header;
    HistoryDesk *m_desk = nullptr;
    QTabBar *m_tabs = nullptr;
    QWidget *m_twinForms = nullptr; ///< what only the Twin view has
    PageStack *m_pages;
};

} // namespace app
