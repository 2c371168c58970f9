// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "cli/verbtables.h"

#include <vector>

namespace app::cli {

namespace {

constexpr std::array Common{
    OptionSpec{u"workspace", u"FILE", u"the workspace file; else the variable TWINSCOPE_WORKSPACE"},
    OptionSpec{u"create", u"", u"make the workspace when it is not there"},
    OptionSpec{u"json", u"", u"print JSON instead of tables; errors as a JSON object on standard error"},
    OptionSpec{u"help", u"", u"print this help"},
};

// One table of those of all areas.
std::vector<Verb> allVerbs()
{
    std::vector<Verb> all;
    for (const auto &area :
         {deviceVerbs(), graphVerbs(), fleetVerbs(), hubVerbs(), simulationVerbs(), modelVerbs()})
        all.insert(all.end(), area.begin(), area.end());
    return all;
}

} // namespace

std::span<const Verb> verbs()
{
    static const std::vector<Verb> all = allVerbs();
    return all;
}

std::span<const OptionSpec> commonOptions()
{
    return Common;
}

const Verb *findVerb(const QStringList &words, qsizetype *length)
{
    for (const auto &verb : verbs()) {
        const QStringList name = verb.name.toString().split(u' ');
        if (words.mid(0, name.size()) == name) {
            *length = name.size();
            return &verb;
        }
    }
    return nullptr;
}

} // namespace app::cli
