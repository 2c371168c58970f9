// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/action.h"
#include "sim/trigger.h"

namespace twin::sim {

/// When something is to be done, and what.
struct When {
    Trigger on{};
    Expression condition{};
    std::vector<Action> actions{};
    QString note{};
    static constexpr std::string_view Title = "when";
    template <class V>
    static void describe(V &v)
    {
        v.says("When something happens, do something.");
        v.variant("on", &When::on, "what it waits for");
        v.row("if", &When::condition, "an expression; nothing is done unless it is true");
        v.needed("do", &When::actions, "the actions, one after the other");
        v.row("note", &When::note, "a comment");
    }
    friend bool operator==(const When &, const When &) = default;
};

/// A way out of a state.
struct Transition {
    QString to{};
    std::optional<double> after{};
    double jitter = 0;
    QString command{};
    QString desired{};
    Expression condition{};
    std::vector<Action> actions{};
    bool isBreak = false;
    QString note{};
    static constexpr std::string_view Title = "transition";
    template <class V>
    static void describe(V &v)
    {
        v.says("A way out of a state: by a timer, a command, a desired property or, without these, as soon "
               "as its "
               "guard is true.");
        v.needed("to", &Transition::to, "the next state");
        v.row("after", &Transition::after, "seconds in the state", Seconds);
        v.row("jitter", &Transition::jitter, "up to so many seconds more", Seconds);
        v.row("command", &Transition::command, "when this command was called");
        v.row("desired", &Transition::desired, "when this desired property was changed");
        v.row("if", &Transition::condition, "the guard, an expression");
        v.row("do", &Transition::actions, "what is done on the way");
        v.row("break", &Transition::isBreak, "a break-point: the clock pauses here");
        v.row("note", &Transition::note, "a comment");
    }
    friend bool operator==(const Transition &, const Transition &) = default;
};

struct MachineState {
    QString name{};
    std::vector<Action> entry{};
    std::vector<Action> exit{};
    std::vector<Field> values{};
    std::vector<Transition> transitions{};
    bool isBreak = false;
    QString note{};
    static constexpr std::string_view Title = "state";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.says("One state of a machine.");
        v.row("entry", &MachineState::entry, "what is done when it begins");
        v.row("exit", &MachineState::exit, "what is done when it ends");
        v.row("values", &MachineState::values,
              "generators that count in place of the usual ones: \"name\" or \"component.name\"");
        v.row("transitions", &MachineState::transitions, "the ways out; the first that can be gone counts");
        v.row("break", &MachineState::isBreak, "a break-point: the clock pauses when it is entered");
        v.row("note", &MachineState::note, "a comment");
    }
    friend bool operator==(const MachineState &, const MachineState &) = default;
};

struct Machine {
    QString initial{};
    bool history = false;
    std::vector<MachineState> states{};
    QString note{};
    static constexpr std::string_view Title = "machine";
    template <class V>
    static void describe(V &v)
    {
        v.says("Named states and the ways between them.");
        v.row("initial", &Machine::initial, "the first state; the first in the list when not given");
        v.row("history", &Machine::history, "goes on in its last state after a reboot");
        v.needed("states", &Machine::states, "the states by name");
        v.row("note", &Machine::note, "a comment");
    }
    friend bool operator==(const Machine &, const Machine &) = default;
};

} // namespace twin::sim
