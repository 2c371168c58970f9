// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/key.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace twin {

class Json;

namespace json {
struct Member;
struct MemberEdit;
Json changedObject(const Json &object, std::span<MemberEdit> edits, std::span<Member> appended);
struct ObjectBlock;
struct ArrayBlock;
struct TextBlock;
} // namespace json

/// A JSON value that never changes.
///
/// Copying costs a counter: strings, arrays and objects are shared, also between an old twin and the one made
/// from it. Members keep their order. Numbers come in three kinds: an integer token that fits 64 bits is
/// Integer; any other is Double; both keep the text they were read from when it is not the one the writer
/// would make (21.80, 1e3, 2.0), so that a number goes out as it came in. 16 bytes; short strings live
/// inside. Any thread may read and copy.
class Json final
{
public:
    enum class Kind : std::uint8_t { Null, Boolean, Integer, Double, String, Array, Object };

    Json() noexcept { }
    Json(std::nullptr_t) noexcept { }
    Json(bool value) noexcept;
    Json(int value) noexcept
        : Json(qint64(value))
    { }
    Json(qint64 value) noexcept;
    Json(double value) noexcept; ///< not finite becomes null
    Json(std::string_view utf8);
    Json(QStringView text);
    Json(const QString &text)
        : Json(QStringView(text))
    { }
    Json(const char *) = delete; // say Json("..."sv): a pointer would quietly become a Boolean
    Json(const Json &other) noexcept
        : m_length(other.m_length)
        , m_tag(other.m_tag)
    {
        std::memcpy(m_bytes, other.m_bytes, InlineCapacity);
        retain();
        m_length &= std::uint8_t(~Borrowed); // a copy holds its own reference
    }
    Json(Json &&other) noexcept
        : m_length(other.m_length)
        , m_tag(std::exchange(other.m_tag, Tag::Null))
    {
        std::memcpy(m_bytes, other.m_bytes, InlineCapacity);
    }
    Json &operator=(const Json &other) noexcept;
    Json &operator=(Json &&other) noexcept;
    ~Json() { release(); }

    static Json emptyObject();
    static Json emptyArray();
    static Json object(std::initializer_list<std::pair<std::string_view, Json>> members);
    static Json array(std::vector<Json> elements);
    /// A number as a JSON number token, text kept. Requires: `token` is a valid JSON number.
    static Json number(std::string_view token);

    Kind kind() const noexcept
    {
        constexpr Kind Kinds[] = {Kind::Null,   Kind::Boolean, Kind::Boolean, Kind::Integer, Kind::Double,
                                  Kind::Double, Kind::String,  Kind::String,  Kind::Array,   Kind::Object};
        return m_tag == Tag::Number && (m_length & 1) ? Kind::Integer : Kinds[std::size_t(m_tag)];
    }
    bool isNull() const noexcept { return kind() == Kind::Null; }
    bool isBoolean() const noexcept { return kind() == Kind::Boolean; }
    bool isInteger() const noexcept { return kind() == Kind::Integer; }
    bool isNumber() const noexcept { return kind() == Kind::Integer || kind() == Kind::Double; }
    bool isString() const noexcept { return kind() == Kind::String; }
    bool isArray() const noexcept { return kind() == Kind::Array; }
    bool isObject() const noexcept { return kind() == Kind::Object; }
    bool isContainer() const noexcept { return kind() >= Kind::Array; }

    /// The value, or `otherwise` when it is of another kind.
    bool toBool(bool otherwise = false) const noexcept;
    qint64 toInteger(qint64 otherwise = 0) const noexcept; ///< also a Double that is integral and fits
    double toDouble(double otherwise = 0) const noexcept;
    std::string_view toStringView() const noexcept; ///< UTF-8, valid while this value lives; empty otherwise
    QString toString() const;
    /// The number token: the text it came with, else the shortest exact form. Empty when this is no number.
    std::string numberText() const;

    /// Members or elements; 0 for other kinds.
    qsizetype size() const noexcept;
    bool isEmpty() const noexcept { return size() == 0; }
    /// The elements of an array, else an empty span.
    std::span<const Json> elements() const &noexcept;
    std::span<const Json> elements() const && = delete; // would outlive the value
    /// The members of an object in order, else an empty span.
    std::span<const json::Member> members() const &noexcept;
    std::span<const json::Member> members() const && = delete;
    /// The member's value, or nullptr when this is no object or has no such member.
    const Json *find(std::string_view key) const noexcept;
    const Json *find(const json::Key &key) const noexcept;
    const Json *find(QStringView key) const;
    bool contains(std::string_view key) const noexcept { return find(key) != nullptr; }
    /// The member's value, or null.
    const Json &operator[](std::string_view key) const noexcept;
    /// The element, or null when out of range.
    const Json &at(qsizetype index) const noexcept;

    /// This object (or {} for another kind) with the member set: in place if it is there, else at the end.
    Json with(const json::Key &key, Json value) const;
    Json with(std::string_view key, Json value) const { return with(json::Key(key), std::move(value)); }
    /// This object without the member.
    Json without(std::string_view key) const;

