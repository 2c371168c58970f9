// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "dtdl/problem.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace twin::dtdl {

/// How strict a parse is.
struct ParseOptions {
    enum class UndefinedExtensions { Default, Allow, Disallow }; ///< Default: v2 allows, v3 and v4 do not

    UndefinedExtensions undefinedExtensions = UndefinedExtensions::Default;
    int maxDtdlVersion = 4;
    QStringList limitContexts; ///< acceptable limit extensions, with or without version
    bool tolerateSolecismsInParse = false; ///< old mistakes of v2 models, in the given texts
    bool tolerateSolecismsInResolve = false; ///< and in those that the resolver brings
    // against hostile texts
    qsizetype maxTextBytes = 256 * 1024 * 1024; ///< in all texts of a parse
    qsizetype maxElements = 4'000'000;
    int maxDepth = 128; ///< JSON containers inside each other
};

/// One text of a model: a JSON object or an array of objects.
struct ModelText {
    QString name; ///< how errors call it: a file, an id
    QByteArray bytes;
};

/// Asked for elements that the texts refer to and do not define, all missing ones at once. Empty: it has none
/// of them.
using Resolver = std::function<std::optional<QList<ModelText>>(const QStringList &ids)>;

/// A reference to an element that nobody has.
struct UnresolvedReference {
    QString id;
    QString fromId; ///< the element that refers
    QString property;
    ProblemPlace place;
};

/// What became of a parse. Accepted when there are neither problems nor unresolved references.
struct ParseResult {
    std::shared_ptr<const ModelSet> models; ///< null unless accepted
    QList<Problem> problems;
    QStringList undefinedIdentifiers;
    QList<UnresolvedReference> unresolved;
    QList<QStringList> resolverCalls;

    bool isAccepted() const { return models != nullptr; }
};

/// Reads texts as one model: read, parse, resolve, link, check (dtdl.md section 12).
///
/// An error in one phase stops the later ones; after each text its errors end the parse. Never more memory
/// than a few times the texts, never a hang: the limits of ParseOptions end a parse with TextTooLarge.
ParseResult parseModels(const QList<ModelText> &texts, const ParseOptions &options = {},
                        const Resolver &resolver = {});

} // namespace twin::dtdl
