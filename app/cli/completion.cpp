// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace app::cli {

int printCompletion(Call &)
{
    QStringList cases;
    QMap<QString, QStringList> next; // words that may follow these ones, "" for the first itself
    for (const auto &verb : verbs()) {
        const QStringList words = verb.name.toString().split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            auto &following = next[words.first(i).join(u' ')];
            if (!following.contains(words[i]))
                following.append(words[i]);
        }
        QStringList options;
        for (const auto &list : {commonOptions(), verb.options}) {
            for (const auto &option : list)
                options.append(u"--"_s + option.name);
        }
        cases.append(u"        \"%1 \"*) words=\"%2\" ;;"_s.arg(verb.name, options.join(u' ')));
    }
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        if (!it.value().isEmpty())
            cases.append(u"        \"%1\") words=\"%2\" ;;"_s.arg(
                it.key().isEmpty() ? QString() : it.key() + u' ', it.value().join(u' ')));
    }
    printText(u"_twinscope_cli() {\n"
              "    local line=\"${COMP_WORDS[*]:1:COMP_CWORD-1}\" words=\"\"\n"
              "    [ -n \"$line\" ] && line=\"$line \"\n"
              "    case \"$line\" in\n%1\n    esac\n"
              "    COMPREPLY=($(compgen -W \"$words\" -f -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
              "}\n"
              "complete -F _twinscope_cli twinscope-cli\n"_s.arg(cases.join(u'\n')));
    return Done;
}

} // namespace app::cli
