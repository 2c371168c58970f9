// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/commandbox.h"
#include "components/componentspane.h"
#include "components/numberfield.h"
#include "components/propertyrow.h"
#include "components/schemafield.h"
#include "components/schemaform.h"
#include "components/telemetryrow.h"
#include "dtdl/modellibrary.h"
#include "json/writer.h"
#include "shared/linkbutton.h"
#include "support/appfixture.h"
#include "support/oneschema.h"
#include "twin/draftbar.h"
#include "twin/draftkeeper.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace app;
using testsupport::OneSchema;
using twin::Json;

namespace {

constexpr auto Model = u"dtmi:com:example:TemperatureController;1";

struct Stage {
    AppFixture &f;
    ComponentsPane pane;
    DraftKeeper drafts;

    explicit Stage(AppFixture &fixture)
        : f(fixture)
        , pane(fixture.context)
        , drafts(fixture.hub)
    {
        QSignalSpy read(&f.models, &twin::host::ModelsClient::changed);
        if (f.models.library()->ids().isEmpty())
            read.wait();
        pane.setDrafts(&drafts);
        pane.resize(1130, 700);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    void showThermo()
    {
        f.create(u"thermo");
        f.connectDevice(u"thermo", Model);
        pane.setDevice(f.id(u"thermo"));
    }
    PropertyRow *row(const QString &component, const QString &name)
    {
        return pane.card(component)->row(name);
    }
    CommandBox *box(const QString &component, const QString &name)
    {
        for (CommandBox *box : pane.card(component)->commands()) {
            if (box->name() == name)
                return box;
        }
        return nullptr;
    }
    QString body() { return QString::fromUtf8(twin::json::write(drafts.find(pane.device())->body())); }
};

} // namespace

class tst_Components final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void everySchemaHasAFieldThatKnowsItsRule_data();
    void everySchemaHasAFieldThatKnowsItsRule();
    void arrowsMoveTheLastDigit();
    void formOfAnObjectMakesTheObject();
    void showsWhatWasAskedReportedAndTheState();
    void anEditIsADraftWithTheMarker();
    void whatBreaksTheRuleStaysAndIsNoDraft();
    void typedBackIsNoDraft();
    void applySendsTheDraft();
    void anObjectIsEditedFieldByField();
    void resetAsksForWhatIsReported();
    void invokesWithTheFormAndShowsTheAnswer();
    void nothingIsCutInANarrowWindow();
    void anAnswerThatIsNotAsModelledIsSaid();
    void numbersOfAnAnswerAreShownInTheChart();
    void aCallToAnOfflineDeviceSaysWhy();
    void whatWasTypedAndCalledIsThereAgain();
    void takesANumberInAnotherUnit();
    void aNumberIsShownInTheChart();
    void filterAndNotInSync();
    void aDeviceWithoutModelIsInferred();
    void telemetryShowsLastValueAndRate();
    void everythingIsReachedByTab();
};

void tst_Components::everySchemaHasAFieldThatKnowsItsRule_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("bad");
    const auto row = [](const char *name, const char16_t *good, const char *json, const char16_t *bad,
                        const char *schema = nullptr) {
        QTest::newRow(name) << (schema ? QByteArray(schema) : QByteArray("\"") + name + '"')
                            << QString::fromUtf16(good) << QByteArray(json) << QString::fromUtf16(bad);
    };
    row("boolean", u"true", "true", u"");
    row("byte", u"-128", "-128", u"128");
    row("short", u"5", "5", u"40000");
    row("integer", u"7", "7", u"7.5");
    row("long", u"9007199254740993", "9007199254740993", u"x");
    row("unsignedByte", u"255", "255", u"-1");
    row("unsignedShort", u"65535", "65535", u"65536");
    row("unsignedInteger", u"4294967295", "4294967295", u"-4");
    row("unsignedLong", u"1", "1", u"-1");
    row("float", u"1.5", "1.5", u"one");
    row("double", u"2e3", "2e3", u"\"2\"");
    row("decimal", u"12.50", "\"12.50\"", u"12,50");
    row("string", u"a \"b\"", "\"a \\\"b\\\"\"", u"");
    row("uuid", u"5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012", "\"5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012\"", u"5b7e");
    row("bytes", u"aGk=", "\"aGk=\"", u"a");
    row("date", u"2026-01-31", "\"2026-01-31\"", u"2026-02-30");
    row("dateTime", u"2026-01-31T09:30:00Z", "\"2026-01-31T09:30:00Z\"", u"yesterday");
    row("time", u"09:30:00Z", "\"09:30:00Z\"", u"9:30");
    row("duration", u"PT15M", "\"PT15M\"", u"15 min");
    row("point", u"{\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"type\":\"Point\",\"coordinates\":[1,2]}",
        u"[1,2]");
    row("enum", u"\"on\"", "\"on\"", u"",
        R"({"@type":"Enum","valueSchema":"string","enumValues":[{"name":"off","enumValue":"off"},{"name":"on","enumValue":"on"}]})");
    row("array", u"[1, 2]", "[1,2]", u"[\"1\"]", R"({"@type":"Array","elementSchema":"integer"})");
    row("map", u"{\"a\": 1}", "{\"a\":1}", u"{\"a\": true}",
        R"({"@type":"Map","mapKey":{"name":"k","schema":"string"},"mapValue":{"name":"v","schema":"double"}})");
}

