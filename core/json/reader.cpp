// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"

#include <QHash>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::json {

namespace {

constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

// The first character; a byte order mark is none.
TextPlace startOf(QByteArrayView text)
{
    const qsizetype offset = text.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0;
    return {.offset = offset, .length = 0, .line = 1, .column = 1};
}

// Moves `place` forward to `offset`.
void advance(TextPlace &place, QByteArrayView text, qsizetype offset)
{
    for (qsizetype i = place.offset; i < std::min(offset, text.size()); ++i) {
        if (text[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) { // not inside a character
            ++place.column;
        }
    }
    place.offset = offset;
}

} // namespace

// Receives RapidJSON's events and builds the value and, when wanted, the map of places.
//
// RapidJSON tells where a token ends, not where it starts: the start is the first byte behind the token
// before that is neither white space nor a comma or colon.
class SourceMapBuilder final
{
public:
    using Ch = char;
    using Stream = rapidjson::MemoryStream;

    SourceMapBuilder(QByteArrayView text, const Stream &stream, int maxDepth, bool wantsPlaces)
        : m_text(text)
        , m_stream(stream)
        , m_maxDepth(maxDepth)
        , m_wantsPlaces(wantsPlaces)
        , m_lastEnd(qsizetype(stream.Tell()))
    { }

    bool Null() { return scalar(Json(), 4); }
    bool Bool(bool value) { return scalar(Json(value), value ? 4 : 5); }
    bool RawNumber(const Ch *, rapidjson::SizeType, bool)
    {
        const qsizetype start = tokenStart();
        const qsizetype end = qsizetype(m_stream.Tell());
        Json number = Json::number(std::string_view(m_text.data() + start, std::size_t(end - start)));
        if (!std::isfinite(number.toDouble())) { // RapidJSON looks at the exponent only
            m_hugeNumber = start;
            return false;
        }
        return add(std::move(number), start, end);
    }
    // Numbers come raw.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }
    bool String(const Ch *text, rapidjson::SizeType length, bool)
    {
        const std::string_view string(text, length);
        return isText(string) && add(Json(string), tokenStart(), qsizetype(m_stream.Tell()));
    }
    bool Key(const Ch *text, rapidjson::SizeType length, bool)
    {
        const std::string_view name(text, length);
        if (!isText(name))
            return false;
        m_keyStart = tokenStart();
        m_keyEnd = m_lastEnd = qsizetype(m_stream.Tell());
        m_keys.emplace_back(name);
        return true;
    }
    bool StartObject() { return open(true); }
    bool StartArray() { return open(false); }
    bool EndObject(rapidjson::SizeType)
    {
        Frame frame = close();
        ObjectMembers members(frame, *this);
        for (std::size_t i = frame.firstValue; i < m_values.size(); ++i)
            members.append(m_keys[frame.firstKey + i - frame.firstValue], std::move(m_values[i]));
        m_keys.resize(frame.firstKey);
        return finish(std::move(frame), members.take());
    }
    bool EndArray(rapidjson::SizeType)
    {
        Frame frame = close();
        const auto first = m_values.begin() + std::ptrdiff_t(frame.firstValue);
        return finish(std::move(frame),
                      Json::array({std::make_move_iterator(first), std::make_move_iterator(m_values.end())}));
    }

    bool isTooDeep() const { return m_isTooDeep; }
    qsizetype hugeNumber() const { return m_hugeNumber; } // where it was refused, or -1
    bool hasHalfSurrogate() const { return m_hasHalfSurrogate; }
    qsizetype lastEnd() const { return m_lastEnd; }
    /// Of the string that was refused: the escape that stands for half a character.
    qsizetype halfSurrogate() const
    {
        qsizetype at = tokenStart() + 1;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] != '\\')
                continue;
            ++at; // an escape is at least two characters, of which the second may be a backslash
            if (m_text[at] != 'u')
                continue;
            const int unit = m_text.sliced(at + 1, 4).toInt(nullptr, 16);
            if (QChar::isLowSurrogate(char32_t(unit)))
                return at - 1;
            at += QChar::isHighSurrogate(char32_t(unit)) ? 10 : 4;
        }
        return at;
    }

    ParsedText take()
    {
        ParsedText parsed;
        parsed.value = std::move(m_values.front());
        parsed.places.m_nodes = std::move(m_nodes);
        parsed.duplicates = duplicates(parsed.places);
        return parsed;
    }

