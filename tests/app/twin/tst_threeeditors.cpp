// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window, a service over REST and a device over MQTT edit one twin at the same time, at random. Nothing
// that was acknowledged may be lost, and what the twin holds in the end is what the history says who wrote.
// THREE_EDITORS_SECONDS says how long (3 when it is not set).
#include "host/serverclient.h"
#include "host/whyvalue.h"
#include "link/remotehub.h"
#include "support/appfixture.h"
#include "support/jsontext.h"
#include "twin/draftbar.h"
#include "twin/draftkeeper.h"
#include "twin/mergepanel.h"
#include "twin/twinpane.h"

#include <QElapsedTimer>
#include <QRadioButton>
#include <QSignalSpy>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::Section;
using twin::json::Pointer;

class tst_ThreeEditors : public QObject
{
    Q_OBJECT
private slots:
    void loseNothing();
};

namespace {

constexpr int MostOpen = 8; // requests at a time, so that the end is not far from the last edit

/// What one of them has written and was told to be stored.
struct Editor {
    qint64 own = -1; ///< of its own property
    qint64 shared = -1; ///< of the one that all of them write; -1: not yet
};

struct World {
    AppFixture base;
    std::unique_ptr<twin::host::LocalHub> local;
    std::unique_ptr<app::AppContext> context;
    std::unique_ptr<app::TwinPane> pane;
    twin::SystemClock clock;
    twin::SystemIds ids;
    std::optional<twin::link::RemoteHub> remote;
    const twin::TwinId id = AppFixture::id(u"d");
    Editor window;
    Editor service;
    qint64 reported = -1;
    int merges = 0;
    qint64 edits = 0;
    int open = 0; ///< requests of service and device that are not answered
    bool isWindowBusy = false;
    qint64 windowOwn = -1; ///< what is on its way
    qint64 windowShared = -1;

    World()
    {
        local = *twin::host::LocalHub::open({.workspace = {.path = base.folder.filePath(u"hub.twins"_s)}});
        context.reset(new app::AppContext{local->hub(), local->simulation(), local->server(),
                                          local->history(), base.models, base.conformance, base.actions,
                                          base.settings, base.theme, base.dialogs, base.telemetry});
        const QSignalSpy started(&local->server(), &twin::host::ServerClient::started);
        local->server().start(
            {.httpsPort = 0, .mqttPort = 0, .certificateFolder = base.folder.filePath(u"certificates"_s)});
        [&] { QTRY_COMPARE(started.size(), 1); }();
        const auto &at = *local->server().addresses();
        const QByteArray key = at.ownerKey.toLatin1();
        remote.emplace(
            twin::link::RemoteHub::Spec{.device = {.hostName = u"localhost"_s,
                                                   .gateway = u"localhost:%1"_s.arg(at.mqttPort),
                                                   .key = key,
                                                   .policy = u"iothubowner"_s,
                                                   .authorityFile = at.authorityFile},
                                        .service =
                                            twin::link::ServiceAccess{.hostName = u"localhost"_s,
                                                                      .port = at.httpsPort,
                                                                      .key = key,
                                                                      .policy = u"iothubowner"_s,
                                                                      .authorityFile = at.authorityFile},
                                        .maker = twin::link::linkMakers().first().second},
            clock, ids);
        bool isEntered = false;
        remote->enter(twin::CreateIdentity{.id = id, .spec = {}, .tags = {}, .desired = {}},
                      [&isEntered](const auto &entered) { isEntered = entered.has_value(); });
        [&] { QTRY_VERIFY(isEntered); }();
        remote->submit(twin::Connect{id}, {});
        [&] { QTRY_VERIFY(!remote->isBusy()); }();
        pane = std::make_unique<app::TwinPane>(*context);
        pane->resize(900, 500);
        pane->show();
        [&] { QTRY_VERIFY(local->hub().state().find(id)); }();
        pane->setDevice(id);
        QObject::connect(pane->drafts(), &app::DraftKeeper::applied, pane.get(), [this] { onApplied(); });
        QObject::connect(pane->drafts(), &app::DraftKeeper::refused, pane.get(),
                         [this] { QTimer::singleShot(0, pane.get(), [this] { onRefused(); }); });
    }
    ~World() { pane.reset(); }

