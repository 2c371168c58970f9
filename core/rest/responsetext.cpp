// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/responsetext.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

void append(std::string &text, QByteArrayView piece)
{
    text.append(piece.data(), std::size_t(piece.size()));
}

void appendLine(std::string &text, QByteArrayView name, QByteArrayView value)
{
    append(text, name);
    text += ": ";
    append(text, value);
    text += "\r\n";
}

// RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT". Written by hand, as QLocale takes longer than all the rest.
void appendDate(std::string &text, Timestamp now)
{
    constexpr const char *Days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr const char *Months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto two = [&text](int number) {
        text += char('0' + number / 10);
        text += char('0' + number % 10);
    };
    const qint64 seconds = now.ticks() / Timestamp::TicksPerSecond;
    constexpr qint64 SecondsPerDay = 86'400;
    const QDate date = QDate(1, 1, 1).addDays(seconds / SecondsPerDay);
    const int second = int(seconds % SecondsPerDay);
    text.append(Days[date.dayOfWeek() - 1]).append(", ");
    two(date.day());
    text.append(" ").append(Months[date.month() - 1]).append(" ");
    two(date.year() / 100);
    two(date.year() % 100);
    text += ' ';
    two(second / 3600);
    text += ':';
    two(second / 60 % 60);
    text += ':';
    two(second % 60);
    text.append(" GMT");
}

} // namespace

std::string textOf(const Response &response, bool keepsAlive, Timestamp now)
{
    std::string text;
    text.reserve(std::size_t(512 + response.body.size()));
    text += "HTTP/1.1 " + std::to_string(response.status) + ' ';
    append(text, reasonOf(response.status));
    text += "\r\n";
    for (const auto &[name, value] : response.headers.lines())
        appendLine(text, name, value);
    if (response.status != 204)
        appendLine(text, "Content-Length", QByteArray::number(response.body.size()));
    text += "Date: ";
    appendDate(text, now);
    text += "\r\n";
    appendLine(text, "Server", "Twinscope");
    appendLine(text, "Vary", "Origin");
    if (!keepsAlive)
        appendLine(text, "Connection", "close");
    text += "\r\n";
    append(text, response.body);
    return text;
}

} // namespace twin::rest
