// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TwinPane that edits single members: popups, typed text that must not be lost, clipboard, find.
#include "json/reader.h"
#include "json/writer.h"
#include "shared/theme.h"
#include "twin/addmemberpopup.h"
#include "twin/draftkeeper.h"
#include "twin/findbar.h"
#include "twin/mergepanel.h"
#include "twin/patchpanel.h"
#include "twin/sectionmodel.h"
#include "twin/textpopup.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "twin/valueeditor.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::Section;
using twin::json::Pointer;

namespace app {

void TwinPane::openTextPopup(Section section, const Pointer &path)
{
    closePopups();
    const TwinDraft *draft = this->draft();
    const Json *value = draft ? path.find(draft->edited(section)) : nullptr;
    if (!value)
        return;
    m_popupSection = section;
    m_textPopup = new TextPopup(m_context.theme, path, *value, this);
    connect(m_textPopup, &TextPopup::cancelled, this, [this] {
        closePopups();
        m_drafts->release(m_id);
    });
    connect(m_textPopup, &TextPopup::accepted, this, [this, section, path](const Json &now) {
        closePopups();
        m_drafts->edit(m_id, [&](TwinDraft &edited) { edited.setValue(section, path, now); });
        m_columns->column(section)->tree()->select(path);
    });
    placePopup(m_textPopup, section);
    m_textPopup->show();
}

void TwinPane::addMember()
{
    const auto section = m_columns->currentSection();
    if (!section || form() == TwinForm::Json || !m_columns->column(*section)->tree()->isEditable())
        return;
    closePopups();
    const TwinTreeView *tree = m_columns->column(*section)->tree();
    const RowFace *face = tree->currentFace();
    Pointer path;
    if (face && face->edit != RowFace::Edit::Removed) {
        const bool into = face->value && face->value->isContainer() &&
                          (face->value->isEmpty() || tree->isExpanded(tree->currentIndex()));
        path = into ? face->path : face->path.parent();
    }
    m_drafts->freeze(m_id);
    startEditing();
    const TwinDraft *draft = this->draft();
    const Json *container = draft ? path.find(draft->edited(*section)) : nullptr;
    if (!container)
        return;
    m_popupSection = *section;
    m_addPopup = new AddMemberPopup(m_context.theme, path, *container, this);
    connect(m_addPopup, &AddMemberPopup::cancelled, this, [this] {
        closePopups();
        m_drafts->release(m_id);
    });
    connect(m_addPopup, &AddMemberPopup::accepted, this,
            [this, at = *section](const Pointer &added, const Json &value) {
                closePopups();
                m_drafts->edit(m_id, [&](TwinDraft &edited) { edited.setValue(at, added, value); });
                TwinTreeView *shown = m_columns->column(at)->tree();
                shown->setFocus();
                if (shown->select(added) && !value.isContainer())
                    shown->startEditing(shown->currentIndex());
            });
    placePopup(m_addPopup, *section);
    m_addPopup->show();
}

void TwinPane::removeMember()
{
    const auto section = m_columns->currentSection();
    const TwinTreeView *tree = m_columns->column(m_columns->currentColumn())->tree();
    const RowFace *face = tree->currentFace();
    if (!section || !face || !tree->isEditable() || face->edit == RowFace::Edit::Removed)
        return;
    const Pointer path = face->path;
    m_drafts->freeze(m_id);
    startEditing();
    m_drafts->edit(m_id, [&](TwinDraft &draft) { draft.removeValue(*section, path); });
}

void TwinPane::placePopup(QWidget *popup, Section section)
{
    const TwinColumn *column = m_columns->column(section);
    const Theme &theme = m_context.theme;
    const QRect area(column->mapTo(this, QPoint(0, 0)), column->size());
    const bool text = popup == m_textPopup;
    const int width =
        qMin(this->width() - theme.px(16), qMax(area.width() - theme.px(16), theme.px(text ? 380 : 280)));
    popup->setFixedWidth(width);
    const int height = text ? qMin(area.height() - theme.px(40), theme.px(320)) : popup->sizeHint().height();
    popup->resize(width, height);
    const TwinTreeView *tree = column->tree();
    const QPoint below = tree->viewport()->mapTo(this, tree->visualRect(tree->currentIndex()).bottomLeft());
    const int x = qBound(theme.px(8), area.left() + theme.px(8),
                         qMax(theme.px(8), this->width() - width - theme.px(8)));
    const int y = qBound(area.top() + theme.px(8), below.y() + theme.px(4),
                         qMax(area.top() + theme.px(8), area.bottom() - height - theme.px(8)));
    popup->move(x, y);
    popup->raise();
}

void TwinPane::closePopups()
{
    QWidget *open = m_textPopup ? static_cast<QWidget *>(m_textPopup) : m_addPopup;
    m_textPopup.clear();
    m_addPopup.clear();
    if (!open)
        return;
    open->hide();
    open->deleteLater();
    m_columns->column(m_popupSection)->tree()->setFocus();
}

void TwinPane::keepTyped()
{
    if (m_textPopup && m_textPopup->isTouched())
        spliceTyped(m_popupSection, m_textPopup->path(), m_textPopup->text());
    for (const Section section : {Section::Tags, Section::Desired}) {
        TwinTreeView *tree = m_columns->column(section)->tree();
        ValueEditor *editor = tree->valueEditor();
        if (!editor)
            continue;
        const Pointer path = tree->currentFace()->path;
        const QString typed = editor->text();
        const bool string = editor->kind() == Json::Kind::String;
        if (editor->value()) {
            editor->accept();
            continue;
        }
        editor->cancel();
        if (string)
            m_drafts->edit(m_id, [&](TwinDraft &draft) { draft.setValue(section, path, Json(typed)); });
        else
            spliceTyped(section, path, typed);
    }
}

void TwinPane::spliceTyped(Section section, const Pointer &path, const QString &typed)
{
    m_drafts->edit(m_id, [&](TwinDraft &draft) {
        if (const auto value = twin::json::read(typed.toUtf8())) {
            draft.setValue(section, path, *value);
            return;
        }
        QByteArray text = twin::json::writeIndented(draft.edited(section));
        const auto parsed = twin::json::readWithPlaces(text);
        if (!parsed)
            return;
        if (const auto *place = parsed->places.find(parsed->value, path))
            text.replace(place->offset, place->end - place->offset, typed.toUtf8());
        draft.setText(section, QString::fromUtf8(text));
    });
}

void TwinPane::copyCurrent(bool path)
{
    const int at = m_columns->currentColumn();
    const RowFace *face = m_columns->column(at)->tree()->currentFace();
    if (!face)
        return;
    static constexpr std::array Roots = {"tags", "properties.desired", "properties.reported", "digitalTwin"};
    QString text = QLatin1StringView(Roots.at(size_t(at))) + u'.' + face->path.tokens().join(u'.');
    if (!path)
        text = face->value ? QString::fromUtf8(twin::json::writeIndented(*face->value)) : face->text;
    QGuiApplication::clipboard()->setText(text);
}

void TwinPane::find(const QString &text, int step)
{
    const auto hits = m_columns->find(text);
    const int count = int(hits.size());
    if (count == 0)
        m_hit = -1;
    else if (step == 0)
        m_hit = 0;
    else
        m_hit = (m_hit + step + count) % count;
    m_findBar->showResult(m_hit, count);
    if (m_hit >= 0)
        m_columns->showHit(hits.at(m_hit));
}

void TwinPane::showPatchPanel(bool shown)
{
    m_patchPanel->setVisible(shown);
    if (shown)
        m_patchPanel->setDevice(m_id);
    if (shown)
        m_patchPanel->setFocus(Qt::OtherFocusReason);
    else
        m_columns->column(m_columns->currentColumn())->focusContent();
    syncActions();
}

} // namespace app
