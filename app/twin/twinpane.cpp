// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twinpane.h"

#include "host/conformanceservice.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "settings/settings.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/pagestack.h"
#include "shared/theme.h"
#include "twin/addmemberpopup.h"
#include "twin/draftbar.h"
#include "twin/draftkeeper.h"
#include "twin/findbar.h"
#include "twin/mergepanel.h"
#include "twin/momentbar.h"
#include "twin/patchpanel.h"
#include "twin/textpopup.h"
#include "twin/twincolumn.h"
#include "twin/twinlinks.h"
#include "twin/twintreeview.h"
#include "twin/undopanel.h"
#include "twin/valueeditor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Section;

namespace app {

namespace {

constexpr int RestBytes = 8192; // of desired and reported: a smaller twin is shown in no time
constexpr int BytesAMSec = 1024;

QString nameOf(TwinForm form)
{
    return form == TwinForm::Tree ? u"tree"_s : form == TwinForm::Json ? u"json"_s : u"metadata"_s;
}

TwinForm formOf(const QString &name)
{
    return name == u"tree" ? TwinForm::Tree : name == u"json" ? TwinForm::Json : TwinForm::TreeAndMetadata;
}

} // namespace

TwinPane::TwinPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_drafts(DraftKeeper::of(context.hub))
    , m_pages(new PageStack(this))
    , m_twinPage(new QWidget)
    , m_gone(new QLabel)
    , m_columns(new TwinColumns(context.theme, m_twinPage))
    , m_findBar(new FindBar(context.theme, m_twinPage))
    , m_incomingBar(new IncomingBar(context.theme, this))
    , m_draftBar(new DraftBar(context.theme, this))
    , m_patchPanel(new PatchPanel(context, this))
    , m_momentBar(new MomentBar(context.theme, this))
    , m_updatedBar(new UpdatedBar(context.theme, this))
{
    buildWidgets();
    connectColumns();
    connectDrafts();
    buildPast();
    bindActions();
    setForm(formOf(context.settings.twinForm.value()));
    if (const QByteArray state = context.settings.twinColumns.value(); !state.isEmpty()) {
        m_columns->keepWidths();
        m_columns->restoreState(state);
    }
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.twinColumns.set(m_columns->saveState()); });
    connect(&context.hub, &twin::host::HubClient::changed, this, &TwinPane::onHubChanged);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_isBehind)
            showChange();
    });
    connectModels();
    new TwinLinks(context, *this);
    refresh();
}

TwinPane::~TwinPane()
{
    keepTyped();
}

void TwinPane::buildWidgets()
{
    m_gone->setAlignment(Qt::AlignCenter);
    m_gone->setWordWrap(true);
    m_gone->setMargin(24);
    auto *page = new QVBoxLayout(m_twinPage);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_columns, 1);
    page->addWidget(m_findBar);
    m_pages->addWidget(m_twinPage);
    m_pages->addWidget(m_gone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_patchPanel);
    column->addWidget(m_incomingBar);
    m_patchPanel->hide();
    column->addWidget(m_draftBar);
    m_incomingBar->hide();
    m_draftBar->hide();
    setFocusProxy(m_columns->column(TwinColumns::Desired)->tree());
}

void TwinPane::connectColumns()
{
    connect(m_columns, &TwinColumns::editStarted, this, [this] {
        m_drafts->freeze(m_id);
        startEditing();
    });
    connect(m_columns, &TwinColumns::editFinished, this, [this] { m_drafts->release(m_id); });
    connect(m_columns, &TwinColumns::valueEdited, this,
            [this](Section section, const auto &path, const auto &value) {
                m_drafts->edit(m_id, [&](TwinDraft &draft) { draft.setValue(section, path, value); });
            });
    connect(m_columns, &TwinColumns::memberRemoved, this, [this](Section section, const auto &path) {
        m_drafts->edit(m_id, [&](TwinDraft &draft) { draft.removeValue(section, path); });
    });
    connect(m_columns, &TwinColumns::textEdited, this, [this](Section section, const QString &text) {
        m_editing.insert(m_id); // shown only with the text in it: nothing may write over what is being typed
        m_drafts->edit(
            m_id, [&](TwinDraft &draft) { draft.setText(section, text); }, DraftKeeper::Step::Typing);
    });
    connect(m_columns, &TwinColumns::textEditWanted, this, &TwinPane::openTextPopup);
    connect(m_columns, &TwinColumns::currentColumnChanged, this, &TwinPane::syncActions);
    connect(m_columns, &TwinColumns::chartWanted, m_context.actions.action(ActionId::ShowInChart),
            &QAction::trigger);
    connect(m_findBar, &FindBar::findWanted, this, &TwinPane::find);
    connect(m_findBar, &FindBar::closed, this,
            [this] { m_columns->column(m_columns->currentColumn())->focusContent(); });
}

