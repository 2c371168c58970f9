// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QProcess>
#include <QTemporaryDir>

namespace testsupport {

/// What the console's exit codes say.
enum Exit { Done = 0, Refused = 1, Usage = 2, NotFound = 3, NoWorkspace = 4, Unwritten = 5 };

/// What one run of the console came to.
struct Run {
    int code = -1; ///< -1: it crashed, or did not end in time
    QString out{};
    QString err{};

    /// Null when it printed no JSON.
    twin::Json json() const;
    twin::Json error() const;
};

/// The console as a program, in a folder of its own where home.twins is its workspace. While it waits for a
/// run, the event loop of the test goes on.
class Console final
{
public:
    explicit Console(const QString &program);
    ~Console();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text);
    QByteArray read(const QString &name) const;
    /// Whether runs find the workspace in the variable TWINSCOPE_WORKSPACE; so it is at first.
    void setWorkspaceInEnvironment(bool on) { m_isInEnvironment = on; }

    Run run(const QStringList &words, const QByteArray &input = {});
    /// The line as a person types it.
    Run shell(const QString &line, const QByteArray &input = {});
    /// The lines of the verb's help.
    QStringList examplesOf(const QString &verb);

    /// A run that goes on; it ends with the process.
    std::unique_ptr<QProcess> begin(const QStringList &words) const { return started(m_program, words); }

    /// Serves the workspace on free ports: what it printed when it was ready, null when it was not.
    twin::Json serve(const QStringList &more = {});
    /// Begins to run a line that serves, as a person types it; else as serve().
    twin::Json serveLine(const QString &line);
    /// The exit code of what serves after SIGTERM, -1 when it does not end by itself.
    int endServing();

private:
    std::unique_ptr<QProcess> started(const QString &program, const QStringList &words) const;
    Run finished(const QString &program, const QStringList &words, const QByteArray &input);
    twin::Json ready();

    QString m_program;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    bool m_isInEnvironment = true;
};

/// Makes home.twins with the device lamp-1, which has a tag and a desired property (three changes, etag 3),
/// and patch.json with another tag. Fails the test when it cannot.
void makeLamp(Console &console);

} // namespace testsupport

/// A run ended with `expected`; else the test shows what the program said.
#define VERIFY_CODE(run, expected)                                                                           \
    do {                                                                                                     \
        const testsupport::Run &ended = (run);                                                               \
        const QString said =                                                                                 \
            QStringLiteral("exit code %1\n%2\n%3").arg(QString::number(ended.code), ended.out, ended.err);   \
        QVERIFY2(ended.code == (expected), qPrintable(said));                                                \
    } while (false)
