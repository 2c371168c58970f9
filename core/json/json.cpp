// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"

#include "json/blocks.h"
#include "json/numbertext.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace twin {

namespace json {

namespace {

template <class Block>
Block *makeText(std::string_view utf8)
{
    auto *block = allocate<Block>(utf8.size(), utf8.size());
    std::memcpy(block->text(), utf8.data(), utf8.size());
    return block;
}

// A member of the larger object by key. From this size on a table is cheaper than looking along the members.
constexpr std::size_t IndexFrom = 24;
} // namespace

} // namespace json

using namespace json;

Json::Json(bool value) noexcept
    : m_tag(value ? Tag::True : Tag::False)
{ }

Json::Json(qint64 value) noexcept
    : m_tag(Tag::Integer)
{
    store(value);
}

Json::Json(double value) noexcept
{
    if (std::isfinite(value)) {
        store(value);
        m_tag = Tag::Double;
    }
}

Json::Json(std::string_view utf8)
{
    setText(utf8);
}

Json::Json(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    setText({utf8.constData(), std::size_t(utf8.size())});
}

Json &Json::operator=(const Json &other) noexcept
{
    Json copy(other);
    return *this = std::move(copy);
}

Json &Json::operator=(Json &&other) noexcept
{
    if (this != &other) {
        release();
        std::memcpy(m_bytes, other.m_bytes, InlineCapacity);
        m_length = other.m_length;
        m_tag = std::exchange(other.m_tag, Tag::Null);
    }
    return *this;
}

void Json::setText(std::string_view utf8)
{
    if (utf8.size() <= InlineCapacity) {
        std::copy(utf8.begin(), utf8.end(), m_bytes);
        m_length = std::uint8_t(utf8.size());
        m_tag = Tag::Inline;
    } else {
        store<const void *>(makeText<TextBlock>(utf8));
        const auto length = std::uint32_t(utf8.size());
        std::memcpy(m_bytes + TextLengthAt, &length, sizeof length);
        m_tag = Tag::Text;
    }
}

void Json::retainBlock() const noexcept
{
    static_cast<const BlockHead *>(block())->references.fetch_add(1, std::memory_order_relaxed);
}

