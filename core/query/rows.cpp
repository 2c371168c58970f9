// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::query {

std::vector<Row> rowsOf(const State &state, Collection collection)
{
    std::vector<Row> rows;
    if (collection == Collection::Devices) {
        rows.reserve(std::size_t(state.deviceCount()));
        for (const auto &block : state.devices().blocks()) {
            for (const auto &id : block)
                rows.emplace_back(*state.peek(id));
        }
        return rows;
    }
    for (const auto &record : state.records()) {
        if (record->id().isModule())
            rows.emplace_back(*record);
    }
    // Ids are ASCII, so the order of UTF-16 is that of UTF-8.
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return a.record()->id() < b.record()->id(); });
    return rows;
}

Documents::Documents(std::span<const JobRow> jobs)
{
    for (const auto &job : jobs)
        of(Collection::Jobs).push_back(toJson(job));
    sort();
}

Result<Documents> Documents::fromJson(const Json &json)
{
    Documents documents;
    if (json.isArray()) {
        if (const auto added = documents.add(json, {}, std::nullopt); !added)
            return added.error();
    } else if (json.isObject()) {
        constexpr std::pair<std::string_view, Collection> Names[] = {{"devices"sv, Collection::Devices},
                                                                     {"modules"sv, Collection::Modules},
                                                                     {"jobs"sv, Collection::Jobs}};
        for (const auto &[name, collection] : Names) {
            const QString place = u'/' + QString::fromLatin1(name.data(), qsizetype(name.size()));
            if (const auto added = documents.add(json[name], place, collection); !added)
                return added.error();
        }
    } else {
        return Error{.code = ErrorCode::NotObject,
                     .detail =
                         u"An array of twins is needed, or an object with devices, modules and jobs."_s};
    }
    documents.sort();
    return documents;
}

Result<void> Documents::add(const Json &array, const QString &place, std::optional<Collection> collection)
{
    const auto elements = array.elements();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const Json &twin = elements[i];
        if (twin["deviceId"sv].toStringView().empty())
            return Error{.code = ErrorCode::NotObject,
                         .detail = u"Every twin is an object with a deviceId."_s,
                         .place = place + u'/' + QString::number(i)};
        const auto found = twin.contains("moduleId"sv) ? Collection::Modules : Collection::Devices;
        of(collection.value_or(found)).push_back(twin);
    }
    return {};
}

void Documents::sort()
{
    for (auto &documents : m_documents)
        std::stable_sort(documents.begin(), documents.end(),
                         [](const Json &a, const Json &b) { return Row(a).key() < Row(b).key(); });
}

std::vector<Row> Documents::rows(Collection collection) const
{
    std::vector<Row> rows;
    for (const auto &document : m_documents[std::size_t(collection)])
        rows.emplace_back(document);
    return rows;
}

} // namespace twin::query
