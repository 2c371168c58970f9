// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/authenticationform.h"
#include "devices/createdevicedialog.h"
#include "devices/deviceactivity.h"
#include "devices/devicespane.h"
#include "devices/signindialog.h"
#include "devices/tracingdialog.h"
#include "support/appfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <memory>

using namespace Qt::StringLiterals;
using app::ActionId;

class tst_DevicesPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void createsADeviceByKeyboard();
    void createsWithModelTagsAndKey();
    void createsWithACertificate();
    void fitsAScreenWithLargeText();
    void createsAModuleOfTheDevice();
    void showsSwapsAndRenewsKeys();
    void anotherWritersKeysAreNotWrittenOver();
    void saysWhatIsWrongWhileTyping_data();
    void saysWhatIsWrongWhileTyping();
    void deletesAfterAQuestion();
    void switchesADeviceOffAndOnAgain();
    void keepsTheDeviceWhenTheAnswerIsNo();
    void goesToTheNeighbourOfADeletedDevice();
    void keepsTheCurrentDeviceWhileAFilterHidesIt();
    void findsADeviceByTypingItsName();
    void countsDevices();
    void anEventMakesTheMarkShineAndFade();
    void rowsOutOfSightCostNothing();
    void reducedMotionKeepsMarksStill();
    void asksADeviceToTraceItsMessages();
};

namespace {

struct Stage {
    AppFixture f;
    app::DevicesPane pane{f.context};

    Stage()
    {
        pane.resize(268, 600);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    app::CreateDeviceDialog *openDialog()
    {
        f.actions.action(ActionId::CreateDevice)->trigger();
        return pane.findChild<app::CreateDeviceDialog *>();
    }
    bool has(const char16_t *name) const { return f.hub.state().find(f.id(name)) != nullptr; }
};

QLineEdit *line(QDialog *dialog, int at)
{
    return dialog->findChildren<QLineEdit *>().at(at);
}

QPushButton *createButton(QDialog *dialog)
{
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

void tst_DevicesPane::createsADeviceByKeyboard()
{
    Stage s;
    QSignalSpy current(&s.pane, &app::DevicesPane::currentDeviceChanged);
    auto *dialog = s.openDialog();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!createButton(dialog)->isEnabled());
    QTest::keyClicks(line(dialog, 0), u"pump-7"_s);
    QVERIFY(createButton(dialog)->isEnabled());
    QTest::keyClick(line(dialog, 0), Qt::Key_Return);
    QTRY_VERIFY(s.has(u"pump-7"));
    QTRY_COMPARE(s.pane.currentDevice(), s.f.id(u"pump-7"));
    QVERIFY(!s.f.hub.state().find(s.f.id(u"pump-7"))->identity->authentication.primaryKey.isEmpty());
    QCOMPARE(current.size(), 1);
}

void tst_DevicesPane::createsWithModelTagsAndKey()
{
    Stage s;
    auto *dialog = s.openDialog();
    const QByteArray key = QByteArray(32, 'k').toBase64();
    line(dialog, 0)->setText(u"pump-7"_s);
    line(dialog, 1)->setText(u"dtmi:com:example:Pump;1"_s);
    line(dialog, 2)->setText(QString::fromLatin1(key));
    QCOMPARE(line(dialog, 2)->echoMode(), QLineEdit::Password);
    dialog->findChildren<QPlainTextEdit *>().at(0)->setPlainText(uR"({"site":"zurich"})"_s);
    dialog->findChildren<QPlainTextEdit *>().at(1)->setPlainText(uR"({"speed":3})"_s);
    QTest::mouseClick(createButton(dialog), Qt::LeftButton);
    QTRY_VERIFY(s.has(u"pump-7"));
    QTRY_COMPARE(s.f.hub.state().find(s.f.id(u"pump-7"))->identity->modelId, u"dtmi:com:example:Pump;1"_s);
    const twin::RecordPtr record = s.f.hub.state().find(s.f.id(u"pump-7"));
    QCOMPARE(record->twin.tags, s.f.json(R"({"site":"zurich"})"));
    QCOMPARE(record->twin.desired.values, s.f.json(R"({"speed":3})"));
    QCOMPARE(record->identity->authentication.primaryKey, key);
    QVERIFY(!record->identity->connected);
}

void tst_DevicesPane::createsWithACertificate()
{
    Stage s;
    auto *dialog = s.openDialog();
    line(dialog, 0)->setText(u"gate"_s);
    auto *form = dialog->signsIn();
    form->kind()->setCurrentIndex(1);
    QVERIFY(form->primary()->isVisible() && form->primary()->echoMode() == QLineEdit::Normal);
    dialog->edge()->setChecked(true);
    createButton(dialog)->click();
    QTRY_VERIFY(createButton(dialog)->isEnabled()); // the hub wants a thumbprint
    QVERIFY(!s.has(u"gate"));
    const auto labels = form->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"thumbprint");
    }));
    form->primary()->setText(QStringList(20, u"AB"_s).join(u':')); // as openssl prints it
    createButton(dialog)->click();
    QTRY_VERIFY(s.has(u"gate/$edgeAgent"));
    const auto identity = s.f.hub.state().find(s.f.id(u"gate"))->identity;
    QCOMPARE(identity->authentication.type, twin::Authentication::Type::SelfSigned);
    QCOMPARE(identity->authentication.primaryThumbprint, QByteArray(40, ' ').replace("  ", "AB"));
}

