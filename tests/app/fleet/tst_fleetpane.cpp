// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/addclausedialog.h"
#include "fleet/clausebar.h"
#include "fleet/columnsdialog.h"
#include "fleet/explainpanel.h"
#include "fleet/fleetpane.h"
#include "fleet/fleetview.h"
#include "fleet/groupmenu.h"
#include "fleet/querybar.h"
#include "fleet/queryfield.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::FleetPane;

class tst_FleetPane : public QObject
{
    Q_OBJECT

private slots:
    // The list of offers is a popup: the offscreen platform can neither raise it nor give it the keyboard.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void aQueryIsTypedAndRun();
    void aQueryThatCanBeReadIsRunWithoutAsking();
    void aWrongQueryIsUnderlinedAndNothingElseHappens();
    void offersPathsWhileTyping();
    void worksWithTheTableByKeyboard();
    void checksWithTheMouse();
    void choosesColumnsByKeyboard();
    void remembersColumnsOrderPinsAndQueries();
    void explainsWhyADeviceIsMissing();
    void exportsWhatIsChosen();
    void keepsTheCurrentDeviceWhenRowsCome();
    void saysHowManyThereAre();
    void clausesStandAsPills();
    void addsAClauseFromAForm();
    void whatIsDoneToManyTakesTheChosen();
    void answersWithCounts();
    void anAnswerDoesNotCoverTheNextQuery();
    void offersWhatModelsMayHave();
    void keepsTheWidthOfAColumn();
    void aKeptQueryHasAName();
    void groupsAreListedWithTheirDevices();
    void paintsInEveryLook();
};

namespace {

struct Stage {
    AppFixture &f;
    FleetPane pane;

    explicit Stage(AppFixture &fixture)
        : f(fixture)
        , pane(fixture.context)
    {
        pane.resize(1000, 600);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    app::QueryField *field() { return pane.query()->field(); }
    void run(const QString &query)
    {
        field()->setFocus();
        field()->selectAll();
        field()->insertPlainText(query);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < pane.model().rowCount(); ++row)
            list.append(pane.model().idAt(row).toString());
        return list;
    }
};

void fill(AppFixture &f)
{
    for (const char16_t *name : {u"a", u"b", u"c"})
        f.create(name);
    f.patch(u"a", R"({"tags":{"site":"x","floor":1}})");
    f.patch(u"b", R"({"tags":{"site":"y","floor":3}})");
    f.patch(u"c", R"({"tags":{"site":"x","floor":2}})");
    f.connectDevice(u"a", u"");
}

// The text that is underlined.
QString underlined(app::QueryField *field)
{
    const auto selections = field->extraSelections();
    return selections.isEmpty() ? QString() : selections[0].cursor.selectedText();
}

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (auto *one : dialog->findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

void tst_FleetPane::aQueryIsTypedAndRun()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"tags.site = 'x' AND tags.floor > 1"_s);
    QCOMPARE(s.names(), QStringList{u"c"_s});
    QCOMPARE(s.pane.countText(), u"Showing 1 of 3"_s);
    QVERIFY(s.field()->hasFocus());
    s.run(QString());
    QCOMPARE(s.names().size(), 3);
}

void tst_FleetPane::aQueryThatCanBeReadIsRunWithoutAsking()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QTest::keyClicks(s.field(), u"tags.site = 'y'"_s);
    QTRY_COMPARE(s.names(), QStringList{u"b"_s});
    QTest::keyClicks(s.field(), u" AND"_s); // not yet
    QTRY_VERIFY(!s.pane.query()->wrongText().isEmpty());
    QCOMPARE(s.names(), QStringList{u"b"_s});
}

void tst_FleetPane::aWrongQueryIsUnderlinedAndNothingElseHappens()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"tags.site = 'x'"_s);
    s.run(u"tags.größe = 1 AND tags.site == 'x'"_s);
    QCOMPARE(underlined(s.field()), u"=="_s);
    QVERIFY2(s.pane.query()->wrongText().contains(u"Write = instead"),
             qPrintable(s.pane.query()->wrongText()));
    QCOMPARE(s.pane.query()->text(), u"tags.größe = 1 AND tags.site == 'x'"_s);
    QCOMPARE(s.field()->textCursor().position(), s.pane.query()->text().size());
    QVERIFY(s.field()->hasFocus());
    QCOMPARE(s.names(), (QStringList{u"a"_s, u"c"_s})); // as before
    s.run(u"tags.site = 'y'"_s);
    QCOMPARE(underlined(s.field()), QString());
    QCOMPARE(s.pane.query()->wrongText(), QString());
}

