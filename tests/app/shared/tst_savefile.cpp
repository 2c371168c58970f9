// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/savefile.h"
#include "support/appfixture.h"

#include <QDir>
#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;

class tst_SaveFile : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }
    void writesWhatIsMadeForTheName();
    void nothingHappensWhenThePersonGivesUp();
    void saysWhyAFileWasNotWritten();
    void aPictureIsAPng();
};

namespace {

const app::SaveQuestion Question{.title = u"Save"_s, .filter = u"All (*)"_s, .failure = u"Not saved"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

void tst_SaveFile::writesWhatIsMadeForTheName()
{
    const QTemporaryDir folder;
    AnsweredDialogs dialogs;
    dialogs.saveFile = folder.filePath(u"a.csv"_s);
    QVERIFY(app::saveFile(dialogs, nullptr, Question,
                          [](const QString &path) { return path.endsWith(u".csv") ? "csv" : "json"; }));
    QCOMPARE(contentOf(dialogs.saveFile), "csv");
    QVERIFY(app::saveFile(dialogs, nullptr, Question, QByteArray("x"))); // in the old one's place
    QCOMPARE(contentOf(dialogs.saveFile), "x");
    QCOMPARE(dialogs.errors, QStringList());
}

void tst_SaveFile::nothingHappensWhenThePersonGivesUp()
{
    AnsweredDialogs dialogs;
    bool isAsked = false;
    QVERIFY(!app::saveFile(dialogs, nullptr, Question, [&isAsked](const QString &) {
        isAsked = true;
        return QByteArray();
    }));
    QVERIFY(!isAsked);
    QCOMPARE(dialogs.errors, QStringList());
}

void tst_SaveFile::saysWhyAFileWasNotWritten()
{
    const QTemporaryDir folder;
    AnsweredDialogs dialogs;
    dialogs.saveFile = folder.filePath(u"no/such/folder.txt"_s);
    QVERIFY(!app::saveFile(dialogs, nullptr, Question, QByteArray("x")));
    QCOMPARE(dialogs.errors.size(), 1);
    QVERIFY2(dialogs.errors.first().startsWith(u"Not saved: "), qPrintable(dialogs.errors.first()));
    const auto written = app::writeFile(dialogs.saveFile, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, twin::ErrorCode::StoreFailed);
    QCOMPARE(written.error().place, dialogs.saveFile);
    QVERIFY(!written.error().detail.isEmpty());
}

void tst_SaveFile::aPictureIsAPng()
{
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QImage again = QImage::fromData(app::pngOf(picture), "PNG");
    QCOMPARE(again.size(), picture.size());
    QCOMPARE(again.pixelColor(2, 1), QColor(Qt::red));
}

QTEST_MAIN(tst_SaveFile)
#include "tst_savefile.moc"
