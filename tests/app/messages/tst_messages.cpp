// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagespane.h"
#include "messages/updatecode.h"
#include "shared/jsoneditor.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::CallLanguage;
using app::CallsModel;
using app::DeviceCall;
using app::MessagesPane;

class tst_Messages : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void invokesAMethodOfAComponent();
    void numbersOfTheAnswerAreShownInTheChart();
    void aMethodOfAnOfflineDeviceSaysWhy();
    void waitsForADeviceThatMayCome();
    void givesUpWhenTheTimeToConnectIsOver();
    void brokenPayloadIsMarkedAndNothingIsSent();
    void aMethodNeedsAName();
    void queuesAMessageWithItsProperties();
    void badPropertiesAreNamed();
    void tellsWhatBecameOfAMessage();
    void whatWasTypedStaysWhenTheKindChanges();
    void sendsAgainFromTheList();
    void templatesOutliveThePane();
    void offersTheMethodsOfTheModel();
    void keepsABoundedList();
    void everyLanguageNamesTheCallAndNoKey_data();
    void everyLanguageNamesTheCallAndNoKey();
    void quotesForTheShell();
    void addressesHoldAnyId();
    void callsSurviveTheirText();
};

namespace {

struct World {
    AppFixture f;
    MessagesPane pane{f.context};
    QList<twin::Change> requests;

    World()
    {
        f.create(u"thermo-01");
        f.connectDevice(u"thermo-01", u"dtmi:com:example:TemperatureController;1");
        QObject::connect(&f.hub, &twin::host::HubClient::changed, &pane,
                         [this](const twin::Changes &changes) {
                             for (const auto &change : changes) {
                                 if (std::holds_alternative<twin::CommandRequested>(change.body))
                                     requests.append(change);
                             }
                         });
        pane.resize(1200, 300);
        pane.show();
        pane.setDevice(f.id(u"thermo-01"));
    }
    void method(const QString &name, const QString &payload = {})
    {
        pane.setCall({.method = name, .payload = payload});
        pane.send();
        settle();
    }
    void message(const QString &body, const QString &properties = {})
    {
        DeviceCall call;
        call.kind = DeviceCall::Kind::Message;
        call.body = body;
        call.properties = properties;
        call.ack = twin::MessageAck::Full;
        call.messageId = u"m1"_s;
        pane.setCall(call);
        pane.send();
        settle();
    }
    void settle() { QCoreApplication::processEvents(); }
    const twin::Mailbox &mailbox() { return *f.hub.state().find(f.id(u"thermo-01"))->mailbox; }
    QString cell(int row, CallsModel::Column column)
    {
        return pane.model().index(row, column).data().toString();
    }
};

} // namespace

void tst_Messages::invokesAMethodOfAComponent()
{
    World w;
    const QAbstractItemModelTester tester(&w.pane.model());
    w.method(u"thermostat1*getMaxMinReport"_s, u"{\"since\": \"2026-01-01T00:00:00Z\"}"_s);
    QCOMPARE(w.requests.size(), 1);
    const auto &asked = std::get<twin::CommandRequested>(w.requests[0].body);
    QCOMPARE(asked.component, u"thermostat1"_s);
    QCOMPARE(asked.name, u"getMaxMinReport"_s);
    QVERIFY(asked.payload.find("since"));
    QCOMPARE(w.pane.resultText(), u"waiting for the device"_s);
    (void)w.f.hub.submit(twin::AnswerCommand{.requestId = asked.requestId,
                                             .status = 200,
                                             .payload = w.f.json(R"({"maxTemp": 21.5})")},
                         {.origin = twin::Cause::Origin::Device});
    w.settle();
    QVERIFY2(w.pane.resultText().startsWith(u"200 in "), qPrintable(w.pane.resultText()));
    QVERIFY(w.pane.answer()->text().contains(u"\"maxTemp\": 21.5"));
    QVERIFY(w.cell(0, CallsModel::AnswerColumn).contains(u"21.5"));
}