void tst_Components::everySchemaHasAFieldThatKnowsItsRule()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, good);
    QFETCH(QByteArray, json);
    QFETCH(QString, bad);
    const OneSchema one(schema);
    Theme theme;
    SchemaField field(theme, one.schema(), {}, u"none"_s);
    field.setValue(std::nullopt);
    QVERIFY(field.value());
    QVERIFY(!*field.value()); // nothing is no value, and no fault
    QSignalSpy edited(&field, &SchemaField::edited);
    field.type(good);
    QCOMPARE(edited.size(), 1);
    QVERIFY2(field.value(), qPrintable(field.value() ? QString() : field.value().error().detail));
    QCOMPARE(twin::json::write(**field.value()), json);
    QVERIFY(!field.isDirty());
    SchemaField other(theme, one.schema(), {}, u"none"_s);
    other.setValue(**field.value());
    QCOMPARE(twin::json::write(**other.value()), json);
    if (bad.isEmpty())
        return;
    field.type(bad);
    QVERIFY(!field.value());
    QVERIFY(field.value().error().detail.contains(expectedOf(one.schema())));
    QVERIFY(field.isDirty());
    field.setValue(std::nullopt); // the hub moves on; what was typed stays
    QCOMPARE(field.text(), bad);
}

void tst_Components::arrowsMoveTheLastDigit()
{
    QCOMPARE(stepped(u"5"_s, 1), u"6"_s);
    QCOMPARE(stepped(u"23.5"_s, -1), u"23.4"_s);
    QCOMPARE(stepped(u"0.10"_s, 1), u"0.11"_s);
    QCOMPARE(stepped(u"9007199254740993"_s, 1), u"9007199254740994"_s);
    QCOMPARE(stepped(u"abc"_s, 1), u"abc"_s);
    QCOMPARE(stepped(u"1e3"_s, 1), u"1e3"_s);
}

void tst_Components::formOfAnObjectMakesTheObject()
{
    const OneSchema one(
        R"({"@type":"Object","fields":[{"name":"a","schema":"integer"},)"
        R"({"name":"b","schema":{"@type":"Object","fields":[{"name":"c","schema":"string"}]}}]})");
    Theme theme;
    SchemaForm form(theme, u"value"_s, one.schema(), {});
    QVERIFY(!*form.value());
    form.field(u"a"_s)->type(u"3"_s);
    form.field(u"b.c"_s)->type(u"x"_s);
    QCOMPARE(twin::json::write(**form.value()), QByteArray(R"({"a":3,"b":{"c":"x"}})"));
    form.field(u"a"_s)->type(u"3.5"_s);
    QVERIFY(!form.value());
    QVERIFY(form.value().error().detail.startsWith(u"a "));
}

