// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/responsetext.h"

#include <QLocale>

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

// RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray dateOf(Timestamp now)
{
    return QLocale::c().toString(now.toDateTime(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
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
    appendLine(text, "Date", dateOf(now));
    appendLine(text, "Server", "Twinscope");
    appendLine(text, "Vary", "Origin");
    if (!keepsAlive)
        appendLine(text, "Connection", "close");
    text += "\r\n";
    append(text, response.body);
    return text;
}

} // namespace twin::rest
