// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IoT Edge in the hub: the capability, the modules of its runtime, parents and children.
#include "hub/edge.h"
#include "hub/hub.h"
#include "query/query.h"
#include "query/rows.h"
#include "query/run.h"
#include "support/jsontext.h"
#include "support/memorystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

class TestEdge : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_store = std::make_unique<testsupport::MemoryStore>();
        m_hub = std::make_unique<Hub>(State(), Surroundings{m_clock, m_ids}, m_store.get());
    }

    // After every test: what the journal has leads to the same state.
    void cleanup()
    {
        QVERIFY(m_store->replayed() == m_hub->state());
        for (const auto &record : m_hub->state().records()) {
            const auto again = identityFromJson(toJson(*record->identity));
            QVERIFY_RESULT(again);
            QVERIFY(*again == *record->identity);
        }
    }

    void anEdgeDeviceComesWithItsRuntime()
    {
        make(u"gw"_s, {.edge = true});
        QCOMPARE(m_hub->state().modulesOf(u"gw"_s), (QStringList{u"$edgeAgent"_s, u"$edgeHub"_s}));
        const auto agent = find(u"gw/$edgeAgent");
        QCOMPARE(agent->identity->managedBy, u"iotEdge"_s);
        QCOMPARE(agent->identity->authentication.primaryKey.size(), 44);
        QVERIFY(agent->identity->authentication.primaryKey !=
                find(u"gw/$edgeHub")->identity->authentication.primaryKey);
        QCOMPARE(agent->twin, Twin::created(m_clock.now()));
        make(u"plain"_s, {});
        QVERIFY(m_hub->state().modulesOf(u"plain"_s).isEmpty());
        QCOMPARE(m_hub->submit(CreateIdentity{id(u"plain/$edgeAgent")}).error().code, ErrorCode::IdInvalid);
        QCOMPARE(m_hub->submit(CreateIdentity{id(u"gw/$edgeAgent")}).error().code, ErrorCode::ModuleExists);
        QCOMPARE(m_hub->submit(DeleteIdentity{id(u"gw/$edgeAgent")}).error().code, ErrorCode::Argument);
        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"gw")}));
        QVERIFY(!find(u"gw/$edgeHub"));
    }

    void theCapabilityComesAndGoes()
    {
        make(u"gw"_s, {});
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"gw/ours")}));
        update(u"gw"_s, {.edge = true});
        QCOMPARE(m_hub->state().modulesOf(u"gw"_s).size(), 3);
        update(u"gw"_s, {.statusReason = u"x"_s}); // says nothing of it
        QVERIFY(find(u"gw")->identity->isEdge);
        make(u"leaf"_s, {.parent = u"gw"_s});
        update(u"gw"_s, {.edge = false});
        QCOMPARE(m_hub->state().modulesOf(u"gw"_s), QStringList{u"ours"_s});
        QVERIFY(find(u"leaf")->identity->parentScope.isEmpty());
    }

    void documentsTellOfIt()
    {
        make(u"gw"_s, {.edge = true});
        make(u"leaf"_s, {.parent = u"gw"_s});
        make(u"plain"_s, {});
        make(u"inner"_s, {.edge = true, .parent = u"gw"_s});
        const QString scope = u"ms-azure-iot-edge://gw-"_s + find(u"gw")->identity->generationId();
        const Json scopes = Json::array({Json(scope)});
        for (const bool isTwin : {false, true}) {
            const auto document = [&](QStringView name) {
                const auto record = find(name);
                return isTwin ? twinDocument(*record) : identityDocument(*record, true);
            };
            QCOMPARE(document(u"gw")["capabilities"sv]["iotEdge"sv], Json(true));
            QCOMPARE(document(u"gw")["deviceScope"sv], Json(scope));
            QVERIFY(!document(u"gw").contains("parentScopes"sv));
            QCOMPARE(document(u"leaf")["capabilities"sv]["iotEdge"sv], Json(false));
            QCOMPARE(document(u"leaf")["deviceScope"sv], Json(scope));
            QCOMPARE(document(u"leaf")["parentScopes"sv], scopes);
            QVERIFY(!document(u"plain").contains("deviceScope"sv));
            QVERIFY(document(u"inner")["deviceScope"sv].toString().startsWith(u"ms-azure-iot-edge://inner-"));
            QCOMPARE(document(u"inner")["parentScopes"sv], scopes);
            QVERIFY(!document(u"gw/$edgeHub").contains("capabilities"sv));
        }
    }

    void familiesAreFoundFromBothEnds()
    {
        make(u"gw"_s, {.edge = true});
        for (const auto &name : {u"c"_s, u"a"_s, u"b"_s})
            make(name, {.parent = u"gw"_s});
        const State &state = m_hub->state();
        QCOMPARE(edge::childrenOf(state, id(u"gw")), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(edge::parentOf(state, *find(u"a")->identity)->id(), id(u"gw"));
        QVERIFY(edge::childrenOf(state, id(u"a")).isEmpty());
        update(u"b"_s, {.parent = QString()});
        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"c")}));
        QCOMPARE(edge::childrenOf(state, id(u"gw")), QStringList{u"a"_s});
        QVERIFY(!edge::parentOf(state, *find(u"b")->identity));
    }

    void aChildDoesNotFollowAnotherDeviceOfTheName()
    {
        make(u"gw"_s, {.edge = true});
        make(u"leaf"_s, {.parent = u"gw"_s});
        const auto etag = find(u"leaf")->identity->etag;
        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"gw")}));
        QVERIFY(find(u"leaf")->identity->parentScope.isEmpty());
        QCOMPARE(find(u"leaf")->identity->etag, etag + 1);
        m_clock.advanceMSecs(5);
        make(u"gw"_s, {.edge = true});
        QVERIFY(edge::childrenOf(m_hub->state(), id(u"gw")).isEmpty());
    }

    void refusesWhatIsNoFamily_data()
    {
        QTest::addColumn<QString>("child");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("word");
        QTest::newRow("nobody") << u"leaf"_s << u"ghost"_s << u"not registered"_s;
        QTest::newRow("no Edge device") << u"leaf"_s << u"plain"_s << u"Edge device"_s;
        QTest::newRow("itself") << u"gw"_s << u"gw"_s << u"itself"_s;
        QTest::newRow("its own child") << u"gw"_s << u"inner"_s << u"of one of its own"_s;
        QTest::newRow("a module") << u"gw/ours"_s << u"inner"_s << u"module"_s;
    }
    void refusesWhatIsNoFamily()
    {
        QFETCH(QString, child);
        QFETCH(QString, parent);
        QFETCH(QString, word);
        make(u"gw"_s, {.edge = true});
        make(u"inner"_s, {.edge = true, .parent = u"gw"_s});
        make(u"plain"_s, {});
        make(u"leaf"_s, {});
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"gw/ours")}));
        const State before = m_hub->state();
        const auto reply = m_hub->submit(UpdateIdentity{.id = id(child), .spec = {.parent = parent}});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Argument);
        QVERIFY2(reply.error().detail.contains(word), qPrintable(reply.error().detail));
        QVERIFY(m_hub->state() == before);
    }

    void queriesAskForIt()
    {
        make(u"gw"_s, {.edge = true});
        make(u"leaf"_s, {.parent = u"gw"_s});
        make(u"plain"_s, {});
        QCOMPARE(asked("SELECT deviceId FROM devices WHERE capabilities.iotEdge = true"),
                 QStringList{u"gw"_s});
        const QByteArray scope = edge::scopeOf(*find(u"gw")->identity).toUtf8();
        QCOMPARE(asked("SELECT deviceId FROM devices WHERE deviceScope = '" + scope +
                       "' AND capabilities.iotEdge = false"),
                 QStringList{u"leaf"_s});
        QCOMPARE(asked("SELECT deviceId FROM devices WHERE IS_DEFINED(parentScopes)"),
                 QStringList{u"leaf"_s});
        QCOMPARE(asked("SELECT deviceId FROM devices WHERE IS_DEFINED(deviceScope)"),
                 (QStringList{u"gw"_s, u"leaf"_s}));
    }

private:
    static TwinId id(QStringView path) { return *TwinId::parsePath(path); }
    RecordPtr find(QStringView path) const { return m_hub->state().find(id(path)); }
    void make(const QString &name, const IdentitySpec &spec)
    {
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{.id = id(name), .spec = spec}));
    }
    void update(const QString &name, const IdentitySpec &spec)
    {
        QVERIFY_RESULT(m_hub->submit(UpdateIdentity{.id = id(name), .spec = spec}));
    }
    QStringList asked(const QByteArray &text) const
    {
        const auto query = query::Query::parse(text);
        const auto page = query ? query::run(*query, m_hub->state(), 100, {}) : query.error();
        QStringList ids;
        for (const auto &row : page ? page->rows : std::vector<Json>())
            ids.append(row["deviceId"sv].toString());
        ids.sort();
        return page ? ids : QStringList{page.error().detail};
    }

    ManualClock m_clock{*Timestamp::parse(u"2026-11-24T11:00:00Z")};
    SeededIds m_ids{5};
    std::unique_ptr<testsupport::MemoryStore> m_store;
    std::unique_ptr<Hub> m_hub;
};

QTEST_GUILESS_MAIN(TestEdge)
#include "tst_edge.moc"
