// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/bodyschemadialog.h"
#include "events/eventdelegate.h"
#include "events/eventdetails.h"
#include "events/eventspane.h"
#include "events/eventstrip.h"
#include "events/messagedifference.h"
#include "support/appfixture.h"
#include "support/jsontext.h"
#include "wire/body.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace app;
using testsupport::jsonOf;

namespace {

struct Stage {
    AppFixture f;
    EventsPane pane{f.context};

    Stage()
    {
        f.create(u"d");
        f.create(u"e");
        f.connectDevice(u"d", u"");
        f.connectDevice(u"e", u"");
        pane.tools()->setParent(&pane);
        pane.resize(1100, 320);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
        pane.list()->setFocus();
    }
    /// As a device sends it over MQTT.
    void send(const char16_t *device, const QByteArray &body, const char *contentType = "",
              const QString &component = {}, const QString &created = {})
    {
        twin::SendTelemetry message{.id = f.id(device), .component = component, .payload = {}};
        message.origin.system = twin::Json::emptyObject();
        if (*contentType)
            message.origin.system =
                message.origin.system.with("content-type", twin::Json(std::string_view(contentType)));
        if (!created.isEmpty())
            message.origin.system =
                message.origin.system.with("iothub-creation-time-utc", twin::Json(created));
        twin::wire::setBody(message, body);
        (void)f.hub.submit(message, {.origin = twin::Cause::Origin::Device});
        f.hub.clock.advanceMSecs(1000);
    }
    /// Chooses a row as a person does by keys; 0 is the newest.
    void choose(int row)
    {
        pane.list()->setFocus();
        QTest::keyClick(pane.list(), Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(pane.list(), Qt::Key_Down);
    }
    QString part(EventDetails::Tab tab)
    {
        pane.details()->tabs()->setCurrentIndex(tab);
        return pane.details()->text()->toPlainText();
    }
    void chooseFormat(const QString &name)
    {
        QComboBox *const formats = pane.details()->formats();
        formats->setFocus();
        formats->setCurrentIndex(formats->findText(name));
        emit formats->activated(formats->currentIndex());
    }
};

} // namespace

class tst_EventsPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void aChosenEventStandsBesideTheListUntilEscape();
    void theFocusAloneChoosesNothing();
    void comparesWithTheOneBeforeOfDeviceAndKind();
    void eachComponentIsComparedWithItself();
    void differencesAreTold_data();
    void differencesAreTold();
    void readsCborByItsContentType();
    void aNumberIsShownInTheChart();
    void aPersonChoosesAnotherFormat();
    void saysWhereABodyCannotBeRead();
    void readsAvroByAChosenSchema();
    void readsProtobufByAFileOfChoice();
    void savesTheBytesAsTheyCame();
    void tellsHowLongAMessageTook();
    void theTimelineCountsByKind();
    void aSpanOfTheTimelineFiltersTheTable();
    void draggingChoosesASpan();
    void hidingTheTimelineEndsTheSpan();
};

void tst_EventsPane::aChosenEventStandsBesideTheListUntilEscape()
{
    Stage s;
    s.send(u"d", R"({"t": 21.50})");
    s.choose(0);
    QVERIFY(s.pane.details()->isVisible());
    QVERIFY(s.part(EventDetails::Message).contains(u"\"t\": 21.50"_s));
    QVERIFY(s.part(EventDetails::Bytes).contains(u"7b 22 74 22 3a 20"_s)); // the blank too
    s.send(u"d", R"({"t":22})");
    QVERIFY(s.part(EventDetails::Message).contains(u"21.50"_s)); // it stays
    s.pane.list()->setFocus();
    QTest::keyClick(s.pane.list(), Qt::Key_Escape);
    QVERIFY(!s.pane.details()->isVisible());
    QVERIFY(s.pane.list()->hasFocus());
    s.choose(5); // "created" has no message
    QVERIFY(s.part(EventDetails::Message).contains(u"no message"_s));
    QVERIFY(!s.pane.details()->formats()->isVisible());
}

