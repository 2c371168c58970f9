// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/celldetails.h"
#include "convergence/convergencepane.h"
#include "convergence/convergenceview.h"
#include "convergence/progressstrip.h"
#include "fleet/boardview.h"
#include "query/parser.h"
#include "shared/celldelegate.h"
#include "support/appfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::ConvergenceModel;
using app::ConvergencePane;
using twin::fleet::Progress;

class tst_ConvergencePane : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsWhatIsOpenAndHidesWhatIsAccepted();
    void followsTheHubCellByCell();
    void cellsShowStateValueOrTime();
    void frozenItStandsStillAndThenCatchesUp();
    void filtersByTextModelAndQuery();
    void detailsSayWhatTheDeviceAnswered();
    void asksAgainAndForTheKeptValue();
    void opensTheTwinByKeyboard();
    void sortsByAClickOnAHead();
    void numbersAreShownInTheChart();
    void isAModelThatViewsCanTrust();
    void paintsInEveryLook();
};

namespace {

struct Stage {
    AppFixture &f;
    ConvergencePane pane;

    explicit Stage(AppFixture &fixture)
        : f(fixture)
        , pane(fixture.context)
    {
        pane.resize(1180, 640);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    ConvergenceModel &model() { return pane.model(); }
    QStringList names()
    {
        model().refresh();
        QStringList list;
        for (int row = 0; row < model().rowCount(); ++row)
            list.append(model().rowAt(row)->id.toString());
        list.sort();
        return list;
    }
    QString text(int row, int column) { return model().index(row, column).data().toString(); }
    qsizetype count(Progress progress)
    {
        model().refresh();
        return model().summary().counts.of(progress);
    }
};

QByteArray answer(AppFixture &f, const char16_t *id, const QString &name, int code,
                  const QString &reason = {})
{
    const auto version = f.hub.state().find(f.id(id))->twin.desired.version;
    return u"{\"%1\":{\"value\":60,\"ac\":%2,\"av\":%3%4}}"_s.arg(name)
        .arg(code)
        .arg(version)
        .arg(reason.isEmpty() ? QString() : QString(u",\"ad\":\"" + reason + u'"'))
        .toUtf8();
}

// a refuses, b has it, c is offline.
void fill(AppFixture &f)
{
    for (const char16_t *name : {u"a", u"b", u"c"})
        f.create(name);
    f.connectDevice(u"a", u"dtmi:com:example:Thermostat;1");
    f.connectDevice(u"b", u"dtmi:com:example:Gate;1");
    f.patch(u"a", R"({"tags":{"site":"x"},"properties":{"desired":{"targetTemperature":80}}})");
    f.report(u"a", answer(f, u"a", u"targetTemperature"_s, 400, u"above the limit"_s).constData());
    f.patch(u"b", R"({"properties":{"desired":{"speed":60}}})");
    f.report(u"b", answer(f, u"b", u"speed"_s, 200).constData());
    f.patch(u"c", R"({"properties":{"desired":{"speed":7}}})");
}

} // namespace

void tst_ConvergencePane::showsWhatIsOpenAndHidesWhatIsAccepted()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QCOMPARE(s.names(), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(s.pane.openText(), u"2 of 3 devices have an open cell"_s);
    s.pane.strip()->box(int(Progress::Accepted))->setFocus();
    QTest::keyClick(s.pane.strip()->box(int(Progress::Accepted)), Qt::Key_Space);
    QCOMPARE(s.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    const QHeaderView *const header = s.pane.view()->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), s.model().columnCount() - 1); // longest first
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTest::keyClick(s.pane.strip()->box(int(Progress::Refused)), Qt::Key_Space);
    QCOMPARE(s.names(), (QStringList{u"b"_s, u"c"_s}));
    QVERIFY2(s.pane.strip()->tileText(int(Progress::Refused)).startsWith(u"1 refused"),
             qPrintable(s.pane.strip()->tileText(int(Progress::Refused))));
}

void tst_ConvergencePane::followsTheHubCellByCell()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QCOMPARE(s.count(Progress::Asked), 1);
    f.connectDevice(u"c", u"");
    // The window's clock is the system's: the hub's time of the test is another day.
    QCOMPARE(s.count(Progress::Asked), 0);
    f.report(u"c", answer(f, u"c", u"speed"_s, 200).constData());
    QCOMPARE(s.names(), QStringList{u"a"_s});
    QCOMPARE(s.count(Progress::Accepted), 2);
    (void)f.hub.submit(twin::DeleteIdentity{.id = f.id(u"a"), .ifMatch = {}}, {});
    QCOMPARE(s.names(), QStringList());
    QCOMPARE(s.model().all(), 2);
}

