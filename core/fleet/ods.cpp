// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument 1.2 (part 1, chapter 9): what of a spreadsheet a table of values needs.
#include "base/zipreader.h"
#include "fleet/sheet.h"

#include <QDateTime>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::fleet {

namespace {

constexpr QStringView OfficeUri = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView TableUri = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr QStringView TextUri = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr QStringView ManifestUri = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
constexpr QStringView MimeType = u"application/vnd.oasis.opendocument.spreadsheet";

Error noOds(const QString &detail)
{
    return {.code = ErrorCode::Argument, .detail = u"The file is no .ods workbook: %1."_s.arg(detail)};
}

bool is(const QXmlStreamReader &xml, QStringView space, QStringView name)
{
    return xml.namespaceUri() == space && xml.name() == name;
}

/// Reads the cells of the first table.
class OdsReader final
{
public:
    explicit OdsReader(const QByteArray &content)
        : m_xml(content)
    { }

    Result<std::vector<CsvRow>> run()
    {
        while (!m_xml.atEnd() && !(m_xml.isStartElement() && is(m_xml, TableUri, u"table")))
            m_xml.readNext();
        if (m_xml.atEnd())
            return noOds(m_xml.hasError() ? m_xml.errorString() : u"it has no sheet in it"_s);
        while (!m_xml.atEnd() && !(m_xml.isEndElement() && is(m_xml, TableUri, u"table"))) {
            m_xml.readNext();
            if (m_xml.isStartElement() && is(m_xml, TableUri, u"table-row")) {
                if (auto read = readRow(); !read)
                    return read.error();
            }
        }
        if (m_xml.hasError())
            return noOds(u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        return m_sheet.rows();
    }

private:
    int repeated(QStringView attribute) const
    {
        const int count = m_xml.attributes().value(TableUri.toString(), attribute.toString()).toInt();
        return std::max(count, 1);
    }

    // A row that stands for many has no cells in practice: it fills the sheet.
    Result<void> readRow()
    {
        const int times = repeated(u"number-rows-repeated");
        std::vector<std::pair<int, std::string>> cells; // by their columns
        int column = 0;
        while (!m_xml.atEnd() && !(m_xml.isEndElement() && is(m_xml, TableUri, u"table-row"))) {
            m_xml.readNext();
            const bool isCell = m_xml.isStartElement() && (is(m_xml, TableUri, u"table-cell") ||
                                                           is(m_xml, TableUri, u"covered-table-cell"));
            if (!isCell)
                continue;
            const int span = repeated(u"number-columns-repeated");
            const std::string text = readCell().toStdString();
            for (int i = 0; i < span && !text.empty() && column + i <= Sheet::MostColumns; ++i)
                cells.emplace_back(column + i, text);
            column = std::min(column + span, Sheet::MostColumns + 1);
        }
        if (qsizetype(cells.size()) * times > Sheet::MostCells)
            return Sheet::tooLarge();
        for (int i = 0; i < times && !cells.empty(); ++i) {
            for (const auto &[at, text] : cells) {
                if (auto put = m_sheet.put(m_row + i, at, text); !put)
                    return put;
            }
        }
        m_row += std::min(times, std::numeric_limits<int>::max() - m_row);
        return {};
    }

    QString readCell()
    {
        const auto attributes = m_xml.attributes();
        const auto value = [&attributes](const QString &name) {
            return attributes.value(OfficeUri.toString(), name).toString();
        };
        const QString type = value(u"value-type"_s);
        const QString text = readText();
        if (type == u"float" || type == u"percentage" || type == u"currency")
            return QString::fromStdString(numberCell(value(u"value"_s).toDouble()));
        if (type == u"boolean")
            return value(u"boolean-value"_s);
        if (type == u"date")
            return value(u"date-value"_s);
        const QString given = value(u"string-value"_s);
        return given.isEmpty() ? text : given;
    }

    // Paragraphs with line breaks between; a note that hangs at the cell is no part of it.
    QString readText()
    {
        QStringList paragraphs;
        bool isInParagraph = false;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement() && is(m_xml, OfficeUri, u"annotation")) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (is(m_xml, TextUri, u"p")) {
                isInParagraph = m_xml.isStartElement();
                if (isInParagraph)
                    paragraphs.append(QString());
            }
            if (isInParagraph)
                paragraphs.last() += piece();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
        }
        return paragraphs.join(u'\n');
    }

