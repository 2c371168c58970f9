// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/fleetsimulation.h"
#include "simulation/rehearsalpanel.h"
#include "support/simulationstudio.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::FleetSimulation;
using app::SimulatedDevicesModel;

class tst_FleetSimulation : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }
    void showsEachDeviceWithItsCounters();
    void switchesAllAndTheChosen();
    void theChosenBehaveAsTheirTemplate();
    void filtersAndLeadsToADevice();
    void showsTheTimeline();
    void restsWhileItIsHidden();
    void recordsTheHub();
    void aRecordingGoesOnBelow();
    void aFactBecomesAnExpectation();
    void checksTheExpectations();
    void aRecordingCanBeCut();
};

namespace {

constexpr auto SceneText = R"json({
  "format": "twinscope-scene/1", "name": "lamps", "seed": 7, "duration": 30,
  "devices": [
    {"id": "lamp-{n}", "count": 3, "kind": "lamp", "behaviour": {
      "writable": {"level": {"initial": 1, "rules": [{"when": {"above": 10}, "do": "refuse", "text": "too bright"}]}},
      "telemetry": [{"everySeconds": 5, "values": {"lux": 300}}]}},
    {"id": "gate", "kind": "gate", "powered": false, "behaviour": {"properties": {"state": "closed"}}}
  ],
  "timeline": [{"at": 10, "devices": "lamp-2", "note": "brighter", "do": [{"do": "desired", "patch": {"level": 5}}]}],
  "expectations": [
    {"name": "lamps tell", "expect": "count", "that": {"fact": "telemetry", "name": "lux"}, "atLeast": 9},
    {"name": "it gets dark", "expect": "within", "seconds": 20, "that": {"fact": "telemetry", "name": "lux", "if": "value < 10"}}
  ]
})json";

struct Studio : SimulationStudio {
    std::unique_ptr<FleetSimulation> pane;

    explicit Studio(const char *scene = SceneText)
        : SimulationStudio(scene)
    {
        pane = std::make_unique<FleetSimulation>(*context);
        pane->resize(1100, 700);
        pane->show();
        play(0);
    }
    ~Studio() { pane.reset(); }

    QString cell(int row, SimulatedDevicesModel::Column column)
    {
        return pane->model().index(row, column).data().toString();
    }
    app::Rehearsal &rehearsal() { return pane->rehearsal()->rehearsal(); }
};

} // namespace

