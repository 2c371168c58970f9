// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as Excel and LibreOffice write them, reduced to what matters.
#include "base/utc.h"
#include "base/zipwriter.h"
#include "fleet/sheet.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::fleet;

namespace {

const QDateTime Noon(QDate(2026, 1, 2), QTime(12, 0), twin::utc());

constexpr auto Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook with this sheet. It stands first, but is the second file.
QByteArray xlsx(const QByteArray &sheetData, const QByteArray &workbookPr = {})
{
    const QByteArray relationships = "<Relationships "
                                     "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto part = [](const char *name, const QByteArray &inner) -> QByteArray {
        return QByteArray("<") + name + " xmlns='" + Main +
               "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + inner +
               "</" + name + '>';
    };
    return zipOf(
        {{u"_rels/.rels"_s, relationships + "<Relationship Id='rId1' Type='" + type +
                                "officeDocument' Target='/xl/workbook.xml'/></Relationships>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          relationships + "<Relationship Id='rId1' Type='" + type +
              "worksheet' Target='worksheets/sheet2.xml'/>" + "<Relationship Id='rId2' Type='" + type +
              "worksheet' Target='/xl/worksheets/sheet1.xml'/>" + "<Relationship Id='rId3' Type='" + type +
              "styles' Target='styles.xml'/>" + "<Relationship Id='rId4' Type='" + type +
              "sharedStrings' Target='sharedStrings.xml'/>" + "</Relationships>"},
         {u"xl/workbook.xml"_s,
          part("workbook", workbookPr + "<sheets><sheet name='One' sheetId='7' r:id='rId1'/>"
                                        "<sheet name='Two' sheetId='2' r:id='rId2'/></sheets>")},
         {u"xl/worksheets/sheet1.xml"_s, part("worksheet", "<sheetData/>")},
         {u"xl/worksheets/sheet2.xml"_s, part("worksheet", "<sheetData>" + sheetData + "</sheetData>")},
         {u"xl/styles.xml"_s,
          part("styleSheet", "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/>"
                             "<numFmt numFmtId='165' formatCode='0.0&quot; days&quot;'/></numFmts>"
                             "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                             "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                             "<xf numFmtId='165'/></cellXfs>")},
         {u"xl/sharedStrings.xml"_s,
          part("sst",
               "<si><t>deviceId</t></si><si><r><t>tags.</t></r><r><t>room</t></r><rPh><t>no</t></rPh></si>"
               "<si><t xml:space='preserve'> two_x000A_lines</t></si>")}},
        Noon);
}

QByteArray ods(const QByteArray &rows)
{
    return zipOf(
        {{u"content.xml"_s,
          "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
          "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
          "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
          "<table:table table:name='One'>" +
              rows +
              "</table:table><table:table table:name='Two'><table:table-row><table:table-cell><text:p>no"
              "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
              "</office:body></office:document-content>"}},
        Noon);
}

