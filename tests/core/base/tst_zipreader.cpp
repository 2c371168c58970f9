// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"
#include "base/zipreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;

class TestZipReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsTheFilesThatAreWanted();
    void refusesWhatIsNoWholeArchive_data();
    void refusesWhatIsNoWholeArchive();
    void doesNotUnpackMoreThanItMay();
};

namespace {

const QDateTime Noon(QDate(2026, 1, 2), QTime(12, 0), twin::utc());

Result<QList<ZipEntry>> all(const QByteArray &archive)
{
    return unzipped(archive, [](const QString &) { return true; });
}

} // namespace

void TestZipReader::readsTheFilesThatAreWanted()
{
    const QByteArray large(300'000, 'x');
    const QByteArray archive =
        zipOf({{u"a.xml"_s, "<a/>"}, {u"b/Gr\u00f6\u00dfe.xml"_s, large}, {u"c"_s, {}}}, Noon);
    const auto xml = unzipped(archive, [](const QString &name) { return name.endsWith(u".xml"); });
    QVERIFY(xml.has_value());
    QCOMPARE(xml->size(), 2);
    QCOMPARE(xml->at(0).bytes, QByteArray("<a/>"));
    QCOMPARE(xml->at(1).name, u"b/Gr\u00f6\u00dfe.xml"_s);
    QCOMPARE(xml->at(1).bytes, large);
    QCOMPARE(all(archive)->at(2).bytes, QByteArray());
}

void TestZipReader::refusesWhatIsNoWholeArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray archive = zipOf({{u"a"_s, QByteArray(1000, 'x')}}, Noon);
    QByteArray damaged = archive;
    damaged[35] = char(damaged[35] ^ 0x55);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("deviceId,tags.a\na,1\n");
    QTest::newRow("cut off") << archive.left(archive.size() / 2);
    QTest::newRow("damaged") << damaged;
}

void TestZipReader::refusesWhatIsNoWholeArchive()
{
    QFETCH(QByteArray, bytes);
    const auto read = all(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Argument);
    QVERIFY(!read.error().detail.isEmpty());
}

// Zeros pack to a thousandth: the size of the archive says nothing.
void TestZipReader::doesNotUnpackMoreThanItMay()
{
    const QByteArray zeros(100'000, '\0');
    const QByteArray archive = zipOf({{u"a"_s, zeros}, {u"b"_s, zeros}, {u"c"_s, zeros}}, Noon);
    const auto any = [](const QString &) { return true; };
    QVERIFY(unzipped(archive, any, 300'000).has_value());
    const auto read = unzipped(archive, any, 299'999);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().limit, qint64(99'999));
    QCOMPARE(unzipped(
                 archive, [](const QString &name) { return name == u"c"; }, 100'000)
                 ->size(),
             1);
}

QTEST_GUILESS_MAIN(TestZipReader)
#include "tst_zipreader.moc"
