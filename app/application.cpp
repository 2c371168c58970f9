// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "crash/crashnote.h"
#include "crash/crashreport.h"
#include "filedrop.h"
#include "firstpaint.h"
#include "firststeps/firststeps.h"
#include "greeting.h"
#include "help/helpdesk.h"
#include "mainwindow.h"
#include "shared/accessiblefaces.h"
#include "starttrouble.h"
#include "tour/tour.h"
#include "updates/updates.h"
#include "workbench.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString demoPath()
{
    return dataFolder() + u"/demo.twinscope"_s;
}

/// A demo file that does not exist yet, beside the one that cannot be opened.
QString freshDemoPath()
{
    for (int i = 2;; ++i) {
        const QString path = dataFolder() + u"/demo-%1.twinscope"_s.arg(i);
        if (!QFileInfo::exists(path))
            return path;
    }
}

bool isDemo(const QString &path)
{
    const QFileInfo file(path);
    return file.absolutePath() == QFileInfo(dataFolder()).absoluteFilePath() &&
           file.fileName().startsWith(u"demo"_s);
}

Theme::Mode modeOf(const QString &word)
{
    return word == u"dark"       ? Theme::Mode::Dark
           : word == u"light"    ? Theme::Mode::Light
           : word == u"contrast" ? Theme::Mode::Contrast
                                 : Theme::Mode::System;
}

QString draftFolderOf(const QString &path)
{
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return dataFolder() + u"/drafts/"_s + QString::fromLatin1(hash);
}

QString fileFilter()
{
    return Application::tr("Workspaces (*.twinscope *.twins)");
}

} // namespace

Application::Application(const StartOptions &options)
    : m_options(options)
    , m_store(QSettings::IniFormat, QSettings::UserScope, u"twinscope"_s, u"twinscope"_s)
    , m_settings(m_store)
{
    if (m_options.tourFolder.isEmpty())
        installCrashReport(dataFolder());
    setLanguage();
    setLooks();
    installAccessibleFaces();
}

int Application::run()
{
    if (!m_options.tourFolder.isEmpty())
        return playTour();
    return start() ? QApplication::exec() : EXIT_FAILURE;
}

void Application::setLanguage()
{
    const QString chosen = m_options.language.isEmpty() ? m_settings.language.value() : m_options.language;
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale);
    if (m_words.load(locale, u"app"_s, u"_"_s, u":/i18n"_s) || m_words.load(u":/i18n/app_en.qm"_s))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

void Application::setLooks()
{
    m_theme.setMode(modeOf(m_options.theme.isEmpty() ? m_settings.theme.value() : m_options.theme));
    m_theme.setMotionReduced(m_settings.reducedMotion.value());
    m_theme.setZoomPercent(m_settings.zoomPercent.value());
    QApplication::setWindowIcon(QIcon(u":/icons/twinscope.svg"_s));
}

int Application::playTour()
{
    const twin::Result<void> played = app::playTour(m_options.tourFolder, m_theme);
    if (!played)
        std::fprintf(stderr, "twinscope: %s\n", qUtf8Printable(played.error().toString()));
    return played ? EXIT_SUCCESS : EXIT_FAILURE;
}

bool Application::start()
{
    const QString last = m_settings.workspace.value();
    const QString scene = FileDrop::holdsScene(m_options.workspace) ? m_options.workspace : QString();
    const bool isAsked = !m_options.workspace.isEmpty() && scene.isEmpty();
    QString path = isAsked ? m_options.workspace : !last.isEmpty() ? last : demoPath();
    for (;;) {
        const twin::Result<void> opened = open(path);
        if (opened) {
            if (!scene.isEmpty())
                m_session->window().workbench()->openScene(scene);
            return true;
        }
        const StartChoice choice = askAfterFailure(path, opened.error());
        if (choice == StartChoice::Quit)
            return false;
        const QString other = choice == StartChoice::FreshDemo
                                  ? freshDemoPath()
                                  : m_dialogs.askOpenFile(nullptr, tr("Open workspace"), fileFilter());
        if (!other.isEmpty())
            path = other;
    }
}

twin::Result<void> Application::open(const QString &path)
{
    twin::host::WorkspaceSpec workspace{.path = path};
    if (isDemo(path)) {
        workspace.sceneText = resource(u":/scenes/demo.json"_s);
        workspace.graphText = resource(u":/graphs/demo.json"_s);
    }
    auto session = Session::open(
        {.name = isDemo(path) ? u"Demo"_s : QFileInfo(path).completeBaseName(), .workspace = workspace},
        {m_settings, m_theme, m_dialogs});
    if (!session)
        return session.error();
    adopt(*std::move(session), path);
    return {};
}

void Application::adopt(std::unique_ptr<Session> session, const QString &path)
{
    std::unique_ptr<Session> before = std::exchange(m_session, std::move(session));
    MainWindow &window = m_session->window();
    m_session->setUp([this, path](SessionWindow &each) {
        each.window().setWorkspaceName(isDemo(path) ? tr("Demo workspace")
                                                    : QFileInfo(path).completeBaseName());
        each.keepDraftsIn(draftFolderOf(QFileInfo(path).absoluteFilePath()));
        each.actions().bind(ActionId::OpenWorkspace, this, [this] { openWorkspace(); });
        each.actions().bind(ActionId::NewWorkspace, this, [this] { newWorkspace(); });
        new Updates(each.context(), &each.window());
    });
    m_settings.workspace.set(isDemo(path) && path == demoPath() ? QString() : path);
    if (m_settings.currentDevice.value().isEmpty())
        window.setCurrentDevice(
            *twin::TwinId::parse(u"thermo-01")); // the first one that a newcomer should see
    if (m_options.measureStart)
        measureFirstPaint();
    window.show();
    if (!before && !m_options.measureStart)
        greet(window);
}

void Application::greet(MainWindow &window)
{
    const QString report = takeCrashReport(dataFolder());
    switch (nextGreeting(m_settings, QApplication::applicationVersion(), !report.isEmpty())) {
    case Greeting::CrashNote:
        showCrashNote(report, &window);
        break;
    case Greeting::News:
        window.findChild<HelpDesk *>()->open(u"news"_s);
        break;
    case Greeting::FirstSteps:
        window.findChild<FirstSteps *>()->openOnce();
        break;
    }
    window.findChild<Updates *>()->askDaily();
}

void Application::openWorkspace()
{
    const QString path = m_dialogs.askOpenFile(&m_session->window(), tr("Open workspace"), fileFilter());
    if (!path.isEmpty())
        replaceBy(path);
}

void Application::newWorkspace()
{
    QString path = m_dialogs.askSaveFile(&m_session->window(), tr("New workspace"), fileFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".twinscope"_s;
    if (!QFileInfo::exists(path) ||
        m_dialogs.confirm(&m_session->window(), tr("This file is there already. Open it?"),
                          tr("A workspace is never written over."), tr("Open")))
        replaceBy(path);
}

// The window that asked is about to go: let it return from its own action first.
void Application::replaceBy(const QString &path)
{
    QMetaObject::invokeMethod(
        this,
        [this, path] {
            if (const auto opened = open(path); !opened)
                m_dialogs.showError(&m_session->window(), tr("The workspace cannot be opened"),
                                    opened.error());
        },
        Qt::QueuedConnection);
}

void Application::measureFirstPaint()
{
    auto *watcher = new FirstPaint(m_session->window());
    connect(watcher, &FirstPaint::painted, this, [this] {
        std::printf("first paint after %lld ms\n", static_cast<long long>(m_options.started.elapsed()));
        std::fflush(stdout);
        QApplication::quit();
    });
}

} // namespace app
