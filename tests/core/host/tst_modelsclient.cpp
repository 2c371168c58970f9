// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/modelsclient.h"
#include "support/modelserver.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::host;
using dtdl::ModelSource;
using dtdl::ModelState;

class tst_ModelsClient : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aFolderIsReadAndWatched();
    void theOrderDecides();
    void aSourceIsNamedOnce();
    void ownFilesAreSavedOthersAreNot();
    void whatCannotBeReadIsNamed();
    void theWebIsAskedForWhatIsNeededAndOnlyThen();
    void anExpandedAnswerBringsTheOthersAlong();
    void brokenAnswersAreLocated_data();
    void brokenAnswersAreLocated();
    void aCycleEnds();
    void theFirstRepositoryThatHasItWins();
    void aFetchCanBeCancelled();
    void theCacheIsThereWithoutTheNetwork();
};

namespace {

QByteArray interface(const char *id, const char *extends = nullptr)
{
    return QByteArray("{\"@context\": \"dtmi:dtdl:context;2\", \"@type\": \"Interface\", \"@id\": \"") + id +
           "\"" + (extends ? ", \"extends\": \"" + QByteArray(extends) + "\"" : QByteArray()) + "}";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

ModelSource folderSource(const QString &path)
{
    return {ModelSource::Kind::Folder, path, {}};
}

ModelSource webSource(const ModelServer &server)
{
    return {ModelSource::Kind::Web, server.address(), {}};
}

QList<Error> fetched(ModelsClient &client, const QStringList &ids)
{
    QList<Error> errors;
    QSignalSpy finished(&client, &ModelsClient::fetchFinished);
    const auto keep = QObject::connect(&client, &ModelsClient::fetchFinished, &client,
                                       [&errors](const QList<Error> &found) { errors = found; });
    client.fetch(ids);
    if (finished.isEmpty() && !finished.wait())
        errors.append({.code = ErrorCode::Timeout});
    QObject::disconnect(keep);
    return errors;
}

const SystemClock Now;

} // namespace

void tst_ModelsClient::aFolderIsReadAndWatched()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.json"_s), interface("dtmi:t:A;1", "dtmi:t:B;1"));
    ModelsClient client({.sources = {folderSource(folder.path())}}, Now);
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Incomplete);
    QCOMPARE(client.sources().first().models, 1);
    QCOMPARE(client.sources().first().faultyFiles, 1);
    QTRY_VERIFY(!client.isBusy());

    QSignalSpy changed(&client, &ModelsClient::changed);
    write(folder.filePath(u"b.json"_s), interface("dtmi:t:B;1"));
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    QVERIFY(changed.first().first().toStringList().contains(u"dtmi:t:A;1"_s));
    QCOMPARE(client.sources().first().models, 2);
    QCOMPARE(client.sources().first().faultyFiles, 0);

    QVERIFY(QFile::remove(folder.filePath(u"b.json"_s)));
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Incomplete);
}

void tst_ModelsClient::theOrderDecides()
{
    QTemporaryDir one;
    QTemporaryDir two;
    write(one.filePath(u"a.json"_s), interface("dtmi:t:A;1"));
    write(two.filePath(u"a.json"_s), interface("dtmi:t:A;1"));
    ModelsClient client({.sources = {folderSource(one.path()), folderSource(two.path())}}, Now);
    QTRY_VERIFY(client.library()->fileOf(u"dtmi:t:A;1"_s));
    QCOMPARE(client.library()->fileOf(u"dtmi:t:A;1"_s)->text.file, one.filePath(u"a.json"_s));
    client.move(0, 1);
    QTRY_COMPARE(client.library()->fileOf(u"dtmi:t:A;1"_s)->text.file, two.filePath(u"a.json"_s));
    client.remove(0);
    QTRY_COMPARE(client.library()->fileOf(u"dtmi:t:A;1"_s)->text.file, one.filePath(u"a.json"_s));
    client.remove(0);
    QTRY_VERIFY(client.library()->ids().isEmpty());
    client.remove(0);
    client.move(0, 3);
}

void tst_ModelsClient::aSourceIsNamedOnce()
{
    QTemporaryDir folder;
    ModelsClient client({}, Now);
    QVERIFY(client.add(folderSource(folder.path())).has_value());
    QCOMPARE(client.add(folderSource(folder.path())).error().code, ErrorCode::SourceInvalid);
    QCOMPARE(client.sourceList().size(), 1);
}

