// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/querysource.h"
#include "cli/querytext.h"
#include "cli/querywatch.h"
#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

int explain(const Call &call, const QuerySource &source, const query::Query &query)
{
    const auto explanation = source.explanation(query);
    if (call.wantsJson())
        call.print(toJson(explanation, query.text()));
    else
        printText(textOf(explanation, query.text()));
    return Done;
}

int sayWhy(const Call &call, const QuerySource &source, const query::Query &query)
{
    const QString id = call.value(u"why");
    const auto row = source.find(query, id);
    if (!row)
        return call.fail({.code = id.contains(u'/') ? ErrorCode::ModuleNotFound : ErrorCode::DeviceNotFound,
                          .detail = u"There is no %1 in what the query is about."_s.arg(id)});
    const auto verdict = query::verdictOn(query, *row);
    if (call.wantsJson())
        call.print(toJson(verdict, id, query.text()));
    else
        printText(textOf(verdict, id, query.text()));
    return Done;
}

int answer(const Call &call, const QuerySource &source, const query::Query &query)
{
    const auto page = source.answer(query);
    if (!page)
        return call.fail(page.error());
    if (call.wantsJson())
        call.print(Json::array(page->rows));
    else
        printText(tableOf(*page));
    return Done;
}

int watch(const Call &call, const query::Query &query)
{
    QueryWatch watch(call, query);
    const auto started = watch.start();
    if (!started)
        return call.fail(started.error());
    return isOutputLost() ? int(Unwritten) : QCoreApplication::exec();
}

} // namespace

int runQuery(Call &call)
{
    const QByteArray text = call.argument(0).toUtf8();
    const auto query = query::Query::parse(text);
    if (!query)
        return failAt(call, query.error(), text);
    if (QuerySource::pathOf(call).isEmpty())
        return call.misused(u"Say which twins: --twins FILE, --workspace FILE or TWINSCOPE_WORKSPACE."_s);
    if (call.isSet(u"watch"))
        return watch(call, *query);
    const auto source = QuerySource::load(call);
    if (!source)
        return call.fail(source.error());
    if (call.isSet(u"why"))
        return sayWhy(call, *source, *query);
    return call.isSet(u"explain") ? explain(call, *source, *query) : answer(call, *source, *query);
}

} // namespace app::cli
