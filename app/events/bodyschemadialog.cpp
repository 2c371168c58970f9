// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/bodyschemadialog.h"

#include "json/reader.h"
#include "shared/bodywords.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::payload::Format;

namespace app {

BodySchemaDialog::BodySchemaDialog(AppContext &context, BodySchemas &schemas, const Subject &subject,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_schemas(schemas)
    , m_subject(subject)
{
    setWindowTitle(tr("Schema of %1").arg(nameOf(subject.format)));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(context.theme.px(4));
    const int margin = context.theme.px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    makeFile(column);
    m_messages = new QComboBox(this);
    if (subject.format == Format::Protobuf)
        addField(column, tr("&Message of the file"), m_messages);
    else
        m_messages->hide();
    m_problem = new TextLabel(context.theme, TextLabel::Look::Normal, this);
    m_problem->setColor(&Colors::bad);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_reach = new QComboBox(this);
    const QString device = subject.line.id.toString();
    m_reach->addItem(subject.message.subject.isEmpty()
                         ? tr("messages of %1 without a component").arg(device)
                         : tr("messages of %1, component %2").arg(device, subject.message.subject));
    m_reach->addItem(tr("all messages of %1").arg(device));
    m_reach->addItem(tr("all messages in %1").arg(nameOf(subject.format)));
    if (!subject.message.contentType.isEmpty())
        m_reach->addItem(tr("all messages of the content type %1").arg(subject.message.contentType));
    addField(column, tr("It is &for"), m_reach);
    makeRules(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BodySchemaDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(context.theme.px(8));
    column->addWidget(buttons);
    setMinimumWidth(context.theme.px(520));
    readFile();
    showRules();
}

QString BodySchemaDialog::problem() const
{
    return m_problem->text();
}

void BodySchemaDialog::addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    caption->setText(label);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    column->addWidget(caption);
    column->addWidget(field);
}

void BodySchemaDialog::makeFile(QVBoxLayout *column)
{
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    caption->setText(tr("&File"));
    m_file = new QLineEdit(this);
    m_file->setFont(m_context.theme.fixedFont());
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(m_subject.format == Format::Protobuf ? u"*.proto"_s : u"*.avsc"_s);
    caption->setBuddy(m_file);
    auto *choose = new QPushButton(tr("Choose..."), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    column->addWidget(caption);
    column->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &BodySchemaDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &BodySchemaDialog::readFile);
}

void BodySchemaDialog::makeRules(QVBoxLayout *column)
{
    m_rules = new QListWidget(this);
    m_rules->setFixedHeight(m_context.theme.px(110));
    addField(column, tr("&Schemas of this workspace"), m_rules);
    m_remove = new QPushButton(tr("Remove"), this);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &BodySchemaDialog::removeRule);
    connect(m_rules, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_rules->selectedItems().isEmpty()); });
}

void BodySchemaDialog::chooseFile()
{
    const QString filter = m_subject.format == Format::Protobuf
                               ? tr("Protocol Buffers (*.proto);;All files (*)")
                               : tr("Avro schemas (*.avsc *.json);;All files (*)");
    const QString path = m_context.dialogs.askOpenFile(this, windowTitle(), filter);
    if (!path.isEmpty())
        m_file->setText(path);
}

void BodySchemaDialog::readFile()
{
    const QString path = m_file->text();
    QString problem;
    m_messages->clear();
    if (!path.isEmpty() && m_subject.format == Format::Protobuf) {
        if (const auto schema = twin::payload::ProtoSchema::load(path))
            m_messages->addItems((*schema)->messages());
        else
            problem = schema.error().hasAt ? tr("Line %1, column %2: %3")
                                                 .arg(schema.error().at.line)
                                                 .arg(schema.error().at.column)
                                                 .arg(schema.error().detail)
                                           : schema.error().detail;
        if (problem.isEmpty() && m_messages->count() == 0)
            problem = tr("The file describes no message.");
    } else if (!path.isEmpty()) {
        QFile file(path);
        const auto schema = file.open(QIODevice::ReadOnly)
                                ? twin::json::read(file.readAll())
                                : twin::Result<twin::Json>(twin::Error{.code = twin::ErrorCode::SourceFailed,
                                                                       .detail = file.errorString()});
        if (!schema)
            problem = plainTextOf(schema.error());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_use->setEnabled(!path.isEmpty() && problem.isEmpty());
}

void BodySchemaDialog::use()
{
    SchemaRule rule{.format = m_subject.format, .file = m_file->text(), .message = m_messages->currentText()};
    const int reach = m_reach->currentIndex();
    if (reach < 2)
        rule.device = m_subject.line.id.toString();
    if (reach == 0)
        rule.component = m_subject.message.subject;
    if (reach == 3)
        rule.contentType = m_subject.message.contentType;
    m_schemas.add(rule);
    emit changed();
    accept();
}

void BodySchemaDialog::removeRule()
{
    const int row = m_rules->currentRow();
    const auto rules = m_schemas.rules();
    if (row < 0 || row >= rules.size())
        return;
    m_schemas.remove(rules.at(row));
    showRules();
    emit changed();
}

void BodySchemaDialog::showRules()
{
    m_rules->clear();
    for (const SchemaRule &rule : m_schemas.rules())
        m_rules->addItem(textOf(rule));
    m_remove->setEnabled(false);
}

QString BodySchemaDialog::textOf(const SchemaRule &rule) const
{
    QStringList reach;
    if (!rule.device.isEmpty())
        reach.append(rule.device);
    if (rule.component && !rule.component->isEmpty())
        reach.append(*rule.component);
    if (!rule.contentType.isEmpty())
        reach.append(rule.contentType);
    const QString what = rule.message.isEmpty()
                             ? QFileInfo(rule.file).fileName()
                             : QString(rule.message + u" ("_s + QFileInfo(rule.file).fileName() + u')');
    return tr("%1: %2").arg(
        reach.isEmpty() ? tr("all messages in %1").arg(nameOf(rule.format)) : reach.join(u", "_s), what);
}

} // namespace app
