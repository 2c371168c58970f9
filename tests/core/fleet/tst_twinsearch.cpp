// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/twinsearch.h"
#include "json/reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using fleet::SearchHit;
using fleet::SearchWanted;
using fleet::TextPattern;

class tst_TwinSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsText_data();
    void findsText();
    void saysWhereAnExpressionIsWrong();
    void refusesWhatMatchesEverything();
    void findsNamesAndValuesWithTheirPaths();
    void looksOnlyWhereItIsTold_data();
    void looksOnlyWhereItIsTold();
    void countsWhatItDoesNotHandOut();
    void stopsWhenItIsTold();
    void goesByIdWhateverTheHash();
    void handsOutALargeFleetInSmallParts();
};

namespace {

Record record(const QString &id, const char *tags, const char *desired = "{}", const char *reported = "{}")
{
    auto identity = std::make_shared<Identity>();
    identity->id = *TwinId::parsePath(id);
    identity->modelId = u"dtmi:com:example:Pump;1"_s;
    Record made{.identity = identity, .twin = Twin::created({})};
    made.twin.tags = *json::read(QByteArrayView(tags));
    made.twin.desired.values = *json::read(QByteArrayView(desired));
    made.twin.reported.values = *json::read(QByteArrayView(reported));
    return made;
}

QStringList found(const Record &record, const SearchWanted &wanted)
{
    const auto pattern = TextPattern::compile(wanted.text);
    std::vector<SearchHit> hits;
    if (pattern)
        fleet::searchTwin(record, wanted, *pattern, hits);
    QStringList lines;
    for (const SearchHit &hit : hits) {
        lines.append(u"%1%2 %3"_s.arg(hit.section ? nameOf(*hit.section) : u"id"_s, hit.path.toString(),
                                      hit.text.mid(hit.at.start, hit.at.length)));
    }
    return lines;
}

State fleetOf(int count)
{
    State state;
    for (int i = 0; i < count; ++i)
        state.put(
            std::make_shared<Record>(record(u"dev-%1"_s.arg(i, 5, 10, QChar(u'0')), R"({"site":"zurich"})")));
    return state;
}

} // namespace

void tst_TwinSearch::findsText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWord");
    QTest::addColumn<bool>("expression");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::newRow("any case") << u"ZUR"_s << false << false << false << u"in zurich"_s << 3;
    QTest::newRow("case") << u"ZUR"_s << true << false << false << u"zurich"_s << -1;
    QTest::newRow("case beyond ASCII") << u"ÜR"_s << false << false << false << u"zürich"_s << 1;
    QTest::newRow("Kelvin sign") << u"k"_s << false << false << false << u"3 \u212a"_s << 2;
    QTest::newRow("whole word") << u"on"_s << false << true << false << u"iron, on"_s << 6;
    QTest::newRow("no whole word") << u"on"_s << false << true << false << u"_on"_s << -1;
    QTest::newRow("a text is no expression") << u"a.c"_s << false << false << false << u"abc"_s << -1;
    QTest::newRow("expression") << u"^z.*h$"_s << false << false << true << u"Zurich"_s << 0;
    QTest::newRow("expression, whole word") << u"a|b"_s << false << true << true << u"ab b"_s << 3;
}

void tst_TwinSearch::findsText()
{
    QFETCH(QString, typed);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWord);
    QFETCH(bool, expression);
    QFETCH(QString, text);
    QFETCH(int, start);
    const auto pattern = TextPattern::compile(
        {.text = typed, .matchCase = matchCase, .wholeWord = wholeWord, .isExpression = expression});
    QVERIFY(pattern);
    const auto hit = pattern->find(std::string_view(text.toStdString()));
    QCOMPARE(hit ? int(hit->start) : -1, start);
}

void tst_TwinSearch::saysWhereAnExpressionIsWrong()
{
    const auto pattern = TextPattern::compile({.text = u"site(a"_s, .isExpression = true});
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().code, ErrorCode::QuerySyntax);
    QVERIFY(pattern.error().hasAt);
    QCOMPARE(pattern.error().at.column, 7);
    QVERIFY(!pattern.error().detail.isEmpty());
    QVERIFY(TextPattern::compile({.text = u"site(a"_s}));
}

void tst_TwinSearch::refusesWhatMatchesEverything()
{
    QVERIFY(!TextPattern::compile({.text = {}}));
    QVERIFY(!TextPattern::compile({.text = u"a*"_s, .isExpression = true}));
}

