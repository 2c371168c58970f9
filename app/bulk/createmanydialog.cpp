// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/createmanydialog.h"

#include "bulk/sendall.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "host/simulationclient.h"
#include "json/reader.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "sim/frommodel.h"
#include "twin/limits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::sim::Instance;
using twin::sim::SceneDevice;

namespace app {

CreateManyDialog::CreateManyDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("New devices by pattern"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    setMinimumWidth(context.theme.px(520));
    validate();
    m_pattern->setFocus();
    m_pattern->selectAll();
}

void CreateManyDialog::makeFields()
{
    const Theme &theme = m_context.theme;
    m_pattern = new QLineEdit(u"device-{n:4}"_s, this);
    m_pattern->setFont(theme.fixedFont());
    m_pattern->setToolTip(tr("{n} is the number, {n:4} the number with four digits"));
    const auto spin = [this](int least, int most, int value) {
        auto *box = new QSpinBox(this);
        box->setRange(least, most);
        box->setValue(value);
        box->setGroupSeparatorShown(true);
        connect(box, &QSpinBox::valueChanged, this, &CreateManyDialog::validate);
        return box;
    };
    m_count = spin(1, MostDevices, 10);
    m_first = spin(0, 1'000'000'000, 1);
    m_tags = new QPlainTextEdit(this);
    m_tags->setFont(theme.fixedFont());
    m_tags->setPlaceholderText(u"{\"site\": \"zurich\", \"row\": \"{n}\"}"_s);
    m_tags->setTabChangesFocus(true);
    m_tags->setFixedHeight(theme.px(64));
    m_models = new QComboBox(this);
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_models->addItem(tr("No model"), QString());
    for (const QString &id : m_context.models.library()->ids()) {
        if (m_context.models.library()->stateOf(id) == twin::dtdl::ModelState::Valid)
            m_models->addItem(id, id);
    }
    m_simulate = new QCheckBox(tr("Simulate each of them, from the model"), this);
    m_message = new TextLabel(theme, TextLabel::Look::Normal, this);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *form = new QFormLayout;
    const auto add = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Names"), m_pattern);
    add(tr("H&ow many"), m_count);
    add(tr("&First number"), m_first);
    add(tr("First &tags (optional, JSON)"), m_tags);
    add(tr("&Model"), m_models);
    form->addRow(QString(), m_simulate);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_pattern, &QLineEdit::textChanged, this, &CreateManyDialog::validate);
    connect(m_tags, &QPlainTextEdit::textChanged, this, &CreateManyDialog::validate);
    connect(m_models, &QComboBox::currentIndexChanged, this, &CreateManyDialog::validate);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateManyDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString CreateManyDialog::message() const
{
    return m_message->text();
}

twin::Result<SceneDevice> CreateManyDialog::fleet() const
{
    SceneDevice fleet{.id = m_pattern->text().trimmed(),
                      .count = m_count->value(),
                      .first = m_first->value(),
                      .modelId = m_models->currentData().toString()};
    const QString text = m_tags->toPlainText();
    if (text.trimmed().isEmpty())
        return fleet;
    auto tags = twin::json::readObject(text.toUtf8());
    if (!tags)
        return tags.error();
    if (auto checked = twin::checkValues(*tags, QString()); !checked)
        return checked.error();
    fleet.tags = *std::move(tags);
    return fleet;
}

std::vector<Instance> CreateManyDialog::instances(const SceneDevice &fleet) const
{
    twin::sim::Scene scene;
    scene.devices.push_back(fleet);
    return twin::sim::instancesOf(scene);
}

// Of names without the number all but one are the same.
QString CreateManyDialog::taken(const std::vector<Instance> &instances) const
{
    QSet<twin::TwinId> met;
    for (const Instance &instance : instances) {
        if (m_context.hub.state().find(instance.id))
            return tr("There is already a device %1.").arg(instance.id.toString());
        if (met.contains(instance.id))
            return tr("The pattern gives several devices the name %1; put {n} where the number belongs.")
                .arg(instance.id.toString());
        met.insert(instance.id);
    }
    return {};
}

void CreateManyDialog::validate()
{
    m_simulate->setEnabled(m_models->currentIndex() > 0);
    const auto typed = fleet();
    m_create->setEnabled(false);
    if (!typed)
        return say(plainTextOf(typed.error()), &Colors::bad);
    const auto all = instances(*typed);
    if (qsizetype(all.size()) != typed->count)
        return say(
            tr("Some of these names are not allowed. A device id has up to 128 letters, digits and some "
               "other characters, and no blanks."),
            &Colors::bad);
    if (const QString problem = taken(all); !problem.isEmpty())
        return say(problem, &Colors::bad);
    m_create->setEnabled(true);
    say(all.size() == 1 ? all.front().id.toString()
                        : tr("%1 to %2").arg(all.front().id.toString(), all.back().id.toString()),
        nullptr);
}

void CreateManyDialog::create()
{
    auto typed = fleet();
    if (!typed || !m_create->isEnabled())
        return;
    if (m_simulate->isEnabled() && m_simulate->isChecked()) {
        const auto models = m_context.models.library()->modelsOf(typed->modelId);
        auto behaviour =
            models ? twin::sim::behaviourFromModel(*models, typed->modelId)
                   : twin::Result<twin::sim::Behaviour>(twin::Error{.code = twin::ErrorCode::SceneInvalid,
                                                                    .detail = u"The model is not known."_s});
        if (!behaviour)
            return say(plainTextOf(behaviour.error()), &Colors::bad);
        typed->behaviour = std::make_shared<const twin::sim::Behaviour>(*std::move(behaviour));
    }
    std::vector<twin::Command> commands;
    for (const Instance &instance : instances(*typed))
        commands.emplace_back(twin::sim::registrationOf(*typed, instance));
    m_create->setEnabled(false);
    sendAll(m_context.hub, commands, this,
            [this, fleet = *typed](const SentAll &sent) { onSent(sent, fleet); });
}

void CreateManyDialog::onSent(const SentAll &sent, const SceneDevice &fleet)
{
    const qsizetype made = qsizetype(sent.replies.size()) - sent.failed();
    if (const twin::Error *error = sent.firstError()) {
        validate();
        return say(tr("%1 of %2 were made. %3")
                       .arg(QLocale().toString(made), QLocale().toString(fleet.count), plainTextOf(*error)),
                   &Colors::bad);
    }
    if (m_simulate->isEnabled() && m_simulate->isChecked())
        m_context.simulation.add(fleet);
    emit created(made);
    accept();
}

void CreateManyDialog::say(const QString &text, QColor Colors::*color)
{
    m_message->setText(text);
    m_message->setColor(color);
}

} // namespace app
