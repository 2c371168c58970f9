// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "json/writer.h"

#include <algorithm>
#include <cstdio>

namespace app::cli {

namespace {

void put(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
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

void printLine(const QString &line)
{
    printText(line + u'\n');
}

void printText(const QString &text)
{
    put(stdout, text.toUtf8());
}

void printJson(const twin::Json &value, bool indented)
{
    put(stdout, (indented ? twin::json::writeIndented(value) : twin::json::write(value)) + '\n');
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
