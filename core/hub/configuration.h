// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "json/json.h"

#include <QString>

#include <span>

namespace twin {

/// What a hub is to keep on all devices, or modules, that a condition names, as its caller said it: an
/// automatic configuration of devices or of modules, or a deployment of IoT Edge (deployment.h).
struct ConfigurationSpec {
    static constexpr qsizetype LongestId = 128;
    static constexpr qsizetype MostMetrics = 5;

    QString id{}; ///< lower-case letters, digits and -:.+%_#*?!(),=@;$'
    Json labels = Json::emptyObject(); ///< texts by name
    /// {"deviceContent": values}, or moduleContent, or modulesContent; values: {"properties.desired.a": 1}.
    Json content{};
    QString targetCondition{}; ///< what stands behind WHERE, "*", FROM devices.modules WHERE ...; empty: none
    int priority = 0; ///< from 0 on; the highest one wins
    Json metrics = Json::emptyObject(); ///< queries by name

    bool isOfModules() const { return content.contains("moduleContent"); }
    friend bool operator==(const ConfigurationSpec &, const ConfigurationSpec &) = default;
};

/// A configuration that the hub keeps.
struct Configuration {
    static constexpr qsizetype MostInHub = 100;

    ConfigurationSpec spec;
    Timestamp created{};
    Timestamp updated{};
    quint64 etag = 1; ///< steps with every change

    QString etagText() const;
    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// What several configurations that target one twin ask of its desired properties together, as a merge patch.
/// Inferred: each counts by property, and where two are about the same one, the higher priority wins, then
/// the one that was made later. Requires: what was checked by checkContent().
Json desiredOf(std::span<const Configuration *const> targeting);
/// In the order in which they give way to each other: the last one wins.
bool givesWay(const Configuration &a, const Configuration &b);

/// What the paths of a content begin with; behind it stand the names of desired properties.
inline constexpr std::string_view DesiredPathStart = "properties.desired.";
/// The names behind it, for people: "fan.rpm". Any other path as it is.
std::string_view desiredNameIn(std::string_view path);

/// The desired properties that deviceContent or moduleContent asks for, as a merge patch. As checkContent().
Result<Json> contentPatch(const Json &content);
/// Whether the content has values for devices or modules under paths of desired properties, which a twin may
/// have. Argument, NotObject, those of checkModulesContent() and the rules of twins, with the place in the
/// body.
Result<void> checkContent(const Json &content);
/// The content of an Edge device: what its values come to for the desired properties of each module alone.
/// Argument, NotObject and the rules of twins, with the place below "/modulesContent".
Result<std::vector<std::pair<QString, Json>>> modulePatches(const Json &modulesContent);

/// The Configuration of the service API without results.
Json configurationDocument(const Configuration &configuration);
/// Reads one. Argument, NotObject, with the place in the body.
Result<ConfigurationSpec> configurationSpecOf(const Json &document);

/// The journal's forms.
Json toJson(const Configuration &configuration);
Configuration configurationFromJson(const Json &json);

} // namespace twin