    void editInWindow(qint64 number, bool isShared)
    {
        if (isWindowBusy)
            return;
        isWindowBusy = true;
        ++edits;
        windowOwn = number;
        windowShared = isShared ? number : -1;
        base.actions.action(app::ActionId::StartEditing)->trigger();
        pane->drafts()->edit(id, [&](app::TwinDraft &draft) {
            draft.setValue(Section::Desired, Pointer({u"window"_s}), Json(number));
            if (isShared)
                draft.setValue(Section::Desired, Pointer({u"shared"_s}), Json(number));
        });
        pane->drafts()->apply(id);
    }
    void onApplied()
    {
        window.own = windowOwn;
        if (windowShared >= 0)
            window.shared = windowShared;
        isWindowBusy = false;
    }
    // Somebody was faster: the newer twin is taken as the base, mine where both wrote, and it is sent again.
    void onRefused()
    {
        ++merges;
        QTRY_VERIFY(!local->hub().state().find(id)->twin.desired.values.isEmpty());
        pane->incomingBar()->takeButton()->click();
        if (app::MergePanel *panel = pane->mergePanel())
            panel->acceptButton()->click();
        if (pane->hasDraft())
            pane->drafts()->apply(id);
        else
            onApplied(); // the hub holds it already
    }
    void editByService(qint64 number, bool isShared)
    {
        if (open >= MostOpen)
            return;
        ++open;
        ++edits;
        Json desired = Json::object({{"service", Json(number)}});
        if (isShared)
            desired = desired.with("shared"sv, Json(number));
        remote->submit(
            twin::PatchTwin{.id = id,
                            .body = Json::object({{"properties", Json::object({{"desired", desired}})}})},
            [this, number, isShared](const twin::Result<twin::Reply> &reply) {
                --open;
                QVERIFY_RESULT(reply);
                service.own = number;
                if (isShared)
                    service.shared = number;
            });
    }
    void reportByDevice(qint64 number)
    {
        if (open >= MostOpen)
            return;
        ++open;
        ++edits;
        remote->submit(twin::PatchReported{id, Json::object({{"device", Json(number)}})},
                       [this, number](const twin::Result<twin::Reply> &reply) {
                           --open;
                           QVERIFY_RESULT(reply);
                           reported = number;
                       });
    }
};

} // namespace

void tst_ThreeEditors::loseNothing()
{
    bool isSet = false;
    const int given = qEnvironmentVariableIntValue("THREE_EDITORS_SECONDS", &isSet);
    const int seconds = isSet ? given : 3;
    World w;
    std::mt19937_64 random(11);
    QElapsedTimer timer;
    timer.start();
    qint64 number = 0;
    while (timer.elapsed() < seconds * 1000) {
        ++number;
        switch (random() % 3) {
        case 0:
            w.editInWindow(number, random() % 4 == 0);
            break;
        case 1:
            w.editByService(number, random() % 4 == 0);
            break;
        case 2:
            w.reportByDevice(number);
            break;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, int(random() % 5));
    }
    QTRY_VERIFY(!w.remote->isBusy() && !w.isWindowBusy);
    QTRY_VERIFY(!w.pane->hasDraft());
    const auto twin = [&w] { return w.local->hub().state().find(w.id)->twin; };
    // No acknowledged edit is lost, in the window's view of the hub,
    QTRY_COMPARE(twin().desired.values["window"sv], Json(w.window.own));
    QTRY_COMPARE(twin().desired.values["service"sv], Json(w.service.own));
    QTRY_COMPARE(twin().reported.values["device"sv], Json(w.reported));
    const qint64 shared = twin().desired.values["shared"sv].toInteger();
    QVERIFY2(shared == w.window.shared || shared == w.service.shared, qPrintable(QString::number(shared)));
    // nor in the device's.
    QTRY_COMPARE(w.remote->state().find(w.id)->twin.desired.version, twin().desired.version);
    QCOMPARE(w.remote->state().find(w.id)->twin.desired.values, twin().desired.values);
    // And the history knows who wrote what stands there.
    const auto history = w.local->history().ofTwin(w.id);
    QTRY_VERIFY(history.isFinished());
    QVERIFY_RESULT(history.result());
    const auto why = [&](const QString &name) {
        return twin::host::whyValue(*history.result(), Section::Desired, Pointer({name}));
    };
    QVERIFY(why(u"window"_s) && why(u"service"_s) && why(u"shared"_s));
    QCOMPARE(why(u"window"_s)->now.cause.origin, twin::Cause::Origin::Window);
    QCOMPARE(why(u"service"_s)->now.cause.origin, twin::Cause::Origin::Service);
    QCOMPARE(why(u"shared"_s)->now.cause.origin,
             shared == w.window.shared ? twin::Cause::Origin::Window : twin::Cause::Origin::Service);
    QVERIFY(w.edits > 20);
    qInfo("%lld edits in %d s, of which %d met a newer twin", static_cast<long long>(w.edits), seconds,
          w.merges);
}

QTEST_MAIN(tst_ThreeEditors)
#include "tst_threeeditors.moc"
