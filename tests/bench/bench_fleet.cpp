// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet table with as many devices as it is told: how long it takes to open, to sort by a column, to
// filter and to scroll by a step; and how long the window's loop stands still while twins change. Run it
// offscreen:
//   QT_QPA_PLATFORM=offscreen bench_fleet [DEVICES] [seconds of changes]
// Not part of ctest.
#include "fleet/fleetpane.h"
#include "fleet/fleetview.h"
#include "fleet/querybar.h"
#include "support/appfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace {

constexpr int ChangesASecond = 5000;
constexpr int BatchMSecs = 16; // as a hub hands them out

double msecs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template <class Task>
void measure(const char *name, Task task, int times = 5)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        task(i);
        taken.push_back(msecs(timer));
    }
    std::sort(taken.begin(), taken.end());
    std::printf("%-34s median %8.2f ms   best %8.2f   worst %8.2f\n", name, taken[taken.size() / 2],
                taken.front(), taken.back());
}

twin::TwinId idOf(int number)
{
    return *twin::TwinId::parse(u"device-%1"_s.arg(number, 7, 10, QLatin1Char('0')));
}

void fill(AppFixture &f, int devices)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < devices; ++i) {
        const Json tags =
            Json::object({{"site", Json(random() % 2 ? "zurich"sv : "bern"sv)},
                          {"location", Json::object({{"floor", Json(qint64(random() % 40))},
                                                     {"room", Json(qint64(random() % 1000))}})}});
        const Json desired = Json::object({{"level", Json(double(random() % 1000) / 10)}});
        (void)f.hub.submit(twin::CreateIdentity{.id = idOf(i), .spec = {}, .tags = tags, .desired = desired},
                           {.origin = twin::Cause::Origin::Service});
    }
}

/// How long the loop of the window stood still at most, while the fleet changes under it.
void watchStalls(AppFixture &f, app::FleetPane &pane, int devices, int seconds)
{
    std::mt19937_64 random(2);
    std::vector<double> turns;
    QElapsedTimer whole;
    whole.start();
    qint64 sent = 0;
    while (whole.elapsed() < seconds * 1000) {
        QElapsedTimer turn;
        turn.start();
        const qint64 due = whole.elapsed() * ChangesASecond / 1000;
        for (; sent < due; ++sent)
            (void)f.hub.submit(
                twin::PatchTwin{.id = idOf(int(random() % quint64(devices))),
                                .body = Json::object({{"tags", Json::object({{"round", Json(sent)}})}})},
                {.origin = twin::Cause::Origin::Service});
        QCoreApplication::processEvents();
        turns.push_back(msecs(turn));
        if (const double left = BatchMSecs - msecs(turn); left > 0) {
            QElapsedTimer pause;
            pause.start();
            while (msecs(pause) < left)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        }
    }
    std::sort(turns.begin(), turns.end());
    std::printf("%-34s median %8.2f ms   99 %% %8.2f   worst %8.2f   (%lld changes, %zu turns)\n",
                "turns while 5,000 twins a s change", turns[turns.size() / 2], turns[turns.size() * 99 / 100],
                turns.back(), static_cast<long long>(sent), turns.size());
    (void)pane;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int devices = words.value(1, u"1000000"_s).toInt();
    const int seconds = words.value(2, u"10"_s).toInt();
    AppFixture f;
    fill(f, devices);
    std::printf("%d devices\n", devices);
    std::unique_ptr<app::FleetPane> pane;
    const auto open = [&] {
        pane = std::make_unique<app::FleetPane>(f.context);
        pane->resize(1200, 800);
        pane->show();
        while (pane->model().rowCount() != devices)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        (void)pane->view()->viewport()->grab();
    };
    const auto becomeReady = [&] {
        while (pane->model().isReading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    };
    // Each time with nothing else under way: no fleet of the time before is read any more.
    const auto closed = [&] {
        if (pane)
            becomeReady();
        pane.reset();
        QThreadPool::globalInstance()->waitForDone();
    };
    for (int i = 0; i < 5; ++i) {
        closed();
        measure(
            "open until every row is there", [&](int) { open(); }, 1);
    }
    closed();
    measure(
        "open until it is ready for queries",
        [&](int) {
            open();
            becomeReady();
        },
        1);
    if (pane->model().rowCount() != devices) {
        std::fprintf(stderr, "%d of %d rows\n", pane->model().rowCount(), devices);
        return 1;
    }
    auto *const header = pane->view()->horizontalHeader();
    const int columns = pane->model().columnCount();
    measure(
        "sort by a column",
        [&](int i) {
            header->setSortIndicator(columns - 1 - i % 2,
                                     i % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            QCoreApplication::processEvents();
        },
        8);
    header->setSortIndicator(0, Qt::AscendingOrder);
    measure("filter", [&](int i) {
        pane->query()->setText(u"tags.location.floor = %1"_s.arg(i));
        QCoreApplication::processEvents();
    });
    pane->query()->setText({});
    auto *const bar = pane->view()->verticalScrollBar();
    measure(
        "scroll by a step",
        [&](int i) {
            bar->setValue(bar->maximum() / 200 * i);
            (void)pane->view()->viewport()->grab();
        },
        100);
    watchStalls(f, *pane, devices, seconds);
    return 0;
}
