// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawers/drawers.h"
#include "help/helpbook.h"
#include "help/helpcontext.h"
#include "help/helpdesk.h"
#include "help/helpsearch.h"
#include "help/helpview.h"
#include "help/helpwindow.h"
#include "help/madepages.h"
#include "mainwindow.h"
#include "models/modelspane.h"
#include "problems/problemspane.h"
#include "query/functions.h"
#include "query/parser.h"
#include "query/query.h"
#include "support/appfixture.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::HelpBook;
using app::HelpPage;

namespace {

/// The texts of the code blocks with that mark behind the fence.
QStringList codeOf(const QString &text, const QString &language)
{
    QStringList blocks;
    QString block;
    QString mark;
    bool isCode = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u"```"_s)) {
            block += line + u'\n';
            continue;
        }
        if (isCode && mark == language)
            blocks.append(block.trimmed());
        isCode = !isCode;
        mark = line.mid(3);
        block.clear();
    }
    return blocks;
}

} // namespace

class tst_Help : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void everyPageHasATitleAndAText();
    void noLinkIsDead();
    void everyKindOfProblemHasAPage();
    void everyFaultOfATwinHasAnExampleThatIsJson();
    void everyActionHasAPageAndStandsOnTheKeysPage();
    void everyErrorStandsOnItsPage();
    void theQueryPageHasEveryWordOfTheLanguage();
    void everyQueryOfTheHelpIsOne();
    void theConsolePageHasEveryVerb();
    void putsThePageOfThatTitleFirst();
    void findsPagesWithEveryWordOnly();
    void opensThePageOfTheFocusedPart();
    void opensThePageOfTheChosenProblem();
    void searchesByKeysAndMarksTheWords();
    void goesBackAndForth();
    void followsALinkToItsHeading();
    void saysWhatThePartsAre();
};

void tst_Help::everyPageHasATitleAndAText()
{
    const app::Actions actions;
    const HelpBook book(actions);
    QVERIFY(book.pages().size() > 200);
    for (const HelpPage &page : book.pages()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QVERIFY2(page.text.startsWith(u"# "_s), qPrintable(page.name));
        QVERIFY2(page.text.size() > 150, qPrintable(page.name));
        QCOMPARE(book.page(page.name)->title, page.title); // no name twice
    }
}

void tst_Help::noLinkIsDead()
{
    const app::Actions actions;
    const HelpBook book(actions);
    int links = 0;
    for (const HelpPage &page : book.pages()) {
        const QStringList targets = page.links();
        links += int(targets.size());
        for (const QString &link : targets)
            QVERIFY2(book.leadsSomewhere(link, page), qPrintable(page.name + u" -> "_s + link));
    }
    QVERIFY(links > 300);
    QVERIFY(!book.leadsSomewhere(u"help:nowhere"_s, book.pages().first()));
    QVERIFY(!book.leadsSomewhere(u"help:query#nowhere"_s, book.pages().first()));
}

void tst_Help::everyKindOfProblemHasAPage()
{
    const app::Actions actions;
    const HelpBook book(actions);
    for (const auto kind : twin::dtdl::Problem::allKinds()) {
        const HelpPage *page = book.page(app::pageOf(kind));
        QVERIFY2(page, qPrintable(twin::dtdl::Problem::nameOf(kind)));
        static const QRegularExpression mark(u"\\{\\w+\\}"_s);
        QVERIFY2(!page->text.contains(mark), qPrintable(page->text)); // marks have become words
    }
    const HelpPage *problems = book.page(u"problems"_s);
    for (const auto code : app::allConformanceCodes()) {
        QVERIFY2(book.page(app::pageOf(code)), qPrintable(app::pageOf(code)));
        QVERIFY2(problems->links().contains(QString(u"help:"_s + app::pageOf(code))),
                 qPrintable(app::pageOf(code)));
    }
}

void tst_Help::everyFaultOfATwinHasAnExampleThatIsJson()
{
    const app::Actions actions;
    const HelpBook book(actions);
    int examples = 0;
    for (const HelpPage &page : book.pages()) {
        QVERIFY2(!page.name.startsWith(u"problem/"_s) || page.name.contains(QRegularExpression(u"[A-Z]"_s)) ||
                     page.text.contains(u"## Example"_s) || !page.name.contains(u'-'),
                 qPrintable(page.name));
        for (const QString &text : codeOf(page.text, u"json"_s)) {
            ++examples;
            QVERIFY2(twin::json::read(text.toUtf8()), qPrintable(page.name + u'\n' + text));
        }
    }
    QVERIFY(examples > 30);
}

void tst_Help::everyActionHasAPageAndStandsOnTheKeysPage()
{
    const app::Actions actions;
    const HelpBook book(actions);
    const QString keys = book.page(u"keys"_s)->text;
    for (const app::ActionSpec &spec : app::Actions::table()) {
        QVERIFY2(book.page(app::helpPageOf(spec.id)), spec.text);
        QVERIFY2(keys.contains(actions.plainText(spec.id)), spec.text);
    }
    QCOMPARE(app::helpPageOf(ActionId::ExplainQuery), u"query"_s);
    QCOMPARE(app::helpPageOf(ActionId::FaultsOff), u"simulation"_s);
}

