// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificate.h"
#include "connect/connectdocument.h"
#include "connect/enrollmentsmodel.h"
#include "connect/formcolumn.h"
#include "connect/newenrollmentdialog.h"
#include "connect/provisionpage.h"
#include "connect/samplepane.h"
#include "shared/textlabel.h"
#include "support/servedfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using app::ActionId;
using twin::Enrollment;

namespace {

constexpr int Patience = ServedFixture::Patience;
const QByteArray Key = QByteArray(32, 'k').toBase64();

/// The view, shown on its page.
struct Stage {
    ServedFixture f;
    app::ConnectDocument document{f.context};

    Stage()
    {
        document.resize(1180, 760);
        document.show();
        f.actions.action(ActionId::ProvisionDevice)->trigger();
    }
    app::ProvisionPage &page() { return *document.provision(); }
    const twin::Provisioning &provisioning() { return f.house->hub().state().provisioning(); }
    bool has(Enrollment::Kind kind, const QString &id)
    {
        return QTest::qWaitFor([&] { return provisioning().enrollment(kind, id) != nullptr; }, Patience);
    }
    bool put(const QString &id, Enrollment::Kind kind = Enrollment::Kind::Individual)
    {
        f.house->hub().send(
            twin::PutEnrollment{.enrollment = {.kind = kind, .id = id, .attestation = {.primaryKey = Key}}});
        return has(kind, id);
    }
    QString cell(int row, int column) { return page().model()->index(row, column).data().toString(); }
    app::NewEnrollmentDialog *dialog()
    {
        page().newButton()->click();
        return page().findChild<app::NewEnrollmentDialog *>();
    }
};

} // namespace

class tst_Provision : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void theScopeIsShownWhenTheServersRun();
    void anEnrollmentIsMade();
    void aGroupIsMadeByCertificate();
    void saysWhatIsWrongWhileTyping();
    void theListFollowsTheHub();
    void theFormsAreNotCutInLargeText();
    void theHeadsOfTheFormsStandBelowEachOther();
    void theKeyOfAGroupsDeviceIsItsOwn();
    void copyPutsTheKeyIn();
    void anEnrollmentIsSwitchedOffAndDeleted();
    void theListKeepsToTheRulesOfModels();
};

void tst_Provision::theScopeIsShownWhenTheServersRun()
{
    Stage s;
    QVERIFY(s.page().isVisible());
    QVERIFY(!s.page().shownScope().startsWith(u"0ne"));
    QVERIFY(s.f.serve());
    QTRY_COMPARE_WITH_TIMEOUT(s.page().shownScope(), s.f.addresses().idScope, Patience);
}

