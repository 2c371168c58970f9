// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "components/componentspane.h"
#include "history/comparedialog.h"
#include "history/comparisonrows.h"
#include "history/historydesk.h"
#include "history/historypane.h"
#include "history/historywords.h"
#include "history/restoredialog.h"
#include "history/timeline.h"
#include "history/whypopup.h"
#include "shared/linkbutton.h"
#include "twin/momentbar.h"
#include "twin/rowbuilder.h"
#include "twin/sectionmodel.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::ComparisonView;
using app::DifferenceCounts;
using app::RowFace;
using testsupport::jsonOf;
using twin::Json;
using twin::json::Pointer;

namespace {

app::TreeRows rowsOf(const char *json)
{
    app::SectionContent content;
    content.section = twin::Section::Tags;
    content.values = jsonOf(json);
    return app::RowBuilder::sectionRows(content);
}

/// "+a | ~b | -c | =d" with what the rows say, nested ones in brackets.
QString text(const app::TreeRows &rows)
{
    QStringList parts;
    for (const app::TreeRow &row : rows) {
        const QString sign = row.edit == RowFace::Edit::Added     ? u"+"_s
                             : row.edit == RowFace::Edit::Changed ? u"~"_s
                             : row.edit == RowFace::Edit::Removed ? u"-"_s
                                                                  : u"="_s;
        QString part = sign + row.name + u' ' + row.text;
        if (!row.children.empty())
            part += u" [" + text(row.children) + u']';
        parts.append(part);
    }
    return parts.join(u", ");
}

/// History and the Twin view as Documents has them, side by side.
struct Desk {
    TwinWorld &world;
    QWidget window;
    app::HistoryPane history;
    app::TwinPane twin;
    app::ComponentsPane components;
    app::HistoryDesk desk;

    explicit Desk(TwinWorld &given)
        : world(given)
        , history(given.context, &window)
        , twin(given.context, &window)
        , components(given.context, &window)
        , desk(given.context, history, twin, components, window)
    {
        auto *row = new QVBoxLayout(&window);
        row->addWidget(&history);
        row->addWidget(&twin);
        components.hide();
        window.resize(1100, 1000);
    }
    void open()
    {
        for (const auto &spec : app::Actions::table())
            window.addAction(world.actions.action(spec.id));
        twin.setDevice(world.id());
        history.setDevice(world.id());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(!history.history().isEmpty());
        QTRY_VERIFY(!world.models.library()->ids().isEmpty());
    }
    QString rows(int column) const { return textTree(*history.view()->column(column)->tree()->sections()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(history.timeline(), Qt::Key(key), modifiers);
    }
};

} // namespace

/// The History view by keys, on a real hub.
class TestHistoryPane final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnOurWarnings(); }
    void comparesRows_data();
    void comparesRows();
    void readsTypedTimes_data();
    void readsTypedTimes();
    void goesThroughThePastByKeys();
    void comparesTwoMoments();
    void refusesATimeThatIsNone();
    void movesTheTwinViewToo();
    void restoresAMomentAsAPatch();
    void restoresNothingOverAForeignChange();
    void explainsAValue();
    void followsWhatHappens();
    void comparesTwoDevices();
};

void TestHistoryPane::comparesRows_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("signs");
    QTest::newRow("same") << R"({"a": 1})"
                          << R"({"a": 1})" << u"=a 1"_s << QString();
    QTest::newRow("changed") << R"({"a": 1})"
                             << R"({"a": 2})" << u"~a 1 \u2192 2"_s << u"~ 1"_s;
    QTest::newRow("another spelling is a change") << R"({"a": 2})"
                                                  << R"({"a": 2.0})" << u"~a 2 \u2192 2.0"_s << u"~ 1"_s;
    QTest::newRow("added at the end")
        << R"({"a": 1})"
        << R"({"a": 1, "b": true})" << u"=a 1, +b none \u2192 true"_s << u"+ 1"_s;
    QTest::newRow("removed where it stood")
        << R"({"a": 1, "b": true, "c": 3})"
        << R"({"a": 1, "c": 3})" << u"=a 1, -b true \u2192 none, =c 3"_s << u"\u2212 1"_s;
    QTest::newRow("removed at the front") << R"({"a": 1, "b": 2})"
                                          << R"({"b": 2})" << u"-a 1 \u2192 none, =b 2"_s << u"\u2212 1"_s;
    QTest::newRow("an object counts once")
        << R"({})"
        << R"({"o": {"x": 1, "y": 2}})" << u"+o none \u2192 2 members [+x 1, +y 2]"_s << u"+ 1"_s;
    QTest::newRow("inside") << R"({"o": {"x": 1, "y": 2}})"
                            << R"({"o": {"x": 5, "y": 2}})" << u"=o 2 members [~x 1 \u2192 5, =y 2]"_s
                            << u"~ 1"_s;
    QTest::newRow("a value for an object") << R"({"o": {"x": 1}})"
                                           << R"({"o": 7})" << u"~o 1 member \u2192 7"_s << u"~ 1"_s;
}

