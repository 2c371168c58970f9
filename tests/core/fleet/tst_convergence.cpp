// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The convergence board against a real hub: what was asked and how far it has come.
#include "fleet/boardview.h"
#include "support/directdoor.h"
#include "support/jsontext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::fleet;
using testsupport::DirectDoor;
using testsupport::jsonOf;

namespace {

TwinId idOf(const QString &device)
{
    return TwinId::parse(device).value();
}

/// A board that follows a hub, every device of it selected.
struct Stage {
    DirectDoor door;
    ConvergenceBoard board;

    void create(const QString &device)
    {
        QVERIFY_RESULT(
            door.perform(CreateIdentity{.id = idOf(device), .spec = {}, .tags = {}, .desired = {}}));
        follow(device);
    }
    void connectDevice(const QString &device, const QString &model = {})
    {
        QVERIFY_RESULT(door.perform(Connect{.id = idOf(device), .modelId = model}));
        follow(device);
    }
    void ask(const QString &device, const char *desired)
    {
        const Json body = Json::object({{"properties", Json::object({{"desired", jsonOf(desired)}})}});
        QVERIFY_RESULT(door.perform(PatchTwin{.id = idOf(device), .body = body}));
        follow(device);
    }
    void report(const QString &device, const QByteArray &reported)
    {
        QVERIFY_RESULT(door.perform(
            PatchReported{.id = idOf(device), .body = jsonOf(reported.constData()), .ifVersion = {}}));
        follow(device);
    }
    void follow(const QString &device) { board.put(idOf(device), door.state().find(idOf(device))); }
    qint64 desiredVersion(const QString &device) const
    {
        return door.state().find(idOf(device))->twin.desired.version;
    }
    const AskedRow &row(const QString &device) const { return board.rows()[board.rowOf(idOf(device))]; }
    Timestamp now() const { return door.clockByHand.now(); }
    std::vector<bool> everyone() const { return std::vector<bool>(size_t(board.rows().size()), true); }
    BoardSummary summary() const { return summaryOf(board, everyone(), now()); }
    QStringList order(const BoardFilter &filter, const BoardOrder &by) const
    {
        QStringList names;
        for (const auto number : rowsInOrder(board, everyone(), filter, by, now()))
            names.append(board.rows()[qsizetype(number)].id.device());
        return names;
    }
};

} // namespace

class tst_Convergence : public QObject
{
    Q_OBJECT

private slots:
    void aWishGoesFromAskedOverTheWayToAccepted();
    void silenceOfAConnectedDeviceIsIgnoringFromTheTimeThatItConnected();
    void anOldAcknowledgementDoesNotCount();
    void componentsAreAskedByTheirMarkerOnEitherSide();
    void agreesWithTheProjection();
    void askingAgainIsANewWish();
    void countsCellsAndDevices();
    void ordersAndFilters();
    void rowsOfDevicesThatAreGoneAreFreeAgain();
};

void tst_Convergence::aWishGoesFromAskedOverTheWayToAccepted()
{
    Stage s;
    s.create(u"a"_s);
    QVERIFY(s.row(u"a"_s).cells.isEmpty());
    s.ask(u"a"_s, R"({"speed":5})");
    const auto progress = [&] { return progressOf(s.row(u"a"_s), s.row(u"a"_s).cells.at(0), s.now()); };
    QCOMPARE(progress(), Progress::Asked);
    s.connectDevice(u"a"_s);
    QCOMPARE(progress(), Progress::OnTheWay);
    const auto answer = [&](int code) {
        s.report(u"a"_s, u"{\"speed\":{\"value\":5,\"ac\":%1,\"av\":%2}}"_s.arg(code)
                             .arg(s.desiredVersion(u"a"_s))
                             .toUtf8());
    };
    answer(202);
    QCOMPARE(progress(), Progress::OnTheWay);
    answer(400);
    QCOMPARE(progress(), Progress::Refused);
    QCOMPARE(s.row(u"a"_s).cells.at(0).code, 400);
    answer(500);
    QCOMPARE(progress(), Progress::Refused);
    answer(200);
    QCOMPARE(progress(), Progress::Accepted);
}

