// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"

#include "json/numbertext.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <new>

namespace twin {

namespace json {

// Counted storage. The items follow the head in the same allocation; `count` never changes.
struct BlockHead {
    mutable std::atomic<std::uint32_t> references{1};
    std::uint32_t count : 31 = 0;
    std::uint32_t borrows : 1 = 0; // of an object: the address of its lender follows the items
};

struct ObjectBlock : BlockHead {
    Member *items() const { return reinterpret_cast<Member *>(const_cast<ObjectBlock *>(this) + 1); }
    // Owns the values that this one borrows; has no lender itself. Null: nothing is borrowed.
    const ObjectBlock *lender() const
    {
        return borrows ? *reinterpret_cast<const ObjectBlock *const *>(items() + count) : nullptr;
    }
    void setLender(const ObjectBlock *lender) // Requires: room for it was allocated
    {
        borrows = 1;
        new (items() + count) const ObjectBlock *(lender);
    }
};
struct ArrayBlock : BlockHead {
    Json *items() const { return reinterpret_cast<Json *>(const_cast<ArrayBlock *>(this) + 1); }
};
// Long strings.
struct TextBlock : BlockHead {
    char *text() const { return reinterpret_cast<char *>(const_cast<TextBlock *>(this) + 1); }
};
// Numbers that keep their text.
struct NumberBlock : BlockHead {
    double number = 0;
    std::int64_t integer = 0;
    bool isInteger = false;

    char *text() const { return reinterpret_cast<char *>(const_cast<NumberBlock *>(this) + 1); }
};

static_assert(sizeof(Json) == 16);
static_assert(sizeof(Member) == 24);
static_assert(sizeof(ObjectBlock) % alignof(Member) == 0);

namespace {

template <class Block>
Block *allocate(std::size_t itemBytes, std::size_t count)
{
    auto *block = new (::operator new(sizeof(Block) + itemBytes)) Block;
    block->count = std::uint32_t(count) & 0x7fffffffU;
    return block;
}

template <class Block>
void destroy(const Block *block)
{
    block->~Block();
    ::operator delete(const_cast<Block *>(block));
}

template <class Block>
Block *makeText(std::string_view utf8)
{
    auto *block = allocate<Block>(utf8.size(), utf8.size());
    std::memcpy(block->text(), utf8.data(), utf8.size());
    return block;
}

ObjectBlock *makeObject(std::vector<Member> &&members)
{
    auto *block = allocate<ObjectBlock>(members.size() * sizeof(Member), members.size());
    Member *out = block->items();
    for (auto &member : members)
        new (out++) Member(std::move(member));
    return block;
}

// A member of the larger object by key. From this size on a table is cheaper than looking along the members.
constexpr std::size_t IndexFrom = 24;
// From this many members on, a changed object borrows the values that stay.
constexpr std::uint32_t BorrowFrom = 32;

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

JsonObjectBuilder::JsonObjectBuilder(qsizetype expected)
{
    m_members.reserve(std::size_t(expected));
}

JsonObjectBuilder JsonObjectBuilder::from(const Json &object, qsizetype extra)
{
    JsonObjectBuilder builder(object.size() + extra);
    const auto members = object.members();
    builder.m_members.insert(builder.m_members.end(), members.begin(), members.end());
    return builder;
}

void JsonObjectBuilder::set(const Key &key, Json value)
{
    for (auto &member : m_members) {
        if (member.key == key) {
            member.value = std::move(value);
            return;
        }
    }
    append(key, std::move(value));
}

void JsonObjectBuilder::remove(const Key &key)
{
    std::erase_if(m_members, [&key](const Member &member) { return member.key == key; });
}

Json JsonObjectBuilder::take()
{
    Json value;
    value.store<const void *>(makeObject(std::move(m_members)));
    value.m_tag = Json::Tag::Object;
    m_members.clear();
    return value;
}

// Most of the cost of a change in a large object is counting references of the values that stay. So the new
// object borrows them: it holds the object that owns them, its lender, and copies their addresses. An object
// made from a borrowing one has the same lender, so there is never a chain. When fewer than half of the
// lender's values are still in use, nothing is borrowed, so that old values do not pile up.
const ObjectBlock *Json::lenderOf(const Json &object) noexcept
{
    const auto *source = static_cast<const ObjectBlock *>(object.block());
    const ObjectBlock *const lender = source->lender();
    if (source->count < BorrowFrom || !lender)
        return source->count < BorrowFrom ? nullptr : source;
    const auto count = [](const ObjectBlock *block, auto holds) {
        return std::count_if(block->items(), block->items() + block->count,
                             [&holds](const Member &m) { return m.value.isCounted() && holds(m.value); });
    };
    const auto inUse = count(source, [](const Json &value) { return value.isBorrowed(); });
    const auto owned = count(lender, [](const Json &) { return true; });
    return 2 * inUse >= owned ? lender : nullptr;
}

std::size_t json::positionOf(std::span<const Member> members, const Key &key) noexcept
{
    const auto found =
        key.isInterned()
            ? std::find_if(members.begin(), members.end(),
                           [&key](const Member &m) { return Key::sameEntry(m.key, key); })
            : std::find_if(members.begin(), members.end(), [&key](const Member &m) { return m.key == key; });
    return std::size_t(found - members.begin());
}

Json json::changedObject(const Json &object, std::span<MemberEdit> edits, std::span<Member> appended)
{
    const ObjectBlock *const lender = Json::lenderOf(object);
    const bool isSource = lender == object.block();
    const auto old = object.members();
    const auto removed = std::count_if(edits.begin(), edits.end(), [](const auto &e) { return !e.value; });
    const std::size_t count = old.size() - std::size_t(removed) + appended.size();
    auto *held = allocate<ObjectBlock>(count * sizeof(Member) + (lender ? sizeof(lender) : 0), count);
    Member *out = held->items();
    const auto keep = [&](const Member *from, const Member *to) {
        if (!lender) {
            out = std::uninitialized_copy(from, to, out);
            return;
        }
        std::memcpy(static_cast<void *>(out), from, std::size_t(to - from) * sizeof(Member));
        for (; from != to; ++from, ++out) {
            if (!from->key.isInterned())
                new (&out->key) Key(from->key);
            if (!from->value.isCounted())
                continue;
            if (isSource || from->value.isBorrowed())
                out->value.m_length |= Json::Borrowed;
            else
                new (&out->value) Json(from->value);
        }
    };
    const Member *from = old.data();
    for (auto &edit : edits) {
        const Member *const at = old.data() + edit.position;
        keep(from, at);
        if (edit.value)
            new (out++) Member{at->key, *std::move(edit.value)};
        from = at + 1;
    }
    keep(from, old.data() + old.size());
    std::uninitialized_move(appended.begin(), appended.end(), out);
    if (lender) {
        lender->references.fetch_add(1, std::memory_order_relaxed);
        held->setLender(lender);
    }
    Json value;
    value.store<const void *>(held);
    value.m_tag = Json::Tag::Object;
    return value;
}

} // namespace twin
