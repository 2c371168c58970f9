// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/jsoneditor.h"
#include "sim/devicelook.h"
#include "simulation/clockbar.h"
#include "simulation/powerbar.h"
#include "simulation/previewplot.h"
#include "simulation/scenetextpage.h"
#include "simulation/simulationpane.h"
#include "simulation/stagestrip.h"
#include "simulation/statechart.h"
#include "simulation/valuedetails.h"
#include "simulation/wordform.h"
#include "support/simulationstudio.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using app::FaultsModel;
using app::RulesModel;
using app::SimulationPane;
using app::ValuesModel;
using twin::Json;

class tst_SimulationPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void anEditedGeneratorChangesWhatIsSent();
    void aCellEditsTheGeneratorInPlace();
    void aRefusedChangeKeepsTheScene();
    void previewIsWhatTheDeviceWillSend();
    void stagesAreAddedByTheirForm();
    void faultNowIsCounted();
    void faultChanceAndOffReachTheScene();
    void brokenTextIsRefusedWithItsPlaceAndKept();
    void aTextThatIsTakenRunsAtOnce();
    void chartShowsTheLiveState();
    void aBreakPointPausesTheClock();
    void aWatchedExpressionPausesTheClock();
    void rulesCountTheirHits();
    void aDeviceCanBeSimulatedFromItsModel();
    void clockGoesByFieldSliderAndStep();
    void anotherSeedGivesOtherValues();
    void powerIsSwitchedByItsSegments();
    void aDeviceThatFailsShowsWhy();
    void eachWindowLooksAtItsOwnDevice();
    void isAModelThatViewsCanTrust();
    void paintsInEveryLook();
};

namespace {

constexpr auto SceneText = R"json({
  "format": "twinscope-scene/1",
  "name": "one",
  "seed": 7,
  "devices": [
    {
      "id": "d1",
      "model": "dtmi:com:example:Thermostat;1",
      "kind": "thermostat",
      "behaviour": {
        "properties": { "serial": "A1" },
        "writable": {
          "target": { "initial": 20, "rules": [ { "when": { "above": 60 }, "do": "refuse", "text": "too hot" } ] }
        },
        "telemetry": [
          { "everySeconds": 5, "values": { "temperature": { "generator": "uniform", "min": 10, "max": 11 } } }
        ],
        "commands": { "ping": { "status": 200, "payload": "pong" } },
        "machine": {
          "states": {
            "Idle": { "transitions": [ { "to": "Busy", "after": 20 } ] },
            "Busy": { "transitions": [ { "to": "Idle", "after": 30 } ] }
          }
        }
      }
    }
  ]
})json";

// A hub whose time the test moves, with a scene of one device, and the pane.
struct Studio : SimulationStudio {
    std::unique_ptr<SimulationPane> pane;
    twin::Changes changes;

    explicit Studio(const char *scene = SceneText)
        : SimulationStudio(scene)
    {
        QObject::connect(&hub->hub(), &twin::host::HubClient::changed, &hub->hub(),
                         [this](const twin::Changes &more) { changes.append(more); });
        pane = std::make_unique<SimulationPane>(*context);
        pane->resize(1180, 760);
        pane->show();
        pane->setDevice(*twin::TwinId::parse(u"d1"));
        play(1000);
    }
    ~Studio()
    {
        pane.reset();
        hub.reset(); // says what it did at last
    }