void tst_Messages::numbersOfTheAnswerAreShownInTheChart()
{
    World w;
    QSignalSpy charts(&w.f.telemetry, &app::TelemetryStore::chartWanted);
    for (const char *answer :
         {R"({"maxTemp": 21.5, "note": "warm"})", R"({"maxTemp": 22.5, "note": "warm"})"}) {
        w.method(u"thermostat1*getMaxMinReport"_s, u"\"2026-01-01T00:00:00Z\""_s);
        (void)w.f.hub.submit(
            twin::AnswerCommand{.requestId =
                                    std::get<twin::CommandRequested>(w.requests.last().body).requestId,
                                .status = 200,
                                .payload = w.f.json(answer)},
            {.origin = twin::Cause::Origin::Device});
        w.settle();
    }
    w.pane.answer()->setCursorPosition(2, 0); // the note
    QVERIFY(!w.pane.showCurrentInChart());
    w.pane.answer()->setCursorPosition(1, 0);
    QVERIFY(w.pane.showCurrentInChart());
    QCOMPARE(charts.size(), 1);
    const auto key = charts[0][0].value<app::SeriesKey>();
    QCOMPARE(key.name(), u"thermostat1.getMaxMinReport().maxTemp"_s);
    QCOMPARE(w.f.telemetry.points(key).size(), std::size_t(2)); // each answer is a point
    QCOMPARE(w.f.telemetry.lastValue(key), 22.5);
    emit w.pane.answer()->marginClicked(3, 1, {}); // as a click on the icon does
    QCOMPARE(charts.size(), 2);
}

void tst_Messages::waitsForADeviceThatMayCome()
{
    World w;
    w.f.create(u"gate-3");
    w.pane.setDevice(w.f.id(u"gate-3"));
    w.pane.setCall({.method = u"open"_s, .payload = {}, .connectSeconds = 300});
    QCOMPARE(w.pane.connectSeconds()->value(), 300);
    w.pane.send();
    w.settle();
    QCOMPARE(w.pane.resultText(), u"waiting for the device to connect"_s);
    QVERIFY(w.requests.isEmpty());
    w.f.connectDevice(u"gate-3", u"dtmi:com:example:Gate;1");
    w.settle();
    QCOMPARE(w.requests.size(), 1);
    QCOMPARE(w.pane.resultText(), u"waiting for the device"_s);
    (void)w.f.hub.submit(
        twin::AnswerCommand{.requestId = std::get<twin::CommandRequested>(w.requests[0].body).requestId,
                            .status = 200,
                            .payload = {}},
        {.origin = twin::Cause::Origin::Device});
    w.settle();
    QVERIFY2(w.pane.resultText().startsWith(u"200 in "), qPrintable(w.pane.resultText()));
    QCOMPARE(w.pane.model().rowCount(), 1);
}

void tst_Messages::givesUpWhenTheTimeToConnectIsOver()
{
    World w;
    w.f.create(u"gate-3");
    w.pane.setDevice(w.f.id(u"gate-3"));
    w.pane.setCall({.method = u"open"_s, .payload = {}, .connectSeconds = 1});
    w.pane.send();
    w.settle();
    QCOMPARE(w.pane.resultText(), u"waiting for the device to connect"_s);
    QTRY_VERIFY2(w.pane.resultText().startsWith(u"not sent: "), qPrintable(w.pane.resultText()));
    w.f.connectDevice(u"gate-3", u"dtmi:com:example:Gate;1");
    w.settle();
    QVERIFY(w.requests.isEmpty()); // it comes too late
}

void tst_Messages::aMethodOfAnOfflineDeviceSaysWhy()
{
    World w;
    w.f.create(u"gate-3");
    w.pane.setDevice(w.f.id(u"gate-3"));
    w.method(u"open"_s);
    QVERIFY2(w.pane.resultText().startsWith(u"not sent: "), qPrintable(w.pane.resultText()));
    QVERIFY(w.requests.isEmpty());
}

void tst_Messages::brokenPayloadIsMarkedAndNothingIsSent()
{
    World w;
    w.method(u"reboot"_s, u"{\"delay\": }"_s);
    QVERIFY2(w.pane.resultText().contains(u"Line 1, column 11"), qPrintable(w.pane.resultText()));
    QCOMPARE(w.pane.model().rowCount(), 0);
    QVERIFY(w.requests.isEmpty());
    QCOMPARE(w.pane.editor()->text(), u"{\"delay\": }"_s);
}

void tst_Messages::aMethodNeedsAName()
{
    World w;
    for (const auto &name : {u""_s, u"thermostat1*"_s}) {
        w.method(name);
        QVERIFY2(w.pane.resultText().contains(u"needs a name"), qPrintable(w.pane.resultText()));
    }
    QCOMPARE(w.pane.model().rowCount(), 0);
}

void tst_Messages::queuesAMessageWithItsProperties()
{
    World w;
    w.message(u"good night"_s, u"room=lobby; level = 3"_s);
    QCOMPARE(w.pane.resultText(), u"waits in the queue"_s);
    QCOMPARE(w.mailbox().messages.size(), 1);
    const twin::CloudMessage &queued = w.mailbox().messages[0];
    QCOMPARE(queued.body, QByteArray("good night"));
    QCOMPARE(queued.properties, w.f.json(R"({"room": "lobby", "level": "3"})"));
    QCOMPARE(queued.ack, twin::MessageAck::Full);
    QCOMPARE(queued.system, w.f.json(R"({"message-id": "m1"})"));
}

