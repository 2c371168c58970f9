// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "base/clock.h"
#include "mainwindow.h"
#include "settings/settings.h"
#include "shared/dialogs.h"
#include "shared/theme.h"
#include "tour/synclog.h"
#include "tour/views.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int GlowMSecs = 1700; // real time until a changed value has faded

struct Look {
    const char *name;
    Theme::Mode mode;
    int zoom;
};

constexpr Look Looks[] = {
    {"light", Theme::Mode::Light, 100}, {"dark", Theme::Mode::Dark, 100}, {"150", Theme::Mode::Light, 150}};

// Nobody is there to answer: the tour says yes, and a failure is a line of its log.
class TourDialogs final : public Dialogs
{
public:
    void showError(QWidget *, const QString &title, const twin::Error &error) override
    {
        std::fprintf(stderr, "%s: %s\n", qPrintable(title), qPrintable(error.toString()));
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    bool confirmTyped(QWidget *, const QString &, const QString &, const QString &, const QString &) override
    {
        return true;
    }
    QString askOpenFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString askText(QWidget *, const QString &, const QString &) override { return {}; }
    QString askSaveFile(QWidget *, const QString &, const QString &) override { return {}; }
};

twin::Result<std::unique_ptr<Session>> openDemo(const Session::Surroundings &around, const QString &folder)
{
    QFile scene(u":/scenes/demo.json"_s);
    QFile graph(u":/graphs/demo.json"_s);
    if (!scene.open(QIODevice::ReadOnly) || !graph.open(QIODevice::ReadOnly))
        return twin::Error{.code = twin::ErrorCode::SceneInvalid, .detail = u"The demo is missing."_s};
    return Session::open(
        {.name = u"Demo"_s,
         .workspace = {.path = {}, .sceneText = scene.readAll(), .graphText = graph.readAll()},
         .manualStart = twin::SystemClock().now(),
         .idSeed = 1,
         .certificateFolder = folder + u"/certificates"_s},
        around);
}

/// A person asks for another temperature, and the device follows.
void playScene(Stage &stage)
{
    stage.play(20'000);
    const twin::Json target = twin::Json::object({{"targetTemperature", twin::Json::number("23.5")}});
    const twin::Json desired = twin::Json::object({{"thermostat1", target}});
    const twin::Json body = twin::Json::object({{"properties", twin::Json::object({{"desired", desired}})}});
    stage.session.context().hub.send(
        twin::PatchTwin{.id = *twin::TwinId::parse(u"thermo-01"), .body = body, .ifMatch = {}});
    stage.play(7'000);
}

void fade(Stage &stage)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < GlowMSecs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    stage.settle();
}

twin::Result<void> shoot(Stage &stage, const TourView &view, const QString &path)
{
    view.enter(stage);
    const bool saved = view.shoot(stage).save(path);
    view.leave(stage);
    if (!saved)
        return twin::Error{.code = twin::ErrorCode::StoreFailed,
                           .detail = u"%1 cannot be written."_s.arg(path)};
    std::printf("%s\n", qUtf8Printable(path));
    std::fflush(stdout);
    return {};
}

} // namespace

twin::Result<void> playTour(const QString &folder, Theme &theme)
{
    if (!QDir().mkpath(folder))
        return twin::Error{.code = twin::ErrorCode::StoreFailed,
                           .detail = u"%1 cannot be made."_s.arg(folder)};
    const QTemporaryDir own;
    QSettings store(own.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    TourDialogs dialogs;
    auto session = openDemo({settings, theme, dialogs}, own.path());
    if (!session)
        return session.error();

    Stage stage{**session, own.path()};
    MainWindow &window = stage.session.window();
    const SyncLog log(stage.session.context().hub);
    window.setWorkspaceName(MainWindow::tr("Demo workspace"));
    window.show();
    window.setCurrentDevice(*twin::TwinId::parse(u"thermo-01"));
    playScene(stage);
    for (const Look &look : Looks) {
        theme.setMode(look.mode);
        theme.setZoomPercent(look.zoom);
        for (const TourView &view : tourViews()) {
            fade(stage);
            const QString file =
                u"%1-%2.png"_s.arg(QLatin1StringView(view.name), QLatin1StringView(look.name));
            if (auto shot = shoot(stage, view, QDir(folder).filePath(file)); !shot)
                return shot;
        }
    }
    return {};
}

} // namespace app
