// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/explain.h"
#include "query/run.h"

#include <QString>

#include <optional>

namespace app::cli {

class Call;

/// The twins that a query of the console is about, as they were at one moment: of a workspace, or of a file
/// with twin documents.
class QuerySource final
{
public:
    /// What --twins names, else the workspace. Errors: those of the reader and of store::Journal.
    static twin::Result<QuerySource> load(const Call &call);
    /// The file that load() reads.
    static QString pathOf(const Call &call);

    twin::Result<twin::query::Page> answer(const twin::query::Query &query) const;
    twin::query::Explanation explanation(const twin::query::Query &query) const;
    /// The row of a device, or "device/module"; nothing when the query's collection does not have it.
    std::optional<twin::query::Row> find(const twin::query::Query &query, const QString &id) const;

private:
    std::vector<twin::query::Row> rows(twin::query::Collection collection) const;

    twin::State m_state;
    twin::query::Documents m_jobs; // of m_state
    std::optional<twin::query::Documents> m_documents; // of a file
};

} // namespace app::cli
