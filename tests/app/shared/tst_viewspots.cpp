// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody was in a view, while that view gets its room bit by bit.
#include "shared/viewspots.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

class tst_ViewSpots : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheRoom();
    void comesBackWhenTheRoomWasShortForAMoment();
    void comesBackThoughItWasThereAtOnce();
    void leavesWhoScrolledElsewhereAlone();
};

namespace {

// A pane whose one view can be scrolled as far as a test says.
struct Pane {
    QWidget widget;
    QScrollArea area{&widget};
    QScrollBar &bar = *area.verticalScrollBar();

    // Restores the spot at 60 of a view that can be scrolled so far.
    explicit Pane(int most = 0)
    {
        bar.setRange(0, 300);
        bar.setValue(60);
        const auto spots = app::ViewSpots::of(widget);
        bar.setRange(0, most);
        spots.restore(widget);
    }
    void allow(int most)
    {
        bar.setRange(0, most);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // who has done his work goes
    }
};

} // namespace

void tst_ViewSpots::waitsForTheRoom()
{
    Pane pane;
    QCOMPARE(pane.bar.value(), 0);
    pane.allow(40);
    QCOMPARE(pane.bar.value(), 40);
    pane.allow(300);
    QCOMPARE(pane.bar.value(), 60);
}

void tst_ViewSpots::comesBackWhenTheRoomWasShortForAMoment()
{
    Pane pane;
    pane.allow(100);
    QCOMPARE(pane.bar.value(), 60);
    pane.allow(52);
    QCOMPARE(pane.bar.value(), 52);
    pane.allow(302);
    QCOMPARE(pane.bar.value(), 60);
}

void tst_ViewSpots::comesBackThoughItWasThereAtOnce()
{
    Pane pane(100);
    QCOMPARE(pane.bar.value(), 60);
    pane.allow(52);
    pane.allow(302);
    QCOMPARE(pane.bar.value(), 60);
}

void tst_ViewSpots::leavesWhoScrolledElsewhereAlone()
{
    Pane pane;
    pane.allow(100);
    QCOMPARE(pane.bar.value(), 60);
    pane.bar.setValue(10); // a jump to something, say
    pane.allow(302);
    QCOMPARE(pane.bar.value(), 10);
}

QTEST_MAIN(tst_ViewSpots)
#include "tst_viewspots.moc"
