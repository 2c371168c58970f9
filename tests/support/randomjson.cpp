// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomjson.h"

using namespace std::string_view_literals;
using twin::Json;
using twin::JsonObjectBuilder;

namespace testsupport {

// Few names, so that patches often meet what is there.
std::string RandomJson::key()
{
    constexpr std::string_view Names[] = {"alpha"sv,       "beta"sv,        "gamma"sv, "delta"sv,
                                          "thermostat1"sv, "Z\u00fcrich"sv, "__t"sv};
    return std::string(Names[below(int(std::size(Names)))]);
}

Json RandomJson::value(int depth)
{
    switch (below(depth > 0 ? 8 : 6)) {
    case 0:
        return Json(below(2) == 0);
    case 1:
        return Json(qint64(below(100'000)) - 50'000);
    case 2:
        return Json(below(1000) / 8.0);
    case 3:
        return Json::number("21.80"sv);
    case 4:
        return Json(std::string(std::size_t(below(40)), 'x'));
    case 5:
        return Json("short"sv);
    case 6: {
        std::vector<Json> elements;
        for (int i = below(4); i > 0; --i)
            elements.push_back(value(depth - 1));
        return Json::array(std::move(elements));
    }
    default:
        return object(depth - 1);
    }
}

Json RandomJson::object(int depth)
{
    JsonObjectBuilder builder;
    for (int i = below(5); i > 0; --i)
        builder.set(key(), value(depth - 1));
    return builder.take();
}

Json RandomJson::patch(const Json &values, int depth)
{
    JsonObjectBuilder builder;
    for (int i = 1 + below(3); i > 0; --i) {
        const std::string name = key();
        const Json *old = values.find(name);
        if (below(4) == 0)
            builder.set(name, Json());
        else if (old && old->isObject() && depth > 0 && below(3) > 0)
            builder.set(name, patch(*old, depth - 1));
        else
            builder.set(name, value(depth - 1));
    }
    return builder.take();
}

} // namespace testsupport