void TwinPane::connectModels()
{
    m_columns->setModels([this](const QString &id) { return m_context.models.library()->find(id); });
    connect(&m_context.models, &twin::host::ModelsClient::changed, this, [this] {
        m_columns->forgetModels();
        refresh();
    });
    connect(&m_context.conformance, &twin::host::ConformanceService::changed, this,
            [this](const QList<twin::TwinId> &ids) {
                if (ids.contains(m_id))
                    showVerdict();
            });
}

void TwinPane::connectDrafts()
{
    connect(m_drafts.get(), &DraftKeeper::changed, this, [this](const twin::TwinId &id) {
        if (id != m_id)
            return;
        m_draftBar->setRefusal({});
        refresh();
        emit modeChanged();
    });
    connect(m_drafts.get(), &DraftKeeper::applied, this, [this](const twin::TwinId &id) {
        if (const TwinDraft *left = m_drafts->find(id); !left)
            m_editing.remove(id);
    });
    connect(m_drafts.get(), &DraftKeeper::refused, this,
            [this](const twin::TwinId &id, const twin::Error &error) {
                if (id == m_id)
                    onRefused(error);
            });
    connect(m_drafts.get(), &DraftKeeper::storeFailed, this, [this](const twin::Error &error) {
        m_context.dialogs.showError(this, tr("The draft could not be kept on the disk"), error);
    });
    connect(m_draftBar, &DraftBar::applyWanted, this, &TwinPane::applyDraft);
    connect(m_draftBar, &DraftBar::discardWanted, this, &TwinPane::discardDraft);
    connect(m_draftBar, &DraftBar::continueWanted, this, &TwinPane::startEditing);
    connect(m_incomingBar, &IncomingBar::takeWanted, this, &TwinPane::takeNewerBase);
}

bool TwinPane::hasDraft() const
{
    const TwinDraft *kept = draft();
    return kept && !kept->isEmpty();
}

const TwinDraft *TwinPane::draft() const
{
    return m_drafts->find(m_id);
}

MergePanel *TwinPane::mergePanel() const
{
    return m_merge;
}

void TwinPane::setDevice(const twin::TwinId &id)
{
    if (id == m_id)
        return;
    keepTyped();
    closePopups();
    setMergeAside();
    delete m_undoPanel;
    m_isPast = false;
    m_moment.reset();
    m_rest.stop();
    m_id = id;
    takeMergeUp();
    m_draftBar->setRefusal({});
    m_columns->startAnew();
    m_patchPanel->setDevice(id);
    refresh();
    emit modeChanged();
}

void TwinPane::setDraftFolder(const QString &folder)
{
    m_drafts->setFolder(folder);
    refresh();
}

void TwinPane::setForm(TwinForm form)
{
    keepTyped();
    closePopups();
    m_columns->setForm(form);
    m_context.settings.twinForm.set(nameOf(form));
    refresh();
    emit modeChanged();
}

void TwinPane::goTo(Section section, const twin::json::Pointer &path)
{
    m_columns->showPlace(section, path);
}

void TwinPane::refresh()
{
    if (m_isPast || !m_context.hub.state().find(m_id))
        delete m_merge;
    const bool conflict = !m_merge.isNull();
    if (std::exchange(m_wasConflict, conflict) != conflict)
        emit conflictChanged();
    m_momentBar->setVisible(m_isPast);
    if (m_isPast)
        return refreshPast();
    const auto record = m_context.hub.state().find(m_id);
    m_isStale = !isVisible(); // what nobody sees is drawn when it is
    if (record) {
        if (!m_isStale)
            m_columns->showTwin(record, isEditing() ? draft() : nullptr, !m_merge);
        m_pages->setCurrentWidget(m_twinPage);
    } else {
        showGone();
    }
    showVerdict();
    m_patchPanel->refresh();
    showBars(record);
    syncActions();
}

void TwinPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void TwinPane::showBars(const twin::RecordPtr &record)
{
    const TwinDraft *kept = hasDraft() ? draft() : nullptr;
    if (kept)
        m_draftBar->showDraft(*kept, isEditing() && record, m_drafts->isApplying(m_id));
    m_draftBar->setVisible(kept && !m_merge);
    m_pages->setVisible(!m_merge);
    m_draftBar->applyButton()->setVisible(record != nullptr);
    const bool incoming = kept && record && kept->incoming(*record) != 0 && !m_drafts->isApplying(m_id);
    if (incoming)
        m_incomingBar->showIncoming(*kept, *record);
    m_incomingBar->setVisible(incoming && !m_merge);
    showUpdated(kept != nullptr);
}

void TwinPane::showGone()
{
    if (m_id.isNull())
        m_gone->setText(tr("No device is chosen."));
    else if (hasDraft())
        m_gone->setText(tr("%1 is not there any more. Its draft is kept below; the patch can be copied.")
                            .arg(m_id.toString()));
    else
        m_gone->setText(tr("%1 is not there any more.").arg(m_id.toString()));
    m_pages->setCurrentWidget(m_gone);
    m_columns->startAnew();
}

void TwinPane::showVerdict()
{
    using twin::dtdl::ConformanceStatus;
    const ConformanceStatus status = m_context.conformance.statusOf(m_id);
    if (status == ConformanceStatus::Unknown)
        return m_columns->setVerdict(true, {});
    const auto issues = m_context.conformance.issuesOf(m_id);
    const auto faults = std::count_if(issues.begin(), issues.end(),
                                      [](const twin::host::TwinIssue &issue) { return !issue.isWarning(); });
    m_columns->setVerdict(status == ConformanceStatus::Conformant,
                          faults > 0 ? tr("%n issues", nullptr, int(faults)) : tr("conformant"));
}

void TwinPane::showInModel()
{
    const auto record = m_context.hub.state().find(m_id);
    if (!record || record->identity->modelId.isEmpty())
        return;
    const RowFace *face = m_columns->column(m_columns->currentColumn())->tree()->currentFace();
    emit modelPlaceWanted(
        {.modelId = record->identity->modelId, .path = face ? face->property.tokens() : QStringList()});
}

void TwinPane::onHubChanged(const twin::Changes &changes)
{
    bool isOurs = false;
    for (const twin::Change &change : changes) {
        isOurs |= change.id == m_id;
        if (m_sent.contains(change.id) && change.cause.origin == twin::Cause::Origin::Window)
            m_trackingIds.insert(change.id, change.cause.correlationId);
    }
    if (!isOurs)
        return;
    if (m_rest.isActive())
        m_isBehind = true;
    else
        showChange();
}

// A large twin that changes all the time leaves time for the keys of whoever edits it.
void TwinPane::showChange()
{
    m_isBehind = false;
    refresh();
    const auto record = m_context.hub.state().find(m_id);
    const int bytes = record && isEditing() ? record->twin.sizes.desired + record->twin.sizes.reported : 0;
    if (bytes > RestBytes)
        m_rest.start(bytes / BytesAMSec);
}

void TwinPane::startEditing()
{
    if (m_editing.contains(m_id) || !m_context.hub.state().find(m_id) || m_isPast)
        return syncActions(); // a checkable action has already turned itself
    m_editing.insert(m_id);
    refresh();
    emit modeChanged();
}

void TwinPane::leaveEditing()
{
    keepTyped();
    closePopups();
    if (m_editing.remove(m_id)) {
        m_drafts->release(m_id);
        delete m_merge;
        refresh();
        emit modeChanged();
    }
    syncActions(); // a checkable action has already turned itself
}

void TwinPane::applyDraft()
{
    keepTyped();
    const TwinDraft *draft = this->draft();
    if (!draft || draft->isEmpty() || !isEditing() || draft->problem() || m_merge || m_isPast)
        return;
    if (!m_drafts->isApplying(m_id))
        noteSent(*draft);
    m_drafts->apply(m_id);
}

// A merge leaves what nobody names; this does not, so it is said before.
void TwinPane::replaceTwin()
{
    keepTyped();
    const TwinDraft *draft = this->draft();
    if (!draft || !isEditing() || draft->problem() || m_merge || m_isPast || m_drafts->isApplying(m_id))
        return;
    if (!m_context.dialogs.confirm(
            this, tr("Replace tags and desired of %1?").arg(m_id.toString()),
            tr("Both sections are put as they stand here in place of what the hub has; "
               "what does not stand here is gone."),
            tr("Replace")))
        return;
    noteSent(*draft);
    m_drafts->apply(m_id, DraftKeeper::How::Replace);
}