void tst_Components::showsWhatWasAskedReportedAndTheState()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    QVERIFY(stage.pane.card({}));
    QCOMPARE(stage.row(u"thermostat1"_s, u"targetTemperature"_s)->stateText(), u"never reported"_s);
    f.patch(u"thermo", R"({"properties":{"desired":{"thermostat1":{"__t":"c","targetTemperature":80.5}}}})");
    auto *row = stage.row(u"thermostat1"_s, u"targetTemperature"_s);
    QCOMPARE(row->field()->text(), u"80.5"_s);
    QVERIFY(row->stateText().startsWith(u"pending"));
    f.report(
        u"thermo",
        R"({"thermostat1":{"__t":"c","targetTemperature":{"value":60,"ac":400,"av":2,"ad":"too hot"}}})");
    QCOMPARE(row->stateText(), u"refused 400: too hot"_s);
    QCOMPARE(stage.pane.card(u"thermostat1"_s)->summary(), u"1 refused"_s);
    QCOMPARE(row, stage.row(u"thermostat1"_s, u"targetTemperature"_s)); // the widgets stay
    QVERIFY(!stage.row(u"thermostat1"_s, u"maxTempSinceLastReboot"_s)->field()); // read-only
}

void tst_Components::anEditIsADraftWithTheMarker()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    stage.row(u"thermostat1"_s, u"targetTemperature"_s)->field()->type(u"23.5"_s);
    QCOMPARE(
        stage.body(),
        u"{\"properties\":{\"desired\":{\"thermostat1\":{\"__t\":\"c\",\"targetTemperature\":23.5}}}}"_s);
    QVERIFY(stage.pane.draftBar()->isVisible());
    QCOMPARE(stage.row(u"thermostat1"_s, u"targetTemperature"_s)->stateText(),
             u"not applied, was not asked"_s);
}

void tst_Components::whatBreaksTheRuleStaysAndIsNoDraft()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    auto *row = stage.row({}, u"telemetryInterval"_s);
    row->field()->type(u"soon"_s);
    QVERIFY(!stage.drafts.find(stage.pane.device()));
    QVERIFY(row->stateText().startsWith(u"must be "));
    f.patch(u"thermo", R"({"tags":{"a":1}})");
    QCOMPARE(row->field()->text(), u"soon"_s);
    QVERIFY(row->stateText().startsWith(u"must be "));
}

void tst_Components::typedBackIsNoDraft()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    f.patch(u"thermo", R"({"properties":{"desired":{"telemetryInterval":5}}})");
    auto *row = stage.row({}, u"telemetryInterval"_s);
    row->field()->type(u"6"_s);
    QVERIFY(stage.drafts.find(stage.pane.device()));
    row->field()->type(u"5"_s);
    QVERIFY(!stage.drafts.find(stage.pane.device()));
    QVERIFY(!stage.pane.draftBar()->isVisible());
}

void tst_Components::applySendsTheDraft()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    stage.row({}, u"telemetryInterval"_s)->field()->type(u"9"_s);
    stage.pane.draftBar()->applyButton()->click();
    QTRY_COMPARE(f.hub.state().find(f.id(u"thermo"))->twin.desired.values["telemetryInterval"sv], Json(9));
    QTRY_VERIFY(!stage.drafts.find(stage.pane.device()));
    QVERIFY(stage.row({}, u"telemetryInterval"_s)->stateText().startsWith(u"pending"));
}

void tst_Components::anObjectIsEditedFieldByField()
{
    AppFixture f;
    Stage stage(f);
    f.create(u"box");
    f.patch(u"box", R"({"properties":{"desired":{"limits":{"low":1,"high":5}}}})");
    stage.pane.setDevice(f.id(u"box")); // no model: inferred, with an Object
    auto *row = stage.row({}, u"limits"_s);
    QVERIFY(row->field({u"high"_s}));
    row->field({u"high"_s})->type(u"7"_s);
    QCOMPARE(stage.body(), u"{\"properties\":{\"desired\":{\"limits\":{\"high\":7}}}}"_s);
}

void tst_Components::resetAsksForWhatIsReported()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    f.patch(u"thermo", R"({"properties":{"desired":{"telemetryInterval":500}}})");
    f.report(u"thermo", R"({"telemetryInterval":{"value":60,"ac":400,"av":2}})");
    stage.row({}, u"telemetryInterval"_s)->field()->editor()->setFocus();
    f.actions.action(ActionId::ResetDesired)->trigger();
    QCOMPARE(stage.body(), u"{\"properties\":{\"desired\":{\"telemetryInterval\":60}}}"_s);
}