/// "2: a|b" for each row.
QStringList shown(const Result<std::vector<CsvRow>> &rows)
{
    if (!rows)
        return {rows.error().detail};
    QStringList lines;
    for (const CsvRow &row : *rows) {
        QStringList cells;
        for (const auto &cell : row.cells)
            cells.append(QString::fromStdString(cell));
        lines.append(QString::number(row.line) + u": "_s + cells.join(u'|'));
    }
    return lines;
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsTheFirstSheetOfXlsx()
    {
        const QByteArray book =
            xlsx("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                 "<row r='4'><c r='A4' t='inlineStr'><is><t>a</t></is></c>"
                 "<c r='D4' t='s'><v>2</v></c></row>"
                 "<row><c><v>7</v></c><c t='b'><v>1</v></c><c t='str'><f>A1</f><v>x</v></c></row>");
        QCOMPARE(shown(readXlsx(book)),
                 (QStringList{u"1: deviceId|tags.room"_s, u"4: a||| two\nlines"_s, u"5: 7|true|x"_s}));
    }

    void numbersAndDatesOfXlsxAreValues_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << QByteArray("<c><v>45413</v></c>") << u"45413"_s;
        QTest::newRow("whole with a point") << QByteArray("<c><v>7.0</v></c>") << u"7"_s;
        QTest::newRow("fraction") << QByteArray("<c><v>0.10000000000000001</v></c>") << u"0.1"_s;
        QTest::newRow("exponent") << QByteArray("<c><v>1.5E-7</v></c>") << u"1.5e-07"_s;
        QTest::newRow("built-in date") << QByteArray("<c s='1'><v>45413</v></c>") << u"2024-05-01"_s;
        QTest::newRow("own date with time")
            << QByteArray("<c s='2'><v>45413.354166666664</v></c>") << u"2024-05-01T08:30:00"_s;
        QTest::newRow("time of day") << QByteArray("<c s='2'><v>0.395833333333333</v></c>") << u"09:30:00"_s;
        QTest::newRow("midnight") << QByteArray("<c s='2'><v>0</v></c>") << u"00:00:00"_s;
        QTest::newRow("format with a d in quotes") << QByteArray("<c s='3'><v>3</v></c>") << u"3"_s;
        QTest::newRow("date as text") << QByteArray("<c t='d'><v>2024-05-01</v></c>") << u"2024-05-01"_s;
    }
    void numbersAndDatesOfXlsxAreValues()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QCOMPARE(shown(readXlsx(xlsx("<row>" + cell + "</row>"))), QStringList{u"1: "_s + text});
    }

    void datesOfAMacintoshBeginIn1904()
    {
        const QByteArray book = xlsx("<row><c s='1'><v>43951</v></c></row>", "<workbookPr date1904='1'/>");
        QCOMPARE(shown(readXlsx(book)), QStringList{u"1: 2024-05-01"_s});
    }

    void readsTheFirstSheetOfOds()
    {
        const QByteArray cell = "<table:table-cell office:value-type=";
        const QByteArray book = ods(
            "<table:table-header-rows><table:table-row>" + cell +
            "'string'><text:p>deviceId</text:p>"
            "</table:table-cell></table:table-row></table:table-header-rows>"
            "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
            "<table:table-row>" +
            cell +
            "'float' office:value='7'><text:p>7,0</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated='2'/>" +
            cell + "'boolean' office:boolean-value='true'><text:p>WAHR</text:p></table:table-cell>" + cell +
            "'date' office:date-value='2024-05-01'><text:p>1. Mai</text:p></table:table-cell>" + cell +
            "'string'><office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s "
            "text:c='2'/>"
            "<text:span>b</text:span></text:p>\n<text:p>c</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated='2'>" +
            cell +
            "'string' "
            "table:number-columns-repeated='2'><text:p>z</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row>");
        QCOMPARE(shown(readOds(book)), (QStringList{u"1: deviceId"_s, u"5: 7|||true|2024-05-01|a  b\nc"_s,
                                                    u"6: z|z"_s, u"7: z|z"_s}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("line");
        QTest::newRow("error") << xlsx("<row r='3'><c t='e'><v>#REF!</v></c></row>") << u"#REF!"_s << 3;
        QTest::newRow("no number") << xlsx("<row r='2'><c><v>x</v></c></row>") << u"'x'"_s << 2;
        QTest::newRow("broken XML") << xlsx("<row><c></row>") << u"sheet2.xml"_s << 0;
        QTest::newRow("far right") << xlsx("<row><c r='ZZZZ1'><v>1</v></c></row>") << u"columns"_s << 0;
        QTest::newRow("no workbook") << zipOf({{u"a.xml"_s, "<a/>"}}, Noon) << u"no workbook in it"_s << 0;
        QTest::newRow("text") << QByteArray("deviceId\na\n") << u"ZIP"_s << 0;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QFETCH(int, line);
        const auto rows = readXlsx(bytes);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Argument);
        QVERIFY2(rows.error().detail.contains(says), qPrintable(rows.error().detail));
        QCOMPARE(rows.error().hasAt ? rows.error().at.line : 0, line);
    }

    void refusesASheetThatFillsTheMemory()
    {
        const auto rows =
            readOds(ods("<table:table-row table:number-rows-repeated='1000000'><table:table-cell "
                        "office:value-type='string' table:number-columns-repeated='16384'><text:p>z"
                        "</text:p></table:table-cell></table:table-row>"));
        QVERIFY(!rows);
        QCOMPARE(rows.error().limit, qint64(Sheet::MostCells));
        QCOMPARE(readOds(zipOf({}, Noon)).error().code, ErrorCode::Argument);
    }

    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<bool>("isOds");
        QTest::newRow("xlsx") << false;
        QTest::newRow("ods") << true;
    }
    void whatIsWrittenComesBack()
    {
        QFETCH(bool, isOds);
        const std::vector<CsvRow> rows{
            {.line = 1, .cells = {"deviceId", "tags.a", "tags.b"}},
            {.line = 2, .cells = {"x", "", "{\"n\": [1, \"<&>\"]}"}},
            {.line = 3, .cells = {"007", "7", "1.50"}},
            {.line = 4, .cells = {"true", "false", "null"}},
            {.line = 5, .cells = {" a  b ", "two\nlines\tand a tab", "12345678901234567890"}},
            {.line = 6, .cells = {"_x0041_", "\xc3\x9c", "-0.25"}},
        };
        const auto read = isOds ? readOds(writeOds(rows)) : readXlsx(writeXlsx(rows));
        QCOMPARE(shown(read), shown(rows));
    }

    void aNumberIsANumberInTheSheet()
    {
        QVERIFY(isNumberCell("7") && isNumberCell("-0.25"));
        QVERIFY(!isNumberCell("1.50") && !isNumberCell("007") && !isNumberCell("12345678901234567890") &&
                !isNumberCell("\"7\""));
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
