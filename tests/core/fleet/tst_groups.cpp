// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/groups.h"
#include "query/targets.h"
#include "support/directdoor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;

namespace {

TwinId id(QStringView path)
{
    return *TwinId::parsePath(path);
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT
private slots:
    void aDeviceIsInAGroupWhileItsTagsSaySo()
    {
        testsupport::DirectDoor door;
        for (const auto *const name : {u"a", u"b", u"a/m"})
            (void)door.perform(CreateIdentity{.id = id(name)});
        for (const QString &group : {u"line-1"_s, u"H\u00e4lfte/2"_s}) {
            QVERIFY(door.perform(fleet::groupPatch(id(u"a"), group, true)).has_value());
            QVERIFY(fleet::isInGroup(*door.state().find(id(u"a")), group));
            QVERIFY(!fleet::isInGroup(*door.state().find(id(u"b")), group));
            const auto targets = query::Targets::parse(fleet::groupCondition(group).toUtf8());
            QVERIFY(targets.has_value());
            QCOMPARE(targets->select(door.state()), std::vector<TwinId>{id(u"a")});
        }
        QVERIFY(door.perform(fleet::groupPatch(id(u"b"), u"line-1"_s, true)).has_value());
        QVERIFY(door.perform(fleet::groupPatch(id(u"a/m"), u"line-1"_s, true)).has_value()); // no device
        QCOMPARE(fleet::groupCounts(door.state()).value(u"line-1"_s), 2);
        QVERIFY(door.perform(fleet::groupPatch(id(u"a"), u"line-1"_s, false)).has_value());
        QVERIFY(door.perform(fleet::groupPatch(id(u"b"), u"line-1"_s, false)).has_value());
        QCOMPARE(fleet::groupCounts(door.state()).keys(), QStringList{u"H\u00e4lfte/2"_s});
    }

    void refusesNamesThatNoTagHas_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {QString(), u"two words"_s, u"a.b"_s, u"$a"_s, u"a\tb"_s, QString(129, u'x')})
            QTest::addRow("'%s'", qPrintable(name)) << name;
    }
    void refusesNamesThatNoTagHas()
    {
        QFETCH(QString, name);
        QCOMPARE(fleet::checkGroupName(name).error().code, ErrorCode::Argument);
        QVERIFY(fleet::checkGroupName(u"a"_s + QString(127, u'x')).has_value());
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
