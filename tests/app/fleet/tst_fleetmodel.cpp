// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetmodel.h"
#include "fleet/fleetquery.h"
#include "shared/groupheader.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace Qt::StringLiterals;
using app::FleetColumn;
using app::FleetModel;

class tst_FleetModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsWhatAQuerySelects();
    void ordersByTheValuesOfAColumn_data();
    void ordersByTheValuesOfAColumn();
    void pinnedDevicesStandFirst();
    void checksStayWithTheirDevices();
    void showsValuesInTheirKinds();
    void usualColumnsNameTheTagsOfTheFleet();
    void followsRandomChanges_data();
    void followsRandomChanges();
    void onlyANewOrderResetsTheView();
    void aLargeFleetIsReadAside();
    void aLargeFleetIsThereWhileItIsRead();
    void anotherOrderWaitsForALargeFleet();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
};

namespace {

QStringList names(const FleetModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.idAt(row).toString());
    return list;
}

QList<FleetColumn> columns(const QStringList &paths)
{
    QList<FleetColumn> list;
    for (const QString &path : paths)
        list.append(FleetColumn::parse(path).value());
    return list;
}

constexpr int Many = int(FleetModel::ReadAtOnce) + 2;

twin::TwinId name(int number)
{
    return *twin::TwinId::parse(u"d%1"_s.arg(number, 5, 10, QLatin1Char('0')));
}

void fillLarge(AppFixture &f)
{
    for (int i = 0; i < Many; ++i)
        (void)f.hub.submit(twin::CreateIdentity{.id = name(i), .spec = {}, .tags = {}, .desired = {}}, {});
}

struct Stage {
    AppFixture f;

    Stage()
    {
        for (const char16_t *name : {u"a", u"b", u"c", u"d"})
            f.create(name);
        f.create(u"a/module");
        f.patch(u"a", R"({"tags":{"n":10,"site":"x"}})");
        f.patch(u"b", R"({"tags":{"n":9,"site":"y"}})");
        f.patch(u"c", R"({"tags":{"n":"text","site":"x"}})");
    }
};

} // namespace

