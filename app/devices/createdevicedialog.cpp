// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/createdevicedialog.h"

#include "devices/authenticationform.h"
#include "host/hubclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"
#include "twin/limits.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isModelId(const QString &text)
{
    static const QRegularExpression shape(
        u"^dtmi:[A-Za-z](?:\\w*[A-Za-z0-9])?(?::[A-Za-z](?:\\w*[A-Za-z0-9])?)*;[1-9][0-9]{0,8}(?:\\.[0-9]+)?$"_s,
        QRegularExpression::DontCaptureOption);
    return text.size() <= 128 && shape.match(text).hasMatch();
}

/// The section as typed: none when empty. Refused as the hub would refuse it.
twin::Result<std::optional<twin::Json>> readSection(const QString &text, twin::Section section)
{
    if (text.trimmed().isEmpty())
        return std::optional<twin::Json>();
    auto json = twin::json::readObject(text.toUtf8());
    if (!json)
        return json.error();
    if (auto checked = twin::checkValues(*json, QString()); !checked)
        return checked.error();
    if (auto checked = twin::checkSize(section, twin::Json::emptyObject(), *json); !checked)
        return checked.error();
    return std::optional<twin::Json>(std::move(*json));
}

QString problemOf(const QPlainTextEdit *edit, twin::Section section)
{
    const auto read = readSection(edit->toPlainText(), section);
    return read ? QString() : plainTextOf(read.error());
}

} // namespace

CreateDeviceDialog::CreateDeviceDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("New device"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(context.theme.px(4));
    const int margin = context.theme.px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    m_id = addLine(column, tr("Device &id"), tr("for example pump-7, or pump-7/agent for a module of it"),
                   m_idMessage);
    m_model = addLine(column, tr("&Model id, announced once now (optional)"), u"dtmi:com:example:Pump;1"_s,
                      m_modelMessage);
    m_tags = addText(column, tr("First &tags (optional, JSON)"), m_tagsMessage);
    m_desired = addText(column, tr("First &desired properties (optional, JSON)"), m_desiredMessage);
    m_signsIn = new AuthenticationForm(context, this);
    m_edge = new QCheckBox(tr("IoT Edge device: it &runs modules"), this);
    column->addWidget(m_signsIn);
    column->addWidget(m_edge);
    connect(m_signsIn, &AuthenticationForm::changed, this, &CreateDeviceDialog::validate);
    m_refusal = new TextLabel(context.theme, TextLabel::Look::Normal, this);
    m_refusal->setColor(&Colors::bad);
    m_refusal->setWordWrap(true);
    m_refusal->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_refusal->hide();
    column->addWidget(m_refusal);
    addButtons(column);
    setMinimumWidth(context.theme.px(480));
    validate();
}

void CreateDeviceDialog::fillInFrom(const twin::Record &like)
{
    setWindowTitle(tr("Clone %1").arg(like.id().toString()));
    fillIn(like.identity->modelId, like.twin.desired.values);
    m_edge->setChecked(like.identity->isEdge);
    if (!like.twin.tags.isEmpty())
        m_tags->setPlainText(QString::fromUtf8(twin::json::writeIndented(like.twin.tags)));
    QString name;
    for (int number = 2; name.isEmpty() || m_context.hub.state().find(*twin::TwinId::parsePath(name));
         ++number)
        name = like.id().toString() + u'-' + QString::number(number);
    m_id->setText(name);
    m_id->selectAll();
}

void CreateDeviceDialog::fillInModuleOf(const twin::TwinId &device)
{
    setWindowTitle(tr("New module of %1").arg(device.device()));
    m_id->setText(device.device() + u'/');
    m_id->setFocus(Qt::OtherFocusReason);
}

void CreateDeviceDialog::fillIn(const QString &modelId, const twin::Json &desired)
{
    m_model->setText(modelId);
    if (desired.isObject() && !desired.isEmpty())
        m_desired->setPlainText(QString::fromUtf8(twin::json::writeIndented(desired)));
    m_id->setFocus(Qt::OtherFocusReason);
}

