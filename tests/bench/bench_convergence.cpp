// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/convergencepane.h"
#include "convergence/convergenceview.h"
#include "support/appfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using app::ConvergencePane;

/// The convergence board over 100,000 devices with three wishes each: how long the window's thread is held at
/// a time. Prints milliseconds; each is the longest of its kind.
class BenchConvergence final : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheWindow();

private:
    static constexpr int Devices = 100'000;
    static constexpr int ChangesPerBatch = 84; // 5,000 a second, a batch every 16 ms
    static constexpr int Batches = 120;

    static void fill(AppFixture &f);
    template <class Work>
    static double msecs(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    }
};

void BenchConvergence::fill(AppFixture &f)
{
    const twin::Json desired = f.json(R"({"interval":5,"pump":{"__t":"c","speed":40,"limit":80}})");
    for (int i = 0; i < Devices; ++i) {
        const auto id = *twin::TwinId::parse(QString(u"device-" + QString::number(i)));
        (void)f.hub.submit(twin::CreateIdentity{.id = id, .spec = {}, .tags = {}, .desired = desired}, {});
        f.hub.clock.advanceMSecs(1); // as a fleet is asked in the course of time
        if (i % 3 != 0)
            (void)f.hub.submit(twin::Connect{.id = id, .modelId = u"dtmi:com:example:Pump;1"_s}, {});
    }
}

void BenchConvergence::holdsTheWindow()
{
    AppFixture f;
    fill(f);
    std::unique_ptr<ConvergencePane> pane;
    const double open = msecs([&] {
        pane = std::make_unique<ConvergencePane>(f.context);
        pane->resize(1100, 700);
        pane->show();
        pane->repaint();
    });
    double slice = 0;
    const double all = msecs([&] {
        while (pane->model().unread() > 0)
            slice = qMax(slice, msecs([] { QCoreApplication::processEvents(); }));
    });
    double refresh = 0;
    for (int i = 0; i < 10; ++i)
        refresh = qMax(refresh, msecs([&] { pane->model().refresh(), pane->repaint(); }));
    const double sort = msecs([&] { pane->model().sort(0, Qt::AscendingOrder), pane->repaint(); });
    const double filter = msecs([&] { pane->model().setFilter(u"device-77"_s), pane->repaint(); });
    pane->model().setFilter({});
    // What the hub's thread does is not counted: only what the window does with the changes.
    const twin::Json report = f.json(R"({"pump":{"__t":"c","speed":{"value":40,"ac":200,"av":1}}})");
    double batch = 0;
    for (int i = 0; i < Batches; ++i) {
        twin::Changes changes;
        f.hub.blockSignals(true);
        for (int k = 0; k < ChangesPerBatch; ++k) {
            const auto id = *twin::TwinId::parse(
                QString(u"device-" + QString::number((i * ChangesPerBatch + k) * 7 % Devices)));
            const auto before = f.hub.state().find(id);
            (void)f.hub.submit(twin::PatchReported{.id = id, .body = report, .ifVersion = {}}, {});
            changes.append({.id = id, .before = before, .after = f.hub.state().find(id)});
        }
        f.hub.blockSignals(false);
        batch = qMax(batch, msecs([&] {
                         emit f.hub.changed(changes);
                         QCoreApplication::processEvents();
                     }));
        QTest::qWait(2);
    }
    std::printf("open %.1f, read all %.0f (a slice %.1f), refresh %.1f, sort %.1f, filter %.1f, batch of "
                "changes %.1f ms\n",
                open, all, slice, refresh, sort, filter, batch);
    QCOMPARE(pane->model().all(), Devices);
}

QTEST_MAIN(BenchConvergence)
#include "bench_convergence.moc"