void tst_FleetPane::offersPathsWhileTyping()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QAbstractItemView *const offers = s.field()->completer()->popup();
    // The paths are counted in the pool.
    QTRY_VERIFY((s.field()->clear(), QTest::keyClicks(s.field(), u"tags.f"_s), offers->isVisible()));
    QCOMPARE(offers->model()->index(0, 0).data().toString(), u"tags.floor"_s);
    QTest::keyClick(s.field(), Qt::Key_Tab);
    QCOMPARE(s.pane.query()->text(), u"tags.floor"_s);
    QVERIFY(!offers->isVisible());
    QVERIFY(s.pane.focusWidget() == s.field());
}

void tst_FleetPane::worksWithTheTableByKeyboard()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QSignalSpy wanted(&s.pane, &FleetPane::deviceWanted);
    app::FleetView *const view = s.pane.view();
    view->setFocus();
    view->setCurrentDevice(f.id(u"b"));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(s.pane.model().checkedCount(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentDevice(), f.id(u"c"));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<twin::TwinId>(), f.id(u"c"));
    QTest::keyClick(view, Qt::Key_P);
    QCOMPARE(s.names(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(view->currentDevice(), f.id(u"c"));
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(s.pane.model().checkedCount(), 3);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(s.pane.model().checkedCount(), 0);
}

void tst_FleetPane::checksWithTheMouse()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    app::FleetView *const view = s.pane.view();
    const QRect cell = view->visualRect(s.pane.model().index(1, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + f.theme.px(18), cell.center().y()));
    QCOMPARE(s.pane.model().checkedCount(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center()); // the id
    QCOMPARE(s.pane.model().checkedCount(), 1);
    QCOMPARE(view->currentDevice(), f.id(u"b"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + f.theme.px(18), cell.center().y()));
    QCOMPARE(s.pane.model().checkedCount(), 0);
}

void tst_FleetPane::choosesColumnsByKeyboard()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    f.actions.action(ActionId::ShowColumns)->trigger();
    auto *dialog = s.pane.findChild<app::ColumnsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *path = dialog->findChild<QLineEdit *>();
    auto *list = dialog->findChild<QListWidget *>();
    const int before = list->count();
    QTest::keyClicks(path, u"properties.desired.[[a b]]"_s);
    QTest::mouseClick(button(dialog, u"Add"_s), Qt::LeftButton);
    QCOMPARE(list->count(), before + 1);
    path->setText(u"tags..site"_s);
    QTest::mouseClick(button(dialog, u"Add"_s), Qt::LeftButton);
    QCOMPARE(list->count(), before + 1); // it says why
    QCOMPARE(path->text(), u"tags..site"_s);
    list->setCurrentRow(before);
    QTest::mouseClick(button(dialog, u"Further Left"_s), Qt::LeftButton);
    QCOMPARE(list->currentRow(), before - 1);
    list->setCurrentRow(0);
    QVERIFY(!button(dialog, u"Remove"_s)->isEnabled());
    list->setCurrentRow(1);
    QTest::mouseClick(button(dialog, u"Remove"_s), Qt::LeftButton);
    QTest::mouseClick(button(dialog, u"Show Columns"_s), Qt::LeftButton);
    QCOMPARE(s.pane.model().columnCount(), before);
    QCOMPARE(s.pane.model().columns()[before - 2].path, u"properties.desired.[[a b]]"_s);
}

