// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/session.h"

using namespace std::string_view_literals;

namespace twin {

namespace {

// In the order of Feed.
constexpr std::array<std::string_view, FeedCount> FeedNames{"twinAnswers"sv, "desired"sv, "commands"sv,
                                                            "messages"sv, "inputs"sv};

} // namespace

Json toJson(const Session &session)
{
    JsonObjectBuilder builder(1 + FeedCount);
    if (session.kind() != Session::Kind::None)
        builder.append("kind"sv, Json(session.kind() == Session::Kind::Kept ? "kept"sv : "clean"sv));
    for (std::size_t i = 0; i < FeedCount; ++i) {
        if (const auto qos = session.qos(Feed(i)))
            builder.append(FeedNames[i], Json(*qos));
    }
    return builder.take();
}

Session sessionFromJson(const Json &json)
{
    const auto kind = json["kind"sv].toStringView();
    Session session(kind == "kept"sv    ? Session::Kind::Kept
                    : kind == "clean"sv ? Session::Kind::Clean
                                        : Session::Kind::None);
    for (std::size_t i = 0; i < FeedCount; ++i) {
        if (const Json *qos = json.find(FeedNames[i]))
            session.subscribe(Feed(i), qos->toInteger() > 0 ? 1 : 0);
    }
    return session;
}

} // namespace twin
