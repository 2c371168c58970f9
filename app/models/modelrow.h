// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/pointer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// One row of a model's tree: an interface, one of its contents, or a part of one.
struct ModelRow {
    enum class Kind { Interface, Telemetry, Property, Writable, Command, Component, Relationship, Part };
    enum class Mark { None, Resolved, Missing, Inherited };

    Kind kind = Kind::Part;
    QString name{};
    QString displayName{}; ///< in the user's language; empty when it says no more than the name
    QString description{};
    QString schema{}; ///< "double", "object, 3 fields", "Thermostat;1"
    QString note{}; ///< semantic type and unit, or what part it is
    Mark mark = Mark::None; ///< before the note
    bool isInherited = false;
    bool isFaulty = false; ///< a problem lies in it and in none of its children
    QString modelId{}; ///< the interface whose text it stands in
    twin::json::Pointer pointer{}; ///< in that text
    QStringList path{}; ///< names of contents from the shown interface down; empty for what a twin has not
    std::vector<ModelRow> children{};
};

} // namespace app
