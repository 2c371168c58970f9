// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/token.h"
#include "host/localhub.h"
#include "host/serverclient.h"
#include "support/appfixture.h"
#include "support/mqttclient.h"
#include "telemetry/telemetrystore.h"

#include <QFile>
#include <QSignalSpy>

/// Answers where to save with the path that the test gave.
class SavingDialogs final : public app::Dialogs
{
public:
    void showError(QWidget *, const QString &title, const twin::Error &error) override
    {
        errors.append(title + u": " + error.toString());
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    bool confirmTyped(QWidget *, const QString &, const QString &, const QString &, const QString &) override
    {
        return true;
    }
    QString askOpenFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString askText(QWidget *, const QString &, const QString &) override { return {}; }
    QString askSaveFile(QWidget *, const QString &, const QString &) override { return path; }

    QString path;
    QStringList errors;
};

/// Everything a pane needs, around a hub on its own thread whose servers can really be started, on free
/// ports.
struct ServedFixture {
    static constexpr int Patience = 20'000; ///< ms; the machine may be busy

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    twin::SystemClock clock;
    std::unique_ptr<twin::host::LocalHub> house =
        *twin::host::LocalHub::open({.name = QStringLiteral("test"),
                                     .certificateFolder = folder.filePath(QStringLiteral("certificates"))});
    twin::host::ModelsClient models{
        {.sources = {{.kind = twin::dtdl::ModelSource::Kind::BuiltIn, .place = QStringLiteral(":/models")}}},
        clock};
    twin::host::ConformanceService conformance{house->hub(), models};
    app::Actions actions;
    app::Settings settings{store};
    app::Theme theme;
    SavingDialogs dialogs;
    app::TelemetryStore telemetry{house->hub()};
    app::AppContext context{house->hub(),    house->simulation(),
                            house->server(), house->history(),
                            models,          conformance,
                            actions,         settings,
                            theme,           dialogs,
                            telemetry};

    ServedFixture()
    {
        settings.hubHttpsPort.set(0);
        settings.hubMqttPort.set(0);
    }
    twin::host::ServerClient &server() { return house->server(); }
    const twin::host::ServerAddresses &addresses() { return *server().addresses(); }
    QByteArray authority()
    {
        QFile file(addresses().authorityFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts the servers as the settings say; false when they do not.
    bool serve()
    {
        QSignalSpy started(&server(), &twin::host::ServerClient::started);
        server().setLogging(true);
        server().start({.httpsPort = 0, .mqttPort = 0});
        return started.wait(Patience);
    }
    twin::TwinId create(const QString &name)
    {
        const twin::TwinId id = *twin::TwinId::parse(name);
        house->hub().send(twin::CreateIdentity{.id = id, .spec = {}, .tags = {}, .desired = {}});
        (void)QTest::qWaitFor([&] { return house->hub().state().find(id) != nullptr; }, Patience);
        return id;
    }
    QByteArray keyOf(const twin::TwinId &id) const
    {
        return house->hub().state().find(id)->identity->authentication.primaryKey;
    }
    QByteArray tokenOf(const twin::TwinId &id)
    {
        return twin::auth::makeToken(addresses().hostName + u"/devices/" + id.device(), keyOf(id),
                                     clock.now().plusMSecs(600'000));
    }
    testsupport::MqttClient client() { return testsupport::MqttClient(addresses().mqttPort, authority()); }
};
