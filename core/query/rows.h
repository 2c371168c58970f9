// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/state.h"
#include "query/jobrow.h"
#include "query/row.h"

#include <span>
#include <vector>

namespace twin::query {

/// The twins of a state in result order. The state must outlive the rows. Collections of twins only.
std::vector<Row> rowsOf(const State &state, Collection collection);

/// Documents of the three collections that no hub holds, in result order: twins of a file, rows of jobs.
class Documents final
{
public:
    Documents() = default;
    explicit Documents(std::span<const JobRow> jobs);
    /// Reads an array of twin documents, modules among them, or {"devices", "modules", "jobs"}, each an
    /// array. NotObject for an element that is no twin, with its place.
    static Result<Documents> fromJson(const Json &json);

    std::vector<Row> rows(Collection collection) const;

private:
    std::vector<Json> &of(Collection collection) { return m_documents[std::size_t(collection)]; }
    Result<void> add(const Json &array, const QString &place, std::optional<Collection> collection);
    void sort();

    std::vector<Json> m_documents[3];
};

} // namespace twin::query
