// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localhub.h"
#include "problems/problemdetails.h"
#include "problems/problemspane.h"
#include "shared/issuewords.h"
#include "support/appfixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::ProblemsModel;
using twin::dtdl::ConformanceCode;
using twin::dtdl::TwinSide;

/// What the devices of resources/scenes/misbehaving.json do wrong, as the Problems drawer shows, explains and
/// mends it.
class tst_Misbehaving : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void eachFaultIsShownExplainedAndMended_data();
    void eachFaultIsShownExplainedAndMended();
    void warningsSayWhatPassedByAndComesClose_data();
    void warningsSayWhatPassedByAndComesClose();
    void nothingElseIsWrong();
};

namespace {

/// The scene, living on the built-in hub for half a minute, and the drawer beside it.
struct Stage {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    twin::SystemClock clock;
    std::unique_ptr<twin::host::LocalHub> hub = opened();
    twin::host::ModelsClient models{
        {.sources = {{.kind = twin::dtdl::ModelSource::Kind::BuiltIn, .place = u":/models"_s}}}, clock};
    twin::host::ConformanceService conformance{hub->hub(), models};
    app::Actions actions;
    app::Settings settings{store};
    app::Theme theme;
    AnsweredDialogs dialogs;
    app::TelemetryStore telemetry{hub->hub()};
    app::AppContext context{hub->hub(), hub->simulation(), hub->server(), hub->history(),
                            models,     conformance,       actions,       settings,
                            theme,      dialogs,           telemetry};
    app::ProblemsPane pane{context};

