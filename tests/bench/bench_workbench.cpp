// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The speed of the workbench (issue 7): a key in a section of 32 KB until it is painted, in the tree and as
// text, while the device changes 200 properties a second; ten live charts with 30 points a second each; and
// how long a device takes to open. Run it offscreen:
//   QT_QPA_PLATFORM=offscreen bench_workbench [keys] [seconds of charts] [text|tree|charts|open]...
// Exit code 1 when a line does not hold. Not part of ctest.
#include "center.h"
#include "devicetabs.h"
#include "documents.h"
#include "host/serverclient.h"
#include "mainwindow.h"
#include "shared/jsoneditor.h"
#include "support/appfixture.h"
#include "telemetry/chart.h"
#include "telemetry/chartwindow.h"
#include "twin/draftkeeper.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "twin/valueeditor.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using app::TwinColumns;
using twin::Json;
using twin::Section;

namespace {

constexpr int ChangesASecond = 200;
constexpr int KeyMSecs = 35; // somebody who types fast
constexpr int PointsASecond = 30;
constexpr int Charts = 10;
bool isMissed = false;

double msecs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, std::vector<double> taken, double asked)
{
    std::sort(taken.begin(), taken.end());
    const double median = taken[taken.size() / 2];
    isMissed |= median >= asked;
    std::printf("%-44s median %7.2f ms   95 %% %7.2f   worst %7.2f   asked below %.0f%s\n", name, median,
                taken[taken.size() * 95 / 100], taken.back(), asked, median < asked ? "" : "   MISSED");
    std::fflush(stdout);
}

/// The event loop for a while, with something to do every so often; it sleeps in between.
void runLoop(int forMSecs, int everyMSecs, const std::function<void()> &act)
{
    QEventLoop loop;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &loop, act);
    pace.start(everyMSecs);
    QTimer::singleShot(forMSecs, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// 20 properties in each of so many components: 76 of them fill a section.
Json large(int components, int value = 0)
{
    twin::JsonObjectBuilder root;
    for (int c = 0; c < components; ++c) {
        twin::JsonObjectBuilder component;
        component.append("__t", Json(u"c"_s));
        for (int p = 0; p < 20; ++p)
            component.append(twin::json::Key(QStringView(u"property%1"_s.arg(p))),
                             p % 2 ? Json(value + c * 20 + p) : Json(u"value of %1"_s.arg(p)));
        root.append(twin::json::Key(QStringView(u"component%1"_s.arg(c))), component.take());
    }
    return root.take();
}

/// A hub on its own thread, as in the program, with a device that has 32 KB in desired and in reported.
struct House {
    AppFixture base;
    std::unique_ptr<twin::host::LocalHub> local =
        *twin::host::LocalHub::open({.workspace = {.path = base.folder.filePath(u"hub.twins"_s)}});
    app::TelemetryStore telemetry{local->hub()};
    app::AppContext context{local->hub(), local->simulation(), local->server(), local->history(),
                            base.models,  base.conformance,    base.actions,    base.settings,
                            base.theme,   base.dialogs,        telemetry};
    std::mt19937_64 random{1};
    QElapsedTimer clock;
    qint64 sent = 0;

    House() { clock.start(); }
    void wait(const std::function<bool()> &until)
    {
        while (!until())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    void create(const twin::TwinId &id)
    {
        (void)local->hub().send(twin::CreateIdentity{.id = id, .spec = {}, .tags = {}, .desired = large(76)});
        (void)local->hub().send(twin::PatchReported{.id = id, .body = large(76), .ifVersion = {}});
        wait([&] {
            const auto record = local->hub().state().find(id);
            return record && !record->twin.reported.values.isEmpty();
        });
    }
    /// What is due of the changes that come from the device.
    void change(const twin::TwinId &id)
    {
        for (const qint64 due = clock.elapsed() * ChangesASecond / 1000; sent < due; ++sent) {
            const QString component = u"component%1"_s.arg(random() % 76);
            const QString property = u"property%1"_s.arg(random() % 10 * 2 + 1);
            (void)local->hub().send(twin::PatchReported{
                .id = id,
                .body = Json::object(
                    {{component.toStdString(), Json::object({{property.toStdString(), Json(sent)}})}}),
                .ifVersion = {}});
        }
    }
    void rest(const twin::TwinId &id, int forMSecs)
    {
        runLoop(forMSecs, 2, [&] { change(id); });
    }
};

/// Sees when a widget was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted |= event->type() == QEvent::Paint;
        return false;
    }
};