void tst_Convergence::silenceOfAConnectedDeviceIsIgnoringFromTheTimeThatItConnected()
{
    Stage s;
    s.create(u"a"_s);
    s.ask(u"a"_s, R"({"speed":5})");
    const auto progress = [&] { return progressOf(s.row(u"a"_s), s.row(u"a"_s).cells.at(0), s.now()); };
    s.door.clockByHand.advanceMSecs(IgnoredMSecs * 3);
    QCOMPARE(progress(), Progress::Asked); // it cannot know
    s.connectDevice(u"a"_s);
    QCOMPARE(progress(), Progress::OnTheWay);
    s.door.clockByHand.advanceMSecs(IgnoredMSecs);
    QCOMPARE(progress(), Progress::OnTheWay);
    s.door.clockByHand.advanceMSecs(1);
    QCOMPARE(progress(), Progress::Ignored);
    s.ask(u"a"_s, R"({"speed":6})");
    QCOMPARE(progress(), Progress::OnTheWay);
}

void tst_Convergence::anOldAcknowledgementDoesNotCount()
{
    Stage s;
    s.create(u"a"_s);
    s.connectDevice(u"a"_s);
    s.ask(u"a"_s, R"({"speed":5})");
    const qint64 first = s.desiredVersion(u"a"_s);
    s.ask(u"a"_s, R"({"speed":9})");
    s.report(u"a"_s, u"{\"speed\":{\"value\":5,\"ac\":200,\"av\":%1}}"_s.arg(first).toUtf8());
    QCOMPARE(progressOf(s.row(u"a"_s), s.row(u"a"_s).cells.at(0), s.now()), Progress::OnTheWay);
}

void tst_Convergence::componentsAreAskedByTheirMarkerOnEitherSide()
{
    Stage s;
    s.create(u"a"_s);
    s.create(u"b"_s);
    s.ask(u"a"_s, R"({"pump":{"__t":"c","speed":5},"plain":{"speed":7}})");
    s.report(u"b"_s, R"({"pump":{"__t":"c","level":1}})");
    s.ask(u"b"_s, R"({"pump":{"speed":5}})");
    QStringList names;
    for (const auto &property : s.board.properties())
        names.append(nameOf(property));
    QCOMPARE(names, (QStringList{u"pump.speed"_s, u"plain"_s}));
    QCOMPARE(s.row(u"b"_s).cells.size(), 1);
    QCOMPARE(s.row(u"b"_s).cells.at(0).property, 0u);
}

// Random wishes and answers: the board says of every property what syncStates() says.
void tst_Convergence::agreesWithTheProjection()
{
    Stage s;
    QRandomGenerator random(11);
    s.create(u"a"_s);
    const QStringList names{u"x"_s, u"y"_s, u"pump"_s, u"not_"_s};
    for (int i = 0; i < 400; ++i) {
        const QString name = names[random.bounded(int(names.size()))];
        const bool isComponent = random.bounded(2) == 0;
        const qint64 version = s.desiredVersion(u"a"_s) - random.bounded(2);
        const int code = QList<int>{200, 202, 203, 400, 500}[random.bounded(5)];
        const QString value = random.bounded(2) == 0
                                  ? u"{\"value\":1,\"ac\":%1,\"av\":%2}"_s.arg(code).arg(version)
                                  : QString::number(random.bounded(9));
        const QString inner = random.bounded(6) == 0 ? u"null"_s : value;
        const QString text = isComponent ? u"{\"%1\":{\"__t\":\"c\",\"inner\":%2}}"_s.arg(name, inner)
                                         : u"{\"%1\":%2}"_s.arg(name, inner);
        if (random.bounded(2) == 0)
            s.ask(u"a"_s, text.toUtf8().constData());
        else
            s.report(u"a"_s, text.toUtf8());
        QStringList expected;
        for (const auto &sync : syncStates(s.door.state().find(idOf(u"a"_s))->twin)) {
            if (sync.desiredValue)
                expected.append(u"%1.%2 %3"_s.arg(sync.component, sync.name).arg(int(sync.state)));
        }
        QStringList found;
        for (const auto &cell : s.row(u"a"_s).cells) {
            const auto &property = s.board.properties()[cell.property];
            found.append(u"%1.%2 %3"_s.arg(property.component.toString(), property.name.toString())
                             .arg(int(cell.sync)));
        }
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }
}