private:
    struct Duplicate {
        Pointer pointer;
        quint32 first = 0; // nodes
        quint32 second = 0;
    };
    struct Frame {
        std::size_t firstValue = 0; // in m_values
        std::size_t firstKey = 0; // in m_keys
        quint32 node = 0;
        bool isObject = false;
        QString step{}; // its token in the container around it
        std::vector<quint32> children{};
    };

    // The members of one object: the last of equal ones counts, at the place of the first.
    class ObjectMembers final
    {
    public:
        ObjectMembers(Frame &frame, SourceMapBuilder &owner)
            : m_frame(frame)
            , m_owner(owner)
        { }

        void append(const json::Key &key, Json value)
        {
            auto &members = m_builder.members();
            const std::size_t now = m_read++;
            if (const auto earlier = positionOf(key)) {
                members[*earlier].value = std::move(value);
                m_owner.noteDuplicate(m_frame, *earlier, now, key);
                return;
            }
            m_owner.moveChild(m_frame, now, members.size());
            m_builder.append(key, std::move(value));
            if (members.size() == IndexFrom) {
                for (std::size_t i = 0; i < IndexFrom; ++i)
                    m_index.insert(members[i].key, i);
            } else if (members.size() > IndexFrom) {
                m_index.insert(key, members.size() - 1);
            }
        }
        Json take()
        {
            m_owner.trimChildren(m_frame, m_builder.members().size());
            return m_builder.take();
        }

    private:
        static constexpr std::size_t IndexFrom = 24; // from here a table beats looking along the members

        std::optional<std::size_t> positionOf(const json::Key &key)
        {
            const auto &members = m_builder.members();
            if (members.size() >= IndexFrom) {
                const auto found = m_index.constFind(key);
                return found == m_index.constEnd() ? std::nullopt : std::optional(*found);
            }
            const auto found = std::find_if(members.begin(), members.end(),
                                            [&key](const Member &m) { return m.key == key; });
            return found == members.end() ? std::nullopt
                                          : std::optional(std::size_t(found - members.begin()));
        }

        Frame &m_frame;
        SourceMapBuilder &m_owner;
        JsonObjectBuilder m_builder;
        QHash<json::Key, std::size_t> m_index;
        std::size_t m_read = 0; // members of the text so far
    };

    qsizetype tokenStart() const
    {
        qsizetype at = m_lastEnd;
        while (at < m_text.size() && std::string_view(" \t\r\n,:").find(m_text[at]) != std::string_view::npos)
            ++at;
        return at;
    }

    // RapidJSON lets the second half of a surrogate pair stand alone; as UTF-8 that begins with ED A0..BF.
    bool isText(std::string_view utf8)
    {
        for (auto at = utf8.find('\xed'); at != std::string_view::npos; at = utf8.find('\xed', at + 1))
            m_hasHalfSurrogate |= static_cast<unsigned char>(utf8[at + 1]) >= 0xa0;
        return !m_hasHalfSurrogate;
    }

    bool scalar(Json value, qsizetype length)
    {
        const qsizetype start = tokenStart();
        return add(std::move(value), start, start + length);
    }

    bool add(Json value, qsizetype start, qsizetype end)
    {
        addNode(start, end);
        m_values.push_back(std::move(value));
        m_lastEnd = end;
        return true;
    }

    quint32 addNode(qsizetype start, qsizetype end)
    {
        if (!m_wantsPlaces)
            return 0;
        const auto index = quint32(m_nodes.size());
        const bool isMember = !m_frames.empty() && m_frames.back().isObject;
        m_nodes.push_back({start, end, isMember ? m_keyStart : -1, isMember ? m_keyEnd : -1, {}});
        if (!m_frames.empty())
            m_frames.back().children.push_back(index);
        return index;
    }

    bool open(bool isObject)
    {
        const qsizetype start = tokenStart();
        m_lastEnd = start + 1;
        if (int(m_frames.size()) >= m_maxDepth) {
            m_isTooDeep = true;
            return false;
        }
        const quint32 node = addNode(start, start + 1);
        m_frames.push_back({m_values.size(), m_keys.size(), node, isObject, stepOfNext()});
        return true;
    }

    Frame close()
    {
        m_lastEnd = tokenStart() + 1;
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        return frame;
    }

    bool finish(Frame frame, Json value)
    {
        if (m_wantsPlaces) {
            m_nodes[frame.node].end = m_lastEnd;
            m_nodes[frame.node].children = std::move(frame.children);
        }
        m_values.resize(frame.firstValue);
        m_values.push_back(std::move(value));
        return true;
    }

    // The children follow the members: a dropped one leaves no gap.
    void moveChild(Frame &frame, std::size_t from, std::size_t to) const
    {
        if (m_wantsPlaces)
            frame.children[to] = frame.children[from];
    }
    void trimChildren(Frame &frame, std::size_t count) const
    {
        if (m_wantsPlaces)
            frame.children.resize(count);
    }

    void noteDuplicate(Frame &frame, std::size_t earlier, std::size_t now, const json::Key &key)
    {
        if (!m_wantsPlaces)
            return;
        auto &children = frame.children;
        m_duplicates.push_back({pointerOf(frame).child(key.toString()), children[earlier], children[now]});
        children[earlier] = children[now];
    }

    // All places in one walk along the text: a hostile text may have a duplicate every few bytes.
    std::vector<DuplicateMember> duplicates(const SourceMap &map) const
    {
        std::vector<quint32> nodes;
        for (const auto &duplicate : m_duplicates)
            nodes.insert(nodes.end(), {duplicate.first, duplicate.second});
        std::sort(nodes.begin(), nodes.end(), [&map](quint32 a, quint32 b) {
            return map.m_nodes[a].keyOffset < map.m_nodes[b].keyOffset;
        });
        QHash<quint32, TextPlace> places;
        TextPlace place = startOf(m_text);
        for (const quint32 node : nodes) {
            const auto &[offset, end, keyOffset, keyEnd, children] = map.m_nodes[node];
            advance(place, m_text, keyOffset);
            place.length = keyEnd - keyOffset;
            places.insert(node, place);
        }
        std::vector<DuplicateMember> found;
        for (const auto &duplicate : m_duplicates)
            found.push_back({duplicate.pointer, places[duplicate.first], places[duplicate.second]});
        return found;
    }

    // Requires: `frame` was just closed, so the open frames are those around it.
    Pointer pointerOf(const Frame &frame) const
    {
        QStringList tokens;
        for (std::size_t i = 1; i < m_frames.size(); ++i)
            tokens.append(m_frames[i].step);
        if (!m_frames.empty())
            tokens.append(frame.step);
        return Pointer(std::move(tokens));
    }

    QString stepOfNext() const
    {
        if (m_frames.empty() || !m_wantsPlaces)
            return {};
        const Frame &around = m_frames.back();
        return around.isObject ? m_keys.back().toString() : QString::number(around.children.size() - 1);
    }

    QByteArrayView m_text;
    const Stream &m_stream;
    const int m_maxDepth;
    const bool m_wantsPlaces;
    std::vector<Json> m_values; // finished values of the open containers
    std::vector<json::Key> m_keys; // names of the open objects
    std::vector<Frame> m_frames;
    std::vector<SourceMap::Node> m_nodes;
    std::vector<Duplicate> m_duplicates;
    qsizetype m_lastEnd = 0;
    qsizetype m_keyStart = -1;
    qsizetype m_keyEnd = -1;
    qsizetype m_hugeNumber = -1;
    bool m_isTooDeep = false;
    bool m_hasHalfSurrogate = false;
};