    Stage()
    {
        pane.resize(1100, 300);
        pane.show();
        (void)QTest::qWaitFor([this] { return !models.library()->ids().isEmpty(); });
        hub->advance(30'000);
        hub->hub().send(twin::InvokeCommand{.id = id(u"rogue-gate"_s), .name = u"open"_s, .payload = {}});
        hub->hub().send(twin::InvokeCommand{.id = id(u"rogue-gate"_s), .name = u"explode"_s, .payload = {}});
        hub->advance(5'000);
        settle();
    }

    static std::unique_ptr<twin::host::LocalHub> opened()
    {
        QFile file(QStringLiteral(SCENES_DIR) + u"/misbehaving.json"_s);
        (void)file.open(QIODevice::ReadOnly);
        twin::host::LocalHubSpec spec;
        spec.workspace = {.path = {}, .sceneText = file.readAll()};
        spec.manualStart = twin::Timestamp::parse(u"2026-05-04T09:00:00Z").value();
        spec.idSeed = 1;
        auto hub = twin::host::LocalHub::open(spec);
        if (!hub)
            qFatal("%s", qPrintable(hub.error().toString()));
        return *std::move(hub);
    }
    static twin::TwinId id(const QString &device) { return *twin::TwinId::parse(device); }

    const ProblemsModel &model() const { return pane.model(); }
    void settle()
    {
        (void)QTest::qWaitFor([this] { return !conformance.isBusy() && !models.isBusy(); });
        const_cast<ProblemsModel &>(model()).refresh();
    }
    /// The row of that fault, -1 when there is none. `place` in the section; of a command its path.
    int rowOf(const QString &device, ConformanceCode code, TwinSide side, const QString &place) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const auto &found = model().problemAt(row).issue;
            if (!found || found->id != id(device) || found->issue.code != code || found->issue.side != side)
                continue;
            const auto &at = found->issue.place.isRoot() ? found->issue.path : found->issue.place;
            if (at.toString() == place)
                return row;
        }
        return -1;
    }
    QString cell(int row, ProblemsModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : pane.details()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(&pane))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
};

/// A fault, and how it is mended.
struct Fault {
    const char *device;
    ConformanceCode code;
    TwinSide side;
    const char *place;
    const char *what; ///< what the row says
    const char *fix; ///< the first button; empty: only a person can know
    const char *patch; ///< shown before it is made
};

constexpr Fault Faults[] = {
    {"rogue-gate", ConformanceCode::AckMissing, TwinSide::Reported, "/holdOpenSeconds",
     "reported.holdOpenSeconds: the device reports the plain value of a writable property",
     "Wrap in an acknowledgement...",
     R"(As the device rogue-gate, PATCH reported {"holdOpenSeconds":{"value":8,"ac":203,"av":0}})"},
    {"rogue-gate", ConformanceCode::AckOnReadonly, TwinSide::Reported, "/serialNumber",
     "reported.serialNumber: the device acknowledges a property that nobody can write",
     "Report the plain value...", R"(As the device rogue-gate, PATCH reported {"serialNumber":"GT-9"})"},
    {"rogue-gate", ConformanceCode::DesiredReadonly, TwinSide::Desired, "/serialNumber",
     "desired.serialNumber: a service asks for a value that the device decides alone", "Remove the value...",
     R"(PATCH desired of rogue-gate {"serialNumber":null})"},
    {"rogue-gate", ConformanceCode::SchemaMismatch, TwinSide::Desired, "/holdOpenSeconds",
     "desired.holdOpenSeconds: ", "Convert the value...",
     R"(PATCH desired of rogue-gate {"holdOpenSeconds":10})"},
    {"rogue-gate", ConformanceCode::SchemaMismatch, TwinSide::Reported, "/state", "reported.state: ", "",
     ""}, // what state the gate is in only the gate knows
    {"rogue-gate", ConformanceCode::PropertyUndefined, TwinSide::Reported, "/colour",
     "reported.colour: the model has no property of this name", "Remove the value...",
     R"(As the device rogue-gate, PATCH reported {"colour":null})"},
    {"rogue-controller", ConformanceCode::AckMalformed, TwinSide::Reported, "/telemetryInterval",
     "reported.telemetryInterval: the acknowledgement is not whole.", "Complete the acknowledgement...",
     R"(As the device rogue-controller, PATCH reported {"telemetryInterval":{"av":2}})"},
    {"rogue-controller", ConformanceCode::ComponentMarkerMissing, TwinSide::Reported, "/thermostat1",
     "reported.thermostat1: the component does not say that it is one", "Add the marker...",
     R"(As the device rogue-controller, PATCH reported {"thermostat1":{"__t":"c"}})"},
    {"rogue-controller", ConformanceCode::PropertyMarkedComponent, TwinSide::Reported, "/serialNumber",
     "reported.serialNumber: a property carries the marker of a component", "", ""},
    {"rogue-controller", ConformanceCode::ComponentUndefined, TwinSide::Reported, "/pump",
     "reported.pump: the model has no component of this name", "Remove the value...",
     R"(As the device rogue-controller, PATCH reported {"pump":null})"},
};

/// What only warns.
struct Warning {
    const char *device;
    ConformanceCode code;
    TwinSide side;
    const char *place;
    const char *what;
};

constexpr Warning Warnings[] = {
    {"rogue-gate", ConformanceCode::DepthClose, TwinSide::Tags, "", "tags: "},
    {"rogue-gate", ConformanceCode::TelemetryMismatch, TwinSide::Telemetry, "/passages",
     "telemetry.passages: "},
    {"rogue-gate", ConformanceCode::TelemetryUndefined, TwinSide::Telemetry, "/noise",
     "telemetry.noise: the model has no telemetry of this name"},
    {"rogue-gate", ConformanceCode::ResponseMismatch, TwinSide::Command, "/open", "the answer: "},
    {"rogue-gate", ConformanceCode::CommandUndefined, TwinSide::Command, "/explode",
     "the model has no command of this name"},
    {"rogue-controller", ConformanceCode::SizeClose, TwinSide::Tags, "", "tags: "},
};

QString nameOf(const char *device, ConformanceCode code, TwinSide side)
{
    using twin::dtdl::ConformanceIssue;
    return u"%1 %2 %3"_s.arg(QLatin1StringView(device), ConformanceIssue::nameOf(side),
                             ConformanceIssue::nameOf(code));
}

} // namespace

