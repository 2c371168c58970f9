// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/textpattern.h"
#include "hub/state.h"
#include "json/pointer.h"
#include "twin/limits.h"

#include <functional>
#include <vector>

namespace twin::fleet {

/// What is looked for in all twins, and where.
struct SearchWanted {
    TextWanted text{};
    bool identity = true; ///< ids and model ids
    bool tags = true;
    bool desired = true;
    bool reported = true;
    bool names = true; ///< of members
    bool values = true; ///< strings, numbers as they are written, true, false and null

    friend bool operator==(const SearchWanted &, const SearchWanted &) = default;
};

/// A text that was found.
struct SearchHit {
    enum class In { Id, ModelId, Name, Value };

    TwinId id;
    In in = In::Value;
    std::optional<Section> section{}; ///< of a name or value
    json::Pointer path{}; ///< in the section
    QString text{}; ///< the name, id or value that holds the hit
    QString value{}; ///< in one line, at most MaxValue characters; of an id: the model id
    bool isNumber = false; ///< of a name or value: what stands there is a number
    TextHit at{}; ///< in `text`

    static constexpr qsizetype MaxValue = 200;
};

/// A part of an answer.
struct SearchBatch {
    std::vector<SearchHit> hits; ///< the first ones only, see searchTwins()
    qsizetype found = 0; ///< all of this part
    qsizetype looked = 0; ///< twins of this part
};

/// Appends what one twin has, in the order of its document. A text that stands in a name and in its value is
/// found twice.
void searchTwin(const Record &record, const SearchWanted &wanted, const TextPattern &pattern,
                std::vector<SearchHit> &hits);

/// Looks through all twins by id, devices before their modules, and hands the answer to `take` in parts of
/// at most BatchTwins twins; stops as soon as that returns false. Hands out no more than `most` hits, the
/// others are counted. A pure function: a large fleet is searched in a pool. Errors: those of
/// TextPattern::compile().
Result<void> searchTwins(const State &state, const SearchWanted &wanted, qsizetype most,
                         const std::function<bool(SearchBatch &&)> &take);

constexpr qsizetype BatchTwins = 512;

} // namespace twin::fleet
