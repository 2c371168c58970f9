// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/attemptspane.h"
#include "connect/clientsmodel.h"
#include "connect/codeview.h"
#include "connect/connectdocument.h"
#include "connect/hubcontrol.h"
#include "connect/hubform.h"
#include "connect/identityform.h"
#include "connect/samplepane.h"
#include "drawers/drawers.h"
#include "drawers/drawertable.h"
#include "mainwindow.h"
#include "status/statusstrip.h"
#include "support/servedfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSslSocket>
#include <QStackedWidget>
#include <QTabBar>
#include <QTcpServer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twin::mqtt;
using app::ActionId;

namespace {

constexpr int Patience = ServedFixture::Patience;

/// The view, shown, with one device.
struct Stage {
    ServedFixture f;
    twin::TwinId id = f.create(u"press-4"_s);
    app::ConnectDocument document{f.context};

    Stage()
    {
        document.resize(1180, 760);
        document.setDevice(id);
        document.show();
    }
    void trigger(ActionId action) { f.actions.action(action)->trigger(); }
    bool start()
    {
        QSignalSpy changed(&document.control(), &app::HubControl::changed);
        trigger(ActionId::StartHub);
        return changed.wait(Patience) && f.server().isRunning();
    }
    QString key() const { return QString::fromLatin1(f.keyOf(id)); }
};

/// What the hub notes of a client that does not trust its certificate.
twin::wire::LogEntry distrust(twin::Timestamp time)
{
    return {.number = 1,
            .time = time,
            .direction = twin::wire::LogEntry::Direction::Refused,
            .peer = u"127.0.0.1:50312"_s,
            .kind = u"refused"_s,
            .line = u"the TLS handshake failed"_s,
            .port = 8883,
            .tlsAlert = 48};
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

bool hasText(const QWidget &widget, QStringView text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [text](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class tst_Connect : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void startsAndStopsAndRemembers();
    void theStatusRowShowsThePorts();
    void aTakenPortIsNamedAndAnotherOffered();
    void theKeyIsMaskedUntilRevealed();
    void theLanguagesAreInSight();
    void theFormIsNotCutBesideTheFirstSteps();
    void copyPutsTheSecretIn();
    void aServiceHasThePolicysString();
    void aClientThatDoesNotTrustIsToldWhy();
    void aClientThatLeavesAfterTheHandshakeIsSeen();
    void aWrongKeyIsToldApart();
    void aDeviceThatGotThroughIsShown();
    void clientsAreListedAndDisconnected();
    void theCertificateIsExported();
};

void tst_Connect::startsAndStopsAndRemembers()
{
    Stage s;
    QVERIFY(!s.f.server().isRunning());
    QVERIFY(!s.f.actions.action(ActionId::StopHub)->isEnabled());
    QVERIFY(s.start());
    QVERIFY(s.f.settings.hubServes.value());
    QVERIFY(hasText(s.document, QString::number(s.f.addresses().mqttPort)));
    QVERIFY(hasText(s.document, u"listening"));
    QVERIFY(hasText(s.document, s.f.addresses().authorityFile));
    s.trigger(ActionId::StopHub);
    QVERIFY(!s.f.server().isRunning());
    QVERIFY(!s.f.settings.hubServes.value());
    QVERIFY(hasText(s.document, u"stopped"));
    s.f.settings.hubServes.set(true);
    const app::ConnectDocument next(s.f.context);
    QTRY_VERIFY_WITH_TIMEOUT(s.f.server().isRunning(), Patience);
}

void tst_Connect::theStatusRowShowsThePorts()
{
    Stage s;
    const app::StatusStrip strip(s.f.context);
    QVERIFY(hasText(strip, u"Hub test"));
    QVERIFY(s.start());
    QVERIFY(hasText(strip, QString::number(s.f.addresses().mqttPort)));
    QVERIFY(hasText(strip, QString::number(s.f.addresses().httpsPort)));
}

void tst_Connect::aTakenPortIsNamedAndAnotherOffered()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    Stage s;
    s.f.settings.hubMqttPort.set(other.serverPort());
    QSignalSpy changed(&s.document.control(), &app::HubControl::changed);
    s.trigger(ActionId::StartHub);
    QVERIFY(changed.wait(Patience));
    QVERIFY(!s.f.server().isRunning());
    const QString trouble = s.document.hubForm()->troubleText();
    QVERIFY2(trouble.contains(QString::number(other.serverPort())), qPrintable(trouble));
    const quint16 offered = s.document.control().otherPort();
    QVERIFY(offered > 0 && offered != other.serverPort());
    QPushButton *const button = s.document.hubForm()->otherPortButton();
    QVERIFY(button->isVisible() && button->text().contains(QString::number(offered)));
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(s.f.server().isRunning(), Patience);
    QCOMPARE(s.f.addresses().mqttPort, offered);
    QVERIFY(s.document.hubForm()->troubleText().isEmpty());
}

void tst_Connect::theKeyIsMaskedUntilRevealed()
{
    Stage s;
    const app::IdentityForm *form = s.document.identity();
    QVERIFY(form->shownString().contains(u"DeviceId=press-4"));
    QVERIFY(!form->shownString().contains(s.key()));
    QVERIFY(!s.document.samples()->shownShell().contains(s.key()));
    QTest::mousePress(form->revealButton(), Qt::LeftButton);
    QVERIFY(form->shownString().contains(s.key()));
    QTest::mouseRelease(form->revealButton(), Qt::LeftButton);
    QVERIFY(!form->shownString().contains(s.key()));
    QTest::keyPress(form->revealButton(), Qt::Key_Space);
    QVERIFY(form->shownString().contains(s.key()));
    s.document.hide();
    QVERIFY(!form->shownString().contains(s.key()));
    s.document.setDevice(s.f.create(u"other"_s));
    QVERIFY(form->shownString().contains(u"DeviceId=other"));
}

// A page that nobody has seen yet gets its tabs before it is shown.
void tst_Connect::theLanguagesAreInSight()
{
    ServedFixture f;
    QStackedWidget pages;
    pages.addWidget(new QWidget);
    auto *const document = new app::ConnectDocument(f.context);
    pages.addWidget(document);
    pages.resize(1180, 760);
    pages.show();
    pages.setCurrentWidget(document);
    const QTabBar *tabs = document->samples()->tabs();
    QVERIFY(tabs->count() > 1);
    QTRY_VERIFY(tabs->width() >= tabs->tabRect(tabs->count() - 1).right());
}

// As at the first start: the panel with the first steps stands beside it.
void tst_Connect::theFormIsNotCutBesideTheFirstSteps()
{
    Stage s;
    s.document.resize(860, 600);
    QVERIFY(s.start());
    QCoreApplication::processEvents();
    const QWidget *forms = s.document.findChild<app::IdentityForm *>()->parentWidget();
    const QWidget *room = forms->parentWidget(); // what is seen of them
    QVERIFY2(forms->width() <= room->width(),
             qPrintable(u"%1 in %2"_s.arg(forms->width()).arg(room->width())));
    QVERIFY(hasText(*forms, u":")); // the fingerprint is there
}

void tst_Connect::copyPutsTheSecretIn()
{
    Stage s;
    QVERIFY(s.start());
    s.document.samples()->tabs()->setCurrentIndex(0);
    const auto buttons = s.document.samples()->findChildren<QPushButton *>();
    buttons.at(1)->click(); // of the shell's row
    QCOMPARE(clipboard(), s.document.samples()->current().shell);
    QVERIFY(clipboard().contains(s.key()));
    QVERIFY(s.document.samples()->code()->text().contains(s.f.addresses().authorityFile));
}

void tst_Connect::aServiceHasThePolicysString()
{
    Stage s;
    QVERIFY(s.start());
    s.trigger(ActionId::ConnectService);
    QCOMPARE(s.document.identity()->connectionString(), s.f.addresses().connectionString);
    QVERIFY(!s.document.identity()->shownString().contains(s.f.addresses().ownerKey));
    QVERIFY(s.document.samples()->current().shell.contains(s.f.addresses().ownerKey));
    s.trigger(ActionId::ConnectDevice);
    QVERIFY(s.document.samples()->current().shell.contains(s.key()));
}

void tst_Connect::aClientThatDoesNotTrustIsToldWhy()
{
    Stage s;
    QVERIFY(s.start());
    emit s.f.server().logged({distrust(s.f.clock.now())});
    const auto buttons = s.document.attempts()->findChildren<QPushButton *>();
    const auto mend = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == u"Copy the lit lines"_s;
    });
    QVERIFY(mend != buttons.end());
    QTRY_COMPARE((*mend)->visibleRegion().boundingRect(), (*mend)->rect()); // seen without scrolling
    const QString text = s.document.attempts()->failureText();
    QVERIFY2(text.contains(u"does not trust the hub's certificate"), qPrintable(text));
    QVERIFY2(text.contains(u"127.0.0.1:50312 to port 8883, TLS alert 48 unknown_ca"), qPrintable(text));
    emit s.document.attempts()->caLinesWanted();
    QVERIFY(clipboard().contains(s.f.addresses().authorityFile));
    QVERIFY(!clipboard().contains(u"import os"));
}