void tst_DevicesPane::fitsAScreenWithLargeText()
{
    Stage s;
    s.f.theme.setZoomPercent(150);
    auto *dialog = s.openDialog();
    line(dialog, 0)->setText(u"pump 7"_s); // a message takes its room
    QCoreApplication::processEvents();
    QVERIFY2(dialog->height() <= 870, qPrintable(QString::number(dialog->height()))); // with its frame
}

void tst_DevicesPane::createsAModuleOfTheDevice()
{
    Stage s;
    QAction *const action = s.f.actions.action(ActionId::CreateModule);
    QVERIFY(!action->isEnabled());
    s.f.create(u"gate");
    s.pane.setCurrentDevice(s.f.id(u"gate"));
    action->trigger();
    auto *dialog = s.pane.findChild<app::CreateDeviceDialog *>();
    QCOMPARE(line(dialog, 0)->text(), u"gate/"_s);
    QVERIFY(!createButton(dialog)->isEnabled());
    line(dialog, 0)->setText(u"gate/climate"_s);
    QVERIFY(!dialog->edge()->isEnabled());
    createButton(dialog)->click();
    QTRY_VERIFY(s.has(u"gate/climate"));
    QTRY_COMPARE(s.pane.currentDevice(), s.f.id(u"gate/climate"));
}

void tst_DevicesPane::showsSwapsAndRenewsKeys()
{
    Stage s;
    s.f.create(u"gate");
    s.f.create(u"gate/climate");
    s.pane.setCurrentDevice(s.f.id(u"gate/climate"));
    const auto keys = [&s] {
        return s.f.hub.state().find(s.f.id(u"gate/climate"))->identity->authentication;
    };
    const auto before = keys();
    const auto open = [&s] {
        s.f.actions.action(ActionId::SignIn)->trigger();
        return s.pane.findChild<app::SignInDialog *>();
    };
    auto *dialog = open();
    QCOMPARE(dialog->form()->primary()->text(), QString::fromLatin1(before.primaryKey));
    QCOMPARE(dialog->form()->primary()->echoMode(), QLineEdit::Password);
    QVERIFY(!createButton(dialog)->isEnabled()); // nothing is other than it was
    dialog->copyButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(before.primaryKey));
    dialog->swapKeys();
    QVERIFY(dialog->message().contains(u"cannot connect"));
    dialog->save();
    QTRY_COMPARE(keys().primaryKey, before.secondaryKey);
    QCOMPARE(keys().secondaryKey, before.primaryKey);
    QTRY_VERIFY(!s.pane.findChild<app::SignInDialog *>());
    dialog = open();
    dialog->renewKeys();
    dialog->save();
    QTRY_VERIFY(keys().primaryKey != before.secondaryKey);
    QVERIFY(!keys().primaryKey.isEmpty() && keys().secondaryKey != before.primaryKey);
    QTRY_VERIFY(!s.pane.findChild<app::SignInDialog *>());
    dialog = open();
    dialog->form()->kind()->setCurrentIndex(2);
    QVERIFY(!dialog->form()->primary()->isVisible() && !dialog->copyButton()->isVisible());
    dialog->save();
    QTRY_COMPARE(keys().type, twin::Authentication::Type::CertificateAuthority);
}

