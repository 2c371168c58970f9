// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/groupdialog.h"

#include "bulk/sendall.h"
#include "fleet/groups.h"
#include "host/hubclient.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

GroupDialog::GroupDialog(AppContext &context, std::vector<twin::TwinId> devices, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_devices(std::move(devices))
{
    setWindowTitle(tr("Group of %n devices", nullptr, int(m_devices.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    makeWidgets();
    setMinimumWidth(context.theme.px(480));
    validate();
    m_name->setFocus();
}

void GroupDialog::makeWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(m_context.theme.px(8));
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    m_name = new QComboBox(this);
    m_name->setEditable(true);
    m_name->setFont(m_context.theme.fixedFont());
    m_name->setAccessibleName(tr("Group"));
    m_name->addItems(twin::fleet::groupCounts(m_context.hub.state()).keys());
    m_name->setCurrentText({});
    m_name->lineEdit()->setPlaceholderText(QStringLiteral("line-1"));
    caption->setText(tr("&Group, a new one or one that is there"));
    caption->setBuddy(m_name);
    m_message = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("Take Out"), QDialogButtonBox::ActionRole);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::ApplyRole);
    m_add->setDefault(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{caption, m_name, m_message, buttons})
        column->addWidget(widget);
    connect(m_name, &QComboBox::currentTextChanged, this, &GroupDialog::validate);
    connect(m_add, &QPushButton::clicked, this, [this] { apply(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { apply(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString GroupDialog::message() const
{
    return m_message->text();
}

void GroupDialog::validate()
{
    const QString name = m_name->currentText().trimmed();
    const auto checked = twin::fleet::checkGroupName(name);
    const auto isIn = [this, &name](const twin::TwinId &id) {
        const auto record = m_context.hub.state().find(id);
        return record && twin::fleet::isInGroup(*record, name);
    };
    const auto members = checked ? std::count_if(m_devices.begin(), m_devices.end(), isIn) : 0;
    m_add->setEnabled(checked && members < qsizetype(m_devices.size()));
    m_remove->setEnabled(members > 0);
    if (name.isEmpty())
        return say(
            tr("A group is a tag of its devices, tags.groups, so that queries, jobs and configurations can "
               "name it."),
            nullptr);
    if (!checked)
        return say(plainTextOf(checked.error()), &Colors::bad);
    say(tr("%n of them are in it. Its condition: %1", nullptr, int(members))
            .arg(twin::fleet::groupCondition(name)),
        nullptr);
}

void GroupDialog::apply(bool isMember)
{
    const QString name = m_name->currentText().trimmed();
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
    std::vector<twin::Command> commands;
    for (const twin::TwinId &id : m_devices)
        commands.emplace_back(twin::fleet::groupPatch(id, name, isMember));
    sendAll(m_context.hub, commands, this, [this](const SentAll &sent) {
        const twin::Error *error = sent.firstError();
        if (!error)
            return accept();
        validate();
        say(tr("%n devices were left as they were. %1", nullptr, int(sent.failed())).arg(plainTextOf(*error)),
            &Colors::bad);
    });
}

void GroupDialog::say(const QString &text, QColor Colors::*color)
{
    m_message->setText(text);
    m_message->setColor(color);
}

} // namespace app
