// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/jsoneditor.h"
#include "support/appfixture.h"
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

QTEST_MAIN(tst_PatchPanel)
#include "tst_patchpanel.moc"
