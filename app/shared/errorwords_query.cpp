// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errorwords.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

// What the parser expected, when it is no word of the language itself.
QString expectedText(const QString &expected)
{
    if (expected == u"name"_s)
        return Words::tr("a name");
    if (expected == u"path"_s)
        return Words::tr("a path such as tags.site");
    if (expected == u"value"_s)
        return Words::tr("a value or a path");
    if (expected == u"constant"_s)
        return Words::tr("a constant");
    if (expected == u"number"_s)
        return Words::tr("a number");
    if (expected == u"whole number"_s)
        return Words::tr("a whole number from 1");
    if (expected == u"collection"_s)
        return Words::tr("devices, devices.modules or devices.jobs");
    if (expected == u"end"_s)
        return Words::tr("the end of the query");
    return expected;
}

QString mendQuery(const twin::Error &error, const QString &otherwise)
{
    return error.nearest.isEmpty() ? otherwise : Words::tr("Write %1 instead.").arg(error.nearest);
}

Said syntaxOf(const twin::Error &error)
{
    const QString what =
        error.expected.isEmpty()
            ? Words::tr("The query cannot be read here. %1").arg(error.detail).trimmed()
            : Words::tr("The query cannot be read here: %1 is expected.").arg(expectedText(error.expected));
    return {what, mendQuery(error, Words::tr("Correct the query at that place."))};
}

} // namespace

Said queryRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case QuerySyntax:
        return syntaxOf(error);
    case QueryLength:
        return {limitText(error, Words::tr("A query may have at most %1 characters."),
                          Words::tr("The query is too long."), Words::tr("This one has %1.")),
                Words::tr("Shorten the query, or ask in parts.")};
    case UnknownCollection:
        return {Words::tr("A query is about devices, devices.modules or devices.jobs."),
                mendQuery(error, Words::tr("Write one of them behind FROM."))};
    case UnknownFunction:
        return {Words::tr("There is no such function here."),
                mendQuery(error, Words::tr("Queries know IS_DEFINED and STARTSWITH."))};
    case FunctionArguments:
        return {Words::tr("The function takes other arguments. %1").arg(error.detail).trimmed(),
                Words::tr("Give it the arguments that it takes.")};
    case AggregateArguments:
        return {Words::tr("COUNT takes nothing; AVG, SUM, MIN and MAX take one path."),
                Words::tr("Correct what stands in the parentheses.")};
    case JobsSelectStarOnly:
        return {Words::tr("Jobs can only be asked for as a whole."), Words::tr("Write SELECT * here.")};
    case GroupByDevicesOnly:
        return {Words::tr("Only devices can be grouped."), Words::tr("Leave GROUP BY out.")};
    case GroupByStar:
        return {Words::tr("A grouped query cannot select everything."),
                Words::tr("Name the grouped path and the aggregates instead of *.")};
    case NotGrouped:
        return {Words::tr("This column has no one value for each row."),
                Words::tr("Group by it, or leave it out.")};
    case DuplicateColumn:
        return {Words::tr("Two columns have the same name."),
                Words::tr("Give one of them another name with AS.")};
    default:
        return {Words::tr("This mark of the next page is damaged or belongs to another query."),
                Words::tr("Start again with the first page.")};
    }
}

} // namespace app
