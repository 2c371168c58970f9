// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/recordtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;

class tst_RecordTexts : public QObject
{
    Q_OBJECT

private slots:
    void writesARecordOnce();
    void aChangedRecordHasATextOfItsOwn();
    void keepsWhatIsAskedForAndForgetsTheRest();
};

namespace {

int written = 0;

Json documentOf(const Record &record)
{
    ++written;
    return Json::object({{"deviceId", Json(record.id().device())}, {"tags", record.twin.tags}});
}

RecordPtr record(const QString &device, const Json &tags = Json::emptyObject())
{
    Record made;
    made.identity = std::make_shared<const Identity>(Identity{.id = *TwinId::parse(device)});
    made.twin.tags = tags;
    return std::make_shared<const Record>(std::move(made));
}

} // namespace

void tst_RecordTexts::writesARecordOnce()
{
    RecordTexts texts(&documentOf);
    const auto device = record(u"a"_s);
    written = 0;
    QCOMPARE(texts.of(device), R"({"deviceId":"a","tags":{}})");
    QCOMPARE(texts.of(device), R"({"deviceId":"a","tags":{}})");
    QCOMPARE(written, 1);
}

void tst_RecordTexts::aChangedRecordHasATextOfItsOwn()
{
    RecordTexts texts(&documentOf);
    for (int i = 0; i < 100; ++i) { // each may stand where the one before stood, were that one gone
        const auto device = record(u"a"_s, Json::object({{"number", Json(i)}}));
        QCOMPARE(texts.of(device), uR"({"deviceId":"a","tags":{"number":%1}})"_s.arg(i).toUtf8());
    }
}

void tst_RecordTexts::keepsWhatIsAskedForAndForgetsTheRest()
{
    RecordTexts texts(&documentOf);
    const Json large = Json::object({{"text", Json(QString(100'000, u'x'))}});
    const auto asked = record(u"asked"_s);
    const auto once = record(u"once"_s);
    (void)texts.of(asked);
    (void)texts.of(once);
    for (qsizetype bytes = 0; bytes < 3 * RecordTexts::MostBytes; bytes += 100'000) {
        (void)texts.of(record(u"large"_s, large));
        (void)texts.of(asked);
    }
    QCOMPARE(once.use_count(), 1);
    written = 0;
    QCOMPARE(texts.of(asked), R"({"deviceId":"asked","tags":{}})");
    QCOMPARE(written, 0);
}

QTEST_GUILESS_MAIN(tst_RecordTexts)
#include "tst_recordtexts.moc"
