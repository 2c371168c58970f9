// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "documentsview.h"
#include "shared/place.h"

#include <QSet>
#include <QWidget>

class QTabBar;

namespace app {

class ComponentsPane;
class DeviceHeader;
class DeviceTabs;
class GraphPane;
class HistoryDesk;
class HistoryPane;
class PageStack;
class TabStrip;
class TwinPane;

/// What the window shows of one device: its header, the row of views, and the documents of the pane table,
/// one of them open; above them the tabs, each on a device. Binds ShowComponents, ShowSimulation and
/// ShowGraph.
class Documents final : public QWidget
{
    Q_OBJECT
public:
    explicit Documents(AppContext &context, QWidget *parent = nullptr);

    /// The document of that name in the pane table.
    QWidget *document(const char *name) const;
    QWidget *current() const;
    HistoryDesk *historyDesk() const { return m_desk; }
    DeviceTabs *tabs() const { return m_deviceTabs; }
    TabStrip *strip() const { return m_strip; }
    /// The name of the open document in the pane table.
    QString currentName() const { return current()->objectName(); }
    /// The device, and in the Twin view the value that is selected.
    Place here() const;
    /// As here(), and in Components the value whose row has the focus.
    Place spot() const;

    /// The documents of another device, each at its beginning; the one in front stays so.
    void setDevice(const twin::TwinId &id);
    /// Where somebody is in them, and back to there: with the device, all that a tab is.
    DocumentsView view() const;
    void setView(const DocumentsView &view);
    /// Takes what is being typed into the draft.
    void keepTyped();
    /// Gives the focus to what had it in that view, or to the document in front.
    void takeFocus(const DocumentsView &view);
    /// Opens the document of that name.
    void open(const char *name);
    /// Opens the document that shows the place: a value of a twin, a logical twin or its relationship.
    void goTo(const Place &place);

signals:
    /// Another document is in front.
    void opened();
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTabRow();
    void makePanes();
    void connectPanes();
    TwinPane *twinPane() const;
    ComponentsPane *componentsPane() const;
    GraphPane *graphPane() const;
    HistoryPane *historyPane() const;
    void onTab(int index);
    void showConflict();
    void showSpots();

    AppContext &m_context;
    twin::TwinId m_id;
    DeviceTabs *m_deviceTabs;
    TabStrip *m_strip;
    DeviceHeader *m_header;
    HistoryDesk *m_desk = nullptr;
    QTabBar *m_tabs = nullptr;
    QWidget *m_twinForms = nullptr; ///< what only the Twin view has
    PageStack *m_pages;
    QSet<QString> m_seen; ///< the documents that were in front since the device is this one
    QHash<QString, ViewSpots> m_spots; ///< of documents that were not yet, for when they are
};

} // namespace app