static void destroyObject(const ObjectBlock *held)
{
    const ObjectBlock *const lender = held->lender();
    std::destroy_n(held->items(), held->count);
    destroy(held);
    if (lender && lender->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
        destroyObject(lender);
}

void Json::releaseBlock() noexcept
{
    const auto *head = static_cast<const BlockHead *>(block());
    if (head->references.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    if (m_tag == Tag::Object) {
        destroyObject(static_cast<const ObjectBlock *>(block()));
    } else if (m_tag == Tag::Array) {
        const auto *held = static_cast<const ArrayBlock *>(block());
        std::destroy_n(held->items(), held->count);
        destroy(held);
    } else if (m_tag == Tag::Number) {
        destroy(static_cast<const NumberBlock *>(block()));
    } else {
        destroy(static_cast<const TextBlock *>(block()));
    }
}

Json Json::emptyObject()
{
    return JsonObjectBuilder().take();
}

Json Json::emptyArray()
{
    return array({});
}

Json Json::object(std::initializer_list<std::pair<std::string_view, Json>> members)
{
    JsonObjectBuilder builder(qsizetype(members.size()));
    for (const auto &[key, value] : members)
        builder.append(key, value);
    return builder.take();
}

Json Json::array(std::vector<Json> elements)
{
    auto *held = allocate<ArrayBlock>(elements.size() * sizeof(Json), elements.size());
    Json *out = held->items();
    for (auto &element : elements)
        new (out++) Json(std::move(element));
    Json value;
    value.store<const void *>(held);
    value.m_tag = Tag::Array;
    return value;
}

Json Json::number(std::string_view token)
{
    Json value;
    const auto parsed = parseNumber(token);
    if (parsed.canonical) {
        if (parsed.isInteger)
            return Json(qint64(parsed.integer));
        return Json(parsed.number);
    }
    auto *held = makeText<NumberBlock>(token);
    held->number = parsed.number;
    held->integer = parsed.integer;
    held->isInteger = parsed.isInteger;
    value.store<const void *>(held);
    value.m_tag = Tag::Number;
    value.m_length = parsed.isInteger ? 1 : 0;
    return value;
}

bool Json::toBool(bool otherwise) const noexcept
{
    return isBoolean() ? m_tag == Tag::True : otherwise;
}

qint64 Json::toInteger(qint64 otherwise) const noexcept
{
    if (m_tag == Tag::Integer)
        return load<qint64>();
    if (!isNumber())
        return otherwise;
    if (m_tag == Tag::Number && static_cast<const NumberBlock *>(block())->isInteger)
        return static_cast<const NumberBlock *>(block())->integer;
    const double number = toDouble();
    const bool fits = number >= -9223372036854775808.0 && number < 9223372036854775808.0;
    return fits && number == std::trunc(number) ? qint64(number) : otherwise;
}

double Json::toDouble(double otherwise) const noexcept
{
    switch (m_tag) {
    case Tag::Integer:
        return double(load<qint64>());
    case Tag::Double:
        return load<double>();
    case Tag::Number:
        return static_cast<const NumberBlock *>(block())->number;
    default:
        return otherwise;
    }
}

std::string_view Json::toStringView() const noexcept
{
    if (m_tag == Tag::Inline)
        return {m_bytes, m_length};
    if (m_tag == Tag::Text) {
        std::uint32_t length = 0;
        std::memcpy(&length, m_bytes + TextLengthAt, sizeof length);
        return {static_cast<const TextBlock *>(block())->text(), length};
    }
    return {};
}

QString Json::toString() const
{
    const auto view = toStringView();
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::string Json::numberText() const
{
    switch (m_tag) {
    case Tag::Integer:
        return formatInteger(load<qint64>());
    case Tag::Double:
        return formatDouble(load<double>());
    case Tag::Number: {
        const auto *held = static_cast<const NumberBlock *>(block());
        return {held->text(), held->count};
    }
    default:
        return {};
    }
}

qsizetype Json::size() const noexcept
{
    return isContainer() ? qsizetype(static_cast<const BlockHead *>(block())->count) : 0;
}

std::span<const Json> Json::elements() const &noexcept
{
    if (m_tag != Tag::Array)
        return {};
    const auto *held = static_cast<const ArrayBlock *>(block());
    return {held->items(), held->count};
}

std::span<const Member> Json::members() const &noexcept
{
    if (m_tag != Tag::Object)
        return {};
    const auto *held = static_cast<const ObjectBlock *>(block());
    return {held->items(), held->count};
}

const Json *Json::find(std::string_view key) const noexcept
{
    for (const auto &member : members()) {
        if (member.key.view() == key)
            return &member.value;
    }
    return nullptr;
}

const Json *Json::find(const Key &key) const noexcept
{
    const auto all = members();
    const auto at = positionOf(all, key);
    return at < all.size() ? &all[at].value : nullptr;
}

const Json *Json::find(QStringView key) const
{
    const QByteArray utf8 = key.toUtf8();
    return find(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

static const Json NullJson;

const Json &Json::operator[](std::string_view key) const noexcept
{
    const auto *value = find(key);
    return value ? *value : NullJson;
}

const Json &Json::at(qsizetype index) const noexcept
{
    const auto all = elements();
    return index >= 0 && std::size_t(index) < all.size() ? all[std::size_t(index)] : NullJson;
}

Json Json::with(const Key &key, Json value) const
{
    auto builder = JsonObjectBuilder::from(*this, 1);
    builder.set(key, std::move(value));
    return builder.take();
}

Json Json::without(std::string_view key) const
{
    if (!contains(key))
        return *this;
    auto builder = JsonObjectBuilder::from(*this);
    builder.remove(Key(key));
    return builder.take();
}

namespace {

bool equalNumbers(const Json &a, const Json &b) noexcept
{
    if (a.isInteger() && b.isInteger())
        return a.toInteger() == b.toInteger();
    if (a.isInteger() != b.isInteger()) { // exact: 2^53 + 1 is not the double next to it
        const qint64 integer = a.isInteger() ? a.toInteger() : b.toInteger();
        const Json &other = a.isInteger() ? b : a;
        const qint64 different = integer == 0 ? 1 : 0;
        return other.toDouble() == double(integer) && other.toInteger(different) == integer;
    }
    return a.toDouble() == b.toDouble();
}

} // namespace

// A chain of questions instead of a switch: processors guess its branches better.
bool Json::equal(const Json &a, const Json &b) noexcept
{
    if (sameBytes(a, b) || sameStorage(a, b)) // the bytes differ when only one of the two borrows
        return true;
    if (a.m_tag != b.m_tag)
        return a.isNumber() && b.isNumber() && equalNumbers(a, b);
    if (a.m_tag == Tag::Object)
        return equalMembers(static_cast<const ObjectBlock *>(a.block()),
                            static_cast<const ObjectBlock *>(b.block()));
    if (a.m_tag == Tag::Text || a.m_tag == Tag::Inline)
        return a.toStringView() == b.toStringView();
    if (a.m_tag == Tag::Array)
        return equalElements(static_cast<const ArrayBlock *>(a.block()),
                             static_cast<const ArrayBlock *>(b.block()));
    return a.isNumber() ? equalNumbers(a, b) : true; // null, true and false are their tags
}

bool Json::equalElements(const ArrayBlock *a, const ArrayBlock *b) noexcept
{
    if (a->count != b->count)
        return false;
    for (std::uint32_t i = 0; i < a->count; ++i) {
        if (!sameBytes(a->items()[i], b->items()[i]) && !equal(a->items()[i], b->items()[i]))
            return false;
    }
    return true;
}

// Mostly the members are in the same order.
bool Json::equalMembers(const ObjectBlock *a, const ObjectBlock *b) noexcept
{
    if (a->count != b->count)
        return false;
    const Member *left = a->items();
    const Member *const end = left + a->count;
    for (const Member *right = b->items(); left != end; ++left, ++right) {
        if (!(left->key == right->key))
            return equalInAnyOrder({left, end}, {right, std::size_t(end - left)});
        if (!sameBytes(left->value, right->value) && !equal(left->value, right->value))
            return false;
    }
    return true;
}

bool Json::equalInAnyOrder(std::span<const Member> left, std::span<const Member> right) noexcept
{
    QHash<Key, std::size_t> index;
    if (left.size() >= IndexFrom) {
        index.reserve(qsizetype(right.size()));
        for (std::size_t i = 0; i < right.size(); ++i)
            index.insert(right[i].key, i);
    }
    return std::all_of(left.begin(), left.end(), [&](const Member &member) {
        const std::size_t at =
            index.isEmpty() ? positionOf(right, member.key) : index.value(member.key, right.size());
        return at < right.size() && equal(member.value, right[at].value);
    });
}

bool Json::identical(const Json &a, const Json &b) noexcept
{
    if (sameBytes(a, b) || sameStorage(a, b))
        return true;
    if (a.kind() != b.kind() || a.size() != b.size())
        return false;
    switch (a.kind()) {
    case Kind::Null:
        return true;
    case Kind::Boolean:
        return a.toBool() == b.toBool();
    case Kind::Integer:
    case Kind::Double: // without a text of their own the bytes above tell, also 0.0 from -0.0
        return a.m_tag == Tag::Number && b.m_tag == Tag::Number && a.numberText() == b.numberText();
    case Kind::String:
        return a.toStringView() == b.toStringView();
    case Kind::Array:
        return std::equal(a.elements().begin(), a.elements().end(), b.elements().begin(), identical);
    case Kind::Object:
        return std::equal(
            a.members().begin(), a.members().end(), b.members().begin(),
            [](const Member &x, const Member &y) { return x.key == y.key && identical(x.value, y.value); });
    }
    Q_UNREACHABLE();
}

std::size_t Json::heapBytes() const noexcept
{
    std::size_t bytes = 0;
    switch (m_tag) {
    case Tag::Number:
        return sizeof(NumberBlock) + static_cast<const NumberBlock *>(block())->count;
    case Tag::Text:
        return sizeof(TextBlock) + static_cast<const TextBlock *>(block())->count;
    case Tag::Array:
        bytes = sizeof(ArrayBlock);
        for (const auto &element : elements())
            bytes += sizeof(Json) + element.heapBytes();
        return bytes;
    case Tag::Object:
        bytes = sizeof(ObjectBlock);
        if (const auto *lender = static_cast<const ObjectBlock *>(block())->lender())
            bytes += sizeof(lender) + sizeof(ObjectBlock) + lender->count * sizeof(Member);
        for (const auto &member : members())
            bytes += sizeof(Member) + member.value.heapBytes();
        return bytes;
    default:
        return 0;
    }
}

} // namespace twin
