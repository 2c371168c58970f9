// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/bulkcalldialog.h"

#include "fleet/bulkupdate.h"
#include "host/hubclient.h"
#include "json/reader.h"
#include "shared/errorplace.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

BulkCallDialog::BulkCallDialog(AppContext &context, std::vector<twin::TwinId> devices,
                               const QString &condition, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_devices(std::move(devices))
    , m_condition(condition)
{
    setWindowTitle(tr("Call a command of %n devices", nullptr, int(m_devices.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    resize(context.theme.px(560), context.theme.px(380));
    m_method->setFocus();
}

void BulkCallDialog::makeFields()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    auto *which = new TextLabel(theme, TextLabel::Look::FixedQuiet, this);
    which->setText(m_condition);
    which->setElided(true);
    which->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    column->addWidget(which);
    auto *row = new QHBoxLayout;
    m_method = new QLineEdit(this);
    m_method->setFont(theme.fixedFont());
    m_method->setPlaceholderText(tr("Command, for example reboot or thermostat1*getMaxMinReport"));
    m_method->setAccessibleName(tr("Command"));
    m_seconds = new QSpinBox(this);
    m_seconds->setRange(twin::ResponseSeconds::Least, twin::ResponseSeconds::Most);
    m_seconds->setValue(twin::ResponseSeconds::Usual);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Seconds that each device may take"));
    m_seconds->setToolTip(m_seconds->accessibleName());
    row->addWidget(m_method, 1);
    row->addWidget(m_seconds);
    column->addLayout(row);
    m_payload = new JsonEditor(m_context.theme, this);
    m_payload->setAccessibleName(tr("Payload, JSON; may be empty"));
    column->addWidget(m_payload, 1);
    m_problem = new TextLabel(theme, TextLabel::Look::Normal, this);
    m_problem->setColor(&Colors::bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Call"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    m_start->setEnabled(false);
    column->addWidget(buttons);
    connect(m_method, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_start->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_payload, &JsonEditor::edited, this, [this] { m_payload->markError({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkCallDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString BulkCallDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void BulkCallDialog::start()
{
    const QByteArray text = m_payload->text().trimmed().toUtf8();
    Json payload;
    if (!text.isEmpty()) {
        auto read = twin::json::read(QByteArrayView(text));
        if (!read) {
            if (const auto at = placeIn(text, read.error()))
                m_payload->markError(twin::Error{.at = *at, .hasAt = true});
            return say(plainTextOf(read.error()));
        }
        payload = *std::move(read);
    }
    const QString id = twin::fleet::freeJobId(m_context.hub.state());
    const Json request = Json::object({{"methodName", Json(m_method->text().trimmed())},
                                       {"payload", payload},
                                       {"responseTimeoutInSeconds", Json(m_seconds->value())}});
    m_start->setEnabled(false);
    whenDone(m_context.hub.send(twin::CreateJob{twin::fleet::callJobOf(m_devices, request, id, m_condition)}),
             this, [this, id](const twin::Result<twin::Reply> &reply) {
                 m_start->setEnabled(true);
                 if (!reply)
                     return say(plainTextOf(reply.error()));
                 emit started(id);
                 accept();
             });
}

void BulkCallDialog::say(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace app
