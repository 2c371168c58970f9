// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/appfixture.h"
#include "support/modelserver.h"
#include "updates/updates.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::NewestVersion;

class tst_Updates : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    }
    void readsWhatItIsTold_data();
    void readsWhatItIsTold();
    void comparesNumbersNotTexts();
    void asksNobodyUntilItIsTurnedOn();
    void tellsOfANewerVersion();
    void asksOnceADay();
    void isTurnedOffAgain();
    void staysOffWithoutAnAddress();
    void saysWhyItCannotTell_data();
    void saysWhyItCannotTell();
};

namespace {

constexpr auto Newer = R"({"version": "0.10.0", "page": "https://example.org/twinscope"})";

QMessageBox *note(const QWidget &window)
{
    return window.findChild<QMessageBox *>(u"updateNote"_s);
}

} // namespace

void tst_Updates::readsWhatItIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("good") << QByteArray(Newer) << QString();
    QTest::newRow("no JSON") << QByteArray("<html>") << u"json-syntax"_s;
    QTest::newRow("array") << QByteArray("[]") << u"not-object"_s;
    QTest::newRow("no version") << QByteArray(R"({"page": "https://a.b/c"})") << u"argument"_s;
    QTest::newRow("number") << QByteArray(R"({"version": 1, "page": "https://a.b/c"})") << u"argument"_s;
    QTest::newRow("plain page") << QByteArray(R"({"version": "1.0", "page": "http://a.b/c"})")
                                << u"argument"_s;
    QTest::newRow("script") << QByteArray(R"({"version": "1.0", "page": "file:///bin/sh"})") << u"argument"_s;
    QTest::newRow("long") << QByteArray(100'000, ' ') << u"json-too-large"_s;
}

void tst_Updates::readsWhatItIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    const auto newest = app::readNewestVersion(text);
    QCOMPARE(newest ? QString() : newest.error().name(), error);
}

void tst_Updates::comparesNumbersNotTexts()
{
    const auto newest = app::readNewestVersion(Newer);
    QVERIFY(newest->isNewerThan(u"0.9.3"_s));
    QVERIFY(!newest->isNewerThan(u"0.10.0"_s));
    QVERIFY(!newest->isNewerThan(u"1.0.0"_s));
}

void tst_Updates::asksNobodyUntilItIsTurnedOn()
{
    AppFixture f;
    ModelServer server;
    f.settings.updateAddress.set(server.address() + u"/newest.json"_s);
    QWidget window;
    app::Updates updates(f.context, &window);
    updates.askDaily();
    QVERIFY(!f.actions.action(app::ActionId::CheckForUpdates)->isChecked());
    f.actions.action(app::ActionId::CheckForUpdates)->trigger();
    QTRY_COMPARE(server.asked, QStringList{u"/newest.json"_s}); // the first question is that of the person
}

void tst_Updates::tellsOfANewerVersion()
{
    AppFixture f;
    ModelServer server;
    server.answers.insert(u"/newest.json"_s, {Newer});
    f.settings.updateAddress.set(server.address() + u"/newest.json"_s);
    QWidget window;
    app::Updates updates(f.context, &window);
    f.actions.action(app::ActionId::CheckForUpdates)->trigger();
    QTRY_VERIFY(note(window));
    QVERIFY(!note(window)->isModal());
    QVERIFY(note(window)->text().contains(u"0.10.0"_s));
    QVERIFY(note(window)->informativeText().contains(u"https://example.org/twinscope"_s));
    QVERIFY(f.settings.updateChecks.value());
}

void tst_Updates::asksOnceADay()
{
    AppFixture f;
    ModelServer server;
    server.answers.insert(u"/newest.json"_s, {R"({"version": "0.1.0", "page": "https://a.b/c"})"});
    f.settings.updateAddress.set(server.address() + u"/newest.json"_s);
    f.settings.updateChecks.set(true);
    f.settings.updateDay.set(u"2020-01-01"_s);
    QWidget window;
    app::Updates updates(f.context, &window);
    QSignalSpy answered(&updates.check(), &app::UpdateCheck::answered);
    updates.askDaily();
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(!note(window)); // nothing new: nothing said
    updates.askDaily();
    QCOMPARE(server.asked.size(), 1);
}

void tst_Updates::isTurnedOffAgain()
{
    AppFixture f;
    f.settings.updateAddress.set(u"https://a.b/c"_s);
    f.settings.updateChecks.set(true);
    f.settings.updateDay.set(QDate::currentDate().toString(Qt::ISODate));
    QWidget window;
    app::Updates updates(f.context, &window);
    QVERIFY(f.actions.action(app::ActionId::CheckForUpdates)->isChecked());
    f.actions.action(app::ActionId::CheckForUpdates)->trigger();
    QVERIFY(!f.settings.updateChecks.value());
    QVERIFY(!f.actions.action(app::ActionId::CheckForUpdates)->isChecked());
}

void tst_Updates::staysOffWithoutAnAddress()
{
    AppFixture f; // whose dialogs answer with nothing
    QWidget window;
    app::Updates updates(f.context, &window);
    f.actions.action(app::ActionId::CheckForUpdates)->trigger();
    QVERIFY(!f.settings.updateChecks.value());
    QVERIFY(!f.actions.action(app::ActionId::CheckForUpdates)->isChecked());
}

void tst_Updates::saysWhyItCannotTell_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("not there") << u"/missing"_s << u"source-failed"_s;
    QTest::newRow("nonsense") << u"/nonsense"_s << u"json-syntax"_s;
    QTest::newRow("plain HTTP elsewhere") << u"http://example.org/newest.json"_s << u"argument"_s;
    QTest::newRow("no address") << u"nonsense"_s << u"argument"_s;
}

void tst_Updates::saysWhyItCannotTell()
{
    QFETCH(QString, path);
    QFETCH(QString, error);
    AppFixture f;
    ModelServer server;
    server.answers.insert(u"/nonsense"_s, {"<html>"});
    f.settings.updateAddress.set(path.startsWith(u'/') ? QString(server.address() + path) : path);
    QWidget window;
    app::Updates updates(f.context, &window);
    f.actions.action(app::ActionId::CheckForUpdates)->trigger();
    QTRY_COMPARE(f.dialogs.errors.size(), 1);
    QVERIFY2(f.dialogs.errors.first().endsWith(error), qPrintable(f.dialogs.errors.first()));
    QVERIFY(!note(window));
}

QTEST_MAIN(tst_Updates)
#include "tst_updates.moc"