void tst_Provision::anEnrollmentIsMade()
{
    Stage s;
    app::NewEnrollmentDialog *const dialog = s.dialog();
    QVERIFY(dialog && !dialog->createButton()->isEnabled());
    QTest::keyClicks(dialog->id(), u"lamp-1"_s);
    dialog->tags()->setPlainText(u"{\"room\": \"hall\"}"_s);
    dialog->again()->setCurrentIndex(1);
    QVERIFY(dialog->createButton()->isEnabled());
    QTest::keyClick(dialog->id(), Qt::Key_Return);
    QVERIFY(s.has(Enrollment::Kind::Individual, u"lamp-1"_s));
    const auto made = s.provisioning().enrollment(Enrollment::Kind::Individual, u"lamp-1"_s);
    QCOMPARE(made->tags["room"sv].toString(), u"hall"_s);
    QCOMPARE(made->reprovision, Enrollment::Reprovision::Reset);
    QVERIFY(!made->attestation.primaryKey.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(s.page().registration()->text(), u"lamp-1"_s, Patience);
    QVERIFY(s.page().registration()->isReadOnly());
}

void tst_Provision::aGroupIsMadeByCertificate()
{
    Stage s;
    const auto authority = *twin::auth::makeAuthority(u"plant"_s, s.f.clock.now());
    const auto own = *twin::auth::makeServerCertificate(authority, {u"dev"_s}, s.f.clock.now());
    const auto write = [&s](const QString &name, const QByteArray &pem) {
        QFile file(s.f.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() ? file.fileName() : QString();
    };
    app::NewEnrollmentDialog *const dialog = s.dialog();
    dialog->kind()->setCurrentIndex(1);
    dialog->proof()->setCurrentIndex(1);
    dialog->id()->setText(u"plant"_s);
    QVERIFY(!dialog->createButton()->isEnabled());
    dialog->certificate()->setText(write(u"own.pem"_s, twin::auth::firstCertificate(own.certificate)));
    dialog->submit();
    QVERIFY2(dialog->message().contains(u"sign"), qPrintable(dialog->message()));
    dialog->certificate()->setText(s.f.folder.filePath(u"none.pem"_s));
    dialog->submit();
    QVERIFY(!dialog->message().isEmpty());
    dialog->certificate()->setText(write(u"plant.pem"_s, authority.certificate));
    dialog->submit();
    QVERIFY(s.has(Enrollment::Kind::Group, u"plant"_s));
    QTRY_COMPARE_WITH_TIMEOUT(s.page().registration()->text(), u"plant-1"_s, Patience);
    QVERIFY(s.page().deviceKey().isEmpty());
}

void tst_Provision::saysWhatIsWrongWhileTyping()
{
    Stage s;
    QVERIFY(s.put(u"lamp"_s));
    app::NewEnrollmentDialog *const dialog = s.dialog();
    dialog->id()->setText(u"a b"_s);
    QVERIFY(!dialog->message().isEmpty() && !dialog->createButton()->isEnabled());
    dialog->id()->setText(u"LAMP"_s);
    QVERIFY(!dialog->message().isEmpty() && !dialog->createButton()->isEnabled());
    dialog->kind()->setCurrentIndex(1);
    QVERIFY(dialog->message().isEmpty() && dialog->createButton()->isEnabled());
    dialog->desired()->setPlainText(u"{\"a\": }"_s);
    QVERIFY(!dialog->message().isEmpty() && !dialog->createButton()->isEnabled());
    dialog->desired()->setPlainText(u"{\"a.b\": 1}"_s);
    dialog->submit();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->message().isEmpty(), Patience);
    QVERIFY(s.provisioning().enrollments(Enrollment::Kind::Group).isEmpty());
}

void tst_Provision::theListFollowsTheHub()
{
    Stage s;
    QVERIFY(s.put(u"lamp"_s));
    QVERIFY(s.put(u"plant"_s, Enrollment::Kind::Group));
    QTRY_COMPARE_WITH_TIMEOUT(s.page().model()->rowCount(), 2, Patience);
    QCOMPARE(s.cell(0, app::EnrollmentsModel::Name), u"plant"_s);
    QCOMPARE(s.cell(1, app::EnrollmentsModel::Name), u"lamp"_s);
    const QString before = s.cell(1, app::EnrollmentsModel::Registered);
    s.f.house->hub().send(
        twin::RegisterDevice{.enrollmentId = u"lamp"_s, .registrationId = u"lamp"_s, .hub = u"localhost"_s});
    QTRY_COMPARE_WITH_TIMEOUT(s.cell(1, app::EnrollmentsModel::Registered), u"lamp"_s, Patience);
    QVERIFY(before != u"lamp");
}

void tst_Provision::theFormsAreNotCutInLargeText()
{
    Stage s;
    QVERIFY(s.put(u"presses"_s, Enrollment::Kind::Group));
    s.f.theme.setZoomPercent(150);
    const auto *forms = s.page().findChild<app::FormColumn *>();
    QTRY_VERIFY2(forms->widget()->width() <= forms->viewport()->width(),
                 qPrintable(u"%1 in %2"_s.arg(forms->widget()->width()).arg(forms->viewport()->width())));
    for (const auto *button : forms->findChildren<QPushButton *>()) {
        const QRect place(button->mapTo(forms, QPoint()), button->size());
        QVERIFY2(place.right() <= forms->width(), qPrintable(button->text()));
    }
}

void tst_Provision::theHeadsOfTheFormsStandBelowEachOther()
{
    Stage s;
    QSet<int> lefts;
    int heads = 0;
    for (const auto *label : s.page().findChildren<app::TextLabel *>()) {
        if (!QStringList{u"Provisioning service"_s, u"Who may register"_s, u"Device"_s}.contains(
                label->text()))
            continue;
        lefts.insert(label->mapTo(&s.page(), QPoint()).x());
        ++heads;
    }
    QCOMPARE(heads, 3);
    QCOMPARE(lefts.size(), 1);
}

void tst_Provision::theKeyOfAGroupsDeviceIsItsOwn()
{
    Stage s;
    QVERIFY(s.put(u"plant"_s, Enrollment::Kind::Group));
    QTRY_VERIFY_WITH_TIMEOUT(!s.page().deviceKey().isEmpty(), Patience);
    QVERIFY(!s.page().registration()->isReadOnly());
    s.page().registration()->setText(u"lamp-7"_s);
    QCOMPARE(s.page().deviceKey(), twin::derivedKey(Key, u"lamp-7"_s));
}

void tst_Provision::copyPutsTheKeyIn()
{
    Stage s;
    QVERIFY(s.f.serve());
    QVERIFY(s.put(u"lamp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(s.page().deviceKey(), Key, Patience);
    app::SamplePane *const samples = s.page().samples();
    for (int tab = 0; tab < samples->tabs()->count(); ++tab) {
        samples->tabs()->setCurrentIndex(tab);
        const app::Sample sample = samples->current();
        const QString all = sample.shell + sample.program;
        QVERIFY2(!all.contains(u"{{"), qPrintable(all));
        QVERIFY2(sample.program.contains(s.f.addresses().idScope), qPrintable(sample.name));
        QVERIFY(!samples->shownShell().contains(QString::fromLatin1(Key)));
        if (sample.name == u"node" || sample.name == u"python")
            QVERIFY(sample.shell.contains(QString::fromLatin1(Key)));
    }
}

void tst_Provision::anEnrollmentIsSwitchedOffAndDeleted()
{
    Stage s;
    QVERIFY(s.put(u"lamp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(s.page().deleteButton()->isEnabled(), Patience);
    const auto buttons = s.page().findChildren<QPushButton *>();
    const auto disable = std::find_if(buttons.begin(), buttons.end(),
                                      [](const QPushButton *button) { return button->text() == u"Disable"; });
    QVERIFY(disable != buttons.end());
    (*disable)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!s.provisioning().enrollment(Enrollment::Kind::Individual, u"lamp"_s)->enabled,
                             Patience);
    QTRY_COMPARE_WITH_TIMEOUT((*disable)->text(), u"Enable"_s, Patience);
    QCOMPARE(s.page().deviceKey(), Key); // the keys were kept
    s.page().deleteButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(s.page().model()->rowCount(), 0, Patience);
    QVERIFY(!s.page().deleteButton()->isEnabled());
    QVERIFY(s.f.dialogs.errors.isEmpty());
}

void tst_Provision::theListKeepsToTheRulesOfModels()
{
    Stage s;
    const QAbstractItemModelTester tester(s.page().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        const QString name = u"lamp-%1"_s.arg((i * 7) % 40);
        s.f.house->hub().send(twin::PutEnrollment{
            .enrollment = {.kind = Enrollment::Kind(i % 2), .id = name, .enabled = i % 3 != 0}});
        if (i % 5 == 4)
            s.f.house->hub().send(twin::DeleteEnrollment{.kind = Enrollment::Kind((i - 2) % 2),
                                                         .enrollmentId = names.value(i - 2)});
        names.append(name);
    }
    QTRY_COMPARE_WITH_TIMEOUT(s.page().model()->rowCount(), 32, Patience);
}

QTEST_MAIN(tst_Provision)
#include "tst_provision.moc"
