// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/pathcounts.h"

#include "query/lexer.h"
#include "query/members.h"

#include <QHash>

#include <algorithm>
#include <memory>

using namespace std::string_view_literals;

namespace twin::query {

namespace {

/// Names as a tree, so that a path costs a pointer for each name and no text.
struct Node {
    qsizetype devices = 0;
    QHash<json::Key, std::shared_ptr<Node>> below{};
};

void count(const Json &value, Node &node)
{
    ++node.devices;
    for (const auto &[key, member] : value.members()) {
        auto &next = node.below[key];
        if (!next)
            next = std::make_shared<Node>();
        count(member, *next);
    }
}

void list(const Node &node, const std::string &path, std::vector<PathCount> &paths)
{
    paths.push_back({path, node.devices});
    for (auto next = node.below.cbegin(); next != node.below.cend(); ++next) {
        std::string longer = path;
        appendName(longer, next.key().view());
        list(**next, longer, paths);
    }
}

} // namespace

std::vector<PathCount> pathCounts(const State &state)
{
    Node tags;
    Node desired;
    Node reported;
    for (const auto &record : state.records()) {
        if (record->id().isModule())
            continue;
        count(record->twin.tags, tags);
        count(record->twin.desired.values, desired);
        count(record->twin.reported.values, reported);
    }
    std::vector<PathCount> paths;
    for (const auto name : memberNames(Collection::Devices)) {
        if (name != "moduleId"sv && name != "tags"sv)
            paths.push_back({std::string(name), state.deviceCount()});
    }
    list(tags, "tags", paths);
    list(desired, "properties.desired", paths);
    list(reported, "properties.reported", paths);
    std::sort(paths.begin(), paths.end(),
              [](const PathCount &a, const PathCount &b) { return a.path < b.path; });
    return paths;
}

} // namespace twin::query