void TestHistoryPane::comparesRows()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, rows);
    QFETCH(QString, signs);
    DifferenceCounts counts;
    const app::TreeRows compared =
        app::comparedRows(rowsOf(qPrintable(a)), rowsOf(qPrintable(b)), false, &counts);
    QCOMPARE(text(compared), rows);
    QCOMPARE(counts.signs(), signs);
    const app::TreeRows only = app::comparedRows(rowsOf(qPrintable(a)), rowsOf(qPrintable(b)), true, nullptr);
    QVERIFY(counts.isEmpty() == text(only).isEmpty());
    QVERIFY(!text(only).startsWith(u"=a"));
}

void TestHistoryPane::readsTypedTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // local; empty: none
    QTest::newRow("minutes") << u"10:58"_s << u"2026-11-24 10:58:00.000"_s;
    QTest::newRow("seconds") << u" 10:58:41 "_s << u"2026-11-24 10:58:41.000"_s;
    QTest::newRow("milliseconds") << u"10:58:41.204"_s << u"2026-11-24 10:58:41.204"_s;
    QTest::newRow("with a day") << u"2026-11-20 7:05"_s << u"2026-11-20 07:05:00.000"_s;
    QTest::newRow("ISO") << u"2026-11-20T07:05:09"_s << u"2026-11-20 07:05:09.000"_s;
    QTest::newRow("no time") << u"soon"_s << QString();
    QTest::newRow("no such minute") << u"10:61"_s << QString();
    QTest::newRow("no such day") << u"2026-02-30 10:00"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestHistoryPane::readsTypedTimes()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto around = twin::Timestamp::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(12, 0)));
    const auto time = app::momentOf(typed, around);
    QCOMPARE(time ? time->toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) : QString(),
             expected);
}

void TestHistoryPane::goesThroughThePastByKeys()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    QVERIFY(desk.history.a().isNever());
    QVERIFY(desk.history.momentBar()->isHidden());
    desk.press(Qt::Key_Left); // the last report
    QVERIFY(!desk.history.a().isNever());
    QVERIFY(desk.history.momentBar()->isVisible());
    QVERIFY(desk.rows(ComparisonView::Reported).contains(u"ack 400"_s));
    desk.press(Qt::Key_Left); // before the targets were answered
    QVERIFY(desk.rows(ComparisonView::Desired).contains(u"targetTemperature | 80.0"_s));
    QVERIFY(!desk.rows(ComparisonView::Reported).contains(u"ack 400"_s));
    desk.press(Qt::Key_Home);
    QVERIFY(!desk.rows(ComparisonView::Desired).contains(u"targetTemperature"_s));
    desk.press(Qt::Key_Right);
    QVERIFY(desk.rows(ComparisonView::Desired).contains(u"targetTemperature | 80.0"_s));
    desk.press(Qt::Key_End);
    QVERIFY(desk.history.a().isNever());
    QVERIFY(desk.history.momentBar()->isHidden());
}

void TestHistoryPane::comparesTwoMoments()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    QAbstractItemModelTester tester(desk.history.view()->column(ComparisonView::Desired)->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Left, Qt::ShiftModifier); // B: the last change
    QVERIFY(desk.history.isComparing());
    QVERIFY(desk.rows(ComparisonView::Desired).contains(u"targetTemperature | none \u2192 21.8"_s));
    QVERIFY(desk.history.words().contains(u"added"_s));
    const QString forth = desk.history.words();
    QTest::mouseClick(desk.history.swapButton(), Qt::LeftButton);
    QVERIFY(desk.rows(ComparisonView::Desired).contains(u"targetTemperature | 21.8 \u2192 none"_s));
    QVERIFY(desk.history.words().contains(u"earlier"_s));
    QVERIFY(desk.history.words() != forth);
}

