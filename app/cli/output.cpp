// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/brokenpipe.h"
#include "json/writer.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace app::cli {

namespace {

bool put(FILE *stream, const QByteArray &text)
{
    const twin::BrokenPipeGuard guard;
    const auto size = std::size_t(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

// The first failure is told, unless the reader has heard enough: `head` ends when it has its lines.
void putOut(const QByteArray &text)
{
    if (isOutputLost() || put(stdout, text) || errno == EPIPE)
        return;
    complain(QStringLiteral("The output could not be written: %1. What the verb did stays done.")
                 .arg(QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

QString Table::toString() const
{
    QList<qsizetype> widths(m_rows.first().size());
    for (const auto &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const auto &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

bool isOutputLost()
{
    return std::ferror(stdout) != 0;
}

void printLine(const QString &line)
{
    printText(line + u'\n');
}

void printText(const QString &text)
{
    putOut(text.toUtf8());
}

void printJson(const twin::Json &value, bool indented)
{
    putOut((indented ? twin::json::writeIndented(value) : twin::json::write(value)) + '\n');
}

void complain(const QString &line)
{
    put(stderr, "twinscope-cli: " + line.toUtf8() + '\n');
}

void complainJson(const twin::Json &value)
{
    put(stderr, twin::json::write(value) + '\n');
}

} // namespace app::cli
