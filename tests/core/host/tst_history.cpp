// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/historyclient.h"
#include "host/localhub.h"
#include "host/watchedhistory.h"
#include "host/whyvalue.h"
#include "hub/decide.h"
#include "json/writer.h"
#include "store/journal.h"
#include "support/directhubclient.h"
#include "support/jsontext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::host;
using json::Pointer;
using testsupport::jsonOf;

namespace {

const Timestamp Start = *Timestamp::parse(u"2026-01-15T06:00:00Z");

TwinId t()
{
    return *TwinId::parse(u"t"_s);
}

Command patched(const char *body)
{
    return PatchTwin{.id = t(), .body = jsonOf(body), .ifMatch = {}};
}

/// A thermostat whose target is asked, answered and asked again, a second between two steps.
struct Story {
    DirectHubClient hub;
    WatchedHistory history{hub};

    void tick(qint64 ms = 1000) { hub.clock.advanceMSecs(ms); }
    void ask(const char *body, Cause::Origin by = Cause::Origin::Service)
    {
        tick();
        QVERIFY_RESULT(hub.submit(patched(body), {.origin = by}));
    }
    void report(const char *body)
    {
        tick(250);
        QVERIFY_RESULT(hub.submit(PatchReported{.id = t(), .body = jsonOf(body), .ifVersion = {}},
                                  {.origin = Cause::Origin::Device}));
    }
    void connect()
    {
        tick();
        QVERIFY_RESULT(hub.submit(Connect{.id = t(), .modelId = {}}, {.origin = Cause::Origin::Device}));
    }
    void tell()
    {
        QVERIFY_RESULT(hub.submit(CreateIdentity{.id = t(),
                                                 .spec = {},
                                                 .tags = jsonOf(R"({"site": "zurich"})"),
                                                 .desired = jsonOf(R"({"zone": {"__t": "c"}})")},
                                  {.origin = Cause::Origin::Import}));
        connect();
        ask(R"({"properties": {"desired": {"zone": {"target": 20}}}})"); // version 3
        report(R"({"zone": {"__t": "c", "target": {"value": 20, "ac": 202, "av": 3, "ad": "heating"}}})");
        report(R"({"zone": {"target": {"value": 20, "ac": 200, "av": 3, "ad": "reached"}}})");
        ask(R"({"tags": {"site": "basel"}})", Cause::Origin::Window);
        ask(R"({"properties": {"desired": {"zone": {"target": 80}}}})", Cause::Origin::Console); // version 4
        report(R"({"zone": {"target": {"value": 60, "ac": 400, "av": 4, "ad": "too hot"}}})");
        report(R"({"battery": 71})");
    }
    TwinHistory read()
    {
        auto future = history.ofTwin(t());
        return *future.result();
    }
};

QString text(const std::optional<Json> &value)
{
    return value ? QString::fromUtf8(json::write(*value)) : u"-"_s;
}

QString text(const WhyStep &step)
{
    static constexpr std::array Names{"asked", "delivered", "answered", "replaced"};
    QString line =
        QString::fromLatin1(Names.at(size_t(step.kind))) + u" +" + QString::number(step.afterMSecs);
    if (step.kind == WhyStep::Kind::Answered)
        line += u' ' + QString::number(step.code) + u' ' + step.text;
    return line;
}

QString text(const WhyValue &why)
{
    QString line = QString::number(int(why.now.cause.origin)) + u' ' + text(why.now.value) + u" before " +
                   (why.before ? text(why.before->value) : u"nothing"_s);
    for (const WhyStep &step : why.steps)
        line += u"; " + text(step);
    return line;
}

} // namespace

/// The past of a twin: read back, as of a moment, and why a value is so.
class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackEveryMoment();
    void readsAJournalInPieces();
    void knowsTheTwinAfterASnapshotWhenOlderChangesAreGone();
    void readsAJournalWhoseOldestPartWasDropped();
    void pagesNewestFirst();
    void saysThatAClosedHubIsClosed();
    void explainsValues_data();
    void explainsValues();
    void explainsAnEarlierMoment();
    void explainsNothingThatNobodyWrote();
};

