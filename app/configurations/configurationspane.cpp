// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurations/configurationspane.h"

#include "actions/actionbutton.h"
#include "actions/actions.h"
#include "configurations/configurationdialog.h"
#include "host/hubclient.h"
#include "hub/deployment.h"
#include "json/writer.h"
#include "shared/dialogs.h"
#include "shared/jsoneditor.h"
#include "shared/whendone.h"

#include <QLocale>
#include <QTreeView>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace app {

ConfigurationsPane::ConfigurationsPane(AppContext &context, QWidget *parent)
    : RecordsDrawer(context, parent)
    , m_model(context.hub)
{
    setAccessibleName(tr("Configurations"));
    context.actions.bind(ActionId::NewConfiguration, this, [this] { edit(nullptr); });
    context.actions.bind(ActionId::EditConfiguration, this, [this] {
        if (const auto *known = current())
            edit(known);
    });
    context.actions.bind(ActionId::DeleteConfiguration, this, &ConfigurationsPane::remove);
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (!m_counting.isCanceled())
            showMetrics(m_counting.result());
    });
    m_text = new JsonEditor(context.theme, this);
    m_text->setEditable(false);
    m_text->setAccessibleName(tr("Text of the configuration"));
    build(m_model,
          {.name = tr("Configurations and deployments"),
           .none = tr("No configurations yet. One sets desired properties, or brings modules, on all devices "
                      "that a condition names, and on those that come to meet it later."),
           .key = u"configurations"_s,
           .shares = {760, 400},
           .widths = {148, 112, 64, 72, 72, 200, 160}},
          m_text,
          {makeActionButton(context.actions.action(ActionId::NewConfiguration), this),
           makeActionButton(context.actions.action(ActionId::EditConfiguration), this),
           makeActionButton(context.actions.action(ActionId::DeleteConfiguration), this)});
    connect(table(), &QTreeView::activated, context.actions.action(ActionId::EditConfiguration),
            &QAction::trigger);
}

const twin::Configuration *ConfigurationsPane::current() const
{
    return m_model.configurationAt(m_model.rowOf(chosen()));
}

void ConfigurationsPane::showCurrent()
{
    const auto *configuration = current();
    context().actions.setEnabled(ActionId::EditConfiguration, configuration);
    context().actions.setEnabled(ActionId::DeleteConfiguration, configuration);
    m_counting.cancel(); // what comes now is of the one before
    if (!configuration) {
        m_text->showText({});
        return setSummary({}, false);
    }
    const QString text =
        QString::fromUtf8(twin::json::writeIndented(twin::configurationDocument(*configuration)
                                                        .without("createdTimeUtc"sv)
                                                        .without("lastUpdatedTimeUtc"sv)));
    if (text != m_text->text())
        m_text->showText(text);
    showMetrics({});
    countMetrics(*configuration);
}

void ConfigurationsPane::showMetrics(const QStringList &metrics)
{
    const auto *configuration = current();
    if (!configuration)
        return;
    const QLocale locale;
    const auto counts = m_model.countsOf(configuration->spec.id);
    const QStringList parts{configuration->spec.id, locale.toString(counts.applied),
                            locale.toString(counts.targeted)};
    const QString reached = twin::isDeployment(configuration->spec)
                                ? tr("%1: applied to %2 of %3 Edge devices, %4 succeeded, %5 failed")
                                      .arg(parts[0], parts[1], parts[2], locale.toString(counts.succeeded),
                                           locale.toString(counts.failed))
                                : tr("%1: applied to %2 of %3 twins").arg(parts[0], parts[1], parts[2]);
    const bool isBehind = counts.applied < counts.targeted || counts.failed > 0;
    setSummary((QStringList{reached} + metrics).join(u", "_s), isBehind);
    setLastLine({reached, isBehind ? Tone::Bad : Tone::Normal});
}

// The metrics are queries over the whole fleet: they are asked in the pool.
void ConfigurationsPane::countMetrics(const twin::Configuration &configuration)
{
    if (configuration.spec.metrics.isEmpty() || !isVisible())
        return; // showEvent() asks again
    m_counting.setFuture(QtConcurrent::run([configuration, state = context().hub.state()] {
        QStringList lines;
        const auto document = twin::fleet::configurationDocument(configuration, state, {});
        const twin::Json &results = document["metrics"sv]["results"sv];
        for (const auto &[name, count] : results.members())
            lines.append(tr("%1: %2").arg(name.toString(), QLocale().toString(count.toInteger())));
        return lines;
    }));
}

void ConfigurationsPane::showEvent(QShowEvent *event)
{
    RecordsDrawer::showEvent(event);
    showCurrent();
}

void ConfigurationsPane::edit(const twin::Configuration *known)
{
    auto *dialog = new ConfigurationDialog(context(), known, window());
    connect(dialog, &ConfigurationDialog::saved, this, [this](const QString &id) {
        emit openWanted();
        choose(id);
    });
    dialog->open();
}

void ConfigurationsPane::remove()
{
    const auto *configuration = current();
    if (!configuration)
        return;
    const QString id = configuration->spec.id;
    if (!context().dialogs.confirm(
            window(), tr("Delete the configuration %1?").arg(id),
            tr("What it has set stays on the twins until another configuration sets it."), tr("Delete")))
        return;
    whenDone(context().hub.send(twin::DeleteConfiguration{.configurationId = id}), this,
             [this](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     context().dialogs.showError(this, tr("The configuration could not be deleted"),
                                                 reply.error());
             });
}

} // namespace app