void tst_FleetPane::remembersColumnsOrderPinsAndQueries()
{
    AppFixture f;
    fill(f);
    {
        Stage s(f);
        s.pane.model().setColumns({});
        f.actions.action(ActionId::ShowColumns)->trigger();
        auto *dialog = s.pane.findChild<app::ColumnsDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"properties.reported.level"_s);
        QTest::mouseClick(button(dialog, u"Add"_s), Qt::LeftButton);
        QTest::mouseClick(button(dialog, u"Show Columns"_s), Qt::LeftButton);
        s.pane.view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QCOMPARE(s.names(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        s.pane.view()->setFocus();
        s.pane.view()->setCurrentDevice(f.id(u"b"));
        QTest::keyClick(s.pane.view(), Qt::Key_P);
        s.run(u"tags.floor > 0"_s);
        s.run(u"tags.floor > 1"_s);
        for (auto *star : s.pane.query()->findChildren<QToolButton *>()) {
            if (star->isCheckable())
                QTest::mouseClick(star, Qt::LeftButton);
        }
    }
    Stage s(f);
    QCOMPARE(s.names(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(s.pane.model().columns().last().path, u"properties.reported.level"_s);
    QMenu *history = s.pane.query()->findChild<QMenu *>();
    emit history->aboutToShow();
    QStringList texts;
    for (const QAction *action : history->actions())
        texts.append(action->isSeparator() ? u"-"_s : action->text());
    QCOMPARE(texts, (QStringList{u"tags.floor > 1"_s, u"-"_s, u"tags.floor > 0"_s}));
    history->actions().first()->trigger();
    QCOMPARE(s.names(), (QStringList{u"b"_s, u"c"_s}));
}

void tst_FleetPane::explainsWhyADeviceIsMissing()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"tags.site = 'x' AND tags.floor > 1 AND tags.none = 1"_s);
    f.actions.action(ActionId::ExplainQuery)->trigger();
    QVERIFY(s.pane.explanation()->isVisible());
    QTest::keyClicks(s.pane.explanation()->device(), u"a"_s);
    QTest::keyClick(s.pane.explanation()->device(), Qt::Key_Return);
    QCOMPARE(
        s.pane.explanation()->answer(),
        (QStringList{u"tags.site = 'x'"_s, u"✓ matches"_s, u"tags.floor > 1"_s, u"✗ fails: tags.floor is 1"_s,
                     u"tags.none = 1"_s, u"✗ undefined: tags.none is missing"_s,
                     u"Not in the result because of 2 of 3 clauses."_s}));
    s.pane.explanation()->askFor(u"ghost"_s);
    QCOMPARE(s.pane.explanation()->answer(), QStringList{u"There is no such device."_s});
    f.actions.action(ActionId::ExplainQuery)->trigger();
    QVERIFY(!s.pane.explanation()->isVisible());
}

void tst_FleetPane::exportsWhatIsChosen()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.pane.model().setColumns(
        {app::FleetColumn::parse(u"deviceId"_s).value(), app::FleetColumn::parse(u"tags.floor"_s).value()});
    QCOMPARE(s.pane.exported(u"fleet.csv"_s), "deviceId,tags.floor\na,1\nb,3\nc,2\n");
    s.pane.model().setData(s.pane.model().index(2, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(s.pane.exported(u"fleet.csv"_s), "deviceId,tags.floor\nc,2\n");
    const twin::Json twins = *twin::json::read(s.pane.exported(u"fleet.json"_s));
    QCOMPARE(twins.size(), 1);
    QCOMPARE(twins.at(0)["deviceId"].toString(), u"c"_s);
}

void tst_FleetPane::keepsTheCurrentDeviceWhenRowsCome()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.pane.view()->setCurrentDevice(f.id(u"b"));
    f.create(u"aa");
    QCOMPARE(s.pane.view()->currentDevice(), f.id(u"b"));
    QCOMPARE(s.names(), (QStringList{u"a"_s, u"aa"_s, u"b"_s, u"c"_s}));
}

void tst_FleetPane::clausesStandAsPills()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    app::ClauseBar *const bar = s.pane.query()->clauses();
    s.run(u"tags.site = 'x' AND tags.floor > 1"_s);
    QCOMPARE(bar->names(), (QStringList{u"tags.site = 'x'"_s, u"tags.floor > 1"_s}));
    QTest::keyClicks(s.field(), u" AND tags."_s); // what is being typed shows at once
    QCOMPARE(bar->names().size(), 3);
    QVERIFY(bar->names()[2].endsWith(u"unfinished"));
    emit bar->removed(2);
    emit bar->removed(0);
    QCOMPARE(s.pane.query()->text(), u"tags.floor > 1"_s);
    QCOMPARE(s.names(), (QStringList{u"b"_s, u"c"_s}));
    QVERIFY(s.field()->hasFocus());
    s.run(u"tags.site = 'x' AND tags.floor > 1"_s);
    auto *pill = qobject_cast<QAbstractButton *>(bar->pills().value(2));
    QVERIFY(pill);
    pill->setFocus();
    QTest::keyClick(pill, Qt::Key_Return);
    QCOMPARE(s.field()->textCursor().selectedText(), u"tags.floor > 1"_s);
    pill->setFocus();
    QTest::keyClick(pill, Qt::Key_Delete);
    QCOMPARE(s.pane.query()->text(), u"tags.site = 'x'"_s);
}

