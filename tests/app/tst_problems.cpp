// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "problems/problemdetails.h"
#include "problems/problemspane.h"
#include "problems/problemwords.h"
#include "shared/issuewords.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::ProblemsModel;

class tst_Problems : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void eachKindIsShownExplainedAndMended_data();
    void eachKindIsShownExplainedAndMended();
    void whatPassesByIsAWarning();
    void aBrokenModelIsShownWithItsPlace();
    void enterLeadsToTheValue();
    void aClickExplainsAndCtrlCCopies();
    void onlyThisModelOrAll();
    void theFilterFindsWordsAnywhereInARow();
    void theCurrentRowStaysWhenOthersComeAndGo();
    void everyCodeAndFamilyHasItsWords();
    void holdsUnderRandomChanges();

private:
    static constexpr const char16_t *Model = u"dtmi:com:example:TemperatureController;1";
};

namespace {

struct Stage {
    AppFixture f;
    app::ProblemsPane pane{f.context};
    const ProblemsModel &model = pane.model();

    Stage()
    {
        pane.resize(1100, 260);
        pane.show();
        f.create(u"thermo-01");
        f.connectDevice(u"thermo-01", u"dtmi:com:example:TemperatureController;1");
        (void)QTest::qWaitFor([this] { return !f.models.library()->ids().isEmpty(); });
        settle();
    }
    void settle()
    {
        (void)QTest::qWaitFor([this] { return !f.conformance.isBusy() && !f.models.isBusy(); });
        const_cast<ProblemsModel &>(model).refresh();
    }
    QString cell(int row, ProblemsModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    void choose(int row) { pane.table()->setCurrentIndex(model.index(row, 0)); }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : pane.details()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(&pane))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
};

} // namespace

void tst_Problems::eachKindIsShownExplainedAndMended_data()
{
    QTest::addColumn<QByteArray>("desired");
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("fix"); // the first button; empty: none
    const auto row = [](const char *rule, const char *desired, const char *reported, const char *where,
                        const char *fix) {
        QTest::newRow(rule) << QByteArray(desired) << QByteArray(reported) << QString::fromLatin1(rule)
                            << QString::fromLatin1(where) << QString::fromLatin1(fix);
    };
    row("acknowledgement missing", "{}", R"({"telemetryInterval": 5})", "reported.telemetryInterval",
        "Wrap in an acknowledgement...");
    row("acknowledgement malformed", R"({"telemetryInterval": 5})",
        R"({"telemetryInterval": {"value": 5, "ac": 200}})", "reported.telemetryInterval",
        "Complete the acknowledgement...");
    row("acknowledgement of a read-only property", "{}",
        R"({"serialNumber": {"value": "a", "ac": 200, "av": 1}})", "reported.serialNumber",
        "Report the plain value...");
    row("desired value of a read-only property", R"({"serialNumber": "b"})", "{}", "desired.serialNumber",
        "Remove the value...");
    row("component marker missing", "{}", R"({"thermostat1": {"maxTempSinceLastReboot": 3.5}})",
        "reported.thermostat1", "Add the marker...");
    row("component not in the model", "{}", R"({"pump": {"__t": "c", "on": true}})", "reported.pump",
        "Remove the value...");
    row("property not in the model", "{}", R"({"thermostat1": {"__t": "c", "colour": "red"}})",
        "reported.thermostat1.colour", "Remove the value...");
    row("property marked as a component", "{}", R"({"serialNumber": {"__t": "c"}})", "reported.serialNumber",
        "");
    row("name not possible in a model", "{}", R"({"serial-number": 1})", "reported.serial-number",
        "Remove the value...");
    row("value fits the schema", R"({"telemetryInterval": "7"})", "{}", "desired.telemetryInterval",
        "Convert the value...");
}

