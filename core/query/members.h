// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/record.h"
#include "json/json.h"
#include "query/ast.h"
#include "query/value.h"

#include <optional>
#include <string>
#include <vector>

namespace twin::query {

/// The members at the root of a twin document (section 4). Other: one that no twin has.
enum class Member : quint8 {
    DeviceId,
    ModuleId,
    Etag,
    DeviceEtag,
    Status,
    StatusReason,
    StatusUpdateTime,
    ConnectionState,
    LastActivityTime,
    CloudToDeviceMessageCount,
    AuthenticationType,
    X509Thumbprint,
    ModelId,
    Version,
    Capabilities,
    Configurations,
    DeviceScope,
    ParentScopes,
    Tags,
    Properties,
    Desired,
    Reported,
    Other
};

/// A path that is ready to be looked up: names are interned, prefix and spelling are settled (section 4).
struct ResolvedPath {
    /// What a path into desired or reported properties leads to.
    enum class Facet : quint8 { Value, Version, Metadata };

    Member member = Member::Other;
    Facet facet = Facet::Value;
    bool isTime = false; ///< a time that the hub keeps: compares as an instant (section 5)
    std::vector<json::Key> names; ///< from the root on, in canonical spelling
    std::vector<json::Key> below; ///< those behind the member and the facet

    friend bool operator==(const ResolvedPath &a, const ResolvedPath &b) { return a.names == b.names; }
};

ResolvedPath resolved(const Path &path, Collection collection);
/// The names of the path without the collection's prefix, members of the root in canonical spelling.
std::vector<std::string> canonicalNames(const Path &path, Collection collection);
/// The name of a column in its row (section 8); `index` from 0.
std::string columnName(const Column &column, std::size_t index, Collection collection);
/// The canonical names of the members that people may ask for.
std::vector<std::string_view> memberNames(Collection collection);

/// The value in a record without a copy; texts that must be made are put into `scratch`, which has to live as
/// long as the value.
Value lookUp(const ResolvedPath &path, const Record &record, std::string &scratch);
/// The value in a document. As above.
Value lookUp(const ResolvedPath &path, const Json &document);
/// The value as Json, nothing when there is none.
std::optional<Json> copyOf(const ResolvedPath &path, const Record &record);
std::optional<Json> copyOf(const ResolvedPath &path, const Json &document);

} // namespace twin::query