void TestHistoryPane::refusesATimeThatIsNone()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    QLineEdit *field = desk.history.timeField();
    field->setFocus();
    QTest::keyClicks(field, u"soon"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(desk.history.problem().contains(u"\"soon\" is no time"_s));
    QVERIFY(desk.history.a().isNever());
    QCOMPARE(field->text(), u"soon"_s); // what was typed stays
    field->selectAll();
    QTest::keyClicks(field, u"2020-01-01 10:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(desk.history.problem().startsWith(u"Nothing is kept before"_s));
    const auto later = world.hub.clock.now().plusMSecs(-500);
    field->selectAll();
    QTest::keyClicks(field, later.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(desk.history.problem().isEmpty());
    QCOMPARE(desk.history.a(), later);
}

void TestHistoryPane::movesTheTwinViewToo()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    desk.press(Qt::Key_Home);
    QVERIFY(desk.twin.isPast());
    QVERIFY(desk.twin.momentBar()->isVisible());
    const auto twinRows = [&] {
        return textTree(*desk.twin.columns()->column(app::TwinColumns::Desired)->tree()->sections());
    };
    QVERIFY(!twinRows().contains(u"targetTemperature"_s));
    world.actions.action(ActionId::StartEditing)->trigger();
    QVERIFY(!desk.twin.isEditing()); // read only
    world.patch(R"({"properties": {"desired": {"telemetryInterval": 9}}})");
    QVERIFY(!twinRows().contains(u"telemetryInterval | 9"_s)); // the past stands still
    QTest::mouseClick(desk.twin.momentBar()->returnButton(), Qt::LeftButton);
    QVERIFY(!desk.twin.isPast());
    QVERIFY(desk.history.a().isNever());
    QVERIFY(twinRows().contains(u"telemetryInterval | 9"_s));
}

void TestHistoryPane::restoresAMomentAsAPatch()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    desk.press(Qt::Key_Home);
    QTest::mouseClick(desk.history.restoreButton(), Qt::LeftButton);
    auto *dialog = desk.history.findChild<app::RestoreDialog *>();
    QVERIFY(dialog);
    QCOMPARE(jsonOf(dialog->text().toUtf8().constData()), jsonOf(R"({"properties": {"desired": {
        "thermostat1": {"targetTemperature": null}, "thermostat2": {"targetTemperature": null}}}})"));
    QTest::mouseClick(dialog->sendButton(), Qt::LeftButton);
    QTRY_VERIFY(!world.twinOf(world.id()).desired.values["thermostat1"].contains("targetTemperature"));
    QCOMPARE(world.twinOf(world.id()).desired.values["telemetryInterval"].toInteger(), 5);
    QVERIFY(!desk.history.restoreButton()->isEnabled()); // it is that now
}

void TestHistoryPane::restoresNothingOverAForeignChange()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    desk.press(Qt::Key_Home);
    QTest::mouseClick(desk.history.restoreButton(), Qt::LeftButton);
    auto *dialog = desk.history.findChild<app::RestoreDialog *>();
    QVERIFY(dialog);
    world.patch(R"({"tags": {"site": "basel"}})"); // while the person reads
    QTest::mouseClick(dialog->sendButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->problem().contains(u"changed meanwhile"_s));
    QCOMPARE(world.twinOf(world.id()).desired.values["thermostat1"]["targetTemperature"], Json(21.8));
    dialog->close();
}

void TestHistoryPane::explainsAValue()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    auto *tree = desk.history.view()->column(ComparisonView::Desired)->tree();
    tree->setFocus();
    QVERIFY(tree->select(Pointer({u"thermostat2"_s, u"targetTemperature"_s})));
    world.actions.action(ActionId::WhyThisValue)->trigger();
    QVERIFY(desk.desk.popup());
    QTRY_VERIFY(desk.desk.popup()->goButton());
    const QString said = desk.desk.popup()->text();
    QVERIFY2(said.startsWith(u"Why is this 80.0? desired thermostat2.targetTemperature"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Set by | a window of this program"_s), qPrintable(said));
    QVERIFY2(said.contains(u"asked 80.0, version 3"_s), qPrintable(said));
    QVERIFY2(said.contains(u"refused 400, device uses 60.0: above the limit"_s), qPrintable(said));
    QTest::mouseClick(desk.desk.popup()->goButton(), Qt::LeftButton);
    QVERIFY(!desk.history.a().isNever());
    QTRY_VERIFY(!desk.desk.popup());
}

void TestHistoryPane::followsWhatHappens()
{
    TwinWorld world;
    world.createThermostats();
    Desk desk(world);
    desk.open();
    const auto asked = desk.history.timeline()->marks().lane(app::TimelineMarks::Asked).size();
    world.tick(5);
    world.patch(R"({"tags": {"site": "basel"}})");
    QCOMPARE(desk.history.timeline()->marks().lane(app::TimelineMarks::Asked).size(), asked + 1);
    QVERIFY(desk.rows(ComparisonView::Tags).contains(u"site | \"basel\""_s)); // live
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Left);
    QVERIFY(desk.rows(ComparisonView::Tags).contains(u"site | \"zurich\""_s));
}

void TestHistoryPane::comparesTwoDevices()
{
    TwinWorld world;
    world.createThermostats();
    world.create(R"({"tags": {"site": "basel"}, "desired": {"telemetryInterval": 5}})", "other");
    Desk desk(world);
    desk.open();
    QSignalSpy opened(&desk.desk, &app::HistoryDesk::compared);
    desk.desk.compareWith(world.id("other"));
    QCOMPARE(opened.size(), 1);
    auto *dialog = opened.first().first().value<app::CompareDialog *>();
    const auto tags = [dialog] {
        return textTree(*dialog->view()->column(ComparisonView::Tags)->tree()->sections());
    };
    QVERIFY(tags().contains(u"site | \"zurich\" \u2192 \"basel\""_s));
    QTest::mouseClick(dialog->swapButton(), Qt::LeftButton);
    QVERIFY(tags().contains(u"site | \"basel\" \u2192 \"zurich\""_s));
    world.patch(R"({"tags": {"site": "zurich"}})", "other");
    QVERIFY(tags().contains(u"site | \"zurich\""_s)); // it follows both
    QVERIFY(!tags().contains(u"basel"_s));
    dialog->close();
}

QTEST_MAIN(TestHistoryPane)

#include "tst_historypane.moc"
