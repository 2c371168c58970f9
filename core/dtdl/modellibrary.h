// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellookup.h"
#include "dtdl/modelscan.h"
#include "dtdl/modelsource.h"
#include "dtdl/parser.h"

#include <QHash>

namespace twin::dtdl {

/// Whether a model can be used.
enum class ModelState : quint8 {
    Unknown, ///< no text defines it
    Valid,
    Incomplete, ///< it needs, directly or not, a model that no text defines
    Invalid, ///< its text, or one that it needs, breaks the language
};

/// One text of a library and what is wrong with it.
struct LibraryFile {
    SourceText text{};
    ModelScan scan{};
    QList<Problem> problems{}; ///< in this text; places name the file
    QList<UnresolvedReference> unresolved{}; ///< from this text to models that no text defines
    QStringList brokenBy{}; ///< files that it needs and that have problems
    ModelState state = ModelState::Unknown; ///< of the interfaces in it
    bool isShadowed = false; ///< texts before it define all that it defines: nobody looks at it
};

/// Asked and told while a library is built, in the thread that builds it.
struct BuildControl {
    std::function<bool()> isCancelled = [] { return false; };
    std::function<void(qsizetype done, qsizetype total)> progress = [](qsizetype, qsizetype) {};
};

/// All models of all sources, parsed and judged: a value that is built anew when a text changes.
///
/// Every interface is parsed with what it needs and nothing else, as public repositories hold models that
/// clash with each other (dtdl-real-models.md). Interfaces that hang together share one ModelSet, so that an
/// ontology of thousands is parsed once. Never changes once built; any thread.
class ModelLibrary final : public ModelLookup
{
public:
    using Pointer = std::shared_ptr<const ModelLibrary>;

    ModelLibrary() = default;
    /// Of two texts that define one id, the first counts: order them by source. What has not changed since
    /// `before` (may be null) is taken over. Null when it was cancelled.
    static Pointer build(const QList<SourceText> &texts, const Pointer &before = {},
                         const BuildControl &control = {});

    const Element *find(QStringView modelId) const override;
    /// A set with the interface and everything that it needs; null when it is not valid.
    std::shared_ptr<const ModelSet> modelsOf(const QString &id) const { return m_sets.value(id); }
    ModelState stateOf(const QString &id) const;
    /// The text that defines the interface, or nullptr.
    const LibraryFile *fileOf(const QString &id) const;
    const LibraryFile *file(const QString &name) const;
    const QList<LibraryFile> &files() const { return m_files; }
    /// All interfaces that are defined, sorted.
    QStringList ids() const;
    /// Ids that texts need and none defines, sorted.
    QStringList missing() const { return m_missing; }
    /// Valid interfaces that extend this one or have it as a component, directly, sorted.
    QStringList usersOf(const QString &id) const;
    /// Interfaces whose state, text or needs are not as in `before`, which may be null; sorted.
    QStringList changedSince(const ModelLibrary *before) const;

private:
    friend class LibraryBuilder;

    QList<LibraryFile> m_files;
    QHash<QString, qsizetype> m_fileOfId;
    QHash<QString, qsizetype> m_fileOfName;
    QHash<QString, std::shared_ptr<const ModelSet>> m_sets; // valid interfaces only
    QHash<QString, QStringList> m_groups; // names of the files that hang together, by the first one's
    QStringList m_missing;
};

} // namespace twin::dtdl
