// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// vector_runner FILE...: runs test vectors of ../shared/vectors, a line per failure, then "N passed, M
// failed".
#include "conformance/vectors.h"
#include "json/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace {

using Run = conformance::Differences (*)(const Json &);

struct Kind {
    std::string_view list; ///< the file's member that holds the vectors
    std::string_view member; ///< a member that only this kind of vector has
    Run run;
};

// A file is known by what its vectors have.
constexpr Kind Kinds[] = {
    {"vectors"sv, "graph"sv, conformance::runGraphVector},
    {"vectors"sv, "op"sv, conformance::runTwinVector},
    {"vectors"sv, "doc"sv, conformance::runSizeVector},
    {"vectors"sv, "action"sv, conformance::runProjectionVector},
    {"vectors"sv, "query"sv, conformance::runQueryVector},
    {"vectors"sv, "condition"sv, conformance::runRoutingVector},
    {"paging"sv, "query"sv, conformance::runPagingVector},
    {"coalescing"sv, "first"sv, conformance::runCoalescingVector},
    {"reconnection"sv, "events"sv, conformance::runReconnectionVector},
};

struct Totals {
    int passed = 0;
    int failed = 0;
};

void fail(QTextStream &out, Totals &totals, const QString &text)
{
    out << "FAIL " << text << '\n';
    ++totals.failed;
}

void runVector(const QString &file, const Json &vector, std::string_view list, QTextStream &out,
               Totals &totals)
{
    const QString name = u"%1 %2 %3"_s.arg(file, vector["id"sv].toString(), vector["title"sv].toString());
    for (const auto &kind : Kinds) {
        if (kind.list != list || !vector.contains(kind.member))
            continue;
        const auto differences = kind.run(vector);
        if (differences.isEmpty())
            ++totals.passed;
        else
            fail(out, totals, name + u": "_s + differences.join(u"\n    "_s));
        return;
    }
    fail(out, totals, name + u": no kind of vector that the runner knows"_s);
}

std::optional<Json> readFile(const QString &path, QTextStream &out, Totals &totals)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(out, totals, path + u": "_s + file.errorString());
        return std::nullopt;
    }
    const auto document = json::read(file.readAll());
    if (document)
        return *document;
    fail(out, totals, path + u": "_s + document.error().toString());
    return std::nullopt;
}

// The vector with what its file says for all of them.
Json withShared(const Json &vector, const Json &document, const Json &fleet)
{
    if (const Json *graph = document.find("graph"sv))
        return vector.with("graph"sv, *graph);
    if (vector.contains("conformance"sv))
        return vector.with("models"sv, document["models"sv]);
    if (vector.contains("condition"sv))
        return vector.with("message"sv, document["routing"sv]["message"sv]);
    return vector.contains("query"sv) ? vector.with("fleet"sv, fleet) : vector;
}

void runFile(const QString &path, QTextStream &out, Totals &totals)
{
    const auto document = readFile(path, out, totals);
    if (!document)
        return;
    Json fleet;
    if (const Json &name = (*document)["format"sv]["fleet"sv]; name.isString()) // beside the file
        fleet = readFile(QFileInfo(path).dir().filePath(name.toString()), out, totals).value_or(Json());
    int seen = 0;
    const auto run = [&](const Json &holder, std::string_view list) {
        for (const auto &vector : holder[list].elements()) {
            runVector(path.section(u'/', -1), withShared(vector, *document, fleet), list, out, totals);
            ++seen;
        }
    };
    for (const auto list : {"vectors"sv, "coalescing"sv, "reconnection"sv, "paging"sv})
        run(*document, list);
    run((*document)["routing"sv], "vectors"sv);
    if (seen == 0)
        fail(out, totals, path + u": the file holds no vectors"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "usage: vector_runner FILE...\n";
        return 2;
    }
    Totals totals;
    for (int i = 1; i < argc; ++i)
        runFile(QString::fromLocal8Bit(argv[i]), out, totals);
    out << totals.passed << " passed, " << totals.failed << " failed\n";
    return totals.failed == 0 ? 0 : 1;
}
