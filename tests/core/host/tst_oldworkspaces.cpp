// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localhub.h"
#include "json/reader.h"
#include "json/writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using twin::Json;

/// Workspaces that earlier releases wrote, opened by this one: tests/data/workspaces.
class tst_OldWorkspaces : public QObject
{
    Q_OBJECT

private slots:
    void thereIsOneOfTheFirstRelease();
    void everyTwinIsKept_data() { addReleases(); }
    void everyTwinIsKept();
    void theGraphIsKept_data() { addReleases(); }
    void theGraphIsKept();
    void theConfigurationsAreKept_data() { addReleases(); }
    void theConfigurationsAreKept();
    void canBeWrittenAndOpenedAgain_data() { addReleases(); }
    void canBeWrittenAndOpenedAgain();

private:
    static void addReleases();
};

namespace {

QDir folder()
{
    return QDir(QStringLiteral(WORKSPACES_DIR));
}

/// What the release itself exported.
Json expected(const QString &release)
{
    QFile file(folder().filePath(release + u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = twin::json::read(file.readAll());
    return json ? *json : Json();
}

/// The hub on a copy of the workspace, with its clock at rest.
struct Opened {
    explicit Opened(const QString &release)
    {
        QFile::copy(folder().filePath(release + u".twinscope"_s), path());
        QFile(path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        open();
    }
    QString path() const { return copies.filePath(u"old.twinscope"_s); }
    void open()
    {
        hub.reset();
        auto result = twin::host::LocalHub::open(
            {.workspace = {.path = path()}, .manualStart = twin::Timestamp::parse(u"2027-01-01T00:00:00Z")});
        error = result ? QString() : result.error().toString();
        if (result)
            hub = *std::move(result);
    }
    const twin::State &state() const { return hub->hub().state(); }

    QTemporaryDir copies;
    std::unique_ptr<twin::host::LocalHub> hub;
    QString error;
};

QString textOf(const Json &json, QStringView name)
{
    const Json *member = json.find(name);
    return member ? member->toString() : QString();
}

} // namespace

void tst_OldWorkspaces::addReleases()
{
    QTest::addColumn<QString>("release");
    const QStringList files = folder().entryList({u"*.twinscope"_s}, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QFileInfo(file).completeBaseName();
}

void tst_OldWorkspaces::thereIsOneOfTheFirstRelease()
{
    QVERIFY(folder().exists(u"0.1.0.twinscope"_s));
}

void tst_OldWorkspaces::everyTwinIsKept()
{
    QFETCH(QString, release);
    const Opened opened(release);
    QVERIFY2(opened.hub, qPrintable(opened.error));
    const Json all = expected(release);
    int seen = 0;
    for (const QStringView collection : {u"devices", u"modules"}) {
        const Json *documents = all.find(collection);
        QVERIFY(documents && documents->isArray());
        for (qsizetype i = 0; i < documents->size(); ++i, ++seen) {
            const Json &document = documents->at(i);
            const QString module = textOf(document, u"moduleId");
            const QString device = textOf(document, u"deviceId");
            const auto id =
                twin::TwinId::parsePath(module.isEmpty() ? device : QString(device + u'/' + module));
            const auto record = opened.state().find(*id);
            QVERIFY2(record, qPrintable(id->toString()));
            QCOMPARE(twin::json::write(twin::twinDocument(*record)), twin::json::write(document));
        }
    }
    QCOMPARE(opened.state().records().size(), qsizetype(seen)); // and nothing that was deleted
    QVERIFY(seen >= 4);
}

void tst_OldWorkspaces::theGraphIsKept()
{
    QFETCH(QString, release);
    const Opened opened(release);
    QVERIFY2(opened.hub, qPrintable(opened.error));
    const Json all = expected(release);
    const auto &graph = opened.state().graph();
    QCOMPARE(graph.twins().size(), all.find(u"graph"_s)->size());
    QCOMPARE(graph.relationshipCount(), all.find(u"edges"_s)->size());
    const auto edge = graph.relationship(*twin::TwinId::parse(u"floor-1"_s), u"contains-1");
    QVERIFY(edge);
}

void tst_OldWorkspaces::theConfigurationsAreKept()
{
    QFETCH(QString, release);
    const Opened opened(release);
    QVERIFY2(opened.hub, qPrintable(opened.error));
    const Json all = expected(release);
    const auto &kept = opened.state().configurations();
    QCOMPARE(kept.size(), all["configurations"].size());
    for (const Json &document : all["configurations"].elements()) {
        const auto found = kept.constFind(textOf(document, u"id"));
        QVERIFY(found != kept.constEnd());
        QCOMPARE(found->spec, *twin::configurationSpecOf(document));
        QCOMPARE(found->etagText(), textOf(document, u"etag"));
    }
    QVERIFY(opened.state().provisioning().registrations().isEmpty());
}

void tst_OldWorkspaces::canBeWrittenAndOpenedAgain()
{
    QFETCH(QString, release);
    Opened opened(release);
    QVERIFY2(opened.hub, qPrintable(opened.error));
    const auto id = *twin::TwinId::parse(u"lamp-1"_s);
    const auto body = *twin::json::read(R"({"tags": {"room": "attic"}})");
    auto reply = opened.hub->hub().send(twin::PatchTwin{.id = id, .body = body, .ifMatch = {}});
    opened.hub->advance(0);
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result());
    opened.open();
    QVERIFY2(opened.hub, qPrintable(opened.error));
    const Json document = twin::twinDocument(*opened.state().find(id));
    QCOMPARE(textOf(*document.find(u"tags"_s), u"room"), u"attic"_s);
    QCOMPARE(textOf(*document.find(u"tags"_s), u"Größe"), u"süß 日本"_s);
}

QTEST_GUILESS_MAIN(tst_OldWorkspaces)
#include "tst_oldworkspaces.moc"
