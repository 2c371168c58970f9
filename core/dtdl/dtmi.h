// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace twin::dtdl {

/// A digital twin model identifier, taken apart: `dtmi:` path [`;` major [`.` minor]] [`#` fragment] (dtdl.md
/// section 4).
struct Dtmi {
    int major = 0; ///< 0: no version
    int minor = 0; ///< 0: a one-part version
    QStringList labels;
    QString versionless; ///< the text without version, fragment kept
    QString fragment; ///< with its '#'; null when there is none
    bool isReserved = false; ///< some label or the fragment starts with an underscore

    /// major + minor / 1,000,000.
    double completeVersion() const { return major + minor * 0.000001; }

    /// Empty when `text` breaks the general grammar.
    static std::optional<Dtmi> parse(QStringView text);
};

/// Whether `text` follows the general grammar.
bool isDtmi(std::string_view text);
/// Whether a model of that DTDL version may define or refer to `text`: no system labels, no fragment, the
/// version rule.
bool isUserDtmi(std::string_view text, int dtdlVersion);
/// Whether `text` can be a DTDL name: a letter, then letters, digits and underscores, not ending in an
/// underscore.
bool isName(std::string_view text);
/// `dtmi:com:Example:Thermostat;1` as `dtmi/com/example/thermostat-1.json`; empty when it has no one-part
/// version.
QString repositoryPath(QStringView dtmi);

} // namespace twin::dtdl
