// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/message.h"

#include "json/writer.h"

#include <algorithm>
#include <array>

namespace twin::rest {

namespace {

struct Reason {
    int status;
    const char *text;
};
constexpr std::array Reasons{
    Reason{100, "Continue"},
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{204, "No Content"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{412, "Precondition Failed"},
    Reason{413, "Payload Too Large"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{503, "Service Unavailable"},
    Reason{504, "Gateway Timeout"},
};

auto lineOf(const QList<Headers::Line> &lines, QByteArrayView name)
{
    return std::find_if(lines.begin(), lines.end(), [name](const Headers::Line &line) {
        return line.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    const auto line = lineOf(m_lines, name);
    return line == m_lines.end() ? QByteArray() : line->second;
}

bool Headers::contains(QByteArrayView name) const
{
    return lineOf(m_lines, name) != m_lines.end();
}

Response jsonResponse(const Json &body, int status)
{
    return jsonResponse(json::write(body), status);
}

Response jsonResponse(QByteArray body, int status)
{
    Response response{.status = status, .body = std::move(body)};
    response.headers.add("Content-Type", "application/json; charset=utf-8");
    return response;
}

Response emptyResponse(int status)
{
    return {.status = status};
}

QByteArray quoted(const QString &etag)
{
    return '"' + etag.toLatin1() + '"';
}

QByteArray reasonOf(int status)
{
    const auto found = std::find_if(Reasons.begin(), Reasons.end(),
                                    [status](const Reason &reason) { return reason.status == status; });
    return found == Reasons.end() ? "Status" : found->text;
}

} // namespace twin::rest