namespace {

constexpr QStringView HalfSurrogate = u"A surrogate escape must have its other half.";

constexpr unsigned Flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag |
                           rapidjson::kParseIterativeFlag;

// The bytes of the character at `at`, as many as its first byte announces.
QByteArrayView characterAt(QByteArrayView text, qsizetype at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const qsizetype length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return text.sliced(at, std::min(length, text.size() - at));
}

QString found(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return u"the text ends"_s;
    const QString character = QString::fromUtf8(characterAt(text, at));
    const char32_t code = character.toUcs4().value(0);
    return QChar::isPrint(code)
               ? u"there is '%1'"_s.arg(character)
               : u"there is the character U+%1"_s.arg(QString::number(code, 16).rightJustified(4, u'0'));
}

bool isControlCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && static_cast<unsigned char>(text[at]) < 0x20;
}

bool startsComment(QByteArrayView text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == '/' && (text[at + 1] == '/' || text[at + 1] == '*');
}

// Whether the last thing before `at` but white space is a comma, and the container ends at `at`.
bool isTrailingComma(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != '}' && text[at] != ']'))
        return false;
    while (at > 0 && std::string_view(" \t\r\n").find(text[at - 1]) != std::string_view::npos)
        --at;
    return at > 0 && text[at - 1] == ',';
}

