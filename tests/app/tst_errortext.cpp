// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using twin::Error;
using twin::ErrorCode;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void saysWhatAndHowToMendForEveryCode_data();
    void saysWhatAndHowToMendForEveryCode();
    void noTwoCodesReadAlike();
    void namesLimitAndWhatWasFound();
    void namesThePlace_data();
    void namesThePlace();
    void givesTheCodeToCopy();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
        codes.append(ErrorCode(i));
    return codes;
}

} // namespace

void tst_ErrorText::saysWhatAndHowToMendForEveryCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("limit");
    for (const ErrorCode code : allCodes()) {
        QTest::addRow("%s", qPrintable(Error::nameOf(code))) << code << qint64(-1);
        QTest::addRow("%s with numbers", qPrintable(Error::nameOf(code))) << code << qint64(10);
    }
}

void tst_ErrorText::saysWhatAndHowToMendForEveryCode()
{
    QFETCH(ErrorCode, code);
    QFETCH(qint64, limit);
    const app::ErrorText text = app::textOf(
        {.code = code, .detail = u"Detail."_s, .limit = limit, .actual = limit < 0 ? -1 : limit + 1});
    for (const QString &part : {text.what, text.mend}) {
        QVERIFY(!part.isEmpty());
        static const QRegularExpression leftOver(u"%\\d|\\?\\?|  "_s);
        QVERIFY2(!part.contains(leftOver), qPrintable(part));
        QVERIFY2(part.front().isUpper(), qPrintable(part));
        QVERIFY2(part.endsWith(u'.') || part.endsWith(u'\''), qPrintable(part));
    }
    QVERIFY(text.code.startsWith(Error::nameOf(code)));
}

void tst_ErrorText::noTwoCodesReadAlike()
{
    QSet<QString> seen;
    for (const ErrorCode code : allCodes()) {
        const QString text = app::plainTextOf({.code = code});
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void tst_ErrorText::namesLimitAndWhatWasFound()
{
    const app::ErrorText text = app::textOf({.code = ErrorCode::StringLength, .limit = 4096, .actual = 5000});
    QVERIFY2(text.what.contains(QLocale().toString(4096)), qPrintable(text.what));
    QVERIFY2(text.what.contains(QLocale().toString(5000)), qPrintable(text.what));
    const app::ErrorText size =
        app::textOf({.code = ErrorCode::SizeDesired, .limit = 32768, .actual = 40000});
    QVERIFY2(size.what.contains(u"desired"_s) && size.what.contains(QLocale().toString(32768)) &&
                 size.what.contains(QLocale().toString(40000)),
             qPrintable(size.what));
}

void tst_ErrorText::namesThePlace_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("where");
    const twin::TextPlace at{.offset = 12, .length = 1, .line = 3, .column = 7};
    QTest::newRow("pointer") << Error{.code = ErrorCode::KeyChar, .place = u"/tags/a b"_s}
                             << u"At /tags/a b."_s;
    QTest::newRow("text") << Error{.code = ErrorCode::JsonSyntax, .at = at, .hasAt = true}
                          << u"Line 3, column 7."_s;
    QTest::newRow("both") << Error{.code = ErrorCode::KeyChar, .place = u"/a"_s, .at = at, .hasAt = true}
                          << u"At /a, line 3, column 7."_s;
    QTest::newRow("none") << Error{.code = ErrorCode::Etag} << QString();
}

void tst_ErrorText::namesThePlace()
{
    QFETCH(Error, error);
    QFETCH(QString, where);
    QCOMPARE(app::textOf(error).where, where);
    QVERIFY(app::plainTextOf(error).contains(where));
}

void tst_ErrorText::givesTheCodeToCopy()
{
    QCOMPARE(app::textOf({.code = ErrorCode::KeyChar}).code, u"key-char, 400 ArgumentInvalid"_s);
    QCOMPARE(app::textOf({.code = ErrorCode::Etag}).code, u"etag, 412 PreconditionFailed"_s);
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