/// One key until the widget that shows it is painted.
double press(QWidget *field, PaintWatch &watch, char key)
{
    watch.isPainted = false;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(field, key);
    while (!watch.isPainted && msecs(timer) < 2000)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    return msecs(timer);
}

const char *const Letters = "etaoinshrdlu";

void typeInText(House &house, app::TwinPane &pane, const twin::TwinId &id, int keys)
{
    pane.setForm(app::TwinForm::Json);
    house.base.actions.action(app::ActionId::StartEditing)->trigger();
    app::JsonEditor *editor = pane.columns()->column(TwinColumns::Desired)->editor();
    editor->setFocus();
    const qsizetype at = editor->text().toUtf8().indexOf("value of 10\"", 16'000);
    editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(at));
    PaintWatch watch(editor->viewport());
    std::vector<double> taken;
    QByteArray typed;
    for (int i = 0; i < keys; ++i) {
        typed.append(Letters[i % 12]);
        taken.push_back(press(editor, watch, typed.back()));
        house.rest(id, KeyMSecs);
    }
    print("a key in 32 KB of text, 200 changes/s", taken, 16);
    if (!editor->text().toUtf8().contains(QByteArray(typed + "value of 10\""))) {
        std::printf("keys were dropped in the text\n");
        isMissed = true;
    }
    pane.drafts()->discard(id);
}

void typeInTree(House &house, app::TwinPane &pane, const twin::TwinId &id, int keys)
{
    pane.setForm(app::TwinForm::TreeAndMetadata);
    app::TwinTreeView *tree = pane.columns()->column(TwinColumns::Desired)->tree();
    tree->setFocus();
    tree->select(twin::json::Pointer({u"component40"_s, u"property10"_s}));
    tree->startEditing(tree->currentIndex());
    QWidget *field = QApplication::focusWidget();
    const auto *const scrolls = qobject_cast<QAbstractScrollArea *>(field); // as a text's editor does
    PaintWatch watch(scrolls ? scrolls->viewport() : field);
    std::vector<double> taken;
    QString typed;
    for (int i = 0; i < keys; ++i) {
        typed.append(QLatin1Char(Letters[i % 12]));
        taken.push_back(press(field, watch, Letters[i % 12]));
        house.rest(id, KeyMSecs);
    }
    print("a key in a tree of 32 KB, 200 changes/s", taken, 16);
    const app::ValueEditor *editor = tree->valueEditor();
    if (!editor || !editor->text().endsWith(typed)) {
        std::printf("keys were dropped in the tree\n");
        isMissed = true;
    }
    pane.drafts()->discard(id);
}

void typeWhileItChanges(int keys, bool inText, bool inTree)
{
    if (!inText && !inTree)
        return;
    House house;
    const auto id = AppFixture::id(u"device");
    house.create(id);
    app::TwinPane pane(house.context);
    pane.resize(1172, 700);
    pane.show();
    pane.setDevice(id);
    (void)QTest::qWaitForWindowActive(&pane);
    house.rest(id, 500);
    if (inText)
        typeInText(house, pane, id, keys);
    if (inTree)
        typeInTree(house, pane, id, keys);
    std::printf("%-44s %lld in %.1f s\n", "changes that came meanwhile", static_cast<long long>(house.sent),
                double(house.clock.elapsed()) / 1000);
}