QString sentence(rapidjson::ParseErrorCode code, QByteArrayView text, qsizetype at)
{
    if (startsComment(text, at))
        return u"JSON has no comments; remove this one."_s;
    if (isTrailingComma(text, at))
        return u"The comma before '%1' must go: nothing follows it."_s.arg(QLatin1Char(text[at]));
    const QString there = found(text, at);
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return at >= text.size() ? u"A JSON value is expected, but the text is empty."_s
                                 : u"A JSON value is expected, but %1."_s.arg(there);
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return u"The text must end after the value, but %1."_s.arg(there);
    case rapidjson::kParseErrorObjectMissName:
        return u"A member's name in quotation marks is expected, but %1."_s.arg(there);
    case rapidjson::kParseErrorObjectMissColon:
        return u"A colon is expected after the member's name, but %1."_s.arg(there);
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return u"A comma or '}' is expected after the member, but %1."_s.arg(there);
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return u"A comma or ']' is expected after the element, but %1."_s.arg(there);
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return u"\\u must be followed by four hexadecimal digits."_s;
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return HalfSurrogate.toString();
    case rapidjson::kParseErrorStringEscapeInvalid:
        return u"After a backslash one of \" \\ / b f n r t u is expected."_s;
    case rapidjson::kParseErrorStringMissQuotationMark:
        return u"The string is not closed, or holds a control character that must be escaped: %1."_s.arg(
            there);
    case rapidjson::kParseErrorNumberTooBig:
        return u"The number is too large for a double."_s;
    case rapidjson::kParseErrorStringInvalidEncoding:
        return u"The text is not UTF-8 here."_s;
    case rapidjson::kParseErrorNumberMissFraction:
        return u"A digit is expected after the decimal point, but %1."_s.arg(there);
    case rapidjson::kParseErrorNumberMissExponent:
        return u"A digit is expected in the exponent, but %1."_s.arg(there);
    default:
        return u"A JSON value is expected, but %1."_s.arg(there);
    }
}

Error located(ErrorCode code, const QString &detail, QByteArrayView text, qsizetype at, qint64 limit = -1)
{
    return {.code = code,
            .detail = detail,
            .place = {},
            .limit = limit,
            .actual = -1,
            .at = placeAt(text, at, 1),
            .hasAt = true};
}

Error failure(const SourceMapBuilder &builder, const rapidjson::ParseResult &result, QByteArrayView text,
              int maxDepth)
{
    if (builder.isTooDeep()) {
        return located(ErrorCode::JsonTooDeep, u"Arrays and objects may be nested %1 deep."_s.arg(maxDepth),
                       text, builder.lastEnd() - 1, maxDepth);
    }
    if (builder.hasHalfSurrogate())
        return located(ErrorCode::JsonSyntax, HalfSurrogate.toString(), text, builder.halfSurrogate());
    if (const auto at = builder.hugeNumber(); at >= 0)
        return located(ErrorCode::JsonSyntax, sentence(rapidjson::kParseErrorNumberTooBig, text, at), text,
                       at);
    const auto at = std::min<qsizetype>(qsizetype(result.Offset()), text.size());
    if (at < text.size() && !characterAt(text, at).isValidUtf8())
        return located(ErrorCode::JsonEncoding, u"The text is not UTF-8 here."_s, text, at);
    auto code = result.Code();
    // RapidJSON 1.1 takes a control character in a string for a wrong escape, later ones for wrong UTF-8.
    const bool isInString = code == rapidjson::kParseErrorStringEscapeInvalid ||
                            code == rapidjson::kParseErrorStringInvalidEncoding;
    if (isInString && isControlCharacter(text, at))
        code = rapidjson::kParseErrorStringMissQuotationMark;
    return located(code == rapidjson::kParseErrorStringInvalidEncoding ? ErrorCode::JsonEncoding
                                                                       : ErrorCode::JsonSyntax,
                   sentence(code, text, at), text, at);
}

