// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/groups.h"

#include "query/lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

constexpr auto Groups = "groups"sv;
constexpr qsizetype LongestName = 128;

Json groupsOf(const Record &record)
{
    return record.twin.tags[Groups];
}

} // namespace

Result<void> checkGroupName(const QString &name)
{
    const auto isAllowed = [](QChar c) {
        return c > u' ' && c != u'.' && c != u'$' && c.category() != QChar::Other_Control && !c.isSpace();
    };
    if (!name.isEmpty() && name.size() <= LongestName && std::all_of(name.begin(), name.end(), isAllowed))
        return {};
    return Error{.code = ErrorCode::Argument,
                 .detail = u"The name of a group has 1 to %1 characters, without spaces, dots and dollar "
                           "signs, such as line-1."_s.arg(LongestName),
                 .limit = LongestName,
                 .actual = name.size()};
}

PatchTwin groupPatch(const TwinId &id, const QString &name, bool isMember)
{
    const QByteArray utf8 = name.toUtf8();
    const Json groups = Json::object(
        {{std::string_view(utf8.constData(), std::size_t(utf8.size())), isMember ? Json(true) : Json()}});
    return {.id = id, .body = Json::object({{"tags", Json::object({{Groups, groups}})}})};
}

QString groupCondition(const QString &name)
{
    std::string path = "tags.groups";
    query::appendName(path, name.toStdString());
    return QString::fromStdString(path) + u" = true"_s;
}

bool isInGroup(const Record &record, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    return groupsOf(record)[std::string_view(utf8.constData(), std::size_t(utf8.size()))].toBool();
}

QMap<QString, qsizetype> groupCounts(const State &state)
{
    QMap<QString, qsizetype> counts;
    for (const auto &record : state.records()) {
        if (record->id().isModule())
            continue;
        const Json groups = groupsOf(*record);
        for (const auto &[name, isMember] : groups.members()) {
            if (isMember.toBool())
                ++counts[name.toString()];
        }
    }
    return counts;
}

} // namespace twin::fleet
