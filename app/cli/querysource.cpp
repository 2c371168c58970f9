// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/querysource.h"

#include "cli/scenefile.h"
#include "cli/workspacefile.h"
#include "json/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

Result<query::Documents> documentsOf(const QString &path)
{
    const auto text = fileText(path);
    if (!text)
        return text.error();
    const auto json = json::read(*text);
    if (!json)
        return inFile(path, json.error());
    return query::Documents::fromJson(*json);
}

} // namespace

QString QuerySource::pathOf(const Call &call)
{
    return call.isSet(u"twins") ? call.value(u"twins") : call.workspacePath();
}

Result<QuerySource> QuerySource::load(const Call &call)
{
    QuerySource source;
    if (call.isSet(u"twins")) {
        auto documents = documentsOf(pathOf(call));
        if (!documents)
            return documents.error();
        source.m_documents = *std::move(documents);
        return source;
    }
    const auto workspace = WorkspaceFile::open(pathOf(call), call.isSet(u"create"));
    if (!workspace)
        return workspace.error();
    source.m_state = (*workspace)->state();
    source.m_jobs = query::Documents(query::jobRowsOf(source.m_state));
    return source;
}

std::vector<query::Row> QuerySource::rows(query::Collection collection) const
{
    if (m_documents)
        return m_documents->rows(collection);
    return collection == query::Collection::Jobs ? m_jobs.rows(collection)
                                                 : query::rowsOf(m_state, collection);
}

Result<query::Page> QuerySource::answer(const query::Query &query) const
{
    return query::run(query, rows(query.collection()), query::WholeAnswer);
}

query::Explanation QuerySource::explanation(const query::Query &query) const
{
    return query::explain(query, rows(query.collection()));
}

std::optional<query::Row> QuerySource::find(const query::Query &query, const QString &id) const
{
    const query::RowKey wanted{
        id.section(u'/', 0, 0).toStdString(), id.section(u'/', 1, 1).toStdString(), {}};
    for (const auto row : rows(query.collection())) {
        query::RowKey key = row.key();
        key.job.clear();
        if (key == wanted)
            return row;
    }
    return std::nullopt;
}

} // namespace app::cli
