// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomgraph.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace testsupport {

namespace {

TwinId anyTwin(RandomJson &random)
{
    return TwinId::parse(u"node-%1"_s.arg(random.below(9))).value();
}

QString anyEdge(RandomJson &random)
{
    return u"edge-%1"_s.arg(random.below(4));
}

Json body(RandomJson &random, const TwinId &target)
{
    return Json::object({{"$targetId", Json(target.toString())},
                         {"$relationshipName", Json(random.below(2) ? "contains"sv : "feeds"sv)},
                         {"share", Json(random.below(100))}});
}

Json patch(RandomJson &random)
{
    const bool removes = random.below(3) == 0;
    return Json::array({Json::object({{"op", Json(removes ? "remove"sv : "add"sv)},
                                      {"path", Json("/share"sv)},
                                      {"value", Json(random.below(100))}})});
}

} // namespace

Command randomGraphCommand(RandomJson &random, const State &state)
{
    const TwinId id = anyTwin(random);
    const auto twin = state.graph().twin(id);
    switch (random.below(14)) {
    case 0:
        return CreateIdentity{.id = id};
    case 1:
        return DeleteIdentity{.id = id};
    case 2:
    case 3:
        return PutLogicalTwin{
            .id = id,
            .body = Json::object({{"share", Json(random.below(9))},
                                  {"$metadata", Json::object({{"$model", Json("dtmi:example:Node;1"sv)}})}})};
    case 4:
        return PatchLogicalTwin{id, patch(random), twin && random.below(2) ? twin->etagText() : QString()};
    case 5:
        return DeleteLogicalTwin{.id = id};
    case 6:
        return DeleteRelationship{.id = id, .relationshipId = anyEdge(random)};
    case 7:
    case 8:
        return PatchRelationship{.id = id, .relationshipId = anyEdge(random), .body = patch(random)};
    case 9:
        return PatchTwin{.id = id, .body = Json::object({{"tags", random.object()}})};
    default:
        return PutRelationship{
            .id = id, .relationshipId = anyEdge(random), .body = body(random, anyTwin(random))};
    }
}

} // namespace testsupport
