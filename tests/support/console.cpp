// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include "json/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace testsupport {

namespace {

constexpr int Patience = 60'000; // ms; the machine may be busy

} // namespace

Json Run::json() const
{
    return json::read(out.toUtf8()).value_or(Json());
}

Json Run::error() const
{
    return json::read(err.toUtf8()).value_or(Json())["error"sv];
}

Console::Console(const QString &program)
    : m_program(program)
{ }

Console::~Console()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    m_server->kill();
    m_server->waitForFinished();
}

void Console::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray Console::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Run Console::run(const QStringList &words, const QByteArray &input)
{
    return finished(m_program, words, input);
}

Run Console::shell(const QString &line, const QByteArray &input)
{
    return finished(u"sh"_s, {u"-c"_s, line}, input);
}

QStringList Console::examplesOf(const QString &verb)
{
    QStringList examples;
    const QStringList lines = run(verb.split(u' ') << u"--help"_s).out.split(u'\n');
    for (const auto &line : lines) {
        if (line.startsWith(u"  twinscope-cli "))
            examples.append(line.trimmed());
    }
    return examples;
}

Json Console::serve(const QStringList &more)
{
    m_server = started(m_program, QStringList{u"serve"_s, u"--workspace"_s, path(u"home.twins"_s),
                                              u"--https"_s, u"0"_s, u"--mqtt"_s, u"0"_s} +
                                      more);
    return ready();
}

// exec: the signal that ends it is to reach the console and not the shell.
Json Console::serveLine(const QString &line)
{
    m_server = started(u"sh"_s, {u"-c"_s, u"exec "_s + line});
    return ready();
}

int Console::endServing()
{
    m_server->terminate();
    if (!m_server->waitForFinished(Patience) || m_server->exitStatus() != QProcess::NormalExit)
        return -1;
    return m_server->exitCode();
}

Json Console::ready()
{
    while (!m_server->canReadLine()) {
        if (!m_server->waitForReadyRead(Patience))
            return {};
    }
    return json::read(m_server->readLine()).value_or(Json());
}

std::unique_ptr<QProcess> Console::started(const QString &program, const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"TWINSCOPE_WORKSPACE"_s);
    if (m_isInEnvironment)
        environment.insert(u"TWINSCOPE_WORKSPACE"_s, path(u"home.twins"_s));
    environment.insert(u"PATH"_s, QFileInfo(m_program).absolutePath() + QDir::listSeparator() +
                                      environment.value(u"PATH"_s));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program, words);
    return process;
}

Run Console::finished(const QString &program, const QStringList &words, const QByteArray &input)
{
    const auto process = started(program, words);
    process->write(input);
    process->closeWriteChannel();
    const bool hasEnded =
        QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, Patience);
    const bool isNormal = hasEnded && process->exitStatus() == QProcess::NormalExit;
    return {isNormal ? process->exitCode() : -1, QString::fromUtf8(process->readAllStandardOutput()),
            QString::fromUtf8(process->readAllStandardError())};
}

void makeLamp(Console &console)
{
    console.write(u"patch.json"_s, "{\"tags\": {\"patched\": true}}");
    VERIFY_CODE(console.run({u"devices"_s, u"create"_s, u"lamp-1"_s, u"--create"_s}), Done);
    VERIFY_CODE(console.run({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"{\"tags\": {\"room\": \"hall\"}}"_s}),
                Done);
    VERIFY_CODE(console.run({u"twin"_s, u"patch"_s, u"lamp-1"_s,
                             u"{\"properties\": {\"desired\": {\"level\": 10}}}"_s}),
                Done);
}

} // namespace testsupport
