// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "hub/command.h"
#include "json/json.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace app {

class DraftKeeper;
class JsonEditor;
class LineLabel;

/// The two patches that say the same: at the left the JSON Patch of the digital twin, as the service API
/// takes it, at the right the merge patch of the device twin's desired properties. Either can be edited, the
/// other follows; the one that was edited is sent, on condition that the twin is the one that is seen. Errors
/// are located; below stands the answer of the hub, which stays. While the device has a draft and nothing was
/// typed here, the patches are those of the draft, and Apply is that of the draft. Ctrl+Enter sends, Esc
/// closes; the text of each device is kept.
class PatchPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PatchPanel(AppContext &context, QWidget *parent = nullptr);

    JsonEditor *editor() const { return m_editor; }
    JsonEditor *mergeEditor() const { return m_merge; }
    QPushButton *applyButton() const { return m_apply; }
    /// The desired patch that the text comes to, empty while it comes to none.
    QString previewText() const;
    /// The drafts of the Twin view; outlives the panel.
    void setDrafts(DraftKeeper *drafts);
    /// What is wrong with the text, or the last answer of the hub.
    QString message() const;

    void setDevice(const twin::TwinId &id);
    /// The twin was written: looks again.
    void refresh();

signals:
    void closed();
    /// Apply was pressed while the patches are those of the draft.
    void draftApplyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a person has typed for a device, and into which of the two.
    struct Typed {
        QString text{};
        bool isMerge = false;
    };

    void makeHead();
    void onEdited(bool isMerge);
    void check();
    void checkPatch();
    void checkMerge();
    void showDraft(const twin::Json &merge);
    void mark(JsonEditor &editor, const twin::Error &error);
    std::optional<twin::Json> draftPatch() const;
    void say(const QString &text, bool good);
    void apply();
    void onReply(const twin::TwinId &id, const twin::Result<twin::Reply> &reply);

    AppContext &m_context;
    twin::TwinId m_id;
    DraftKeeper *m_drafts = nullptr;
    QHash<twin::TwinId, Typed> m_typed;
    QHash<twin::TwinId, QString> m_answers; ///< of the last patch that was sent
    LineLabel *m_title = nullptr;
    QPushButton *m_apply = nullptr;
    JsonEditor *m_editor;
    JsonEditor *m_merge;
    QString m_etag; ///< of the twin that both patches were made for
    LineLabel *m_message;
};

} // namespace app