void tst_Components::invokesWithTheFormAndShowsTheAnswer()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    quint64 request = 0;
    Json payload;
    connect(&f.hub, &twin::host::HubClient::changed, &stage.pane, [&](const twin::Changes &changes) {
        for (const auto &change : changes) {
            if (const auto *asked = std::get_if<twin::CommandRequested>(&change.body)) {
                request = asked->requestId;
                payload = asked->payload;
            }
        }
    });
    CommandBox *box = stage.box({}, u"reboot"_s);
    QVERIFY(box->isFolded());
    box->setFolded(false);
    box->form()->field(u"delay"_s)->type(u"x"_s);
    box->invokeButton()->click();
    QCOMPARE(request, quint64(0)); // the form says why
    QVERIFY(box->anywayButton()->isVisible());
    box->anywayButton()->click(); // and whoever wants to see what the device makes of it can
    QTRY_VERIFY(request > 0);
    QCOMPARE(payload, Json("x"sv));
    (void)f.hub.submit(twin::AnswerCommand{.requestId = request, .status = 400, .payload = Json()},
                       {.origin = twin::Cause::Origin::Device});
    QTRY_VERIFY(box->answerText().startsWith(u"400 in "));
    request = 0;
    box->form()->field(u"delay"_s)->type(u"3"_s);
    box->form()->field(u"delay"_s)->editor()->setFocus();
    f.actions.action(ActionId::InvokeCommand)->trigger();
    QTRY_VERIFY(request > 0);
    QCOMPARE(payload, Json(3));
    QTRY_COMPARE(box->answerText(), u"waiting for the device"_s);
    (void)f.hub.submit(twin::AnswerCommand{.requestId = request, .status = 200, .payload = Json()},
                       {.origin = twin::Cause::Origin::Device});
    QTRY_VERIFY(box->answerText().startsWith(u"200 in "));
    QVERIFY(!box->anywayButton()->isVisible());
    QCOMPARE(box->runs().size(), 2);
    QVERIFY(box->runs().first().faults.isEmpty());
}

// As wide as the view is beside the first steps of a newcomer.
void tst_Components::nothingIsCutInANarrowWindow()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    for (const int zoom : {100, 150}) {
        f.theme.setZoomPercent(zoom);
        for (const int width : {1180, 890, 720}) {
            stage.pane.resize(f.theme.roomPx(width), 600);
            const auto *invoke = stage.box({}, u"reboot"_s)->invokeButton();
            const auto place = [&] { return QRect(invoke->mapTo(&stage.pane, QPoint()), invoke->size()); };
            QTRY_VERIFY2(place().right() < stage.pane.width(),
                         qPrintable(u"%1 %% at %2: %3"_s.arg(zoom).arg(width).arg(place().right())));
            QVERIFY(stage.pane.goToCommands());
            QTRY_VERIFY(stage.pane.rect().contains(place().center()));
        }
    }
}

void tst_Components::anAnswerThatIsNotAsModelledIsSaid()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    connect(&f.hub, &twin::host::HubClient::changed, &stage.pane, [&](const twin::Changes &changes) {
        for (const auto &change : changes) {
            if (const auto *asked = std::get_if<twin::CommandRequested>(&change.body))
                QMetaObject::invokeMethod(
                    &f.hub,
                    [&f, id = asked->requestId] {
                        (void)f.hub.submit(
                            twin::AnswerCommand{.requestId = id, .status = 200, .payload = Json("warm"sv)},
                            {.origin = twin::Cause::Origin::Device});
                    },
                    Qt::QueuedConnection);
        }
    });
    CommandBox *box = stage.box(u"thermostat1"_s, u"getMaxMinReport"_s);
    box->invoke();
    QTRY_COMPARE(box->runs().size(), 1);
    QCOMPARE(box->runs().first().status, 200);
    QVERIFY(!box->runs().first().faults.isEmpty());
}