void tst_DevicesPane::anotherWritersKeysAreNotWrittenOver()
{
    Stage s;
    s.f.create(u"gate");
    s.pane.setCurrentDevice(s.f.id(u"gate"));
    s.f.actions.action(ActionId::SignIn)->trigger();
    auto *dialog = s.pane.findChild<app::SignInDialog *>();
    const twin::Authentication other{.primaryKey = QByteArray(32, 'o').toBase64()};
    (void)s.f.hub.submit(twin::UpdateIdentity{.id = s.f.id(u"gate"), .spec = {.authentication = other}}, {});
    dialog->swapKeys();
    dialog->save();
    QTRY_VERIFY(createButton(dialog)->isEnabled());
    QCOMPARE(s.f.hub.state().find(s.f.id(u"gate"))->identity->authentication.primaryKey, other.primaryKey);
}

void tst_DevicesPane::saysWhatIsWrongWhileTyping_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("says");
    QTest::newRow("space in the id") << u"pump 7"_s << QString() << QString() << u"1 to 128"_s;
    QTest::newRow("taken") << u"taken"_s << QString() << QString() << u"already"_s;
    QTest::newRow("no model id") << u"pump"_s << u"Pump"_s << QString() << u"dtmi:"_s;
    QTest::newRow("broken JSON") << u"pump"_s << QString() << u"{\"a\":\n1,}"_s << u"Line 2"_s;
    QTest::newRow("key rule") << u"pump"_s << QString() << u"{\"a.b\":1}"_s << u"dot"_s;
    QTest::newRow("no object") << u"pump"_s << QString() << u"[1]"_s << u"object"_s;
}

void tst_DevicesPane::saysWhatIsWrongWhileTyping()
{
    QFETCH(QString, id);
    QFETCH(QString, model);
    QFETCH(QString, tags);
    QFETCH(QString, says);
    Stage s;
    s.f.create(u"taken");
    auto *dialog = s.openDialog();
    line(dialog, 0)->setText(id);
    line(dialog, 1)->setText(model);
    dialog->findChildren<QPlainTextEdit *>().at(0)->setPlainText(tags);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(says);
    }));
    QVERIFY(!createButton(dialog)->isEnabled());
}

void tst_DevicesPane::switchesADeviceOffAndOnAgain()
{
    Stage s;
    s.f.create(u"dev");
    s.f.create(u"dev/m");
    s.f.connectDevice(u"dev", u"");
    QAction *const action = s.f.actions.action(ActionId::DeviceEnabled);
    QVERIFY(!action->isEnabled());
    s.pane.setCurrentDevice(s.f.id(u"dev"));
    QVERIFY(action->isEnabled() && action->isChecked());
    const auto identity = [&s] { return s.f.hub.state().find(s.f.id(u"dev"))->identity; };
    action->trigger();
    QTRY_VERIFY(!identity()->enabled);
    QVERIFY(!action->isChecked());
    (void)s.f.hub.submit(twin::UpdateIdentity{.id = s.f.id(u"dev"), .spec = {.enabled = true}}, {});
    QVERIFY(action->isChecked()); // whoever did it
    const std::unique_ptr<QMenu> menu(s.pane.makeMenu(s.f.id(u"dev")));
    for (QAction *each : menu->actions()) {
        if (each->text() == u"Device Enabled")
            each->trigger();
    }
    QTRY_VERIFY(!identity()->enabled);
    s.pane.setCurrentDevice(s.f.id(u"dev/m"));
    QVERIFY(!action->isEnabled());
}

