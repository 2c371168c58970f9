// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/idorder.h"
#include "hub/state.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using twin::IdOrder;
using twin::TwinId;

class tst_IdOrder : public QObject
{
    Q_OBJECT

private slots:
    void keepsIdsInOrder_data();
    void keepsIdsInOrder();
    void aCopyStaysAsItIs();
    void aStateKeepsTheOrderOfItsDevices();
};

namespace {

TwinId id(int number)
{
    return *TwinId::parse(u"d%1"_s.arg(number));
}

QStringList texts(const IdOrder &order)
{
    QStringList list;
    for (qsizetype rank = 0; rank < order.count(); ++rank)
        list.append(order.at(rank).toString());
    return list;
}

QStringList texts(const std::set<TwinId> &ids)
{
    QStringList list;
    for (const TwinId &id : ids)
        list.append(id.toString());
    return list;
}

twin::RecordPtr record(const TwinId &id, bool connected)
{
    auto identity = std::make_shared<twin::Identity>(twin::Identity{.id = id});
    identity->connected = connected;
    return std::make_shared<twin::Record>(twin::Record{.identity = identity, .twin = {}});
}

} // namespace

void tst_IdOrder::keepsIdsInOrder_data()
{
    QTest::addColumn<int>("names");
    QTest::newRow("few come and go") << 20;
    QTest::newRow("many blocks") << 20'000;
}
void tst_IdOrder::keepsIdsInOrder()
{
    QFETCH(int, names);
    std::mt19937 random(5);
    IdOrder order;
    std::set<TwinId> expected;
    for (int i = 0; i < 30'000; ++i) {
        const TwinId any = id(int(random() % quint32(names)));
        if (expected.insert(any).second) {
            order.insert(any);
        } else if (random() % 2) {
            order.remove(any);
            expected.erase(any);
        }
    }
    order.remove(id(names)); // is not there
    QCOMPARE(texts(order), texts(expected));
    for (qsizetype rank = 0; rank < order.count(); ++rank)
        QCOMPARE(order.rankOf(order.at(rank)), std::optional(rank));
    QCOMPARE(order.rankOf(id(names)), std::nullopt);
    for (const TwinId &each : expected)
        order.remove(each);
    QCOMPARE(order.count(), 0);
    QCOMPARE(order.rankOf(id(1)), std::nullopt);
}

void tst_IdOrder::aCopyStaysAsItIs()
{
    IdOrder order;
    for (int i = 0; i < 5000; ++i)
        order.insert(id(i));
    const IdOrder copy = order;
    QVERIFY(copy.isSharedWith(order));
    const QStringList before = texts(copy);
    order.remove(id(7));
    order.insert(id(70'000));
    QVERIFY(!copy.isSharedWith(order));
    QCOMPARE(texts(copy), before);
    QCOMPARE(copy.rankOf(id(70'000)), std::nullopt);
}

void tst_IdOrder::aStateKeepsTheOrderOfItsDevices()
{
    twin::State state;
    state.put(record(id(2), false));
    state.put(record(id(1), true));
    state.put(record(*TwinId::parsePath(u"d1/module"), true));
    QCOMPARE(texts(state.devices()).join(u' '), u"d1 d2"_s);
    QCOMPARE(state.deviceCount(), 2);
    QCOMPARE(state.connectedCount(), 1);
    state.put(record(id(2), true));
    state.put(record(id(2), true));
    QCOMPARE(state.connectedCount(), 2);
    QCOMPARE(state.deviceCount(), 2);
    state.remove(id(1));
    state.remove(id(1));
    QCOMPARE(texts(state.devices()).join(u' '), u"d2"_s);
    QCOMPARE(state.connectedCount(), 1);
}

QTEST_GUILESS_MAIN(tst_IdOrder)
#include "tst_idorder.moc"
