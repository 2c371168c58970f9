// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/yaml.h"

#include "fleet/yamlscalar.h"

#include <sstream>
#include <unordered_set>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

constexpr auto TagStart = "tag:yaml.org,2002:"sv;

TextPlace placeOfMark(const YAML::Mark &mark)
{
    return placeOf(mark.line + 1, mark.column + 1);
}

/// Makes a value of what the parser finds. After the first error it takes nothing more.
class ValueBuilder final : public YAML::EventHandler
{
public:
    std::optional<Error> error{};
    std::vector<Json> documents{};
    std::vector<TextPlace> places{}; ///< of the documents
    std::vector<TextPlace> elements{}; ///< of the outermost array of the last one

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnAnchor(const YAML::Mark &, const std::string &) override { }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        fail(u"Aliases of anchors (*name) are not read: write the value out."_s, mark);
    }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override
    {
        if (isNameNext())
            fail(u"A name is missing, or it is null: write it in quotes."_s, mark);
        else
            take(Json(), mark);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                  const std::string &value) override
    {
        if (isNameNext())
            return takeName(value, mark);
        const auto read = yamlScalar(tag == "!" ? "str"sv : tag == "?" ? ""sv : shortTag(tag), value);
        if (read)
            take(*read, mark);
        else
            fail(read.error().detail, mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(false, tag, mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(true, tag, mark);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        bool isMap = false;
        YAML::Mark at{};
        std::optional<json::Key> name{}; ///< of the member whose value comes next
        std::unordered_set<std::string> names{}; ///< of the members
        JsonObjectBuilder members{};
        std::vector<Json> elements{};
    };

    static std::string_view shortTag(std::string_view tag)
    {
        return tag.starts_with(TagStart) ? tag.substr(TagStart.size()) : tag;
    }
    bool isNameNext() const { return !m_open.empty() && m_open.back().isMap && !m_open.back().name; }

    void fail(const QString &detail, const YAML::Mark &mark)
    {
        if (!error)
            error = misread(detail, placeOfMark(mark));
    }

    void takeName(const std::string &name, const YAML::Mark &mark)
    {
        auto &map = m_open.back();
        if (!map.names.insert(name).second)
            fail(u"'%1' comes twice."_s.arg(QString::fromStdString(name).left(200)), mark);
        map.name = json::Key(std::string_view(name));
    }

    void open(bool isMap, const std::string &tag, const YAML::Mark &mark)
    {
        const auto name = shortTag(tag);
        if (!name.empty() && name != "?" && name != "!" && name != (isMap ? "map"sv : "seq"sv))
            fail(u"Values with the tag '%1' are not read."_s.arg(QString::fromStdString(tag)), mark);
        if (isNameNext())
            fail(u"The name of a value is a text."_s, mark);
        if (m_open.size() >= std::size_t(MostDepth))
            fail(u"There are more than %1 containers inside each other."_s.arg(MostDepth), mark);
        m_open.push_back(Open{.isMap = isMap, .at = mark});
        if (m_open.size() == 1)
            elements.clear();
    }

    void close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        take(done.isMap ? done.members.take() : Json::array(std::move(done.elements)), done.at);
    }

    void take(Json value, const YAML::Mark &mark)
    {
        if (error)
            value = Json(); // nobody asks for it any more
        if (m_open.empty()) {
            documents.push_back(std::move(value));
            places.push_back(placeOfMark(mark));
            return;
        }
        auto &around = m_open.back();
        if (around.isMap) {
            if (around.name)
                around.members.append(*std::exchange(around.name, std::nullopt), std::move(value));
            return;
        }
        if (m_open.size() == 1)
            elements.push_back(placeOfMark(mark));
        around.elements.push_back(std::move(value));
    }

    std::vector<Open> m_open;
};

void appendBlock(std::string &out, const Json &value, int indent, bool isLineBegun);

// Behind "name:" or "- ".
void appendBehind(std::string &out, const Json &value, int indent)
{
    if (value.isContainer() && !value.isEmpty()) {
        out += '\n';
        appendBlock(out, value, indent, false);
        return;
    }
    out += ' ';
    appendYamlScalar(out, value);
    out += '\n';
}

void appendName(std::string &out, std::string_view name, int indent)
{
    constexpr std::size_t MostBeforeColon = 900; // 1,024 by the language, quotes and escapes included
    std::string text;
    appendYamlScalar(text, Json(name));
    if (text.size() > MostBeforeColon)
        out += "? " + text + '\n' + std::string(std::size_t(indent), ' ');
    else
        out += text;
    out += ':';
}

void appendBlock(std::string &out, const Json &value, int indent, bool isLineBegun)
{
    const auto begin = [&] {
        if (!std::exchange(isLineBegun, false))
            out.append(std::size_t(indent), ' ');
    };
    for (const auto &[key, member] : value.members()) {
        begin();
        appendName(out, key.view(), indent);
        appendBehind(out, member, indent + 2);
    }
    for (const auto &element : value.elements()) {
        begin();
        out += '-';
        if (element.isContainer() && !element.isEmpty()) {
            out += ' ';
            appendBlock(out, element, indent + 2, true);
        } else {
            appendBehind(out, element, indent + 2);
        }
    }
}

} // namespace

Result<PlacedValue> readYaml(QByteArrayView text)
{
    if (text.size() > MostBytes)
        return Error{.code = ErrorCode::JsonTooLarge, .limit = MostBytes, .actual = text.size()};
    if (!text.isValidUtf8())
        return misread(u"The text is not UTF-8."_s, placeOf(1, 1));
    ValueBuilder builder;
    try { // the library tells of errors like that
        std::istringstream in(std::string(text.data(), std::size_t(text.size())));
        YAML::Parser parser(in);
        while (!builder.error && parser.HandleNextDocument(builder)) { }
    } catch (const YAML::Exception &exception) {
        if (!builder.error)
            return misread(u"This is no YAML: %1."_s.arg(QString::fromStdString(exception.msg)),
                           placeOfMark(exception.mark));
    }
    if (builder.error)
        return *builder.error;
    if (builder.documents.size() == 1)
        return PlacedValue{
            .value = builder.documents[0], .at = builder.places[0], .elements = std::move(builder.elements)};
    return PlacedValue{.value = Json::array(std::move(builder.documents)),
                       .at = placeOf(1, 1),
                       .elements = std::move(builder.places)};
}

QByteArray writeYaml(const Json &value)
{
    std::string text;
    if (value.isContainer() && !value.isEmpty()) {
        appendBlock(text, value, 0, false);
    } else {
        appendYamlScalar(text, value);
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

} // namespace twin::fleet
