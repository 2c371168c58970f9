// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/finddelegate.h"
#include "find/findpane.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::FindModel;
using app::FindPane;

class tst_FindPane : public QObject
{
    Q_OBJECT

private slots:
    // The C locale groups no digits from Qt 6.11 on.
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { failOnWarnings(); }
    void findsWhileSomebodyTypes();
    void leadsToTheValueByKeyboard();
    void narrowsByCaseWordAndSection();
    void saysWhereAnExpressionIsWrong();
    void saysHowManyHitsHaveNoRow();
    void canBeStopped();
    void saysWhatAHitIs();
    void aNumberIsShownInTheChart();
};

namespace {

struct World {
    AppFixture f;
    FindPane pane{f.context};

    World()
    {
        f.create(u"pump-1");
        f.create(u"pump-2");
        f.patch(u"pump-1", R"({"tags":{"site":"Zurich"},"properties":{"desired":{"speed":21}}})");
        f.patch(u"pump-2", R"({"tags":{"site":"zurich west"}})");
        f.report(u"pump-1", R"({"speed":21,"text":"in zurich"})");
        pane.resize(1000, 300);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(pane.field(), text);
        QTest::keyClick(pane.field(), Qt::Key_Return);
    }
    QString cell(int row, int column) const { return pane.model().index(row, column).data().toString(); }
};

} // namespace

void tst_FindPane::findsWhileSomebodyTypes()
{
    World w;
    const QAbstractItemModelTester tester(w.pane.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(w.pane.field(), u"zurich"_s);
    QTRY_COMPARE(w.pane.model().rowCount(), 3);
    QTRY_VERIFY(!w.pane.isSearching());
    QVERIFY2(w.pane.statusText().startsWith(u"3 hit"), qPrintable(w.pane.statusText()));
    QVERIFY(w.pane.statusText().contains(u"2 device"));
    QCOMPARE(w.cell(0, FindModel::DeviceColumn), u"pump-1"_s);
    QCOMPARE(w.cell(0, FindModel::SectionColumn), u"Tags"_s);
    QCOMPARE(w.cell(0, FindModel::PathColumn), u"/site"_s);
    QCOMPARE(w.cell(0, FindModel::ValueColumn), u"Zurich"_s);
    QCOMPARE(w.pane.model().index(0, FindModel::ValueColumn).data(FindModel::HitRole).toPoint(),
             QPoint(0, 6));
    QTest::keyClick(w.pane.field(), Qt::Key_Escape);
    QTRY_COMPARE(w.pane.model().rowCount(), 0);
}

void tst_FindPane::leadsToTheValueByKeyboard()
{
    World w;
    QSignalSpy wanted(&w.pane, &FindPane::placeWanted);
    w.type(u"speed"_s);
    QTRY_COMPARE(w.pane.model().rowCount(), 2);
    QTest::keyClick(w.pane.field(), Qt::Key_Return);
    QVERIFY(w.pane.table()->hasFocus());
    QTest::keyClick(w.pane.table(), Qt::Key_Down);
    QTest::keyClick(w.pane.table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.at(0).at(0).value<app::Place>();
    QCOMPARE(place.id, w.f.id(u"pump-1"));
    QCOMPARE(place.section, twin::Section::Reported);
    QCOMPARE(place.path.toString(), u"/speed"_s);
}

void tst_FindPane::narrowsByCaseWordAndSection()
{
    World w;
    w.type(u"zurich"_s);
    QTRY_COMPARE(w.pane.model().found(), 3);
    w.pane.caseButton()->click();
    QTRY_COMPARE(w.pane.model().found(), 2);
    w.pane.sections()->setCurrentText(u"Tags"_s);
    QTRY_COMPARE(w.pane.model().found(), 1);
    QCOMPARE(w.cell(0, FindModel::DeviceColumn), u"pump-2"_s);
    w.pane.wordButton()->click();
    w.pane.field()->setText(u"zuric"_s);
    w.pane.searchNow();
    QTRY_VERIFY(!w.pane.isSearching());
    QCOMPARE(w.pane.model().found(), 0);
    QVERIFY(w.pane.statusText().startsWith(u"0 hit"));
}

void tst_FindPane::saysWhereAnExpressionIsWrong()
{
    World w;
    w.pane.expressionButton()->click();
    w.type(u"zur(ich"_s);
    QVERIFY2(w.pane.statusText().contains(u"character 8"), qPrintable(w.pane.statusText()));
    QCOMPARE(w.pane.model().rowCount(), 0);
    w.pane.field()->setText(u"^zur.*t$"_s);
    w.pane.searchNow();
    QTRY_COMPARE(w.pane.model().rowCount(), 1);
}

void tst_FindPane::saysHowManyHitsHaveNoRow()
{
    World w;
    for (int i = 0; i < 1200; ++i)
        w.f.create(u"dev-%1"_s.arg(i).toStdU16String().c_str());
    w.type(u"dev-"_s);
    QTRY_COMPARE(w.pane.model().found(), 1200);
    QTRY_VERIFY(!w.pane.isSearching());
    QCOMPARE(w.pane.model().rowCount(), int(FindModel::MostRows));
    QCOMPARE(w.pane.statusText(), u"1,000 of 1,200 hits"_s);
}

void tst_FindPane::canBeStopped()
{
    World w;
    for (int i = 0; i < 3000; ++i)
        w.f.create(u"dev-%1"_s.arg(i).toStdU16String().c_str());
    app::Finder finder;
    QSignalSpy ended(&finder, &app::Finder::ended);
    finder.start(w.f.hub.state(), {.text = {.text = u"dev"_s}}, 10);
    finder.cancel();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended.at(0).at(0).toBool());
    // A new one ends the old one without a word of it.
    finder.start(w.f.hub.state(), {.text = {.text = u"dev"_s}}, 10);
    finder.start(w.f.hub.state(), {.text = {.text = u"pump"_s}}, 10);
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(ended.at(1).at(0).toBool());
}

void tst_FindPane::saysWhatAHitIs()
{
    World w;
    w.type(u"zurich west"_s);
    QTRY_COMPARE(w.pane.model().rowCount(), 1);
    const QString spoken = w.pane.model().index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"pump-2, Tags, /site, zurich west"_s);
    QVERIFY(!w.pane.table()->accessibleName().isEmpty());
}

