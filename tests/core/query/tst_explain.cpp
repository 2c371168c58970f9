// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/explain.h"
#include "query/rows.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::query;
using testsupport::jsonOf;

namespace {

const Documents &fleet()
{
    static const Documents documents = Documents::fromJson(jsonOf(R"([
        {"deviceId": "a", "tags": {"site": "x", "floor": 1}},
        {"deviceId": "b", "tags": {"site": "x", "floor": "2"}},
        {"deviceId": "c", "tags": {"site": "y", "floor": 3}},
        {"deviceId": "d", "tags": {}}])"))
                                           .value();
    return documents;
}

const QByteArray Text = "SELECT * FROM devices WHERE tags.site = 'x' AND (tags.floor > 0 OR deviceId = 'z')";

QByteArray part(TextRange range)
{
    return Text.mid(range.offset, range.length);
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void countsWhatEachClauseSelects()
    {
        const auto explanation = explain(Query::parse(Text).value(), fleet().rows(Collection::Devices));
        QCOMPARE(explanation.rows, 4);
        QCOMPARE(explanation.looked, 4);
        QCOMPARE(explanation.selected, 1);
        QVERIFY(explanation.indexed.empty());
        QCOMPARE(explanation.clauses.size(), 2u);
        QCOMPARE(part(explanation.clauses[0].range), "tags.site = 'x'");
        QCOMPARE(explanation.clauses[0].matched, 2);
        QCOMPARE(explanation.clauses[0].undefined, 1);
        QCOMPARE(explanation.clauses[0].left, 2);
        QCOMPARE(part(explanation.clauses[1].range), "(tags.floor > 0 OR deviceId = 'z')");
        QCOMPARE(explanation.clauses[1].matched, 2);
        QCOMPARE(explanation.clauses[1].undefined, 2);
        QCOMPARE(explanation.clauses[1].left, 1);
    }

    void aQueryWithoutConditionHasNoClauses()
    {
        const auto explanation =
            explain(Query::parse("SELECT * FROM devices").value(), fleet().rows(Collection::Devices));
        QCOMPARE(explanation.selected, 4);
        QVERIFY(explanation.clauses.empty());
    }

    void namesTheClauseThatLetsADeviceOut_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QByteArray>("clause");
        QTest::addColumn<int>("truth");
        QTest::addColumn<QString>("found");
        QTest::newRow("selected") << 0 << QByteArray() << int(Truth::True) << QString();
        QTest::newRow("another kind") << 1 << QByteArray("(tags.floor > 0 OR deviceId = 'z')")
                                      << int(Truth::Undefined) << u"tags.floor=2 deviceId=b"_s;
        QTest::newRow("another value")
            << 2 << QByteArray("tags.site = 'x'") << int(Truth::False) << u"tags.site=y"_s;
        QTest::newRow("missing") << 3 << QByteArray("tags.site = 'x'") << int(Truth::Undefined)
                                 << u"tags.site?"_s;
    }
    void namesTheClauseThatLetsADeviceOut()
    {
        QFETCH(int, row);
        QFETCH(QByteArray, clause);
        QFETCH(int, truth);
        QFETCH(QString, found);
        const auto query = Query::parse(Text).value();
        const auto verdict = verdictOn(query, fleet().rows(Collection::Devices)[std::size_t(row)]);
        QCOMPARE(verdict.isSelected(), clause.isEmpty());
        QCOMPARE(verdict.clauses.size(), 2u);
        const auto *culprit = verdict.culprit();
        QCOMPARE(culprit ? part(culprit->range) : QByteArray(), clause);
        QCOMPARE(int(culprit ? culprit->truth : Truth::True), truth);
        QStringList findings;
        for (const auto &finding : culprit ? culprit->findings : std::vector<Finding>())
            findings.append(QString::fromUtf8(part(finding.range)) +
                            (finding.value ? QString(u'=' + finding.value->toString()) : u"?"_s));
        QCOMPARE(findings.join(u' '), found);
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