void tst_Components::numbersOfAnAnswerAreShownInTheChart()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    quint64 request = 0;
    connect(&f.hub, &twin::host::HubClient::changed, &stage.pane, [&](const twin::Changes &changes) {
        for (const auto &change : changes) {
            if (const auto *asked = std::get_if<twin::CommandRequested>(&change.body))
                request = asked->requestId;
        }
    });
    CommandBox *box = stage.box(u"thermostat1"_s, u"getMaxMinReport"_s);
    QSignalSpy charts(&f.telemetry, &app::TelemetryStore::chartWanted);
    const auto answer = [&](int status, const char *payload) {
        request = 0;
        box->invoke();
        (void)QTest::qWaitFor([&] { return request > 0; });
        (void)f.hub.submit(
            twin::AnswerCommand{.requestId = request, .status = status, .payload = f.json(payload)},
            {.origin = twin::Cause::Origin::Device});
    };
    answer(400, R"({"maxTemp": 99})");
    QTRY_COMPARE(box->runs().size(), 1);
    QVERIFY(!box->showCurrentInChart()); // why it failed is no number of the device's
    answer(200, R"({"maxTemp": 21.5, "endTime": "2026-01-01T00:00:00Z"})");
    QTRY_COMPARE(box->runs().size(), 2);
    const auto buttons = box->findChildren<QToolButton *>();
    const auto number = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->accessibleName() == u"maxTemp, show in the chart";
    });
    QVERIFY(number != buttons.end());
    QTest::keyClick(*number, Qt::Key_Space);
    QCOMPARE(charts.size(), 1);
    const auto key = charts[0][0].value<app::SeriesKey>();
    QCOMPARE(key.name(), u"thermostat1.getMaxMinReport().maxTemp"_s);
    QCOMPARE(f.telemetry.lastValue(key), 21.5);
    QCOMPARE(f.telemetry.points(key).size(), std::size_t(1));
}

void tst_Components::aCallToAnOfflineDeviceSaysWhy()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    (void)f.hub.submit(twin::Disconnect{.id = f.id(u"thermo")}, {.origin = twin::Cause::Origin::Device});
    CommandBox *box = stage.box(u"thermostat1"_s, u"getMaxMinReport"_s);
    box->invoke();
    QTRY_COMPARE(box->runs().size(), 1);
    QCOMPARE(box->runs().first().status, 0);
    QVERIFY(!box->runs().first().failure.isEmpty());
    QVERIFY(box->invokeButton()->isEnabled());
}

void tst_Components::whatWasTypedAndCalledIsThereAgain()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    f.create(u"other");
    quint64 request = 0;
    connect(&f.hub, &twin::host::HubClient::changed, &stage.pane, [&](const twin::Changes &changes) {
        for (const auto &change : changes) {
            if (const auto *asked = std::get_if<twin::CommandRequested>(&change.body))
                request = asked->requestId;
        }
    });
    stage.box({}, u"reboot"_s)->setFolded(false);
    stage.box({}, u"reboot"_s)->form()->field(u"delay"_s)->type(u"x"_s); // breaks the rule
    stage.row(u"thermostat1"_s, u"targetTemperature"_s)->field()->type(u"warm"_s);
    stage.box(u"thermostat1"_s, u"getMaxMinReport"_s)->invoke();
    QTRY_VERIFY(request > 0);
    stage.pane.setDevice(f.id(u"other"));
    QVERIFY(!stage.pane.card(u"thermostat1"_s));
    // The answer comes while nobody looks.
    (void)f.hub.submit(twin::AnswerCommand{.requestId = request, .status = 200, .payload = Json(7)},
                       {.origin = twin::Cause::Origin::Device});
    stage.pane.setDevice(f.id(u"thermo"));
    QCOMPARE(stage.box({}, u"reboot"_s)->form()->field(u"delay"_s)->text(), u"x"_s);
    QVERIFY(!stage.box({}, u"reboot"_s)->isFolded());
    QCOMPARE(stage.row(u"thermostat1"_s, u"targetTemperature"_s)->field()->text(), u"warm"_s);
    CommandBox *box = stage.box(u"thermostat1"_s, u"getMaxMinReport"_s);
    QCOMPARE(box->runs().size(), 1);
    QVERIFY2(box->answerText().startsWith(u"200 in "), qPrintable(box->answerText()));
    QVERIFY(!box->runs().first().faults.isEmpty());
    QVERIFY(box->invokeButton()->isEnabled());
}

void tst_Components::takesANumberInAnotherUnit()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    PropertyRow *row = stage.row(u"thermostat1"_s, u"targetTemperature"_s);
    auto *number = static_cast<NumberField *>(row->field()->editor());
    number->setFocus();
    QTest::keyClicks(number->line(), u"77 °F"_s);
    QCOMPARE(row->stateText(), u"77 °F is 25 °C"_s);
    QTest::keyClick(number->line(), Qt::Key_Return);
    QCOMPARE(stage.body(),
             u"{\"properties\":{\"desired\":{\"thermostat1\":{\"__t\":\"c\",\"targetTemperature\":25}}}}"_s);
    QCOMPARE(row->field()->text(), u"25"_s);
    row->field()->type(u"3 bar"_s); // of another kind: no number of a temperature
    QVERIFY(row->field()->isDirty());
    QVERIFY(!row->field()->value());
}

