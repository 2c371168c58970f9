// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/connectionsdialog.h"

#include "fleet/connectionlist.h"
#include "host/hubclient.h"
#include "host/serverclient.h"
#include "settings/settings.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

ConnectionsDialog::ConnectionsDialog(AppContext &context, std::vector<twin::TwinId> devices, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_devices(std::move(devices))
{
    const Theme &theme = context.theme;
    setWindowTitle(tr("Connection strings of %n devices", nullptr, int(m_devices.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(460));
    auto *what = new TextLabel(theme, TextLabel::Look::Normal, this);
    what->setText(tr("One connection string a line, of the devices and their modules. Without keys it is a "
                     "list; with keys programs sign in by it, and so does whoever finds the file."));
    what->setWordWrap(true);
    what->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    const auto &addresses = context.server.addresses();
    m_host = new QLineEdit(addresses ? addresses->hostName : context.settings.hubHostName.value(), this);
    m_host->setFont(theme.fixedFont());
    m_withKeys = new QCheckBox(tr("Write the &keys, too"), this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Host name"), m_host);
    m_host->setAccessibleName(tr("Host name"));
    form->addRow(QString(), m_withKeys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Export..."), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(m_host, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QByteArray ConnectionsDialog::list() const
{
    const twin::State &state = m_context.hub.state();
    std::vector<twin::query::Row> rows;
    const auto add = [&](const twin::TwinId &id) {
        if (const twin::Record *record = state.peek(id))
            rows.emplace_back(*record);
    };
    for (const twin::TwinId &id : m_devices) {
        add(id);
        for (const QString &module : state.modulesOf(id.device()))
            add(*twin::TwinId::parse(id.device(), module));
    }
    return twin::fleet::exportConnections(rows, m_host->text().trimmed(),
                                          m_withKeys->isChecked() ? twin::fleet::Keys::Written
                                                                  : twin::fleet::Keys::Left);
}

void ConnectionsDialog::save()
{
    const bool written = saveFile(m_context.dialogs, this,
                                  {.title = windowTitle(),
                                   .filter = tr("Connection strings (*.txt)"),
                                   .failure = tr("The connection strings cannot be exported")},
                                  list());
    if (written)
        accept();
}

} // namespace app
