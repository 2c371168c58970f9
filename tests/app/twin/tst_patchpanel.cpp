// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/jsoneditor.h"
#include "support/appfixture.h"
#include "twin/draftkeeper.h"
#include "twin/patchpanel.h"
#include "twin/twinpane.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using app::ActionId;

class tst_PatchPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsWhatThePatchComesTo();
    void sendsAndKeepsTheAnswer();
    void saysWhereThePatchIsWrong_data();
    void saysWhereThePatchIsWrong();
    void keepsTheTextOfEachDevice();
    void theMergePatchCanBeEditedAsWell();
    void saysWhatNoDigitalTwinCanSay();
    void isRefusedWhenTheTwinIsAnotherOne();
    void showsBothPatchesOfTheDraft();
};

namespace {

constexpr auto SetTarget =
    u"[{\"op\": \"add\", \"path\": \"/thermostat1/targetTemperature\", \"value\": 22.5}]";

struct Stage {
    AppFixture f;
    app::TwinPane pane{f.context};
    app::PatchPanel *panel = pane.patchPanel();

    Stage()
    {
        for (const char16_t *name : {u"thermo-01", u"thermo-02"}) {
            f.create(name);
            f.connectDevice(name, u"dtmi:com:example:TemperatureController;1");
        }
        f.report(u"thermo-01", R"({"thermostat1": {"__t": "c", "maxTempSinceLastReboot": 25.5}})");
        pane.resize(1100, 600);
        pane.show();
        pane.setDevice(f.id(u"thermo-01"));
        f.actions.action(ActionId::PatchDigitalTwin)->trigger();
    }
    void type(QStringView text) { panel->editor()->setText(text.toString()); }
};

} // namespace

void tst_PatchPanel::showsWhatThePatchComesTo()
{
    Stage s;
    QVERIFY(s.panel->isVisible());
    s.type(SetTarget);
    QCOMPARE(*twin::json::read(s.panel->previewText().toUtf8()),
             s.f.json(R"({"thermostat1": {"__t": "c", "targetTemperature": 22.5}})"));
    QVERIFY(s.panel->applyButton()->isEnabled());
    QTest::keyClick(s.panel->editor(), Qt::Key_Escape);
    QVERIFY(!s.panel->isVisible());
    QVERIFY(!s.f.actions.action(ActionId::PatchDigitalTwin)->isChecked());
}

void tst_PatchPanel::sendsAndKeepsTheAnswer()
{
    Stage s;
    s.type(SetTarget);
    QTest::keyClick(s.panel->editor(), Qt::Key_Return, Qt::ControlModifier);
    const auto record = s.f.hub.state().find(s.f.id(u"thermo-01"));
    QCOMPARE(record->twin.desired.values,
             s.f.json(R"({"thermostat1": {"__t": "c", "targetTemperature": 22.5}})"));
    QVERIFY2(s.panel->message().contains(u"desired properties have version 2"),
             qPrintable(s.panel->message()));
    s.f.report(u"thermo-01", R"({"serialNumber": "x"})");
    QVERIFY(s.panel->message().contains(u"version 2")); // it stays where it was asked for
    s.type(u"[]");
    QCOMPARE(s.panel->message(), QString());
}

void tst_PatchPanel::saysWhereThePatchIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << u"[\n  {\"op\" 1}\n]"_s << u"Line 2, column 9: "_s;
    QTest::newRow("no array") << u"{}"_s << QString();
    QTest::newRow("unknown op") << u"[{\"op\": \"put\", \"path\": \"/a\", \"value\": 1}]"_s
                                << u"Line 1, column "_s;
    QTest::newRow("no value") << u"[\n{\"op\": \"add\", \"path\": \"/a\"}]"_s << u"Line 2, column "_s;
    QTest::newRow("bad name") << u"[{\"op\": \"add\",\n \"path\": \"/a b\", \"value\": 1}]"_s
                              << u"Line 2, column "_s;
}

void tst_PatchPanel::saysWhereThePatchIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, place);
    Stage s;
    s.type(text);
    QVERIFY2(!s.panel->message().isEmpty() && s.panel->message().startsWith(place),
             qPrintable(s.panel->message()));
    QVERIFY(!s.panel->applyButton()->isEnabled());
    QCOMPARE(s.panel->previewText(), QString());
}

