// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firststeps/firststeps.h"
#include "firststeps/firststepspanel.h"
#include "help/helpdesk.h"
#include "help/helpwindow.h"
#include "mainwindow.h"
#include "shared/fillgauge.h"
#include "shared/linkbutton.h"
#include "support/appfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::FirstSteps;
using app::Step;
using app::StepLog;
using twin::Cause;

class tst_FirstSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void comesUpOnce();
    void seesEachStepByItself();
    void takesNoStepOfSomebodyElse();
    void goesOnWhereItWasLeft();
    void leadsToThePageOfItsStep();
    void beginsAnewAfterTheLastStep();
    void leavesTheTwinRoomInLargeText();
};

namespace {

FirstSteps *stepsOf(app::MainWindow &window)
{
    return window.findChild<FirstSteps *>();
}

} // namespace

void tst_FirstSteps::comesUpOnce()
{
    AppFixture f;
    {
        app::MainWindow window(f.context);
        window.show();
        QVERIFY(!stepsOf(window)->panel());
        stepsOf(window)->openOnce();
        QVERIFY(stepsOf(window)->panel()->isVisible());
        QVERIFY(window.isActiveWindow() || !stepsOf(window)->panel()->isModal());
    }
    app::MainWindow again(f.context);
    again.show();
    stepsOf(again)->openOnce();
    QVERIFY(!stepsOf(again)->panel());
    f.actions.action(app::ActionId::FirstSteps)->trigger();
    QVERIFY(stepsOf(again)->panel()->isVisible());
}

void tst_FirstSteps::seesEachStepByItself()
{
    AppFixture f;
    f.create(u"t");
    app::MainWindow window(f.context);
    window.show();
    FirstSteps *const steps = stepsOf(window);
    steps->open();
    QVERIFY(steps->panel()->explained().contains(u"Connect"_s));

    f.connectDevice(u"t", u"dtmi:com:example:Thermostat;1");
    QVERIFY(steps->log().isDone(Step::Connect));
    QVERIFY(steps->panel()->explained().contains(u"Ask"_s));

    f.patch(u"t", R"({"properties": {"desired": {"targetTemperature": 75}}})");
    QVERIFY(steps->log().isDone(Step::Ask));
    QCOMPARE(steps->log().next(), Step::Refusal);

    f.report(u"t", R"({"targetTemperature": {"value": 21, "ac": 400, "av": 2, "ad": "too hot"}})");
    QVERIFY(steps->log().isDone(Step::Refusal));
    QVERIFY(!steps->log().isDone(Step::Mend));

    f.patch(u"t", R"({"properties": {"desired": {"targetTemperature": 24}}})");
    QVERIFY(!steps->log().isDone(Step::Mend));
    f.report(u"t", R"({"targetTemperature": {"value": 24, "ac": 200, "av": 3}})");
    QVERIFY(steps->log().isDone(Step::Mend));
    QCOMPARE(f.settings.firstSteps.value(), u"connect ask refusal mend"_s);

    (void)f.hub.submit(twin::InvokeCommand{.id = f.id(u"t"), .name = u"reboot"_s, .payload = {}},
                       {.origin = Cause::Origin::Window});
    QVERIFY(steps->log().isAllDone());
    QVERIFY(steps->panel()->explained().isEmpty());
}

void tst_FirstSteps::takesNoStepOfSomebodyElse()
{
    AppFixture f;
    f.create(u"t");
    app::MainWindow window(f.context);
    (void)f.hub.submit(twin::Connect{.id = f.id(u"t"), .modelId = {}}, {.origin = Cause::Origin::Simulation});
    f.report(u"t", R"({"targetTemperature": {"value": 21, "ac": 400, "av": 1}})");
    f.patch(u"t", R"({"properties": {"desired": {"a": 1}}})", Cause::Origin::Service);
    f.patch(u"t", R"({"tags": {"a": 1}})");
    QCOMPARE(stepsOf(window)->log(), StepLog());
}

void tst_FirstSteps::goesOnWhereItWasLeft()
{
    AppFixture f;
    f.create(u"t");
    f.settings.firstSteps.set(u"connect nonsense"_s);
    app::MainWindow window(f.context);
    window.show();
    stepsOf(window)->open();
    QVERIFY(stepsOf(window)->panel()->explained().contains(u"Ask"_s));
    stepsOf(window)->panel()->close();
    f.patch(u"t", R"({"properties": {"desired": {"a": 1}}})"); // it watches while it is closed, too
    QTRY_VERIFY(!stepsOf(window)->panel());
    stepsOf(window)->open();
    QVERIFY(stepsOf(window)->panel()->explained().contains(u"refuse"_s));
}

void tst_FirstSteps::leadsToThePageOfItsStep()
{
    AppFixture f;
    app::MainWindow window(f.context);
    window.show();
    stepsOf(window)->open();
    QStringList pages;
    // Of the steps; the head of the panel closes it.
    for (auto *link : stepsOf(window)->panel()->widget()->findChildren<app::LinkButton *>()) {
        if (link->isVisible())
            QTest::keyClick(link, Qt::Key_Space);
    }
    auto *desk = window.findChild<app::HelpDesk *>();
    QVERIFY(desk->helpWindow());
    QCOMPARE(desk->helpWindow()->page(), u"hub"_s);
}

void tst_FirstSteps::beginsAnewAfterTheLastStep()
{
    AppFixture f;
    f.settings.firstSteps.set(u"connect ask refusal mend command"_s);
    app::MainWindow window(f.context);
    window.show();
    QVERIFY(stepsOf(window)->log().isAllDone());
    f.actions.action(app::ActionId::FirstSteps)->trigger();
    QVERIFY(stepsOf(window)->panel()->explained().contains(u"Connect"_s));
}

// The columns get so narrow that the gauges at their feet have next to no width.
void tst_FirstSteps::leavesTheTwinRoomInLargeText()
{
    AppFixture f;
    f.create(u"thermo-01");
    f.patch(u"thermo-01", R"({"tags": {"site": "zurich"}, "properties": {"desired": {"level": 7}}})");
    app::MainWindow window(f.context);
    window.show();
    window.setCurrentDevice(f.id(u"thermo-01"));
    f.theme.setZoomPercent(150);
    f.actions.action(app::ActionId::FirstSteps)->trigger();
    for (const int width : {1440, 1300, 1200, 1100}) {
        window.resize(width, 900);
        QCoreApplication::processEvents();
        QVERIFY(!window.grab().isNull());
    }
    for (const auto *gauge : window.findChildren<app::FillGauge *>())
        QVERIFY(!gauge->isVisible() || gauge->width() > 0);
}

QTEST_MAIN(tst_FirstSteps)
#include "tst_firststeps.moc"
