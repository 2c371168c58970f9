// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "json/reader.h"
#include "json/writer.h"
#include "mainwindow.h"
#include "settings/settings.h"
#include "twin/twinpane.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The user's own list, or our sample models at the first start.
twin::host::ModelsSpec modelsOf(const Settings &settings)
{
    twin::host::ModelsSpec spec;
    if (const auto kept = twin::json::read(settings.modelSources.value().toUtf8()))
        spec.sources = twin::dtdl::sourcesFromJson(*kept);
    else
        spec.sources = {{.kind = twin::dtdl::ModelSource::Kind::BuiltIn, .place = u":/models"_s}};
    spec.cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/models"_s;
    return spec;
}

} // namespace

twin::Result<std::unique_ptr<Session>> Session::open(const twin::host::LocalHubSpec &spec,
                                                     const Surroundings &around)
{
    auto hub = twin::host::LocalHub::open(spec);
    if (!hub)
        return hub.error();
    return std::unique_ptr<Session>(new Session(*std::move(hub), around));
}

Session::Session(std::unique_ptr<twin::host::LocalHub> hub, const Surroundings &around)
    : m_hub(std::move(hub))
    , m_models(modelsOf(around.settings), m_clock)
    , m_conformance(m_hub->hub(), m_models)
    , m_telemetry(m_hub->hub())
    , m_context{m_hub->hub(), m_hub->simulation(), m_hub->server(), m_models,       m_conformance,
                m_actions,    around.settings,     around.theme,    around.dialogs, m_telemetry}
    , m_window(std::make_unique<MainWindow>(m_context))
{
    const auto handModels = [this] { m_hub->setModels(m_models.library()); };
    QObject::connect(&m_models, &twin::host::ModelsClient::changed, &m_models, handModels);
    handModels();
    QObject::connect(
        &m_models, &twin::host::ModelsClient::sourcesChanged, &m_models, [this, &settings = around.settings] {
            settings.modelSources.set(QString::fromUtf8(twin::json::write(toJson(m_models.sourceList()))));
        });
}

Session::~Session() = default;

void Session::keepDraftsIn(const QString &folder)
{
    static_cast<TwinPane *>(m_window->document("twin"))->setDraftFolder(folder);
}

} // namespace app