void tst_Messages::badPropertiesAreNamed()
{
    World w;
    w.message(u"good night"_s, u"room=lobby; level"_s);
    QVERIFY2(w.pane.resultText().contains(u"\"level\""), qPrintable(w.pane.resultText()));
    QCOMPARE(w.pane.model().rowCount(), 0);
    QCOMPARE(w.pane.properties()->text(), u"room=lobby; level"_s);
}

void tst_Messages::tellsWhatBecameOfAMessage()
{
    World w;
    w.message(u"good night"_s);
    (void)w.f.hub.submit(twin::LockMessage{.id = w.f.id(u"thermo-01")},
                         {.origin = twin::Cause::Origin::Device});
    (void)w.f.hub.submit(twin::SettleMessage{.id = w.f.id(u"thermo-01"),
                                             .lockToken = w.mailbox().messages[0].lockToken,
                                             .how = twin::SettleMessage::How::Reject},
                         {.origin = twin::Cause::Origin::Device});
    w.settle();
    QCOMPARE(w.pane.resultText(), u"rejected by the device"_s);
}

void tst_Messages::whatWasTypedStaysWhenTheKindChanges()
{
    World w;
    w.pane.setCall({.method = u"reboot"_s, .payload = u"{\"delay\": 3}"_s});
    w.f.actions.action(app::ActionId::SendMessage)->trigger();
    QCOMPARE(w.pane.call().kind, DeviceCall::Kind::Message);
    QVERIFY(w.pane.editor()->text().isEmpty());
    w.pane.editor()->showText(u"hello"_s);
    w.f.actions.action(app::ActionId::InvokeMethod)->trigger();
    QCOMPARE(w.pane.call(), (DeviceCall{.method = u"reboot"_s, .payload = u"{\"delay\": 3}"_s}));
    w.f.actions.action(app::ActionId::SendMessage)->trigger();
    QCOMPARE(w.pane.call().body, u"hello"_s);
}

void tst_Messages::sendsAgainFromTheList()
{
    World w;
    w.method(u"reboot"_s, u"{\"delay\": 1}"_s);
    w.method(u"blink"_s);
    w.pane.table()->setCurrentIndex(w.pane.model().index(1, 0));
    QTest::keyClick(w.pane.table(), Qt::Key_Return);
    QCOMPARE(w.pane.call().method, u"reboot"_s);
    QTest::keyClick(w.pane.method(), Qt::Key_Return);
    w.settle();
    QCOMPARE(w.requests.size(), 3);
    QCOMPARE(std::get<twin::CommandRequested>(w.requests[2].body).name, u"reboot"_s);
}

void tst_Messages::templatesOutliveThePane()
{
    World w;
    w.pane.setCall({.method = u"reboot"_s, .payload = u"{\"delay\": 1}"_s, .seconds = 60});
    w.f.dialogs.text = u"slow reboot"_s;
    w.pane.saveTemplate();
    w.pane.saveTemplate(); // replaces it
    MessagesPane next(w.f.context);
    QCOMPARE(next.templates()->count(), 2);
    next.templates()->setCurrentIndex(1);
    emit next.templates()->activated(1);
    QCOMPARE(next.call(), w.pane.call());
    next.removeTemplate();
    QCOMPARE(MessagesPane(w.f.context).templates()->count(), 1);
}

void tst_Messages::offersTheMethodsOfTheModel()
{
    World w;
    QTRY_VERIFY(w.pane.method()->completer() && w.pane.method()->completer()->model()->rowCount() > 0);
    QStringList names;
    const auto *model = w.pane.method()->completer()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    QVERIFY2(names.contains(u"reboot"), qPrintable(names.join(u' ')));
    QVERIFY2(names.contains(u"thermostat1*getMaxMinReport"), qPrintable(names.join(u' ')));
}

void tst_Messages::keepsABoundedList()
{
    World w;
    const QAbstractItemModelTester tester(&w.pane.model());
    for (int i = 0; i < CallsModel::CallsAtMost + 5; ++i)
        w.method(u"m%1"_s.arg(i));
    QCOMPARE(w.pane.model().rowCount(), int(CallsModel::CallsAtMost));
    QCOMPARE(w.cell(0, CallsModel::WhatColumn).trimmed(), u"m204"_s);
}

