// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/identityform.h"

#include "actions/actions.h"
#include "auth/connectionstring.h"
#include "connect/fieldrow.h"
#include "connect/hubform.h"
#include "host/hubclient.h"
#include "host/serverclient.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/secretfield.h"
#include "shared/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double CaptionWidth = 112;
constexpr qsizetype MostDevices = 5'000; // in the list; any other is chosen in the list of devices

} // namespace

IdentityForm::IdentityForm(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    const Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(12));
    column->setSpacing(0);
    column->addWidget(makeFormHead(theme, 3, tr("Identity"), this));
    column->addSpacing(theme.px(4));

    auto *device = new FieldRow(theme, tr("Device"), CaptionWidth, 32, this);
    m_devices = new QComboBox(device);
    m_devices->setAccessibleName(tr("Device"));
    m_devices->setMinimumContentsLength(16);
    auto *create = new QPushButton(tr("New device..."), device);
    device->row()->addWidget(m_devices);
    device->row()->addWidget(create);
    device->addSpring();
    auto *signsIn = new FieldRow(theme, tr("Signs in with"), CaptionWidth, 26, this);
    m_signsIn = signsIn->addText(false);
    signsIn->addSpring();
    auto *string = new FieldRow(theme, tr("Connection string"), CaptionWidth, 26, this);
    auto *kept = new TextLabel(theme, TextLabel::Look::Quiet, string);
    kept->setText(tr("the key is kept with the workspace"));
    kept->setElided(true);
    string->row()->addWidget(kept);
    string->addSpring();
    m_string = new SecretField(this);
    m_reveal = m_string->makeRevealButton(string);
    m_copy = new QPushButton(tr("Copy"), string);
    string->row()->addWidget(m_reveal);
    string->row()->addWidget(m_copy);
    auto *field = new FieldRow(theme, {}, 0, 34, this);
    m_string->setAccessibleName(tr("Connection string"));
    field->row()->addWidget(m_string);
    for (FieldRow *row : {device, signsIn, string, field})
        column->addWidget(row);

    const auto fit = [this, create] {
        m_string->setFont(m_context.theme.fixedFont());
        for (QWidget *button : {static_cast<QWidget *>(m_reveal), static_cast<QWidget *>(m_copy),
                                static_cast<QWidget *>(create)})
            button->setFixedHeight(m_context.theme.px(22));
    };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    connect(create, &QPushButton::clicked, context.actions.action(ActionId::CreateDevice), &QAction::trigger);
    connect(m_devices, &QComboBox::activated, this, [this] {
        const auto id = m_devices->currentData().value<twin::TwinId>();
        setDevice(id);
        emit deviceChosen(id);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(connectionString()); });
    connect(&context.hub, &twin::host::HubClient::changed, this, &IdentityForm::onChanged);
}

QString IdentityForm::connectionString() const
{
    const auto &addresses = m_context.server.addresses();
    if (m_side == SampleSide::Service)
        return addresses ? addresses->connectionString : QString();
    const auto record = m_context.hub.state().find(m_device);
    if (!record)
        return {};
    const QString host = addresses ? addresses->hostName : m_context.settings.hubHostName.value();
    return twin::auth::ConnectionString::ofIdentity(host, *record->identity).value_or(QString());
}

QString IdentityForm::shownString() const
{
    return m_string->text();
}

void IdentityForm::setSide(SampleSide side)
{
    m_side = side;
    showIdentity();
}

void IdentityForm::setDevice(const twin::TwinId &id)
{
    m_device = id;
    fillDevices();
    showIdentity();
}

void IdentityForm::showEvent(QShowEvent *event)
{
    fillDevices();
    QWidget::showEvent(event);
}

void IdentityForm::onChanged()
{
    if (isVisible() && m_context.hub.state().records().size() != m_known)
        fillDevices();
    else
        showString(); // the key may be another
}

void IdentityForm::fillDevices()
{
    m_known = m_context.hub.state().records().size();
    QList<twin::TwinId> ids;
    for (const auto &record : m_context.hub.state().records())
        ids.append(record->id());
    std::sort(ids.begin(), ids.end());
    ids.resize(qMin(ids.size(), MostDevices));
    if (!m_device.isNull() && !ids.contains(m_device) && m_context.hub.state().find(m_device))
        ids.prepend(m_device);
    QStringList texts;
    for (const auto &id : std::as_const(ids))
        texts.append(id.toString());
    QStringList before;
    for (int i = 0; i < m_devices->count(); ++i)
        before.append(m_devices->itemText(i));
    if (texts != before) {
        m_devices->clear();
        for (const auto &id : std::as_const(ids))
            m_devices->addItem(id.toString(), QVariant::fromValue(id));
    }
    m_devices->setCurrentIndex(int(ids.indexOf(m_device)));
    showString();
}

void IdentityForm::showIdentity()
{
    const auto record = m_context.hub.state().find(m_device);
    const bool isKey = !record || record->identity->authentication.type == twin::Authentication::Type::Sas;
    m_signsIn->setText(m_side == SampleSide::Service ? tr("Shared key of the policy iothubowner")
                       : isKey                       ? tr("Shared key")
                                                     : tr("X.509 certificate"));
    showString();
    emit changed();
}

void IdentityForm::showString()
{
    const QString text = connectionString();
    m_copy->setEnabled(!text.isEmpty());
    m_string->setSecret(text);
}

} // namespace app