void tst_Convergence::askingAgainIsANewWish()
{
    Stage s;
    s.create(u"a"_s);
    s.connectDevice(u"a"_s);
    s.ask(u"a"_s, R"({"pump":{"__t":"c","speed":5}})");
    s.report(u"a"_s, u"{\"pump\":{\"__t\":\"c\",\"speed\":{\"value\":3,\"ac\":400,\"av\":%1}}}"_s
                         .arg(s.desiredVersion(u"a"_s))
                         .toUtf8());
    QCOMPARE(s.summary().counts.of(Progress::Refused), 1);
    const Json body = askBody(s.board.properties()[0], jsonOf("5"));
    QVERIFY_RESULT(s.door.perform(PatchTwin{.id = idOf(u"a"_s), .body = body}));
    s.follow(u"a"_s);
    QCOMPARE(s.summary().counts.of(Progress::Refused), 0);
    QCOMPARE(s.summary().counts.of(Progress::OnTheWay), 1);
}

void tst_Convergence::countsCellsAndDevices()
{
    Stage s;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        s.create(name);
    s.ask(u"a"_s, R"({"x":1,"y":1})");
    s.ask(u"b"_s, R"({"x":1})");
    s.report(u"b"_s, u"{\"x\":{\"value\":1,\"ac\":200,\"av\":%1}}"_s.arg(s.desiredVersion(u"b"_s)).toUtf8());
    const BoardSummary summary = s.summary();
    QCOMPARE(summary.devices, 3);
    QCOMPARE(summary.openDevices, 1);
    QCOMPARE(summary.counts.all(), 3);
    QCOMPARE(summary.counts.open(), 2);
    QCOMPARE(summary.counts.devices[size_t(Progress::Asked)], 1);
    QCOMPARE(summary.columns.size(), size_t(2));
    QCOMPARE(summary.columns[0].open, 1);
    QCOMPARE(summary.columns[0].all, 2);
    QCOMPARE(summaryOf(s.board, {false, false, true}, s.now()).counts.all(), 0);
}

void tst_Convergence::ordersAndFilters()
{
    Stage s;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        s.create(name);
    s.ask(u"b"_s, R"({"speed":1})");
    s.door.clockByHand.advanceMSecs(60'000);
    s.ask(u"c"_s, R"({"speed":1,"limit":4})");
    s.door.clockByHand.advanceMSecs(60'000);
    s.connectDevice(u"a"_s, u"dtmi:x:A;1"_s);
    s.ask(u"a"_s, R"({"speed":1})");
    using By = BoardOrder::By;
    QCOMPARE(s.order({}, {}), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(s.order({}, {.isDown = false}), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(s.order({}, {.by = By::Id, .isDown = false}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(s.order({}, {.by = By::Property, .property = 1}).first(), u"c"_s);
    QCOMPARE(s.order({.text = u"LIM"_s}, {}), QStringList{u"c"_s});
    QCOMPARE(s.order({.modelId = u"dtmi:x:A;1"_s}, {}), QStringList{u"a"_s});
    QCOMPARE(s.order({.leastWait = 90'000}, {}), QStringList{u"b"_s});
    QCOMPARE(s.order({.shown = {false, true, true, true, true}}, {}), QStringList{u"a"_s});
}

void tst_Convergence::rowsOfDevicesThatAreGoneAreFreeAgain()
{
    Stage s;
    s.create(u"a"_s);
    s.create(u"b"_s);
    s.ask(u"a"_s, R"({"x":1})");
    const auto number = s.board.rowOf(idOf(u"a"_s));
    s.board.put(idOf(u"a"_s), nullptr);
    QCOMPARE(s.board.rowOf(idOf(u"a"_s)), -1);
    QCOMPARE(s.board.deviceCount(), 1);
    QCOMPARE(s.summary().counts.all(), 0);
    s.create(u"c"_s);
    QCOMPARE(s.board.rowOf(idOf(u"c"_s)), number);
}

QTEST_GUILESS_MAIN(tst_Convergence)
#include "tst_convergence.moc"
