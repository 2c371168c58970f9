// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurations/configurationdialog.h"

#include "fleet/configurations.h"
#include "host/hubclient.h"
#include "hub/deployment.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::ConfigurationSpec;
using twin::Json;

namespace app {

namespace {

constexpr auto ModulesContent = "modulesContent"sv;
constexpr QStringView OfAllModules = u"FROM devices.modules";

// {"level": 7} of {"properties.desired.level": 7}; what stands under other paths as it is. Of a deployment
// what a manifest has: values by paths, by module.
Json shownContent(const ConfigurationSpec &spec)
{
    if (const Json *modules = spec.content.find(ModulesContent))
        return *modules;
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

// A manifest holds its modules in modulesContent, a whole configuration in content, too.
Json modulesOfManifest(const Json &manifest)
{
    const Json *content = manifest.find("content"sv);
    const Json &holder = content ? *content : manifest;
    const Json *modules = holder.find(ModulesContent);
    return modules ? *modules : manifest;
}

} // namespace

ConfigurationDialog::ConfigurationDialog(AppContext &context, const twin::Configuration *known,
                                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(known ? tr("Configuration %1").arg(known->spec.id) : tr("New configuration"));
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
    m_kind = new QComboBox(this);
    m_kind->addItems({tr("Desired properties of devices"), tr("Desired properties of modules"),
                      tr("IoT Edge deployment: modules of Edge devices")});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConfigurationDialog::showKind);
    m_name = line(u"heating-zurich"_s);
    m_condition = line(u"tags.site = 'zurich'"_s);
    m_priority = new QSpinBox(this);
    m_priority->setRange(0, std::numeric_limits<int>::max());
    m_priority->setValue(10);
    m_desired = text({}, 112);
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
    add(tr("&Kind"), m_kind);
    add(tr("&Name"), m_name);
    add(tr("&Target condition"), m_condition);
    add(tr("&Priority"), m_priority);
    m_load = new QPushButton(tr("From File..."), this);
    auto *contentColumn = new QVBoxLayout;
    contentColumn->addWidget(m_desired);
    contentColumn->addWidget(m_load, 0, Qt::AlignLeft);
    m_contentLabel = new QLabel(this);
    m_contentLabel->setBuddy(m_desired);
    form->addRow(m_contentLabel, contentColumn);
    connect(m_load, &QPushButton::clicked, this, [this] {
        const QString path = m_context.dialogs.askOpenFile(this, tr("Deployment manifest"),
                                                           tr("Manifests (*.json);;All files (*)"));
        if (!path.isEmpty())
            loadContent(path);
    });
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
    showKind();
}

ConfigurationDialog::Kind ConfigurationDialog::kindNow() const
{
    const auto kind = Kind(m_kind->currentIndex());
    const bool namesModules = m_condition->text().trimmed().startsWith(u"FROM", Qt::CaseInsensitive);
    return kind == OfDevices && namesModules ? OfModules : kind;
}

QString ConfigurationDialog::conditionNow() const
{
    const QString condition = m_condition->text().trimmed();
    if (kindNow() != OfModules || condition.isEmpty() || condition.startsWith(u"FROM", Qt::CaseInsensitive))
        return condition;
    return condition == u"*" ? OfAllModules.toString() : QString(OfAllModules + u" WHERE "_s + condition);
}

void ConfigurationDialog::showKind()
{
    const bool isOfEdge = m_kind->currentIndex() == OfEdge;
    m_condition->setPlaceholderText(m_kind->currentIndex() == OfModules ? u"moduleId = 'climate'"_s
                                                                        : u"tags.site = 'zurich'"_s);
    m_condition->setToolTip(
        m_kind->currentIndex() == OfModules
            ? tr("What stands behind FROM devices.modules WHERE in a query; * is all modules")
        : isOfEdge ? tr("What stands behind WHERE in a query; * is all Edge devices")
                   : tr("What stands behind WHERE in a query; * is all devices"));
    m_priority->setToolTip(
        isOfEdge
            ? tr("A device has the deployment of the highest priority; layers of a higher one lie on top")
            : tr("Where two configurations set the same property, the higher one wins"));
    m_contentLabel->setText(isOfEdge ? tr("M&odules (JSON)") : tr("&Desired properties (JSON)"));
    m_desired->setAccessibleName(m_contentLabel->text().remove(u'&'));
    m_desired->setPlaceholderText(
        isOfEdge ? u"{\"$edgeAgent\": {\"properties.desired\": {\"modules\": {}}},\n \"climate\": "
                   "{\"properties.desired\": {\"level\": 7}}}"_s
                 : u"{\"heating\": {\"level\": 7}}"_s);
    m_load->setVisible(isOfEdge && !m_known);
    validate();
    if (isVisible())
        resize(size().expandedTo(sizeHint())); // the row of the button is new
}

void ConfigurationDialog::loadContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("%1 cannot be read: %2").arg(path, file.errorString()), &Colors::bad);
    const QByteArray text = file.readAll();
    const auto read = twin::json::read(text);
    m_desired->setPlainText(read ? QString::fromUtf8(twin::json::writeIndented(modulesOfManifest(*read)))
                                 : QString::fromUtf8(text)); // what is wrong with it is said below
}