void tst_Help::everyErrorStandsOnItsPage()
{
    const app::Actions actions;
    const HelpBook book(actions);
    const QString text = book.page(u"errors"_s)->text;
    for (int i = 0; i <= int(twin::ErrorCode::Cancelled); ++i) {
        const QString row = u"\n| %1 | "_s.arg(twin::Error::nameOf(twin::ErrorCode(i)));
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void tst_Help::theQueryPageHasEveryWordOfTheLanguage()
{
    const app::Actions actions;
    const HelpBook book(actions);
    const QString text = book.page(u"query"_s)->text;
    for (const auto &function : twin::query::functions())
        QVERIFY2(text.contains(u"`%1("_s.arg(QString::fromLatin1(function.name.data()))),
                 function.name.data());
    for (const char *word :
         {"SELECT", "TOP", "AS",   "FROM",  "WHERE", "GROUP",     "BY", "AND", "OR",     "NOT",
          "IN",     "NIN", "TRUE", "FALSE", "NULL",  "UNDEFINED", "=",  "!=",  "<>",     "<",
          "<=",     ">",   ">=",   "+",     "-",     "*",         "/",  "%",   "COUNT()"})
        QVERIFY2(text.contains(u"`%1`"_s.arg(QString::fromLatin1(word))) ||
                     text.contains(u"`%1 "_s.arg(QString::fromLatin1(word))),
                 word);
    for (const char *word : {"SUM", "AVG", "MIN", "MAX"})
        QVERIFY2(text.contains(u"`%1(path)`"_s.arg(QString::fromLatin1(word))), word);
}

void tst_Help::everyQueryOfTheHelpIsOne()
{
    const app::Actions actions;
    const HelpBook book(actions);
    int queries = 0;
    for (const HelpPage &page : book.pages()) {
        for (const QString &text : codeOf(page.text, u"sql"_s)) {
            ++queries;
            const auto query = twin::query::Query::parse(text.toUtf8());
            QVERIFY2(query, qPrintable(text + u'\n' + (query ? QString() : query.error().detail)));
        }
    }
    QVERIFY(queries >= 20);
    // The examples of functions: the last cell of their rows.
    const QStringList lines =
        book.page(u"query"_s)->text.section(u"## Conditions of routes"_s, 1).split(u'\n');
    int conditions = 0;
    for (const QString &line : lines) {
        const QString text = line.section(u'|', 3, 3).trimmed();
        if (!line.startsWith(u"| `"_s) || text.isEmpty())
            continue;
        ++conditions;
        const auto condition =
            twin::query::parseCondition(text.mid(1).chopped(1).toUtf8(), twin::query::Profile::Routing);
        QVERIFY2(condition, qPrintable(text));
    }
    QCOMPARE(conditions, 25);
}

void tst_Help::theConsolePageHasEveryVerb()
{
    const app::Actions actions;
    const HelpBook book(actions);
    const QString text = book.page(u"console"_s)->text;
    QProcess console;
    console.start(QStringLiteral(TWINSCOPE_CLI), {u"--help"_s});
    QVERIFY(console.waitForFinished());
    const QString help =
        QString::fromUtf8(console.readAll()).section(u"Verbs:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    static const QRegularExpression verb(u"^  ((?:[a-z0-9-]+ ?)+)"_s, QRegularExpression::MultilineOption);
    int verbs = 0;
    for (const auto &match : verb.globalMatch(help)) {
        ++verbs;
        const QString name = match.captured(1).trimmed();
        QVERIFY2(text.contains(u"`%1`"_s.arg(name)), qPrintable(name));
    }
    QVERIFY(verbs > 40);
}

void tst_Help::putsThePageOfThatTitleFirst()
{
    const app::Actions actions;
    const HelpBook book(actions);
    const auto first = [&book](const QString &words) {
        const auto hits = app::searchHelp(book.pages(), words);
        return hits.isEmpty() ? QString() : hits.first().page->name;
    };
    QCOMPARE(first(u"queries"_s), u"query"_s);
    QCOMPARE(first(u"STARTSWITH"_s), u"query"_s);
    QCOMPARE(first(u"acknowledgement missing"_s), u"problem/ack-missing"_s);
    QCOMPARE(first(u"badtype"_s), u"problem/badType"_s);
    QCOMPARE(first(u"history"_s), u"history"_s);
    QCOMPARE(first(u"simulated devices"_s), u"simulation"_s);
}

void tst_Help::findsPagesWithEveryWordOnly()
{
    const app::Actions actions;
    const HelpBook book(actions);
    QVERIFY(app::searchHelp(book.pages(), u"zzzz"_s).isEmpty());
    QVERIFY(app::searchHelp(book.pages(), u"query zzzz"_s).isEmpty());
    QVERIFY(app::searchHelp(book.pages(), u"  "_s).isEmpty());
    const auto hits = app::searchHelp(book.pages(), u"etag patch"_s);
    QVERIFY(!hits.isEmpty());
    for (const auto &hit : hits) {
        QVERIFY(hit.page->text.contains(u"etag"_s, Qt::CaseInsensitive));
        QVERIFY(hit.page->text.contains(u"patch"_s, Qt::CaseInsensitive));
        QVERIFY(hit.score > 0);
    }
}

void tst_Help::opensThePageOfTheFocusedPart()
{
    AppFixture f;
    f.create(u"thermo-01");
    app::MainWindow window(f.context);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *desk = window.findChild<app::HelpDesk *>();
    QVERIFY(!desk->helpWindow());
    window.models()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(desk->helpWindow());
    QVERIFY(desk->helpWindow()->isVisible());
    QCOMPARE(desk->helpWindow()->page(), u"models"_s);
    QTest::keyClick(desk->helpWindow(), Qt::Key_Escape);
    QVERIFY(!desk->helpWindow()->isVisible());
    QCOMPARE(app::helpPageOf(window.document("twin")), u"twins"_s);
    QCOMPARE(app::helpPageOf(static_cast<const QWidget *>(nullptr)), u"start"_s);
}

void tst_Help::opensThePageOfTheChosenProblem()
{
    AppFixture f;
    f.create(u"thermo-01");
    f.connectDevice(u"thermo-01", u"dtmi:com:example:Thermostat;1");
    app::MainWindow window(f.context);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    f.report(u"thermo-01", R"({"colour": "red"})");
    auto *problems = static_cast<app::ProblemsPane *>(window.drawers()->drawer("problems"));
    const auto row = [&] {
        const auto found = problems->model().match(problems->model().index(0, app::ProblemsModel::WhatColumn),
                                                   Qt::DisplayRole, u"colour"_s, 1, Qt::MatchContains);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    QTRY_VERIFY(row().isValid());
    f.actions.action(ActionId::ShowProblems)->trigger();
    problems->table()->setCurrentIndex(row());
    problems->table()->setFocus();
    QTest::keyClick(problems->table(), Qt::Key_F1);
    auto *desk = window.findChild<app::HelpDesk *>();
    QTRY_VERIFY(desk->helpWindow());
    QCOMPARE(desk->helpWindow()->page(), u"problem/property-undefined"_s);
}

void tst_Help::searchesByKeysAndMarksTheWords()
{
    AppFixture f;
    app::HelpWindow window(f.context);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClicks(window.searchField(), u"convergence"_s);
    QVERIFY(window.list()->topLevelItemCount() > 0);
    QCOMPARE(window.page(), u"fleet"_s);
    QVERIFY(window.view()->marks() > 0);
    QTest::keyClick(window.searchField(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(window.list()));
    const QString before = window.page();
    QTest::keyClick(window.list(), Qt::Key_Down);
    QVERIFY(window.page() != before);
    window.searchField()->setFocus();
    QTest::keyClick(window.searchField(), Qt::Key_Escape);
    QVERIFY(window.searchField()->text().isEmpty());
    QCOMPARE(window.view()->marks(), 0);
    QTest::keyClicks(window.searchField(), u"zzzz"_s);
    QCOMPARE(window.list()->topLevelItemCount(), 1); // says that there is none
    QVERIFY(!window.list()->topLevelItem(0)->text(0).isEmpty());
}

void tst_Help::goesBackAndForth()
{
    AppFixture f;
    app::HelpWindow window(f.context);
    window.show();
    window.open(u"query"_s);
    window.open(u"hub"_s);
    window.open(u"nowhere"_s);
    QCOMPARE(window.page(), u"hub"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.page(), u"query"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.page(), u"start"_s);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.page(), u"query"_s);
}

void tst_Help::followsALinkToItsHeading()
{
    AppFixture f;
    app::HelpWindow window(f.context);
    window.resize(700, 400);
    window.show();
    emit window.view()->anchorClicked(QUrl(u"help:query#functions"_s));
    QCOMPARE(window.page(), u"query"_s);
    QCOMPARE(window.view()->textCursor().block().text(), u"Functions"_s);
    emit window.view()->anchorClicked(QUrl(u"#counting"_s));
    QCOMPARE(window.page(), u"query"_s);
    QCOMPARE(window.view()->textCursor().block().text(), u"Counting"_s);
}

void tst_Help::saysWhatThePartsAre()
{
    AppFixture f;
    app::MainWindow window(f.context);
    app::describeParts(window);
    QVERIFY(!window.models()->whatsThis().isEmpty());
    QVERIFY(!window.document("twin")->whatsThis().isEmpty());
    QVERIFY(!window.drawers()->drawer("problems")->whatsThis().isEmpty());
    for (const app::ActionSpec &spec : app::Actions::table())
        QVERIFY2(f.actions.action(spec.id)->whatsThis().contains(f.actions.plainText(spec.id)), spec.text);
}

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
