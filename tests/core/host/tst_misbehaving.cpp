// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/conformanceservice.h"
#include "host/localhub.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::host;
using dtdl::ConformanceIssue;

/// The scene of misbehaving devices against our sample models: every kind of issue is found in it but
/// name-invalid, as a scene cannot have such a name.
class tst_Misbehaving : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyKindIsProducedAndFound();
    void theDemoConforms();

private:
    static std::unique_ptr<LocalHub> open(const QString &scene);
    static ModelsSpec models();
};

std::unique_ptr<LocalHub> tst_Misbehaving::open(const QString &scene)
{
    QFile file(QStringLiteral(SCENES_DIR) + u'/' + scene);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(scene));
    auto hub = LocalHub::open({.name = scene,
                               .workspace = {.path = {}, .sceneText = file.readAll()},
                               .manualStart = Timestamp::parse(u"2026-05-04T09:00:00Z"),
                               .idSeed = 1});
    if (!hub)
        qFatal("%s", qPrintable(hub.error().toString()));
    return *std::move(hub);
}

ModelsSpec tst_Misbehaving::models()
{
    return {.sources = {{.kind = dtdl::ModelSource::Kind::Folder, .place = QStringLiteral(MODELS_DIR)}}};
}

void tst_Misbehaving::everyKindIsProducedAndFound()
{
    const auto hub = open(u"misbehaving.json"_s);
    const SystemClock clock;
    ModelsClient client(models(), clock);
    ConformanceService judge(hub->hub(), client);
    QTRY_VERIFY(client.library()->find(u"dtmi:com:example:Gate;1"));
    hub->advance(30'000);
    (void)hub->hub().send(
        InvokeCommand{.id = *TwinId::parse(u"rogue-gate"), .name = u"open"_s, .payload = Json(true)});
    (void)hub->hub().send(InvokeCommand{.id = *TwinId::parse(u"rogue-gate"), .name = u"explode"_s});
    hub->advance(5'000);

    QSet<QString> found;
    for (const TwinIssue &issue : judge.issues(1'000))
        found.insert(ConformanceIssue::nameOf(issue.issue.code));
    const QSet<QString> all{u"ack-malformed"_s,
                            u"ack-missing"_s,
                            u"ack-on-readonly"_s,
                            u"command-undefined"_s,
                            u"component-marker-missing"_s,
                            u"component-undefined"_s,
                            u"depth-close"_s,
                            u"desired-readonly"_s,
                            u"property-marked-component"_s,
                            u"property-undefined"_s,
                            u"request-mismatch"_s,
                            u"response-mismatch"_s,
                            u"schema-mismatch"_s,
                            u"size-close"_s,
                            u"telemetry-mismatch"_s,
                            u"telemetry-undefined"_s};
    QCOMPARE((all - found).values(), QStringList());
    QCOMPARE((found - all).values(), QStringList());
}

void tst_Misbehaving::theDemoConforms()
{
    const auto hub = open(u"demo.json"_s);
    const SystemClock clock;
    ModelsClient client(models(), clock);
    ConformanceService judge(hub->hub(), client);
    QTRY_VERIFY(client.library()->find(u"dtmi:com:example:Gate;1"));
    hub->advance(60'000);
    QStringList issues;
    for (const TwinIssue &issue : judge.issues(1'000))
        issues.append(issue.id.toString() + u' ' + ConformanceIssue::nameOf(issue.issue.code) + u' ' +
                      issue.pointer().toString());
    QCOMPARE(issues, QStringList());
    QTRY_COMPARE(judge.totals().conformant, hub->hub().state().deviceCount());
}

QTEST_GUILESS_MAIN(tst_Misbehaving)
#include "tst_misbehaving.moc"
