// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "json/mergepatch.h"
#include "support/randomjson.h"
#include "twin/rowbuilder.h"
#include "twin/sectionmodel.h"
#include "twin/twinwrite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::RowBuilder;
using app::SectionContent;
using app::SectionModel;
using testsupport::jsonOf;
using twin::Json;
using twin::Section;
using twin::json::Pointer;

/// The tree of one column: it must show the same whether it was told at once or step by step.
class TestSectionModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnOurWarnings(); }
    void followsRandomWrites_data();
    void followsRandomWrites();
    void followsRandomDrafts_data();
    void followsRandomDrafts();
    void movesRowsWhoseOrderChanged();
    void resetsWhenMostIsDifferent();
    void touchesOnlyTheRowThatChanged();
    void saysWhatADraftChanges();
    void saysHowAPropertyStands_data();
    void saysHowAPropertyStands();
    void hidesOnlyTheMarkerOfAComponent();
    void answersTheRoles();

private:
    static SectionContent contentOf(const twin::Twin &twin, Section section)
    {
        SectionContent content;
        content.section = section;
        content.components = RowBuilder::componentsOf(twin.desired.values, twin.reported.values);
        if (section == Section::Tags) {
            content.values = twin.tags;
            return content;
        }
        const auto &properties = section == Section::Desired ? twin.desired : twin.reported;
        content.values = properties.values;
        content.stamps = properties.stamps;
        return content;
    }
    static QString fresh(app::TreeRows rows)
    {
        SectionModel model;
        model.replaceRows(std::move(rows));
        return textTree(model);
    }
};