void tst_ConvergencePane::cellsShowStateValueOrTime()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.pane.filter()->setText(u"target"_s);
    QCOMPARE(s.names(), QStringList{u"a"_s});
    QCOMPARE(s.model().columnCount(), 4);
    int column = 1;
    while (s.model().headerData(column, Qt::Horizontal, Qt::DisplayRole) != u"targetTemperature"_s)
        ++column;
    QCOMPARE(s.text(0, column), u"refused 400"_s);
    s.model().setShows(ConvergenceModel::Shows::AskedValue);
    QCOMPARE(s.text(0, column), u"80"_s);
    s.model().setShows(ConvergenceModel::Shows::WaitingTime);
    QVERIFY(s.text(0, column) != u"80"_s && !s.text(0, column).isEmpty());
    QCOMPARE(s.model().columnCounts(column), (std::pair<qsizetype, qsizetype>(1, 1)));
}

void tst_ConvergencePane::frozenItStandsStillAndThenCatchesUp()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.model().setFrozen(true);
    f.patch(u"b", R"({"properties":{"desired":{"speed":61}}})");
    f.patch(u"a", R"({"properties":{"desired":{"targetTemperature":20}}})");
    QCOMPARE(s.names(), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(s.count(Progress::Refused), 1);
    s.model().setShows(ConvergenceModel::Shows::AskedValue);
    s.pane.filter()->setText(u"target"_s);
    QVERIFY(s.text(0, 1) == u"80"_s || s.text(0, 2) == u"80"_s);
    s.pane.filter()->clear();
    s.model().setFrozen(false);
    QCOMPARE(s.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(s.count(Progress::Refused), 0);
}

void tst_ConvergencePane::filtersByTextModelAndQuery()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QTest::keyClicks(s.pane.filter(), u"SPEED"_s);
    QCOMPARE(s.names(), QStringList{u"c"_s});
    s.pane.filter()->clear();
    const int model = s.pane.modelChoice()->findData(u"dtmi:com:example:Thermostat;1"_s);
    QVERIFY(model > 0);
    QCOMPARE(s.pane.modelChoice()->itemText(model), u"Thermostat;1"_s);
    s.pane.modelChoice()->setCurrentIndex(model);
    QCOMPARE(s.names(), QStringList{u"a"_s});
    s.pane.modelChoice()->setCurrentIndex(0);
    s.pane.setQuery(*twin::query::Query::parse("SELECT * FROM devices WHERE tags.site = 'x'"));
    QCOMPARE(s.names(), QStringList{u"a"_s});
    QCOMPARE(s.pane.openText(), u"1 of 1 devices have an open cell"_s);
    f.patch(u"c", R"({"tags":{"site":"x"}})"); // comes into the query
    QCOMPARE(s.names(), (QStringList{u"a"_s, u"c"_s}));
}

void tst_ConvergencePane::detailsSayWhatTheDeviceAnswered()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.pane.view()->setCurrent(f.id(u"a"), {{}, twin::json::Key(u"targetTemperature")});
    QVERIFY(s.pane.details()->isVisible());
    const QStringList facts = s.pane.details()->facts();
    QVERIFY2(facts.join(u'|').contains(u"Asked: 80, desired version 2"), qPrintable(facts.join(u'|')));
    QVERIFY2(facts.join(u'|').contains(u"Answered: ac 400, av 2, current ack"), qPrintable(facts.join(u'|')));
    QVERIFY2(facts.join(u'|').contains(u"Device keeps: 60"), qPrintable(facts.join(u'|')));
}

void tst_ConvergencePane::asksAgainAndForTheKeptValue()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.pane.view()->setCurrent(f.id(u"a"), {{}, twin::json::Key(u"targetTemperature")});
    const auto desired = [&] { return f.hub.state().find(f.id(u"a"))->twin.desired; };
    const qint64 version = desired().version;
    s.pane.details()->askAgain()->setFocus();
    QTest::keyClick(s.pane.details()->askAgain(), Qt::Key_Space);
    QTRY_COMPARE(desired().version, version + 1);
    QCOMPARE(desired().values["targetTemperature"].toDouble(), 80.0);
    QCOMPARE(s.count(Progress::Refused), 0);
    QTest::keyClick(s.pane.details()->askForKept(), Qt::Key_Space);
    QTRY_COMPARE(desired().values["targetTemperature"].toDouble(), 60.0);
    QCOMPARE(s.pane.details()->trouble(), QString());
}

