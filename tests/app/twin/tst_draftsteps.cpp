// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "shared/jsoneditor.h"
#include "twin/draftbar.h"
#include "twin/draftkeeper.h"
#include "twin/strip.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::TwinColumns;
using testsupport::jsonOf;
using twin::Json;
using twin::Section;
using twin::json::Pointer;

/// What can be done with a draft beside applying it, and with a number beside reading it.
class TestDraftSteps final : public QObject
{
    Q_OBJECT

private slots:
    // The C locale groups no digits from Qt 6.11 on.
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { failOnOurWarnings(); }
    void takesEditsBackAndDoesThemAgain();
    void aTextIsOneStep();
    void whatWasDiscardedComesBack();
    void anAppliedDraftHasNoSteps();
    void replacesTheTwinWhenAsked();
    void saysWhatCameOfAnUpdate();
    void aNumberHasAChartIcon();
    void oneColumnCanStandAlone();
    void theFooterSaysHowDeepItIs();

private:
    struct Window {
        TwinWorld world;
        app::TwinPane pane{world.context};

        Window()
        {
            world.createThermostats();
            pane.resize(1172, 554);
            for (const auto &spec : app::Actions::table())
                pane.addAction(world.actions.action(spec.id));
            pane.setDevice(world.id());
            pane.show();
            (void)QTest::qWaitForWindowActive(&pane);
        }
        void set(const QString &name, const Json &value)
        {
            world.actions.action(ActionId::StartEditing)->trigger();
            pane.drafts()->edit(world.id(), [&](app::TwinDraft &draft) {
                draft.setValue(Section::Desired, Pointer({name}), value);
            });
        }
        Json asked(const char *name) const { return pane.draft()->edited(Section::Desired)[name]; }
        bool trigger(ActionId id)
        {
            QAction *action = world.actions.action(id);
            const bool isEnabled = action->isEnabled();
            action->trigger();
            return isEnabled;
        }
        app::TwinTreeView *tree(int column) const { return pane.columns()->column(column)->tree(); }
    };
};

void TestDraftSteps::takesEditsBackAndDoesThemAgain()
{
    Window w;
    QVERIFY(!w.trigger(ActionId::UndoEdit));
    w.set(u"telemetryInterval"_s, Json(6));
    w.set(u"telemetryInterval"_s, Json(7));
    w.set(u"other"_s, Json(true));
    QVERIFY(w.trigger(ActionId::UndoEdit));
    QVERIFY(w.asked("other").isNull());
    QCOMPARE(w.asked("telemetryInterval"), Json(7));
    w.trigger(ActionId::UndoEdit);
    QCOMPARE(w.asked("telemetryInterval"), Json(6));
    QVERIFY(w.trigger(ActionId::RedoEdit));
    QCOMPARE(w.asked("telemetryInterval"), Json(7));
    w.trigger(ActionId::UndoEdit);
    w.trigger(ActionId::UndoEdit);
    QVERIFY(!w.pane.hasDraft()); // as before the first edit
    QVERIFY(!w.trigger(ActionId::UndoEdit));
    w.trigger(ActionId::RedoEdit);
    QCOMPARE(w.asked("telemetryInterval"), Json(6));
    w.set(u"third"_s, Json(3)); // another way: what was taken back is gone
    QVERIFY(!w.trigger(ActionId::RedoEdit));
}

void TestDraftSteps::aTextIsOneStep()
{
    Window w;
    w.set(u"first"_s, Json(1));
    const auto type = [&w](const QString &text) {
        w.pane.drafts()->edit(
            w.world.id(), [&](app::TwinDraft &draft) { draft.setText(Section::Desired, text); },
            app::DraftKeeper::Step::Typing);
    };
    type(u"{\"a\": 1"_s);
    type(u"{\"a\": 12"_s);
    type(u"{\"a\": 12}"_s);
    QCOMPARE(w.asked("a"), Json(12));
    w.trigger(ActionId::UndoEdit);
    QCOMPARE(w.asked("first"), Json(1));
    w.trigger(ActionId::RedoEdit);
    QCOMPARE(w.asked("a"), Json(12));
}

void TestDraftSteps::whatWasDiscardedComesBack()
{
    Window w;
    w.set(u"first"_s, Json(1));
    w.trigger(ActionId::DiscardDraft);
    QVERIFY(!w.pane.hasDraft());
    QVERIFY(w.trigger(ActionId::UndoEdit));
    QCOMPARE(w.asked("first"), Json(1));
}

void TestDraftSteps::anAppliedDraftHasNoSteps()
{
    Window w;
    w.set(u"first"_s, Json(1));
    w.trigger(ActionId::ApplyDraft);
    QTRY_VERIFY(!w.pane.hasDraft());
    QVERIFY(!w.trigger(ActionId::UndoEdit)); // Undo Last Update is for that
}

