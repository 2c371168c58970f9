// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crashreport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <windows.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::array<wchar_t, 1024> path{};
std::array<char, 512> head{};

void writeReport(const char *why, unsigned long code, void *const *frames, unsigned count)
{
    const HANDLE file =
        CreateFileW(path.data(), FILE_APPEND_DATA, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    std::array<char, 256> line{};
    DWORD written = 0;
    const auto put = [&](int length) {
        if (length > 0)
            WriteFile(file, line.data(), DWORD(length), &written, nullptr);
    };
    WriteFile(file, head.data(), DWORD(std::strlen(head.data())), &written, nullptr);
    put(std::snprintf(line.data(), line.size(), "%s 0x%08lx\n\n", why, code));
    const auto base = reinterpret_cast<std::uintptr_t>(GetModuleHandleW(nullptr));
    for (unsigned i = 0; i < count; ++i)
        put(std::snprintf(line.data(), line.size(), "%p (+0x%zx)\n", frames[i],
                          std::size_t(reinterpret_cast<std::uintptr_t>(frames[i]) - base)));
    CloseHandle(file);
}

LONG WINAPI onException(EXCEPTION_POINTERS *what)
{
    std::array<void *, 48> frames{};
    const unsigned count = CaptureStackBackTrace(0, DWORD(frames.size()), frames.data(), nullptr);
    writeReport("exception", what->ExceptionRecord->ExceptionCode, frames.data(), count);
    return EXCEPTION_CONTINUE_SEARCH;
}

[[noreturn]] void onTerminate()
{
    std::array<void *, 48> frames{};
    const unsigned count = CaptureStackBackTrace(0, DWORD(frames.size()), frames.data(), nullptr);
    writeReport("std::terminate", 0, frames.data(), count);
    std::abort();
}

QString pathIn(const QString &folder)
{
    return folder + u"/crash.txt"_s;
}

} // namespace

void installCrashReport(const QString &folder)
{
    const QString file = pathIn(folder).left(qsizetype(path.size()) - 1);
    path[size_t(file.toWCharArray(path.data()))] = 0;
    const QByteArray words = u"Twinscope %1, Qt %2, %3\n"_s
                                 .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                                      QSysInfo::prettyProductName())
                                 .toUtf8()
                                 .left(qsizetype(head.size()) - 1);
    std::copy(words.begin(), words.end(), head.begin());
    SetUnhandledExceptionFilter(onException);
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