void tst_Problems::eachKindIsShownExplainedAndMended()
{
    QFETCH(const QByteArray, desired);
    QFETCH(const QByteArray, reported);
    QFETCH(const QString, rule);
    QFETCH(const QString, where);
    QFETCH(const QString, fix);
    Stage s;
    if (desired != "{}")
        s.f.patch(u"thermo-01", QByteArray("{\"properties\":{\"desired\":" + desired + "}}").constData());
    if (reported != "{}")
        s.f.report(u"thermo-01", reported.constData());
    s.settle();
    QCOMPARE(s.model.rowCount(), 1);
    QCOMPARE(s.cell(0, ProblemsModel::WhereColumn), u"thermo-01"_s);
    QCOMPARE(s.cell(0, ProblemsModel::RuleColumn), rule);
    QVERIFY2(s.cell(0, ProblemsModel::WhatColumn).startsWith(where),
             qPrintable(s.cell(0, ProblemsModel::WhatColumn)));
    QCOMPARE(s.pane.badge(), 1);
    QVERIFY(s.pane.note().text.startsWith(u"1 problem"));

    s.choose(0);
    const app::ProblemText text = app::textOf(s.model.problemAt(0));
    QVERIFY(s.said().contains(text.rule) && s.said().contains(text.mend));
    const auto buttons = s.pane.details()->fixButtons();
    QCOMPARE(buttons.isEmpty() ? QString() : buttons.first()->text(), fix);
    if (fix.isEmpty())
        return;
    buttons.first()->click();
    QVERIFY2(s.pane.details()->patchText().contains(u"PATCH"), qPrintable(s.pane.details()->patchText()));
    QCOMPARE(s.model.rowCount(), 1); // shown before it is made
    s.pane.details()->applyButton()->click();
    s.settle();
    QCOMPARE(s.model.rowCount(), 0);
    QCOMPARE(s.pane.badge(), 0);
}

void tst_Problems::whatPassesByIsAWarning()
{
    Stage s;
    for (int i = 0; i < 3; ++i)
        (void)s.f.hub.submit(
            twin::SendTelemetry{.id = s.f.id(u"thermo-01"), .payload = s.f.json(R"({"colour":1})")},
            {.origin = twin::Cause::Origin::Device});
    s.settle();
    QCOMPARE(s.model.rowCount(), 1);
    QCOMPARE(s.cell(0, ProblemsModel::KindColumn), u"warning"_s);
    QCOMPARE(s.cell(0, ProblemsModel::RuleColumn), u"telemetry not in the model"_s);
    QVERIFY(s.cell(0, ProblemsModel::WhatColumn).contains(u"(3 times)"));
    QCOMPARE(s.pane.badge(), 0);
}

void tst_Problems::aBrokenModelIsShownWithItsPlace()
{
    Stage s;
    const QString path = s.f.folder.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"@context\": \"dtmi:dtdl:context;3\",\n  \"@id\": \"dtmi:com:example:Broken;1\",\n"
               "  \"@type\": \"Interface\",\n  \"colour\": 1\n}\n");
    file.close();
    QVERIFY(s.f.models.add({.kind = twin::dtdl::ModelSource::Kind::Files, .files = {path}}).has_value());
    (void)QTest::qWaitFor([&] { return s.f.models.library()->file(path) != nullptr; });
    s.settle();
    QCOMPARE(s.model.rowCount(), 1);
    QCOMPARE(s.cell(0, ProblemsModel::WhereColumn), u"broken.json"_s);
    QCOMPARE(s.cell(0, ProblemsModel::LineColumn), u"5"_s);
    QVERIFY(s.cell(0, ProblemsModel::WhatColumn).contains(u"colour"));

    QSignalSpy wanted(&s.pane, &app::Drawer::modelPlaceWanted);
    s.choose(0);
    QTest::keyClick(s.pane.table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.first().first().value<app::ModelPlace>();
    QCOMPARE(place.file, path);
    QCOMPARE(place.at->line, 5);
}

void tst_Problems::enterLeadsToTheValue()
{
    Stage s;
    s.f.report(u"thermo-01", R"({"thermostat1": {"__t": "c", "colour": "red"}})");
    s.settle();
    QSignalSpy wanted(&s.pane, &app::Drawer::placeWanted);
    s.choose(0);
    QTest::keyClick(s.pane.table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.first().first().value<app::Place>();
    QCOMPARE(place.id, s.f.id(u"thermo-01"));
    QCOMPARE(*place.section, twin::Section::Reported);
    QCOMPARE(place.path.toString(), u"/thermostat1/colour"_s);
}

void tst_Problems::aClickExplainsAndCtrlCCopies()
{
    Stage s;
    s.f.report(u"thermo-01", R"({"unheard": 1})");
    s.settle();
    QTest::mouseClick(s.pane.table()->viewport(), Qt::LeftButton, {},
                      s.pane.table()->visualRect(s.model.index(0, ProblemsModel::WhatColumn)).center());
    QVERIFY(s.pane.details()->isVisible());
    QTest::keyClick(s.pane.table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"property not in the model\t"));
}