void tst_Messages::everyLanguageNamesTheCallAndNoKey_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, CallLanguage language, const QString &method,
                        const QString &message) {
        QTest::newRow(name) << int(language) << method << message;
    };
    row("curl", CallLanguage::Curl, u"/twins/thermo-01/methods?"_s,
        u"/devices/thermo-01/messages/deviceBound?"_s);
    row("az", CallLanguage::AzureCli, u"invoke-device-method"_s, u"c2d-message send"_s);
    row("csharp", CallLanguage::CSharp, u"InvokeDeviceMethodAsync(\"thermo-01\""_s,
        u"SendAsync(\"thermo-01\""_s);
    row("python", CallLanguage::Python, u"invoke_device_method(\"thermo-01\""_s,
        u"send_c2d_message(\"thermo-01\""_s);
    row("node", CallLanguage::Node, u"invokeDeviceMethod(\"thermo-01\""_s, u"client.send(\"thermo-01\""_s);
    row("console", CallLanguage::Console, u"twinscope-cli method 'thermo-01' 'reboot'"_s,
        u"twinscope-cli c2d send 'thermo-01' 'good night'"_s);
}

void tst_Messages::everyLanguageNamesTheCallAndNoKey()
{
    QFETCH(int, language);
    QFETCH(QString, method);
    QFETCH(QString, message);
    World w;
    const QByteArray key = w.f.hub.state().find(w.f.id(u"thermo-01"))->identity->authentication.primaryKey;
    QVERIFY(!key.isEmpty());
    w.pane.setCall({.method = u"reboot"_s, .payload = u"{\"delay\": 3}"_s});
    const QString asMethod = w.pane.codeFor(CallLanguage(language));
    QVERIFY2(asMethod.contains(method) && asMethod.contains(u"reboot") && asMethod.contains(u"delay"),
             qPrintable(asMethod));
    w.message(u"good night"_s, u"room=lobby"_s);
    const QString asMessage = w.pane.codeFor(CallLanguage(language));
    QVERIFY2(asMessage.contains(message) && asMessage.contains(u"lobby") && asMessage.contains(u"m1"),
             qPrintable(asMessage));
    const app::TwinUpdate update{.id = w.f.id(u"thermo-01"),
                                 .body =
                                     w.f.json(R"({"tags":{"it's":1},"properties":{"desired":{"level":70}}})"),
                                 .etag = u"AAAAAAAAAAE="_s};
    const QString asUpdate = codeOf(update, CallLanguage(language));
    QVERIFY2(asUpdate.contains(u"thermo-01") && asUpdate.contains(u"level") &&
                 asUpdate.contains(update.etag) && asUpdate.contains(u"twin", Qt::CaseInsensitive),
             qPrintable(asUpdate));
    for (const QString &text : {asMethod, asMessage, asUpdate}) {
        QVERIFY(!text.contains(QString::fromLatin1(key)));
        QVERIFY2(text.contains(u"IOTHUB_"), qPrintable(text));
    }
}

void tst_Messages::quotesForTheShell()
{
    const auto id = AppFixture::id(u"a");
    DeviceCall call;
    call.kind = DeviceCall::Kind::Message;
    call.body = u"it's $HOME"_s;
    QVERIFY(app::codeOf(call, id, CallLanguage::Curl).contains(u"-d 'it'\\''s $HOME'"));
    QVERIFY(app::codeOf(call, id, CallLanguage::Node).contains(u"Message(\"it's $HOME\")"));
}

void tst_Messages::addressesHoldAnyId()
{
    const auto id = twin::TwinId::parse(u"50%#?$a", u"m#1").value();
    DeviceCall call{.method = u"reboot"_s};
    const QString method = app::codeOf(call, id, CallLanguage::Curl);
    QVERIFY2(method.contains(u"/twins/50%25%23%3F%24a/modules/m%231/methods?"), qPrintable(method));
    call.kind = DeviceCall::Kind::Message;
    const QString message = app::codeOf(call, id, CallLanguage::Curl);
    QVERIFY2(message.contains(u"/devices/50%25%23%3F%24a/messages/deviceBound?"), qPrintable(message));
}

void tst_Messages::callsSurviveTheirText()
{
    DeviceCall message;
    message.kind = DeviceCall::Kind::Message;
    message.body = u"a\nb"_s;
    message.properties = u"x=1"_s;
    message.ack = twin::MessageAck::Negative;
    message.expiresAfterSeconds = 5;
    const QList<app::CallTemplate> templates{
        {u"one"_s, {.method = u"m"_s, .payload = u"1"_s, .seconds = 7, .connectSeconds = 9}},
        {u"two"_s, message}};
    const auto read = app::readTemplates(app::writeTemplates(templates));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].call, templates[0].call);
    QCOMPARE(read[1].call, templates[1].call);
    QVERIFY(app::readTemplates("not json").isEmpty());
    QVERIFY(app::readTemplates(R"([{"name": "x", "call": {"kind": "song"}}])").isEmpty());
}

QTEST_MAIN(tst_Messages)
#include "tst_messages.moc"
