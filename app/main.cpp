// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

app::StartOptions readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Explorer and simulator of device twins and digital twins."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s,
                                       u"Open this workspace; it is made when it is not there."_s, u"file"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Play the demo, write a picture of every view to the folder, then quit."_s, u"folder"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the window, for example en or de."_s,
                                      u"code"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colors of the window: light, dark or contrast."_s,
                                   u"name"_s);
    const QCommandLineOption measure(u"measure-start"_s,
                                     u"Print how long it took to the first paint, then quit."_s);
    parser.addOptions({workspace, tour, language, theme, measure});
    parser.addPositionalArgument(u"file"_s, u"Open this workspace, or run this scene."_s, u"[file]"_s);
    parser.process(application);
    const QString file = parser.positionalArguments().value(0);
    return {.workspace = file.isEmpty() ? parser.value(workspace) : file,
            .tourFolder = parser.value(tour),
            .language = parser.value(language),
            .theme = parser.value(theme),
            .measureStart = parser.isSet(measure)};
}

// Whether somebody only asks what there is: that needs no display.
bool isQuestion(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "-v" || argument == "--version";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer started;
    started.start();
    QCoreApplication::setApplicationName(u"twinscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Twinscope"_s);
    if (isQuestion(argc, argv)) {
        const QCoreApplication application(argc, argv);
        readOptions(application);
    }
    QApplication application(argc, argv);
    app::StartOptions options = readOptions(application);
    options.started = started;
    return app::Application(options).run();
}