Result<ParsedText> readAny(QByteArrayView text, const ReadLimits &limits, bool wantsPlaces)
{
    if (text.size() > limits.maxBytes) {
        return Error{
            .code = ErrorCode::JsonTooLarge,
            .detail = u"The text has %1 bytes; at most %2 are read."_s.arg(text.size()).arg(limits.maxBytes),
            .limit = limits.maxBytes,
            .actual = text.size()};
    }
    rapidjson::MemoryStream stream(text.data(), std::size_t(text.size()));
    for (qsizetype i = startOf(text).offset; i > 0; --i)
        stream.Take(); // the byte order mark counts in offsets but is no part of the value
    SourceMapBuilder builder(text, stream, limits.maxDepth, wantsPlaces);
    rapidjson::Reader reader;
    const auto result = reader.Parse<Flags>(stream, builder);
    if (result.IsError())
        return failure(builder, result, text, limits.maxDepth);
    const auto end = qsizetype(stream.Tell());
    if (end < text.size()) // RapidJSON takes a zero byte for the end
        return located(ErrorCode::JsonSyntax,
                       sentence(rapidjson::kParseErrorDocumentRootNotSingular, text, end), text, end);
    return builder.take();
}

} // namespace

const SourceMap::Node *SourceMap::find(const Json &value, const Pointer &pointer) const
{
    if (isEmpty())
        return nullptr;
    const Node *node = &root();
    const Json *at = &value;
    for (const auto &token : pointer.tokens()) {
        const Json *next = Pointer({token}).find(*at);
        if (!next)
            return nullptr;
        const auto index =
            at->isArray() ? next - at->elements().data()
                          : std::find_if(at->members().begin(), at->members().end(), [next](const Member &m) {
                                return &m.value == next;
                            }) - at->members().begin();
        node = &child(*node, index);
        at = next;
    }
    return node;
}

Pointer SourceMap::pointerAt(const Json &value, qsizetype offset) const
{
    QStringList tokens;
    if (isEmpty())
        return {};
    const Node *node = &root();
    const Json *at = &value;
    while (node) {
        const Node *inner = nullptr;
        for (qsizetype i = 0; i < at->size() && !inner; ++i) {
            const Node &candidate = child(*node, i);
            const qsizetype start = candidate.keyOffset >= 0 ? candidate.keyOffset : candidate.offset;
            if (offset < start || offset >= candidate.end)
                continue;
            inner = &candidate;
            tokens.append(at->isArray() ? QString::number(i) : at->members()[std::size_t(i)].key.toString());
            at = at->isArray() ? &at->elements()[std::size_t(i)] : &at->members()[std::size_t(i)].value;
        }
        node = inner;
    }
    return Pointer(std::move(tokens));
}

TextPlace placeAt(QByteArrayView text, qsizetype offset, qsizetype length)
{
    TextPlace place = startOf(text);
    advance(place, text, offset);
    place.length = length;
    return place;
}

Result<Json> read(QByteArrayView text, const ReadLimits &limits)
{
    auto parsed = readAny(text, limits, false);
    if (!parsed)
        return parsed.error();
    return std::move(parsed->value);
}

Result<Json> readObject(QByteArrayView text, const ReadLimits &limits)
{
    auto value = read(text, limits);
    if (!value || value->isObject())
        return value;
    return Error{.code = ErrorCode::NotObject, .at = placeAt(text, 0), .hasAt = true};
}

Result<ParsedText> readWithPlaces(QByteArrayView text, const ReadLimits &limits)
{
    return readAny(text, limits, true);
}

} // namespace twin::json
