// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/authenticationform.h"

#include "shared/textlabel.h"
#include "shared/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

namespace {

using Type = twin::Authentication::Type;

QByteArray thumbprintIn(const QString &text)
{
    QString bare = text.simplified();
    return bare.remove(u':').remove(u' ').toLatin1();
}

} // namespace

AuthenticationForm::AuthenticationForm(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(4));
    auto *caption = new TextLabel(context.theme, TextLabel::Look::Normal, this);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("Symmetric keys"), int(Type::Sas));
    m_kind->addItem(tr("X.509 certificate, self-signed"), int(Type::SelfSigned));
    m_kind->addItem(tr("X.509 certificate, signed by an authority"), int(Type::CertificateAuthority));
    m_kind->addItem(tr("None: it cannot sign in"), int(Type::None));
    m_kind->setAccessibleName(tr("Signs in with"));
    caption->setText(tr("&Signs in with"));
    caption->setBuddy(m_kind);
    column->addWidget(caption);
    column->addWidget(m_kind);
    for (Field &field : m_fields)
        addField(*column, field);
    m_hint = new TextLabel(context.theme, TextLabel::Look::Small, this);
    m_message = new TextLabel(context.theme, TextLabel::Look::Small, this);
    m_message->setColor(&Colors::bad);
    for (TextLabel *label : {m_hint, m_message}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        column->addWidget(label);
    }
    m_message->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuthenticationForm::showKind);
    showKind();
}

void AuthenticationForm::addField(QVBoxLayout &column, Field &field)
{
    field.caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    field.edit = new QLineEdit(this);
    field.edit->setFont(m_context.theme.fixedFont());
    field.caption->setBuddy(field.edit);
    column.addWidget(field.caption);
    column.addWidget(field.edit);
    field.eye =
        field.edit->addAction(m_context.theme.icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    field.eye->setToolTip(tr("Hold down to show the key"));
    connect(field.edit, &QLineEdit::textChanged, this, [this] {
        say({});
        emit changed();
    });
    QLineEdit *const edit = field.edit;
    for (QToolButton *button : edit->findChildren<QToolButton *>()) {
        connect(button, &QToolButton::pressed, edit, [edit] { edit->setEchoMode(QLineEdit::Normal); });
        connect(button, &QToolButton::released, edit, [edit] { edit->setEchoMode(QLineEdit::Password); });
    }
}

void AuthenticationForm::showKind()
{
    const auto type = Type(m_kind->currentData().toInt());
    const bool isKey = type == Type::Sas;
    const bool hasFields = isKey || type == Type::SelfSigned;
    const QString captions[] = {isKey ? tr("Primary &key (optional)") : tr("Primary thumb&print"),
                                isKey ? tr("S&econdary key (optional)")
                                      : tr("S&econdary thumbprint (optional)")};
    for (std::size_t i = 0; i < std::size(m_fields); ++i) {
        const Field &field = m_fields[i];
        field.caption->setText(captions[i]);
        field.edit->setAccessibleName(QString(captions[i]).remove(u'&'));
        field.edit->setEchoMode(isKey ? QLineEdit::Password : QLineEdit::Normal);
        field.edit->setPlaceholderText(isKey ? tr("made by the hub") : tr("SHA-1 or SHA-256, hexadecimal"));
        field.eye->setVisible(isKey);
        field.caption->setVisible(hasFields);
        field.edit->setVisible(hasFields);
    }
    m_hint->setText(
        type == Type::CertificateAuthority
            ? tr("Its certificate names the device and is signed by an authority that the hub knows.")
            : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    say({});
    emit changed();
}

twin::Authentication AuthenticationForm::authentication() const
{
    twin::Authentication result{.type = Type(m_kind->currentData().toInt())};
    if (result.type == Type::Sas) {
        result.primaryKey = primary()->text().trimmed().toLatin1();
        result.secondaryKey = secondary()->text().trimmed().toLatin1();
    } else if (result.type == Type::SelfSigned) {
        result.primaryThumbprint = thumbprintIn(primary()->text());
        result.secondaryThumbprint = thumbprintIn(secondary()->text());
    }
    return result;
}

bool AuthenticationForm::isTouched() const
{
    return authentication() != twin::Authentication();
}

void AuthenticationForm::setAuthentication(const twin::Authentication &authentication)
{
    m_kind->setCurrentIndex(m_kind->findData(int(authentication.type)));
    const bool isKey = authentication.type == Type::Sas;
    primary()->setText(
        QString::fromLatin1(isKey ? authentication.primaryKey : authentication.primaryThumbprint));
    secondary()->setText(
        QString::fromLatin1(isKey ? authentication.secondaryKey : authentication.secondaryThumbprint));
}

void AuthenticationForm::say(const QString &problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
}

} // namespace app
