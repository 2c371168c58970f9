// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Simulation view follows and what it changes.
#include "actions/actions.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "host/simulationclient.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"
#include "sim/frommodel.h"
#include "sim/machineedit.h"
#include "sim/plan.h"
#include "sim/sceneedit.h"
#include "simulation/chartpanel.h"
#include "simulation/clockbar.h"
#include "simulation/powerbar.h"
#include "simulation/scenetextpage.h"
#include "simulation/seenstrip.h"
#include "simulation/simulationpane.h"
#include "simulation/statechart.h"
#include "simulation/upcomingpanel.h"
#include "simulation/valuedetails.h"
#include "simulation/wordform.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::json::Pointer;

namespace app {

namespace {

constexpr double RebootSeconds = 2;

QString watchName(const twin::TwinId &id)
{
    return id.toString() + u" watched"_s;
}

} // namespace

void SimulationPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::SimulateDevice, this, &SimulationPane::simulate);
    actions.bind(ActionId::RebootDevice, this,
                 [this] { m_context.simulation.restart(m_id, RebootSeconds, false); });
    actions.bind(ActionId::FaultsOff, this, [this] { m_faults.allOff(); });
    actions.bind(ActionId::SaveScene, this, &SimulationPane::saveScene);
}

void SimulationPane::connectModels()
{
    auto &simulation = m_context.simulation;
    connect(&simulation, &twin::host::SimulationClient::devicesChanged, this, &SimulationPane::refresh);
    connect(&simulation, &twin::host::SimulationClient::lookChanged, this, &SimulationPane::refresh);
    connect(&simulation, &twin::host::SimulationClient::halted, this, &SimulationPane::onHalted);
    connect(&simulation, &twin::host::SimulationClient::clockChanged, this, [this] {
        if (m_context.simulation.isPlaying())
            m_halt->hide();
    });
    connect(&m_values, &ValuesModel::changeWanted, this, &SimulationPane::change);
    connect(m_details, &ValueDetails::changeWanted, this, &SimulationPane::change);
    connect(&m_faults, &FaultsModel::faultsWanted, this,
            [this](const std::vector<twin::sim::Fault> &faults) { m_context.simulation.setFaults(faults); });
    for (const auto &signal : {&QTreeView::clicked, &QTreeView::activated})
        connect(m_faultsView, signal, &m_faults, &FaultsModel::press);
    connect(m_chart, &StateChart::breakToggled, this, &SimulationPane::toggleBreak);
    connect(m_chart, &StateChart::chosen, this, [this] {
        m_shown = m_chart;
        showCurrent();
    });
    connect(m_chart, &StateChart::formWanted, this, [this] {
        m_shown = m_chart;
        showCurrent();
        m_details->form()->focusFirst();
    });
    connect(m_seen, &SeenStrip::shownChanged, this, &SimulationPane::showSeen);
    connect(m_watch, &QLineEdit::editingFinished, this, &SimulationPane::setWatch);
    for (QTreeView *view : {m_valuesView, m_rulesView, m_commandsView}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, view](const QModelIndex &current) {
                    if (!current.isValid())
                        return;
                    m_shown = view;
                    showCurrent();
                });
    }
}

SimulationPane::~SimulationPane()
{
    m_context.simulation.endLook(m_id);
}

void SimulationPane::setDevice(const twin::TwinId &id)
{
    m_context.simulation.beginLook(id);
    m_context.simulation.endLook(m_id);
    m_id = id;
    m_shown = m_valuesView;
    m_halt->hide();
    m_power->setDevice(id);
    m_clock->setDevice(id);
    m_chartPanel->setDevice(id);
    m_upcoming->setDevice(id);
    refresh();
}

void SimulationPane::refresh()
{
    const bool is = isSimulated();
    m_all->setCurrentIndex(is ? 0 : 1);
    m_context.actions.setEnabled(ActionId::SimulateDevice, !is && !m_id.isNull());
    for (const ActionId id : {ActionId::RebootDevice, ActionId::FaultsOff, ActionId::SaveScene})
        m_context.actions.setEnabled(id, is);
    const auto record = m_context.hub.state().find(m_id);
    const QString model = record ? record->identity->modelId : QString();
    m_nobody->setText(
        model.isEmpty()
            ? tr("This device is not simulated, and has announced no model to make a behaviour from.")
            : tr("This device is not simulated. A believable behaviour can be made from its "
                 "model %1.")
                  .arg(model));
    const auto look = m_context.simulation.look(m_id);
    m_seen->add(look);
    showSeen();
    m_rules.setLook(look);
    m_commands.setLook(look);
    m_faults.setLook(look);
    m_text->setLook(look);
    m_power->refresh();
    showNotes();
    if (look && !m_watch->isModified()) {
        const auto &watches = look->scene->watches;
        const auto own = std::find_if(watches.begin(), watches.end(),
                                      [&](const auto &watch) { return watch.name == watchName(m_id); });
        m_watch->setText(own == watches.end() ? QString() : own->condition.text());
    }
    if (!m_valuesView->currentIndex().isValid() && look) {
        for (int row = 0; row < m_values.rowCount(); ++row) {
            if (m_values.row(row).kind != ValueRow::Kind::Telemetry)
                continue;
            m_valuesView->setCurrentIndex(m_values.index(row, 0));
            break;
        }
    }
    showCurrent();
}