void tst_TwinSearch::findsNamesAndValuesWithTheirPaths()
{
    const Record one = record(u"temp-1"_s, R"({"temp":{"list":[1,"a temp"]},"a/b":"temp"})", R"({"x":21.80})",
                              "{\"\":true}");
    QCOMPARE(
        found(one, {.text = {.text = u"temp"_s}}),
        (QStringList{u"id temp"_s, u"tags/temp temp"_s, u"tags/temp/list/1 temp"_s, u"tags/a~1b temp"_s}));
    QCOMPARE(found(one, {.text = {.text = u"21.80"_s}}), QStringList{u"desired/x 21.80"_s});
    QCOMPARE(found(one, {.text = {.text = u"TRUE"_s}}), QStringList{u"reported/ true"_s});
    QCOMPARE(found(one, {.text = {.text = u"Pump;"_s}}), QStringList{u"id Pump;"_s});
}

void tst_TwinSearch::looksOnlyWhereItIsTold_data()
{
    QTest::addColumn<SearchWanted>("wanted");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    const fleet::TextWanted a{.text = u"abc"_s};
    QTest::newRow("all") << SearchWanted{.text = a} << u"id abc"_s << 7;
    QTest::newRow("names") << SearchWanted{.text = a, .identity = false, .values = false} << u"tags/abc abc"_s
                           << 3;
    QTest::newRow("values") << SearchWanted{.text = a, .identity = false, .names = false} << u"tags/abc abc"_s
                            << 3;
    QTest::newRow("desired") << SearchWanted{.text = a, .identity = false, .tags = false, .reported = false}
                             << u"desired/abc abc"_s << 2;
    QTest::newRow("ids") << SearchWanted{.text = a, .tags = false, .desired = false, .reported = false}
                         << u"id abc"_s << 1;
}

void tst_TwinSearch::looksOnlyWhereItIsTold()
{
    QFETCH(SearchWanted, wanted);
    QFETCH(QString, first);
    QFETCH(int, count);
    const char *const same = R"({"abc":"abc"})";
    const QStringList lines = found(record(u"abc"_s, same, same, same), wanted);
    QCOMPARE(lines.value(0), first);
    QCOMPARE(int(lines.size()), count);
}

void tst_TwinSearch::countsWhatItDoesNotHandOut()
{
    const State state = fleetOf(2000);
    qsizetype handed = 0;
    qsizetype counted = 0;
    qsizetype looked = 0;
    int batches = 0;
    QVERIFY(fleet::searchTwins(state, {.text = {.text = u"zurich"_s}}, 1000, [&](fleet::SearchBatch &&batch) {
        handed += qsizetype(batch.hits.size());
        counted += batch.found;
        looked += batch.looked;
        ++batches;
        return true;
    }));
    QCOMPARE(handed, 1000);
    QCOMPARE(counted, 2000);
    QCOMPARE(looked, 2000);
    QCOMPARE(batches, 4);
}

void tst_TwinSearch::stopsWhenItIsTold()
{
    int batches = 0;
    QVERIFY(
        fleet::searchTwins(fleetOf(2000), {.text = {.text = u"zurich"_s}}, 10, [&](fleet::SearchBatch &&) {
            ++batches;
            return false;
        }));
    QCOMPARE(batches, 1);
}

void tst_TwinSearch::goesByIdWhateverTheHash()
{
    QString before;
    bool sorted = true;
    QVERIFY(fleet::searchTwins(
        fleetOf(600), {.text = {.text = u"zurich"_s}}, 600, [&](fleet::SearchBatch &&batch) {
            for (const SearchHit &hit : batch.hits)
                sorted = sorted && std::exchange(before, hit.id.toString()) < hit.id.toString();
            return true;
        }));
    QVERIFY(sorted);
}

void tst_TwinSearch::handsOutALargeFleetInSmallParts()
{
    constexpr int Devices = 50'000;
    const State state = fleetOf(Devices);
    QElapsedTimer timer;
    timer.start();
    qint64 longest = 0;
    qint64 last = 0;
    qsizetype found = 0;
    QVERIFY(fleet::searchTwins(state, {.text = {.text = u"zur"_s}}, 1000, [&](fleet::SearchBatch &&batch) {
        found += batch.found;
        if (last > 0)
            longest = qMax(longest, timer.elapsed() - last);
        last = timer.elapsed();
        return true;
    }));
    qInfo("%d twins searched in %lld ms, at most %lld ms between two parts", Devices,
          static_cast<long long>(timer.elapsed()), static_cast<long long>(longest));
    QCOMPARE(found, Devices);
}

QTEST_APPLESS_MAIN(tst_TwinSearch)
#include "tst_twinsearch.moc"