void tst_ModelsClient::ownFilesAreSavedOthersAreNot()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.json"_s);
    write(file, interface("dtmi:t:A;1"));
    ModelsClient client({.sources = {folderSource(folder.path())}}, Now);
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    QVERIFY(client.save(file, "{\"@id\": \"dtmi:t:A;1\", \"@type\": \"Interface\"}").has_value());
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Invalid);
    QCOMPARE(client.save(u"/elsewhere/a.json"_s, "{}").error().code, ErrorCode::SourceInvalid);
}

void tst_ModelsClient::whatCannotBeReadIsNamed()
{
    ModelsClient client({.sources = {folderSource(u"/nowhere"_s)}}, Now);
    QTRY_COMPARE(client.sources().first().errors.size(), 1);
    QCOMPARE(client.sources().first().errors.first().place, u"/nowhere"_s);
}

void tst_ModelsClient::theWebIsAskedForWhatIsNeededAndOnlyThen()
{
    ModelServer server;
    server.answers[u"/dtmi/t/a-1.json"_s].body = interface("dtmi:t:A;1", "dtmi:t:B;1");
    server.answers[u"/dtmi/t/b-1.json"_s].body = interface("dtmi:t:B;1");
    QTemporaryDir cache;
    ModelsClient client({.sources = {webSource(server)}, .cacheFolder = cache.path()}, Now);
    QTRY_VERIFY(!client.isBusy());
    QVERIFY(server.asked.isEmpty());
    QSignalSpy progress(&client, &ModelsClient::fetchProgressed);
    QCOMPARE(fetched(client, {u"dtmi:t:A;1"_s}), QList<Error>());
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    QCOMPARE(server.asked, (QStringList{u"/metadata.json"_s, u"/dtmi/t/a-1.json"_s, u"/dtmi/t/b-1.json"_s}));
    QCOMPARE(progress.last().first().toInt(), 2);
    QCOMPARE(client.sources().first().cache.count, 2);
    QVERIFY(client.sources().first().cache.newest.msecsTo(Now.now()) < 60'000);

    QCOMPARE(fetched(client, {u"dtmi:t:A;1"_s}), QList<Error>());
    QCOMPARE(server.asked.size(), 3); // nothing is asked for twice
}

void tst_ModelsClient::anExpandedAnswerBringsTheOthersAlong()
{
    ModelServer server;
    server.answers[u"/metadata.json"_s].body = R"({"features": {"expanded": true}})";
    server.answers[u"/dtmi/t/a-1.expanded.json"_s].body =
        "[" + interface("dtmi:t:B;1") + "," + interface("dtmi:t:A;1", "dtmi:t:B;1") + "]";
    server.answers[u"/dtmi/t/c-1.json"_s].body = interface("dtmi:t:C;1");
    QTemporaryDir cache;
    ModelsClient client({.sources = {webSource(server)}, .cacheFolder = cache.path()}, Now);
    QCOMPARE(fetched(client, {u"dtmi:t:A;1"_s, u"dtmi:t:C;1"_s}), QList<Error>());
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    QCOMPARE(client.library()->stateOf(u"dtmi:t:C;1"_s), ModelState::Valid);
    QVERIFY(!server.asked.contains(u"/dtmi/t/b-1.json"_s));
    QVERIFY(server.asked.contains(u"/dtmi/t/c-1.expanded.json"_s)); // then without
}

void tst_ModelsClient::brokenAnswersAreLocated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("not there") << QByteArray() << 404 << ErrorCode::ModelNotFound << u"dtmi:t:A;1"_s;
    QTest::newRow("refused") << QByteArray() << 403 << ErrorCode::SourceFailed << u"403"_s;
    QTest::newRow("server trouble") << QByteArray() << 503 << ErrorCode::SourceFailed << u"503"_s;
    QTest::newRow("no JSON") << QByteArray("<html>") << 200 << ErrorCode::JsonSyntax << u""_s;
    QTest::newRow("another model") << interface("dtmi:t:B;1") << 200 << ErrorCode::ModelMismatch
                                   << u"dtmi:t:B;1"_s;
    QTest::newRow("another case") << interface("dtmi:t:a;1") << 200 << ErrorCode::ModelMismatch
                                  << u"dtmi:t:a;1"_s;
    QTest::newRow("a number") << QByteArray("5") << 200 << ErrorCode::ModelMismatch << u"no model"_s;
}

