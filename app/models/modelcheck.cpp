// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelcheck.h"

#include "json/reader.h"
#include "models/modelrows.h"
#include "shared/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::json::Pointer;

namespace app {

namespace {

constexpr QStringView OwnName = u"text";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ModelCheck)
};

/// Hands out texts of the library, each once.
twin::dtdl::Resolver resolverOf(const twin::dtdl::ModelLibrary &library)
{
    return [&library](const QStringList &ids) -> std::optional<QList<twin::dtdl::ModelText>> {
        QList<twin::dtdl::ModelText> texts;
        QStringList names;
        for (const QString &id : ids) {
            const twin::dtdl::LibraryFile *file = library.fileOf(id);
            if (!file || names.contains(file->text.file))
                continue;
            names.append(file->text.file);
            texts.append({file->text.file, file->text.bytes});
        }
        return texts.isEmpty() ? std::nullopt : std::optional(texts);
    };
}

QString versionOf(const Json &text)
{
    const Json &first = text.isArray() && !text.isEmpty() ? text.at(0) : text;
    const Json &context = first["@context"];
    const Json &name = context.isArray() && !context.isEmpty() ? context.at(0) : context;
    const QString version = name.toString().section(u';', 1).section(u'#', 0, 0);
    return version.isEmpty() ? QString() : u"DTDL "_s + version;
}

} // namespace

ModelCheck checkModel(const QByteArray &text, const twin::dtdl::ModelLibrary &library,
                      const QStringList &languages)
{
    ModelCheck check;
    const auto read = twin::json::readWithPlaces(text);
    if (!read) {
        check.faults = 1;
        check.marks.append({read.error().at, plainTextOf(read.error())});
        return check;
    }
    check.isJson = true;
    check.version = versionOf(read->value);
    const twin::dtdl::ParseResult result =
        twin::dtdl::parseModels({{OwnName.toString(), text}}, {}, resolverOf(library));
    QList<Pointer> faults;
    const auto add = [&](const twin::dtdl::ProblemPlace &place, const QString &sentence) {
        ++check.faults;
        if (place.startLine == 0 || place.document != OwnName)
            return; // in another text
        check.marks.append({place.at, sentence});
        faults.append(read->places.pointerAt(read->value, place.at.offset));
    };
    for (const twin::dtdl::Problem &problem : result.problems)
        add(problem.place(), problem.sentence());
    for (const twin::dtdl::UnresolvedReference &missing : result.unresolved)
        add(missing.place, Words::tr("%1 is not at hand: no source has it.").arg(missing.id));
    check.rows = ModelRows(library, languages).rowsOf(read->value, faults);
    return check;
}

QStringList wayTo(const QByteArray &text, qsizetype offset)
{
    const auto read = twin::json::readWithPlaces(text);
    if (!read)
        return {};
    QStringList way;
    Pointer here;
    const Pointer way = read->places.pointerAt(read->value, offset);
    for (const QString &token : way.tokens()) {
        here = here.child(token);
        const Json *value = here.find(read->value);
        const QString name = value && value->isObject() ? (*value)["name"].toString() : QString();
        const bool isElement = !name.isEmpty() && here.parent().find(read->value)->isArray();
        if (isElement)
            way.append(name);
        else if (here.parent().find(read->value)->isObject())
            way.append(token);
    }
    return way;
}

} // namespace app
