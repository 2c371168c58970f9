// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "json/pointer.h"
#include "twin/digitaltwin.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// The colour family of a piece of text in a row.
enum class Tone { Text, Quiet, Number, String, Boolean, Good, Waiting, Bad, Device };

/// What a row of the Twin view shows and what keys, links and tooltips need; everything but its children.
struct RowFace {
    enum class Kind { Member, Note };
    enum class Edit { None, Changed, Added, Removed };

    Kind kind = Kind::Member;
    Edit edit = Edit::None;
    QString name{};
    twin::json::Pointer path{}; ///< in the column's document; of a note: of the property it belongs to
    twin::json::Pointer property{}; ///< the property or component that links the four columns; root for none
    std::optional<twin::Json> value{}; ///< absent when only asked for, or removed by the draft
    QString text{}; ///< the value in words
    Tone tone = Tone::Text;
    bool fixed = false; ///< `text` in the fixed font
    std::optional<twin::SyncState> mark{}; ///< shape in front of `text`: what an acknowledgement says
    QString aside{}; ///< quiet words behind the value: "was 21.8", "asked 23.5"
    std::optional<twin::SyncState> sync{};
    QString state{}; ///< the sync state in words
    Tone stateTone = Tone::Quiet;
    twin::Timestamp since{}; ///< never: nothing is shown
    qint64 version = 0; ///< 0: none
    QString explanation{}; ///< more for the tooltip, for example the acknowledgement text

    friend bool operator==(const RowFace &, const RowFace &) = default;
};

/// A value that a person asks for and that is not as the model says. It can be sent all the same: what a
/// device does with it is its own affair.
struct SchemaHint {
    twin::json::Pointer place{}; ///< in the desired section
    QString text{}; ///< one sentence in the language of the window
};

/// One row with those below it.
struct TreeRow : RowFace {
    std::vector<TreeRow> children{};
};

/// Rows of one column, top level.
using TreeRows = std::vector<TreeRow>;

} // namespace app