void TestHistory::givesBackEveryMoment()
{
    Story story;
    QMap<qint64, RecordPtr> seen;
    QObject::connect(&story.hub, &HubClient::changed, &story.history, [&](const Changes &changes) {
        for (const Change &change : changes)
            seen.insert(change.time.ticks(), change.after);
    });
    story.tell();
    const TwinHistory live = story.read();
    QVERIFY(seen.size() >= 8);
    // What the journal keeps has no records: they are replayed, and are the same.
    Changes bare = live.changes();
    for (Change &change : bare)
        change.before = change.after = nullptr;
    const TwinHistory replayed = TwinHistory::replayed(bare, nullptr, 0);
    for (auto moment = seen.cbegin(); moment != seen.cend(); ++moment) {
        const Timestamp time = Timestamp::fromTicks(moment.key());
        QVERIFY(replayed.recordAt(time));
        QVERIFY(*replayed.recordAt(time) == **moment);
        QVERIFY(*live.recordAt(time.plusTicks(1)) == **moment);
    }
    QVERIFY(!replayed.recordAt(live.changes().first().time.plusTicks(-1)));
    QCOMPARE(replayed.knownSince(), live.changes().first().time);
}

void TestHistory::readsAJournalInPieces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.twinscope"_s);
    LocalHubSpec spec;
    spec.workspace.path = path;
    spec.manualStart = Start;
    auto hub = LocalHub::open(spec);
    QVERIFY_RESULT(hub);
    (*hub)->hub().send(CreateIdentity{.id = t(), .spec = {}, .tags = {}, .desired = {}});
    constexpr int Writes = 1234; // more than two pieces
    for (int i = 0; i < Writes; ++i)
        (*hub)->hub().send(patched(qPrintable(uR"({"tags": {"n": %1}})"_s.arg(i))));
    (*hub)->advance(0);
    auto future = (*hub)->history().ofTwin(t());
    (*hub)->advance(0);
    QTRY_VERIFY(future.isFinished());
    const auto read = future.result();
    QVERIFY_RESULT(read);
    QVERIFY(read->changes().size() >= Writes + 1);
    QCOMPARE(read->changes().last().after->twin.tags["n"].toInteger(), Writes - 1);
    QCOMPARE(read->changes().last().before->twin.tags["n"].toInteger(), Writes - 2);
}

void TestHistory::knowsTheTwinAfterASnapshotWhenOlderChangesAreGone()
{
    Story story;
    story.tell();
    const Changes all = story.read().changes();
    const Change &snapshot = all.at(4);
    Changes kept = all.mid(3);
    for (Change &change : kept)
        change.before = change.after = nullptr;
    const TwinHistory history = TwinHistory::replayed(kept, snapshot.after, snapshot.number);
    QVERIFY(!history.changes().at(0).after); // what was written is known, the twin is not
    QVERIFY(!history.changes().at(1).after);
    QVERIFY(*history.changes().at(2).after == *all.at(5).after);
    QCOMPARE(history.knownSince(), all.at(5).time);
    QVERIFY(*history.changes().last().after == *all.last().after);
}

void TestHistory::readsAJournalWhoseOldestPartWasDropped()
{
    Story story;
    story.tell();
    const Changes all = story.read().changes();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.twinscope"_s);
    {
        auto journal = store::Journal::open(path);
        QVERIFY_RESULT(journal);
        QVERIFY_RESULT((*journal)->append(std::span(all.constData(), 6)));
        State state;
        Changes changes = all.mid(0, 6);
        for (Change &change : changes)
            evolve(state, change);
        QVERIFY_RESULT((*journal)->compact(state, {.maxChanges = 2, .maxAgeDays = 30}, all.at(5).time));
        QVERIFY_RESULT((*journal)->append(std::span(all.constData() + 6, size_t(all.size()) - 6)));
    }
    LocalHubSpec spec;
    spec.workspace.path = path;
    spec.manualStart = all.last().time.plusMSecs(1000);
    auto hub = LocalHub::open(spec);
    QVERIFY_RESULT(hub);
    auto future = (*hub)->history().ofTwin(t());
    (*hub)->advance(0);
    QTRY_VERIFY(future.isFinished());
    const auto read = future.result();
    QVERIFY_RESULT(read);
    QCOMPARE(read->changes().first().number, all.at(4).number); // two are left of what was compacted
    QVERIFY(!read->changes().at(0).after);
    QCOMPARE(read->knownSince(), all.at(6).time);
    QVERIFY(read->recordAt(all.last().time)->twin == all.last().after->twin);
}