    // Runs of spaces have an element of their own.
    QString piece() const
    {
        if (m_xml.isCharacters())
            return m_xml.text().toString();
        if (!m_xml.isStartElement())
            return {};
        if (is(m_xml, TextUri, u"tab"))
            return u"\t"_s;
        if (is(m_xml, TextUri, u"line-break"))
            return u"\n"_s;
        if (!is(m_xml, TextUri, u"s"))
            return {};
        const int count = m_xml.attributes().value(TextUri.toString(), u"c"_s).toInt();
        return QString(std::clamp(count, 1, 10'000), u' ');
    }

    QXmlStreamReader m_xml;
    Sheet m_sheet;
    int m_row = 0;
};

void writeOdsCell(QXmlStreamWriter &xml, const std::string &cell)
{
    xml.writeStartElement(TableUri.toString(), u"table-cell"_s);
    const QString text = xmlCell(cell);
    const bool isTruth = text == u"true" || text == u"false";
    const bool isNumber = !isTruth && isNumberCell(cell);
    if (!text.isEmpty()) {
        xml.writeAttribute(OfficeUri.toString(), u"value-type"_s,
                           isTruth    ? u"boolean"_s
                           : isNumber ? u"float"_s
                                      : u"string"_s);
        xml.writeAttribute(OfficeUri.toString(),
                           isTruth    ? u"boolean-value"_s
                           : isNumber ? u"value"_s
                                      : u"string-value"_s,
                           text);
        xml.writeTextElement(TextUri.toString(), u"p"_s, text);
    }
    xml.writeEndElement();
}

QByteArray contentXml(const std::vector<CsvRow> &rows)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(OfficeUri.toString(), u"office"_s);
    xml.writeNamespace(TableUri.toString(), u"table"_s);
    xml.writeNamespace(TextUri.toString(), u"text"_s);
    xml.writeStartElement(OfficeUri.toString(), u"document-content"_s);
    xml.writeAttribute(OfficeUri.toString(), u"version"_s, u"1.2"_s);
    xml.writeStartElement(OfficeUri.toString(), u"body"_s);
    xml.writeStartElement(OfficeUri.toString(), u"spreadsheet"_s);
    xml.writeStartElement(TableUri.toString(), u"table"_s);
    xml.writeAttribute(TableUri.toString(), u"name"_s, u"Twins"_s);
    for (const CsvRow &row : rows) {
        xml.writeStartElement(TableUri.toString(), u"table-row"_s);
        for (const auto &cell : row.cells)
            writeOdsCell(xml, cell);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestXml()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(ManifestUri.toString(), u"manifest"_s);
    xml.writeStartElement(ManifestUri.toString(), u"manifest"_s);
    xml.writeAttribute(ManifestUri.toString(), u"version"_s, u"1.2"_s);
    const std::pair<QStringView, QStringView> files[]{{u"/", MimeType}, {u"content.xml", u"text/xml"}};
    for (const auto &[path, type] : files) {
        xml.writeEmptyElement(ManifestUri.toString(), u"file-entry"_s);
        xml.writeAttribute(ManifestUri.toString(), u"full-path"_s, path.toString());
        xml.writeAttribute(ManifestUri.toString(), u"media-type"_s, type.toString());
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<std::vector<CsvRow>> readOds(QByteArrayView bytes)
{
    const auto entries = unzipped(bytes, [](const QString &name) { return name == u"content.xml"; });
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return noOds(u"it has no content in it"_s);
    return OdsReader(entries->first().bytes).run();
}

QByteArray writeOds(const std::vector<CsvRow> &rows)
{
    return zipOf({{u"mimetype"_s, MimeType.toUtf8()},
                  {u"content.xml"_s, contentXml(rows)},
                  {u"META-INF/manifest.xml"_s, manifestXml()}},
                 QDateTime(QDate(1980, 1, 1), QTime(0, 0)));
}

} // namespace twin::fleet
