// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TwinPane that ties its actions to what it does, and says which of them can be used.
#include "actions/actions.h"
#include "host/hubclient.h"
#include "twin/draftbar.h"
#include "twin/draftkeeper.h"
#include "twin/findbar.h"
#include "twin/mergepanel.h"
#include "twin/patchpanel.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QApplication>
#include <QPushButton>

using twin::Section;

namespace app {

void TwinPane::bindActions()
{
    using enum ActionId;
    Actions &actions = m_context.actions;
    actions.bind(ShowTree, this, [this] { setForm(TwinForm::Tree); });
    actions.bind(ShowTreeAndMetadata, this, [this] { setForm(TwinForm::TreeAndMetadata); });
    actions.bind(ShowJson, this, [this] { setForm(TwinForm::Json); });
    actions.bind(GoLive, this, &TwinPane::leaveEditing);
    actions.bind(StartEditing, this, [this] {
        startEditing();
        if (isVisible() && !isAncestorOf(QApplication::focusWidget())) // so that one can type at once
            m_columns->column(m_columns->currentSection().value_or(Section::Desired))->focusContent();
    });
    actions.bind(LeaveEditing, this, &TwinPane::leaveEditing);
    actions.bind(ApplyDraft, this, &TwinPane::applyDraft);
    actions.bind(DiscardDraft, this, &TwinPane::discardDraft);
    actions.bind(ReplaceTwin, this, &TwinPane::replaceTwin);
    actions.bind(UndoEdit, this, [this] {
        keepTyped();
        m_drafts->undo(m_id);
    });
    actions.bind(RedoEdit, this, [this] { m_drafts->redo(m_id); });
    actions.bind(EditTwinAsText, this, &TwinPane::editAsText);
    actions.bind(AddMember, this, &TwinPane::addMember);
    actions.bind(RemoveMember, this, &TwinPane::removeMember);
    actions.bind(CopyValue, this, [this] { copyCurrent(false); });
    actions.bind(CopyPath, this, [this] { copyCurrent(true); });
    actions.bind(Find, this, [this] { m_findBar->open(); });
    actions.bind(ExpandAll, this, [this] { m_columns->setAllExpanded(true); });
    actions.bind(CollapseAll, this, [this] { m_columns->setAllExpanded(false); });
    actions.bind(RefreshDevice, this, [this] { refresh(); });
    actions.bind(ShowInModel, this, [this] { showInModel(); });
    actions.bind(PatchDigitalTwin, this, [this] { showPatchPanel(m_patchPanel->isHidden()); });
    connect(m_patchPanel, &PatchPanel::closed, this, [this] { showPatchPanel(false); });
    m_patchPanel->setDrafts(m_drafts.get());
    connect(m_patchPanel, &PatchPanel::draftApplyWanted, this, [this] {
        startEditing();
        applyDraft();
    });
    for (int i = 0; i < TwinColumns::Count; ++i) {
        TwinTreeView *tree = m_columns->column(i)->tree();
        if (i <= TwinColumns::Desired)
            tree->addActions({actions.action(AddMember), actions.action(RemoveMember)});
        tree->addActions({actions.action(CopyValue), actions.action(CopyPath), actions.action(ShowInModel),
                          actions.action(ShowInChart), actions.action(ShowInEvents),
                          actions.action(ShowOnWire), actions.action(WhyThisValue), actions.action(ExpandAll),
                          actions.action(CollapseAll)});
    }
}

void TwinPane::syncActions()
{
    using enum ActionId;
    Actions &actions = m_context.actions;
    const bool there = m_context.hub.state().find(m_id) != nullptr && !m_isPast;
    const bool editing = isEditing();
    const TwinDraft *draft = this->draft();
    actions.setChecked(ShowTree, form() == TwinForm::Tree);
    actions.setChecked(ShowTreeAndMetadata, form() == TwinForm::TreeAndMetadata);
    actions.setChecked(ShowJson, form() == TwinForm::Json);
    actions.setChecked(GoLive, !editing);
    actions.setChecked(StartEditing, editing);
    actions.setEnabled(LeaveEditing, editing);
    actions.setEnabled(PatchDigitalTwin, there);
    actions.setChecked(PatchDigitalTwin, !m_patchPanel->isHidden());
    // Also of a draft without changes: what stands in an open editor becomes one when it is applied.
    actions.setEnabled(ApplyDraft, editing && draft && !draft->problem() && !m_drafts->isApplying(m_id));
    actions.setEnabled(ReplaceTwin, actions.action(ApplyDraft)->isEnabled());
    actions.setEnabled(DiscardDraft, hasDraft() && !m_isPast);
    actions.setEnabled(UndoEdit, there && m_drafts->canUndo(m_id) && !m_merge);
    actions.setEnabled(RedoEdit, there && m_drafts->canRedo(m_id) && !m_merge);
    actions.setEnabled(UndoUpdate, there && !m_isPast && m_undo.find(m_id));
    const TwinTreeView *tree = m_columns->column(m_columns->currentColumn())->tree();
    const bool row = (there || m_moment) && form() != TwinForm::Json && tree->currentIndex().isValid();
    const bool writable = there && form() != TwinForm::Json && tree->isEditable();
    actions.setEnabled(AddMember, writable);
    actions.setEnabled(RemoveMember, writable && row);
    actions.setEnabled(CopyValue, row);
    actions.setEnabled(CopyPath, row);
    const auto record = m_context.hub.state().find(m_id);
    actions.setEnabled(ShowInModel, record && !record->identity->modelId.isEmpty());
    for (const ActionId id :
         {GoLive, StartEditing, EditTwinAsText, Find, ExpandAll, CollapseAll, RefreshDevice})
        actions.setEnabled(id, there);
}

} // namespace app
