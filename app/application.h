// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "settings/settings.h"
#include "shared/theme.h"
#include "shared/windowdialogs.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTranslator>

namespace app {

/// What the command line says.
struct StartOptions {
    QString workspace{}; ///< a file; empty: the last one, or the demo
    QString tourFolder{}; ///< given: play the tour and quit
    QString language{}; ///< "de"; empty: as set, else the system's
    QString theme{}; ///< "light" or "dark"; empty: as set
    bool measureStart = false;
    QElapsedTimer started{};
};

/// Builds the program's objects in order and owns them: settings, language, looks, then the session.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(const StartOptions &options);

    /// The exit code of the program.
    int run();

private:
    void setLanguage();
    void setLooks();
    int playTour();
    bool start();
    twin::Result<void> open(const QString &path);
    void adopt(std::unique_ptr<Session> session, const QString &path);
    void greet(MainWindow &window);
    void openWorkspace();
    void newWorkspace();
    void replaceBy(const QString &path);
    void measureFirstPaint();

    StartOptions m_options;
    QSettings m_store;
    Settings m_settings;
    QTranslator m_words;
    QTranslator m_qtWords;
    Theme m_theme;
    WindowDialogs m_dialogs;
    std::unique_ptr<Session> m_session;
};

} // namespace app
