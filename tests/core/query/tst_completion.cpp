// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"
#include "query/completion.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::query;
using testsupport::jsonOf;

namespace {

State fleet()
{
    ManualClock clock{Timestamp()};
    SeededIds ids(1);
    Hub hub({}, {clock, ids}, nullptr);
    const auto create = [&hub](const QString &device, const char *tags, const char *desired) {
        (void)hub.submit(CreateIdentity{.id = TwinId::parse(device).value(),
                                        .spec = {},
                                        .tags = jsonOf(tags),
                                        .desired = jsonOf(desired)});
    };
    create(u"a"_s, R"({"site": "x", "a-b": {"floor": 1}})", "{}");
    create(u"b"_s, R"({"site": "y", "star": 1, "size": {"w": 1}})", R"({"interval": 5})");
    create(u"c"_s, R"({"size": {"w": 2, "h": 3}})", R"({"interval": 6})");
    (void)hub.submit(CreateIdentity{.id = TwinId::parse(u"a"_s, u"m"_s).value(),
                                    .spec = {},
                                    .tags = jsonOf(R"({"ofModule": 1})"),
                                    .desired = {}});
    return hub.state();
}

// Proposals with their numbers of devices.
QStringList shown(const QByteArray &text)
{
    const auto caret = text.indexOf('|');
    const QByteArray condition = QByteArray(text).remove(caret, 1);
    QStringList lines;
    for (const auto &item : proposalsAt(condition, caret, pathCounts(fleet())).items)
        lines.append(item.devices < 0 ? QString::fromStdString(item.text)
                                      : u"%1:%2"_s.arg(QString::fromStdString(item.text)).arg(item.devices));
    return lines;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void countsThePathsOfTheFleet()
    {
        const auto paths = pathCounts(fleet());
        const auto count = [&paths](const std::string &path) {
            const auto found =
                std::find_if(paths.begin(), paths.end(), [&](auto &p) { return p.path == path; });
            return found == paths.end() ? -1 : found->devices;
        };
        QCOMPARE(count("tags"), 3);
        QCOMPARE(count("tags.site"), 2);
        QCOMPARE(count("tags.size.h"), 1);
        QCOMPARE(count("tags.[[a-b]].floor"), 1);
        QCOMPARE(count("properties.desired.interval"), 2);
        QCOMPARE(count("deviceId"), 3);
        QCOMPARE(count("tags.ofModule"), -1);
    }

    void proposesWhatMayFollow_data()
    {
        QTest::addColumn<QStringList>("proposals");
        QTest::newRow("tags.s|") << QStringList{u"tags.site:2"_s, u"tags.size:2"_s, u"tags.star:1"_s};
        QTest::newRow("TAGS.SI|") << QStringList{u"tags.site:2"_s, u"tags.size:2"_s};
        QTest::newRow("tags.size.|") << QStringList{u"tags.size.w:2"_s, u"tags.size.h:1"_s};
        QTest::newRow("tags.site = 'x' AND tags.st|") << QStringList{u"tags.star:1"_s};
        QTest::newRow("tags.st| = 1 AND tags.site = 'x'") << QStringList{u"tags.star:1"_s};
        QTest::newRow("NOT(tags.[[a-b]].|") << QStringList{u"tags.[[a-b]].floor:1"_s};
        QTest::newRow("a|") << QStringList{u"authenticationType:3"_s, u"AND"_s};
        QTest::newRow("is_|") << QStringList{u"IS_DEFINED("_s};
        QTest::newRow("tags.site = 'tags.s|") << QStringList();
        QTest::newRow("tags.site = \"it's\" AND ni|") << QStringList{u"NIN"_s};
        QTest::newRow("tags.floor > 1|") << QStringList();
        QTest::newRow("tags.site = |") << QStringList();
        QTest::newRow("tags.none.|") << QStringList();
    }
    void proposesWhatMayFollow()
    {
        QFETCH(QStringList, proposals);
        QCOMPARE(shown(QTest::currentDataTag()), proposals);
    }

    void namesThePartThatIsReplaced()
    {
        const auto range = proposalsAt("x = 1 AND tags.si", 17, {}).range;
        QCOMPARE(range.offset, 10);
        QCOMPARE(range.length, 7);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