void tst_FleetPane::addsAClauseFromAForm()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"tags.floor > 1"_s);
    f.actions.action(ActionId::AddClause)->trigger();
    auto *dialog = s.pane.findChild<app::AddClauseDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->addButton()->isEnabled());
    dialog->path()->setText(u"tags.site"_s);
    dialog->value()->setText(u"it's"_s);
    QCOMPARE(dialog->clause(), u"tags.site = 'it\\'s'"_s);
    dialog->comparison()->setCurrentText(u"is one of"_s);
    dialog->value()->setText(u"x, 2"_s);
    QCOMPARE(dialog->clause(), u"tags.site IN ['x', 2]"_s);
    dialog->path()->setText(u"tags..site"_s);
    QVERIFY(!dialog->addButton()->isEnabled());
    dialog->path()->setText(u"tags.site"_s);
    QTest::keyClick(dialog->value(), Qt::Key_Return);
    QCOMPARE(s.pane.query()->text(), u"tags.floor > 1 AND tags.site IN ['x', 2]"_s);
    QCOMPARE(s.names(), QStringList{u"c"_s});
}

void tst_FleetPane::whatIsDoneToManyTakesTheChosen()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"tags.site = 'x'"_s);
    f.actions.action(ActionId::DeleteDevices)->trigger(); // nothing is checked: all that are shown
    QCOMPARE(f.dialogs.details.value(0).left(6), u"a, c: "_s);
    QCOMPARE(s.names(), QStringList());
    QVERIFY(!f.actions.action(ActionId::UpdateDevices)->isEnabled());
    s.run(QString());
    QCOMPARE(s.names(), QStringList{u"b"_s});
    QVERIFY(f.actions.action(ActionId::UpdateDevices)->isEnabled());
}

void tst_FleetPane::answersWithCounts()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"SELECT tags.site AS site, COUNT() AS n FROM devices GROUP BY tags.site"_s);
    QTRY_VERIFY(s.pane.answer());
    QAbstractItemModel *const answer = const_cast<app::AnswerModel *>(s.pane.answer());
    const QAbstractItemModelTester tester(answer);
    QCOMPARE(answer->rowCount(), 2);
    QStringList rows;
    for (int row = 0; row < 2; ++row)
        rows.append(answer->index(row, 0).data().toString() + u' ' + answer->index(row, 1).data().toString());
    rows.sort();
    QCOMPARE(rows, (QStringList{u"x 2"_s, u"y 1"_s}));
    QCOMPARE(answer->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"n"_s);
    QCOMPARE(s.names().size(), 3); // the devices below it stay
    s.run(u"tags.site = 'y'"_s);
    QVERIFY(!s.pane.answer());
    QCOMPARE(s.names(), QStringList{u"b"_s});
}

void tst_FleetPane::anAnswerDoesNotCoverTheNextQuery()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"SELECT tags.site AS site, COUNT() AS n FROM devices GROUP BY tags.site"_s);
    s.run(u"tags.site = 'y'"_s); // before the answer has come
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QCoreApplication::processEvents(); // brings the answer
    QVERIFY(!s.pane.answer());
    QCOMPARE(s.names(), QStringList{u"b"_s});
    s.run(u"SELECT tags.site AS site, COUNT() AS n FROM devices GROUP BY tags.site"_s);
    QTRY_VERIFY(s.pane.answer());
}

