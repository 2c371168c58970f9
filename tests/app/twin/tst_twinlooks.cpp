// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "shared/fillgauge.h"
#include "twin/draftbar.h"
#include "twin/sectionmodel.h"
#include "twin/strip.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using app::TwinColumns;
using twin::json::Pointer;

/// The Twin view as the design's picture has it. TWINSCOPE_GRAB=folder keeps what was painted.
class TestTwinLooks final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnOurWarnings(); }
    void showsTheTwinOfTheDesign_data();
    void showsTheTwinOfTheDesign();
    void aMeterMayHaveNextToNoRoom();

private:
    static void keep(QWidget &pane, const QString &name)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("TWINSCOPE_GRAB"); !folder.isEmpty())
            QVERIFY(pane.grab().save(folder + u"/twin-" + name + u".png"));
    }
};

void TestTwinLooks::showsTheTwinOfTheDesign_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("zoom");
    QTest::addRow("light") << false << 100;
    QTest::addRow("dark") << true << 100;
    QTest::addRow("large") << false << 150;
}

void TestTwinLooks::showsTheTwinOfTheDesign()
{
    QFETCH(bool, dark);
    QFETCH(int, zoom);
    TwinWorld world;
    world.theme.setMode(dark ? app::Theme::Mode::Dark : app::Theme::Mode::Light);
    world.theme.setZoomPercent(zoom);
    world.createThermostats();
    app::TwinPane pane(world.context);
    pane.resize(1172, 554);
    pane.setDevice(world.id());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));

    auto *tags = pane.columns()->column(TwinColumns::Tags)->tree();
    auto *desired = pane.columns()->column(TwinColumns::Desired)->tree();
    auto *reported = pane.columns()->column(TwinColumns::Reported)->tree();
    keep(pane, QString::fromLatin1(QTest::currentDataTag()) + u"-live");
    emit tags->editStarted();
    emit tags->valueEdited(Pointer({u"location"_s, u"floor"_s}), twin::Json(2));
    emit desired->valueEdited(Pointer({u"thermostat1"_s, u"targetTemperature"_s}), twin::Json(23.5));
    reported->setExpanded(reported->sections()->indexOf(Pointer({u"thermostat1"_s, u"targetTemperature"_s})),
                          true);
    desired->setFocus();
    desired->select(Pointer({u"thermostat1"_s, u"targetTemperature"_s}));
    pane.draftBar()->discardButton()->setFocus();
    keep(pane, QString::fromLatin1(QTest::currentDataTag()));
    const QString etag = world.twinOf(world.id()).etagText();
    QCOMPARE(pane.draftBar()->text(), u"Draft, 2 changes, same size, if etag is "_s + etag);
    pane.setForm(app::TwinForm::Json);
    keep(pane, QString::fromLatin1(QTest::currentDataTag()) + u"-json");
}

// As at large text beside a panel; it stopped the program.
void TestTwinLooks::aMeterMayHaveNextToNoRoom()
{
    const app::Theme theme;
    app::FillGauge gauge(theme);
    gauge.setValue(1, 10);
    for (const int width : {1, 2, 3}) {
        gauge.resize(width, 6);
        const QImage seen = gauge.grab().toImage();
        QCOMPARE(seen.pixelColor(0, 3), theme.colors().accent);
    }
}

QTEST_MAIN(TestTwinLooks)
#include "tst_twinlooks.moc"
