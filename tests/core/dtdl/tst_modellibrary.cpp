// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modelcache.h"
#include "dtdl/modellibrary.h"
#include "json/reader.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;

class tst_ModelLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aTextSaysWhatItDefinesAndNeeds_data();
    void aTextSaysWhatItDefinesAndNeeds();
    void whatHangsTogetherSharesOneSet();
    void theFirstSourceWins();
    void aSecondTextOfOneSourceIsAProblem();
    void filesThatClashAreUsedApart();
    void whatIsMissingMakesIncompleteAndIsListed();
    void aBrokenBaseBreaksWhatNeedsIt();
    void oneBrokenTextLeavesTheOthersValid();
    void unchangedGroupsAreTakenOver();
    void aCycleIsReported();
    void whatChangedIsNamed();
    void cancelGivesNothing();
    void sourcesAreReadFromWhatPeopleType_data();
    void sourcesAreReadFromWhatPeopleType();
    void sourcesGoThroughSettings();
    void aFolderIsReadWithoutIndexAndExpandedFiles();
    void theCacheKeepsTextAndAge();
};

namespace {

QByteArray interface(const char *id, const char *members = "")
{
    return QByteArray("{\"@context\": \"dtmi:dtdl:context;3\", \"@type\": \"Interface\", \"@id\": \"") + id +
           "\"" + (*members ? ", " : "") + members + "}";
}

SourceText text(const char16_t *file, const QByteArray &bytes, int source = 0)
{
    return {source, QString::fromUtf16(file), bytes};
}

constexpr char ExtendsB[] = R"("extends": "dtmi:t:B;1")";

} // namespace

void tst_ModelLibrary::aTextSaysWhatItDefinesAndNeeds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("interfaces");
    QTest::addColumn<QStringList>("needs");
    const auto row = [](const char *name, const char *text, const QStringList &interfaces,
                        const QStringList &needs) {
        QTest::newRow(name) << QByteArray(text) << interfaces << needs;
    };
    row("extends as a string", R"({"@id": "dtmi:a;1", "@type": "Interface", "extends": "dtmi:b;1"})",
        {u"dtmi:a;1"_s}, {u"dtmi:b;1"_s});
    row("extends in nested arrays",
        R"({"@id": "dtmi:a;1", "@type": "Interface", "extends": [["dtmi:b;1"], "dtmi:c;1"]})",
        {u"dtmi:a;1"_s}, {u"dtmi:b;1"_s, u"dtmi:c;1"_s});
    row("an inline base and what it needs",
        R"({"@id": "dtmi:a;1", "@type": "Interface", "extends": {"@id": "dtmi:b;1", "@type": "Interface", "extends": "dtmi:c;1"}})",
        {u"dtmi:a;1"_s, u"dtmi:b;1"_s}, {u"dtmi:c;1"_s});
    row("a component, a property's schema and a target",
        R"({"@id": "dtmi:a;1", "@type": "Interface", "contents": [
            {"@type": "Component", "name": "c", "schema": "dtmi:part;1"},
            {"@type": "Property", "name": "p", "schema": "dtmi:a:s;1"},
            {"@type": "Relationship", "name": "r", "target": "dtmi:other;1"}]})",
        {u"dtmi:a;1"_s}, {u"dtmi:part;1"_s});
    row("the names written as DTMIs",
        R"({"@id": "dtmi:a;1", "@type": ["dtmi:dtdl:class:Interface;2"], "dtmi:dtdl:property:extends;2": "dtmi:b;1",
            "contents": {"@type": "dtmi:dtdl:class:Component;2", "dtmi:dtdl:property:schema;2": "dtmi:c;1"}})",
        {u"dtmi:a;1"_s}, {u"dtmi:b;1"_s, u"dtmi:c;1"_s});
    row("two that need each other", R"([{"@id": "dtmi:a;1", "@type": "Interface", "extends": "dtmi:b;1"},
                                        {"@id": "dtmi:b;1", "@type": "Interface", "extends": "dtmi:a;1"}])",
        {u"dtmi:a;1"_s, u"dtmi:b;1"_s}, {});
    row("no model at all", R"({"extends": "dtmi:b;1"})", {}, {});
}

