// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/columnindex.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace twin::query {

namespace {

constexpr std::size_t FirstTable = 64;

// 0 and -0 are one number.
double plain(double number)
{
    return number == 0 ? 0 : number;
}

std::size_t hashOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Boolean:
        return value.boolean ? 1 : 2;
    case Value::Kind::Number:
        return std::hash<double>()(plain(value.number));
    case Value::Kind::Time:
        return std::hash<qint64>()(value.ticks);
    case Value::Kind::Text:
        return std::hash<std::string_view>()(value.text);
    default:
        return 3 + std::size_t(value.kind);
    }
}

bool same(const Value &a, const Value &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Value::Kind::Boolean:
        return a.boolean == b.boolean;
    case Value::Kind::Number:
        return a.number == b.number;
    case Value::Kind::Time:
        return a.ticks == b.ticks;
    case Value::Kind::Text:
        return a.text == b.text;
    default:
        return true;
    }
}

// By kind, then by value, as comparisons of one kind have it (section 5).
bool less(const Value &a, const Value &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    switch (a.kind) {
    case Value::Kind::Boolean:
        return a.boolean < b.boolean;
    case Value::Kind::Number:
        return a.number < b.number;
    case Value::Kind::Time:
        return a.ticks < b.ticks;
    case Value::Kind::Text:
        return a.text < b.text;
    default:
        return false;
    }
}

Value leastOf(Value::Kind kind)
{
    Value least(kind);
    if (kind == Value::Kind::Time)
        least.ticks = std::numeric_limits<qint64>::min();
    else
        least.number = -std::numeric_limits<double>::infinity();
    return least;
}

// Whether both records share what the path leads into, so that it cannot have changed.
bool sharesPart(const ResolvedPath &path, const Record &before, const Record &after)
{
    const auto sectionShared = [&path](const Properties &a, const Properties &b) {
        return path.facet == ResolvedPath::Facet::Value && Json::sameStorage(a.values, b.values);
    };
    switch (path.member) {
    case Member::Tags:
        return Json::sameStorage(before.twin.tags, after.twin.tags);
    case Member::Desired:
        return sectionShared(before.twin.desired, after.twin.desired);
    case Member::Reported:
        return sectionShared(before.twin.reported, after.twin.reported);
    case Member::Etag:
    case Member::Version:
        return false;
    case Member::CloudToDeviceMessageCount:
        return before.mailbox == after.mailbox;
    default:
        return before.identity == after.identity;
    }
}

} // namespace

// Short texts live inside the Json, so they move with the bucket.
Value ColumnIndex::Bucket::value() const
{
    Value result = bare;
    if (bare.kind == Value::Kind::Text)
        result.text = text.toStringView();
    return result;
}

void ColumnIndex::set(quint32 slot, const Record *record)
{
    assign(slot, record ? lookUp(m_path, *record, m_scratch) : Value());
}

void ColumnIndex::update(quint32 slot, const Record &before, const Record &after)
{
    if (!sharesPart(m_path, before, after))
        set(slot, &after);
}

void ColumnIndex::assign(quint32 slot, const Value &value)
{
    if (slot >= m_places.size())
        m_places.resize(std::size_t(slot) + 1);
    Place &place = m_places[slot];
    if (value.kind == Value::Kind::Undefined)
        return take(place);
    const auto hash = hashOf(value);
    auto bucket = find(value, hash);
    if (bucket != None && bucket == place.bucket)
        return;
    take(place);
    if (bucket == None)
        bucket = add(value, hash);
    auto &holders = m_buckets[bucket].holders;
    if (holders.empty())
        --m_empty;
    place = {bucket, quint32(holders.size())};
    holders.push_back(slot);
    ++m_defined;
    constexpr std::size_t ManyEmpty = 1024;
    if (m_empty > ManyEmpty && m_empty > m_buckets.size() / 2)
        dropEmpty();
}

// Removes the slot from its bucket; the last one of the bucket takes its place there.
void ColumnIndex::take(Place &place)
{
    if (place.bucket == None)
        return;
    auto &holders = m_buckets[place.bucket].holders;
    const quint32 last = holders.back();
    holders[place.at] = last;
    holders.pop_back();
    if (holders.empty())
        ++m_empty;
    const quint32 at = place.at;
    place.bucket = None;
    if (at < holders.size())
        m_places[last].at = at;
    --m_defined;
}

quint32 ColumnIndex::find(const Value &value, std::size_t hash) const
{
    if (m_table.empty())
        return None;
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t i = hash & mask; m_table[i] != None; i = (i + 1) & mask) {
        const Bucket &bucket = m_buckets[m_table[i]];
        if (bucket.hash == hash && same(bucket.value(), value))
            return m_table[i];
    }
    return None;
}