void SimulationPane::showNotes()
{
    const auto look = m_context.simulation.look(m_id);
    const QLocale locale;
    QString values = tr("%n values", nullptr, m_values.valueCount());
    if (look && !look->device().base.isEmpty())
        values +=
            u"   "_s +
            tr("template %1, %2 of its own").arg(look->device().base, locale.toString(m_values.ownCount()));
    m_valuesNote->setText(values);
    m_rulesNote->setText(tr("the first that fits counts"));
    m_commandsNote->setText(tr("%n commands", nullptr, m_commands.rowCount()));
    const auto behaviour = look ? look->behaviour : nullptr;
    const int states = behaviour && behaviour->machine ? int(behaviour->machine->states.size()) : 0;
    m_statesNote->setText(states > 0 ? tr("%n states, Space sets a break-point", nullptr, states)
                                     : tr("none"));
    const int active = m_faults.activeCount();
    m_faultsNote->setText(active > 0 ? tr("%n active", nullptr, active) : tr("none active"));
    m_faultsNote->setColor(active > 0 ? &Colors::waiting : nullptr);
}

void SimulationPane::showCurrent()
{
    if (!m_shown)
        return;
    if (m_shown == m_chart)
        return showChosen();
    const QModelIndex current = static_cast<QTreeView *>(m_shown)->currentIndex();
    if (m_shown == m_valuesView) {
        const auto look = m_context.simulation.look(m_id);
        if (current.isValid() && look)
            m_details->showValue(look, m_values.row(current.row()));
        else
            m_details->showValue(nullptr, {});
    } else if (current.isValid()) {
        const RulesModel &model = m_shown == m_rulesView ? m_rules : m_commands;
        showRule(model, current.row());
    }
}

// Values and state as they were where the lens stands; what is changed is changed now.
void SimulationPane::showSeen()
{
    m_values.setLook(m_seen->shown());
    m_chartPanel->setLook(m_seen->shown());
}

// The state or transition that is chosen in the chart.
void SimulationPane::showChosen()
{
    const Json behaviour = m_chartPanel->editor().behaviour();
    const QString state = m_chart->currentState();
    const int way = m_chart->currentWay();
    const Pointer place = way < 0 ? twin::sim::placeOfState(state) : twin::sim::placeOfWay(state, way);
    const Json *value = place.find(behaviour);
    if (!value) { // the last one is gone
        m_shown = m_valuesView;
        return showCurrent();
    }
    const QString title = way < 0 ? state : QString(state + u" \u2192 "_s + (*value)["to"sv].toString());
    m_details->showOther(title, way < 0 ? u"state"_s : u"transition"_s, place, *value);
}

void SimulationPane::showRule(const RulesModel &model, int row)
{
    const RulesModel::Row &shown = model.row(row);
    // What counts when no rule fits has no text: a change of it makes a rule at the end.
    const Pointer end = shown.rules.child(u"-"_s);
    m_details->showOther(shown.name, &model == &m_rules ? u"rule"_s : u"command"_s,
                         shown.place.isRoot() ? end : shown.place, shown.value);
}

// One value of the behaviour, checked by the scene; a refusal stays beside what was typed.
void SimulationPane::change(const Pointer &place, const Json &value)
{
    const auto look = m_context.simulation.look(m_id);
    if (!look)
        return;
    if (place.tokens().value(0) == u"machine") // can be taken back in the chart
        return m_details->setTrouble(m_chartPanel->editor().change([place, value](const Json &behaviour) {
            return twin::json::withValueAt(behaviour, place, value);
        }));
    const Json before = toJson(*look->behaviour);
    Pointer at = place;
    if (place.last() == u"-") {
        const Json *list = place.parent().find(before);
        at = place.parent().child(list ? list->size() : 0);
    }
    Json whole = before;
    const Json *property = at.parent().find(before);
    const bool isShort = property && !property->isContainer() && at.last() == u"everySeconds";
    if (isShort) // a plain value has to become an object first
        whole = twin::json::withValueAt(whole, at.parent(), Json::object({{"value", *property}}));
    if (at.last() == u"0" && !at.parent().find(whole))
        whole = twin::json::withValueAt(whole, at.parent(), Json::emptyArray());
    whole = twin::json::withValueAt(whole, at, value);
    const auto done = m_context.simulation.replaceBehaviour(m_id, whole);
    m_details->setTrouble(done ? QString() : plainTextOf(done.error()));
}

