// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QString column(const QString &text, qsizetype width)
{
    return u"  "_s + text.leftJustified(width) + u"  "_s;
}

QString optionsText(std::span<const OptionSpec> options)
{
    QString text;
    for (const auto &option : options) {
        const QString name = u"--"_s + option.name + (option.value.isEmpty() ? u""_s : u" "_s) + option.value;
        text += column(name, 20) + option.help + u'\n';
    }
    return text;
}

constexpr QStringView ExitCodes =
    u"Exit codes:\n"
    "  0  done\n"
    "  1  refused by a rule: the message names it, with the place and the limit\n"
    "  2  the command line or a file it names cannot be used\n"
    "  3  no such device, module, twin or relationship\n"
    "  4  the workspace cannot be opened, read or written; nothing was stored\n"
    "  5  done, but the output could not be written: its disk is full, or its reader has ended\n";

} // namespace

QString generalHelp()
{
    QString text = u"Usage: twinscope-cli VERB [ARGUMENTS] [OPTIONS]\n"
                   "Works on a workspace of Twinscope without a window.\n\nVerbs:\n"_s;
    qsizetype width = 0;
    for (const auto &verb : verbs())
        width = std::max(width, verb.name.size() + 1 + verb.arguments.size());
    for (const auto &verb : verbs())
        text += column(verb.name + u' ' + verb.arguments, width) + verb.summary + u'\n';
    text += u"\nOptions of every verb on a workspace (-w is --workspace):\n"_s + optionsText(commonOptions());
    text += u'\n' + ExitCodes;
    text += u"\nA workspace belongs to one program at a time: close it in the window first.\n"
            "Options and examples of a verb: twinscope-cli VERB --help\n"_s;
    return text;
}

QString helpOf(const Verb &verb)
{
    if (verb.ownHelp)
        return QString::fromUtf8(verb.ownHelp());
    QString text = u"Usage: twinscope-cli "_s + verb.name + (verb.arguments.isEmpty() ? u""_s : u" "_s) +
                   verb.arguments + u" [OPTIONS]\n"_s + verb.summary + u"\n"_s;
    if (verb.arguments.contains(u"BODY"))
        text += u"BODY is JSON, @FILE to read it from a file, or - to read it from standard input.\n"_s;
    text += u"\nOptions:\n"_s + optionsText(verb.options) + optionsText(commonOptions());
    text += u"\nExamples:\n"_s;
    for (const auto &example : verb.examples)
        text += u"  # "_s + example.says + u"\n  twinscope-cli "_s + example.line + u'\n';
    return text + u'\n' + ExitCodes;
}

} // namespace app::cli
