// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "hub/state.h"
#include "json/pointer.h"
#include "query/row.h"
#include "twin/limits.h"

#include <QList>
#include <QString>

namespace app {

/// A column of the fleet table: what stands at one path of each twin.
struct FleetColumn {
    /// How a value is coloured.
    enum class Kind { Missing, Text, Number, Boolean, Word, QuietWord };
    struct Cell {
        QString text{};
        Kind kind = Kind::Missing;
    };

    QString path{}; ///< as a query writes it
    twin::query::ResolvedPath resolved{};

    /// Errors: those of a path, with their place.
    static twin::Result<FleetColumn> parse(const QString &path);

    /// The last name of the path, and what stands in front of it without "properties".
    QString title() const;
    QString group() const;
    /// The section of the twin that the column is of, for what can be drawn; nothing for what the hub keeps.
    std::optional<twin::Section> section() const;
    /// Where in that section.
    twin::json::Pointer pointer() const;
    bool isId() const { return resolved.member == twin::query::Member::DeviceId; }
    Cell cellOf(const twin::Record &record, const twin::Clock &clock) const;

    friend bool operator==(const FleetColumn &a, const FleetColumn &b) { return a.path == b.path; }
};

/// Id, state, time of the last activity and model, then the three tags that most devices have.
QList<FleetColumn> usualColumns(const twin::State &state);

} // namespace app
