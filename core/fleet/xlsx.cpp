// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML (ECMA-376): what of SpreadsheetML a table of values needs.
#include "base/utc.h"
#include "base/zipreader.h"
#include "fleet/sheet.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::fleet {

namespace {

using Parts = QHash<QString, QByteArray>;

Error noXlsx(const QString &detail)
{
    return {.code = ErrorCode::Argument, .detail = u"The file is no .xlsx workbook: %1."_s.arg(detail)};
}

Error badXml(const QString &part, const QXmlStreamReader &xml)
{
    return noXlsx(u"%1, line %2: %3"_s.arg(part).arg(xml.lineNumber()).arg(xml.errorString()));
}

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const auto &one : xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

bool isStart(const QXmlStreamReader &xml, QStringView name)
{
    return xml.isStartElement() && xml.name() == name;
}

// "/xl/worksheets/sheet1.xml" and "worksheets/sheet1.xml" are the same part of the workbook's folder.
QString partName(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : folder + target;
}

// The parts that a relationship of the type's last word leads to, by its id.
QHash<QString, QString> targetsOf(const QByteArray &relationships, QStringView kind, const QString &folder)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(relationships);
    while (!xml.atEnd()) {
        xml.readNext();
        if (isStart(xml, u"Relationship") && attribute(xml, u"Type").endsWith(u'/' + kind))
            targets.insert(attribute(xml, u"Id"), partName(folder, attribute(xml, u"Target")));
    }
    return targets;
}

// "_x000D_" stands for the character of that number (22.9.2.19, ST_Xstring).
QString unescapedText(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += text.mid(from, match.capturedStart() - from);
        result += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

// The runs of a text with formats, without what says how it is read aloud.
QString textIn(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (isStart(xml, u"t"))
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (isStart(xml, u"rPh"))
            xml.skipCurrentElement();
        else if (xml.isStartElement())
            ++depth;
        else if (xml.isEndElement())
            --depth;
    }
    return unescapedText(text);
}

Result<QStringList> sharedTexts(const QByteArray &part)
{
    QStringList texts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (isStart(xml, u"si"))
            texts.append(textIn(xml));
    }
    return xml.hasError() && !part.isEmpty() ? Result<QStringList>(badXml(u"sharedStrings.xml"_s, xml))
                                             : texts;
}

// What stands in quotes or brackets is shown as it is and says nothing of the kind.
bool isDateFormat(const QString &code)
{
    bool isQuoted = false;
    bool isInBrackets = false;
    for (const QChar c : code) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u'[' || c == u']')
            isInBrackets = c == u'[';
        else if (!isQuoted && !isInBrackets && u"dmyhsDMYHS"_s.contains(c))
            return true;
    }
    return false;
}

// For each cell format whether it shows dates: numbers 14 to 22 and 45 to 47 are built in.
QList<bool> dateStyles(const QByteArray &part)
{
    QHash<int, bool> custom;
    QList<bool> styles;
    bool isInCells = false;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCells = xml.isStartElement();
        if (isStart(xml, u"numFmt"))
            custom.insert(attribute(xml, u"numFmtId").toInt(), isDateFormat(attribute(xml, u"formatCode")));
        if (!isInCells || !isStart(xml, u"xf"))
            continue;
        const int format = attribute(xml, u"numFmtId").toInt();
        styles.append(custom.value(format, (format >= 14 && format <= 22) || (format >= 45 && format <= 47)));
    }
    return styles;
}

// Days since the last of 1899, or since the first of 1904; less than one is a time of day.
QString dateText(double days, bool isFrom1904)
{
    const QDate start = isFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto seconds = std::llround((days - std::floor(days)) * 86'400);
    const QDateTime time =
        QDateTime(start.addDays(qint64(std::floor(days))), QTime(0, 0), utc()).addSecs(seconds);
    if (days < 1)
        return time.time().toString(u"HH:mm:ss"_s);
    return seconds == 0 ? time.date().toString(Qt::ISODate) : time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

// "AB12" is column 27. Without letters: -1.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > Sheet::MostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// What the cells of a sheet refer to.
struct Workbook {
    QString sheetPart{};
    QStringList texts{};
    QList<bool> isDate{};
    bool isFrom1904 = false;
};

/// Reads the cells of one sheet, from left to right and from top to bottom.
class SheetReader final
{
public:
    SheetReader(const QByteArray &part, const Workbook &workbook)
        : m_xml(part)
        , m_workbook(workbook)
    { }

    Result<std::vector<CsvRow>> run()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (isStart(m_xml, u"row")) {
                const int number = attribute(m_xml, u"r").toInt();
                m_row = number > 0 ? number - 1 : m_row + 1;
                m_column = -1;
            } else if (isStart(m_xml, u"c")) {
                if (auto read = readCell(); !read)
                    return read.error();
            }
        }
        if (m_xml.hasError())
            return badXml(m_workbook.sheetPart, m_xml);
        return m_sheet.rows();
    }

private:
    Result<void> readCell()
    {
        const int column = columnOf(attribute(m_xml, u"r"));
        m_column = column >= 0 ? column : m_column + 1;
        const QString type = attribute(m_xml, u"t");
        const int style = attribute(m_xml, u"s").toInt();
        QString value;
        while (!(m_xml.isEndElement() && m_xml.name() == u"c") && !m_xml.atEnd()) {
            m_xml.readNext();
            if (isStart(m_xml, u"v"))
                value = m_xml.readElementText();
            else if (isStart(m_xml, u"is"))
                value = textIn(m_xml);
        }
        if (value.isEmpty())
            return {};
        auto text = textOf(type, style, value);
        if (!text)
            return text.error();
        return m_sheet.put(m_row, m_column, text->toStdString());
    }

    Result<QString> textOf(const QString &type, int style, const QString &value) const
    {
        if (type == u"s")
            return m_workbook.texts.value(value.toInt());
        if (type == u"b")
            return value == u"1" ? u"true"_s : u"false"_s;
        if (type == u"e")
            return badCell(m_row + 1, u"A cell holds the error %1."_s.arg(value.left(40)));
        if (type == u"str" || type == u"inlineStr" || type == u"d")
            return value;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return badCell(m_row + 1, u"'%1' is no number."_s.arg(value.left(40)));
        if (m_workbook.isDate.value(style) && number >= 0 && number < 3'000'000)
            return dateText(number, m_workbook.isFrom1904);
        return QString::fromStdString(numberCell(number));
    }

    QXmlStreamReader m_xml;
    const Workbook &m_workbook;
    Sheet m_sheet;
    int m_row = -1;
    int m_column = -1;
};