void tst_Misbehaving::eachFaultIsShownExplainedAndMended_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < int(std::size(Faults)); ++i)
        QTest::newRow(qPrintable(nameOf(Faults[i].device, Faults[i].code, Faults[i].side))) << i;
}

void tst_Misbehaving::eachFaultIsShownExplainedAndMended()
{
    QFETCH(const int, at);
    const Fault &fault = Faults[at];
    const QString device = QString::fromLatin1(fault.device);
    const QString place = QString::fromLatin1(fault.place);
    Stage s;
    const int row = s.rowOf(device, fault.code, fault.side, place);
    QVERIFY(row >= 0);
    QCOMPARE(s.cell(row, ProblemsModel::KindColumn), u"error"_s);
    QCOMPARE(s.cell(row, ProblemsModel::WhereColumn), device);
    QCOMPARE(s.cell(row, ProblemsModel::RuleColumn), app::ruleNameOf(fault.code));
    QVERIFY2(s.cell(row, ProblemsModel::WhatColumn).startsWith(QLatin1StringView(fault.what)),
             qPrintable(s.cell(row, ProblemsModel::WhatColumn)));

    s.pane.table()->setCurrentIndex(s.model().index(row, 0));
    const QString said = s.said();
    for (const QString &part :
         {s.cell(row, ProblemsModel::WhatColumn), app::ruleOf(fault.code), app::mendingOf(fault.code)})
        QVERIFY2(said.contains(part), qPrintable(part + u" is not in "_s + said));

    const auto buttons = s.pane.details()->fixButtons();
    QCOMPARE(buttons.isEmpty() ? QString() : buttons.first()->text(), QString::fromLatin1(fault.fix));
    if (buttons.isEmpty())
        return;
    buttons.first()->click();
    QCOMPARE(s.pane.details()->patchText(), QString::fromLatin1(fault.patch));
    const qsizetype errors = s.model().errors();
    s.pane.details()->applyButton()->click();
    s.hub->advance(0);
    s.settle();
    QCOMPARE(s.rowOf(device, fault.code, fault.side, place), -1);
    QCOMPARE(s.model().errors(), errors - 1);
    QCOMPARE(s.dialogs.errors, QStringList());
}

void tst_Misbehaving::warningsSayWhatPassedByAndComesClose_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < int(std::size(Warnings)); ++i)
        QTest::newRow(qPrintable(nameOf(Warnings[i].device, Warnings[i].code, Warnings[i].side))) << i;
}

void tst_Misbehaving::warningsSayWhatPassedByAndComesClose()
{
    QFETCH(const int, at);
    const Warning &warning = Warnings[at];
    Stage s;
    const int row = s.rowOf(QString::fromLatin1(warning.device), warning.code, warning.side,
                            QString::fromLatin1(warning.place));
    QVERIFY(row >= 0);
    QCOMPARE(s.cell(row, ProblemsModel::KindColumn), u"warning"_s);
    QVERIFY2(s.cell(row, ProblemsModel::WhatColumn).contains(QLatin1StringView(warning.what)),
             qPrintable(s.cell(row, ProblemsModel::WhatColumn)));
    s.pane.table()->setCurrentIndex(s.model().index(row, 0));
    QVERIFY(s.said().contains(app::ruleOf(warning.code)));
    QVERIFY(s.said().contains(app::mendingOf(warning.code)));
    QVERIFY(s.pane.details()->fixButtons().isEmpty()); // nothing of the twin can be written to mend it
}

void tst_Misbehaving::nothingElseIsWrong()
{
    Stage s;
    QCOMPARE(s.model().errors(), qsizetype(std::size(Faults)));
    QStringList told;
    for (int row = 0; row < s.model().rowCount(); ++row)
        told.append(s.cell(row, ProblemsModel::WhereColumn) + u' ' + s.cell(row, ProblemsModel::WhatColumn));
    QVERIFY2(s.model().rowCount() == int(std::size(Faults) + std::size(Warnings)),
             qPrintable(told.join(u'\n')));
}

QTEST_MAIN(tst_Misbehaving)
#include "telemetry/telemetrystore.h"
#include "tst_misbehaving.moc"
