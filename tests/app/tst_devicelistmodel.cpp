// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/devicelistmodel.h"
#include "shared/naturalorder.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::DeviceListModel;

class tst_DeviceListModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void sortsAsPeopleDo();
    void showsModulesBelowTheirDevice();
    void filtersByIdModelAndTags_data();
    void filtersByIdModelAndTags();
    void followsWhatMattersMost();
    void saysHowLongADeviceIsOffline_data();
    void saysHowLongADeviceIsOffline();
    void aChangeOfTagsMovesARowInAndOutOfTheFilter();
    void survivesRandomChanges_data();
    void survivesRandomChanges();
    void aLargeBatchResetsOnce();
};

namespace {

QStringList names(const DeviceListModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list;
}

QString noteOf(const DeviceListModel &model, const twin::TwinId &id)
{
    return model.indexOf(id).data(DeviceListModel::NoteRole).toString();
}

} // namespace

void tst_DeviceListModel::sortsAsPeopleDo()
{
    AppFixture f;
    for (const char16_t *name : {u"dev10", u"Dev2", u"alpha", u"dev1", u"dev01", u"dev-9"})
        f.create(name);
    const DeviceListModel model(f.hub, f.hub.clock);
    QCOMPARE(names(model),
             (QStringList{u"alpha"_s, u"dev01"_s, u"dev1"_s, u"Dev2"_s, u"dev10"_s, u"dev-9"_s}));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.indexOf(model.idAt(model.index(row))).row(), row);
}

void tst_DeviceListModel::showsModulesBelowTheirDevice()
{
    AppFixture f;
    DeviceListModel model(f.hub, f.hub.clock);
    f.create(u"b");
    f.create(u"a");
    f.create(u"a/m2");
    f.create(u"a/m1");
    QCOMPARE(names(model), (QStringList{u"a"_s, u"m1"_s, u"m2"_s, u"b"_s}));
    QCOMPARE(model.shownDevices(), 2);
}

void tst_DeviceListModel::filtersByIdModelAndTags_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing") << QString() << QStringList{u"ahu-2"_s, u"thermo-1"_s, u"vend-7"_s};
    QTest::newRow("id") << u"THERMO"_s << QStringList{u"thermo-1"_s};
    QTest::newRow("model") << u"airhandler"_s << QStringList{u"ahu-2"_s};
    QTest::newRow("tag value") << u"Bern"_s << QStringList{u"vend-7"_s};
    QTest::newRow("tag name") << u"floor"_s << QStringList{u"ahu-2"_s, u"vend-7"_s};
    QTest::newRow("all words") << u"floor bern"_s << QStringList{u"vend-7"_s};
    QTest::newRow("none") << u"floor thermo"_s << QStringList();
}

void tst_DeviceListModel::filtersByIdModelAndTags()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, shown);
    AppFixture f;
    for (const char16_t *name : {u"thermo-1", u"ahu-2", u"vend-7"})
        f.create(name);
    f.connectDevice(u"ahu-2", u"dtmi:com:example:AirHandler;1");
    f.patch(u"ahu-2", R"({"tags":{"floor":3}})");
    f.patch(u"vend-7", R"({"tags":{"floor":1,"site":"bern"}})");
    DeviceListModel model(f.hub, f.hub.clock);
    model.setFilter(filter);
    QCOMPARE(names(model), shown);
    QCOMPARE(model.shownDevices(), shown.size());
}

void tst_DeviceListModel::followsWhatMattersMost()
{
    AppFixture f;
    f.create(u"dev");
    DeviceListModel model(f.hub, f.hub.clock);
    const twin::TwinId id = f.id(u"dev");
    QCOMPARE(noteOf(model, id), u"offline"_s);
    f.connectDevice(u"dev", u"dtmi:a:B;1");
    QVERIFY(noteOf(model, id).startsWith(u'v'));
    f.patch(u"dev", R"({"properties":{"desired":{"speed":3}}})");
    QCOMPARE(noteOf(model, id), u"1 pending"_s);
    f.report(u"dev", R"({"speed":{"value":2,"ac":400,"av":2,"ad":"too fast"}})");
    QCOMPARE(noteOf(model, id), u"1 refused"_s);
    f.report(u"dev", R"({"speed":{"value":3,"ac":200,"av":2,"ad":""}})");
    QVERIFY(noteOf(model, id).startsWith(u'v'));
}