void TestSectionModel::followsRandomWrites_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestSectionModel::followsRandomWrites()
{
    QFETCH(quint64, seed);
    testsupport::RandomJson random(seed);
    SectionModel desired;
    SectionModel digital;
    QAbstractItemModelTester desiredTester(&desired, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester digitalTester(&digital, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto now = *twin::Timestamp::parse(u"2026-11-24T11:00:00Z");
    twin::Twin twin = twin::Twin::created(now);
    for (int step = 0; step < 60; ++step) {
        now = now.plusMSecs(1000);
        twin::TwinWrite write;
        (random.below(2) ? write.desired : write.reported) =
            random.patch(random.below(2) ? twin.desired.values : twin.reported.values);
        twin = twin::applied(twin, write, now);
        desired.setRows(RowBuilder::sectionRows(contentOf(twin, Section::Desired)), true);
        digital.setRows(RowBuilder::digitalTwinRows(u"d"_s, {}, twin), true);
        QCOMPARE(textTree(desired), fresh(RowBuilder::sectionRows(contentOf(twin, Section::Desired))));
        QCOMPARE(textTree(digital), fresh(RowBuilder::digitalTwinRows(u"d"_s, {}, twin)));
    }
    QVERIFY(desired.rowCount() + digital.rowCount() > 0);
}

void TestSectionModel::followsRandomDrafts_data()
{
    followsRandomWrites_data();
}

void TestSectionModel::followsRandomDrafts()
{
    QFETCH(quint64, seed);
    testsupport::RandomJson random(seed);
    SectionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SectionContent content;
    content.section = Section::Tags;
    content.base = random.object();
    content.values = *content.base;
    for (int step = 0; step < 60; ++step) {
        content.values = twin::json::mergePatch(content.values, random.patch(content.values));
        model.setRows(RowBuilder::sectionRows(content), false);
        QCOMPARE(textTree(model), fresh(RowBuilder::sectionRows(content)));
    }
}

void TestSectionModel::movesRowsWhoseOrderChanged()
{
    SectionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SectionContent content;
    content.values = jsonOf(R"({"a": 1, "b": {"x": 1}, "c": 3, "d": 4})");
    model.replaceRows(RowBuilder::sectionRows(content));
    const QPersistentModelIndex b = model.indexOf(Pointer({u"b"_s}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    content.values = jsonOf(R"({"d": 4, "c": 3, "b": {"x": 1}, "a": 1})");
    model.setRows(RowBuilder::sectionRows(content), false);
    QCOMPARE(textTree(model), fresh(RowBuilder::sectionRows(content)));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(b.row(), 2);
}

void TestSectionModel::resetsWhenMostIsDifferent()
{
    SectionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    twin::JsonObjectBuilder many;
    for (int i = 0; i <= SectionModel::MaxStructuralChanges; ++i)
        many.append(twin::json::Key(QStringView(QString::number(i))), Json(i));
    SectionContent content;
    content.values = many.take();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(RowBuilder::sectionRows(content), true);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), SectionModel::MaxStructuralChanges + 1);
}

void TestSectionModel::touchesOnlyTheRowThatChanged()
{
    SectionModel model;
    SectionContent content;
    content.values = jsonOf(R"({"a": 1, "b": {"x": 1, "y": 2}, "c": 3})");
    model.replaceRows(RowBuilder::sectionRows(content));
    QSignalSpy touched(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy flashed(&model, &SectionModel::flashed);
    content.values = jsonOf(R"({"a": 1, "b": {"x": 1, "y": 5}, "c": 3})");
    model.setRows(RowBuilder::sectionRows(content), true);
    const QModelIndex y = model.indexOf(Pointer({u"b"_s, u"y"_s}));
    QCOMPARE(touched.count(), 2); // the leaf, and the object that holds it
    QCOMPARE(touched.at(0).first().toModelIndex(), y.parent());
    QCOMPARE(touched.at(1).first().toModelIndex(), y);
    QCOMPARE(flashed.count(), 1);
    QVERIFY(model.changedAge(y) >= 0);
    QCOMPARE(model.changedAge(y.parent()), -1);
    QCOMPARE(model.changedAge(model.index(0, 0)), -1);
}

void TestSectionModel::saysWhatADraftChanges()
{
    SectionModel model;
    SectionContent content;
    content.base = jsonOf(R"({"keep": 1, "number": 2, "gone": "x", "deep": {"old": true}})");
    content.values = jsonOf(R"({"keep": 1, "number": 2.0, "deep": {"new": []}})");
    model.replaceRows(RowBuilder::sectionRows(content));
    QCOMPARE(textTree(model), u"keep | 1 | \n"
                              "number | 2.0 was 2 | \n"
                              "deep | 1 member | \n"
                              "  new | [] new | \n"
                              "  old | removed was true | \n"
                              "gone | removed was \"x\" | \n"_s);
}

void TestSectionModel::saysHowAPropertyStands_data()
{
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QString>("rows");
    QTest::addRow("pending") << QByteArray("{}")
                             << u"p |  asked 80.0 | pending\n"_s.replace(u"|  asked"_s, u"| asked"_s);
    QTest::addRow("old acknowledgement")
        << QByteArray(R"({"p": {"value": 1, "ac": 200, "av": 1}})") << u"p | 1 asked 80.0 | pending\n"_s;
    QTest::addRow("in progress") << QByteArray(R"({"p": {"value": 1, "ac": 202, "av": 2}})")
                                 << u"p | 1 asked 80.0 | in progress\n"_s;
    QTest::addRow("in sync") << QByteArray(R"({"p": {"value": 80.0, "ac": 200, "av": 2}})")
                             << u"p | 80.0 | in sync\n"_s;
    QTest::addRow("refused") << QByteArray(R"({"p": {"value": 60.0, "ac": 400, "av": 2, "ad": "too hot"}})")
                             << u"p | 60.0 | refused 400\n | asked 80.0: too hot | \n"_s;
    QTest::addRow("failed") << QByteArray(R"({"p": {"value": 60.0, "ac": 500, "av": 2}})")
                            << u"p | 60.0 | failed 500\n | asked 80.0 | \n"_s;
}

void TestSectionModel::saysHowAPropertyStands()
{
    QFETCH(QByteArray, reported);
    QFETCH(QString, rows);
    TwinWorld world;
    world.create(R"({"tags": {}, "desired": {}})");
    world.patch(R"({"properties": {"desired": {"p": 80.0}}})");
    if (reported != "{}")
        world.report(reported.constData());
    SectionModel model;
    model.replaceRows(RowBuilder::digitalTwinRows(u"d"_s, {}, world.twinOf(world.id())));
    QCOMPARE(textTree(model), rows);
}

void TestSectionModel::hidesOnlyTheMarkerOfAComponent()
{
    SectionModel model;
    SectionContent content;
    content.section = Section::Desired;
    content.values = jsonOf(R"({"c": {"__t": "c", "p": 1}, "o": {"__t": "x"}, "d": {"e": {"__t": "c"}}})");
    content.components = RowBuilder::componentsOf(content.values, Json::emptyObject());
    model.replaceRows(RowBuilder::sectionRows(content));
    QCOMPARE(textTree(model), u"c | component | \n"
                              "  p | 1 | \n"
                              "o | 1 member | \n"
                              "  __t | \"x\" | \n"
                              "d | 1 member | \n"
                              "  e | 1 member | \n"
                              "    __t | \"c\" | \n"_s);
}

void TestSectionModel::answersTheRoles()
{
    SectionModel model;
    SectionContent content;
    content.base = jsonOf(R"({"a/b": {"n": 1}})");
    content.values = jsonOf(R"({"a/b": {"n": 2}})");
    model.replaceRows(RowBuilder::sectionRows(content));
    const QModelIndex n = model.indexOf(Pointer({u"a/b"_s, u"n"_s}));
    QCOMPARE(n.data(SectionModel::PathRole).toString(), u"/a~1b/n"_s);
    QCOMPARE(n.data(SectionModel::KindRole).toInt(), int(Json::Kind::Integer));
    QCOMPARE(n.data(SectionModel::JsonRole).value<Json>(), Json(2));
    QCOMPARE(n.data(SectionModel::WasRole).toString(), u"was 1"_s);
    QVERIFY(!n.data(SectionModel::SyncRole).isValid());
    QVERIFY(!n.data(SectionModel::ChangedAgeRole).isValid());
    QCOMPARE(n.data(Qt::AccessibleTextRole).toString(), u"n, 2 was 1, changed"_s);
}

QTEST_MAIN(TestSectionModel)
#include "tst_sectionmodel.moc"