void tst_FleetSimulation::showsEachDeviceWithItsCounters()
{
    Studio s;
    const QAbstractItemModelTester tester(&s.pane->model());
    QCOMPARE(s.pane->model().rowCount(), 4);
    QCOMPARE(s.cell(0, SimulatedDevicesModel::DeviceColumn), u"gate"_s);
    QCOMPARE(s.cell(0, SimulatedDevicesModel::PowerColumn), u"off"_s);
    QCOMPARE(s.cell(1, SimulatedDevicesModel::KindColumn), u"lamp"_s);
    QCOMPARE(s.cell(1, SimulatedDevicesModel::PowerColumn), u"on"_s);
    s.play(11'000);
    QCOMPARE(s.cell(1, SimulatedDevicesModel::MessagesColumn).toInt() >= 2, true);
    QVERIFY2(s.pane->summary().startsWith(u"3 of 4 on, "), qPrintable(s.pane->summary()));
}

void tst_FleetSimulation::switchesAllAndTheChosen()
{
    Studio s;
    s.pane->setAllPowered(false);
    s.play(0);
    QVERIFY(s.pane->summary().startsWith(u"0 of 4 on"));
    s.pane->table()->selectionModel()->select(s.pane->model().index(0, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    s.pane->table()->selectionModel()->select(s.pane->model().index(2, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(s.pane->table(), Qt::Key_Space);
    s.play(0);
    QVERIFY(s.pane->summary().startsWith(u"2 of 4 on"));
    QCOMPARE(s.cell(2, SimulatedDevicesModel::PowerColumn), u"on"_s);
    s.pane->filter()->setText(u"lamp"_s); // only what is shown
    s.pane->setAllPowered(true);
    s.play(0);
    QVERIFY(s.pane->summary().startsWith(u"4 of 4 on"));
}

void tst_FleetSimulation::theChosenBehaveAsTheirTemplate()
{
    Studio s(R"json({"format": "twinscope-scene/1",
      "templates": {"lamp": {"behaviour": {"properties": {"colour": "white"}}}},
      "devices": [
        {"id": "a", "template": "lamp", "behaviour": {"properties": {"colour": "red"}}},
        {"id": "b", "template": "lamp", "behaviour": {"properties": {"colour": "blue"}}},
        {"id": "c", "template": "lamp"}]})json");
    const auto choose = [&](int row) {
        s.pane->table()->selectionModel()->select(
            s.pane->model().index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        auto menu = std::make_unique<QMenu>();
        s.pane->fillMenu(*menu);
        return menu;
    };
    const auto colourOf = [&](std::size_t entry) {
        const auto &value = s.simulation().scene()->devices[entry].behaviour->root.properties[0].value;
        return std::get<twin::sim::Constant>(value.kind).value.toString();
    };
    QVERIFY(!choose(2)->actions().last()->isEnabled()); // it has nothing of its own
    QVERIFY(choose(1)->actions().last()->isEnabled());
    s.base.dialogs.answer = false;
    choose(1)->actions().last()->trigger();
    s.play(0);
    QCOMPARE(colourOf(1), u"blue"_s);
    s.base.dialogs.answer = true;
    choose(1)->actions().last()->trigger();
    s.play(0);
    QCOMPARE(colourOf(1), u"white"_s);
    QCOMPARE(colourOf(0), u"red"_s);
}

void tst_FleetSimulation::filtersAndLeadsToADevice()
{
    Studio s;
    s.pane->filter()->setText(u"GATE"_s);
    QCOMPARE(s.pane->model().rowCount(), 1);
    QSignalSpy wanted(s.pane.get(), &FleetSimulation::deviceWanted);
    emit s.pane->table()->activated(s.pane->model().index(0, 0));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<twin::TwinId>(), AppFixture::id(u"gate"));
}

void tst_FleetSimulation::showsTheTimeline()
{
    Studio s;
    QTRY_COMPARE((s.play(0), s.pane->timeline().rowCount()), 1);
    QCOMPARE(s.pane->timeline().item(0, 1)->text(), u"lamp-2"_s);
    QVERIFY(s.pane->timeline().item(0, 2)->text().contains(u"\"level\":5"));
    QCOMPARE(s.pane->timeline().item(0, 3)->text(), u"brighter"_s);
}

void tst_FleetSimulation::restsWhileItIsHidden()
{
    Studio s;
    s.pane->hide();
    const QString summary = s.pane->summary();
    const QSignalSpy changed(&s.pane->model(), &QAbstractItemModel::dataChanged);
    s.hub->simulation().setPowered(AppFixture::id(u"lamp-1"), false);
    s.play(11'000);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(s.cell(1, SimulatedDevicesModel::PowerColumn), u"on"_s);
    QCOMPARE(s.pane->summary(), summary);
    s.pane->show();
    QCOMPARE(s.cell(1, SimulatedDevicesModel::PowerColumn), u"off"_s);
    QVERIFY2(s.pane->summary().startsWith(u"2 of 4 on, "), qPrintable(s.pane->summary()));
    s.play(11'000);
    QVERIFY(changed.size() >= 2);
}

void tst_FleetSimulation::aRecordingGoesOnBelow()
{
    Studio s;
    QAbstractItemModel *const facts = s.pane->rehearsal()->facts()->model();
    const QAbstractItemModelTester tester(facts);
    s.pane->rehearsal()->toggleRecording();
    s.play(6000);
    const int rows = facts->rowCount();
    QVERIFY(rows >= 3 && rows < 100);
    const QString first = facts->index(0, 1).data().toString();
    s.pane->rehearsal()->facts()->setCurrentIndex(facts->index(1, 0));
    const QPersistentModelIndex chosen = facts->index(1, 0);
    const QSignalSpy removed(facts, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(facts, &QAbstractItemModel::modelReset);
    s.play(6000);
    QVERIFY(facts->rowCount() > rows);
    QCOMPARE(facts->index(0, 1).data().toString(), first);
    QCOMPARE(removed.size(), 0);
    while (facts->rowCount() < 300)
        s.play(60'000);
    s.play(60'000);
    QCOMPARE(facts->rowCount(), 300); // the newest
    QCOMPARE(s.rehearsal().facts().back().toString(), facts->index(299, 1).data().toString());
    QVERIFY(!chosen.isValid()); // older than those
    QCOMPARE(reset.size(), 0);
    s.pane->rehearsal()->toggleRecording();
    s.pane->rehearsal()->toggleRecording(); // anew
    QCOMPARE(facts->rowCount(), 0);
}

void tst_FleetSimulation::recordsTheHub()
{
    Studio s;
    s.play(5500);
    QCOMPARE(s.rehearsal().lineCount(), 0);
    s.pane->rehearsal()->toggleRecording();
    s.play(5000);
    s.pane->rehearsal()->toggleRecording();
    const qsizetype lines = s.rehearsal().lineCount();
    QVERIFY(lines >= 3);
    s.play(10'000); // it is no longer recorded
    QCOMPARE(s.rehearsal().lineCount(), lines);
    s.base.dialogs.saveFile = s.base.folder.filePath(u"session.jsonl"_s);
    s.pane->rehearsal()->saveRecording();
    QFile file(s.base.dialogs.saveFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = twin::sim::readRecording(file.readAll());
    QVERIFY(read);
    QCOMPARE(qsizetype(read->lines.size()), lines);
}

void tst_FleetSimulation::aFactBecomesAnExpectation()
{
    Studio s;
    s.rehearsal().setExpectations({});
    s.rehearsal().record(*twin::Timestamp::parse(u"2026-01-15T06:00:00Z"));
    s.play(6000);
    QTreeView *const facts = s.pane->rehearsal()->facts();
    QVERIFY(facts->model()->rowCount() >= 3);
    QVERIFY(!s.pane->rehearsal()->expectButton()->isEnabled());
    facts->setCurrentIndex(facts->model()->index(0, 0));
    const QString fact = facts->model()->index(0, 1).data().toString();
    QVERIFY2(fact.contains(u"lamp-"), qPrintable(fact));
    s.pane->rehearsal()->expectButton()->click();
    QCOMPARE(s.rehearsal().expectations().size(), 1u);
    QVERIFY(std::holds_alternative<twin::sim::Within>(s.rehearsal().expectations()[0].kind));
}

void tst_FleetSimulation::checksTheExpectations()
{
    Studio s;
    QTRY_COMPARE((s.play(0), s.rehearsal().expectations().size()), 2u); // the scene's own
    QVERIFY(s.pane->rehearsal()->checkButton()->isEnabled());
    const QSignalSpy checked(&s.rehearsal(), &app::Rehearsal::checked);
    s.pane->rehearsal()->check();
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(s.pane->rehearsal()->resultText(), u"1 of 2 met"_s);
    QVERIFY(s.rehearsal().outcomes()[0].isMet);
    QVERIFY(!s.rehearsal().outcomes()[1].isMet);
    const auto *model = s.pane->rehearsal()->expectations()->model();
    QCOMPARE(model->index(1, 0).data().toString(), u"not met"_s);
    s.base.dialogs.saveFile = s.base.folder.filePath(u"report.xml"_s);
    s.pane->rehearsal()->saveReport();
    QFile file(s.base.dialogs.saveFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY(report.contains("tests=\"2\"") && report.contains("failures=\"1\""));
    // The hub that is shown has heard nothing of it.
    QVERIFY(s.pane->summary().startsWith(u"3 of 4 on"));
}

void tst_FleetSimulation::aRecordingCanBeCut()
{
    Studio s;
    s.rehearsal().record(*twin::Timestamp::parse(u"2026-01-15T06:00:00Z"));
    s.play(16'000);
    const auto whole = twin::sim::readRecording(s.rehearsal().recording());
    const auto part = twin::sim::readRecording(s.rehearsal().recording(4.0, 11.0));
    QVERIFY(whole && part);
    QVERIFY(!part->lines.empty());
    QVERIFY(part->lines.size() < whole->lines.size());
    QVERIFY(part->lines.back().ticks < 7 * twin::Timestamp::TicksPerSecond);
}

QTEST_MAIN(tst_FleetSimulation)
#include "tst_fleetsimulation.moc"