void tst_FleetModel::showsWhatAQuerySelects()
{
    Stage s;
    FleetModel model(s.f.hub, s.f.hub.clock);
    QCOMPARE(names(model), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(model.all(), 4);
    model.setQuery(app::fleetQuery(u"tags.site = 'x'"_s).value());
    QCOMPARE(names(model), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(model.all(), 4);
    s.f.patch(u"d", R"({"tags":{"site":"x"}})");
    s.f.patch(u"a", R"({"tags":{"site":"y"}})");
    QCOMPARE(names(model), (QStringList{u"c"_s, u"d"_s}));
    s.f.connectDevice(u"c", u"");
    QCOMPARE(model.connected(), 1);
}

void tst_FleetModel::ordersByTheValuesOfAColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDown");
    QTest::addColumn<QString>("order");
    QTest::newRow("ids") << 0 << false << u"a b c d"_s;
    QTest::newRow("ids down") << 0 << true << u"d c b a"_s;
    QTest::newRow("numbers, then texts, then nothing") << 1 << false << u"b a c d"_s;
    QTest::newRow("nothing stays last") << 1 << true << u"c a b d"_s;
    QTest::newRow("same values by id") << 2 << false << u"a c b d"_s;
}
void tst_FleetModel::ordersByTheValuesOfAColumn()
{
    QFETCH(int, column);
    QFETCH(bool, isDown);
    QFETCH(QString, order);
    Stage s;
    FleetModel model(s.f.hub, s.f.hub.clock);
    model.setColumns(columns({u"deviceId"_s, u"tags.n"_s, u"tags.site"_s}));
    model.sort(column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(names(model).join(u' '), order);
}

void tst_FleetModel::pinnedDevicesStandFirst()
{
    Stage s;
    FleetModel model(s.f.hub, s.f.hub.clock);
    model.setPins({s.f.id(u"c")});
    QCOMPARE(names(model), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    QVERIFY(model.index(0, 0).data(FleetModel::PinnedRole).toBool());
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(names(model), (QStringList{u"c"_s, u"d"_s, u"b"_s, u"a"_s}));
    model.setPins({});
    QCOMPARE(names(model), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
}

void tst_FleetModel::checksStayWithTheirDevices()
{
    Stage s;
    FleetModel model(s.f.hub, s.f.hub.clock);
    const auto chosen = [&model] {
        QStringList list;
        for (const auto row : model.chosenRows())
            list.append(row.record()->id().toString());
        return list.join(u' ');
    };
    QCOMPARE(chosen(), u"a b c d"_s); // all when none is
    model.setQuery(app::fleetQuery(u"tags.site = 'x'"_s).value());
    model.checkAll(true);
    QCOMPARE(model.checkedCount(), 2);
    model.setQuery(app::fleetQuery({}).value());
    QCOMPARE(chosen(), u"a c"_s);
    QVERIFY(model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(chosen(), u"d c a"_s);
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    (void)s.f.hub.submit(twin::DeleteIdentity{.id = s.f.id(u"c")}, {});
    QCOMPARE(model.checkedCount(), 2);
    model.checkAll(false);
    QCOMPARE(model.checkedCount(), 0);
}

void tst_FleetModel::showsValuesInTheirKinds()
{
    Stage s;
    s.f.patch(u"a", R"({"tags":{"price":1.50,"on":true,"list":[1,2]}})");
    FleetModel model(s.f.hub, s.f.hub.clock);
    model.setColumns(columns({u"deviceId"_s, u"tags.site"_s, u"tags.price"_s, u"tags.on"_s, u"tags.list"_s,
                              u"tags.none"_s, u"connectionState"_s, u"lastActivityTime"_s}));
    using Kind = FleetColumn::Kind;
    QStringList texts;
    QList<Kind> kinds;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.index(0, column).data().toString());
        kinds.append(Kind(model.index(0, column).data(FleetModel::KindRole).toInt()));
    }
    QCOMPARE(texts, (QStringList{u"a"_s, u"x"_s, u"1.50"_s, u"true"_s, u"[1,2]"_s, QString(), u"offline"_s,
                                 u"never"_s}));
    QCOMPARE(kinds, (QList<Kind>{Kind::QuietWord, Kind::Text, Kind::Number, Kind::Boolean, Kind::Word,
                                 Kind::Missing, Kind::QuietWord, Kind::QuietWord}));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"site"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, app::GroupHeader::GroupRole).toString(), u"tags"_s);
}

void tst_FleetModel::usualColumnsNameTheTagsOfTheFleet()
{
    Stage s;
    s.f.patch(u"a", R"({"tags":{"place":{"floor":1}}})");
    s.f.patch(u"b", R"({"tags":{"rare":1}})");
    QStringList paths;
    for (const FleetColumn &column : app::usualColumns(s.f.hub.state()))
        paths.append(column.path);
    QCOMPARE(paths, (QStringList{u"deviceId"_s, u"connectionState"_s, u"lastActivityTime"_s, u"modelId"_s,
                                 u"tags.n"_s, u"tags.site"_s, u"tags.place.floor"_s}));
}

void tst_FleetModel::followsRandomChanges_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("column");
    QTest::newRow("all by id") << QString() << 0;
    QTest::newRow("some by a number") << u"tags.n >= 2 OR connectionState = 'Connected'"_s << 1;
}
void tst_FleetModel::followsRandomChanges()
{
    QFETCH(QString, query);
    QFETCH(int, column);
    AppFixture f;
    std::mt19937 random(11);
    const auto some = [&f, &random] { return *twin::TwinId::parse(u"d%1"_s.arg(random() % 25)); };
    const auto prepare = [&](FleetModel &model) {
        model.setColumns(columns({u"deviceId"_s, u"tags.n"_s}));
        model.setQuery(app::fleetQuery(query).value());
        model.sort(column, Qt::DescendingOrder);
    };
    FleetModel model(f.hub, f.hub.clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    prepare(model);
    for (int i = 0; i < 1500; ++i) {
        const twin::TwinId id = some();
        switch (random() % 5) {
        case 0:
            (void)f.hub.submit(twin::CreateIdentity{.id = id}, {});
            break;
        case 1:
            if (random() % 3 == 0)
                (void)f.hub.submit(twin::DeleteIdentity{.id = id}, {});
            break;
        case 2:
            (void)f.hub.submit(twin::Connect{.id = id}, {});
            break;
        case 3:
            (void)f.hub.submit(twin::Disconnect{.id = id}, {});
            break;
        default:
            f.patch(id.device().toStdU16String().c_str(),
                    random() % 2 ? R"({"tags":{"n":1}})" : R"({"tags":{"n":3}})");
        }
        if (i % 50 != 0)
            continue;
        FleetModel fresh(f.hub, f.hub.clock);
        prepare(fresh);
        QCOMPARE(names(model), names(fresh));
        QCOMPARE(model.connected(), fresh.connected());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.idAt(row)), row);
    }
}

void tst_FleetModel::onlyANewOrderResetsTheView()
{
    Stage s;
    FleetModel model(s.f.hub, s.f.hub.clock);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    s.f.patch(u"b", R"({"tags":{"n":11}})");
    QCOMPARE(reset.size(), 0);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toModelIndex().row(), 1);
    s.f.create(u"bb");
    QCOMPARE(reset.size(), 1);
}

