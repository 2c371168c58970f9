// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/verb.h"
#include "hub/command.h"
#include "json/json.h"

#include <QCommandLineParser>

#include <optional>

namespace app::cli {

/// One run of one verb: its options, its arguments, its input and output.
class Call final
{
public:
    explicit Call(const Verb &verb);

    /// Reads the words behind the verb's name. Returns the exit code when there is nothing more to do: bad
    /// usage.
    std::optional<int> parse(const QStringList &words);

    bool isSet(QStringView option) const { return m_parser.isSet(option.toString()); }
    QString value(QStringView option) const { return m_parser.value(option.toString()); }
    /// Every value of an option that may be given again; none when the verb does not take it.
    QStringList values(QStringView option) const;
    QString argument(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    bool wantsHelp() const { return isSet(u"help"); }
    bool wantsJson() const { return isSet(u"json"); }
    /// --workspace, else the variable TWINSCOPE_WORKSPACE; empty without both.
    QString workspacePath() const;

    /// The twin named by the first argument and --module. IdInvalid.
    twin::Result<twin::TwinId> twinId() const;
    /// A JSON text given as an argument: itself, `@FILE`, or `-` for standard input. The reader's errors, and
    /// an empty result with a complaint already made when the file cannot be read.
    twin::Result<twin::Json> body(const QString &argument) const;

    /// Prints a value: indented for people, in one line with --json.
    void print(const twin::Json &value) const;
    /// That what has this name is gone.
    void printDeleted(const QString &name) const;
    /// Prints the error to standard error and returns its exit code.
    int fail(const twin::Error &error) const;
    /// Prints what is wrong with the command line and returns Usage.
    int misused(const QString &complaint) const;

private:
    const Verb &m_verb;
    QCommandLineParser m_parser;
};

/// The exit code that stands for the error.
int exitCodeOf(const twin::Error &error);

} // namespace app::cli
