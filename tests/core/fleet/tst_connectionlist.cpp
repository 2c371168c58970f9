// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/connectionlist.h"
#include "hub/hub.h"
#include "query/rows.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::fleet;

namespace {

const QByteArray KeyA = QByteArray(32, 'a').toBase64();
const QByteArray KeyB = QByteArray(32, 'b').toBase64();

/// A hub that is listed and takes lists.
struct World {
    ManualClock clock{*Timestamp::parse(u"2026-11-24T11:00:00Z")};
    SeededIds ids{3};
    Hub hub{{}, {clock, ids}, nullptr};

    void create(QStringView path, const Authentication &authentication = {})
    {
        (void)hub.submit(
            CreateIdentity{.id = *TwinId::parsePath(path), .spec = {.authentication = authentication}}, {});
    }
    ImportPlan plan(const QByteArray &text, Existing existing = Existing::Refuse)
    {
        return planConnections(text, existing, hub.state(), {clock, ids});
    }
    void perform(const QByteArray &text, Existing existing = Existing::Refuse)
    {
        const auto planned = plan(text, existing);
        QVERIFY2(planned.isFine(), planned.isFine() ? "" : qPrintable(planned.problems[0].toString()));
        for (const auto &command : planned.commands)
            QVERIFY_RESULT(hub.submit(command, {.origin = Cause::Origin::Import}));
    }
    QByteArray list(Keys keys) const
    {
        auto rows = query::rowsOf(hub.state(), query::Collection::Devices);
        const auto modules = query::rowsOf(hub.state(), query::Collection::Modules);
        rows.insert(rows.end(), modules.begin(), modules.end());
        return exportConnections(rows, u"localhost:8443"_s, keys);
    }
    const Authentication &authentication(QStringView path) const
    {
        return hub.state().find(*TwinId::parsePath(path))->identity->authentication;
    }
};

} // namespace

class TestConnectionList : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void leavesKeysOutUnlessAskedFor()
    {
        World world;
        world.create(u"a", {.primaryKey = KeyA});
        world.create(u"a/m", {.primaryKey = KeyB});
        world.create(u"c", {.type = Authentication::Type::CertificateAuthority});
        world.create(u"x;y");
        QCOMPARE(world.list(Keys::Left), "HostName=localhost:8443;DeviceId=a\n"
                                         "HostName=localhost:8443;DeviceId=c;x509=true\n"
                                         "# The id 'x;y' holds ';', which a connection string cannot carry.\n"
                                         "HostName=localhost:8443;DeviceId=a;ModuleId=m\n");
        const QByteArray whole = world.list(Keys::Written);
        QVERIFY(whole.contains(QByteArray("DeviceId=a;SharedAccessKey=" + KeyA + '\n')));
        QVERIFY(whole.contains(QByteArray("ModuleId=m;SharedAccessKey=" + KeyB + '\n')));
    }

    void comesBackWithItsKeys()
    {
        World first;
        first.create(u"a", {.primaryKey = KeyA});
        first.create(u"a/m", {.primaryKey = KeyB});
        first.create(u"c", {.type = Authentication::Type::CertificateAuthority});
        World second;
        second.perform(first.list(Keys::Written));
        QCOMPARE(second.list(Keys::Written), first.list(Keys::Written));
        World third;
        third.perform("\n# of the plant\r\n" + first.list(Keys::Left).replace('\n', "\r\n"));
        QCOMPARE(third.list(Keys::Left), first.list(Keys::Left));
        QVERIFY(!third.authentication(u"a").primaryKey.isEmpty());
    }

    void takesOverTheKeyOfADeviceThatIsThere()
    {
        World world;
        world.create(u"a", {.primaryKey = KeyA, .secondaryKey = KeyA});
        const QByteArray line = "HostName=h;DeviceId=a;SharedAccessKey=" + KeyB + '\n';
        QCOMPARE(world.plan(line).problems.at(0).code, ErrorCode::DeviceExists);
        world.perform(line, Existing::Update);
        QCOMPARE(world.authentication(u"a").primaryKey, KeyB);
        QCOMPARE(world.authentication(u"a").secondaryKey, KeyA);
        const auto again = world.plan(line + "# only a name\n", Existing::Update);
        QVERIFY(again.isFine() && again.commands.empty());
        QVERIFY(world.plan("HostName=h;DeviceId=a\n", Existing::Update).commands.empty());
    }

    void namesTheLineOfEveryProblem()
    {
        World world;
        const auto plan = world.plan("HostName=h;DeviceId=good\n"
                                     "hello\n"
                                     "HostName=h;SharedAccessKeyName=iothubowner;SharedAccessKey=" +
                                     KeyA +
                                     "\n"
                                     "HostName=h;DeviceId=no good\n"
                                     "HostName=h;DeviceId=good\n"
                                     "HostName=h;DeviceId=b;SharedAccessKey=short\n"
                                     "HostName=h;DeviceId=ghost;ModuleId=m\n");
        QStringList found;
        for (const auto &problem : plan.problems)
            found.append(u"%1 %2"_s.arg(problem.at.line).arg(problem.name()));
        QCOMPARE(found, (QStringList{u"2 argument"_s, u"3 argument"_s, u"4 id-invalid"_s, u"5 argument"_s,
                                     u"6 key-invalid"_s, u"7 device-not-found"_s}));
        QVERIFY(plan.problems[1].detail.contains(u"service"));
        QVERIFY(plan.problems[3].detail.contains(u"line 1"));
        QVERIFY(world.hub.state().records().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