void tst_Components::aNumberIsShownInTheChart()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    f.report(u"thermo", R"({"thermostat1":{"__t":"c","targetTemperature":{"value":21.5,"ac":200,"av":1}}})");
    const QSignalSpy wanted(&f.telemetry, &TelemetryStore::chartWanted);
    PropertyRow *row = stage.row(u"thermostat1"_s, u"targetTemperature"_s);
    auto *button = row->findChild<QToolButton *>();
    QVERIFY(button && button->isEnabled());
    button->click();
    QCOMPARE(wanted.size(), 1);
    const auto key = wanted.first().first().value<SeriesKey>();
    QCOMPARE(key.name(), u"reported.thermostat1.targetTemperature.value"_s);
    f.report(u"thermo", R"({"thermostat1":{"__t":"c","targetTemperature":{"value":22,"ac":200,"av":1}}})");
    QCOMPARE(f.telemetry.points(key).size(), std::size_t(2));
    QCOMPARE(f.telemetry.lastValue(key), 22.0);
}

void tst_Components::filterAndNotInSync()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    f.patch(u"thermo", R"({"properties":{"desired":{"telemetryInterval":5,)"
                       R"("thermostat1":{"__t":"c","targetTemperature":20.5}}}})");
    f.report(u"thermo", R"({"telemetryInterval":{"value":5,"ac":200,"av":2}})");
    stage.pane.setOnlyOpen(true);
    QVERIFY(!stage.row({}, u"telemetryInterval"_s)->isVisible());
    QVERIFY(stage.row(u"thermostat1"_s, u"targetTemperature"_s)->isVisible());
    QVERIFY(!stage.pane.card(u"thermostat2"_s)->isVisible());
    stage.pane.setOnlyOpen(false);
    stage.pane.filterField()->setText(u"interval"_s);
    QVERIFY(stage.row({}, u"telemetryInterval"_s)->isVisible());
    QVERIFY(!stage.pane.card(u"thermostat1"_s)->isVisible());
}

void tst_Components::aDeviceWithoutModelIsInferred()
{
    AppFixture f;
    Stage stage(f);
    f.create(u"plain");
    f.report(u"plain", R"({"pump":{"__t":"c","speed":5},"serial":"S-1"})");
    stage.pane.setDevice(f.id(u"plain"));
    QVERIFY(stage.pane.card(u"pump"_s));
    QVERIFY(stage.row(u"pump"_s, u"speed"_s) || stage.pane.card(u"pump"_s)->rows().isEmpty());
    f.report(u"plain", R"({"pump":{"__t":"c","mode":"fast"}})"); // another member: another shape
    QCOMPARE(stage.pane.cards().size(), 2);
}

void tst_Components::telemetryShowsLastValueAndRate()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    TelemetryRow *row = stage.pane.card(u"thermostat1"_s)->telemetry().first();
    QCOMPARE(row->lastText(), u"none yet"_s);
    for (int i = 0; i < 3; ++i) {
        (void)f.hub.submit(twin::SendTelemetry{.id = f.id(u"thermo"),
                                               .component = u"thermostat1"_s,
                                               .payload = Json::object({{"temperature", Json(20.5 + i)}})},
                           {.origin = twin::Cause::Origin::Device});
    }
    row->show(f.telemetry);
    QCOMPARE(row->lastText(), u"22.5 °C"_s);
    QCOMPARE(f.telemetry.points({f.id(u"thermo"), u"thermostat1"_s, u"temperature"_s}).size(),
             std::size_t(3));
}

void tst_Components::everythingIsReachedByTab()
{
    AppFixture f;
    Stage stage(f);
    stage.showThermo();
    QWidget *first = stage.row({}, u"telemetryInterval"_s)->field()->editor();
    first->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (ComponentCard *card : stage.pane.cards()) {
        for (PropertyRow *row : card->rows()) {
            if (row->field())
                QVERIFY2(reached.contains(row->field()->editor()), qPrintable(row->item().name));
        }
    }
}

QTEST_MAIN(tst_Components)
#include "tst_components.moc"
