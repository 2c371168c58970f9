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

// Where objects stand in the value, the whole first.
void collectObjects(const Json &value, const json::Pointer &at, std::vector<json::Pointer> &objects)
{
    if (value.isObject())
        objects.push_back(at);
    for (const auto &member : value.members())
        collectObjects(member.value, at.child(member.key.toString()), objects);
    qsizetype index = 0;
    for (const auto &element : value.elements())
        collectObjects(element, at.child(index++), objects);
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

    // What simulators of this field have words for, all together (peers.md section 4.7): each has its word
    // here. The tests around see that every word is in schema, page and editor, and reads and writes.
    void theUnionVocabularyIsHere_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *title, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(title) << QString::fromLatin1(words).split(u' ');
        };
        row("values", "value",
            "=constant =uniform =gaussian =walk =counter =sine =square =triangle =saw =ramp =approach =decay "
            "=line =steps =pick =markov =pattern =words =time =guid =near =route =column =formula =script "
            "=http");
        row("picks", "value", "weights order:chance order:shuffled order:sequence");
        row("speed and bearing", "value", "speed form:bearing");
        row("stages", "stage", "=noise =quantise =dropOut =clamp =lag =convert");
        row("stages behind any", "value", "stages noise decimals");
        row("seed", "scene", "seed");
        row("static draw, by index", "value", "once =byNumber");
        row("name pattern, template", "device", "id count first template");
        row("templates of templates", "template", "template behaviour");
        row("when", "when",
            "=power =interval =cron =desired =command =message =entry =exit =threshold =change");
        row("jitter, dead band", "when", "jitter band");
        row("time line", "timeline", "at date every times jitter");
        row("reactions", "rule", "=accept =partly =clamp =refuse =ignore =stale =garble");
        row("after delay, with code and text", "rule", "afterSeconds progressText code text");
        row("first boot", "writable", "initial initialText");
        row("answers", "command", "afterSeconds silent garble status payload answer");
        row("steps of a command", "action", "=wait =report =answer");
        row("states", "machine", "states initial history");
        row("guards, timers", "transition", "if after jitter command desired");
        row("per state", "state", "values entry exit");
        row("telemetry per state", "telemetry", "states");
        row("life", "action", "=sleep =reboot =firmware =shutDown =switchOn =renewToken =cut");
        row("provision, connect", "device", "registers powered");
        row("back-off, token", "behaviour", "reconnect tokenSeconds powerOnJitter");
        row("faults", "fault",
            "=loss =delay =duplicate =reorder =corrupt =oversize =wrongType =missingMarker =clockSkew "
            "=throttle =serverError =cut =slowLink =expiredCredential =staleVersion =anomaly");
        row("of some, now and then", "fault", "devices of probability from until");
        row("from date to date", "scene", "start duration");
        row("one text", "scene", "devices timeline faults expectations templates note");
        row("within, value, ack, order", "expectation", "=within =never =count =order =acknowledged =value");
        row("break-points", "watch", "if pause");
    }
    void theUnionVocabularyIsHere()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, words);
        const auto &types = sceneWords();
        const auto type =
            std::find_if(types.begin(), types.end(), [&](const WordType &one) { return one.title == title; });
        QVERIFY(type != types.end());
        QSet<QString> here;
        const auto look = [&](const std::vector<WordRow> &rows) {
            for (const auto &row : rows) {
                here.insert(textOf(row.name));
                for (const auto &word : row.schema["enum"sv].elements())
                    here.insert(textOf(row.name) + u':' + word.toString());
            }
        };
        look(type->rows);
        for (const auto &kind : type->kinds) {
            here.insert(u'=' + textOf(kind.word));
            look(kind.rows);
        }
        for (const QString &word : words)
            QVERIFY2(here.contains(word), qPrintable(word));
        QVERIFY(sceneReference().contains("`other(\"device\", \"name\")`")); // another device's value
    }

    void theEditorOffersEveryWord()
    {
        const Json scene = *json::read(contentOf(QStringLiteral(WORDS_SCENE)));
        std::vector<json::Pointer> objects;
        collectObjects(scene, {}, objects);
        const auto offers = [&](const WordType &type, const KindWords *kind) {
            const Json object = kind ? Json::object({{type.key.toStdString(), Json(textOf(kind->word))}})
                                     : Json::emptyObject();
            return std::any_of(objects.begin(), objects.end(), [&](const json::Pointer &at) {
                const Json typed = at.isRoot() ? object : json::withValueAt(scene, at, object);
                QStringList words;
                for (const auto &completion : completionsAt(typed, at))
                    words.append(completion.word);
                const auto isOffered = [&](const WordRow &row) { return words.contains(textOf(row.name)); };
                return std::all_of(type.rows.begin(), type.rows.end(), isOffered) &&
                       (!kind || std::all_of(kind->rows.begin(), kind->rows.end(), isOffered)) &&
                       (kind || type.key.isEmpty() || words.contains(type.key));
            });
        };
        for (const auto &type : sceneWords()) {
            QVERIFY2(offers(type, nullptr), qPrintable(type.title));
            for (const auto &kind : type.kinds)
                QVERIFY2(offers(type, &kind), qPrintable(type.title + u' ' + textOf(kind.word)));
        }
    }

    void theEditorIsOfferedWhatMayStandThere_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *at, const char *offered, const char *other) {
            QTest::newRow(name) << QString::fromLatin1(at) << QString::fromLatin1(offered)
                                << QString::fromLatin1(other);
        };
        row("root", "", "timeline", "devices");
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