void tst_ModelLibrary::aTextSaysWhatItDefinesAndNeeds()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, interfaces);
    QFETCH(QStringList, needs);
    const ModelScan scan = scanModel(*json::read(text));
    QCOMPARE(scan.interfaces, interfaces);
    QCOMPARE(scan.needs, needs);
}

void tst_ModelLibrary::whatHangsTogetherSharesOneSet()
{
    const auto library =
        ModelLibrary::build({text(u"a", interface("dtmi:t:A;1", ExtendsB)),
                             text(u"b", interface("dtmi:t:B;1")), text(u"c", interface("dtmi:t:C;1"))});
    QCOMPARE(library->ids(), (QStringList{u"dtmi:t:A;1"_s, u"dtmi:t:B;1"_s, u"dtmi:t:C;1"_s}));
    QCOMPARE(library->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    QCOMPARE(library->modelsOf(u"dtmi:t:A;1"_s), library->modelsOf(u"dtmi:t:B;1"_s));
    QVERIFY(library->modelsOf(u"dtmi:t:A;1"_s) != library->modelsOf(u"dtmi:t:C;1"_s));
    QCOMPARE(library->find(u"dtmi:t:A;1")->idText(), u"dtmi:t:A;1"_s);
    QCOMPARE(library->find(u"dtmi:t:X;1"), nullptr);
    QCOMPARE(library->usersOf(u"dtmi:t:B;1"_s), QStringList{u"dtmi:t:A;1"_s});
}

void tst_ModelLibrary::theFirstSourceWins()
{
    const auto library =
        ModelLibrary::build({text(u"mine", interface("dtmi:t:A;1", R"("comment": "mine")"), 0),
                             text(u"theirs", interface("dtmi:t:A;1", R"("comment": "theirs")"), 1)});
    QCOMPARE(library->find(u"dtmi:t:A;1")->literal("comment").toString(), u"mine"_s);
    QCOMPARE(library->file(u"theirs"_s)->isShadowed, true);
    QVERIFY(library->file(u"theirs"_s)->problems.isEmpty());
}

void tst_ModelLibrary::aSecondTextOfOneSourceIsAProblem()
{
    const auto library =
        ModelLibrary::build({text(u"one", interface("dtmi:t:A;1")), text(u"two", interface("dtmi:t:A;1"))});
    QCOMPARE(library->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    const LibraryFile *two = library->file(u"two"_s);
    QCOMPARE(two->problems.size(), 1);
    QCOMPARE(two->problems.first().kind, ProblemKind::DuplicateDefinition);
}

void tst_ModelLibrary::filesThatClashAreUsedApart()
{
    constexpr char SubId[] =
        R"("contents": {"@type": "Telemetry", "@id": "dtmi:t:Button;1", "name": "button", "schema": "boolean"})";
    const auto library = ModelLibrary::build(
        {text(u"one", interface("dtmi:t:A;1", SubId)), text(u"two", interface("dtmi:t:A;2", SubId))});
    QCOMPARE(library->stateOf(u"dtmi:t:A;1"_s), ModelState::Valid);
    QCOMPARE(library->stateOf(u"dtmi:t:A;2"_s), ModelState::Valid);
}

void tst_ModelLibrary::whatIsMissingMakesIncompleteAndIsListed()
{
    const auto library =
        ModelLibrary::build({text(u"a", interface("dtmi:t:A;1", ExtendsB)),
                             text(u"c", interface("dtmi:t:C;1", R"("extends": "dtmi:t:A;1")"))});
    QCOMPARE(library->missing(), QStringList{u"dtmi:t:B;1"_s});
    QCOMPARE(library->stateOf(u"dtmi:t:A;1"_s), ModelState::Incomplete);
    QCOMPARE(library->stateOf(u"dtmi:t:C;1"_s), ModelState::Incomplete);
    QCOMPARE(library->find(u"dtmi:t:A;1"), nullptr);
    QCOMPARE(library->fileOf(u"dtmi:t:A;1"_s)->unresolved.first().id, u"dtmi:t:B;1"_s);
    QCOMPARE(library->fileOf(u"dtmi:t:C;1"_s)->brokenBy, QStringList{u"a"_s});
}

void tst_ModelLibrary::aBrokenBaseBreaksWhatNeedsIt()
{
    const auto library = ModelLibrary::build(
        {text(u"a", interface("dtmi:t:A;1", ExtendsB)),
         text(u"b", interface("dtmi:t:B;1", "\"contents\": [\n{\"@type\": \"Telemetry\"}]"))});
    QCOMPARE(library->stateOf(u"dtmi:t:A;1"_s), ModelState::Invalid);
    QCOMPARE(library->fileOf(u"dtmi:t:A;1"_s)->brokenBy, QStringList{u"b"_s});
    QVERIFY(library->fileOf(u"dtmi:t:A;1"_s)->problems.isEmpty());
    const LibraryFile *b = library->fileOf(u"dtmi:t:B;1"_s);
    QVERIFY(!b->problems.isEmpty());
    QCOMPARE(b->problems.first().place().document, u"b"_s);
    QCOMPARE(b->problems.first().place().startLine, 2);
}

void tst_ModelLibrary::oneBrokenTextLeavesTheOthersValid()
{
    QList<SourceText> texts{text(u"base", interface("dtmi:t:B;1"))};
    for (int i = 0; i < 20; ++i)
        texts.append({0, QString::number(i),
                      interface(qPrintable(u"dtmi:t:M%1;1"_s.arg(i)),
                                i % 2 ? ExtendsB : R"("extends": "dtmi:t:B;1", "nonsense": 1)")});
    const auto library = ModelLibrary::build(texts);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(library->stateOf(u"dtmi:t:M%1;1"_s.arg(i)), i % 2 ? ModelState::Valid : ModelState::Invalid);
    QCOMPARE(library->file(u"4"_s)->problems.first().kind, ProblemKind::PropertyUndefinedTerm);
}

void tst_ModelLibrary::unchangedGroupsAreTakenOver()
{
    const QList<SourceText> texts{text(u"a", interface("dtmi:t:A;1", ExtendsB)),
                                  text(u"b", interface("dtmi:t:B;1")), text(u"c", interface("dtmi:t:C;1"))};
    const auto first = ModelLibrary::build(texts);
    QList<SourceText> next = texts;
    next[1].bytes = interface("dtmi:t:B;1", R"("comment": "changed")");
    const auto second = ModelLibrary::build(next, first);
    QCOMPARE(second->modelsOf(u"dtmi:t:C;1"_s), first->modelsOf(u"dtmi:t:C;1"_s));
    QVERIFY(second->modelsOf(u"dtmi:t:A;1"_s) != first->modelsOf(u"dtmi:t:A;1"_s));
    QCOMPARE(second->find(u"dtmi:t:B;1")->literal("comment").toString(), u"changed"_s);
}

void tst_ModelLibrary::aCycleIsReported()
{
    const auto library =
        ModelLibrary::build({text(u"a", interface("dtmi:t:A;1", ExtendsB)),
                             text(u"b", interface("dtmi:t:B;1", R"("extends": "dtmi:t:A;1")"))});
    QCOMPARE(library->stateOf(u"dtmi:t:A;1"_s), ModelState::Invalid);
    QCOMPARE(library->file(u"a"_s)->problems.first().kind, ProblemKind::RecursiveStructureNarrow);
}

void tst_ModelLibrary::whatChangedIsNamed()
{
    const auto first =
        ModelLibrary::build({text(u"a", interface("dtmi:t:A;1", ExtendsB)),
                             text(u"c", interface("dtmi:t:C;1")), text(u"d", interface("dtmi:t:D;1"))});
    const auto second =
        ModelLibrary::build({text(u"a", interface("dtmi:t:A;1", ExtendsB)),
                             text(u"b", interface("dtmi:t:B;1")), text(u"c", interface("dtmi:t:C;1"))},
                            first);
    QCOMPARE(second->changedSince(first.get()),
             (QStringList{u"dtmi:t:A;1"_s, u"dtmi:t:B;1"_s, u"dtmi:t:D;1"_s}));
    QCOMPARE(first->changedSince(nullptr), first->ids());
}

void tst_ModelLibrary::cancelGivesNothing()
{
    QCOMPARE(
        ModelLibrary::build({text(u"a", interface("dtmi:t:A;1"))}, {}, {.isCancelled = [] { return true; }}),
        nullptr);
}

void tst_ModelLibrary::sourcesAreReadFromWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");
    QTest::newRow("repository") << u" https://models.example.com/ "_s << u"web"_s
                                << u"https://models.example.com"_s;
    QTest::newRow("repository below a path")
        << u"http://127.0.0.1:8080/dtdl"_s << u"web"_s << u"http://127.0.0.1:8080/dtdl"_s;
    QTest::newRow("folder") << QStringLiteral(MODELS_DIR) << u"folder"_s << QStringLiteral(MODELS_DIR);
    QTest::newRow("a query") << u"https://models.example.com/?x=1"_s << QString() << QString();
    QTest::newRow("no such folder") << u"/nowhere/at/all"_s << QString() << QString();
    QTest::newRow("nothing") << u" "_s << QString() << QString();
}

void tst_ModelLibrary::sourcesAreReadFromWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, place);
    const auto source = ModelSource::fromText(text);
    QCOMPARE(source.has_value(), !kind.isEmpty());
    if (source) {
        QCOMPARE(ModelSource::nameOf(source->kind), kind);
        QCOMPARE(source->place, place);
    } else {
        QCOMPARE(source.error().code, ErrorCode::SourceInvalid);
    }
}

