// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"
#include "graph/graphform.h"
#include "graph/logicaltwinsmodel.h"
#include "graph/relationshipsmodel.h"
#include "shared/charticon.h"
#include "shared/place.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QSplitter;
class QTreeView;

namespace app {

class Bar;
class GraphDetails;
class ShapeLabel;
class TextLabel;

/// The Graph document: the logical twins, and the relationships of one twin, which is the current device or
/// one of them. Enter goes to the twin at the other end; twins and relationships are made, changed and
/// deleted in a form below the table.
class GraphPane final : public QWidget, public ChartSource
{
    Q_OBJECT
public:
    explicit GraphPane(AppContext &context, QWidget *parent = nullptr);

    /// The twin whose relationships are shown.
    const twin::TwinId &twin() const { return m_relationships.twin(); }
    QTreeView *twins() const { return m_twins; }
    QTreeView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    const RelationshipsModel &model() const { return m_relationships; }
    GraphDetails *details() const { return m_details; }
    /// The form that is open, or nullptr.
    GraphForm *form() const { return m_form; }
    /// "2 in, 3 out", as it stands above the table.
    QString countText() const;

    void setDevice(const twin::TwinId &id);
    /// Shows a device or logical twin; with an id, its relationship of that id becomes the current row.
    void showTwin(const twin::TwinId &id, const QString &relationshipId = {});
    /// The number in the JSON of the twin or relationship, where the caret stands.
    bool showCurrentInChart() override;

signals:
    /// Something is asked for in this document.
    void openWanted();
    /// A device was gone to.
    void placeWanted(const app::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTwins();
    QWidget *makeHead();
    void makeTable();
    void addButton(Bar *bar, const QString &text, ActionId id);
    void bindActions();
    void syncActions();
    void onHubChanged(const twin::Changes &changes);
    void refresh();
    void markListed();
    void showHead();
    void showDetails();
    const twin::Json *graphNumber(const twin::json::Pointer &path) const;
    bool canDraw(const twin::json::Pointer &path) const;
    bool showInChart(const twin::json::Pointer &path);
    void goToOther(const QModelIndex &index);
    const RelationshipRow *current() const;

    void openForm(GraphForm *form);
    bool keepsTyped();
    void closeForm();
    void addRelationship();
    void editRelationship();
    void deleteRelationship();
    void newTwin();
    void editTwin();
    void deleteTwin();
    void send(const twin::Command &command, const QString &failed);
    void applyTheme();

    AppContext &m_context;
    LogicalTwinsModel m_logicalTwins;
    RelationshipsModel m_relationships;
    twin::TwinId m_device;
    QSplitter *m_split;
    QSplitter *m_right = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_twins = nullptr;
    TextLabel *m_twinCount = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_kind = nullptr;
    TextLabel *m_modelId = nullptr;
    ShapeLabel *m_sign = nullptr;
    TextLabel *m_verdict = nullptr;
    TextLabel *m_count = nullptr;
    QTreeView *m_table = nullptr;
    TextLabel *m_none = nullptr;
    GraphDetails *m_details = nullptr;
    QPointer<GraphForm> m_form;
    bool m_isStale = true; ///< the details changed while they were not seen
};

} // namespace app