void TestDraftSteps::replacesTheTwinWhenAsked()
{
    Window w;
    w.set(u"telemetryInterval"_s, Json(9));
    w.world.dialogs.answer = false;
    QVERIFY(w.trigger(ActionId::ReplaceTwin));
    QCOMPARE(w.world.dialogs.questions, QStringList{u"Replace tags and desired of thermo-01?"_s});
    QVERIFY(w.pane.hasDraft());
    w.world.dialogs.answer = true;
    const QSignalSpy changed(&w.world.hub, &twin::host::HubClient::changed);
    w.trigger(ActionId::ReplaceTwin);
    QTRY_VERIFY(!w.pane.hasDraft());
    QCOMPARE(w.world.twinOf(w.world.id()).desired.values["telemetryInterval"], Json(9));
    const auto changes = changed.first().first().value<twin::Changes>();
    const auto *written = std::get_if<twin::TwinWritten>(&changes.first().body);
    QVERIFY(written && written->write.kind == twin::TwinWrite::Kind::Replace);
    QVERIFY(written->write.tags); // both sections, whole
    // And it can be taken back as any update.
    w.trigger(ActionId::UndoUpdate);
    QTRY_COMPARE(w.world.twinOf(w.world.id()).desired.values["telemetryInterval"], Json(5));
}

void TestDraftSteps::saysWhatCameOfAnUpdate()
{
    Window w;
    QString trackingId;
    connect(&w.world.hub, &twin::host::HubClient::changed, &w.pane,
            [&](const twin::Changes &changes) { trackingId = changes.first().cause.correlationId; });
    w.set(u"telemetryInterval"_s, Json(9));
    w.trigger(ActionId::ApplyDraft);
    QTRY_VERIFY(!w.pane.hasDraft());
    const QString detail = w.pane.updatedBar()->detail();
    QVERIFY2(detail.startsWith(u"200 in "), qPrintable(detail));
    QVERIFY(!trackingId.isEmpty());
    QVERIFY2(detail.endsWith(u"tracking id "_s + trackingId), qPrintable(detail));
}

void TestDraftSteps::aNumberHasAChartIcon()
{
    Window w;
    const QSignalSpy wanted(&w.world.telemetry, &app::TelemetryStore::chartWanted);
    int asked = 0;
    w.world.actions.bind(ActionId::ShowInChart, &w.pane, [&asked] { ++asked; });
    app::TwinTreeView *tree = w.tree(TwinColumns::Reported);
    tree->setFocus();
    QVERIFY(tree->select(Pointer({u"serialNumber"_s})));
    QVERIFY(!tree->chartArea(tree->currentIndex()).isValid()); // a text
    QVERIFY(tree->select(Pointer({u"thermostat1"_s, u"maxTempSinceLastReboot"_s})));
    const QRect icon = tree->chartArea(tree->currentIndex());
    QVERIFY(icon.isValid());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, icon.center());
    QCOMPARE(asked, 1);
    QCOMPARE(tree->currentFace()->path, Pointer({u"thermostat1"_s, u"maxTempSinceLastReboot"_s}));
    QCOMPARE(w.pane.columns()->currentColumn(), int(TwinColumns::Reported));
}

void TestDraftSteps::oneColumnCanStandAlone()
{
    Window w;
    w.pane.columns()->setCurrentColumn(TwinColumns::Desired);
    w.pane.setAlone(true);
    QVERIFY(w.pane.columns()->column(TwinColumns::Desired)->isVisible());
    QVERIFY(!w.pane.columns()->column(TwinColumns::Tags)->isVisible());
    QTRY_VERIFY(w.pane.columns()->column(TwinColumns::Desired)->width() > 1000);
    w.pane.setAlone(false);
    QVERIFY(w.pane.columns()->column(TwinColumns::Digital)->isVisible());
}

void TestDraftSteps::theFooterSaysHowDeepItIs()
{
    Window w;
    w.world.patch(R"({"tags": {"a": {"b": [{"c": "text"}]}}})");
    const auto labels = w.pane.columns()->column(TwinColumns::Tags)->footer()->findChildren<QLabel *>();
    const auto shown = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->toolTip().startsWith(u"depth ");
    });
    QVERIFY(shown != labels.end());
    QVERIFY2((*shown)->toolTip().startsWith(u"depth 3 of 10"), qPrintable((*shown)->toolTip()));
    QVERIFY((*shown)->toolTip().contains(u"of 1,024 bytes"));
}

QTEST_MAIN(TestDraftSteps)
#include "tst_draftsteps.moc"
