// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/madepages.h"

#include "actions/actions.h"
#include "base/error.h"
#include "help/helpcontext.h"
#include "problems/problemwords.h"
#include "shared/errortext.h"
#include "shared/issuewords.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using twin::dtdl::ConformanceCode;
using twin::dtdl::ProblemKind;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::HelpPages)
};

// What would end a cell of a table or begin a mark of Markdown.
QString plain(QString text)
{
    for (const QChar mark : u"\\|*_<>`"_s)
        text.replace(mark, QString(u'\\' + mark));
    return text.replace(u'\n', u' ');
}

QString tableHead(const QStringList &names)
{
    return u"| %1 |\n|%2\n"_s.arg(names.join(u" | "_s), u"---|"_s.repeated(names.size()));
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(plain(key.toString(QKeySequence::NativeText)));
    return keys.join(u", "_s);
}

// "{property} of {id}" with its marks in words, as "PROPERTY of ID".
QString withNames(QString sentence)
{
    static const QRegularExpression mark(u"\\{(\\w+)\\}"_s);
    for (auto match = mark.match(sentence); match.hasMatch(); match = mark.match(sentence))
        sentence.replace(match.capturedStart(), match.capturedLength(), match.captured(1).toUpper());
    return sentence;
}

QString partsOf(const QString &rule, const QString &mend)
{
    return u"## %1\n\n%2\n\n## %3\n\n%4\n\n"_s.arg(Words::tr("What holds"), plain(rule),
                                                   Words::tr("How to mend it"), plain(mend));
}

QString sentenceOf(ProblemKind kind)
{
    // Without members its marks stand as they are.
    static const QHash<ProblemKind, QString> sentences{
#define DTDL_PROBLEM(name, id, sentence) {ProblemKind::name, QStringLiteral(sentence)},
#include "dtdl/tables/problems.inc"
#undef DTDL_PROBLEM
    };
    return withNames(sentences.value(kind));
}

HelpPage pageOfTwinFault(ConformanceCode code, const QString &example)
{
    const QString word = twin::dtdl::ConformanceIssue::nameOf(code);
    QString title = ruleNameOf(code);
    title.replace(0, 1, title.at(0).toUpper());
    const QString text = u"# %1\n\n`%2`\n\n"_s.arg(title, word) + partsOf(ruleOf(code), mendingOf(code)) +
                         example + u"\n\n[%1](help:problems)\n"_s.arg(Words::tr("All kinds of problems"));
    return {.name = pageOf(code), .title = title, .text = text};
}

HelpPage pageOfModelFault(ProblemKind kind)
{
    const ProblemText words = textOf(Problem{.fault = twin::dtdl::Problem{.kind = kind}});
    const QString name = twin::dtdl::Problem::nameOf(kind);
    const QString text = u"# %1\n\n%2\n\n"_s.arg(name, plain(sentenceOf(kind))) +
                         partsOf(words.rule, words.mend) +
                         Words::tr("The validation id of this fault is %1; parsers of DTDL use the same.")
                             .arg(u"`dtmi:dtdl:parsingError:%1`"_s.arg(name)) +
                         u"\n\n[%1](help:problems)\n"_s.arg(Words::tr("All kinds of problems"));
    return {.name = pageOf(kind), .title = name, .text = text};
}

} // namespace

QString pageOf(ConformanceCode code)
{
    return u"problem/"_s + twin::dtdl::ConformanceIssue::nameOf(code);
}

QString pageOf(ProblemKind kind)
{
    return u"problem/"_s + twin::dtdl::Problem::nameOf(kind);
}

QList<ConformanceCode> allConformanceCodes()
{
    QList<ConformanceCode> codes;
    for (int i = 0; i <= int(ConformanceCode::SizeClose); ++i)
        codes.append(ConformanceCode(i));
    return codes;
}

HelpPage keysPage(const Actions &actions, const QString &group)
{
    QString text = u"# %1\n\n%2\n"_s.arg(
        Words::tr("Actions and keys"),
        Words::tr("Everything that the menus have. The command palette finds each of them by its name."));
    const char *menu = "";
    for (const ActionSpec &spec : Actions::table()) {
        if (qstrcmp(spec.menu, menu) != 0) {
            menu = spec.menu;
            text += u"\n## %1\n\n"_s.arg(Actions::menuText(menu).remove(u'&')) +
                    tableHead({Words::tr("Action"), Words::tr("Keys"), Words::tr("More about it")});
        }
        const QString page = helpPageOf(spec.id);
        text += u"| %1 | %2 | [%3](help:%4) |\n"_s.arg(plain(actions.plainText(spec.id)),
                                                       keysOf(*actions.action(spec.id)), page, page);
    }
    return {.name = u"keys"_s, .title = Words::tr("Actions and keys"), .group = group, .text = text};
}

HelpPage errorsPage(const QString &group, const QString &text)
{
    QString table = tableHead({Words::tr("Code"), Words::tr("What it means"), Words::tr("How to mend it")});
    for (int i = 0; i <= int(twin::ErrorCode::Cancelled); ++i) {
        const twin::Error error{.code = twin::ErrorCode(i)};
        const ErrorText words = textOf(error);
        table += u"| %1 | %2 | %3 |\n"_s.arg(error.name(), plain(words.what), plain(words.mend));
    }
    return {.name = u"errors"_s,
            .title = text.section(u'\n', 0, 0).mid(2),
            .group = group,
            .text = QString(text + u'\n' + table)};
}

QList<HelpPage> problemPages(const std::function<QString(const QString &)> &textOfFile)
{
    QList<HelpPage> pages;
    for (const ConformanceCode code : allConformanceCodes())
        pages.append(pageOfTwinFault(code, textOfFile(pageOf(code))));
    const QList<ProblemKind> kinds = twin::dtdl::Problem::allKinds();
    for (const ProblemKind kind : kinds)
        pages.append(pageOfModelFault(kind));
    return pages;
}

} // namespace app
