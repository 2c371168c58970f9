// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphdetails.h"
#include "graph/graphpane.h"
#include "graph/logicaltwinform.h"
#include "graph/relationshipform.h"
#include "host/hubclient.h"
#include "shared/dialogs.h"
#include "shared/whendone.h"

#include <QSplitter>
#include <QTreeView>

namespace app {

void GraphPane::openForm(GraphForm *form)
{
    m_form = form;
    m_right->addWidget(form);
    m_details->hide();
    form->show();
    form->setFocus(Qt::OtherFocusReason);
    connect(form, &GraphForm::cancelled, this, &GraphPane::closeForm);
    connect(form, &GraphForm::written, this, [this](const twin::TwinId &id, const QString &relationshipId) {
        closeForm();
        showTwin(id, relationshipId);
    });
}

/// Whether a form is open with something typed in it, which then has the focus: nothing takes its place.
bool GraphPane::keepsTyped()
{
    emit openWanted();
    if (m_form && m_form->isTouched()) {
        m_form->setFocus(Qt::OtherFocusReason);
        return true;
    }
    delete m_form;
    return false;
}

void GraphPane::closeForm()
{
    m_form->hide();
    m_form->deleteLater(); // it is the one that tells
    m_form.clear();
    m_details->setVisible(true);
    m_table->setFocus(Qt::OtherFocusReason);
}

void GraphPane::addRelationship()
{
    if (!keepsTyped())
        openForm(new RelationshipForm(m_context, twin(), m_right));
}

void GraphPane::editRelationship()
{
    if (const RelationshipRow *row = current(); row && !keepsTyped())
        openForm(new RelationshipForm(m_context, row->relationship, m_right));
}

void GraphPane::newTwin()
{
    if (!keepsTyped())
        openForm(new LogicalTwinForm(m_context, nullptr, m_right));
}

void GraphPane::editTwin()
{
    if (const auto twin = m_context.hub.state().graph().twin(this->twin()); twin && !keepsTyped())
        openForm(new LogicalTwinForm(m_context, twin, m_right));
}

void GraphPane::deleteRelationship()
{
    const RelationshipRow *row = current();
    if (!row)
        return;
    const twin::RelationshipPtr gone = row->relationship; // the row may be another one after the question
    const QString question = tr("Delete the relationship %1?").arg(gone->id);
    const QString detail =
        tr("%1 from %2 to %3.").arg(gone->name.toString(), gone->source.toString(), gone->target.toString());
    if (m_context.dialogs.confirm(window(), question, detail, tr("Delete")))
        send(twin::DeleteRelationship{.id = gone->source,
                                      .relationshipId = gone->id,
                                      .ifMatch = gone->etagText()},
             tr("%1 was not deleted").arg(gone->id));
}

/// A twin goes only after its relationships (graph.md section 2): they go with it when the person says so.
void GraphPane::deleteTwin()
{
    const twin::TwinId id = twin();
    const twin::Graph graph = m_context.hub.state().graph();
    const auto edges = graph.outgoing(id) + graph.incoming(id);
    const QString detail = edges.isEmpty() ? tr("This cannot be taken back.")
                                           : tr("%n relationships go with it. This cannot be taken back.",
                                                nullptr, int(edges.size()));
    if (!m_context.dialogs.confirm(window(), tr("Delete %1?").arg(id.toString()), detail, tr("Delete")))
        return;
    const QString failed = tr("%1 was not deleted").arg(id.toString());
    for (const twin::RelationshipPtr &edge : edges)
        send(twin::DeleteRelationship{.id = edge->source, .relationshipId = edge->id}, failed);
    send(twin::DeleteLogicalTwin{.id = id}, failed);
}

void GraphPane::send(const twin::Command &command, const QString &failed)
{
    whenDone(m_context.hub.send(command), this, [this, failed](const twin::Result<twin::Reply> &reply) {
        if (!reply)
            m_context.dialogs.showError(window(), failed, reply.error());
    });
}

} // namespace app