    void play(qint64 ms)
    {
        for (qint64 done = 0; done < ms; done += 500) {
            hub->advance(500);
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
    }
    std::shared_ptr<const twin::sim::DeviceLook> look()
    {
        return hub->simulation().look(*twin::TwinId::parse(u"d1"));
    }
    double now(const char16_t *path) { return look()->values.value(QString::fromUtf16(path)).toDouble(-1); }
    void choose(const char16_t *path)
    {
        const int row = pane->values().rowOf(QString::fromUtf16(path));
        pane->valuesView()->setCurrentIndex(pane->values().index(row, 0));
    }
    void type(const QString &member, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(pane->details()->form()->editor(member));
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

void tst_SimulationPane::anEditedGeneratorChangesWhatIsSent()
{
    Studio s;
    s.play(6000);
    QVERIFY(s.now(u"temperature") >= 10 && s.now(u"temperature") <= 11);
    s.choose(u"temperature");
    s.type(u"max"_s, u"500"_s);
    s.type(u"min"_s, u"400"_s);
    s.changes.clear();
    s.play(12000);
    QVERIFY(s.now(u"temperature") >= 400);
    int sent = 0;
    for (const auto &change : s.changes) {
        if (const auto *telemetry = std::get_if<twin::TelemetrySent>(&change.body)) {
            QVERIFY(telemetry->payload["temperature"sv].toDouble() >= 400);
            ++sent;
        }
    }
    QVERIFY(sent >= 2);
    QCOMPARE(s.pane->details()->trouble(), QString());
}

void tst_SimulationPane::aCellEditsTheGeneratorInPlace()
{
    Studio s;
    ValuesModel &values = s.pane->values();
    const int row = values.rowOf(u"temperature"_s);
    QVERIFY(values.setData(values.index(row, ValuesModel::GeneratorColumn), u"gaussian"_s, Qt::EditRole));
    s.play(1000);
    QCOMPARE(values.index(row, ValuesModel::GeneratorColumn).data().toString(), u"Gaussian"_s);
    QVERIFY(values.setData(values.index(row, ValuesModel::EveryColumn), 60, Qt::EditRole));
    s.play(1000);
    QCOMPARE(values.index(row, ValuesModel::EveryColumn).data().toString(), u"1 min"_s);
    // A plain value becomes an object when it has to say more.
    const int serial = values.rowOf(u"serial"_s);
    QVERIFY(values.setData(values.index(serial, ValuesModel::EveryColumn), 30, Qt::EditRole));
    s.play(1000);
    QCOMPARE(values.index(serial, ValuesModel::EveryColumn).data().toString(), u"30 s"_s);
    QCOMPARE(values.index(serial, ValuesModel::NowColumn).data().toString(), u"\"A1\""_s);
}

void tst_SimulationPane::aRefusedChangeKeepsTheScene()
{
    Studio s;
    ValuesModel &values = s.pane->values();
    const QModelIndex cell = values.index(values.rowOf(u"temperature"_s), ValuesModel::GeneratorColumn);
    const auto before = s.look()->behaviour;
    values.setData(cell, u"sinus"_s, Qt::EditRole);
    s.play(1000);
    QVERIFY2(s.pane->details()->trouble().contains(u"sine"), qPrintable(s.pane->details()->trouble()));
    QCOMPARE(s.look()->behaviour, before);
    QCOMPARE(cell.data().toString(), u"Uniform"_s);
}

void tst_SimulationPane::previewIsWhatTheDeviceWillSend()
{
    Studio s;
    s.choose(u"temperature");
    const auto points = s.pane->details()->plot()->points();
    QCOMPARE(points.size(), 240);
    for (const QPointF &point : points)
        QVERIFY(point.y() >= 10 && point.y() <= 11);
    // The first number is what the device drew first, with the same seed.
    for (const auto &change : s.changes) {
        if (const auto *telemetry = std::get_if<twin::TelemetrySent>(&change.body)) {
            QCOMPARE(points.first().y(), telemetry->payload["temperature"sv].toDouble());
            return;
        }
    }
    QFAIL("nothing was sent");
}

void tst_SimulationPane::stagesAreAddedByTheirForm()
{
    Studio s;
    s.choose(u"temperature");
    auto *stages = s.pane->details()->stages();
    stages->adder()->setCurrentIndex(stages->adder()->findData(u"clamp"_s));
    emit stages->adder()->activated(stages->adder()->currentIndex());
    auto *min = qobject_cast<QLineEdit *>(stages->form()->editor(u"min"_s));
    QVERIFY(min);
    QTest::keyClicks(min, u"30"_s);
    QTest::keyClick(min, Qt::Key_Return);
    s.play(7000);
    QCOMPARE(s.now(u"temperature"), 30.0);
}

void tst_SimulationPane::faultNowIsCounted()
{
    Studio s;
    FaultsModel &faults = s.pane->faults();
    const int row = faults.rowOf(u"loss");
    QVERIFY(row >= 0);
    s.pane->faultsView()->setCurrentIndex(faults.index(row, FaultsModel::NowColumn));
    emit s.pane->faultsView()->activated(s.pane->faultsView()->currentIndex());
    s.play(11000);
    QVERIFY(faults.index(row, FaultsModel::HitsColumn).data().toInt() >= 2);
    QCOMPARE(faults.activeCount(), 1);
    s.changes.clear();
    s.play(6000);
    for (const auto &change : s.changes)
        QVERIFY(!std::holds_alternative<twin::TelemetrySent>(change.body));
    s.base.actions.action(app::ActionId::FaultsOff)->trigger();
    s.play(6000);
    QCOMPARE(faults.activeCount(), 0);
    QVERIFY(std::any_of(s.changes.begin(), s.changes.end(), [](const auto &change) {
        return std::holds_alternative<twin::TelemetrySent>(change.body);
    }));
}

void tst_SimulationPane::faultChanceAndOffReachTheScene()
{
    Studio s;
    FaultsModel &faults = s.pane->faults();
    const int row = faults.rowOf(u"delay");
    QVERIFY(faults.setData(faults.index(row, FaultsModel::ChanceColumn), 20, Qt::EditRole));
    s.play(500);
    QCOMPARE(s.look()->scene->faults.size(), 1U);
    QCOMPARE(s.look()->scene->faults[0].probability, 0.2);
    QCOMPARE(s.look()->scene->faults[0].devices.words, QStringList{u"d1"_s});
    QVERIFY(!faults.setData(faults.index(row, FaultsModel::ChanceColumn), 100, Qt::EditRole));
    faults.press(faults.index(row, FaultsModel::OffColumn));
    s.play(500);
    QCOMPARE(s.look()->scene->faults.size(), 1U);
    QVERIFY(s.look()->scene->faults[0].off);
}

void tst_SimulationPane::brokenTextIsRefusedWithItsPlaceAndKept()
{
    Studio s;
    auto *page = s.pane->textPage();
    s.pane->showText(true);
    const auto before = s.look()->behaviour;
    QString text = page->editor()->text();
    text.replace(u"\"uniform\""_s, u"\"unifrom\""_s);
    const qsizetype line = text.left(text.indexOf(u"unifrom")).count(u'\n') + 1;
    page->editor()->setText(text);
    QVERIFY(page->isDirty());
    QTest::mouseClick(page->applyButton(), Qt::LeftButton);
    QVERIFY2(page->trouble().startsWith(u"Line %1,"_s.arg(line)), qPrintable(page->trouble()));
    QVERIFY2(page->trouble().contains(u"uniform"), qPrintable(page->trouble()));
    s.play(2000);
    QCOMPARE(page->editor()->text(), text); // kept
    QCOMPARE(s.look()->behaviour, before);
    page->editor()->setText(u"{ \"id\": "_s);
    page->apply();
    QVERIFY(page->trouble().contains(u"Line 1"));
    page->editor()->setText(
        QString(text).replace(u"unifrom"_s, u"uniform"_s).replace(u"\"d1\""_s, u"\"d2\""_s));
    page->apply();
    QVERIFY2(page->trouble().contains(u"d1"), qPrintable(page->trouble()));
}

void tst_SimulationPane::aTextThatIsTakenRunsAtOnce()
{
    Studio s;
    auto *page = s.pane->textPage();
    QString text = page->editor()->text();
    text.replace(u"\"max\": 11"_s, u"\"max\": 10"_s);
    page->editor()->setText(text);
    QCOMPARE(page->trouble(), QString());
    page->apply();
    QVERIFY(!page->isDirty());
    s.play(7000);
    QCOMPARE(s.now(u"temperature"), 10.0);
    const auto &values = s.pane->values();
    QVERIFY(values.index(values.rowOf(u"temperature"_s), ValuesModel::ParametersColumn)
                .data()
                .toString()
                .contains(u"max 10"));
}

void tst_SimulationPane::chartShowsTheLiveState()
{
    Studio s;
    QCOMPARE(s.pane->chart()->liveState(), u"Idle"_s);
    QVERIFY(s.pane->chart()->noteOf(u"Idle"_s).startsWith(u"live for"));
    QCOMPARE(s.pane->chart()->noteOf(u"Busy"_s), u"never entered"_s);
    s.play(21000);
    QCOMPARE(s.pane->chart()->liveState(), u"Busy"_s);
    QVERIFY(s.pane->chart()->noteOf(u"Idle"_s).contains(u"1"));
    QVERIFY(s.pane->chart()->accessibleDescription().contains(u"Busy: live for"));
}

void tst_SimulationPane::aBreakPointPausesTheClock()
{
    Studio s;
    auto *chart = s.pane->chart();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Space); // on Busy
    s.play(500);
    QVERIFY(chart->hasBreak(u"Busy"_s));
    s.play(25000);
    QVERIFY(!s.hub->simulation().isPlaying());
    QCOMPARE(chart->liveState(), u"Busy"_s);
    QVERIFY2(s.pane->haltText().contains(u"Busy"), qPrintable(s.pane->haltText()));
    QTest::keyClick(chart, Qt::Key_Space);
    s.hub->simulation().play();
    s.play(1000);
    QVERIFY(!chart->hasBreak(u"Busy"_s));
    QCOMPARE(s.pane->haltText(), QString());
}

void tst_SimulationPane::aWatchedExpressionPausesTheClock()
{
    Studio s;
    QTest::keyClicks(s.pane->watchField(), u"temperature >"_s);
    QTest::keyClick(s.pane->watchField(), Qt::Key_Return);
    QVERIFY(!s.pane->details()->trouble().isEmpty());
    QCOMPARE(s.pane->watchField()->text(), u"temperature >"_s);
    QTest::keyClicks(s.pane->watchField(), u" 9"_s);
    QTest::keyClick(s.pane->watchField(), Qt::Key_Return);
    QCOMPARE(s.pane->details()->trouble(), QString());
    s.play(7000);
    QVERIFY(!s.hub->simulation().isPlaying());
    QVERIFY(!s.pane->haltText().isEmpty());
}

void tst_SimulationPane::rulesCountTheirHits()
{
    Studio s;
    RulesModel &rules = s.pane->rules();
    QCOMPARE(rules.rowCount(), 2);
    const auto ask = [&](int value) {
        auto reply = s.hub->hub().send(
            twin::PatchTwin{.id = *twin::TwinId::parse(u"d1"),
                            .body = AppFixture::json(qPrintable(
                                u"{\"properties\": {\"desired\": {\"target\": %1}}}"_s.arg(value)))});
        s.play(1000);
        QVERIFY(reply.isFinished());
    };
    ask(70);
    ask(25);
    ask(26);
    QCOMPARE(rules.index(0, RulesModel::HitsColumn).data().toString(), u"1"_s);
    QCOMPARE(rules.index(1, RulesModel::HitsColumn).data().toString(), u"2"_s);
    QCOMPARE(rules.index(0, RulesModel::AnswerColumn).data().toString(), u"Refuse"_s);
    QCOMPARE(rules.index(0, RulesModel::CodeColumn).data().toString(), u"400"_s);
    // What counts when no rule fits can be edited, too: it becomes a rule.
    s.pane->rulesView()->setCurrentIndex(rules.index(1, 0));
    auto *kinds = s.pane->details()->form()->kinds();
    kinds->setCurrentIndex(kinds->findData(u"ignore"_s));
    emit kinds->activated(kinds->currentIndex());
    s.play(1000);
    QCOMPARE(s.pane->details()->trouble(), QString());
    QCOMPARE(rules.index(1, RulesModel::AnswerColumn).data().toString(), u"Ignore"_s);
}

void tst_SimulationPane::aDeviceCanBeSimulatedFromItsModel()
{
    Studio s;
    QTRY_VERIFY(!s.base.models.isBusy() &&
                s.base.models.library()->modelsOf(u"dtmi:com:example:Thermostat;1"_s));
    const auto id = *twin::TwinId::parse(u"new-1");
    (void)s.hub->hub().send(twin::CreateIdentity{.id = id});
    (void)s.hub->hub().send(twin::Connect{.id = id, .modelId = u"dtmi:com:example:Thermostat;1"_s});
    s.play(500);
    s.pane->setDevice(id);
    s.play(500);
    QVERIFY(!s.pane->isSimulated());
    s.base.actions.action(app::ActionId::SimulateDevice)->trigger();
    s.play(8000);
    QVERIFY2(s.pane->isSimulated(), qPrintable(s.base.dialogs.errors.join(u'\n')));
    QVERIFY(s.pane->values().rowOf(u"temperature"_s) >= 0);
    QVERIFY(s.hub->simulation().devices().value(id).messages > 0);
    QVERIFY(!s.base.actions.action(app::ActionId::SimulateDevice)->isEnabled());
}

void tst_SimulationPane::clockGoesByFieldSliderAndStep()
{
    Studio s;
    auto *clock = s.pane->clock();
    clock->speedField()->setFocus();
    clock->speedField()->selectAll();
    QTest::keyClicks(clock->speedField(), u"60"_s);
    QTest::keyClick(clock->speedField(), Qt::Key_Return);
    s.play(500);
    QCOMPARE(s.hub->simulation().speed(), 60.0);
    QCOMPARE(clock->slider()->value(), 178);
    clock->slider()->setValue(500);
    s.play(500);
    QCOMPARE(s.hub->simulation().speed(), 100'000.0);
    clock->slider()->setValue(-100);
    s.play(500);
    QCOMPARE(s.hub->simulation().speed(), 0.1);
    clock->span()->setCurrentIndex(clock->span()->findData(3600.0));
    const auto before = s.hub->simulation().virtualTime();
    clock->step();
    s.play(1000);
    QVERIFY(!s.hub->simulation().isPlaying());
    const auto seconds =
        (s.hub->simulation().virtualTime().ticks() - before.ticks()) / twin::Timestamp::TicksPerSecond;
    QCOMPARE(seconds, 3600);
    QCOMPARE(clock->paceText(), u"paused"_s);
    s.base.dialogs.text = u"2026-02-01 12:00:00"_s;
    s.base.actions.action(app::ActionId::JumpToDate)->trigger();
    s.play(1000);
    QVERIFY2(clock->timeText().startsWith(u"2026-02-01 12:00:0"), qPrintable(clock->timeText()));
    s.base.dialogs.text = u"tomorrow"_s;
    s.base.actions.action(app::ActionId::JumpToDate)->trigger();
    QCOMPARE(s.base.dialogs.errors.size(), 1);
}

void tst_SimulationPane::anotherSeedGivesOtherValues()
{
    Studio s;
    const double before = s.pane->details()->plot()->points().value(3).y();
    auto *seed = s.pane->clock()->seedField();
    QCOMPARE(seed->text(), u"7"_s);
    seed->selectAll();
    QTest::keyClicks(seed, u"4711"_s);
    QTest::keyClick(seed, Qt::Key_Return);
    s.play(2000);
    QCOMPARE(s.look()->scene->seed, 4711U);
    QVERIFY(s.pane->details()->plot()->points().value(3).y() != before);
}

void tst_SimulationPane::powerIsSwitchedByItsSegments()
{
    Studio s;
    const auto id = *twin::TwinId::parse(u"d1");
    s.pane->power()->offAction()->trigger();
    s.play(500);
    QVERIFY(!s.hub->simulation().devices().value(id).powered);
    QVERIFY(s.pane->power()->offAction()->isChecked());
    s.pane->power()->onAction()->trigger();
    s.play(1000);
    QVERIFY(s.pane->power()->onAction()->isChecked());
    s.pane->power()->sleepAction()->trigger();
    s.play(500);
    QVERIFY(s.pane->power()->sleepAction()->isChecked());
    QVERIFY(!s.hub->hub().state().find(id)->identity->connected);
    s.pane->power()->onAction()->trigger();
    s.play(1000);
    QVERIFY(s.hub->hub().state().find(id)->identity->connected);
    s.base.actions.action(app::ActionId::RebootDevice)->trigger();
    s.play(500);
    QVERIFY(!s.hub->hub().state().find(id)->identity->connected);
    s.play(3000);
    QVERIFY(s.hub->hub().state().find(id)->identity->connected);
}

void tst_SimulationPane::aDeviceThatFailsShowsWhy()
{
    QByteArray text(SceneText);
    text.replace("\"commands\"",
                 " \"reactions\": [ { \"on\": \"interval\", \"seconds\": 3,"
                 " \"do\": [ { \"do\": \"fail\", \"text\": \"worn out\" } ] } ], \"commands\"");
    Studio s(text.constData());
    s.play(5000);
    const auto labels = s.pane->power()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"worn out");
    }));
    QVERIFY(s.pane->power()->offAction()->isChecked());
}