void TestHistory::pagesNewestFirst()
{
    Story story;
    story.tell();
    auto future = story.history.page(t(), 0, 3);
    const Changes newest = *future.result();
    QCOMPARE(newest.size(), 3);
    QVERIFY(newest.at(0).number > newest.at(1).number);
    auto next = story.history.page({}, newest.last().number, 100);
    QCOMPARE(next.result()->first().number, newest.last().number - 1);
    QCOMPARE(next.result()->last().number, 1U);
}

void TestHistory::saysThatAClosedHubIsClosed()
{
    const QTemporaryDir folder;
    LocalHubSpec spec;
    spec.workspace.path = folder.filePath(u"w.twinscope"_s);
    spec.manualStart = Start;
    auto hub = LocalHub::open(spec);
    QVERIFY_RESULT(hub);
    (*hub)->close();
    auto future = (*hub)->history().ofTwin(t());
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void TestHistory::explainsValues_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Section section, const QStringList &path, const char *expected) {
        QTest::newRow(name) << int(section) << path << QString::fromLatin1(expected);
    };
    // The number is Cause::Origin: 0 window, 1 console, 2 service, 3 device, 5 import.
    row("a tag", Section::Tags, {u"site"_s}, R"(0 "basel" before "zurich")");
    row("a target that was refused", Section::Desired, {u"zone"_s, u"target"_s},
        "1 80 before 20; asked +0; delivered +0; answered +250 400 too hot");
    row("the device's answer", Section::Reported, {u"zone"_s, u"target"_s, u"value"_s},
        "3 60 before 20; asked +0; delivered +0; answered +250 400 too hot");
    row("nobody asked for it", Section::Reported, {u"battery"_s}, "3 71 before nothing");
    row("a component came with the device", Section::Desired, {u"zone"_s, u"__t"_s},
        R"(5 "c" before nothing)");
}

void TestHistory::explainsValues()
{
    QFETCH(int, section);
    QFETCH(QStringList, path);
    QFETCH(QString, expected);
    Story story;
    story.tell();
    const auto why = whyValue(story.read(), Section(section), Pointer(path));
    QVERIFY(why);
    if (path.last() == u"__t") // its chain is the marker's own
        QCOMPARE(text(WhyValue{why->now, why->before, {}}), expected);
    else
        QCOMPARE(text(*why), expected);
}

void TestHistory::explainsAnEarlierMoment()
{
    Story story;
    story.tell();
    const TwinHistory history = story.read();
    const Pointer target({u"zone"_s, u"target"_s});
    const auto now = whyValue(history, Section::Desired, target);
    QVERIFY(now && now->before);
    const auto earlier = whyValue(history, Section::Desired, target, history.indexOf(now->before->number));
    QVERIFY(earlier);
    QCOMPARE(text(*earlier), u"2 20 before nothing; asked +0; delivered +0; answered +250 202 heating; "
                             "answered +250 200 reached; replaced +2000"_s);
    QCOMPARE(earlier->now.version, 3);
    QCOMPARE(now->now.version, 4);
    QVERIFY(earlier->now.bytes > 0);
}

void TestHistory::explainsNothingThatNobodyWrote()
{
    Story story;
    story.tell();
    QVERIFY(!whyValue(story.read(), Section::Tags, Pointer({u"nowhere"_s})));
    QVERIFY(!whyValue(story.read(), Section::Tags, Pointer()));
    QVERIFY(!whyValue({}, Section::Tags, Pointer({u"site"_s})));
}

QTEST_GUILESS_MAIN(TestHistory)

#include "tst_history.moc"
