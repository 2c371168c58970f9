// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/addressdialog.h"

#include "host/serverclient.h"
#include "settings/settings.h"
#include "shared/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QStringView AllAddresses = u"0.0.0.0";

std::optional<int> portOf(const QLineEdit *edit)
{
    bool isNumber = false;
    const int port = edit->text().trimmed().toInt(&isNumber);
    return isNumber && port >= 0 && port <= 65'535 ? std::optional(port) : std::nullopt;
}

// What can stand in a connection string, a certificate and a URL.
bool isHostName(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$"_s);
    return text.size() <= 253 && shape.match(text).hasMatch();
}

} // namespace

AddressDialog::AddressDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("Address and ports of the hub"));
    const Settings &settings = context.settings;
    auto *grid = new QGridLayout(this);
    const int margin = context.theme.px(16);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setVerticalSpacing(context.theme.px(8));
    grid->setHorizontalSpacing(context.theme.px(12));
    m_host = addLine(grid, tr("&Host name"), settings.hubHostName.value());
    m_https = addLine(grid, tr("H&TTPS port"), QString::number(settings.hubHttpsPort.value()));
    m_mqtt = addLine(grid, tr("&MQTT port"), QString::number(settings.hubMqttPort.value()));
    m_network = new QCheckBox(tr("Let other computers of the &network connect"), this);
    m_network->setChecked(!settings.hubAddress.value().isEmpty());
    grid->addWidget(m_network, grid->rowCount(), 1);
    m_message = new TextLabel(context.theme, TextLabel::Look::Quiet, this);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grid->addWidget(m_message, grid->rowCount(), 0, 1, 2);
    addButtons(grid);
    setMinimumWidth(context.theme.px(440));
    connect(m_network, &QCheckBox::toggled, this, &AddressDialog::validate);
    validate();
}

QLineEdit *AddressDialog::addLine(QGridLayout *grid, const QString &label, const QString &text)
{
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    auto *edit = new QLineEdit(text, this);
    caption->setText(label);
    caption->setBuddy(edit);
    edit->setFont(m_context.theme.fixedFont());
    edit->setAccessibleName(QString(label).remove(u'&'));
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(edit, row, 1);
    connect(edit, &QLineEdit::textChanged, this, &AddressDialog::validate);
    return edit;
}

void AddressDialog::addButtons(QGridLayout *grid)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const bool runs = m_context.server.isRunning();
    m_start = buttons->addButton(runs ? tr("Start anew") : tr("Start"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddressDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
}

void AddressDialog::validate()
{
    if (!m_start)
        return;
    QString problem;
    if (!isHostName(m_host->text().trimmed()))
        problem = tr("A host name has letters, digits, dots and hyphens, for example localhost.");
    else if (!portOf(m_https) || !portOf(m_mqtt))
        problem = tr("A port is a number from 1 to 65535, or 0 for any free one.");
    else if (*portOf(m_https) == *portOf(m_mqtt) && *portOf(m_https) != 0)
        problem = tr("The two ports must differ.");
    const QString hint =
        m_network->isChecked()
            ? tr("Every computer that reaches this one can try to sign in. Clients still need a "
                 "key, and the host name must lead here from where they run.")
            : tr("SDKs use the ports 443 and 8883, and most of them cannot be told another.");
    m_message->setColor(problem.isEmpty() ? nullptr : &Colors::bad);
    m_message->setText(problem.isEmpty() ? hint : problem);
    m_start->setEnabled(problem.isEmpty());
}

void AddressDialog::save()
{
    Settings &settings = m_context.settings;
    settings.hubHostName.set(m_host->text().trimmed());
    settings.hubHttpsPort.set(portOf(m_https).value_or(0));
    settings.hubMqttPort.set(portOf(m_mqtt).value_or(0));
    settings.hubAddress.set(m_network->isChecked() ? AllAddresses.toString() : QString());
    accept();
}

} // namespace app
