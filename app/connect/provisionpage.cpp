// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/provisionpage.h"

#include "auth/access.h"
#include "connect/enrollmentsmodel.h"
#include "connect/fieldrow.h"
#include "connect/formcolumn.h"
#include "connect/hubform.h"
#include "connect/newenrollmentdialog.h"
#include "connect/samplepane.h"
#include "host/hubclient.h"
#include "host/serverclient.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/flowbar.h"
#include "shared/linkbutton.h"
#include "shared/secretfield.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Enrollment;

namespace app {

namespace {

constexpr double CaptionWidth = 112;
constexpr double RowHeight = 26;
constexpr double TableHeight = 168;
constexpr double ColumnWidths[] = {180, 72, 88, 80};
constexpr qint64 TokenMSecs = 24 * 3600 * qint64(1000);

twin::Timestamp endOfToken()
{
    return twin::Timestamp::fromDateTime(QDateTime::currentDateTimeUtc()).plusMSecs(TokenMSecs);
}

} // namespace

ProvisionPage::ProvisionPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new EnrollmentsModel(context.hub, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(makeForm(), 1);
    m_samples = new SamplePane(context, this);
    row->addWidget(m_samples, 1);
    setFocusProxy(m_enrollments);
    connect(m_model, &EnrollmentsModel::changed, this, &ProvisionPage::showEnrollment);
    connect(m_enrollments->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProvisionPage::showEnrollment);
    connect(m_registration, &QLineEdit::textChanged, this, &ProvisionPage::showDevice);
    showServers();
    showEnrollment();
}

QWidget *ProvisionPage::makeForm()
{
    auto *forms = new FormColumn(m_context.theme, this);
    forms->setAccessibleName(tr("Provisioning service and enrollments"));
    makeService(forms->column());
    makeEnrollments(forms->column());
    makeDevice(forms->column());
    forms->column()->addStretch(1);
    return forms;
}

void ProvisionPage::makeService(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    auto *scope = new FieldRow(theme, tr("ID scope"), CaptionWidth, RowHeight, this);
    m_scope = scope->addText(true);
    scope->addSpring();
    m_copyScope = addCopy(scope, tr("Copy the ID scope"));
    connect(m_copyScope, &LinkButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_scope->text()); });
    auto *string = new FieldRow(theme, tr("For services"), CaptionWidth, RowHeight, this);
    auto *about = new TextLabel(theme, TextLabel::Look::Quiet, string);
    about->setText(tr("connection string of the policy provisioningserviceowner"));
    about->setElided(true);
    string->row()->addWidget(about);
    string->addSpring();
    m_service = new SecretField(this);
    m_service->setAccessibleName(tr("Connection string for services"));
    string->row()->addWidget(m_service->makeRevealButton(string));
    QPushButton *const copy = addButton(string->row(), tr("Copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_service->secret()); });
    auto *field = new FieldRow(theme, {}, 0, 34, this);
    field->row()->addWidget(m_service);
    column->addWidget(makeFormHead(theme, 1, tr("Provisioning service"), this));
    for (FieldRow *row : {scope, string, field})
        column->addWidget(row);
    column->addSpacing(theme.px(8));
}

void ProvisionPage::makeEnrollments(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    auto *tools = new FlowBar(theme, &Colors::pane, 36, FlowBar::Line::None, this);
    tools->setSpacing(12, 8);
    m_new = makeButton(tr("New enrollment..."));
    m_switch = makeButton(tr("Disable"));
    m_delete = makeButton(tr("Delete"));
    for (QPushButton *button : {m_new, m_switch, m_delete})
        tools->add(button);
    m_none = new TextLabel(theme, TextLabel::Look::Quiet, this);
    m_none->setText(tr("Nobody may register yet. Make an enrollment for a device or a group of them."));
    m_none->setContentsMargins(12, 10, 12, 10);
    m_none->setWordWrap(true);
    m_enrollments = makeTableView(theme, 23, m_model, tr("Enrollments"), this);
    column->addWidget(makeFormHead(theme, 2, tr("Who may register"), this));
    column->addWidget(m_none);
    column->addWidget(m_enrollments);
    column->addWidget(tools);
    column->addSpacing(theme.px(8));
    const auto fit = [this] {
        for (int i = 0; i < EnrollmentsModel::ColumnCount - 1; ++i)
            m_enrollments->header()->resizeSection(i, m_context.theme.px(ColumnWidths[i]));
        m_enrollments->setFixedHeight(m_context.theme.px(TableHeight));
    };
    connect(&theme, &Theme::changed, m_enrollments, fit);
    fit();
    connect(m_new, &QPushButton::clicked, this, &ProvisionPage::createEnrollment);
    connect(m_switch, &QPushButton::clicked, this, &ProvisionPage::switchEnrollment);
    connect(m_delete, &QPushButton::clicked, this, &ProvisionPage::deleteEnrollment);
}

void ProvisionPage::makeDevice(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    auto *id = new FieldRow(theme, tr("Registration id"), CaptionWidth, 32, this);
    m_registration = new QLineEdit(id);
    m_registration->setAccessibleName(tr("Registration id"));
    m_registration->setFont(theme.fixedFont());
    id->row()->addWidget(m_registration, 1);
    auto *proof = new FieldRow(theme, tr("Registers with"), CaptionWidth, RowHeight, this);
    m_proof = proof->addText(false);
    proof->addSpring();
    m_key = new SecretField(this);
    m_key->setAccessibleName(tr("Key of the device"));
    proof->row()->addWidget(m_key->makeRevealButton(proof));
    QPushButton *const copy = addButton(proof->row(), tr("Copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_key->secret()); });
    auto *field = new FieldRow(theme, {}, 0, 34, this);
    field->row()->addWidget(m_key);
    auto *state = new FieldRow(theme, tr("State"), CaptionWidth, RowHeight, this);
    m_state = state->addText(false);
    state->addSpring();
    column->addWidget(makeFormHead(theme, 3, tr("Device"), this));
    for (FieldRow *row : {id, proof, field, state})
        column->addWidget(row);
    const auto fit = [this] {
        for (QLineEdit *edit :
             {static_cast<QLineEdit *>(m_service), m_registration, static_cast<QLineEdit *>(m_key)})
            edit->setFont(m_context.theme.fixedFont());
    };
    connect(&theme, &Theme::changed, this, fit);
    fit();
}

QPushButton *ProvisionPage::makeButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    const auto fit = [this, button] { button->setFixedHeight(m_context.theme.px(22)); };
    connect(&m_context.theme, &Theme::changed, button, fit);
    fit();
    return button;
}

QPushButton *ProvisionPage::addButton(QHBoxLayout *row, const QString &text)
{
    QPushButton *const button = makeButton(text);
    row->addWidget(button);
    return button;
}

LinkButton *ProvisionPage::addCopy(FieldRow *row, const QString &what)
{
    auto *button = new LinkButton(m_context.theme, tr("Copy"), row);
    button->setAccessibleName(what);
    row->row()->addWidget(button);
    return button;
}

twin::EnrollmentPtr ProvisionPage::current() const
{
    const QModelIndex index = m_enrollments->currentIndex();
    const bool isChosen = index.isValid() && m_enrollments->selectionModel()->isRowSelected(index.row(), {});
    return isChosen ? m_model->at(index.row()) : twin::EnrollmentPtr();
}

void ProvisionPage::select(Enrollment::Kind kind, const QString &id)
{
    if (const int row = m_model->rowOf(kind, id); row >= 0)
        m_enrollments->setCurrentIndex(m_model->index(row, 0));
}

void ProvisionPage::createEnrollment()
{
    auto *dialog = new NewEnrollmentDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewEnrollmentDialog::created, this, &ProvisionPage::select);
    dialog->open();
}

void ProvisionPage::deleteEnrollment()
{
    const auto gone = current();
    if (!gone ||
        !m_context.dialogs.confirm(
            this, tr("Delete the enrollment %1?").arg(gone->id),
            tr("Nobody can register by it any more. Devices that have registered stay."), tr("Delete")))
        return;
    const auto sent =
        m_context.hub.send(twin::DeleteEnrollment{.kind = gone->kind, .enrollmentId = gone->id});
    whenDone(sent, this, [this](const twin::Result<twin::Reply> &reply) {
        if (!reply)
            m_context.dialogs.showError(this, tr("The enrollment was not deleted."), reply.error());
    });
}

void ProvisionPage::switchEnrollment()
{
    const auto shown = current();
    if (!shown)
        return;
    Enrollment changed = *shown;
    changed.enabled = !changed.enabled;
    changed.attestation = {.type = shown->attestation.type}; // stays: on a stage it is not the real one
    const auto sent = m_context.hub.send(
        twin::PutEnrollment{.enrollment = std::move(changed), .ifMatch = shown->etagText()});
    whenDone(sent, this, [this](const twin::Result<twin::Reply> &reply) {
        if (!reply)
            m_context.dialogs.showError(this, tr("The enrollment was not changed."), reply.error());
    });
}

void ProvisionPage::showServers()
{
    const auto &addresses = m_context.server.addresses();
    m_scope->setText(addresses ? addresses->idScope : tr("known when the servers run"));
    m_copyScope->setEnabled(addresses.has_value());
    m_service->setSecret(addresses ? addresses->provisioningString : QString());
    showDevice();
}

QString ProvisionPage::shownScope() const
{
    return m_scope->text();
}

// A group's device has a name of the person's choice; that of an individual enrolment is the enrolment's.
void ProvisionPage::showEnrollment()
{
    m_none->setVisible(m_model->rowCount() == 0);
    m_enrollments->setVisible(m_model->rowCount() > 0);
    if (!current() && m_model->rowCount() > 0)
        m_enrollments->setCurrentIndex(m_model->index(0, 0));
    const auto shown = current();
    m_delete->setEnabled(shown != nullptr);
    m_switch->setEnabled(shown != nullptr);
    m_switch->setText(shown && !shown->enabled ? tr("Enable") : tr("Disable"));
    const bool isGroup = shown && shown->kind == Enrollment::Kind::Group;
    const bool isAnother = !m_shown || !shown || m_shown->id != shown->id || m_shown->kind != shown->kind;
    m_shown = shown;
    m_registration->setReadOnly(!isGroup);
    m_registration->setEnabled(shown != nullptr);
    if (isAnother)
        m_registration->setText(!shown ? QString() : isGroup ? shown->id + u"-1"_s : shown->id);
    showDevice();
}

QByteArray ProvisionPage::deviceKey() const
{
    if (!m_shown || m_shown->attestation.type != twin::Attestation::Type::SymmetricKey)
        return {};
    const QByteArray &key = m_shown->attestation.primaryKey;
    return m_shown->kind == Enrollment::Kind::Group ? twin::derivedKey(key, m_registration->text()) : key;
}

void ProvisionPage::showDevice()
{
    const QString id = m_registration->text();
    const auto registration = m_context.hub.state().provisioning().registration(id);
    m_key->setSecret(QString::fromLatin1(deviceKey()));
    m_proof->setText(!m_shown                ? QString()
                     : deviceKey().isEmpty() ? tr("a certificate with the id as its common name")
                     : m_shown->kind == Enrollment::Kind::Group ? tr("a key that comes from the group's")
                                                                : tr("the key of the enrollment"));
    m_state->setText(!m_shown       ? QString()
                     : registration ? tr("registered as %1").arg(registration->device.toString())
                                    : tr("has not registered yet"));
    m_samples->show(SampleSide::Provisioning, facts());
}

SampleFacts ProvisionPage::facts() const
{
    const Settings &settings = m_context.settings;
    SampleFacts facts;
    facts.hub = m_context.server.addresses().value_or(
        twin::host::ServerAddresses{.hostName = settings.hubHostName.value(),
                                    .httpsPort = quint16(settings.hubHttpsPort.value()),
                                    .mqttPort = quint16(settings.hubMqttPort.value()),
                                    .authorityFile = u"ca.pem"_s,
                                    .idScope = u"ID-SCOPE"_s});
    facts.registration = m_registration->text().isEmpty() ? u"device-1"_s : m_registration->text();
    facts.device = twin::TwinId::parse(facts.registration).value_or(twin::TwinId());
    facts.key = QString::fromLatin1(deviceKey());
    facts.token = QString::fromLatin1(
        twin::auth::makeToken(twin::auth::registrationResource(facts.hub.idScope, facts.registration),
                              deviceKey(), endOfToken(), u"registration"_s));
    return facts;
}

} // namespace app
