// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/recordtable.h"
#include "hub/state.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twin;

namespace {

RecordPtr recordOf(const QString &device, quint32 place = Record::Nowhere)
{
    Record record;
    record.identity = std::make_shared<const Identity>(Identity{.id = TwinId::parsePath(device).value()});
    record.place = place;
    return std::make_shared<const Record>(std::move(record));
}

TwinId idOf(const QString &path)
{
    return TwinId::parsePath(path).value();
}

} // namespace

class TestRecordTable : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhatAHashHoldsUnderRandomChanges()
    {
        std::mt19937 random(20261127);
        RecordTable table;
        QHash<TwinId, RecordPtr> model;
        for (int step = 0; step < 20'000; ++step) {
            const QString name = u"d%1"_s.arg(random() % 700);
            if (random() % 5 < 3) {
                const RecordPtr kept = table.put(recordOf(name));
                QCOMPARE(kept->id(), idOf(name));
                model.insert(kept->id(), kept);
            } else {
                QCOMPARE(table.take(idOf(name)), model.take(idOf(name)));
            }
            QCOMPARE(table.count(), model.size());
        }
        QCOMPARE_GT(model.size(), 100);
        QSet<quint32> places;
        for (const auto &record : model) {
            const RecordPtr *found = table.find(record->id());
            QVERIFY(found);
            QCOMPARE(*found, record);
            QCOMPARE(table.places()[record->place], record);
            QVERIFY(!places.contains(record->place));
            places.insert(record->place);
        }
        for (int i = 0; i < 700; ++i) {
            const TwinId id = idOf(u"d%1"_s.arg(i));
            QCOMPARE(table.find(id) != nullptr, model.contains(id));
        }
        QCOMPARE_LE(table.places().size(), 700); // places are used again
    }

    void aTwinKeepsItsPlaceAndAFreeOneIsTakenAgain()
    {
        RecordTable table;
        const quint32 a = table.put(recordOf(u"a"_s))->place;
        const quint32 b = table.put(recordOf(u"b"_s))->place;
        QVERIFY(a != b);
        QCOMPARE(table.put(recordOf(u"a"_s, 77))->place, a);
        table.take(idOf(u"a"_s));
        QCOMPARE(table.put(recordOf(u"c"_s))->place, a);
    }

    void aNewTwinComesWithItsPlaceUnlessThatIsTaken()
    {
        RecordTable table;
        QCOMPARE(table.put(recordOf(u"a"_s, 5))->place, 5u);
        QVERIFY(table.put(recordOf(u"b"_s, 5))->place != 5);
        QSet<quint32> places;
        for (int i = 0; i < 10; ++i)
            places.insert(table.put(recordOf(u"d%1"_s.arg(i)))->place);
        QCOMPARE(places.size(), 10);
        QVERIFY(!places.contains(5));
        QCOMPARE(table.places().size(), 12); // what was left out before 5 is used
    }

    void aCopyStaysAsItWas()
    {
        RecordTable table;
        table.put(recordOf(u"a"_s));
        const RecordTable copy = table;
        table.put(recordOf(u"b"_s));
        table.take(idOf(u"a"_s));
        QCOMPARE(copy.count(), 1);
        QVERIFY(copy.find(idOf(u"a"_s)) && !copy.find(idOf(u"b"_s)));
    }

    void aStateShowsDevicesAndModulesAlike()
    {
        State state;
        QVERIFY(state.records().isEmpty() && state.records().begin() == state.records().end());
        state.put(recordOf(u"d/m"_s));
        state.put(recordOf(u"d"_s));
        state.put(recordOf(u"gone"_s));
        state.remove(idOf(u"gone"_s));
        QStringList seen;
        for (const auto &record : state.records())
            seen.append(record->id().toString());
        QCOMPARE(seen, QStringList({u"d"_s, u"d/m"_s}));
        QCOMPARE(state.records().size(), 2);
        QCOMPARE(state.deviceCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
