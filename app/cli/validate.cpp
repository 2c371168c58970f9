// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/validate.h"

#include "cli/dtdlprotocol.h"
#include "cli/modelfiles.h"
#include "json/writer.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace app::cli {

using namespace twin;
using namespace twin::dtdl;

namespace {

enum ExitCode { AllValid = 0, SomeInvalid = 1, NotUsable = 2 };

struct Request {
    bool json = false;
    bool protocol = false;
    QString bench;
    int limit = -1;
    ParseOptions options;
    QStringList paths;
    QString complaint; ///< why the command line cannot be used
};

Request requestOf(const QStringList &arguments)
{
    Request request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const auto next = [&] { return ++i < arguments.size() ? arguments[i] : QString(); };
        bool isNumber = true;
        if (word == QStringLiteral("--json"))
            request.json = true;
        else if (word == QStringLiteral("--protocol"))
            request.protocol = true;
        else if (word == QStringLiteral("--bench"))
            request.bench = next();
        else if (word == QStringLiteral("--limit"))
            request.limit = next().toInt(&isNumber);
        else if (word == QStringLiteral("--max-version"))
            request.options.maxDtdlVersion = next().toInt(&isNumber);
        else if (word == QStringLiteral("--allow-undefined"))
            request.options.undefinedExtensions = ParseOptions::UndefinedExtensions::Allow;
        else if (word == QStringLiteral("--disallow-undefined"))
            request.options.undefinedExtensions = ParseOptions::UndefinedExtensions::Disallow;
        else if (word.startsWith(QStringLiteral("--")))
            request.complaint = QStringLiteral("unknown option %1").arg(word);
        else
            request.paths.append(word);
        if (!isNumber)
            request.complaint = QStringLiteral("%1 needs a number").arg(word);
    }
    if (!request.bench.isNull() && request.bench != QStringLiteral("each") &&
        request.bench != QStringLiteral("whole"))
        request.complaint = QStringLiteral("--bench takes each or whole");
    if (!request.protocol && request.paths.isEmpty() && request.complaint.isEmpty())
        request.complaint = QStringLiteral("no file or folder given");
    return request;
}

int runProtocol()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray answer = answerValidatorLine(QByteArrayView(line.data(), qsizetype(line.size())));
        std::cout.write(answer.constData(), answer.size());
        std::cout << '\n' << std::flush;
    }
    return AllValid;
}

/// One line of the report.
struct Finding {
    QString file;
    int line = 0;
    int column = 0;
    QString kind;
    QString element;
    QString sentence;

    friend bool operator<(const Finding &a, const Finding &b)
    {
        return std::tie(a.file, a.line, a.column, a.kind, a.element, a.sentence) <
               std::tie(b.file, b.line, b.column, b.kind, b.element, b.sentence);
    }
};

void addFindings(const ParseResult &result, std::map<Finding, int> &findings)
{
    for (const Problem &p : result.problems) {
        const ProblemPlace &place = p.place();
        findings.emplace(
            Finding{place.document, place.startLine, place.at.column, p.name(), p.primaryId, p.sentence()},
            0);
    }
    for (const UnresolvedReference &r : result.unresolved) {
        findings.emplace(Finding{r.place.document, r.place.startLine, r.place.at.column,
                                 QStringLiteral("unresolved"), r.fromId,
                                 QStringLiteral("%1 of %2 refers to %3, which no file defines.")
                                     .arg(r.property, r.fromId, r.id)},
                         0);
    }
}

Json toJson(const Finding &f)
{
    return Json::object({{"file", Json(f.file)},
                         {"line", Json(f.line)},
                         {"column", Json(f.column)},
                         {"kind", Json(f.kind)},
                         {"element", f.element.isNull() ? Json() : Json(f.element)},
                         {"message", Json(f.sentence)}});
}

int runFiles(const Request &request)
{
    ModelFiles files;
    const QStringList unreadable = files.add(request.paths);
    for (const QString &path : unreadable)
        std::cerr << "cannot read " << qPrintable(path) << '\n';
    std::map<Finding, int> findings;
    int valid = 0;
    const Resolver resolver = files.resolver();
    for (const QString &file : files.files()) {
        const ParseResult result = parseModels({{file, files.text(file)}}, request.options, resolver);
        valid += result.isAccepted();
        addFindings(result, findings);
    }
    if (request.json) {
        std::vector<Json> list;
        for (const auto &[finding, unused] : findings)
            list.push_back(toJson(finding));
        const Json report = Json::object({{"files", Json(int(files.files().size()))},
                                          {"valid", Json(valid)},
                                          {"errors", Json::array(std::move(list))}});
        std::cout << json::writeIndented(report).constData() << '\n';
    } else {
        for (const auto &[f, unused] : findings)
            std::cout << qPrintable(QStringLiteral("%1:%2:%3: %4: %5")
                                        .arg(f.file)
                                        .arg(f.line)
                                        .arg(f.column)
                                        .arg(f.kind, f.sentence))
                      << '\n';
        std::cout << valid << " of " << files.files().size() << " files valid\n";
    }
    if (!unreadable.isEmpty() || files.files().isEmpty())
        return NotUsable;
    return valid == files.files().size() ? AllValid : SomeInvalid;
}

