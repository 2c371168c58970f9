// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <span>

namespace app::cli {

class Call;

/// What the program's exit code says; the help lists them.
enum ExitCode {
    Done = 0,
    Refused = 1, ///< by a rule of the hub or of JSON
    Usage = 2, ///< the command line or a named file cannot be used
    NotFound = 3, ///< no such device, module, twin or relationship
    NoWorkspace = 4, ///< the workspace cannot be opened, read or written
    Unwritten = 5, ///< the verb did its work, its output could not be written
};

/// One option of a verb. `value` empty: a switch.
struct OptionSpec {
    QStringView name;
    QStringView value;
    QStringView help;
};

struct Example {
    QStringView line; ///< without the program's name
    QStringView says;
};

/// One row of the program: help, completion and dispatch read nothing else.
struct Verb {
    QStringView name; ///< "twin patch"
    QStringView arguments; ///< as the help shows them: "DEVICE BODY"
    QStringView summary;
    int minArguments = 0;
    int maxArguments = 0;
    std::span<const OptionSpec> options;
    std::span<const Example> examples;
    int (*run)(Call &call) = nullptr;
    /// Instead of run: takes the words behind the name as they are and has a help of its own.
    int (*runWords)(const QStringList &words) = nullptr;
    const char *(*ownHelp)() = nullptr;
};

/// All verbs, in the order of the help.
std::span<const Verb> verbs();
/// Options that every verb with `run` takes.
std::span<const OptionSpec> commonOptions();
/// The verb that the words begin with, or nullptr; `length` is the number of words of its name.
const Verb *findVerb(const QStringList &words, qsizetype *length);

} // namespace app::cli
