// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/newenrollmentdialog.h"

#include "auth/attestation.h"
#include "host/hubclient.h"
#include "json/reader.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Enrollment;

namespace app {

namespace {

// In the order of the boxes.
constexpr Enrollment::Kind Kinds[] = {Enrollment::Kind::Individual, Enrollment::Kind::Group};
constexpr Enrollment::Reprovision Agains[] = {Enrollment::Reprovision::Migrate,
                                              Enrollment::Reprovision::Reset, Enrollment::Reprovision::Keep};
enum ProofChoice { ByKey, ByCertificate };

/// The section as typed: empty when nothing is.
twin::Result<twin::Json> sectionOf(const QPlainTextEdit *edit, const QString &place)
{
    const QString text = edit->toPlainText();
    if (text.trimmed().isEmpty())
        return twin::Json::emptyObject();
    auto json = twin::json::read(text.toUtf8());
    if (json && !json->isObject())
        return twin::Error{.code = twin::ErrorCode::NotObject, .place = place};
    return json;
}

twin::Timestamp now()
{
    return twin::Timestamp::fromDateTime(QDateTime::currentDateTimeUtc());
}

} // namespace

NewEnrollmentDialog::NewEnrollmentDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("New enrollment"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(context.theme.px(4));
    const int margin = context.theme.px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    m_kind = new QComboBox(this);
    m_kind->addItems({tr("one device"), tr("a group of devices")});
    addField(column, tr("&For"), m_kind);
    m_id = new QLineEdit(this);
    m_id->setFont(context.theme.fixedFont());
    m_id->setPlaceholderText(tr("for example pump-7"));
    addField(column, tr("&Id: of the registration, or the name of the group"), m_id);
    m_proof = new QComboBox(this);
    m_proof->addItems({tr("a key, made by the hub"), tr("an X.509 certificate")});
    addField(column, tr("&Devices prove who they are with"), m_proof);
    makeCertificate(column);
    m_tags = new QPlainTextEdit(this);
    addField(column, tr("First &tags (optional, JSON)"), m_tags);
    m_desired = new QPlainTextEdit(this);
    addField(column, tr("First d&esired properties (optional, JSON)"), m_desired);
    for (QPlainTextEdit *edit : {m_tags, m_desired}) {
        edit->setFont(context.theme.fixedFont());
        edit->setPlaceholderText(u"{}"_s);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(context.theme.px(64));
        connect(edit, &QPlainTextEdit::textChanged, this, &NewEnrollmentDialog::onChanged);
    }
    m_again = new QComboBox(this);
    m_again->addItems({tr("its twin as it is, with the present credentials"), tr("the first twin again"),
                       tr("everything as it is")});
    addField(column, tr("A device that &registers again finds"), m_again);
    m_message = new TextLabel(context.theme, TextLabel::Look::Normal, this);
    m_message->setColor(&Colors::bad);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    column->addWidget(m_message);
    makeButtons(column);
    setMinimumWidth(context.theme.px(480));
    for (QLineEdit *edit : {m_id, m_certificate})
        connect(edit, &QLineEdit::textChanged, this, &NewEnrollmentDialog::onChanged);
    for (QComboBox *box : {m_kind, m_proof})
        connect(box, &QComboBox::currentIndexChanged, this, &NewEnrollmentDialog::onChanged);
    m_id->setFocus(Qt::OtherFocusReason);
    onChanged();
}

QString NewEnrollmentDialog::message() const
{
    return m_message->text();
}

QWidget *NewEnrollmentDialog::addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    caption->setText(label);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    column->addWidget(caption);
    column->addWidget(field);
    return field;
}

void NewEnrollmentDialog::makeCertificate(QVBoxLayout *column)
{
    m_certificateRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_certificateRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_certificate = new QLineEdit(m_certificateRow);
    m_certificate->setFont(m_context.theme.fixedFont());
    m_certificate->setAccessibleName(tr("File of the certificate"));
    auto *choose = new QPushButton(tr("Choose..."), m_certificateRow);
    row->addWidget(m_certificate, 1);
    row->addWidget(choose);
    column->addWidget(m_certificateRow);
    connect(choose, &QPushButton::clicked, this, &NewEnrollmentDialog::chooseFile);
}

