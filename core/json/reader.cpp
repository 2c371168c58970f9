// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"

#include <QHash>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::json {

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
    { }

    bool Null() { return scalar(Json(), 4); }
    bool Bool(bool value) { return scalar(Json(value), value ? 4 : 5); }
    bool RawNumber(const Ch *, rapidjson::SizeType, bool)
    {
        const qsizetype start = tokenStart();
        const qsizetype end = qsizetype(m_stream.Tell());
        return add(Json::number(std::string_view(m_text.data() + start, std::size_t(end - start))), start,
                   end);
    }
    // Numbers come raw.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }
    bool String(const Ch *text, rapidjson::SizeType length, bool)
    {
        return add(Json(std::string_view(text, length)), tokenStart(), qsizetype(m_stream.Tell()));
    }
    bool Key(const Ch *text, rapidjson::SizeType length, bool)
    {
        m_keyStart = tokenStart();
        m_keyEnd = m_lastEnd = qsizetype(m_stream.Tell());
        m_keys.emplace_back(std::string_view(text, length));
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
    qsizetype lastEnd() const { return m_lastEnd; }

    ParsedText take()
    {
        ParsedText parsed;
        parsed.value = std::move(m_values.front());
        parsed.places.m_nodes = std::move(m_nodes);
        parsed.duplicates = std::move(m_duplicates);
        return parsed;
    }

private:
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
            if (const auto earlier = positionOf(key)) {
                members[*earlier].value = std::move(value);
                m_owner.noteDuplicate(m_frame, *earlier, members.size(), key);
                return;
            }
            m_builder.append(key, std::move(value));
            if (members.size() == IndexFrom) {
                for (std::size_t i = 0; i < IndexFrom; ++i)
                    m_index.insert(members[i].key, i);
            } else if (members.size() > IndexFrom) {
                m_index.insert(key, members.size() - 1);
            }
        }
        Json take() { return m_builder.take(); }

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
    };

    qsizetype tokenStart() const
    {
        qsizetype at = m_lastEnd;
        while (at < m_text.size() && std::string_view(" \t\r\n,:").find(m_text[at]) != std::string_view::npos)
            ++at;
        return at;
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

    void noteDuplicate(Frame &frame, std::size_t earlier, std::size_t now, const json::Key &key)
    {
        if (!m_wantsPlaces)
            return;
        auto &children = frame.children;
        m_duplicates.push_back(
            {pointerOf(frame).child(key.toString()), namePlace(children[earlier]), namePlace(children[now])});
        children[earlier] = children[now];
        children.erase(children.begin() + std::ptrdiff_t(now));
    }

    TextPlace namePlace(quint32 node) const
    {
        return placeAt(m_text, m_nodes[node].keyOffset, m_nodes[node].keyEnd - m_nodes[node].keyOffset);
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
    std::vector<DuplicateMember> m_duplicates;
    qsizetype m_lastEnd = 0;
    qsizetype m_keyStart = -1;
    qsizetype m_keyEnd = -1;
    bool m_isTooDeep = false;
};

namespace {

constexpr unsigned Flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag |
                           rapidjson::kParseIterativeFlag;

QString found(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return u"the text ends"_s;
    const auto place = text.sliced(at, std::min<qsizetype>(4, text.size() - at));
    const QString character = QString::fromUtf8(place).left(1);
    return character.at(0).isPrint()
               ? u"there is '%1'"_s.arg(character)
               : u"there is the character U+%1"_s.arg(uint{character.at(0).unicode()}, 4, 16, QChar(u'0'));
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
        return u"A JSON value is expected, but the text is empty."_s;
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
        return u"A surrogate escape must have its second half."_s;
    case rapidjson::kParseErrorStringEscapeInvalid:
        return u"After a backslash one of \" \\ / b f n r t u is expected."_s;
    case rapidjson::kParseErrorStringMissQuotationMark:
        return u"The string is not closed, or holds a control character that must be escaped: %1."_s.arg(
            there);
    case rapidjson::kParseErrorStringInvalidEncoding:
        return u"The string is not UTF-8 here."_s;
    case rapidjson::kParseErrorNumberTooBig:
        return u"The number is too large for a double."_s;
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
    const auto at = std::min<qsizetype>(qsizetype(result.Offset()), text.size());
    const bool isEncoding = result.Code() == rapidjson::kParseErrorStringInvalidEncoding;
    return located(isEncoding ? ErrorCode::JsonEncoding : ErrorCode::JsonSyntax,
                   sentence(result.Code(), text, at), text, at);
}

Result<ParsedText> readAny(QByteArrayView given, const ReadLimits &limits, bool wantsPlaces)
{
    if (given.size() > limits.maxBytes) {
        return Error{
            .code = ErrorCode::JsonTooLarge,
            .detail = u"The text has %1 bytes; at most %2 are read."_s.arg(given.size()).arg(limits.maxBytes),
            .limit = limits.maxBytes,
            .actual = given.size()};
    }
    // A byte order mark counts in offsets but is no part of the value: blank it for the parser.
    QByteArray withoutMark;
    QByteArrayView text = given;
    if (given.startsWith(QByteArrayView("\xef\xbb\xbf"))) {
        withoutMark = given.toByteArray().replace(0, 3, "   ");
        text = withoutMark;
    }
    rapidjson::MemoryStream stream(text.data(), std::size_t(text.size()));
    SourceMapBuilder builder(text, stream, limits.maxDepth, wantsPlaces);
    rapidjson::Reader reader;
    const auto result = reader.Parse<Flags>(stream, builder);
    if (result.IsError())
        return failure(builder, result, text, limits.maxDepth);
    if (qsizetype(stream.Tell()) < text.size()) // RapidJSON takes a zero byte for the end
        return located(ErrorCode::JsonSyntax,
                       u"The text must end after the value, but a zero byte follows."_s, text,
                       qsizetype(stream.Tell()));
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
    TextPlace place{.offset = offset, .length = length, .line = 1, .column = 1};
    for (qsizetype i = 0; i < std::min(offset, text.size()); ++i) {
        if (text[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) { // not inside a character
            ++place.column;
        }
    }
    return place;
}

Result<Json> read(QByteArrayView text, const ReadLimits &limits)
{
    auto parsed = readAny(text, limits, false);
    if (!parsed)
        return parsed.error();
    return std::move(parsed->value);
}

Result<ParsedText> readWithPlaces(QByteArrayView text, const ReadLimits &limits)
{
    return readAny(text, limits, true);
}

} // namespace twin::json
