// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/twinxml.h"

#include "json/reader.h"
#include "json/writer.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::fleet {

namespace {

/// Reads elements as values. Its errors are those of the stream: the first one ends the reading.
class ElementReader final
{
public:
    explicit ElementReader(QByteArrayView text)
        : m_xml(QByteArray(text.data(), text.size()))
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<PlacedValue> run()
    {
        PlacedValue placed;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement)
            refuseDtd();
        placed.at = here();
        if (m_xml.isStartElement() && m_xml.qualifiedName() == u"twin")
            placed.value = value(1);
        else if (m_xml.isStartElement() && m_xml.qualifiedName() == u"twins")
            readTwins(placed);
        else
            fail(u"A file of twins begins with <twins> or <twin>."_s);
        while (!m_xml.atEnd() && !m_xml.hasError())
            m_xml.readNext();
        if (m_xml.hasError())
            return misread(m_xml.error() == QXmlStreamReader::CustomError
                               ? m_xml.errorString()
                               : u"This is no XML: %1"_s.arg(m_xml.errorString()),
                           here());
        return placed;
    }

private:
    /// What stands in an element.
    struct Content {
        QString text{};
        JsonObjectBuilder members{};
        std::vector<Json> elements{};
    };

    TextPlace here() const { return placeOf(m_xml.lineNumber(), m_xml.columnNumber() + 1); }
    void fail(const QString &message)
    {
        if (!m_xml.hasError())
            m_xml.raiseError(message);
    }
    void refuseDtd()
    {
        if (m_xml.tokenType() == QXmlStreamReader::DTD)
            fail(u"A document type is not read."_s);
    }

    void readTwins(PlacedValue &placed)
    {
        std::vector<Json> twins;
        while (m_xml.readNextStartElement()) {
            if (m_xml.qualifiedName() != u"twin")
                fail(u"In <twins> stand only <twin>, not <%1>."_s.arg(m_xml.qualifiedName().toString()));
            placed.elements.push_back(here());
            twins.push_back(value(2));
        }
        placed.value = Json::array(std::move(twins));
    }

    Json value(int depth)
    {
        const auto attributes = m_xml.attributes();
        const QString type = attributes.value(u"type"_s).toString();
        const bool isJson = attributes.value(u"form"_s) == u"json";
        Content content;
        if (depth > MostDepth)
            fail(u"There are more than %1 elements inside each other."_s.arg(MostDepth));
        else
            readContent(content, type == u"array", depth);
        return m_xml.hasError() ? Json() : valueOf(content, type, isJson);
    }

    void readContent(Content &content, bool isArray, int depth)
    {
        QSet<QString> names;
        while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters()) {
                content.text += m_xml.text();
            } else if (m_xml.isStartElement() && isArray) {
                content.elements.push_back(value(depth + 1));
            } else if (m_xml.isStartElement()) {
                const QString name = memberName();
                if (names.contains(name))
                    fail(u"'%1' comes twice."_s.arg(name.left(200)));
                names.insert(name);
                const QByteArray key = name.toUtf8();
                content.members.append(std::string_view(key.data(), std::size_t(key.size())),
                                       value(depth + 1));
            } else if (m_xml.isEntityReference()) {
                fail(u"The entity '%1' is not known."_s.arg(m_xml.name().toString()));
            }
        }
        const bool hasElements = !content.members.isEmpty() || !content.elements.empty();
        if (hasElements && !content.text.trimmed().isEmpty())
            fail(u"Text stands between elements: '%1'."_s.arg(content.text.trimmed().left(40)));
    }

    QString memberName()
    {
        const auto attributes = m_xml.attributes();
        if (m_xml.qualifiedName() == u"member" && attributes.hasAttribute(u"name"_s))
            return attributes.value(u"name"_s).toString();
        if (m_xml.qualifiedName() == u"member" && attributes.hasAttribute(u"jsonName"_s))
            return fromJson(attributes.value(u"jsonName"_s).toString()).toString();
        return m_xml.qualifiedName().toString();
    }

    Json fromJson(const QString &text)
    {
        const auto read = json::read(text.trimmed().toUtf8());
        if (read && read->isString())
            return *read;
        fail(u"'%1' is no text of JSON."_s.arg(text.trimmed().left(40)));
        return {};
    }

    Json valueOf(Content &content, const QString &type, bool isJson)
    {
        const QString trimmed = content.text.trimmed();
        if (type == u"array") {
            if (!trimmed.isEmpty())
                fail(u"Text stands in an array, where an element for each value belongs."_s);
            return Json::array(std::move(content.elements));
        }
        if (!content.members.isEmpty() || type == u"object") {
            if (!type.isEmpty() && type != u"object")
                fail(u"Elements stand in a value of the type '%1'."_s.arg(type.left(40)));
            if (!trimmed.isEmpty())
                fail(u"Text stands in an object, where an element for each member belongs."_s);
            return content.members.take();
        }
        if (type.isEmpty() || type == u"string")
            return isJson ? fromJson(content.text) : Json(content.text);
        return plainValue(trimmed, type);
    }

    Json plainValue(const QString &text, const QString &type)
    {
        if (type == u"null" && text.isEmpty())
            return {};
        const auto read = json::read(text.toUtf8());
        const bool isRight =
            read && ((type == u"number" && read->isNumber()) || (type == u"boolean" && read->isBoolean()));
        if (isRight)
            return *read;
        if (type == u"number" || type == u"boolean" || type == u"null")
            fail(u"'%1' is no value of the type '%2'."_s.arg(text.left(40), type));
        else
            fail(u"The type of a value is string, number, boolean, null, array or object, not '%1'."_s.arg(
                type.left(40)));
        return {};
    }

    QXmlStreamReader m_xml;
};

