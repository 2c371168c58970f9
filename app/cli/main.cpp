// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/help.h"
#include "cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace app::cli;

namespace {

int answer(const Verb &verb, const QStringList &words)
{
    if (verb.runWords) {
        if (words.contains(u"--help") || words.contains(u"-h"))
            return printText(helpOf(verb)), Done;
        return verb.runWords(words);
    }
    Call call(verb);
    if (const auto ended = call.parse(words))
        return *ended;
    if (call.wantsHelp())
        return printText(helpOf(verb)), Done;
    return verb.run(call);
}

int answer(const QStringList &words)
{
    if (words.isEmpty() || words.first() == u"--help" || words.first() == u"-h" || words.first() == u"help")
        return printText(generalHelp()), words.isEmpty() ? Usage : Done;
    if (words.first() == u"--version")
        return printLine(QStringLiteral("twinscope-cli " TWINSCOPE_VERSION)), Done;
    qsizetype length = 0;
    if (const Verb *verb = findVerb(words, &length))
        return answer(*verb, words.mid(length));
    complain(u"There is no verb '%1'. See 'twinscope-cli --help'."_s.arg(words.mid(0, 2).join(u' ')));
    return Usage;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"twinscope-cli"_s);
    const int code = answer(QCoreApplication::arguments().mid(1));
    return code == Done && isOutputLost() ? Unwritten : code;
}