    /// Same JSON value: numbers by value (2 equals 2.0), objects without regard to order. Shared parts cost
    /// nothing.
    friend bool operator==(const Json &a, const Json &b) noexcept { return equal(a, b); }
    /// Same value, order of members and number texts.
    static bool identical(const Json &a, const Json &b) noexcept;
    /// The same shared storage: quick, true only if certainly equal.
    static bool sameStorage(const Json &a, const Json &b) noexcept
    {
        return a.m_tag == b.m_tag && a.isCounted() && a.block() == b.block();
    }

    /// Asks the processor for the value's storage ahead of its use. Changes nothing.
    void fetchAhead() const noexcept
    {
#if defined(__GNUC__)
        if (isCounted())
            __builtin_prefetch(block());
#endif
    }

    /// Bytes that this value occupies beyond its own 16, shared parts counted each time.
    std::size_t heapBytes() const noexcept;

private:
    friend class JsonObjectBuilder;
    friend Json json::changedObject(const Json &, std::span<json::MemberEdit>, std::span<json::Member>);
    enum class Tag : std::uint8_t { Null, False, True, Integer, Double, Number, Inline, Text, Array, Object };
    static constexpr std::size_t InlineCapacity = 14;
    static constexpr std::size_t TextLengthAt = 8;
    static constexpr std::uint8_t Borrowed = 0x80; // in m_length: holds no reference, see changedObject()

    // Booleans, integers, short texts and shared blocks are equal when all their bytes are.
    static bool sameBytes(const Json &a, const Json &b) noexcept
    {
        std::uint64_t left[2];
        std::uint64_t right[2];
        std::memcpy(left, static_cast<const void *>(&a), sizeof left);
        std::memcpy(right, static_cast<const void *>(&b), sizeof right);
        return left[0] == right[0] && left[1] == right[1];
    }
    static bool equalElements(const json::ArrayBlock *a, const json::ArrayBlock *b) noexcept;
    static bool equal(const Json &a, const Json &b) noexcept;
    static bool equalMembers(const json::ObjectBlock *a, const json::ObjectBlock *b) noexcept;
    static bool equalInAnyOrder(std::span<const json::Member> left,
                                std::span<const json::Member> right) noexcept;
    bool isCounted() const noexcept
    {
        return m_tag >= Tag::Number && m_tag != Tag::Inline;
    }
    void retain() const noexcept
    {
        if (isCounted())
            retainBlock();
    }
    void release() noexcept
    {
        if (isCounted() && !isBorrowed())
            releaseBlock();
    }
    bool isBorrowed() const noexcept
    {
        return (m_length & Borrowed) != 0;
    }
    Json borrowed() const noexcept
    {
        Json value;
        std::memcpy(value.m_bytes, m_bytes, InlineCapacity);
        value.m_length = m_length | Borrowed;
        value.m_tag = m_tag;
        return value;
    }
    static const json::ObjectBlock *lenderOf(const Json &object) noexcept;
    void retainBlock() const noexcept;
    void releaseBlock() noexcept;
    void setText(std::string_view utf8);

    // The first eight bytes hold the integer, the double or the block's address, then comes a long text's
    // length; short text takes all fourteen.
    template <class T>
    T load() const noexcept
    {
        T value;
        std::memcpy(&value, m_bytes, sizeof value);
        return value;
    }
    template <class T>
    void store(T value) noexcept
    {
        std::memcpy(m_bytes, &value, sizeof value);
    }
    const void *block() const noexcept
    {
        return load<const void *>();
    }

    alignas(8) char m_bytes[InlineCapacity] = {};
    std::uint8_t m_length = 0; // of inline text; 1 for a Number that is an integer
    Tag m_tag = Tag::Null;
};

namespace json {

/// One member of an object.
struct Member {
    Key key;
    Json value;
};

} // namespace json

namespace json {

/// Where the member stands, members.size() when there is none of that name.
std::size_t positionOf(std::span<const Member> members, const Key &key) noexcept;

/// A change of one member, for changedObject().
struct MemberEdit {
    std::size_t position = 0; ///< in members()
    std::optional<Json> value; ///< nothing: the member is removed
};
/// `object` with members replaced or removed and others appended, in one go: what merges are made of. Takes
/// the values out of its arguments. Requires: `edits` in the order of their positions, `appended` with new
/// names only.
Json changedObject(const Json &object, std::span<MemberEdit> edits, std::span<Member> appended);

} // namespace json

/// Builds an object member by member; `take()` hands it out and leaves the builder empty.
class JsonObjectBuilder final
{
public:
    explicit JsonObjectBuilder(qsizetype expected = 0);
    /// Starts with the members of `object`.
    static JsonObjectBuilder from(const Json &object, qsizetype extra = 0);

    /// Appends without looking for a member of that name. Requires: there is none.
    void append(json::Key key, Json value) { m_members.push_back({std::move(key), std::move(value)}); }
    void append(std::string_view key, Json value) { append(json::Key(key), std::move(value)); }
    /// Replaces the member's value in place, or appends.
    void set(const json::Key &key, Json value);
    void set(std::string_view key, Json value) { set(json::Key(key), std::move(value)); }
    void remove(const json::Key &key);

    std::vector<json::Member> &members() { return m_members; }
    bool isEmpty() const { return m_members.empty(); }
    Json take();

private:
    std::vector<json::Member> m_members;
};

} // namespace twin

Q_DECLARE_METATYPE(twin::Json)