void tst_SimulationPane::eachWindowLooksAtItsOwnDevice()
{
    Studio s;
    const int values = s.pane->values().rowCount();
    QVERIFY(values > 0);
    {
        SimulationPane other(*s.context);
        other.setDevice(*twin::TwinId::parse(u"nobody"));
        s.play(1000);
        QCOMPARE(other.values().rowCount(), 0);
        QCOMPARE(s.pane->values().rowCount(), values);
        other.setDevice(*twin::TwinId::parse(u"d1"));
        s.play(1000);
        QCOMPARE(other.values().rowCount(), values);
    }
    s.play(1000);
    QCOMPARE(s.pane->values().rowCount(), values);
    QVERIFY(s.look());
}

void tst_SimulationPane::isAModelThatViewsCanTrust()
{
    Studio s;
    const QAbstractItemModelTester values(&s.pane->values());
    const QAbstractItemModelTester rules(&s.pane->rules());
    const QAbstractItemModelTester commands(&s.pane->commands());
    const QAbstractItemModelTester faults(&s.pane->faults());
    s.type(u"max"_s, u"12"_s);
    s.play(6000);
    s.pane->setDevice(*twin::TwinId::parse(u"nobody"));
    s.play(500);
    QCOMPARE(s.pane->values().rowCount(), 0);
    QCOMPARE(s.pane->rules().rowCount(), 0);
}

void tst_SimulationPane::paintsInEveryLook()
{
    Studio s;
    s.play(22000);
    s.choose(u"temperature");
    const QString folder = qEnvironmentVariable("SIMULATION_PICTURES");
    for (const auto mode : {app::Theme::Mode::Light, app::Theme::Mode::Dark}) {
        for (const int zoom : {100, 150}) {
            s.base.theme.setMode(mode);
            s.base.theme.setZoomPercent(zoom);
            s.play(500);
            const QImage image = s.pane->grab().toImage();
            QVERIFY(!image.isNull());
            if (!folder.isEmpty())
                QVERIFY(image.save(u"%1/%2-%3.png"_s.arg(folder).arg(int(mode)).arg(zoom)));
        }
    }
}

QTEST_MAIN(tst_SimulationPane)
#include "tst_simulationpane.moc"