bool isXmlName(const QString &name)
{
    const auto isFirst = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    };
    const auto isInside = [&](QChar c) {
        return isFirst(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    return !name.isEmpty() && isFirst(name[0]) && std::all_of(name.begin(), name.end(), isInside) &&
           !name.startsWith(u"xml", Qt::CaseInsensitive);
}

// Whether XML 1.0 can hold the text and gives it back as it is.
bool isXmlText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff);
    });
}

// Escaped, too, what JSON may hold and XML may not.
QString asJson(const QString &text)
{
    return QString::fromUtf8(json::write(Json(text)))
        .replace(QChar(0xfffe), u"\\ufffe"_s)
        .replace(QChar(0xffff), u"\\uffff"_s);
}

void startElement(QXmlStreamWriter &xml, const QString &name)
{
    if (isXmlName(name)) {
        xml.writeStartElement(name);
        return;
    }
    xml.writeStartElement(u"member"_s);
    if (isXmlText(name))
        xml.writeAttribute(u"name"_s, name);
    else
        xml.writeAttribute(u"jsonName"_s, asJson(name));
}

void writeValue(QXmlStreamWriter &xml, const Json &value);

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    if (isXmlText(text)) {
        xml.writeCharacters(text);
    } else {
        xml.writeAttribute(u"form"_s, u"json"_s);
        xml.writeCharacters(asJson(text));
    }
}

// Inside the element that was started.
void writeValue(QXmlStreamWriter &xml, const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::String:
        return writeText(xml, value.toString());
    case Json::Kind::Object:
        if (value.isEmpty())
            xml.writeAttribute(u"type"_s, u"object"_s);
        for (const auto &[key, member] : value.members()) {
            startElement(xml, key.toString());
            writeValue(xml, member);
            xml.writeEndElement();
        }
        return;
    case Json::Kind::Array:
        xml.writeAttribute(u"type"_s, u"array"_s);
        for (const auto &element : value.elements()) {
            xml.writeStartElement(u"item"_s);
            writeValue(xml, element);
            xml.writeEndElement();
        }
        return;
    case Json::Kind::Null:
        return xml.writeAttribute(u"type"_s, u"null"_s);
    case Json::Kind::Boolean:
    case Json::Kind::Integer:
    case Json::Kind::Double:
        xml.writeAttribute(u"type"_s, value.isBoolean() ? u"boolean"_s : u"number"_s);
        return xml.writeCharacters(QString::fromUtf8(json::write(value)));
    }
}

} // namespace

Result<PlacedValue> readTwinXml(QByteArrayView text)
{
    if (text.size() > MostBytes)
        return Error{.code = ErrorCode::JsonTooLarge, .limit = MostBytes, .actual = text.size()};
    return ElementReader(text).run();
}

QByteArray writeTwinXml(std::span<const Json> twins)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"twins"_s);
    for (const auto &twin : twins) {
        xml.writeStartElement(u"twin"_s);
        writeValue(xml, twin);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace twin::fleet