void tst_FindPane::aNumberIsShownInTheChart()
{
    World w;
    QSignalSpy charts(&w.f.telemetry, &app::TelemetryStore::chartWanted);
    w.type(u"21"_s);
    QTRY_COMPARE(w.pane.model().rowCount(), 2);
    auto *const table = w.pane.table();
    auto *const delegate = static_cast<app::FindDelegate *>(table->itemDelegate());
    const QModelIndex value = w.pane.model().index(1, FindModel::ValueColumn);
    const QRect icon = delegate->chartArea(table->visualRect(value), value);
    QVERIFY(icon.isValid());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, icon.center());
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts[0][0].value<app::SeriesKey>().name(), u"reported.speed"_s);
    table->setCurrentIndex(w.pane.model().index(0, 0));
    QVERIFY(w.pane.showCurrentInChart()); // as the action does
    QCOMPARE(charts[1][0].value<app::SeriesKey>().name(), u"desired.speed"_s);

    w.pane.field()->clear();
    w.type(u"in zurich"_s);
    QTRY_COMPARE(w.pane.model().rowCount(), 1);
    const QModelIndex text = w.pane.model().index(0, FindModel::ValueColumn);
    QVERIFY(!delegate->chartArea(table->visualRect(text), text).isValid());
    table->setCurrentIndex(text);
    QVERIFY(!w.pane.showCurrentInChart());
}

QTEST_MAIN(tst_FindPane)
#include "tst_findpane.moc"
