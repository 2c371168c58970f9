// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"
#include "hub/change.h"
#include "shared/place.h"
#include "twin/draftbar.h"
#include "twin/twincolumns.h"
#include "twin/updateundo.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;

namespace app {

class AddMemberPopup;
class DraftKeeper;
class FindBar;
class MergePanel;
class MomentBar;
class PageStack;
class PatchPanel;
class TextPopup;
class UndoPanel;
struct DraftConflict;

/// The Twin view: four columns of one twin, followed live or edited as a draft.
///
/// A draft begins with the first edit, which freezes its base. It stays when another device, mode or form is
/// chosen, when Apply is refused and, with a draft folder, when the program ends.
class TwinPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TwinPane(AppContext &context, QWidget *parent = nullptr);
    ~TwinPane() override;

    twin::TwinId device() const { return m_id; }
    /// Whether the device has changes that were not applied.
    bool hasDraft() const;
    const TwinDraft *draft() const;
    /// All drafts of the window, for other views of the same twins.
    DraftKeeper *drafts() const { return m_drafts.get(); }
    bool isEditing() const { return m_editing.contains(m_id); }
    TwinForm form() const { return m_columns->form(); }

    TwinColumns *columns() const { return m_columns; }
    DraftBar *draftBar() const { return m_draftBar; }
    IncomingBar *incomingBar() const { return m_incomingBar; }
    FindBar *findBar() const { return m_findBar; }
    MergePanel *mergePanel() const;
    PatchPanel *patchPanel() const { return m_patchPanel; }
    MomentBar *momentBar() const { return m_momentBar; }
    UpdatedBar *updatedBar() const { return m_updatedBar; }
    /// Why an update was not undone; nullptr when there is nothing to say.
    UndoPanel *undoPanel() const;
    /// What stands in an open editor goes into the draft: as a value, or as a text that is still to be
    /// mended.
    void keepTyped();
    /// Whether it shows a moment of the past.
    bool isPast() const { return m_isPast; }
    /// Shows the current column only, or all.
    void setAlone(bool alone) { m_columns->setAlone(alone); }

    void setDevice(const twin::TwinId &id);
    /// Keeps drafts in `folder` and takes in those that are there. Without a call they last as long as the
    /// pane.
    void setDraftFolder(const QString &folder);
    void setForm(TwinForm form);
    /// Selects a value of the twin, or what is left of the way to it, and gives it the focus.
    void goTo(twin::Section section, const twin::json::Pointer &path);
    /// Shows the twin as it was, read only; null: it was not there. `when` and `ago` in words. Drafts wait.
    void showMoment(const twin::RecordPtr &record, const QString &when, const QString &ago);
    /// Follows the hub again.
    void showNow();

signals:
    /// Live or Editing, the form, or the presence of a draft changed.
    void modeChanged();
    /// mergePanel() came or went.
    void conflictChanged();
    /// The definition of a property in the model of its device.
    void modelPlaceWanted(const app::ModelPlace &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildWidgets();
    void connectColumns();
    void connectDrafts();
    void connectModels();
    void bindActions();
    void syncActions();
    void refresh();
    void showBars(const twin::RecordPtr &record);
    void showGone();
    void showVerdict();
    void showInModel();
    void onHubChanged(const twin::Changes &changes);
    void showChange();

    void startEditing();
    void leaveEditing();
    void applyDraft();
    void replaceTwin();
    void noteSent(const TwinDraft &draft);
    void discardDraft();
    void editAsText();
    void takeNewerBase();
    void showMerge(const TwinDraft &merged, const QList<DraftConflict> &conflicts);
    void setMergeAside();
    void takeMergeUp();
    void onRefused(const twin::Error &error);
    void spliceTyped(twin::Section section, const twin::json::Pointer &path, const QString &typed);

    void openTextPopup(twin::Section section, const twin::json::Pointer &path);
    void addMember();
    void removeMember();
    void placePopup(QWidget *popup, twin::Section section);
    void closePopups();
    void copyCurrent(bool path);
    void find(const QString &text, int step);
    void showPatchPanel(bool shown);

    void buildPast();
    void refreshPast();
    void showUpdated(bool hasDraft);
    void undoUpdate();
    void sendUndo(const twin::Json &body, const QString &etag);
    void refuseUndo();
    void closeUndoPanel();

    AppContext m_context;
    std::shared_ptr<DraftKeeper> m_drafts;
    PageStack *m_pages;
    QWidget *m_twinPage;
    QLabel *m_gone;
    TwinColumns *m_columns;
    FindBar *m_findBar;
    IncomingBar *m_incomingBar;
    DraftBar *m_draftBar;
    PatchPanel *m_patchPanel;
    MomentBar *m_momentBar;
    UpdatedBar *m_updatedBar;
    QPointer<UndoPanel> m_undoPanel;
    QPointer<MergePanel> m_merge;
    QHash<twin::TwinId, MergePanel *> m_aside; ///< of devices that are not shown: what was chosen stays
    QPointer<TextPopup> m_textPopup;
    QPointer<AddMemberPopup> m_addPopup;
    twin::Section m_popupSection = twin::Section::Desired;
    twin::TwinId m_id;
    QTimer m_rest; ///< of a large twin between two showings
    bool m_isBehind = false; ///< something changed meanwhile
    bool m_isStale = false; ///< something changed while it was not seen
    QSet<twin::TwinId> m_editing;
    UpdateUndo m_undo;
    QHash<twin::TwinId, UpdatedBar::Outcome> m_outcomes; ///< of the last update of each, from this window
    QHash<twin::TwinId, QElapsedTimer> m_sendTimers;
    QHash<twin::TwinId, QString> m_trackingIds; ///< of the last write that came from a window
    QHash<twin::TwinId, TwinDraft> m_sent; ///< drafts of this window that the hub has not answered yet
    twin::RecordPtr m_moment; ///< that is shown while m_isPast
    QString m_momentText;
    bool m_isPast = false;
    bool m_wasConflict = false; ///< as conflictChanged() told last
    int m_hit = -1;
};

} // namespace app
