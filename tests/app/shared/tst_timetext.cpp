// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/timetext.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_TimeText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void datesAreOfTheLanguage_data();
    void datesAreOfTheLanguage();
    void isoIsReadInEveryLanguage();
    void whatIsNoDateIsSaid();
    void todayNeedsNoDate();
};

void tst_TimeText::datesAreOfTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("day");
    QTest::newRow("none") << QLocale::c() << u"2026-03-09"_s << u"03-09"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"09.03.2026"_s << u"09.03"_s;
    QTest::newRow("English") << QLocale(u"en_US"_s) << u"3/9/2026"_s << u"3/9"_s;
    QTest::newRow("British") << QLocale(u"en_GB"_s) << u"09/03/2026"_s << u"09/03"_s;
    QTest::newRow("French") << QLocale(u"fr_FR"_s) << u"09/03/2026"_s << u"09/03"_s;
    QTest::newRow("Spanish") << QLocale(u"es_ES"_s) << u"9/3/2026"_s << u"9/3"_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"2026/03/09"_s << u"03/09"_s;
    QTest::newRow("Chinese") << QLocale(u"zh_CN"_s) << u"2026/3/9"_s << u"3/9"_s;
}

void tst_TimeText::datesAreOfTheLanguage()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QDateTime time(QDate(2026, 3, 9), QTime(14, 5, 6, 70));
    QTEST(app::dateText(time.date()), "date");
    QTEST(app::dayText(time.date()), "day");
    QCOMPARE(app::dateTimeText(time), app::dateText(time.date()) + u" 14:05:06"_s);
    QCOMPARE(app::dateTimeText(time, app::Exact::Millisecond),
             app::dateText(time.date()) + u" 14:05:06.070"_s);
    QCOMPARE(app::dateFrom(app::dateText(time.date())), time.date());
}

void tst_TimeText::isoIsReadInEveryLanguage()
{
    for (const auto &name : {u"C"_s, u"de_DE"_s, u"en_US"_s, u"zh_CN"_s}) {
        QLocale::setDefault(QLocale(name));
        QCOMPARE(app::dateFrom(u"2026-03-09"_s), QDate(2026, 3, 9));
    }
}

void tst_TimeText::whatIsNoDateIsSaid()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QVERIFY(!app::dateFrom(u"morgen"_s).isValid());
    QVERIFY(!app::dateFrom(u"31.02.2026"_s).isValid());
}

void tst_TimeText::todayNeedsNoDate()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    const QDateTime noon(QDate::currentDate(), QTime(12, 0));
    QCOMPARE(app::dayTimeText(twin::Timestamp::fromDateTime(noon)), u"12:00:00"_s);
    QCOMPARE(app::dayTimeText(twin::Timestamp::fromDateTime(noon.addDays(-400)), app::Exact::Minute),
             app::dateText(noon.addDays(-400).date()) + u" 12:00"_s);
    QCOMPARE(app::dayTimeText({}), QString());
}

QTEST_MAIN(tst_TimeText)
#include "tst_timetext.moc"
