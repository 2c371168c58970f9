// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetquery.h"

#include "json/reader.h"

using namespace Qt::StringLiterals;
using twin::query::Query;

namespace app {

namespace {

bool beginsWith(const QString &text, QStringView word)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(word, Qt::CaseInsensitive) &&
           (trimmed.size() == word.size() || !trimmed[word.size()].isLetterOrNumber());
}

// A query that was put in front of what was typed moves the places of errors.
twin::Error movedBack(twin::Error error, const QByteArray &typed, qsizetype prefix)
{
    if (error.hasAt)
        error.at = twin::json::placeAt(typed, qBound(qsizetype(0), error.at.offset - prefix, typed.size()),
                                       error.at.length);
    return error;
}

bool isOfWholeDevices(const Query &query)
{
    const auto &selection = query.selection();
    return query.collection() == twin::query::Collection::Devices && selection.isStar() && !selection.top &&
           !selection.groupBy;
}

} // namespace

twin::Result<Query> fleetQuery(const QString &typed)
{
    const QByteArray prefix = typed.trimmed().isEmpty()      ? "SELECT * FROM devices "
                              : beginsWith(typed, u"SELECT") ? ""
                              : beginsWith(typed, u"WHERE")  ? "SELECT * FROM devices "
                                                             : "SELECT * FROM devices WHERE ";
    const QByteArray text = typed.toUtf8();
    auto query = Query::parse(QByteArray(prefix + text));
    if (!query)
        return movedBack(query.error(), text, prefix.size());
    if (!isOfWholeDevices(*query))
        return twin::Error{.code = twin::ErrorCode::Argument,
                           .detail = u"The table shows whole devices: SELECT * FROM devices WHERE ..."_s,
                           .at = twin::json::placeAt(text, 0, text.size()),
                           .hasAt = true};
    return query;
}

twin::Result<Query> answerQuery(const QString &typed)
{
    auto query = Query::parse(typed.toUtf8());
    if (query && isOfWholeDevices(*query))
        return twin::Error{.code = twin::ErrorCode::Argument, .detail = u"It selects whole devices."_s};
    return query;
}

int positionOf(const QString &typed, qsizetype offset)
{
    return int(QString::fromUtf8(typed.toUtf8().left(offset)).size());
}

} // namespace app