QLineEdit *CreateDeviceDialog::addLine(QVBoxLayout *column, const QString &label, const QString &hint,
                                       TextLabel *&message)
{
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    auto *edit = new QLineEdit(this);
    caption->setText(label);
    caption->setBuddy(edit);
    edit->setFont(m_context.theme.fixedFont());
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(QString(label).remove(u'&'));
    message = new TextLabel(m_context.theme, TextLabel::Look::Small, this);
    column->addWidget(caption);
    column->addWidget(edit);
    column->addWidget(message);
    connect(edit, &QLineEdit::textChanged, this, &CreateDeviceDialog::validate);
    return edit;
}

QPlainTextEdit *CreateDeviceDialog::addText(QVBoxLayout *column, const QString &label, TextLabel *&message)
{
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    auto *edit = new QPlainTextEdit(this);
    caption->setText(label);
    caption->setBuddy(edit);
    edit->setFont(m_context.theme.fixedFont());
    edit->setPlaceholderText(u"{}"_s);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(m_context.theme.px(64));
    message = new TextLabel(m_context.theme, TextLabel::Look::Small, this);
    column->addWidget(caption);
    column->addWidget(edit);
    column->addWidget(message);
    connect(edit, &QPlainTextEdit::textChanged, this, &CreateDeviceDialog::validate);
    return edit;
}

void CreateDeviceDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateDeviceDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(m_context.theme.px(8));
    column->addWidget(buttons);
}

bool CreateDeviceDialog::validate()
{
    if (!m_create)
        return false;
    const auto id = twin::TwinId::parsePath(m_id->text());
    QString problem;
    if (!id && !m_id->text().isEmpty())
        problem = textOf(id.error()).what;
    else if (id && m_context.hub.state().find(*id))
        problem = tr("There is already a device with this name.");
    else if (id && id->isModule() && !m_context.hub.state().find(id->deviceId()))
        problem = tr("There is no device %1 that could have a module.").arg(id->device());
    const QString model = m_model->text().trimmed();
    const QString modelProblem = model.isEmpty() || isModelId(model)
                                     ? QString()
                                     : tr("A model id looks like dtmi:com:example:Pump;1.");
    const bool good = (say(m_idMessage, problem) & say(m_modelMessage, modelProblem) &
                       say(m_tagsMessage, problemOf(m_tags, twin::Section::Tags)) &
                       say(m_desiredMessage, problemOf(m_desired, twin::Section::Desired))) != 0;
    m_edge->setEnabled(!id || !id->isModule());
    m_create->setEnabled(good && id.has_value());
    fitHeight();
    return good;
}

// Messages wrap, so that the height they need depends on the width.
void CreateDeviceDialog::fitHeight()
{
    layout()->activate();
    const int wide = qMax(width(), minimumWidth());
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setMinimumHeight(needed);
    resize(wide, needed);
}

bool CreateDeviceDialog::say(TextLabel *label, const QString &problem)
{
    label->setColor(&Colors::bad);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

void CreateDeviceDialog::submit()
{
    const auto id = twin::TwinId::parsePath(m_id->text());
    const auto tags = readSection(m_tags->toPlainText(), twin::Section::Tags);
    const auto desired = readSection(m_desired->toPlainText(), twin::Section::Desired);
    if (!id || !tags || !desired)
        return;
    twin::CreateIdentity command{.id = *id, .spec = {}, .tags = *tags, .desired = *desired};
    if (m_signsIn->isTouched())
        command.spec.authentication = m_signsIn->authentication();
    if (m_edge->isEnabled() && m_edge->isChecked())
        command.spec.edge = true;
    m_create->setEnabled(false);
    whenDone(m_context.hub.send(command), this, [this, id = *id](const twin::Result<twin::Reply> &reply) {
        m_create->setEnabled(true);
        if (!reply) {
            const QString text = plainTextOf(reply.error());
            const bool isOfKey = reply.error().code == twin::ErrorCode::KeyInvalid;
            m_signsIn->say(isOfKey ? text : QString());
            say(m_refusal, isOfKey ? QString() : text);
            return fitHeight();
        }
        announceModel(id);
        emit created(id);
        accept();
    });
}

// A hub learns the model id from the device when it connects, so that is what is done here in its name.
void CreateDeviceDialog::announceModel(const twin::TwinId &id)
{
    const QString model = m_model->text().trimmed();
    if (model.isEmpty())
        return;
    m_context.hub.send(twin::Connect{.id = id, .modelId = model});
    m_context.hub.send(twin::Disconnect{.id = id});
}

} // namespace app
