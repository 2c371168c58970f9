// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Request targets and message headers as a stranger may send them: nothing may crash, and what is read back
// keeps its promises.
#include "json/reader.h"
#include "rest/identitybody.h"
#include "rest/messageheaders.h"
#include "rest/route.h"

#include <cstdint>

using namespace twin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QByteArray> lines = text.split('\n');
    rest::Request request{.method = lines.value(0)};
    if (const auto target = rest::Target::parse(lines.value(1))) {
        request.target = *target;
        for (const QString &segment : target->path) {
            if (segment.isEmpty() || segment.contains(u'\0'))
                __builtin_trap();
        }
        (void)target->number(u"top", 1, 1000, 1000);
    }
    for (const QByteArray &line : lines.mid(2))
        request.headers.add(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1));
    (void)rest::findRoute(request);
    if (const auto read = rest::readMessageHeaders(request.headers)) {
        const auto written =
            rest::writeMessageHeaders({.system = read->system, .properties = read->properties});
        for (const auto &[name, value] : written.lines()) {
            if (name.contains('\n') || value.contains('\n') || value.contains('\r'))
                __builtin_trap();
        }
    }
    if (const auto body = json::read(lines.value(2)))
        (void)rest::identitySpecOf(*body, *TwinId::parse(u"d"), State{});
    return 0;
}
