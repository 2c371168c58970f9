// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "support/jsontext.h"

#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace {

constexpr int Kills = 50;
constexpr int KillsPerFile = 10;
constexpr int DeviceCount = 5; // as journal_writer has it

struct Acknowledged {
    qint64 mark = 0;
    quint64 number = 0;
};

// Lets the writer write into `path` and kills it once it has acknowledged `batches`; what it said until its
// death.
QList<Acknowledged> writeUntilKilled(const QString &path, quint64 seed, int batches)
{
    QProcess writer;
    writer.start(QStringLiteral(JOURNAL_WRITER), {u"write"_s, path, QString::number(seed)});
    QByteArray said;
    while (said.count('\n') < batches && writer.waitForReadyRead(10'000))
        said += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    said += writer.readAllStandardOutput();

    QList<Acknowledged> result;
    said.truncate(said.lastIndexOf('\n') + 1); // a line cut off by the kill is no acknowledgement
    for (const auto &line : said.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 3 && words.first() == "ack")
            result.append({words.at(1).toLongLong(), words.at(2).toULongLong()});
    }
    return result;
}

// The marks of all kept writes, those of one batch together.
QMap<qint64, int> marksIn(const Changes &history)
{
    QMap<qint64, int> marks;
    for (const auto &change : history) {
        if (const auto *written = std::get_if<TwinWritten>(&change.body))
            ++marks[(*written->write.desired)["mark"sv].toInteger()];
    }
    return marks;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void losesNoAcknowledgedWriteWhenKilled();

private:
    void check(const QString &path, const QList<Acknowledged> &acknowledged);
};

void TestKill::check(const QString &path, const QList<Acknowledged> &acknowledged)
{
    auto journal = store::Journal::open(path);
    QVERIFY_RESULT(journal);
    const auto state = (*journal)->load();
    QVERIFY_RESULT(state);
    QVERIFY(state->number() >= acknowledged.last().number);

    const auto history = (*journal)->history({}, 0, std::numeric_limits<int>::max());
    QVERIFY_RESULT(history);
    QCOMPARE(quint64(history->size()), state->number());
    const auto marks = marksIn(*history);
    for (const auto &one : acknowledged)
        QCOMPARE(marks.value(one.mark), DeviceCount);
    for (const int writes : marks)
        QCOMPARE(writes, DeviceCount);
    QCOMPARE(state->records().size(), DeviceCount);
    for (const auto &record : state->records()) {
        QCOMPARE(record->twin.tags["mark"sv].toInteger(), marks.lastKey());
        QCOMPARE(record->twin.desired.values["mark"sv].toInteger(), marks.lastKey());
        QCOMPARE(record->twin.version, 2 + marks.size());
    }
}

void TestKill::losesNoAcknowledgedWriteWhenKilled()
{
    const QTemporaryDir folder;
    std::mt19937_64 random(20261124);
    QList<Acknowledged> all;
    for (int i = 0; i < Kills; ++i) {
        if (i % KillsPerFile == 0)
            all.clear();
        const QString path = folder.filePath(u"workspace-%1.twins"_s.arg(i / KillsPerFile));
        const auto acknowledged = writeUntilKilled(path, random(), 1 + int(random() % 40));
        QVERIFY(!acknowledged.isEmpty());
        all += acknowledged;
        check(path, all);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