void tst_Problems::onlyThisModelOrAll()
{
    Stage s;
    s.f.report(u"thermo-01", R"({"unheard": 1})");
    s.f.create(u"vend-7");
    s.f.connectDevice(u"vend-7", u"dtmi:com:example:VendingMachine;1");
    s.f.report(u"vend-7", R"({"unheard": 1})");
    s.settle();
    QCOMPARE(s.model.rowCount(), 2);
    s.pane.setModel(QString::fromUtf16(Model));
    s.f.actions.action(ActionId::ProblemsOfModel)->trigger();
    QCOMPARE(s.model.rowCount(), 1);
    QCOMPARE(s.cell(0, ProblemsModel::WhereColumn), u"thermo-01"_s);
    QCOMPARE(s.pane.badge(), 2); // the tab counts all
    s.f.actions.action(ActionId::AllProblems)->trigger();
    QCOMPARE(s.model.rowCount(), 2);
}

void tst_Problems::theFilterFindsWordsAnywhereInARow()
{
    Stage s;
    s.f.report(u"thermo-01", R"({"unheard": 1, "serial-number": 2})");
    s.settle();
    QCOMPARE(s.model.rowCount(), 2);
    const_cast<ProblemsModel &>(s.model).setFilter(u"THERMO not possible"_s);
    QCOMPARE(s.model.rowCount(), 1);
    const_cast<ProblemsModel &>(s.model).setFilter(u"nowhere"_s);
    QCOMPARE(s.model.rowCount(), 0);
    QVERIFY(s.pane.findChild<QLabel *>()); // says that none matches
}

void tst_Problems::theCurrentRowStaysWhenOthersComeAndGo()
{
    Stage s;
    s.f.report(u"thermo-01", R"({"b": 1})");
    s.settle();
    s.choose(0);
    s.f.report(u"thermo-01", R"({"a": 1, "c": 1})");
    s.settle();
    QCOMPARE(s.model.rowCount(), 3);
    QCOMPARE(s.model.problemAt(s.pane.table()->currentIndex().row()).issue->pointer().last(), u"b"_s);
}

void tst_Problems::everyCodeAndFamilyHasItsWords()
{
    using twin::dtdl::ConformanceCode;
    QSet<QString> names;
    for (int i = 0; i <= int(ConformanceCode::SizeClose); ++i) {
        app::Problem problem;
        problem.issue.emplace();
        problem.issue->issue.code = ConformanceCode(i);
        names.insert(app::ruleNameOf(ConformanceCode(i)));
        QVERIFY(!app::textOf(problem).rule.isEmpty() && !app::textOf(problem).mend.isEmpty());
    }
    QCOMPARE(names.size(), int(ConformanceCode::SizeClose) + 1);
    for (const twin::dtdl::ProblemKind kind : twin::dtdl::Problem::allKinds()) {
        app::Problem problem;
        problem.fault.emplace();
        problem.fault->kind = kind;
        QVERIFY(!app::ruleNameOf(kind).isEmpty());
        QVERIFY(!app::textOf(problem).rule.isEmpty() && !app::textOf(problem).mend.isEmpty());
    }
    QCOMPARE(app::ruleNameOf(twin::dtdl::ProblemKind::NotJson), u"the text is a model in JSON"_s);
    QVERIFY(app::ruleNameOf(twin::dtdl::ProblemKind::BadType) !=
            app::ruleNameOf(twin::dtdl::ProblemKind::StringTooLong));
}

void tst_Problems::holdsUnderRandomChanges()
{
    Stage s;
    QAbstractItemModelTester tester(&const_cast<ProblemsModel &>(s.model),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20261125);
    const QStringList names{u"a"_s, u"b"_s, u"serialNumber"_s, u"telemetryInterval"_s, u"x-y"_s};
    for (int i = 0; i < 120; ++i) {
        const QString value = random.bounded(3) == 0 ? u"null"_s : QString::number(random.bounded(9));
        const QString body = u"{\"%1\": %2}"_s.arg(names[random.bounded(int(names.size()))], value);
        s.f.report(u"thermo-01", body.toUtf8().constData());
        if (random.bounded(4) == 0)
            const_cast<ProblemsModel &>(s.model).setFilter(random.bounded(2) ? u"a"_s : QString());
        s.settle();
        QCOMPARE(s.model.found(), qsizetype(s.f.conformance.issuesOf(s.f.id(u"thermo-01")).size()));
    }
}

QTEST_MAIN(tst_Problems)
#include "tst_problems.moc"