void tst_EventsPane::theFocusAloneChoosesNothing()
{
    Stage s;
    s.pane.filterField()->setFocus();
    QTest::keyClick(s.pane.filterField(), Qt::Key_Backtab);
    s.pane.list()->setFocus(Qt::TabFocusReason);
    QVERIFY(!s.pane.details()->isVisible());
}

void tst_EventsPane::comparesWithTheOneBeforeOfDeviceAndKind()
{
    Stage s;
    s.send(u"d", R"({"t":21,"open":true,"old":1,"same":5})");
    s.send(u"e", R"({"t":99})");
    s.f.patch(u"d", R"({"tags":{"t":50}})");
    s.send(u"d", R"({"t":22.5,"open":false,"new":[1],"same":5})");
    s.choose(0);
    const auto difference = s.pane.details()->view().difference();
    QVERIFY(difference);
    QCOMPARE(difference->changes.size(), 4);
    QCOMPARE(difference->same, 1);
    QCOMPARE(s.pane.details()->tabs()->tabText(EventDetails::Compared), u"4 changes"_s);
    const QString text = s.part(EventDetails::Compared);
    for (const QString &word : {u"21"_s, u"22.5"_s, u"+1.5"_s, u"removed"_s, u"added"_s, u"2.0 s before"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u": "_s + text));
    QVERIFY(!text.contains(u"99"_s));
    s.choose(2); // the only one of the other device
    QVERIFY(s.part(EventDetails::Compared).contains(u"No earlier event"_s));
    // One that the filter hides is still the one before.
    s.pane.filterField()->setText(u"22.5"_s);
    s.choose(0);
    QVERIFY(s.part(EventDetails::Compared).contains(u"+1.5"_s));
}

void tst_EventsPane::eachComponentIsComparedWithItself()
{
    Stage s;
    s.send(u"d", R"({"t":1})", "", u"left"_s);
    s.send(u"d", R"({"t":50})", "", u"right"_s);
    s.send(u"d", R"({"t":2})", "", u"left"_s);
    s.choose(0);
    QVERIFY(s.part(EventDetails::Compared).contains(u"+1"_s));
    QVERIFY(!s.part(EventDetails::Compared).contains(u"50"_s));
}

void tst_EventsPane::differencesAreTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const char *before, const char *now, const QStringList &told) {
        QTest::addRow("%s", name) << QByteArray(before) << QByteArray(now) << told;
    };
    row("nothing", R"({"a":1,"b":[1,2]})", R"({"b":[1,2],"a":1.0})", {});
    row("deep", R"({"a":{"b":1,"c":2}})", R"({"a":{"b":1,"c":3}})", {u"~a.c"_s});
    row("array grows", "[1,2]", "[1,3,4]", {u"~1"_s, u"+2"_s});
    row("array shrinks", R"({"x":[1,2]})", R"({"x":[1]})", {u"-x.1"_s});
    row("kind", R"({"a":1})", R"({"a":{"b":1}})", {u"~a"_s});
    row("whole", "1", "2", {u"~"_s});
    row("null is a value", R"({"a":null})", "{}", {u"-a"_s});
}

void tst_EventsPane::differencesAreTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(QStringList, told);
    QStringList found;
    for (const ValueChange &change :
         differenceOf(jsonOf(before.constData()), jsonOf(now.constData())).changes)
        found.append((change.kind == ValueChange::Kind::Added     ? u"+"_s
                      : change.kind == ValueChange::Kind::Removed ? u"-"_s
                                                                  : u"~"_s) +
                     change.path);
    QCOMPARE(found, told);
}

void tst_EventsPane::readsCborByItsContentType()
{
    Stage s;
    s.send(u"d", QByteArray::fromHex("a16174f94d80"), "application/cbor"); // {"t": 22.0}
    QCOMPARE(s.pane.model().index(0).data().toString(), uR"({"t": 22})"_s);
    s.choose(0);
    const QString text = s.part(EventDetails::Message);
    QVERIFY(text.contains(u"\"t\": 22"_s));
    QVERIFY(text.contains(u"CBOR, by application/cbor"_s));
    QVERIFY(s.part(EventDetails::Properties).contains(u"content-type"_s));
    QVERIFY(s.part(EventDetails::Bytes).contains(u"a1 61 74 f9 4d 80"_s));
    QCOMPARE(s.f.telemetry.lastValue({s.f.id(u"d"), {}, u"t"_s}), 22.0);
}