void tst_DevicesPane::deletesAfterAQuestion()
{
    Stage s;
    s.f.create(u"dev");
    s.pane.setCurrentDevice(s.f.id(u"dev"));
    s.f.actions.action(ActionId::DeleteDevice)->trigger();
    QTRY_VERIFY(!s.has(u"dev"));
    QCOMPARE(s.f.dialogs.questions, QStringList{u"Delete dev?"_s});
    QVERIFY(!s.f.actions.action(ActionId::DeleteDevice)->isEnabled());
    QVERIFY(s.pane.currentDevice().isNull());
}

void tst_DevicesPane::keepsTheDeviceWhenTheAnswerIsNo()
{
    Stage s;
    s.f.create(u"dev");
    s.f.dialogs.answer = false;
    s.pane.setCurrentDevice(s.f.id(u"dev"));
    s.f.actions.action(ActionId::DeleteDevice)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(s.f.dialogs.questions.size(), 1);
    QVERIFY(s.has(u"dev"));
}

void tst_DevicesPane::goesToTheNeighbourOfADeletedDevice()
{
    Stage s;
    for (const char16_t *name : {u"a", u"b", u"c"})
        s.f.create(name);
    s.pane.setCurrentDevice(s.f.id(u"b"));
    s.f.actions.action(ActionId::DeleteDevice)->trigger();
    QTRY_VERIFY(!s.has(u"b"));
    QVERIFY(s.has(u"a") && s.has(u"c"));
    QVERIFY(s.pane.currentDevice() == s.f.id(u"c") || s.pane.currentDevice() == s.f.id(u"a"));
    QCOMPARE(s.pane.list()->currentIndex().data(app::DeviceListModel::IdRole).value<twin::TwinId>(),
             s.pane.currentDevice());
}

void tst_DevicesPane::keepsTheCurrentDeviceWhileAFilterHidesIt()
{
    Stage s;
    s.f.create(u"alpha");
    s.f.create(u"beta");
    s.pane.setCurrentDevice(s.f.id(u"alpha"));
    s.f.actions.action(ActionId::FilterDevices)->trigger();
    auto *filter = s.pane.findChild<QLineEdit *>();
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"bet"_s);
    QCOMPARE(s.pane.list()->model()->rowCount(), 1);
    QCOMPARE(s.pane.currentDevice(), s.f.id(u"alpha"));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(s.pane.list()->model()->rowCount(), 2);
    QCOMPARE(s.pane.list()->currentIndex().data().toString(), u"alpha"_s);
}