// As clients do that look at the certificate after the handshake.
void tst_Connect::aClientThatLeavesAfterTheHandshakeIsSeen()
{
    Stage s;
    QVERIFY(s.start());
    QVERIFY(s.document.attempts()->liveText().contains(u"press-4"));
    QSslSocket socket;
    socket.connectToHostEncrypted(u"127.0.0.1"_s, s.f.addresses().mqttPort, u"localhost"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!s.document.attempts()->failureText().isEmpty(), Patience);
    const QString text = s.document.attempts()->failureText();
    QVERIFY2(text.contains(u"to port %1"_s.arg(s.f.addresses().mqttPort)), qPrintable(text));
    QCOMPARE(s.document.attempts()->model().at(0).failedAt(), app::Attempt::Trusted);
}

void tst_Connect::aWrongKeyIsToldApart()
{
    Stage s;
    QVERIFY(s.start());
    auto client = s.f.client();
    const twin::TwinId other = s.f.create(u"other"_s);
    QVERIFY(client.login(u"press-4"_s, s.f.tokenOf(other)).code != packet::ConnAck::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(!s.document.attempts()->failureText().isEmpty(), Patience);
    const app::Attempt &attempt = s.document.attempts()->model().at(0);
    QCOMPARE(attempt.id, s.id);
    QVERIFY(attempt.hasPassed(app::Attempt::Trusted));
    QCOMPARE(attempt.failedAt(), app::Attempt::SignedIn);
}

void tst_Connect::aDeviceThatGotThroughIsShown()
{
    Stage s;
    const QAbstractItemModelTester tester(const_cast<app::AttemptsModel *>(&s.document.attempts()->model()),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(s.start());
    auto client = s.f.client();
    QCOMPARE(client.login(u"press-4"_s, s.f.tokenOf(s.id), false, "dtmi:com:example:Gate;1").code,
             packet::ConnAck::Accepted);
    client.subscribe("$iothub/twin/res/#");
    client.report("1", R"({"serialNumber":"P-4"})");
    const auto isThrough = [&s] {
        const auto &model = s.document.attempts()->model();
        return model.rowCount() == 1 && model.at(0).hasPassed(app::Attempt::FirstMessage) &&
               model.at(0).hasPassed(app::Attempt::ModelKnown);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThrough(), Patience);
    QVERIFY(s.document.attempts()->failureText().isEmpty());
    QVERIFY(s.document.tabs()->tabText(0).contains(u"connected"));
}

void tst_Connect::clientsAreListedAndDisconnected()
{
    Stage s;
    QAbstractItemModel *const model = s.document.clients()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(s.start());
    auto client = s.f.client();
    auto second = s.f.client();
    const twin::TwinId other = s.f.create(u"ahu-2"_s);
    QCOMPARE(client.login(u"press-4"_s, s.f.tokenOf(s.id)).code, packet::ConnAck::Accepted);
    QCOMPARE(second.login(u"ahu-2"_s, s.f.tokenOf(other)).code, packet::ConnAck::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, Patience);
    QCOMPARE(model->index(0, 0).data().toString(), u"ahu-2"_s);
    s.trigger(ActionId::ConnectedClients);
    QVERIFY(s.document.clients()->isVisible());
    QVERIFY(!s.document.disconnectButton()->isEnabled());
    s.document.clients()->setFocus();
    QTest::keyClick(s.document.clients(), Qt::Key_End);
    QVERIFY(s.document.disconnectButton()->isEnabled());
    s.document.disconnectButton()->click();
    QVERIFY(client.isClosedByHub());
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(s.document.attempts()->liveText(), u"press-4 connected, and has left again"_s,
                              Patience);
    QCOMPARE(model->index(0, 0).data().toString(), u"ahu-2"_s);
}

void tst_Connect::theCertificateIsExported()
{
    Stage s;
    QVERIFY(s.start());
    s.f.dialogs.path = s.f.folder.filePath(u"exported.pem"_s);
    s.trigger(ActionId::ExportCertificate);
    QFile file(s.f.dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), s.f.authority());
    s.f.dialogs.path = u"/nowhere/at/all.pem"_s;
    s.trigger(ActionId::ExportCertificate);
    QCOMPARE(s.f.dialogs.errors.size(), 1);
}

QTEST_MAIN(tst_Connect)
#include "tst_connect.moc"
