// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurations/configurationdialog.h"

#include "fleet/configurations.h"
#include "host/hubclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::ConfigurationSpec;
using twin::Json;

namespace app {

namespace {

// {"level": 7} of {"properties.desired.level": 7}; what stands under other paths as it is.
Json shownContent(const ConfigurationSpec &spec)
{
    twin::JsonObjectBuilder shown;
    for (const auto &[kind, values] : spec.content.members()) {
        for (const auto &[path, value] : values.members())
            shown.append(twin::desiredNameIn(path.view()), value);
    }
    return shown.take();
}

twin::Result<Json> objectIn(const QPlainTextEdit &field)
{
    const QString text = field.toPlainText();
    if (text.trimmed().isEmpty())
        return Json::emptyObject();
    return twin::json::readObject(text.toUtf8());
}

} // namespace

ConfigurationDialog::ConfigurationDialog(AppContext &context, const twin::Configuration *known,
                                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(known ? tr("Configuration %1").arg(known->spec.id) : tr("New device configuration"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    setMinimumWidth(context.theme.px(560));
    if (known)
        fill(*known);
    validate();
    (known ? m_condition : m_name)->setFocus();
}

void ConfigurationDialog::makeFields()
{
    const Theme &theme = m_context.theme;
    const auto text = [&](const QString &placeholder, int height) {
        auto *field = new QPlainTextEdit(this);
        field->setFont(theme.fixedFont());
        field->setPlaceholderText(placeholder);
        field->setTabChangesFocus(true);
        field->setFixedHeight(theme.px(height));
        connect(field, &QPlainTextEdit::textChanged, this, &ConfigurationDialog::validate);
        return field;
    };
    const auto line = [&](const QString &placeholder) {
        auto *field = new QLineEdit(this);
        field->setFont(theme.fixedFont());
        field->setPlaceholderText(placeholder);
        connect(field, &QLineEdit::textChanged, this, &ConfigurationDialog::validate);
        return field;
    };
    m_name = line(u"heating-zurich"_s);
    m_condition = line(u"tags.site = 'zurich'"_s);
    m_condition->setToolTip(tr("What stands behind WHERE in a query; * is all devices. For modules: FROM "
                               "devices.modules WHERE ..."));
    m_priority = new QSpinBox(this);
    m_priority->setRange(0, std::numeric_limits<int>::max());
    m_priority->setValue(10);
    m_priority->setToolTip(tr("Where two configurations set the same property, the higher one wins"));
    m_desired = text(u"{\"heating\": {\"level\": 7}}"_s, 96);
    m_metrics =
        text(u"{\"warm\": \"SELECT deviceId FROM devices WHERE properties.reported.level = 7\"}"_s, 56);
    m_message = new TextLabel(theme, TextLabel::Look::Normal, this);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *form = new QFormLayout;
    const auto add = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Name"), m_name);
    add(tr("&Target condition"), m_condition);
    add(tr("&Priority"), m_priority);
    add(tr("&Desired properties (JSON)"), m_desired);
    add(tr("&Metrics (optional, JSON)"), m_metrics);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConfigurationDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConfigurationDialog::fill(const twin::Configuration &known)
{
    m_known = known;
    m_name->setText(known.spec.id);
    m_name->setReadOnly(true);
    m_condition->setText(known.spec.targetCondition);
    m_priority->setValue(known.spec.priority);
    m_desired->setPlainText(QString::fromUtf8(twin::json::writeIndented(shownContent(known.spec))));
    m_desired->setReadOnly(true);
    m_desired->setToolTip(tr("The content of a configuration stays as it was made"));
    if (!known.spec.metrics.isEmpty())
        m_metrics->setPlainText(QString::fromUtf8(twin::json::writeIndented(known.spec.metrics)));
}

QString ConfigurationDialog::message() const
{
    return m_message->text();
}

twin::Result<Json> ConfigurationDialog::contentOf(bool isOfModules) const
{
    if (m_known)
        return m_known->spec.content;
    const auto desired = objectIn(*m_desired);
    if (!desired)
        return desired.error();
    twin::JsonObjectBuilder values(desired->size());
    for (const auto &[name, value] : desired->members())
        values.append(std::string(twin::DesiredPathStart) + std::string(name.view()), value);
    return Json::object({{isOfModules ? "moduleContent"sv : "deviceContent"sv, values.take()}});
}

twin::Result<ConfigurationSpec> ConfigurationDialog::spec() const
{
    ConfigurationSpec spec = m_known ? m_known->spec : ConfigurationSpec();
    spec.id = m_name->text().trimmed();
    spec.targetCondition = m_condition->text().trimmed();
    spec.priority = m_priority->value();
    const auto content = contentOf(spec.targetCondition.startsWith(u"FROM", Qt::CaseInsensitive));
    if (!content)
        return content.error();
    const auto metrics = objectIn(*m_metrics);
    if (!metrics)
        return metrics.error();
    spec.content = *content;
    spec.metrics = *metrics;
    const Json document = Json::object({{"metrics", Json::object({{"queries", spec.metrics}})}});
    if (const auto read = twin::configurationSpecOf(document); !read)
        return read.error();
    if (auto queries = twin::fleet::checkQueries(spec); !queries)
        return queries.error();
    if (auto checked = twin::checkContent(spec.content); !checked)
        return checked.error();
    return spec;
}

void ConfigurationDialog::validate()
{
    const auto typed = spec();
    m_save->setEnabled(typed && !typed->id.isEmpty());
    if (!typed)
        return say(plainTextOf(typed.error()), &Colors::bad);
    say(countText(typed->targetCondition), nullptr);
}

QString ConfigurationDialog::countText(const QString &condition) const
{
    if (condition.isEmpty())
        return tr("Without a condition it targets nothing.");
    if (m_context.hub.state().deviceCount() > CountedAtMost)
        return tr("It is kept on the twins that meet the condition, now and later.");
    const auto targets = twin::query::Targets::parse(condition.toUtf8());
    const auto count = targets ? targets->select(m_context.hub.state()).size() : 0;
    return tr("%n twins meet the condition now.", nullptr, int(count));
}

void ConfigurationDialog::save()
{
    const auto typed = spec();
    if (!typed || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    const QString etag = m_known ? m_known->etagText() : QString();
    whenDone(m_context.hub.send(twin::PutConfiguration{.spec = *typed, .ifMatch = etag}), this,
             [this, id = typed->id](const twin::Result<twin::Reply> &reply) {
                 if (!reply) {
                     m_save->setEnabled(true);
                     return say(plainTextOf(reply.error()), &Colors::bad);
                 }
                 emit saved(id);
                 accept();
             });
}

void ConfigurationDialog::say(const QString &text, QColor Colors::*color)
{
    m_message->setText(text);
    m_message->setColor(color);
}

} // namespace app