void NewEnrollmentDialog::makeButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewEnrollmentDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(m_context.theme.px(8));
    column->addWidget(buttons);
}

void NewEnrollmentDialog::chooseFile()
{
    const QString file = m_context.dialogs.askOpenFile(this, tr("Certificate of the enrollment"),
                                                       tr("Certificates (*.pem *.crt *.cer)"));
    if (!file.isEmpty())
        m_certificate->setText(file);
}

void NewEnrollmentDialog::onChanged()
{
    const bool isGroup = Kinds[m_kind->currentIndex()] == Enrollment::Kind::Group;
    const bool byCertificate = m_proof->currentIndex() == ByCertificate;
    m_certificateRow->setVisible(byCertificate);
    m_certificate->setPlaceholderText(isGroup ? tr("of the authority that signs those of the devices, PEM")
                                              : tr("of the device, PEM"));
    const QString id = m_id->text();
    QString problem;
    if (const auto checked = twin::checkRegistrationId(id, {}); !id.isEmpty() && !checked)
        problem = tr("An id has letters, digits or - . _ : and ends with a letter, a digit or -.");
    else if (m_context.hub.state().provisioning().enrollment(Kinds[m_kind->currentIndex()], id))
        problem = tr("There is already an enrollment with this id.");
    else if (const auto tags = sectionOf(m_tags, u"/tags"_s); !tags)
        problem = plainTextOf(tags.error());
    else if (const auto desired = sectionOf(m_desired, u"/desired"_s); !desired)
        problem = plainTextOf(desired.error());
    say(problem);
    const bool hasProof = !byCertificate || !m_certificate->text().isEmpty();
    m_create->setEnabled(problem.isEmpty() && !id.isEmpty() && hasProof);
}

void NewEnrollmentDialog::say(const QString &problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
    layout()->activate();
    const int wide = qMax(width(), minimumWidth());
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setMinimumHeight(needed);
    resize(wide, needed);
}

twin::Result<twin::Attestation> NewEnrollmentDialog::attestation() const
{
    twin::Attestation attestation;
    if (m_proof->currentIndex() == ByKey)
        return attestation;
    QFile file(m_certificate->text());
    if (!file.open(QIODevice::ReadOnly))
        return twin::Error{.code = twin::ErrorCode::CertificateInvalid,
                           .detail = u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    attestation.type = twin::Attestation::Type::X509;
    attestation.primaryCertificate = file.readAll();
    return twin::auth::checkedAttestation(attestation, Kinds[m_kind->currentIndex()], {}, now());
}

twin::Result<Enrollment> NewEnrollmentDialog::enrollment() const
{
    const auto proof = attestation();
    const auto tags = sectionOf(m_tags, u"/tags"_s);
    const auto desired = sectionOf(m_desired, u"/desired"_s);
    if (!proof || !tags || !desired)
        return !proof ? proof.error() : !tags ? tags.error() : desired.error();
    return Enrollment{.kind = Kinds[m_kind->currentIndex()],
                      .id = m_id->text(),
                      .attestation = *proof,
                      .reprovision = Agains[m_again->currentIndex()],
                      .tags = *tags,
                      .desired = *desired};
}

void NewEnrollmentDialog::submit()
{
    auto wanted = enrollment();
    if (!wanted)
        return say(plainTextOf(wanted.error()));
    m_create->setEnabled(false);
    const auto sent =
        m_context.hub.send(twin::PutEnrollment{.enrollment = *std::move(wanted), .ifNoneMatch = u"*"_s});
    whenDone(sent, this, [this](const twin::Result<twin::Reply> &reply) {
        m_create->setEnabled(true);
        if (!reply)
            return say(plainTextOf(reply.error()));
        emit created(reply->enrollment->kind, reply->enrollment->id);
        accept();
    });
}

} // namespace app