// The sheet that stands first, whatever its file is called.
Result<Workbook> workbookOf(const Parts &parts)
{
    const auto office = targetsOf(parts.value(u"_rels/.rels"_s), u"officeDocument", QString());
    const QString main = office.isEmpty() ? QString() : *office.cbegin();
    if (!parts.contains(main))
        return noXlsx(u"it has no workbook in it"_s);
    const QString folder = main.left(main.lastIndexOf(u'/') + 1);
    const QByteArray relationships = parts.value(folder + u"_rels/"_s + main.mid(folder.size()) + u".rels"_s);
    const auto sheets = targetsOf(relationships, u"worksheet", folder);
    Workbook workbook;
    QXmlStreamReader xml(parts.value(main));
    while (!xml.atEnd()) {
        xml.readNext();
        if (isStart(xml, u"workbookPr"))
            workbook.isFrom1904 = QStringList{u"1"_s, u"true"_s}.contains(attribute(xml, u"date1904"));
        if (!isStart(xml, u"sheet") || !workbook.sheetPart.isEmpty())
            continue;
        for (const auto &one : xml.attributes()) {
            if (one.name() == u"id" && sheets.contains(one.value().toString()))
                workbook.sheetPart = sheets.value(one.value().toString());
        }
    }
    if (xml.hasError())
        return badXml(main, xml);
    if (!parts.contains(workbook.sheetPart))
        return noXlsx(u"it has no sheet in it"_s);
    auto texts =
        sharedTexts(parts.value(targetsOf(relationships, u"sharedStrings", folder).values().value(0)));
    if (!texts)
        return texts.error();
    workbook.texts = *std::move(texts);
    workbook.isDate = dateStyles(parts.value(targetsOf(relationships, u"styles", folder).values().value(0)));
    return workbook;
}

QString escapedText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(escape, u"_x005F_"_s);
}

void writeXlsxCell(QXmlStreamWriter &xml, const std::string &cell)
{
    xml.writeStartElement(u"c"_s);
    const QString text = xmlCell(cell);
    const bool isTruth = text == u"true" || text == u"false";
    if (isTruth || isNumberCell(cell)) {
        if (isTruth)
            xml.writeAttribute(u"t"_s, u"b"_s);
        xml.writeTextElement(u"v"_s, isTruth ? QString::number(text == u"true") : text);
    } else if (!text.isEmpty()) {
        xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        xml.writeStartElement(u"is"_s);
        xml.writeStartElement(u"t"_s);
        xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        xml.writeCharacters(escapedText(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray sheetXml(const std::vector<CsvRow> &rows)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"worksheet"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    xml.writeStartElement(u"sheetData"_s);
    for (const CsvRow &row : rows) {
        xml.writeStartElement(u"row"_s);
        for (const auto &cell : row.cells)
            writeXlsxCell(xml, cell);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

constexpr auto ContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)";
constexpr auto PackageRelationships =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr auto WorkbookXml =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Twins" sheetId="1" r:id="rId1"/></sheets></workbook>)";
constexpr auto WorkbookRelationships =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)";

} // namespace

Result<std::vector<CsvRow>> readXlsx(QByteArrayView bytes)
{
    const auto entries = unzipped(
        bytes, [](const QString &name) { return name.endsWith(u".xml") || name.endsWith(u".rels"); });
    if (!entries)
        return entries.error();
    Parts parts;
    for (const ZipEntry &entry : *entries)
        parts.insert(entry.name, entry.bytes);
    const auto workbook = workbookOf(parts);
    if (!workbook)
        return workbook.error();
    return SheetReader(parts.value(workbook->sheetPart), *workbook).run();
}

QByteArray writeXlsx(const std::vector<CsvRow> &rows)
{
    return zipOf({{u"[Content_Types].xml"_s, ContentTypes},
                  {u"_rels/.rels"_s, PackageRelationships},
                  {u"xl/workbook.xml"_s, WorkbookXml},
                  {u"xl/_rels/workbook.xml.rels"_s, WorkbookRelationships},
                  {u"xl/worksheets/sheet1.xml"_s, sheetXml(rows)}},
                 QDateTime(QDate(1980, 1, 1), QTime(0, 0)));
}

} // namespace twin::fleet