void tst_FleetModel::aLargeFleetIsThereWhileItIsRead()
{
    AppFixture f;
    fillLarge(f);
    FleetModel model(f.hub, f.hub.clock);
    const QAbstractItemModelTester tester(&model);
    model.setPins({name(7)});
    QVERIFY(model.isReading());
    QCOMPARE(model.rowCount(), Many);
    QCOMPARE(model.idAt(0), name(7));
    QCOMPARE(model.idAt(1), name(0));
    QCOMPARE(model.rowOf(name(9)), 9);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.idAt(1), name(Many - 1));
    QVERIFY(model.setData(model.index(model.rowOf(name(9)), 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(model.rowOf(name(5)), 0), Qt::Checked, Qt::CheckStateRole));
    // A device comes and two go, one of them checked; rows and checks go with their devices.
    f.create(u"d00000a");
    (void)f.hub.submit(twin::DeleteIdentity{.id = name(3)}, {});
    (void)f.hub.submit(twin::DeleteIdentity{.id = name(5)}, {});
    model.sort(0, Qt::AscendingOrder); // which makes the order at once
    QVERIFY(model.isReading());
    QCOMPARE(model.rowCount(), Many - 1);
    QCOMPARE(model.idAt(2), f.id(u"d00000a"));
    const QStringList before = names(model);
    const auto checked = [&] {
        return model.index(model.rowOf(name(9)), 0).data(Qt::CheckStateRole).toInt();
    };
    QCOMPARE(checked(), int(Qt::Checked));
    QCOMPARE(model.checkedCount(), 1);
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(names(model), before);
    QCOMPARE(checked(), int(Qt::Checked));
    QCOMPARE(model.checkedCount(), 1);
}

void tst_FleetModel::anotherOrderWaitsForALargeFleet()
{
    AppFixture f;
    fillLarge(f);
    f.patch(u"d00009", R"({"tags":{"n":1}})");
    FleetModel model(f.hub, f.hub.clock);
    model.setColumns(columns({u"deviceId"_s, u"tags.n"_s}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(1);
    QCOMPARE(model.rowCount(), 0);
    model.sort(0);
    QCOMPARE(model.rowCount(), Many);
    model.sort(1);
    QTRY_COMPARE(model.rowCount(), Many);
    QVERIFY(!model.isReading());
    QCOMPARE(model.idAt(0), name(9));
    QCOMPARE(reset.size(), 4);
}

void tst_FleetModel::aLargeFleetIsReadAside()
{
    AppFixture f;
    fillLarge(f);
    FleetModel model(f.hub, f.hub.clock);
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.isReading());
    QCOMPARE(model.all(), Many);
    // What happens meanwhile is not missed.
    (void)f.hub.submit(twin::DeleteIdentity{.id = name(0)}, {});
    (void)f.hub.submit(twin::Connect{.id = name(1)}, {.origin = twin::Cause::Origin::Device});
    f.create(u"zz");
    model.setQuery(*app::fleetQuery(u"deviceId != 'd00002'"_s));
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.all(), Many);
    QCOMPARE(model.rowCount(), Many - 1);
    QCOMPARE(model.idAt(0), name(1));
    QCOMPARE(model.idAt(model.rowCount() - 1), f.id(u"zz"));
    QCOMPARE(model.connected(), 1);
    (void)f.hub.submit(twin::DeleteIdentity{.id = name(3)}, {});
    QTRY_COMPARE(model.rowCount(), Many - 2);
}

void tst_FleetModel::readsWhatIsTyped_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("at"); // of what is wrong, as a position in the text
    QTest::newRow("") << true << 0;
    QTest::newRow("  \n") << true << 0;
    QTest::newRow("tags.n = 1") << true << 0;
    QTest::newRow("where tags.n = 1") << true << 0;
    QTest::newRow("select * from devices where tags.n = 1") << true << 0;
    QTest::newRow("tags.n == 1") << false << 7;
    QTest::newRow("WHERE tags.n == 1") << false << 13;
    QTest::newRow("tags.größe = 1 AND\ntags.ü LIKE 'x'") << false << 26;
    QTest::newRow("SELECT * FORM devices") << false << 9;
    QTest::newRow("SELECT tags.n FROM devices") << false << 0;
    QTest::newRow("SELECT * FROM devices.modules") << false << 0;
    QTest::newRow("tags.n =") << false << 8;
}
void tst_FleetModel::readsWhatIsTyped()
{
    QFETCH(bool, isRead);
    QFETCH(int, at);
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const auto query = app::fleetQuery(typed);
    QCOMPARE(query.has_value(), isRead);
    if (isRead)
        return;
    QVERIFY(query.error().hasAt);
    QCOMPARE(app::positionOf(typed, query.error().at.offset), at);
}

QTEST_MAIN(tst_FleetModel)
#include "tst_fleetmodel.moc"