void tst_PatchPanel::keepsTheTextOfEachDevice()
{
    Stage s;
    s.type(SetTarget);
    s.pane.setDevice(s.f.id(u"thermo-02"));
    QVERIFY(s.panel->editor()->text() != QString::fromUtf16(SetTarget));
    s.pane.setDevice(s.f.id(u"thermo-01"));
    QCOMPARE(s.panel->editor()->text(), QString::fromUtf16(SetTarget));
}

void tst_PatchPanel::theMergePatchCanBeEditedAsWell()
{
    Stage s;
    s.panel->mergeEditor()->setText(u"{\"thermostat1\": {\"__t\": \"c\", \"targetTemperature\": 21}}"_s);
    QCOMPARE(*twin::json::read(s.panel->editor()->text().toUtf8()),
             s.f.json(R"([{"op": "add", "path": "/thermostat1/targetTemperature", "value": 21}])"));
    QTest::keyClick(s.panel->mergeEditor(), Qt::Key_Return, Qt::ControlModifier);
    const auto twin = [&s] { return s.f.hub.state().find(s.f.id(u"thermo-01"))->twin; };
    QCOMPARE(twin().desired.values, s.f.json(R"({"thermostat1": {"__t": "c", "targetTemperature": 21}})"));
    QVERIFY2(s.panel->message().contains(u"version 2"), qPrintable(s.panel->message()));
    // Back to the other one: it leads from now on.
    s.type(u"[{\"op\": \"remove\", \"path\": \"/thermostat1/targetTemperature\"}]");
    QCOMPARE(*twin::json::read(s.panel->previewText().toUtf8()), s.f.json(R"({"thermostat1": null})"));
}

void tst_PatchPanel::saysWhatNoDigitalTwinCanSay()
{
    Stage s;
    s.panel->mergeEditor()->setText(u"{\n\"list\": [1, 2]}"_s);
    QCOMPARE(s.panel->editor()->text(), QString());
    QVERIFY2(s.panel->message().contains(u"the device twin can"), qPrintable(s.panel->message()));
    s.panel->applyButton()->click();
    QCOMPARE(s.f.hub.state().find(s.f.id(u"thermo-01"))->twin.desired.values,
             s.f.json(R"({"list": [1, 2]})"));
    s.panel->mergeEditor()->setText(u"{\n\"a b\": 1}"_s); // no key of a twin
    QVERIFY2(s.panel->message().startsWith(u"Line 2, column "), qPrintable(s.panel->message()));
    QVERIFY(!s.panel->applyButton()->isEnabled());
}

void tst_PatchPanel::isRefusedWhenTheTwinIsAnotherOne()
{
    Stage s;
    s.type(SetTarget);
    s.pane.hide(); // so that it has not seen what comes now
    s.f.patch(u"thermo-01", R"({"tags": {"a": 1}})");
    s.panel->applyButton()->click();
    QVERIFY2(s.panel->message().startsWith(u"Refused at"), qPrintable(s.panel->message()));
    QVERIFY(s.f.hub.state().find(s.f.id(u"thermo-01"))->twin.desired.values.isEmpty());
    QCOMPARE(s.panel->editor()->text(), QString::fromUtf16(SetTarget)); // what was typed stays
    s.panel->applyButton()->click(); // now it is seen
    QVERIFY(!s.f.hub.state().find(s.f.id(u"thermo-01"))->twin.desired.values.isEmpty());
}

void tst_PatchPanel::showsBothPatchesOfTheDraft()
{
    Stage s;
    s.pane.drafts()->edit(s.f.id(u"thermo-01"), [](app::TwinDraft &draft) {
        draft.setValue(twin::Section::Desired, twin::json::Pointer({u"interval"_s}), twin::Json(5));
    });
    QCOMPARE(*twin::json::read(s.panel->editor()->text().toUtf8()),
             s.f.json(R"([{"op": "add", "path": "/interval", "value": 5}])"));
    QCOMPARE(*twin::json::read(s.panel->previewText().toUtf8()), s.f.json(R"({"interval": 5})"));
    s.panel->applyButton()->click();
    QCOMPARE(s.f.hub.state().find(s.f.id(u"thermo-01"))->twin.desired.values, s.f.json(R"({"interval": 5})"));
    QVERIFY(!s.pane.hasDraft());
}

QTEST_MAIN(tst_PatchPanel)
#include "tst_patchpanel.moc"
