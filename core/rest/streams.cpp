// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

// GET /events?condition=...&sources=Telemetry,twinChangeEvents
Result<Answer> streamEvents(const Call &call)
{
    EventStream stream;
    const auto &target = call.request.target;
    if (const QString sources = target.parameter(u"sources"); !sources.isEmpty())
        stream.wish.sources = sources.split(u',', Qt::SkipEmptyParts);
    if (const QString condition = target.parameter(u"condition"); !condition.isEmpty()) {
        auto parsed = query::RoutingCondition::parse(condition.toUtf8());
        if (!parsed)
            return parsed.error();
        stream.wish.condition = *std::move(parsed);
    }
    return Answer(std::move(stream));
}

} // namespace twin::rest