quint32 ColumnIndex::add(const Value &value, std::size_t hash)
{
    const auto number = quint32(m_buckets.size());
    Bucket &bucket = m_buckets.emplace_back(Bucket{value, {}, hash, {}});
    if (value.kind == Value::Kind::Text)
        bucket.text = Json(value.text);
    if (m_buckets.size() * 2 > m_table.size())
        rehash(std::max(FirstTable, m_table.size() * 2));
    else
        enter(number);
    m_added.push_back(number);
    ++m_empty;
    return number;
}

void ColumnIndex::enter(quint32 bucket)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t i = m_buckets[bucket].hash & mask;
    while (m_table[i] != None)
        i = (i + 1) & mask;
    m_table[i] = bucket;
}

void ColumnIndex::rehash(std::size_t size)
{
    m_table.assign(size, None);
    for (quint32 i = 0; i < m_buckets.size(); ++i)
        enter(i);
}

// Values that no twin has any more.
void ColumnIndex::dropEmpty()
{
    std::vector<Bucket> kept;
    for (auto &bucket : m_buckets) {
        if (bucket.holders.empty())
            continue;
        for (const auto slot : bucket.holders)
            m_places[slot].bucket = quint32(kept.size());
        kept.push_back(std::move(bucket));
    }
    m_buckets = std::move(kept);
    m_empty = 0;
    rehash(std::bit_ceil(std::max(FirstTable, m_buckets.size() * 2 + 2)));
    m_ordered.clear();
    m_added.resize(m_buckets.size());
    for (quint32 i = 0; i < m_added.size(); ++i)
        m_added[i] = i;
}

void ColumnIndex::order() const
{
    if (m_added.empty())
        return;
    const auto byValue = [this](quint32 a, quint32 b) {
        return less(m_buckets[a].value(), m_buckets[b].value());
    };
    std::sort(m_added.begin(), m_added.end(), byValue);
    const auto middle = std::ptrdiff_t(m_ordered.size());
    m_ordered.insert(m_ordered.end(), m_added.begin(), m_added.end());
    std::inplace_merge(m_ordered.begin(), m_ordered.begin() + middle, m_ordered.end(), byValue);
    m_added.clear();
}

std::vector<quint32>::const_iterator ColumnIndex::firstFrom(const Value &low, bool withLow) const
{
    if (withLow)
        return std::lower_bound(m_ordered.begin(), m_ordered.end(), low,
                                [this](quint32 b, const Value &v) { return less(m_buckets[b].value(), v); });
    return std::upper_bound(m_ordered.begin(), m_ordered.end(), low,
                            [this](const Value &v, quint32 b) { return less(v, m_buckets[b].value()); });
}

bool ColumnIndex::append(quint32 bucket, std::size_t most, std::vector<quint32> &holders) const
{
    const auto &more = m_buckets[bucket].holders;
    if (holders.size() + more.size() > most)
        return false;
    holders.insert(holders.end(), more.begin(), more.end());
    return true;
}

bool ColumnIndex::collect(const IndexQuestion &question, std::size_t most,
                          std::vector<quint32> &holders) const
{
    using Kind = IndexQuestion::Kind;
    if (question.kind == Kind::Equal) {
        const auto bucket = find(question.low, hashOf(question.low));
        return bucket == None || append(bucket, most, holders);
    }
    if (question.kind == Kind::Defined) {
        if (holders.size() + m_defined > most)
            return false;
        return std::all_of(m_buckets.begin(), m_buckets.end(), [&](const Bucket &bucket) {
            return append(quint32(&bucket - m_buckets.data()), most, holders);
        });
    }
    return collectRange(question, most, holders);
}

// Prefixes as well: the texts with one beginning stand side by side.
bool ColumnIndex::collectRange(const IndexQuestion &question, std::size_t most,
                               std::vector<quint32> &holders) const
{
    order();
    const bool hasLow = question.low.kind != Value::Kind::Undefined;
    const auto kind = hasLow ? question.low.kind : question.high.kind;
    const auto isOver = [&](const Value &value) {
        if (value.kind != kind)
            return true;
        if (question.kind == IndexQuestion::Kind::Prefix)
            return !value.text.starts_with(question.low.text);
        return question.high.kind != Value::Kind::Undefined &&
               (less(question.high, value) || (!question.withHigh && same(question.high, value)));
    };
    auto at = firstFrom(hasLow ? question.low : leastOf(kind), question.withLow || !hasLow);
    for (; at != m_ordered.end() && !isOver(m_buckets[*at].value()); ++at) {
        if (!append(*at, most, holders))
            return false;
    }
    return true;
}

} // namespace twin::query