qint64 peakMegabytes()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
#else
    return -1;
#endif
}

Json seconds(double value)
{
    return Json(std::round(value * 100) / 100);
}

/// The texts of a unit and of all that it leads to.
QList<ModelText> closureOf(const ModelFiles::Unit &unit, const QHash<QString, const ModelFiles::Unit *> &byId)
{
    QList<ModelText> texts;
    QSet<QString> seen{unit.id};
    QList<const ModelFiles::Unit *> open{&unit};
    for (qsizetype i = 0; i < open.size(); ++i) {
        texts.append({open[i]->id, open[i]->text});
        for (const QString &id : open[i]->references) {
            if (!seen.contains(id)) {
                seen.insert(id);
                open.append(byId.value(id));
            }
        }
    }
    return texts;
}

int runBench(const Request &request)
{
    QElapsedTimer timer;
    timer.start();
    ModelFiles files;
    files.add(request.paths);
    int notJson = 0;
    int notDtdl = 0;
    int duplicates = 0;
    const QList<ModelFiles::Unit> units = files.units(&notJson, &notDtdl, &duplicates);
    QHash<QString, const ModelFiles::Unit *> byId;
    for (const ModelFiles::Unit &unit : units)
        byId.insert(unit.id, &unit);
    const double loadSeconds = double(timer.nsecsElapsed()) / 1e9;
    const qsizetype count =
        request.limit < 0 ? units.size() : std::min<qsizetype>(request.limit, units.size());
    int valid = 0;
    int invalid = 0;
    int unresolved = 0;
    std::map<QString, int> why;
    const auto takeOne = [&](const ParseResult &result) {
        QSet<QString> kinds;
        for (const Problem &p : result.problems)
            kinds.insert(p.validationId());
        for (const QString &kind : std::as_const(kinds))
            ++why[kind];
        ++(result.isAccepted() ? valid : result.problems.isEmpty() ? unresolved : invalid);
    };
    // as bench_peer.mjs counts: of one call for all models, errors and missing ids
    const auto takeWhole = [&](const ParseResult &result) {
        for (const Problem &p : result.problems)
            ++why[p.validationId()];
        valid = result.isAccepted() ? int(count) : 0;
        invalid = int(result.problems.size());
        unresolved = int(result.undefinedIdentifiers.size());
    };
    timer.restart();
    if (request.bench == QStringLiteral("each")) {
        for (qsizetype i = 0; i < count; ++i)
            takeOne(parseModels(closureOf(units[i], byId), request.options));
    } else {
        QList<ModelText> texts;
        for (qsizetype i = 0; i < count; ++i)
            texts.append({units[i].id, units[i].text});
        takeWhole(parseModels(texts, request.options));
    }
    const double parseSeconds = double(timer.nsecsElapsed()) / 1e9;
    JsonObjectBuilder reasons;
    for (const auto &[kind, times] : why)
        reasons.append(kind.toStdString(), Json(times));
    std::cout << json::write(
                     Json::object({{"peer", Json(QStringLiteral("twinscope"))},
                                   {"mode", Json(request.bench)},
                                   {"files", Json(int(files.files().size()))},
                                   {"interfaces", Json(int(units.size()))},
                                   {"parsed", Json(int(count))},
                                   {"notJson", Json(notJson)},
                                   {"notDtdl", Json(notDtdl)},
                                   {"dup", Json(duplicates)},
                                   {"load_s", seconds(loadSeconds)},
                                   {"parse_s", seconds(parseSeconds)},
                                   {"per_s", Json(qint64(double(count) / std::max(parseSeconds, 1e-9)))},
                                   {"peak_rss_mb", Json(peakMegabytes())},
                                   {"valid", Json(valid)},
                                   {"invalid", Json(invalid)},
                                   {"unresolved", Json(unresolved)},
                                   {"why", reasons.take()}}))
                     .constData()
              << '\n';
    return AllValid;
}

} // namespace

const char *validateHelp()
{
    return "validate [--json] [--allow-undefined|--disallow-undefined] [--max-version N] FILE|DIR...\n"
           "    check DTDL models; a folder's models may refer to each other. Exit code 0: all valid, 1: "
           "some not, 2: not usable.\n"
           "validate --bench each|whole [--limit N] DIR...\n"
           "    time the parser: each interface with what it needs, or all at once; prints one line of "
           "JSON.\n"
           "validate --protocol\n"
           "    answer JSON lines on standard input, for test suites.\n";
}

int runValidate(const QStringList &arguments)
{
    const Request request = requestOf(arguments);
    if (!request.complaint.isEmpty()) {
        std::cerr << "validate: " << qPrintable(request.complaint) << '\n' << validateHelp();
        return NotUsable;
    }
    if (request.protocol)
        return runProtocol();
    return request.bench.isNull() ? runFiles(request) : runBench(request);
}

} // namespace app::cli