void tst_ModelLibrary::sourcesGoThroughSettings()
{
    using Kind = ModelSource::Kind;
    const QList<ModelSource> sources{{Kind::BuiltIn, u":/models"_s, {}},
                                     {Kind::Folder, u"/plant"_s, {}},
                                     {Kind::Files, {}, {u"/a.json"_s, u"/b.json"_s}},
                                     {Kind::Web, u"https://models.example.com"_s, {}}};
    QCOMPARE(sourcesFromJson(toJson(sources)), sources);
    QVERIFY(
        sourcesFromJson(*json::read(R"([{"kind": "web"}, {"kind": "unheard", "place": "x"}, 5])")).isEmpty());
}

void tst_ModelLibrary::aFolderIsReadWithoutIndexAndExpandedFiles()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"dtmi/t"_s));
    for (const auto *name : {u"dtmi/t/a-1.json", u"dtmi/t/a-1.expanded.json", u"index.json", u"metadata.json",
                             u"index.page.1.json", u"loose.json", u"notes.txt"}) {
        QFile file(folder.filePath(QString::fromUtf16(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
    }
    const SourceReading reading = readSource({ModelSource::Kind::Folder, folder.path(), {}}, 3);
    QCOMPARE(reading.texts.size(), 2);
    QCOMPARE(reading.texts[0].file, folder.filePath(u"dtmi/t/a-1.json"_s));
    QCOMPARE(reading.texts[0].source, 3);
    QCOMPARE(reading.texts[1].file, folder.filePath(u"loose.json"_s));
    const SourceReading missing = readSource({ModelSource::Kind::Folder, folder.filePath(u"gone"_s), {}}, 0);
    QCOMPARE(missing.errors.first().code, ErrorCode::SourceFailed);
    QCOMPARE(missing.errors.first().place, folder.filePath(u"gone"_s));
}

void tst_ModelLibrary::theCacheKeepsTextAndAge()
{
    QTemporaryDir folder;
    const ModelCache cache(folder.filePath(u"cache"_s));
    const QString repository = u"https://models.example.com"_s;
    const Timestamp fetched = *Timestamp::parse(u"2026-03-01T08:00:00Z");
    QVERIFY(cache.store(repository, u"dtmi:t:A;1"_s, {interface("dtmi:t:A;1"), fetched}).has_value());
    const auto entry = cache.find(repository, u"dtmi:t:A;1"_s);
    QVERIFY(entry);
    QCOMPARE(entry->bytes, interface("dtmi:t:A;1"));
    QCOMPARE(entry->fetched, fetched);
    QVERIFY(!cache.find(u"https://other.example.com"_s, u"dtmi:t:A;1"_s));
    QVERIFY(!cache.find(repository, u"dtmi:t:B;1"_s));
    QCOMPARE(cache.texts(repository, 2).first().file, u"https://models.example.com/dtmi/t/a-1.json"_s);
    const auto summary = cache.summary(repository);
    QCOMPARE(summary.count, 1);
    QCOMPARE(summary.oldest, fetched);
    cache.clear(repository);
    QCOMPARE(cache.summary(repository).count, 0);
}

QTEST_GUILESS_MAIN(tst_ModelLibrary)
#include "tst_modellibrary.moc"