void tst_EventsPane::aNumberIsShownInTheChart()
{
    Stage s;
    s.send(u"d", R"({"t": 22.5, "list": [1, {"x": 2}], "position": {"lat": 47.4, "name": "a"}})",
           "application/json");
    s.choose(0);
    auto *browser = s.pane.findChild<EventDetails *>()->findChild<QTextBrowser *>();
    const QString html = browser->toHtml();
    QVERIFY(html.contains(u"chart:t\""));
    QVERIFY(html.contains(u"chart:position.lat\""));
    QCOMPARE(html.count(u"chart:"), 2); // no text, and nothing in a list
    const QSignalSpy wanted(&s.f.telemetry, &TelemetryStore::chartWanted);
    emit browser->anchorClicked(QUrl(u"chart:position.lat"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<SeriesKey>(), (SeriesKey{s.f.id(u"d"), {}, u"position.lat"_s}));
}

void tst_EventsPane::aPersonChoosesAnotherFormat()
{
    Stage s;
    const QByteArray body = QByteArray::fromHex("81a174ca41ac0000"); // MessagePack {"t": 21.5}
    s.send(u"d", body);
    s.send(u"d", QByteArray::fromHex("81a174ca41b40000")); // 22.5
    s.choose(0);
    QVERIFY(s.part(EventDetails::Message).contains(u"Choose a format"_s));
    QVERIFY(s.part(EventDetails::Compared).contains(u"The bytes differ"_s));
    s.chooseFormat(u"MessagePack"_s);
    QVERIFY(s.part(EventDetails::Message).contains(u"\"t\": 22.5"_s));
    QVERIFY(s.part(EventDetails::Compared).contains(u"+1"_s));
    s.choose(1); // of the same kind: the choice stays
    QVERIFY(s.part(EventDetails::Message).contains(u"\"t\": 21.5"_s));
    s.choose(2);
    s.choose(1);
    QCOMPARE(s.pane.details()->formats()->currentIndex(), 0);
}

void tst_EventsPane::saysWhereABodyCannotBeRead()
{
    Stage s;
    s.send(u"d", QByteArray::fromHex("a2616101616102"), "application/cbor");
    s.choose(0);
    QVERIFY(s.part(EventDetails::Message).contains(u"not CBOR: it cannot be read from byte 4 on"_s));
    QVERIFY(s.part(EventDetails::Bytes).contains(u"a2 61 61 01"_s));
}

void tst_EventsPane::readsAvroByAChosenSchema()
{
    Stage s;
    s.send(u"d", QByteArray::fromHex("2a"), "avro/binary");
    s.choose(0);
    QVERIFY(s.part(EventDetails::Message).contains(u"only with its schema"_s));
    s.pane.details()->setSchema(
        jsonOf(R"({"type":"record","name":"R","fields":[{"name":"t","type":"long"}]})"));
    QVERIFY(s.part(EventDetails::Message).contains(u"\"t\": 21"_s));
    s.send(u"d", QByteArray::fromHex("2c"), "avro/binary");
    s.choose(0);
    QVERIFY(s.part(EventDetails::Compared).contains(u"+1"_s));
}

void tst_EventsPane::readsProtobufByAFileOfChoice()
{
    Stage s;
    const QString path = s.f.folder.filePath(u"plant.proto"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("syntax = \"proto3\"; package plant; message Reading { int32 level = 1; } message Other {}");
    file.close();
    s.send(u"d", QByteArray::fromHex("0815"), "application/protobuf");
    s.choose(0);
    QVERIFY(s.part(EventDetails::Message).contains(u"\"1\": 21"_s));
    const auto open = [&s]() -> BodySchemaDialog * {
        s.pane.details()->chooseSchema();
        return s.pane.window()->findChild<BodySchemaDialog *>();
    };
    QPointer<BodySchemaDialog> dialog = open();
    QVERIFY(dialog && !dialog->useButton()->isEnabled());
    dialog->file()->setText(s.f.folder.filePath(u"none.proto"_s));
    QVERIFY(!dialog->problem().isEmpty() && !dialog->useButton()->isEnabled());
    dialog->file()->setText(path);
    QCOMPARE(dialog->messages()->count(), 2);
    dialog->reach()->setCurrentIndex(3); // of the content type
    dialog->useButton()->click();
    QVERIFY(s.part(EventDetails::Message).contains(u"\"level\": 21"_s));
    QVERIFY(!s.part(EventDetails::Message).contains(u"chart"_s)); // telemetry has no series of that name
    s.send(u"e", QByteArray::fromHex("0816"), "application/protobuf");
    s.choose(0);
    QVERIFY(s.part(EventDetails::Message).contains(u"\"level\": 22"_s));

    // The narrower rule counts, and both outlive the pane.
    BodySchemas kept(s.f.context.settings, s.f.context.settings.workspace.value());
    QCOMPARE(kept.rules().size(), 1);
    kept.add({.device = u"e"_s, .file = path, .message = u"plant.Other"_s});
    s.chooseFormat(u"Protobuf"_s);
    QVERIFY(s.part(EventDetails::Message).contains(u"\"1\": 22"_s));
    QTRY_VERIFY(!dialog);
    dialog = open();
    QCOMPARE(dialog->rules()->count(), 2);
    dialog->rules()->setCurrentRow(1);
    dialog->removeButton()->click();
    QCOMPARE(kept.rules().size(), 1);
    QVERIFY(s.part(EventDetails::Message).contains(u"\"level\": 22"_s));
    dialog->reject();
}

void tst_EventsPane::savesTheBytesAsTheyCame()
{
    Stage s;
    const QByteArray body = "{ \"t\" : 1.0 }\n";
    s.send(u"d", body, "application/json");
    s.choose(0);
    s.f.dialogs.saveFile = s.f.folder.filePath(u"body"_s);
    emit s.pane.details()->text()->anchorClicked(QUrl(u"save"_s));
    QFile file(s.f.dialogs.saveFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body);
    s.pane.details()->tabs()->setCurrentIndex(EventDetails::Bytes);
    emit s.pane.details()->text()->anchorClicked(QUrl(u"copy"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"0000 7b 20 22 74"_s));
}

void tst_EventsPane::tellsHowLongAMessageTook()
{
    Stage s;
    auto *delegate = static_cast<EventDelegate *>(s.pane.list()->itemDelegate());
    QVERIFY(!delegate->isLatencyShown());
    const auto at = [&s](qint64 msecs) { return s.f.hub.clock.now().plusMSecs(msecs).toString(); };
    s.send(u"d", "{}", "", {}, at(-120));
    s.send(u"d", "{}", "", {}, at(-2500));
    s.send(u"d", "{}", "", {}, at(40)); // its clock is ahead
    s.send(u"d", "{}", "", {}, u"yesterday"_s);
    QVERIFY(delegate->isLatencyShown());
    QStringList shown;
    for (int row = 0; row < 4; ++row)
        shown.append(s.pane.model().index(row).data(EventsModel::LatencyRole).toString());
    QCOMPARE(shown, (QStringList{QString(), u"-40 ms"_s, u"2.5 s"_s, u"120 ms"_s}));
    s.choose(2);
    QVERIFY(s.part(EventDetails::Properties).contains(u"2.5 s from the device"_s));
    const auto figures = s.f.telemetry.latencyOf({s.f.id(u"d"), s.f.id(u"e")});
    QVERIFY(figures);
    QCOMPARE(*figures, (LatencyFigures{.medianMSecs = 120, .worstMSecs = 2500, .messages = 3}));
    QVERIFY(!s.f.telemetry.latencyOf({s.f.id(u"e")}));
}

void tst_EventsPane::theTimelineCountsByKind()
{
    Stage s;
    s.f.actions.action(ActionId::EventTimeline)->trigger();
    QVERIFY(s.pane.strip()->isVisible());
    for (int i = 0; i < 10; ++i)
        s.send(u"d", "{}");
    s.f.report(u"d", R"({"x":{"value":1,"ac":400,"av":1}})");
    s.pane.strip()->follow();
    const auto total = [&s](EventStrip::Lane lane) { return s.pane.strip()->counts(lane, 1).first(); };
    QCOMPARE(total(EventStrip::Telemetry).count, 10);
    QCOMPARE(total(EventStrip::Twin).count, 1);
    QCOMPARE(total(EventStrip::Twin).bad, 1);
    QCOMPARE(total(EventStrip::LifeCycle).count, 4); // two created, two connected
    QVERIFY(s.pane.strip()->accessibleDescription().contains(u"Telemetry: 10 events"_s));
    int sum = 0;
    for (const auto &bin : s.pane.strip()->counts(EventStrip::Telemetry, 7))
        sum += bin.count;
    QCOMPARE(sum, 10);
}

void tst_EventsPane::aSpanOfTheTimelineFiltersTheTable()
{
    Stage s;
    s.f.actions.action(ActionId::EventTimeline)->trigger();
    for (int i = 0; i < 40; ++i)
        s.send(u"d", "{}");
    EventStrip *const strip = s.pane.strip();
    strip->follow();
    strip->setFocus();
    const auto all = strip->sight();
    const int rows = s.pane.model().rowCount();
    QTest::keyClick(strip, Qt::Key_Plus);
    QTest::keyClick(strip, Qt::Key_Plus);
    QVERIFY(strip->sight().from > all.from && strip->sight().to < all.to);
    const auto zoomed = strip->sight();
    QTest::keyClick(strip, Qt::Key_Right);
    QVERIFY(strip->sight().from > zoomed.from);
    QTest::keyClick(strip, Qt::Key_Return);
    QVERIFY(s.pane.model().span());
    QVERIFY(s.pane.model().rowCount() > 0 && s.pane.model().rowCount() < rows);
    for (int row = 0; row < s.pane.model().rowCount(); ++row)
        QVERIFY(s.pane.model().span()->contains(s.pane.model().line(row).time));
    const auto before = s.pane.model().span()->to;
    QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(s.pane.model().span()->to > before);
    QTest::keyClick(strip, Qt::Key_Escape);
    QVERIFY(!s.pane.model().span());
    QCOMPARE(s.pane.model().rowCount(), rows);
    QTest::keyClick(strip, Qt::Key_0);
    QCOMPARE(strip->sight(), all);
    QTest::keyClick(strip, Qt::Key_Minus); // there is no more than all
    QCOMPARE(strip->sight(), all);
}

void tst_EventsPane::draggingChoosesASpan()
{
    Stage s;
    s.f.actions.action(ActionId::EventTimeline)->trigger();
    for (int i = 0; i < 20; ++i)
        s.send(u"d", "{}");
    EventStrip *const strip = s.pane.strip();
    strip->follow();
    const int y = strip->height() / 3;
    QTest::mousePress(strip, Qt::LeftButton, {}, {strip->width() / 2, y});
    QTest::mouseMove(strip, {strip->width() - 20, y});
    QTest::mouseRelease(strip, Qt::LeftButton, {}, {strip->width() - 20, y});
    QVERIFY(s.pane.model().span());
    QVERIFY(s.pane.model().rowCount() < s.pane.model().kept());
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 2, y});
    QVERIFY(!s.pane.model().span());
}

void tst_EventsPane::hidingTheTimelineEndsTheSpan()
{
    Stage s;
    s.f.actions.action(ActionId::EventTimeline)->trigger();
    s.send(u"d", "{}");
    s.send(u"d", "{}");
    s.pane.strip()->follow();
    s.pane.strip()->setFocus();
    QTest::keyClick(s.pane.strip(), Qt::Key_Plus);
    QTest::keyClick(s.pane.strip(), Qt::Key_Return);
    QVERIFY(s.pane.model().span());
    s.f.actions.action(ActionId::EventTimeline)->trigger();
    QVERIFY(!s.pane.strip()->isVisible());
    QVERIFY(!s.pane.model().span());
    QVERIFY(!s.f.settings.eventTimeline.value());
}

QTEST_MAIN(tst_EventsPane)
#include "tst_eventspane.moc"