void TwinPane::noteSent(const TwinDraft &draft)
{
    m_sent.insert(m_id, draft);
    m_sendTimers[m_id].start();
}

void TwinPane::discardDraft()
{
    const TwinDraft *draft = this->draft();
    if (!draft)
        return;
    const qsizetype count = draft->changes().size();
    const QString detail = count == 1 ? tr("One change is lost.") : tr("%1 changes are lost.").arg(count);
    if (!m_context.dialogs.confirm(this, tr("Discard the draft of %1?").arg(m_id.toString()), detail,
                                   tr("Discard")))
        return;
    closePopups();
    delete m_merge;
    m_drafts->discard(m_id);
}

void TwinPane::editAsText()
{
    startEditing();
    setForm(TwinForm::Json);
    const auto section = m_columns->currentSection().value_or(Section::Desired);
    m_columns->column(section)->focusContent();
}

void TwinPane::takeNewerBase()
{
    keepTyped();
    const auto record = m_context.hub.state().find(m_id);
    const TwinDraft *kept = draft();
    if (!record || !kept || kept->textError(Section::Tags) || kept->textError(Section::Desired))
        return;
    TwinDraft merged = *kept;
    const auto conflicts = merged.rebase(*record);
    if (conflicts.isEmpty())
        m_drafts->edit(m_id, [&merged](TwinDraft &draft) { draft = merged; });
    else
        showMerge(merged, conflicts);
}

void TwinPane::showMerge(const TwinDraft &merged, const QList<DraftConflict> &conflicts)
{
    m_merge = new MergePanel(m_context,
                             {.draft = *draft(),
                              .merged = merged,
                              .conflicts = conflicts,
                              .now = m_context.hub.state().find(m_id),
                              .file = m_drafts->fileOf(m_id)},
                             this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_pages), m_merge, 1);
    connect(m_merge, &MergePanel::cancelled, this, [this] {
        m_merge->deleteLater();
        m_merge.clear();
        refresh();
    });
    connect(m_merge, &MergePanel::accepted, this,
            [this, merged](const QList<DraftConflict> &mine, bool apply) {
                m_merge->deleteLater();
                m_merge.clear();
                m_drafts->edit(m_id, [&](TwinDraft &draft) {
                    draft = merged;
                    for (const DraftConflict &each : mine)
                        draft.chooseMine(each);
                });
                if (apply)
                    startEditing(), applyDraft();
            });
    m_merge->mine(0)->setFocus();
    refresh();
}

void TwinPane::setMergeAside()
{
    if (!m_merge)
        return;
    m_merge->hide();
    m_aside.insert(m_id, m_merge);
    m_merge.clear();
}

// Unless the draft or the twin is another one meanwhile: then it is asked again.
void TwinPane::takeMergeUp()
{
    MergePanel *const merge = m_aside.take(m_id);
    if (!merge)
        return;
    const TwinDraft *const kept = draft();
    if (kept && merge->isOf(*kept, m_context.hub.state().find(m_id))) {
        m_merge = merge;
        m_merge->show();
    } else {
        delete merge;
    }
}

void TwinPane::onRefused(const twin::Error &error)
{
    m_draftBar->setRefusal(error.code == twin::ErrorCode::Etag
                               ? tr("Not applied: the twin was changed meanwhile")
                               : tr("Not applied: %1").arg(plainTextOf(error)));
    refresh();
}

void TwinPane::keyPressEvent(QKeyEvent *event)
{
    const TwinTreeView *tree = m_columns->column(m_columns->currentColumn())->tree();
    if (event->key() == Qt::Key_Escape && isEditing())
        leaveEditing();
    else if (event->key() == Qt::Key_Delete && tree->hasFocus())
        removeMember();
    else if (event->key() == Qt::Key_Insert && tree->hasFocus())
        addMember();
    else if (event->matches(QKeySequence::Copy) && tree->hasFocus())
        copyCurrent(false);
    else
        QWidget::keyPressEvent(event);
}

void TwinPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_columns->retranslate();
        m_columns->startAnew();
        refresh();
    }
}

void TwinPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_textPopup)
        placePopup(m_textPopup, m_popupSection);
    if (m_addPopup)
        placePopup(m_addPopup, m_popupSection);
}

} // namespace app