/// The share of a core that the process takes while `seconds` of points come, with so many charts open.
double shareWith(int charts, int seconds)
{
    AppFixture f;
    std::vector<std::unique_ptr<app::ChartWindow>> windows;
    for (int i = 0; i < Charts; ++i) {
        const auto id = *twin::TwinId::parse(u"device-%1"_s.arg(i));
        (void)f.hub.submit(twin::CreateIdentity{.id = id, .spec = {}, .tags = {}, .desired = {}}, {});
        (void)f.hub.submit(twin::Connect{.id = id, .modelId = {}}, {});
    }
    qint64 tick = 0;
    const auto send = [&] {
        for (int i = 0; i < Charts; ++i)
            (void)f.hub.submit(
                twin::SendTelemetry{
                    .id = *twin::TwinId::parse(u"device-%1"_s.arg(i)),
                    .payload = Json::object({{"temperature", Json(20 + 5 * std::sin(double(tick) / 40 + i) +
                                                                  double(tick * 7919 % 100) / 100)}})},
                {.origin = twin::Cause::Origin::Device});
        f.hub.clock.advanceMSecs(1000 / PointsASecond);
        ++tick;
    };
    while (tick < 5 * 60 * PointsASecond) // five minutes stand there already
        send();
    for (int i = 0; i < charts; ++i) {
        const auto id = *twin::TwinId::parse(u"device-%1"_s.arg(i));
        windows.push_back(std::make_unique<app::ChartWindow>(
            f.context, QList<app::ChartLine>{app::SeriesKey{id, {}, u"temperature"_s}}, 1, nullptr));
        windows.back()->resize(700, 320);
        windows.back()->show();
    }
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    const qint64 from = tick;
    const auto run = [&](int msecsToRun) {
        timer.start();
        const qint64 first = tick;
        runLoop(msecsToRun, 4, [&] {
            while (tick - first < timer.elapsed() * PointsASecond / 1000)
                send();
        });
    };
    run(1500); // they find their pace
    const std::clock_t before = std::clock();
    run(seconds * 1000);
    const double share = double(std::clock() - before) / CLOCKS_PER_SEC / seconds;
    if (charts > 0)
        std::printf("%-44s %lld points each, a picture every %d ms\n", "charts",
                    static_cast<long long>(tick - from), windows.front()->chart()->drawInterval());
    return share;
}

void drawCharts(int seconds)
{
    const double none = shareWith(0, seconds);
    const double all = shareWith(Charts, seconds);
    const double share = all - none;
    isMissed |= share >= 0.25;
    std::printf("%-44s %.3f of a core (without them %.3f)   asked below 0.25%s\n",
                "ten live charts, 30 points/s each", share, none, share < 0.25 ? "" : "   MISSED");
}

void openDevices()
{
    AppFixture f;
    QSignalSpy read(&f.models, &twin::host::ModelsClient::changed);
    if (f.models.library()->ids().isEmpty())
        read.wait();
    constexpr int Devices = 40;
    const auto idOf = [](int i) { return *twin::TwinId::parse(u"device-%1"_s.arg(i)); };
    for (int i = 0; i < Devices; ++i) {
        (void)f.hub.submit(
            twin::CreateIdentity{.id = idOf(i), .spec = {}, .tags = {}, .desired = large(76, i)}, {});
        (void)f.hub.submit(
            twin::Connect{.id = idOf(i),
                          .modelId = i % 2 ? u"dtmi:com:example:TemperatureController;1"_s : QString()},
            {});
        (void)f.hub.submit(twin::PatchReported{.id = idOf(i), .body = large(76, i), .ifVersion = {}}, {});
    }
    app::MainWindow window(f.context);
    window.resize(1440, 900);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    for (const auto &[name, action] :
         {std::pair{"opening a device, Twin, 64 KB", app::ActionId::ShowTreeAndMetadata},
          std::pair{"opening a device, Twin as JSON, 64 KB", app::ActionId::ShowJson},
          std::pair{"opening a device, Components", app::ActionId::ShowComponents}}) {
        f.actions.action(action)->trigger();
        if (action != app::ActionId::ShowComponents)
            window.center()->documents()->open("twin");
        QCoreApplication::processEvents();
        std::vector<double> taken;
        for (int i = 0; i < Devices; ++i) {
            QElapsedTimer timer;
            timer.start();
            window.setCurrentDevice(idOf(i));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            window.repaint();
            taken.push_back(msecs(timer));
        }
        print(name, taken, 50);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QStringList parts = words.mid(3);
    const auto isWanted = [&](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    typeWhileItChanges(words.value(1, u"300"_s).toInt(), isWanted(u"text"_s), isWanted(u"tree"_s));
    if (isWanted(u"charts"_s))
        drawCharts(words.value(2, u"8"_s).toInt());
    if (isWanted(u"open"_s))
        openDevices();
    return isMissed ? 1 : 0;
}
