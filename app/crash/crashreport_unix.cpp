// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crashreport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// All that a signal handler may touch is made beforehand: it must not take memory.
std::array<char, 1024> path{};
std::array<char, 512> head{};

struct Fatal {
    int number;
    const char *name;
};
constexpr Fatal Fatals[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}, {SIGABRT, "SIGABRT"}};

void put(int file, const char *text)
{
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

const char *nameOf(int number)
{
    for (const Fatal &fatal : Fatals) {
        if (fatal.number == number)
            return fatal.name;
    }
    return "a signal";
}

void writeReport(const char *why, const char *more)
{
    const int file = ::open(path.data(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    put(file, head.data());
    put(file, why);
    put(file, "\n");
    put(file, more);
    put(file, "\n\n");
    std::array<void *, 64> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), int(frames.size())), file);
    put(file, "\n");
    ::close(file);
}

extern "C" void onFatalSignal(int number)
{
    writeReport(nameOf(number), "");
    std::signal(number, SIG_DFL);
    std::raise(number);
}

[[noreturn]] void onTerminate()
{
    const char *what = "";
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception &error) {
            what = error.what();
            writeReport("std::terminate", what);
        } catch (...) {
            writeReport("std::terminate", "an exception of an unknown kind");
        }
    } else {
        writeReport("std::terminate", what);
    }
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

template <std::size_t Size>
void keep(std::array<char, Size> &place, const QByteArray &text)
{
    std::strncpy(place.data(), text.constData(), Size - 1);
}

QString pathIn(const QString &folder)
{
    return folder + u"/crash.txt"_s;
}

} // namespace

void installCrashReport(const QString &folder)
{
    keep(path, QFile::encodeName(pathIn(folder)));
    keep(head, u"Twinscope %1, Qt %2, %3, %4\n"_s
                   .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
                   .toUtf8());
    std::array<void *, 1> frame{};
    ::backtrace(frame.data(), 1); // loads what it needs now, not in a signal
    struct sigaction action = {};
    action.sa_handler = onFatalSignal;
    action.sa_flags = SA_RESETHAND | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    for (const Fatal &fatal : Fatals)
        ::sigaction(fatal.number, &action, nullptr);
    std::set_terminate(onTerminate);
}

QString takeCrashReport(const QString &folder)
{
    const QString fresh = pathIn(folder);
    const QString shown = folder + u"/crash-last.txt"_s;
    if (!QFile::exists(fresh))
        return {};
    QFile::remove(shown);
    return QFile::rename(fresh, shown) ? shown : fresh;
}

} // namespace app
