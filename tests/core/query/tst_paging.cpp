// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/continuation.h"
#include "query/run.h"
#include "support/jsontext.h"
#include "support/queryfleet.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::query;

namespace {

/// A hub with devices, as a service sees it.
class Devices final
{
public:
    void create(const QString &name)
    {
        QVERIFY_RESULT(m_hub.submit(
            CreateIdentity{.id = TwinId::parse(name).value(), .spec = {}, .tags = {}, .desired = {}}));
    }
    void remove(const QString &name)
    {
        QVERIFY_RESULT(m_hub.submit(DeleteIdentity{.id = TwinId::parse(name).value(), .ifMatch = {}}));
    }
    Page page(const QByteArray &text, qsizetype size, const QByteArray &continuation = {}) const
    {
        return run(Query::parse(text).value(), m_hub.state(), size, continuation).value();
    }
    Result<Page> tried(const QByteArray &text, const QByteArray &continuation) const
    {
        return run(Query::parse(text).value(), m_hub.state(), 2, continuation);
    }

private:
    ManualClock m_clock{Timestamp()};
    SeededIds m_ids{1};
    Hub m_hub{{}, {m_clock, m_ids}, nullptr};
};

QString ids(const Page &page)
{
    QStringList names;
    for (const auto &row : page.rows)
        names.append(row["deviceId"sv].toString());
    return names.join(u' ');
}

const QByteArray All = "SELECT * FROM devices";

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theLastPageHasNoContinuation()
    {
        Devices devices;
        QVERIFY(devices.page(All, 2).continuation.isEmpty());
        for (const auto *name : {u"a", u"b", u"c", u"d"})
            devices.create(QString::fromUtf16(name));
        const Page first = devices.page(All, 2);
        QCOMPARE(ids(first), u"a b"_s);
        QVERIFY(!first.continuation.isEmpty());
        const Page second = devices.page(All, 2, first.continuation);
        QCOMPARE(ids(second), u"c d"_s);
        QVERIFY(second.continuation.isEmpty());
        QVERIFY(devices.page(All, 4).continuation.isEmpty());
    }

    void pagesGoOnBehindTheLastRowWhateverHappensBetween()
    {
        Devices devices;
        for (const auto *name : {u"b", u"d", u"f", u"h"})
            devices.create(QString::fromUtf16(name));
        const Page first = devices.page(All, 2);
        QCOMPARE(ids(first), u"b d"_s);
        devices.remove(u"d"_s); // the row that the token names
        devices.remove(u"b"_s);
        devices.create(u"a"_s);
        devices.create(u"e"_s);
        const Page second = devices.page(All, 2, first.continuation);
        QCOMPARE(ids(second), u"e f"_s);
        QCOMPARE(ids(devices.page(All, 2, second.continuation)), u"h"_s);
    }

    void topCountsOverAllPages()
    {
        Devices devices;
        for (const auto *name : {u"a", u"b", u"c", u"d"})
            devices.create(QString::fromUtf16(name));
        const QByteArray text = "SELECT TOP 3 deviceId FROM devices";
        const Page first = devices.page(text, 2);
        const Page second = devices.page(text, 2, first.continuation);
        QCOMPARE(ids(first) + u'|' + ids(second), u"a b|c"_s);
        QVERIFY(second.continuation.isEmpty());
        QVERIFY(devices.page("SELECT TOP 2 * FROM devices", 2).continuation.isEmpty());
    }

    void groupsComeInPagesToo()
    {
        Devices devices;
        for (const auto *name : {u"a", u"b", u"c"})
            devices.create(QString::fromUtf16(name));
        const QByteArray text = "SELECT deviceId, COUNT() AS n FROM devices GROUP BY deviceId";
        const Page first = devices.page(text, 2);
        QCOMPARE(ids(first), u"a b"_s);
        const Page second = devices.page(text, 2, first.continuation);
        QCOMPARE(ids(second), u"c"_s);
        QVERIFY(second.continuation.isEmpty());
        QCOMPARE(second.itemType, ItemType::Raw);
    }

    void refusesATokenThatIsDamagedOrOfAnotherQuery()
    {
        Devices devices;
        for (const auto *name : {u"a", u"b", u"c"})
            devices.create(QString::fromUtf16(name));
        const QByteArray token = devices.page(All, 2).continuation;
        QVERIFY_RESULT(devices.tried(All, token));
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray damaged = token;
            damaged[i] = damaged[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!devices.tried(All, damaged), damaged.constData());
        }
        for (const QByteArray &wrong : {token.chopped(1), QByteArray(token + 'A'), QByteArray("x"),
                                        QByteArray("!!"), QByteArray("AAAAAAAAAAAAAAAAAAAAAAAAAAAA")})
            QVERIFY2(!devices.tried(All, wrong), wrong.constData());
        const auto other = devices.tried("SELECT * FROM devices WHERE true", token);
        QVERIFY(!other);
        QCOMPARE(other.error().name(), u"continuation"_s);
        QCOMPARE(other.error().status(), 400);
    }

    void aTokenIsTheSameInEveryRunOfTheProgram()
    {
        const Progress progress{.delivered = 2, .last = {"gw", "$edgeHub", ""}};
        const QByteArray token = continuationOf(progress, All);
        QCOMPARE(token, "XD-nXq731VDL4BhRMTIAZ3cAJGVkZ2VIdWIA");
        QCOMPARE(progressOf(token, All).value(), progress);
    }

    void pagesPutTogetherAreTheWholeAnswer()
    {
        testsupport::QueryFleet source(21);
        for (int i = 0; i < 400; ++i)
            source.step();
        int several = 0;
        for (int i = 0; i < 150; ++i) {
            const auto query = Query::parse(QByteArray::fromStdString(source.query())).value();
            const auto whole = run(query, source.state(), WholeAnswer).value().rows;
            std::vector<Json> paged;
            QByteArray continuation;
            int pages = 0;
            do {
                const Page page = run(query, source.state(), 3, continuation).value();
                QVERIFY(page.rows.size() == 3 || page.continuation.isEmpty());
                paged.insert(paged.end(), page.rows.begin(), page.rows.end());
                continuation = page.continuation;
                ++pages;
            } while (!continuation.isEmpty());
            QVERIFY2(paged == whole, query.text().constData());
            several += pages > 1;
        }
        QCOMPARE_GT(several, 20);
    }

    void aPageHasOneToAHundredRows()
    {
        QCOMPARE(pageSizeOf(std::nullopt), 100);
        QCOMPARE(pageSizeOf(1), 1);
        QCOMPARE(pageSizeOf(1000), 100);
        QCOMPARE(pageSizeOf(0), 100);
        QCOMPARE(pageSizeOf(-5), 100);
    }
};

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