void tst_DevicesPane::findsADeviceByTypingItsName()
{
    Stage s;
    for (const char16_t *name : {u"alpha", u"beta", u"gamma"})
        s.f.create(name);
    s.pane.list()->setFocus();
    QTest::keyClicks(s.pane.list(), u"ga"_s);
    auto *filter = s.pane.findChild<QLineEdit *>();
    QVERIFY(filter->hasFocus());
    QCOMPARE(filter->text(), u"ga"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(s.pane.list()->hasFocus());
    QCOMPARE(s.pane.currentDevice(), s.f.id(u"gamma"));
}

void tst_DevicesPane::countsDevices()
{
    Stage s;
    QSignalSpy counted(&s.pane, &app::DevicesPane::countTextChanged);
    s.f.create(u"alpha");
    s.f.create(u"beta");
    s.f.create(u"beta/module");
    QCOMPARE(counted.last().at(0).toString(), u"2 of 2"_s);
    s.pane.findChild<QLineEdit *>()->setText(u"beta"_s);
    QCOMPARE(counted.last().at(0).toString(), u"1 of 2"_s);
}

void tst_DevicesPane::anEventMakesTheMarkShineAndFade()
{
    Stage s;
    s.f.create(u"a");
    s.f.create(u"b");
    QTRY_COMPARE(s.pane.activity().count(), 0); // what creating them lit has faded
    const QImage still = s.pane.list()->viewport()->grab().toImage();
    s.f.report(u"a", R"({"x":1})");
    QVERIFY(s.pane.activity().glowOf(s.f.id(u"a")) > 0.5);
    QCOMPARE(s.pane.activity().glowOf(s.f.id(u"b")), 0.0);
    const int mark = s.f.theme.px(30);
    const QRect marks(0, 0, mark, still.height());
    QVERIFY(s.pane.list()->viewport()->grab().toImage().copy(marks) != still.copy(marks));
    QTRY_COMPARE(s.pane.activity().count(), 0);
    QCOMPARE(s.pane.list()->viewport()->grab().toImage().copy(marks), still.copy(marks));
}

void tst_DevicesPane::rowsOutOfSightCostNothing()
{
    Stage s;
    for (int i = 0; i < 200; ++i)
        (void)s.f.hub.submit(
            twin::CreateIdentity{.id = *twin::TwinId::parse(u"d%1"_s.arg(i, 3, 10, QLatin1Char('0'))),
                                 .spec = {},
                                 .tags = {},
                                 .desired = {}},
            {});
    QTRY_COMPARE(s.pane.activity().count(), 0);
    for (int i = 0; i < 200; ++i)
        (void)s.f.hub.submit(
            twin::PatchTwin{.id = *twin::TwinId::parse(u"d%1"_s.arg(i, 3, 10, QLatin1Char('0'))),
                            .body = s.f.json(R"({"tags":{"a":1}})"),
                            .ifMatch = {}},
            {});
    QVERIFY(s.pane.activity().count() > 0);
    QVERIFY(s.pane.activity().count() < 40); // those that fit the pane
    QCOMPARE(s.pane.activity().glowOf(s.f.id(u"d199")), 0.0);
    QVERIFY(s.pane.activity().glowOf(s.f.id(u"d000")) > 0);
}

void tst_DevicesPane::reducedMotionKeepsMarksStill()
{
    Stage s;
    s.f.create(u"a");
    QTRY_COMPARE(s.pane.activity().count(), 0);
    s.f.theme.setMotionReduced(true);
    s.f.report(u"a", R"({"x":1})");
    QCOMPARE(s.pane.activity().glowOf(s.f.id(u"a")), 0.0);
    QCOMPARE(s.pane.activity().count(), 0);
}

void tst_DevicesPane::asksADeviceToTraceItsMessages()
{
    Stage s;
    QVERIFY(!s.f.actions.action(ActionId::DistributedTracing)->isEnabled());
    s.f.create(u"a");
    s.pane.setCurrentDevice(s.f.id(u"a"));
    s.f.actions.action(ActionId::DistributedTracing)->trigger();
    auto *const dialog = s.pane.findChild<app::TracingDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->sampling()->isChecked());
    QVERIFY(!dialog->rate()->isEnabled());
    QVERIFY(dialog->state().contains(u"not answered"_s));
    QTest::keyClick(dialog->sampling(), Qt::Key_Space);
    dialog->rate()->setFocus();
    dialog->rate()->selectAll();
    QTest::keyClicks(dialog->rate(), u"25"_s);
    QTest::keyClick(dialog->rate(), Qt::Key_Return);
    const auto section = [&s](bool reported) {
        const auto record = s.f.hub.state().find(s.f.id(u"a"));
        const auto &properties = reported ? record->twin.reported : record->twin.desired;
        return properties.values[app::TracingDialog::SectionName];
    };
    QTRY_COMPARE(section(false), s.f.json(R"({"sampling_mode":1,"sampling_rate":25})"));
    QVERIFY(!dialog->applyButton()->isEnabled()); // it is asked already
    s.f.report(u"a", R"({"azureiot*com^dtracing^1":{
        "sampling_mode":{"value":1,"status_code":204,"status_description":"on"},
        "sampling_rate":{"value":100,"status_code":400,"status_description":"too few"}}})");
    QVERIFY(dialog->state().contains(u"Sampling: 1, answered with 204, on"_s));
    QVERIFY(dialog->state().contains(u"Share: refused with 400, too few"_s));
    dialog->close();
    // What is asked stands there the next time.
    QTRY_VERIFY(!s.pane.findChild<app::TracingDialog *>());
    s.f.actions.action(ActionId::DistributedTracing)->trigger();
    auto *const again = s.pane.findChild<app::TracingDialog *>();
    QVERIFY(again->sampling()->isChecked());
    QCOMPARE(again->rate()->value(), 25);
}

QTEST_MAIN(tst_DevicesPane)
#include "tst_devicespane.moc"
