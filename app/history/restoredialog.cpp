// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/restoredialog.h"

#include "host/hubclient.h"
#include "json/mergepatch.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/textlabel.h"
#include "shared/theme.h"
#include "shared/whendone.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using twin::Json;

namespace app {

Json restoringPatch(const twin::Record &now, const twin::Record &then)
{
    const Json tags = twin::json::mergeDiff(now.twin.tags, then.twin.tags);
    const Json desired = twin::json::mergeDiff(now.twin.desired.values, then.twin.desired.values);
    Json patch = Json::emptyObject();
    if (!tags.isEmpty())
        patch = patch.with("tags", tags);
    if (!desired.isEmpty())
        patch = patch.with("properties", Json::object({{"desired", desired}}));
    return patch;
}

RestoreDialog::RestoreDialog(AppContext &context, const twin::Record &now, const twin::Record &then,
                             const QString &when, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(now.id())
    , m_patch(restoringPatch(now, then))
    , m_etag(now.twin.etagText())
    , m_text(new JsonEditor(context.theme, this))
    , m_problem(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_send(new QPushButton(tr("Send"), this))
{
    setWindowTitle(tr("Restore %1 as of %2").arg(m_id.toString(), when));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new TextLabel(context.theme, TextLabel::Look::Strong, this);
    title->setText(tr("This patch makes tags and desired what they were at %1").arg(when));
    auto *detail = new TextLabel(context.theme, TextLabel::Look::Quiet, this);
    detail->setText(tr("PATCH %1 if etag is %2. What the device reported is its own and stays.")
                        .arg(m_id.toString(), m_etag));
    detail->setElided(true);
    detail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setAccessibleName(tr("Patch to be sent"));
    m_text->showText(QString::fromUtf8(twin::json::writeIndented(m_patch)));
    m_text->setEditable(false);
    m_problem->setColor(&Colors::bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *copy = buttons->addButton(tr("Copy patch"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_send, QDialogButtonBox::ApplyRole);
    m_send->setDefault(true);
    m_send->setEnabled(!m_patch.isEmpty());
    auto *column = new QVBoxLayout(this);
    for (QWidget *each :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(detail), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(buttons)})
        column->addWidget(each, each == m_text ? 1 : 0);
    resize(context.theme.px(560), context.theme.px(360));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_send, &QPushButton::clicked, this, &RestoreDialog::send);
    m_send->setFocus();
}

QString RestoreDialog::text() const
{
    return QString::fromUtf8(twin::json::writeIndented(m_patch));
}

QString RestoreDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void RestoreDialog::send()
{
    m_send->setEnabled(false);
    whenDone(m_context.hub.send(twin::PatchTwin{m_id, m_patch, m_etag}), this,
             [this](const twin::Result<twin::Reply> &reply) {
                 if (reply)
                     return accept();
                 m_problem->setText(
                     reply.error().code == twin::ErrorCode::Etag
                         ? tr("Not sent: the twin was changed meanwhile. Close this and compare again.")
                         : tr("Not sent: %1").arg(plainTextOf(reply.error())));
                 m_problem->show();
             });
}

} // namespace app