void ConfigurationDialog::fill(const twin::Configuration &known)
{
    m_known = known;
    m_kind->setCurrentIndex(twin::isDeployment(known.spec) ? OfEdge
                            : known.spec.isOfModules()     ? OfModules
                                                           : OfDevices);
    m_kind->setEnabled(false);
    m_load->hide();
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

twin::Result<Json> ConfigurationDialog::content() const
{
    if (m_known)
        return m_known->spec.content;
    const auto desired = objectIn(*m_desired);
    if (!desired)
        return desired.error();
    if (kindNow() == OfEdge)
        return Json::object({{ModulesContent, modulesOfManifest(*desired)}});
    twin::JsonObjectBuilder values(desired->size());
    for (const auto &[name, value] : desired->members())
        values.append(std::string(twin::DesiredPathStart) + std::string(name.view()), value);
    return Json::object({{kindNow() == OfModules ? "moduleContent"sv : "deviceContent"sv, values.take()}});
}

twin::Result<ConfigurationSpec> ConfigurationDialog::spec() const
{
    ConfigurationSpec spec = m_known ? m_known->spec : ConfigurationSpec();
    spec.id = m_name->text().trimmed();
    spec.targetCondition = conditionNow();
    spec.priority = m_priority->value();
    const auto content = this->content();
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
    if (!m_save)
        return; // while the fields are made
    const auto typed = spec();
    m_save->setEnabled(typed && !typed->id.isEmpty());
    if (!typed)
        return say(plainTextOf(typed.error()), &Colors::bad);
    say(countText(*typed), nullptr);
}

QString ConfigurationDialog::countText(const ConfigurationSpec &spec) const
{
    if (spec.targetCondition.isEmpty())
        return tr("Without a condition it targets nothing.");
    if (m_context.hub.state().deviceCount() > CountedAtMost)
        return tr("It is kept on the twins that meet the condition, now and later.");
    const twin::State state = m_context.hub.state();
    const auto targets = twin::query::Targets::parse(spec.targetCondition.toUtf8());
    const auto ids = targets ? targets->select(state) : std::vector<twin::TwinId>();
    if (!twin::isDeployment(spec))
        return tr("%n twins meet the condition now.", nullptr, int(ids.size()));
    const auto count = std::count_if(ids.begin(), ids.end(), [&state](const twin::TwinId &id) {
        return state.find(id)->identity->isEdge;
    });
    const QString text = tr("%n Edge devices meet the condition now.", nullptr, int(count));
    if (!twin::isLayered(spec.content[ModulesContent]))
        return text;
    return text + u' ' + tr("It is layered: it adds to a deployment of a lower priority.");
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
