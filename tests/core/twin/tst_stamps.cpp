// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mergepatch.h"
#include "support/jsontext.h"
#include "support/randomjson.h"
#include "twin/twin.h"
#include "twin/twinwrite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace {

constexpr Timestamp at(int second)
{
    return Timestamp::fromTicks(638'500'000'000'000'000 + second * Timestamp::TicksPerSecond);
}

// What the rules of twin-rules.md section 7 say, node by node and without any saving: the judge of Stamps.
Json slowMetadata(const Json &values, const Json &metadata, const Json &patch, const Json &stamp)
{
    JsonObjectBuilder builder;
    for (const auto &[key, value] : stamp.members())
        builder.append(key, value);
    const Json merged = json::mergePatch(values, patch);
    for (const auto &[key, value] : merged.members()) {
        const Json *change = patch.find(key);
        const Json *old = values.find(key);
        if (!change)
            builder.append(key, metadata[key.view()]);
        else if (change->isObject())
            builder.append(key, old && old->isObject()
                                    ? slowMetadata(*old, metadata[key.view()], *change, stamp)
                                    : slowMetadata(Json::emptyObject(), Json::emptyObject(), *change, stamp));
        else
            builder.append(key, stamp);
    }
    return builder.take();
}

} // namespace

class TestStamps : public QObject
{
    Q_OBJECT
private slots:
    void aFreshSectionHasOneNode()
    {
        const Stamps stamps(Stamp{at(1), 3});

        QVERIFY(stamps.isUniform());
        QCOMPARE(stamps.heapBytes(), std::size_t(0));
        QCOMPARE(
            stamps.toJson(testsupport::jsonOf(R"({"a":{"b":1}})")),
            testsupport::jsonOf(R"({"$lastUpdated":"2024-04-29T15:06:41.0000000Z","$lastUpdatedVersion":3,
                     "a":{"$lastUpdated":"2024-04-29T15:06:41.0000000Z","$lastUpdatedVersion":3,
                          "b":{"$lastUpdated":"2024-04-29T15:06:41.0000000Z","$lastUpdatedVersion":3}}})"));
    }

    void followsTheRulesOverRandomPatches()
    {
        testsupport::RandomJson random(20260101);
        Json values = Json::emptyObject();
        Stamps stamps(Stamp{at(0), 1});
        Json slow = stamps.toJson(values);
        for (int version = 2; version < 400; ++version) {
            const Json patch = random.patch(values);
            const Stamp now{at(version), version};
            stamps = stamps.merged(values, patch, now);
            slow = slowMetadata(values, slow, patch, Stamps(now).toJson(Json::emptyObject()));
            values = json::mergePatch(values, patch);

            QCOMPARE(stamps.toJson(values), slow);
            QVERIFY(Stamps::equal(stamps, Stamps::fromJson(slow), values));
        }
    }

    void aRemovalLeavesItsTraceInTheParents()
    {
        const Json values = testsupport::jsonOf(R"({"a":{"b":1,"c":2},"d":3})");
        const Stamps before(Stamp{at(1), 1});

        const Stamps after = before.merged(values, testsupport::jsonOf(R"({"a":{"b":null}})"), {at(2), 2});

        QCOMPARE(after.own().version, 2);
        QCOMPARE(after.child(json::Key("a"sv)).own().version, 2);
        QCOMPARE(after.child(json::Key("a"sv)).child(json::Key("c"sv)).own().version, 1);
        QCOMPARE(after.child(json::Key("d"sv)).own().version, 1);
    }

    void equalSeesOneDifferentLeaf()
    {
        const Json values = testsupport::jsonOf(R"({"a":{"b":1}})");
        const Stamps one(Stamp{at(1), 1});
        const Stamps other = one.merged(values, testsupport::jsonOf(R"({"a":{"b":1}})"), {at(1), 2});

        QVERIFY(Stamps::equal(one, one, values));
        QVERIFY(!Stamps::equal(one, other, values));
    }
};

QTEST_GUILESS_MAIN(TestStamps)
#include "tst_stamps.moc"