void tst_ConvergencePane::opensTheTwinByKeyboard()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QSignalSpy spy(&s.pane, &ConvergencePane::placeWanted);
    s.pane.view()->setFocus();
    s.pane.view()->setCurrent(f.id(u"a"), {{}, twin::json::Key(u"targetTemperature")});
    QTest::keyClick(s.pane.view(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const auto place = spy[0][0].value<app::Place>();
    QCOMPARE(place.id, f.id(u"a"));
    QCOMPARE(place.path.toString(), u"/targetTemperature"_s);
}

void tst_ConvergencePane::sortsByAClickOnAHead()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    auto *const header = s.pane.view()->horizontalHeader();
    const auto first = [&] { return s.model().rowAt(0)->id.toString(); };
    const auto click = [&](int section) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + 20, 20});
    };
    click(0);
    const QString before = first();
    click(0);
    QVERIFY(first() != before);
    QCOMPARE(header->sortIndicatorSection(), 0);
    s.pane.strip()->box(int(Progress::Accepted))->setChecked(true); // the order stays with the new rows
    QCOMPARE(header->sortIndicatorSection(), 0);
}

void tst_ConvergencePane::numbersAreShownInTheChart()
{
    AppFixture f;
    fill(f);
    f.patch(u"a", R"({"properties":{"desired":{"mode":"eco"}}})");
    Stage s(f);
    s.model().refresh();
    QSignalSpy charts(&f.telemetry, &app::TelemetryStore::chartWanted);
    const auto cellOf = [&](const char *name) {
        for (int i = 1; i < s.model().columnCount() - 1; ++i) {
            if (s.model().propertyAt(i)->name.toString() == QLatin1StringView(name))
                return s.model().index(s.model().rowOf(f.id(u"a")), i);
        }
        return QModelIndex();
    };
    s.model().setShows(ConvergenceModel::Shows::AskedValue);
    auto *const view = s.pane.view();
    auto *const delegate = static_cast<app::CellDelegate *>(view->itemDelegate());
    const QModelIndex target = cellOf("targetTemperature");
    QVERIFY(target.isValid());
    const QRect icon = delegate->chartArea(view->visualRect(target), target);
    QVERIFY(icon.isValid());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, icon.center());
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts[0][0].value<app::SeriesKey>().name(), u"desired.targetTemperature"_s);
    view->setCurrentIndex(target);
    QVERIFY(s.pane.showCurrentInChart());
    QCOMPARE(charts.size(), 2);
    // What the device keeps is another number, beside it in the details.
    const auto buttons = s.pane.details()->findChildren<QToolButton *>();
    const auto kept = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->accessibleName().startsWith(u"Device keeps");
    });
    QVERIFY(kept != buttons.end());
    QTest::keyClick(*kept, Qt::Key_Space);
    QCOMPARE(charts.size(), 3);
    QCOMPARE(charts[2][0].value<app::SeriesKey>().name(), u"reported.targetTemperature.value"_s);

    const QModelIndex word = cellOf("mode");
    QVERIFY(!delegate->chartArea(view->visualRect(word), word).isValid());
    view->setCurrentIndex(word);
    QVERIFY(!s.pane.showCurrentInChart());
}

void tst_ConvergencePane::isAModelThatViewsCanTrust()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    QAbstractItemModelTester tester(&s.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 60; ++i) {
        const QByteArray body = u"{\"properties\":{\"desired\":{\"p%1\":%2}}}"_s.arg(i % 7)
                                    .arg(i % 5 ? QString::number(i) : u"null"_s)
                                    .toUtf8();
        f.patch(i % 2 ? u"a" : u"c", body.constData());
        s.model().sort(i % s.model().columnCount(), i % 3 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    QVERIFY(s.model().columnCount() > 4);
}

void tst_ConvergencePane::paintsInEveryLook()
{
    AppFixture f;
    fill(f);
    Stage s(f);
    s.pane.view()->setCurrent(f.id(u"a"), {{}, twin::json::Key(u"targetTemperature")});
    const QString folder = qEnvironmentVariable("CONVERGENCE_PICTURES");
    for (const auto mode : {app::Theme::Mode::Light, app::Theme::Mode::Dark}) {
        for (const int zoom : {100, 150}) {
            f.theme.setMode(mode);
            f.theme.setZoomPercent(zoom);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QImage picture = s.pane.grab().toImage();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                picture.save(u"%1/convergence-%2-%3.png"_s.arg(folder).arg(int(mode)).arg(zoom));
        }
    }
}

QTEST_MAIN(tst_ConvergencePane)
#include "tst_convergencepane.moc"
