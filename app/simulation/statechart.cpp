// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/statechart.h"

#include "shared/focusring.h"
#include "sim/machineedit.h"
#include "simulation/simulationwords.h"
#include "simulation/statechartface.h"

#include <QAccessible>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

StateChart::StateChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::include(this);
    installStateChartFace();
    setAccessibleName(tr("State chart"));
    m_name->setAccessibleName(tr("Name of the state"));
    m_name->hide();
    m_name->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] { relayout(), update(); });
}

QString StateChart::breakName(const QString &device, const QString &state)
{
    return u"%1 in %2"_s.arg(device, state);
}

void StateChart::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    const bool isOther = !look || !m_look || look->behaviour != m_look->behaviour;
    const bool isOtherDevice = !look || !m_look || look->id != m_look->id;
    m_look = look;
    if (isOtherDevice) {
        choose({});
        endNaming();
        m_target.reset();
    }
    QStringList states;
    for (std::size_t i = 0; i < stateCount(); ++i)
        states.append(machine()->states[i].name + u": " + noteOf(machine()->states[i].name));
    setAccessibleDescription(states.join(u"; "_s));
    if (isOther) {
        if (m_target && *m_target >= stateCount())
            m_target.reset();
        relayout();
        if (hasFocus() && stateCount() > 0) // what was wanted may be there now
            announceChosen();
    }
    update();
}

const twin::sim::Machine *StateChart::machine() const
{
    return m_look && m_look->behaviour && m_look->behaviour->machine ? &*m_look->behaviour->machine : nullptr;
}

const twin::sim::Transition &StateChart::wayAt(const ChartWay &way) const
{
    return machine()->states[way.from].transitions[way.index];
}

std::size_t StateChart::initialState() const
{
    const auto &states = machine()->states;
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const auto &state) { return state.name == machine()->initial; });
    return found == states.end() ? 0 : std::size_t(found - states.begin());
}

QString StateChart::liveState() const
{
    return machine() ? m_look->state : QString();
}

QString StateChart::noteOf(const QString &state) const
{
    const qint64 entries = m_look ? m_look->entries.value(state) : 0;
    if (state == liveState() && m_look->isRunning) {
        const auto ticks = m_look->time.ticks() - m_look->stateSince.ticks();
        const double seconds = std::floor(double(ticks) / double(twin::Timestamp::TicksPerSecond));
        return tr("live for %1").arg(spanText(seconds));
    }
    return entries == 0 ? tr("never entered") : tr("entered %n times", nullptr, int(entries));
}

bool StateChart::hasBreak(const QString &state) const
{
    if (!m_look)
        return false;
    const QString name = breakName(m_look->id.toString(), state);
    const auto &watches = m_look->scene->watches;
    return std::any_of(watches.begin(), watches.end(), [&](const auto &watch) { return watch.name == name; });
}

StateChart::Item StateChart::current() const
{
    const auto &states = machine()->states;
    const auto found =
        std::find_if(states.begin(), states.end(), [&](const auto &state) { return state.name == m_state; });
    if (found == states.end())
        return {.state = std::min(m_index, states.size() - 1)};
    const bool hasWay = m_way >= 0 && std::size_t(m_way) < found->transitions.size();
    return {.state = std::size_t(found - states.begin()), .way = hasWay ? m_way : -1};
}

QString StateChart::currentState() const
{
    return stateCount() > 0 ? machine()->states[current().state].name : QString();
}

int StateChart::currentWay() const
{
    return stateCount() > 0 ? current().way : -1;
}

void StateChart::choose(const QString &state, int way)
{
    m_index = stateCount() > 0 ? current().state : 0;
    m_state = state;
    m_way = way;
    if (state.isEmpty())
        m_index = 0;
    update();
}

// A person did: it is said.
void StateChart::take(const Item &item)
{
    m_state = machine()->states[item.state].name;
    m_way = item.way;
    m_index = item.state;
    announceChosen();
    update();
    emit chosen();
}

void StateChart::announceChosen()
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(focusItem());
    QAccessible::updateAccessibility(&event);
}

std::vector<StateChart::Item> StateChart::items() const
{
    std::vector<Item> items;
    for (std::size_t state = 0; state < stateCount(); ++state) {
        items.push_back({.state = state});
        for (std::size_t way = 0; way < machine()->states[state].transitions.size(); ++way)
            items.push_back({.state = state, .way = int(way)});
    }
    return items;
}

