// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/tracingdialog.h"

#include "host/hubclient.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

constexpr auto ModeName = "sampling_mode"sv;
constexpr auto RateName = "sampling_rate"sv;
constexpr int RateAtFirst = 100; // percent

// A device answers each value with an object: value, status_code, status_description.
QString answerText(const QString &name, const Json &answer)
{
    if (answer.isNull())
        return {};
    if (!answer.isObject())
        return TracingDialog::tr("%1 is %2").arg(name, QString::fromUtf8(twin::json::write(answer)));
    const QString value = QString::fromUtf8(twin::json::write(answer["value"sv]));
    const qint64 code = answer["status_code"sv].toInteger();
    const QString why = answer["status_description"sv].toString();
    QString text = code >= 400 ? TracingDialog::tr("%1: refused with %2").arg(name).arg(code)
                               : TracingDialog::tr("%1: %2, answered with %3").arg(name, value).arg(code);
    if (!why.isEmpty())
        text += u", "_s + why;
    return text;
}

} // namespace

TracingDialog::TracingDialog(AppContext &context, const twin::TwinId &id, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(id)
{
    setWindowTitle(tr("Distributed tracing of %1").arg(id.toString()));
    auto *column = new QVBoxLayout(this);
    const int margin = context.theme.px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(context.theme.px(8));
    addFields(column);
    addButtons(column);
    setMinimumWidth(context.theme.px(460));
    readTwin();
    showState();
    connect(&context.hub, &twin::host::HubClient::changed, this, [this](const twin::Changes &changes) {
        for (const twin::Change &change : changes) {
            if (change.id == m_id)
                return showState();
        }
    });
}

void TracingDialog::addFields(QVBoxLayout *column)
{
    const auto addText = [&](TextLabel::Look look) {
        auto *label = new TextLabel(m_context.theme, look, this);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        return label;
    };
    m_sampling = new QCheckBox(tr("&Mark messages for tracing"), this);
    auto *row = new QHBoxLayout;
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    m_rate = new QSpinBox(this);
    m_rate->setRange(0, 100);
    m_rate->setSuffix(tr(" %"));
    m_rate->setAccessibleName(tr("Share of the messages that are marked"));
    caption->setText(tr("&Share of the messages"));
    caption->setBuddy(m_rate);
    row->addWidget(caption);
    row->addWidget(m_rate);
    row->addStretch(1);
    m_patch = addText(TextLabel::Look::Fixed);
    m_state = addText(TextLabel::Look::Quiet);
    m_refusal = addText(TextLabel::Look::Normal);
    m_refusal->setColor(&Colors::bad);
    m_refusal->hide();
    column->addWidget(m_sampling);
    column->addLayout(row);
    column->addWidget(m_patch);
    column->addWidget(m_state);
    column->addWidget(m_refusal);
    connect(m_sampling, &QCheckBox::toggled, this, &TracingDialog::showState);
    connect(m_rate, &QSpinBox::valueChanged, this, &TracingDialog::showState);
}

void TracingDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("Update Twin"), QDialogButtonBox::ActionRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &TracingDialog::apply);
    column->addWidget(buttons);
}

Json TracingDialog::sectionOf(const Json &values) const
{
    return values[SectionName];
}

void TracingDialog::readTwin()
{
    const auto record = m_context.hub.state().find(m_id);
    const Json asked = record ? sectionOf(record->twin.desired.values) : Json();
    m_sampling->setChecked(asked[ModeName].toInteger() == On);
    m_rate->setValue(int(asked[RateName].toInteger(RateAtFirst)));
}

Json TracingDialog::patch() const
{
    const Json section = Json::object(
        {{ModeName, Json(m_sampling->isChecked() ? int(On) : int(Off))}, {RateName, Json(m_rate->value())}});
    return Json::object(
        {{"properties", Json::object({{"desired", Json::object({{SectionName, section}})}})}});
}

QString TracingDialog::state() const
{
    return m_state->text();
}

// What is sent and what has been answered stand there while somebody chooses.
void TracingDialog::showState()
{
    m_rate->setEnabled(m_sampling->isChecked());
    m_patch->setText(QString::fromUtf8(twin::json::write(patch()["properties"sv]["desired"sv])));
    const auto record = m_context.hub.state().find(m_id);
    const Json reported = record ? sectionOf(record->twin.reported.values) : Json();
    QStringList lines;
    for (const auto &[name, answer] :
         {std::pair(tr("Sampling"), reported[ModeName]), std::pair(tr("Share"), reported[RateName])}) {
        if (const QString text = answerText(name, answer); !text.isEmpty())
            lines.append(text);
    }
    m_state->setText(lines.isEmpty() ? tr("The device has not answered.") : lines.join(u'\n'));
    const Json asked = record ? sectionOf(record->twin.desired.values) : Json();
    m_apply->setEnabled(asked != sectionOf(patch()["properties"sv]["desired"sv]));
}

void TracingDialog::apply()
{
    m_refusal->hide();
    whenDone(m_context.hub.send(twin::PatchTwin{.id = m_id, .body = patch(), .ifMatch = {}}), this,
             [this](const twin::Result<twin::Reply> &reply) {
                 m_refusal->setVisible(!reply);
                 if (!reply)
                     m_refusal->setText(plainTextOf(reply.error()));
                 showState();
             });
}

} // namespace app
