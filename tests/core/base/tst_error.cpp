// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using twin::Error;
using twin::ErrorCode;
using twin::Result;

namespace {

constexpr int CodeCount = int(ErrorCode::Cancelled) + 1; // the last one

} // namespace

class TestError : public QObject
{
    Q_OBJECT
private slots:
    void hasOneNamePerCode()
    {
        static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
        QSet<QString> names;
        for (int i = 0; i < CodeCount; ++i) {
            const QString name = Error::nameOf(ErrorCode(i));
            QVERIFY2(word.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), CodeCount);
    }

    void hasStatusAndServiceCodeForEveryCode()
    {
        for (int i = 0; i < CodeCount; ++i) {
            const auto code = ErrorCode(i);
            QVERIFY2(Error::statusOf(code) >= 400 && Error::statusOf(code) < 600,
                     qPrintable(Error::nameOf(code)));
            QVERIFY2(!Error::serviceCodeOf(code).isEmpty(), qPrintable(Error::nameOf(code)));
        }
    }

    void usesTheWordsOfTheSpecification_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, ErrorCode code, int status) {
            QTest::addRow("%s", name) << code << status;
        };
        row("key-char", ErrorCode::KeyChar, 400);
        row("string-length", ErrorCode::StringLength, 400);
        row("array-null", ErrorCode::ArrayNull, 400);
        row("size-desired", ErrorCode::SizeDesired, 403);
        row("etag", ErrorCode::Etag, 412);
        row("version", ErrorCode::Version, 412);
        row("device-not-found", ErrorCode::DeviceNotFound, 404);
        row("device-exists", ErrorCode::DeviceExists, 409);
    }
    void usesTheWordsOfTheSpecification()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, status);
        QCOMPARE(Error{code}.name(), QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(Error{code}.status(), status);
    }

    void saysEverythingInOneLine()
    {
        Error error{.code = ErrorCode::StringLength, .detail = u"The text is too long."_s};
        QCOMPARE(error.toString(), u"string-length: The text is too long."_s);
        error.place = u"/a/b"_s;
        error.limit = 4096;
        QCOMPARE(error.toString(), u"string-length: The text is too long. At /a/b. Limit 4096."_s);
        error.actual = 5000;
        error.at = {.offset = 20, .length = 1, .line = 3, .column = 7};
        error.hasAt = true;
        QCOMPARE(
            error.toString(),
            u"string-length: The text is too long. At /a/b. Line 3, column 7. Limit 4096, found 5000."_s);
        QVERIFY(!error.toString().contains(u'\n'));
    }

    void travelsInResults()
    {
        const Result<int> good = 5;
        const Result<int> bad = Error{ErrorCode::Etag, u"stale"_s};
        QVERIFY(good.has_value() && good);
        QCOMPARE(*good, 5);
        QCOMPARE(bad.value_or(7), 7);
        QVERIFY(!bad.has_value());
        QCOMPARE(bad.error().code, ErrorCode::Etag);
        QVERIFY(Result<void>().has_value());
        const Result<void> failed = Error{ErrorCode::Version};
        QVERIFY(!failed);
        QVERIFY(failed.error() == Error{ErrorCode::Version});
        QVERIFY(!(failed.error() == bad.error()));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
