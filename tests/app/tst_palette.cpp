// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/commandpalette.h"
#include "actions/fuzzy.h"
#include "support/appfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::ActionId;

class tst_Palette : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void ranksMatches_data();
    void ranksMatches();
    void runsAnActionByKeyboard();
    void offersOnlyWhatCanBeDoneNow();
    void goesToADevice();
    void escapeGivesTheFocusBack();
    void arrowsStayInTheList();
    void saysHowManyThereAre();
    void arrowsInAnEmptyListDoNothing();
};

namespace {

struct Stage {
    AppFixture f;
    QWidget window;
    QLineEdit other{&window};
    app::CommandPalette palette{f.context, &window};

    Stage()
    {
        window.resize(900, 700);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        other.setFocus();
    }
    void open() { palette.open(QRect(500, 4, 340, 22)); }
    void type(const QString &text) { QTest::keyClicks(palette.field(), text); }
    void press(Qt::Key key) { QTest::keyClick(palette.field(), key); }
    QString first() const
    {
        return palette.model().data(palette.model().index(0), Qt::DisplayRole).toString();
    }
};

} // namespace

void tst_Palette::ranksMatches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("starts of words") << u"nd"_s << u"New Device"_s << u"Find"_s;
    QTest::newRow("whole word") << u"dark"_s << u"Dark"_s << u"Discard Marked"_s;
    QTest::newRow("in one piece") << u"step"_s << u"Step"_s << u"Set the Example"_s;
    QTest::newRow("not at all") << u"xyz"_s << u"x y z"_s << u"zyx"_s;
    QTest::newRow("case does not count") << u"AHU"_s << u"ahu-2"_s << u"a-hub-u"_s;
}

void tst_Palette::ranksMatches()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(app::fuzzyScore(typed, better) >= 0);
    QVERIFY2(app::fuzzyScore(typed, better) > app::fuzzyScore(typed, worse),
             qPrintable(
                 u"%1 against %2"_s.arg(app::fuzzyScore(typed, better)).arg(app::fuzzyScore(typed, worse))));
}

void tst_Palette::runsAnActionByKeyboard()
{
    Stage s;
    int runs = 0;
    s.f.actions.bind(ActionId::StepClock, this, [&runs] { ++runs; });
    s.open();
    QVERIFY(s.palette.isVisible());
    QVERIFY(s.palette.field()->hasFocus());
    s.type(u"step"_s);
    QCOMPARE(s.first(), u"Step"_s);
    s.press(Qt::Key_Return);
    QCOMPARE(runs, 1);
    QVERIFY(!s.palette.isVisible());
}

void tst_Palette::offersOnlyWhatCanBeDoneNow()
{
    Stage s;
    s.f.actions.bind(ActionId::StepClock, this, [] {});
    s.f.actions.bind(ActionId::Faster, this, [] {});
    s.f.actions.setEnabled(ActionId::Faster, false);
    s.open();
    QCOMPARE(s.palette.model().rowCount(), 1);
    QCOMPARE(s.first(), u"Step"_s);
}

void tst_Palette::goesToADevice()
{
    Stage s;
    s.f.create(u"thermo-01");
    s.f.create(u"vend-7");
    QSignalSpy wanted(&s.palette, &app::CommandPalette::deviceWanted);
    s.open();
    s.type(u"vd7"_s);
    QCOMPARE(s.first(), u"vend-7"_s);
    s.press(Qt::Key_Enter);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<twin::TwinId>(), s.f.id(u"vend-7"));
}

void tst_Palette::escapeGivesTheFocusBack()
{
    Stage s;
    s.open();
    s.press(Qt::Key_Escape);
    QVERIFY(!s.palette.isVisible());
    QVERIFY(s.other.hasFocus());
}

void tst_Palette::arrowsStayInTheList()
{
    Stage s;
    int runs = 0;
    s.f.actions.bind(ActionId::Slower, this, [] {});
    s.f.actions.bind(ActionId::Faster, this, [&runs] { ++runs; });
    s.open();
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Down);
    s.press(Qt::Key_Down);
    s.press(Qt::Key_PageDown);
    s.press(Qt::Key_Return);
    QCOMPARE(runs, 1);
}

void tst_Palette::saysHowManyThereAre()
{
    Stage s;
    for (int i = 0; i < 150; ++i) {
        const std::u16string name = u"dev-" + QString::number(i).toStdU16String();
        s.f.create(name.c_str());
    }
    s.open();
    s.type(u"dev"_s);
    QCOMPARE(s.palette.model().rowCount(), 100);
    QCOMPARE(s.palette.model().found(), 150);
    const auto labels = s.palette.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == u"100 of 150"_s; }));
}

void tst_Palette::arrowsInAnEmptyListDoNothing()
{
    Stage s;
    s.open();
    s.type(u"zzzzqqqq"_s);
    QCOMPARE(s.palette.model().rowCount(), 0);
    for (const auto key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown})
        s.press(key);
    QVERIFY(s.palette.isVisible());
}

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
