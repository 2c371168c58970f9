// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"
#include "host/conformanceservice.h"
#include "host/localhub.h"
#include "host/modelsclient.h"
#include "host/watchedhistory.h"
#include "json/reader.h"
#include "settings/settings.h"
#include "shared/dialogs.h"
#include "shared/theme.h"
#include "support/directhubclient.h"
#include "support/directsimulation.h"
#include "telemetry/telemetrystore.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// Every warning fails the test but the one that the offscreen platform itself gives for any window.
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

/// Answers questions as the test said and remembers what was asked.
class AnsweredDialogs final : public app::Dialogs
{
public:
    void showError(QWidget *, const QString &title, const twin::Error &error) override
    {
        errors.append(title + u": " + error.name());
    }
    bool confirm(QWidget *, const QString &question, const QString &detail, const QString &) override
    {
        questions.append(question);
        details.append(detail);
        return answer;
    }
    bool confirmTyped(QWidget *, const QString &question, const QString &detail, const QString &,
                      const QString &word) override
    {
        questions.append(question);
        details.append(detail);
        words.append(word);
        return text == word;
    }
    QString askOpenFile(QWidget *, const QString &, const QString &) override { return openFile; }
    QString askText(QWidget *, const QString &, const QString &) override { return text; }
    QString askSaveFile(QWidget *, const QString &, const QString &) override { return saveFile; }

    bool answer = true;
    QString text; ///< what a person types
    QString openFile; ///< what a person chooses
    QString saveFile;
    QStringList questions;
    QStringList details; ///< of the questions
    QStringList words; ///< that had to be typed
    QStringList errors;
};

/// Everything a pane needs, around a real hub: build one per test.
struct AppFixture {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    DirectHubClient hub;
    DirectSimulation simulation{hub};
    twin::host::ModelsClient models{
        {.sources = {{.kind = twin::dtdl::ModelSource::Kind::BuiltIn, .place = QStringLiteral(":/models")}}},
        hub.clock};
    twin::host::ConformanceService conformance{hub, models};
    app::Actions actions;
    app::Settings settings{store};
    app::Theme theme;
    AnsweredDialogs dialogs;
    /// Of a hub of its own; nobody starts it.
    std::unique_ptr<twin::host::LocalHub> house = *twin::host::LocalHub::open({});
    app::TelemetryStore telemetry{hub};
    twin::host::WatchedHistory history{hub};
    app::AppContext context{hub,     simulation, house->server(), history, models,   conformance,
                            actions, settings,   theme,           dialogs, telemetry};

    static twin::TwinId id(const char16_t *path)
    {
        return *twin::TwinId::parsePath(QString::fromUtf16(path));
    }
    static twin::Json json(const char *text) { return *twin::json::read(QByteArrayView(text)); }

    /// Registers a device that the hub then knows; offline.
    void create(const char16_t *path)
    {
        (void)hub.submit(twin::CreateIdentity{.id = id(path), .spec = {}, .tags = {}, .desired = {}},
                         {.origin = twin::Cause::Origin::Window});
    }
    void connectDevice(const char16_t *path, const char16_t *model)
    {
        (void)hub.submit(twin::Connect{.id = id(path), .modelId = QString::fromUtf16(model)},
                         {.origin = twin::Cause::Origin::Device});
    }
    /// A service writes; `body` is {"tags": ..., "properties": {"desired": ...}}.
    void patch(const char16_t *path, const char *body,
               twin::Cause::Origin origin = twin::Cause::Origin::Window)
    {
        (void)hub.submit(twin::PatchTwin{.id = id(path), .body = json(body), .ifMatch = {}},
                         {.origin = origin});
    }
    void report(const char16_t *path, const char *body)
    {
        (void)hub.submit(twin::PatchReported{.id = id(path), .body = json(body), .ifVersion = {}},
                         {.origin = twin::Cause::Origin::Device});
    }
};
