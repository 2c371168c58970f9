// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"
#include "host/conformanceservice.h"
#include "host/localhub.h"
#include "host/modelsclient.h"
#include "host/watchedhistory.h"
#include "settings/settings.h"
#include "shared/dialogs.h"
#include "shared/theme.h"
#include "support/directhubclient.h"
#include "support/directsimulation.h"
#include "support/jsontext.h"
#include "telemetry/telemetrystore.h"

#include <QAbstractItemModel>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

/// A failed connect, a bad index or a painter's complaint fails the test; that the offscreen platform cannot
/// pass on size hints does not.
inline void failOnOurWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

/// Answers questions as the test says and keeps what was said.
class TestDialogs final : public app::Dialogs
{
public:
    void showError(QWidget *, const QString &title, const twin::Error &error) override
    {
        errors.append(title + u": " + error.toString());
    }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return answer;
    }
    bool confirmTyped(QWidget *, const QString &question, const QString &, const QString &,
                      const QString &) override
    {
        questions.append(question);
        return answer;
    }
    QString askOpenFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString askText(QWidget *, const QString &, const QString &) override { return {}; }
    QString askSaveFile(QWidget *, const QString &, const QString &) override { return {}; }

    QStringList errors;
    QStringList questions;
    bool answer = true;
};

/// All that a pane is given: a real hub in this thread, real actions and theme, settings in a folder of its
/// own.
struct TwinWorld {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    app::Settings settings{store};
    app::Theme theme;
    app::Actions actions;
    TestDialogs dialogs;
    DirectHubClient hub;
    DirectSimulation simulation{hub};
    twin::host::ModelsClient models{
        {.sources = {{.kind = twin::dtdl::ModelSource::Kind::BuiltIn, .place = QStringLiteral(":/models")}}},
        hub.clock};
    twin::host::ConformanceService conformance{hub, models};
    /// Of a hub of its own; nobody starts it.
    std::unique_ptr<twin::host::LocalHub> house = *twin::host::LocalHub::open({});
    app::TelemetryStore telemetry{hub};
    twin::host::WatchedHistory history{hub};
    app::AppContext context{hub,     simulation, house->server(), history, models,   conformance,
                            actions, settings,   theme,           dialogs, telemetry};

    static twin::TwinId id(const char *text = "thermo-01")
    {
        return *twin::TwinId::parse(QString::fromLatin1(text));
    }
    twin::Twin twinOf(const twin::TwinId &twin) const { return hub.state().find(twin)->twin; }

    void tick(qint64 seconds) { hub.clock.advanceMSecs(seconds * 1000); }
    void create(const char *body = R"({"tags": {}, "desired": {}})", const char *device = "thermo-01")
    {
        const auto json = testsupport::jsonOf(body);
        QVERIFY_RESULT(hub.submit(twin::CreateIdentity{id(device), {}, json["tags"], json["desired"]}, {}));
    }
    /// A service writes.
    void patch(const char *body, const char *device = "thermo-01")
    {
        QVERIFY_RESULT(hub.submit(twin::PatchTwin{id(device), testsupport::jsonOf(body), {}}, {}));
    }
    /// The device writes.
    void report(const char *body, const char *device = "thermo-01")
    {
        QVERIFY_RESULT(hub.submit(twin::PatchReported{id(device), testsupport::jsonOf(body), {}}, {}));
    }

    /// The twin of the design's picture.
    void createThermostats()
    {
        create(R"({"tags": {"site": "zurich", "location": {"building": "43", "floor": 1}},
                   "desired": {"thermostat1": {"__t": "c"}, "thermostat2": {"__t": "c"}, "telemetryInterval": 5}})");
        QVERIFY_RESULT(
            hub.submit(twin::Connect{id(), QStringLiteral("dtmi:com:example:TemperatureController;1")}, {}));
        report(R"({"serialNumber": "TC-20871",
                   "thermostat1": {"__t": "c", "maxTempSinceLastReboot": 25.3},
                   "telemetryInterval": {"value": 5, "ac": 200, "av": 2}})");
        tick(321);
        patch(R"({"properties": {"desired": {"thermostat1": {"targetTemperature": 21.8},
                                             "thermostat2": {"targetTemperature": 80.0}}}})");
        tick(1);
        report(
            R"({"thermostat1": {"targetTemperature": {"value": 21.8, "ac": 200, "av": 3, "ad": "executed"}},
                   "thermostat2": {"__t": "c", "maxTempSinceLastReboot": 24.9,
                       "targetTemperature": {"value": 60.0, "ac": 400, "av": 3, "ad": "above the limit of 60 °C"}}})");
    }
};

/// The model as indented lines, cells by " | ".
inline QString textTree(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        text += QString(depth * 2, u' ') + cells.join(u" | ") + u'\n';
        text += textTree(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}
