// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/signindialog.h"

#include "devices/authenticationform.h"
#include "host/hubclient.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "shared/theme.h"
#include "shared/whendone.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

SignInDialog::SignInDialog(AppContext &context, const twin::TwinId &id, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(id)
{
    setWindowTitle(tr("Keys and sign-in of %1").arg(id.toString()));
    setAttribute(Qt::WA_DeleteOnClose);
    makeWidgets();
    if (const auto record = context.hub.state().find(id)) {
        m_etag = record->identity->etagText();
        m_form->setAuthentication(record->identity->authentication);
    }
    setMinimumWidth(context.theme.px(520));
    connect(m_form, &AuthenticationForm::changed, this, &SignInDialog::showState);
    showState();
}

void SignInDialog::makeWidgets()
{
    auto *column = new QVBoxLayout(this);
    const int margin = m_context.theme.px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_context.theme.px(8));
    m_form = new AuthenticationForm(m_context, this);
    auto *keys = new QHBoxLayout;
    m_copy = new QPushButton(tr("Copy Primary Key"), this);
    m_swap = new QPushButton(tr("Swap Keys"), this);
    m_renew = new QPushButton(tr("New Keys"), this);
    for (QPushButton *button : {m_copy, m_swap, m_renew}) {
        button->setAutoDefault(false);
        keys->addWidget(button);
    }
    keys->addStretch(1);
    m_message = new TextLabel(m_context.theme, TextLabel::Look::Quiet, this);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    column->addWidget(m_form);
    column->addLayout(keys);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_form->primary()->text()); });
    connect(m_swap, &QPushButton::clicked, this, &SignInDialog::swapKeys);
    connect(m_renew, &QPushButton::clicked, this, &SignInDialog::renewKeys);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SignInDialog::message() const
{
    return m_message->text();
}

void SignInDialog::showState()
{
    const auto record = m_context.hub.state().find(m_id);
    const bool isKey = m_form->authentication().type == twin::Authentication::Type::Sas;
    for (QPushButton *button : {m_copy, m_swap, m_renew})
        button->setVisible(isKey);
    m_copy->setEnabled(!m_form->primary()->text().isEmpty());
    const bool isOther = record && m_form->authentication() != record->identity->authentication;
    m_save->setEnabled(isOther);
    m_message->setText(
        isOther ? tr("A program that signs in as before cannot connect any more, once this is saved.")
                : tr("Hold an eye down to see a key."));
    m_message->setVisible(isOther || isKey);
}

// A way to renew keys one after the other: devices move to the second one meanwhile.
void SignInDialog::swapKeys()
{
    const QString primary = m_form->primary()->text();
    m_form->primary()->setText(m_form->secondary()->text());
    m_form->secondary()->setText(primary);
}

// The hub makes keys that are left empty.
void SignInDialog::renewKeys()
{
    m_form->primary()->clear();
    m_form->secondary()->clear();
}

void SignInDialog::save()
{
    m_save->setEnabled(false);
    const twin::UpdateIdentity command{
        .id = m_id, .spec = {.authentication = m_form->authentication()}, .ifMatch = m_etag};
    whenDone(m_context.hub.send(command), this, [this](const twin::Result<twin::Reply> &reply) {
        if (reply)
            return accept();
        m_save->setEnabled(true);
        m_form->say(plainTextOf(reply.error()));
    });
}

} // namespace app