void SimulationPane::addRule()
{
    const QModelIndex current = m_rulesView->currentIndex();
    if (m_rules.rowCount() == 0)
        return;
    const auto &row = m_rules.row(current.isValid() ? current.row() : 0);
    // In front of the others, so that it counts.
    const auto look = m_context.simulation.look(m_id);
    const Json behaviour = look ? toJson(*look->behaviour) : Json();
    const Json *rules = row.rules.find(behaviour);
    const Json condition = Json::object({{"above", Json(100)}});
    std::vector<Json> all{
        Json::object({{"when", condition}, {"do", Json("refuse"sv)}, {"text", Json("too high"sv)}})};
    if (rules)
        all.insert(all.end(), rules->elements().begin(), rules->elements().end());
    change(row.rules, Json::array(std::move(all)));
}

void SimulationPane::addValue()
{
    const QString name = m_context.dialogs.askText(
        this, tr("Add a value"), tr("Name of a new property, as \"name\" or \"component.name\":"));
    if (name.isEmpty())
        return;
    const auto [component, own] = twin::sim::partedPath(name.trimmed());
    const Pointer place = component.isEmpty()
                              ? Pointer(QStringList{u"properties"_s, own})
                              : Pointer(QStringList{u"components"_s, component, u"properties"_s, own});
    change(place, Json(0));
}

void SimulationPane::simulate()
{
    const auto record = m_context.hub.state().find(m_id);
    const QString model = record ? record->identity->modelId : QString();
    const auto models = m_context.models.library()->modelsOf(model);
    if (!models)
        return m_context.dialogs.showError(this, tr("Simulate this device"),
                                           {.code = twin::ErrorCode::SceneInvalid,
                                            .detail = model.isEmpty()
                                                          ? u"The device has announced no model."_s
                                                          : u"The model %1 is not known."_s.arg(model)});
    const auto scene = twin::sim::sceneFromModel(*models, model, m_id.toString());
    if (!scene)
        return m_context.dialogs.showError(this, tr("Simulate this device"), scene.error());
    m_context.simulation.add(scene->devices.front());
}

void SimulationPane::saveScene()
{
    const auto scene = m_context.simulation.scene();
    if (!scene)
        return;
    const QString title = tr("Save the scene");
    saveFile(m_context.dialogs, this, {.title = title, .filter = tr("Scenes (*.json)"), .failure = title},
             twin::sim::writeScene(*scene));
}

void SimulationPane::toggleBreak(const QString &state)
{
    const auto look = m_context.simulation.look(m_id);
    if (!look)
        return;
    const QString name = StateChart::breakName(m_id.toString(), state);
    auto watches = look->scene->watches;
    const auto removed = std::erase_if(watches, [&](const auto &watch) { return watch.name == name; });
    if (removed == 0) {
        const QString quoted = QString::fromUtf8(QByteArray(u"state() == \"%1\""_s.arg(state).toUtf8()));
        auto watch = twin::sim::readWatch(name, m_id.toString(), quoted);
        if (!watch)
            return m_details->setTrouble(plainTextOf(watch.error()));
        watches.push_back(*std::move(watch));
    }
    m_context.simulation.setWatches(watches);
}

// An expression that cannot be read stays in its field.
void SimulationPane::setWatch()
{
    const auto look = m_context.simulation.look(m_id);
    if (!look || !m_watch->isModified())
        return;
    auto watches = look->scene->watches;
    std::erase_if(watches, [&](const auto &watch) { return watch.name == watchName(m_id); });
    if (!m_watch->text().trimmed().isEmpty()) {
        auto watch = twin::sim::readWatch(watchName(m_id), m_id.toString(), m_watch->text());
        if (!watch)
            return m_details->setTrouble(plainTextOf(watch.error()));
        watches.push_back(*std::move(watch));
    }
    m_details->setTrouble({});
    m_watch->setModified(false);
    m_context.simulation.setWatches(watches);
}

void SimulationPane::onHalted(const twin::TwinId &id, const QString &reason)
{
    m_halt->setText(tr("The clock has paused at %1: %2").arg(id.toString(), reason));
    m_halt->show();
}

} // namespace app