void tst_DeviceListModel::saysHowLongADeviceIsOffline_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("note");
    QTest::newRow("just now") << qint64(0) << u"offline"_s;
    QTest::newRow("minutes") << qint64(59) << u"offline 59 min"_s;
    QTest::newRow("hours") << qint64(125) << u"offline 2 h"_s;
    QTest::newRow("days") << qint64(3 * 24 * 60 + 5) << u"offline 3 d"_s;
}

void tst_DeviceListModel::saysHowLongADeviceIsOffline()
{
    QFETCH(qint64, minutes);
    QFETCH(QString, note);
    AppFixture f;
    f.create(u"dev");
    f.connectDevice(u"dev", u"dtmi:a:B;1");
    (void)f.hub.submit(twin::Disconnect{.id = f.id(u"dev")}, {.origin = twin::Cause::Origin::Device});
    DeviceListModel model(f.hub, f.hub.clock);
    f.hub.clock.advanceMSecs(minutes * 60'000);
    QCOMPARE(noteOf(model, f.id(u"dev")), note);
}

void tst_DeviceListModel::aChangeOfTagsMovesARowInAndOutOfTheFilter()
{
    AppFixture f;
    f.create(u"dev");
    DeviceListModel model(f.hub, f.hub.clock);
    model.setFilter(u"zurich"_s);
    QCOMPARE(model.rowCount(), 0);
    f.patch(u"dev", R"({"tags":{"site":"zurich"}})");
    QCOMPARE(model.rowCount(), 1);
    f.patch(u"dev", R"({"tags":{"site":"bern"}})");
    QCOMPARE(model.rowCount(), 0);
}

void tst_DeviceListModel::survivesRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("filter");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 2 ? QString() : u"2"_s);
}

void tst_DeviceListModel::survivesRandomChanges()
{
    QFETCH(quint32, seed);
    QFETCH(QString, filter);
    AppFixture f;
    DeviceListModel model(f.hub, f.hub.clock);
    model.setFilter(filter);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(seed);
    for (int i = 0; i < 400; ++i) {
        const std::u16string name = u"dev" + QString::number(random.bounded(25)).toStdU16String();
        const std::u16string path = random.bounded(4) == 0 ? name + u"/m2" : name;
        switch (random.bounded(5)) {
        case 0:
        case 1:
            f.create(path.c_str());
            break;
        case 2:
            (void)f.hub.submit(twin::DeleteIdentity{.id = f.id(path.c_str()), .ifMatch = {}}, {});
            break;
        case 3:
            f.connectDevice(path.c_str(), u"dtmi:com:example:Two;2");
            break;
        default:
            f.patch(path.c_str(), random.bounded(2) ? R"({"tags":{"n":2}})" : R"({"tags":{"n":null}})");
        }
    }
    DeviceListModel fresh(f.hub, f.hub.clock);
    fresh.setFilter(filter);
    QVERIFY(!names(fresh).isEmpty());
    QCOMPARE(names(model), names(fresh));
    QCOMPARE(model.shownDevices(), fresh.shownDevices());
}

void tst_DeviceListModel::aLargeBatchResetsOnce()
{
    AppFixture f;
    DeviceListModel model(f.hub, f.hub.clock);
    twin::Changes all;
    QObject collector;
    connect(&f.hub, &twin::host::HubClient::changed, &collector,
            [&all](const twin::Changes &c) { all += c; });
    for (int i = 0; i < 400; ++i) {
        const std::u16string name = u"dev" + QString::number(i).toStdU16String();
        f.create(name.c_str());
    }
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    emit f.hub.changed(all);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(data.size(), 0);
    QCOMPARE(model.rowCount(), 400);
}

QTEST_MAIN(tst_DeviceListModel)
#include "tst_devicelistmodel.moc"