void tst_ModelsClient::brokenAnswersAreLocated()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    ModelServer server;
    server.answers[u"/dtmi/t/a-1.json"_s] = {body, status};
    ModelsClient client({.sources = {webSource(server)}}, Now);
    const QList<Error> errors = fetched(client, {u"dtmi:t:A;1"_s});
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().code, code);
    QVERIFY2(errors.first().detail.contains(says), qPrintable(errors.first().detail));
    if (code != ErrorCode::ModelNotFound) {
        QCOMPARE(errors.first().place, server.address() + u"/dtmi/t/a-1.json"_s);
        QCOMPARE(client.sources().first().errors, errors);
    }
}

void tst_ModelsClient::aCycleEnds()
{
    ModelServer server;
    server.answers[u"/dtmi/t/a-1.json"_s].body = interface("dtmi:t:A;1", "dtmi:t:B;1");
    server.answers[u"/dtmi/t/b-1.json"_s].body = interface("dtmi:t:B;1", "dtmi:t:A;1");
    QTemporaryDir cache;
    ModelsClient client({.sources = {webSource(server)}, .cacheFolder = cache.path()}, Now);
    QCOMPARE(fetched(client, {u"dtmi:t:A;1"_s}), QList<Error>());
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Invalid);
    QCOMPARE(server.asked.size(), 3);
}

void tst_ModelsClient::theFirstRepositoryThatHasItWins()
{
    ModelServer first;
    ModelServer second;
    second.answers[u"/dtmi/t/a-1.json"_s].body = interface("dtmi:t:A;1", "dtmi:t:B;1");
    first.answers[u"/dtmi/t/b-1.json"_s].body = interface("dtmi:t:B;1");
    second.answers[u"/dtmi/t/b-1.json"_s].body = interface("dtmi:t:B;1");
    QTemporaryDir cache;
    ModelsClient client({.sources = {webSource(first), webSource(second)}, .cacheFolder = cache.path()}, Now);
    QCOMPARE(fetched(client, {u"dtmi:t:A;1"_s}), QList<Error>());
    QTRY_VERIFY(client.library()->fileOf(u"dtmi:t:B;1"_s));
    QCOMPARE(client.library()->fileOf(u"dtmi:t:B;1"_s)->text.file, first.address() + u"/dtmi/t/b-1.json"_s);
    QCOMPARE(client.library()->fileOf(u"dtmi:t:A;1"_s)->text.file, second.address() + u"/dtmi/t/a-1.json"_s);
}

void tst_ModelsClient::aFetchCanBeCancelled()
{
    ModelServer server;
    server.isSilent = true;
    ModelsClient client({.sources = {webSource(server)}}, Now);
    QList<Error> errors;
    connect(&client, &ModelsClient::fetchFinished, this,
            [&errors](const QList<Error> &found) { errors = found; });
    client.fetch({u"dtmi:t:A;1"_s});
    QTRY_COMPARE(server.asked.size(), 1);
    QVERIFY(client.isBusy());
    client.cancelFetch();
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().code, ErrorCode::Cancelled);
    QTRY_VERIFY(!client.isBusy());
}

void tst_ModelsClient::theCacheIsThereWithoutTheNetwork()
{
    QTemporaryDir cache;
    const QString address = u"http://127.0.0.1:9"_s; // nobody listens there
    const Timestamp fetched = *Timestamp::parse(u"2026-01-02T03:04:05Z");
    QVERIFY(dtdl::ModelCache(cache.path())
                .store(address, u"dtmi:t:A;1"_s, {interface("dtmi:t:A;1"), fetched})
                .has_value());
    ModelsClient client({.sources = {{ModelSource::Kind::Web, address, {}}}, .cacheFolder = cache.path()},
                        Now);
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    QCOMPARE(client.sources().first().cache.oldest, fetched);
    client.clearCache(0);
    QTRY_COMPARE(client.library()->stateOf(u"dtmi:t:A;1"_s), ModelState::Unknown);
}

QTEST_GUILESS_MAIN(tst_ModelsClient)
#include "tst_modelsclient.moc"
