// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The published words of a scene: schema, reference page, and that all of them read and write.
#include "json/reader.h"
#include "sim/completion.h"
#include "sim/scene.h"
#include "sim/wordtable.h"
#include "support/jsonbytes.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every member and kind of the table that stands somewhere in the value.
void collect(const Json &value, QSet<QString> &seen)
{
    for (const auto &member : value.members()) {
        seen.insert(member.key.toString());
        if (member.value.isString())
            seen.insert(member.key.toString() + u'=' + member.value.toString());
        collect(member.value, seen);
    }
    for (const auto &element : value.elements())
        collect(element, seen);
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void thePublishedSchemaIsTheTable()
    {
        QCOMPARE(contentOf(QStringLiteral(SCENES_DIR "/scene.schema.json")), sceneSchema());
    }

    void theReferencePageIsTheTable()
    {
        QCOMPARE(contentOf(QStringLiteral(HELP_DIR "/scene.md")), sceneReference());
    }

    void everyWordHasItsLine()
    {
        const QString page = QString::fromUtf8(sceneReference());
        for (const auto &type : sceneWords()) {
            QVERIFY2(!type.says.isEmpty(), qPrintable(type.title));
            for (const auto &row : type.rows)
                QVERIFY2(page.contains(u"| `%1`"_s.arg(textOf(row.name))) && !row.says.isEmpty(),
                         row.name.data());
            for (const auto &kind : type.kinds) {
                QVERIFY2(page.contains(u"### %1: %2"_s.arg(type.title, textOf(kind.word))), kind.word.data());
                QVERIFY2(!kind.says.isEmpty(), kind.word.data());
            }
        }
    }

    void theEditorIsOfferedWhatMayStandThere_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *at, const char *offered, const char *other) {
            QTest::newRow(name) << QString::fromLatin1(at) << QString::fromLatin1(offered) << QString::fromLatin1(other);
        };
        row("root", "", "faults", "devices");
        row("device", "/devices/0", "template", "id");
        row("behaviour", "/devices/0/behaviour", "telemetry", "seed");
        row("kind", "/devices/0/behaviour/properties/p/generator", "walk", "loss");
        row("members of the kind", "/devices/0/behaviour/properties/p", "period", "values");
        row("enum", "/faults/0/of", "telemetry", "loss");
        row("action", "/devices/0/behaviour/reactions/0/do/0/do", "reboot", "sine");
        row("not there yet", "/devices/0/behaviour/machine", "states", "entry");
        row("nowhere", "/devices/0/none/x", "", "id");
    }
    void theEditorIsOfferedWhatMayStandThere()
    {
        QFETCH(QString, at);
        QFETCH(QString, offered);
        QFETCH(QString, other);
        const Json scene = testsupport::jsonOf(R"({"devices": [{"id": "d", "behaviour": {"properties": {"p": {
            "generator": "sine"}}, "reactions": [{"on": "power", "do": [{"do": "go"}]}]}}], "faults": [{"fault": "loss"}]})");
        QStringList words;
        for (const auto &completion : completionsAt(scene, *json::Pointer::parse(at)))
            words.append(completion.word);
        QVERIFY2(offered.isEmpty() ? words.isEmpty() : words.contains(offered), qPrintable(words.join(u' ')));
        QVERIFY2(!words.contains(other), qPrintable(words.join(u' ')));
    }

    // A scene with all words: it must read, and come back from writing as it was.
    void everyWordReadsAndWrites()
    {
        const auto files = [](const QString &) -> Result<QByteArray> { return QByteArray("a,b\n1,2\n"); };
        const auto scene = readScene(contentOf(QStringLiteral(WORDS_SCENE)), files);
        QVERIFY_RESULT(scene);
        const QByteArray written = writeScene(*scene);
        const auto again = readScene(written, files);
        QVERIFY_RESULT(again);
        QVERIFY(*again == *scene);
        QCOMPARE(writeScene(*again), written);
        QSet<QString> seen;
        collect(*json::read(written), seen);
        for (const auto &type : sceneWords()) {
            for (const auto &row : type.rows)
                QVERIFY2(seen.contains(textOf(row.name)), qPrintable(type.title + u'.' + textOf(row.name)));
            for (const auto &kind : type.kinds) {
                const QString word = type.key + u'=' + textOf(kind.word);
                QVERIFY2(kind.word == "constant"sv || seen.contains(word), qPrintable(word));
                for (const auto &row : kind.rows)
                    QVERIFY2(seen.contains(textOf(row.name)), qPrintable(word + u'.' + textOf(row.name)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