int StateChart::itemCount() const
{
    return int(items().size());
}

int StateChart::currentItem() const
{
    if (stateCount() == 0)
        return -1;
    const auto all = items();
    return int(std::find(all.begin(), all.end(), current()) - all.begin());
}

int StateChart::focusItem() const
{
    if (!m_target || *m_target >= stateCount())
        return currentItem();
    const auto all = items();
    return int(std::find(all.begin(), all.end(), Item{.state = *m_target}) - all.begin());
}

void StateChart::chooseItem(int item)
{
    const auto all = items();
    if (item >= 0 && std::size_t(item) < all.size())
        take(all[std::size_t(item)]);
}

QString StateChart::itemText(int item) const
{
    const auto all = items();
    if (item < 0 || std::size_t(item) >= all.size())
        return {};
    const auto [state, way] = all[std::size_t(item)];
    const auto &shown = machine()->states[state];
    if (way >= 0) {
        const auto &transition = shown.transitions[std::size_t(way)];
        return tr("Transition from %1 to %2: %3").arg(shown.name, transition.to, triggerText(transition));
    }
    QStringList parts{tr("State %1").arg(shown.name), noteOf(shown.name)};
    if (state == initialState())
        parts.append(tr("first state"));
    if (hasBreak(shown.name) || shown.isBreak)
        parts.append(tr("pauses the clock"));
    return parts.join(u", "_s);
}

QRect StateChart::itemRect(int item) const
{
    const auto all = items();
    if (item < 0 || std::size_t(item) >= all.size())
        return {};
    const auto [state, way] = all[std::size_t(item)];
    if (way < 0)
        return m_layout.boxes[state].toAlignedRect();
    for (const ChartWay &drawn : m_layout.ways) {
        if (drawn.from == state && int(drawn.index) == way)
            return drawn.line.boundingRect().adjusted(-2, -2, 2, 2).toAlignedRect();
    }
    return {};
}

void StateChart::relayout()
{
    const double unit = m_theme.px(100) / 100.0;
    static const twin::sim::Machine Empty; // for the place of the first state
    m_layout = layOutChart(machine() ? *machine() : Empty, width(), unit);
    updateGeometry();
    placeNameField();
}

QSize StateChart::sizeHint() const
{
    if (isNaming() || stateCount() > 0) {
        const double below = m_naming && m_naming->isEmpty() ? m_layout.next.bottom() + m_theme.px(8) : 0;
        return {m_theme.px(166), int(std::ceil(std::max(m_layout.size.height(), below)))};
    }
    return {m_theme.px(166), m_theme.px(30)};
}

QString StateChart::proposedName() const
{
    QStringList names;
    for (std::size_t i = 0; i < stateCount(); ++i)
        names.append(machine()->states[i].name);
    for (int number = 1;; ++number) {
        const QString name = tr("State %1").arg(number);
        if (!names.contains(name))
            return name;
    }
}

void StateChart::beginNaming(const QString &state)
{
    if (!m_look)
        return;
    m_naming = state;
    m_name->setText(state.isEmpty() ? proposedName() : state);
    relayout();
    m_name->show();
    m_name->selectAll();
    m_name->setFocus();
    emit namingChanged();
}

void StateChart::endNaming()
{
    if (!m_naming)
        return;
    m_naming.reset();
    if (m_name->hasFocus())
        setFocus();
    m_name->hide();
    relayout();
    emit namingChanged();
}

QRectF StateChart::nameArea() const
{
    if (!m_naming)
        return {};
    for (std::size_t i = 0; i < stateCount(); ++i) {
        if (machine()->states[i].name == *m_naming)
            return m_layout.boxes[i];
    }
    return m_layout.next;
}

void StateChart::placeNameField()
{
    const QRectF area = nameArea();
    if (area.isNull())
        return;
    const double spare = std::max(0.0, m_name->sizeHint().height() - area.height()) / 2;
    m_name->setGeometry(area.adjusted(0, -spare, 0, spare).toAlignedRect());
}

void StateChart::beginWay()
{
    if (stateCount() == 0)
        return;
    m_target = current().state;
    m_isDragging = false;
    take({.state = current().state});
}

} // namespace app