void tst_FleetPane::offersWhatModelsMayHave()
{
    AppFixture f;
    fill(f);
    QTRY_VERIFY(f.models.library()->find(u"dtmi:com:example:Thermostat;1"_s)); // read in the pool
    f.connectDevice(u"a", u"dtmi:com:example:Thermostat;1");
    Stage s(f);
    const auto texts = [&s] {
        QStringList all;
        for (const auto &path : s.field()->paths())
            all.append(QString::fromStdString(path.path));
        return all;
    };
    QTRY_VERIFY(texts().contains(u"properties.desired.targetTemperature"_s));
    QVERIFY(texts().contains(u"properties.reported.targetTemperature.ac"_s));
    QVERIFY(texts().contains(u"properties.reported.maxTempSinceLastReboot"_s));
    QVERIFY(!texts().contains(u"properties.desired.maxTempSinceLastReboot"_s)); // read-only
    QCOMPARE(texts().count(u"tags.site"_s), 1);
}

void tst_FleetPane::keepsTheWidthOfAColumn()
{
    AppFixture f;
    fill(f);
    {
        Stage s(f);
        s.pane.view()->setColumnWidth(1, 77); // as a drag does
        f.theme.setZoomPercent(150); // widths of ours are not kept
        f.theme.setZoomPercent(100);
        QCOMPARE(s.pane.view()->columnWidth(1), 77);
    }
    Stage again(f);
    QCOMPARE(again.pane.view()->columnWidth(1), 77);
}

void tst_FleetPane::aKeptQueryHasAName()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.run(u"tags.site = 'x'"_s);
    f.dialogs.text = u"Zurich"_s;
    QToolButton *star = nullptr;
    for (auto *button : s.pane.query()->findChildren<QToolButton *>()) {
        if (button->isCheckable())
            star = button;
    }
    QVERIFY(star);
    star->click();
    QCOMPARE(star->text(), u"Zurich"_s);
    s.run(u"tags.site = 'y'"_s);
    QCOMPARE(star->text(), u"Save"_s);
    s.run(u"tags.site = 'x'"_s);
    QCOMPARE(star->text(), u"Zurich"_s);
    star->click();
    QCOMPARE(star->text(), u"Save"_s);
}

void tst_FleetPane::groupsAreListedWithTheirDevices()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    app::GroupMenu &menu = *s.pane.query()->groups();
    menu.fill();
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().first()->isEnabled()); // says how to make one
    f.patch(u"b", R"({"tags": {"groups": {"line-1": true}}})");
    s.run(u"tags.site = 'x'"_s);
    app::FleetStore store(f.settings, f.hub.name());
    store.setStarred(u"tags.site = 'x'"_s, true, u"Zurich"_s);
    menu.fill();
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    QCOMPARE(texts, (QStringList{u"line-1 (1)"_s, u"Zurich (2)"_s}));
    menu.actions().first()->trigger();
    QTRY_COMPARE(s.names(), QStringList{u"b"_s});
    menu.actions().last()->trigger();
    QTRY_COMPARE(s.names(), (QStringList{u"a"_s, u"c"_s}));
}

void tst_FleetPane::saysHowManyThereAre()
{
    AppFixture f;
    Stage s(f);
    QCOMPARE(s.pane.countText(), u"Showing 0 of 0"_s);
    fill(f);
    QCOMPARE(s.pane.countText(), u"Showing 3 of 3"_s);
    QCOMPARE(s.pane.model().connected(), 1);
}

void tst_FleetPane::paintsInEveryLook()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.pane.model().checkAll(true);
    using Mode = app::Theme::Mode;
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        for (const int zoom : {100, 150}) {
            f.theme.setMode(mode);
            f.theme.setZoomPercent(zoom);
            QVERIFY(!s.pane.grab().isNull());
        }
    }
}

QTEST_MAIN(tst_FleetPane)
#include "tst_fleetpane.moc"
