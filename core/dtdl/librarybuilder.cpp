// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modellibrary.h"
#include "json/reader.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace twin::dtdl {

namespace {

/// Whether somebody meant this to be a model: other JSON lies about in folders too.
bool looksLikeModel(const Json &text)
{
    const auto elements = text.elements();
    return text.contains("@context") || text.contains("@id") || text.contains("@type") ||
           std::any_of(elements.begin(), elements.end(), looksLikeModel);
}

} // namespace

/// One library in the making.
class LibraryBuilder final
{
public:
    LibraryBuilder(const ModelLibrary::Pointer &before, const BuildControl &control)
        : m_before(before)
        , m_control(control)
        , m_library(std::make_shared<ModelLibrary>())
    { }

    ModelLibrary::Pointer build(const QList<SourceText> &texts)
    {
        for (const SourceText &text : texts) {
            if (m_control.isCancelled())
                return {};
            take(text);
        }
        claimIds();
        const auto groups = groupsOfFiles();
        qsizetype done = 0;
        for (const auto &group : groups) {
            if (m_control.isCancelled())
                return {};
            if (!takeOver(group))
                judge(group);
            done += qsizetype(group.size());
            m_control.progress(done, m_library->m_files.size());
        }
        noteMissing();
        return m_library;
    }

private:
    using Group = std::vector<qsizetype>; // indexes of files that hang together

    LibraryFile &file(qsizetype index) { return m_library->m_files[index]; }

    const LibraryFile *sameBefore(const LibraryFile &file) const
    {
        const LibraryFile *old = m_before ? m_before->file(file.text.file) : nullptr;
        return old && old->text.bytes == file.text.bytes ? old : nullptr;
    }

    void take(const SourceText &text)
    {
        if (m_library->m_fileOfName.contains(text.file))
            return;
        LibraryFile file;
        file.text = text;
        if (const LibraryFile *old = sameBefore(file)) {
            file.text.bytes = old->text.bytes;
            file.scan = old->scan;
        } else if (const auto value = json::read(text.bytes)) {
            if (!looksLikeModel(*value))
                return;
            file.scan = scanModel(*value);
        }
        m_library->m_fileOfName.insert(text.file, m_library->m_files.size());
        m_library->m_files.append(file);
    }

    /// The first text that defines an interface owns it; a text that owns nothing is in the shadow of others.
    void claimIds()
    {
        for (qsizetype i = 0; i < m_library->m_files.size(); ++i) {
            LibraryFile &one = file(i);
            bool ownsSome = one.scan.interfaces.isEmpty();
            for (const QString &id : std::as_const(one.scan.interfaces)) {
                if (!m_library->m_fileOfId.contains(id)) {
                    m_library->m_fileOfId.insert(id, i);
                    ownsSome = true;
                }
            }
            one.isShadowed = !ownsSome;
        }
    }

    std::vector<Group> groupsOfFiles()
    {
        std::vector<qsizetype> parent(std::size_t(m_library->m_files.size()));
        std::iota(parent.begin(), parent.end(), 0);
        const auto top = [&parent](qsizetype i) {
            while (parent[std::size_t(i)] != i)
                i = parent[std::size_t(i)] = parent[std::size_t(parent[std::size_t(i)])];
            return i;
        };
        for (qsizetype i = 0; i < m_library->m_files.size(); ++i) {
            for (const qsizetype needed : neededBy(i)) {
                const qsizetype a = top(i);
                const qsizetype b = top(needed);
                parent[std::size_t(std::max(a, b))] = std::min(a, b);
            }
        }
        QHash<qsizetype, std::size_t> groupOfTop;
        std::vector<Group> groups;
        for (qsizetype i = 0; i < m_library->m_files.size(); ++i) {
            const auto found = groupOfTop.constFind(top(i));
            if (found == groupOfTop.constEnd()) {
                groupOfTop.insert(top(i), groups.size());
                groups.push_back({i});
            } else {
                groups[*found].push_back(i);
            }
        }
        return groups;
    }

    /// Files that define what this one needs. A text in the shadow stands alone.
    std::vector<qsizetype> neededBy(qsizetype index)
    {
        std::vector<qsizetype> needed;
        if (file(index).isShadowed)
            return needed;
        for (const QString &id : std::as_const(file(index).scan.needs)) {
            const auto owner = m_library->m_fileOfId.constFind(id);
            if (owner != m_library->m_fileOfId.constEnd() && *owner != index)
                needed.push_back(*owner);
        }
        return needed;
    }

    QStringList namesOf(const Group &group)
    {
        QStringList names;
        for (const qsizetype index : group)
            names.append(file(index).text.file);
        return names;
    }

    /// Takes the result of the build before when no text of the group has changed.
    bool takeOver(const Group &group)
    {
        const QStringList names = namesOf(group);
        if (!m_before || m_before->m_groups.value(names.first()) != names)
            return false;
        for (const qsizetype index : group) {
            const LibraryFile *old = sameBefore(file(index));
            if (!old || old->isShadowed != file(index).isShadowed)
                return false;
        }
        for (const qsizetype index : group) {
            const SourceText text = file(index).text; // the source's number may be another
            file(index) = *sameBefore(file(index));
            file(index).text = text;
            for (const QString &id : std::as_const(file(index).scan.interfaces)) {
                if (const auto set = m_before->modelsOf(id); set && !file(index).isShadowed)
                    m_library->m_sets.insert(id, set);
            }
        }
        m_library->m_groups.insert(names.first(), names);
        return true;
    }

    void judge(const Group &group)
    {
        const QStringList names = namesOf(group);
        m_library->m_groups.insert(names.first(), names);
        if (file(group.front()).isShadowed) {
            judgeShadowed(file(group.front()));
            return;
        }
        Group rejected;
        parseTogether(group, rejected);
        for (const qsizetype index : rejected) {
            if (m_control.isCancelled())
                return;
            judgeAlone(index);
        }
    }

    /// Parses a group as one model. Texts with errors, and those that need them, are rejected and the others
    /// parsed again; after a few rounds the rest is rejected too.
    void parseTogether(Group active, Group &rejected)
    {
        constexpr int MostRounds = 8;
        for (int round = 0; round < MostRounds && !active.empty(); ++round) {
            const ParseResult result = parseModels(textsOf(active));
            if (result.isAccepted()) {
                for (const qsizetype index : active)
                    accept(index, result.models);
                return;
            }
            QSet<QString> bad;
            for (const Problem &problem : result.problems)
                bad.insert(problem.place().document);
            for (const UnresolvedReference &reference : result.unresolved)
                bad.insert(reference.place.document);
            const std::size_t before = active.size();
            reject(bad, active, rejected);
            if (active.size() == before)
                break;
        }
        rejected.insert(rejected.end(), active.begin(), active.end());
    }

    void reject(const QSet<QString> &names, Group &active, Group &rejected)
    {
        QSet<qsizetype> bad;
        for (const qsizetype index : active) {
            if (names.contains(file(index).text.file))
                bad.insert(index);
        }
        for (bool grows = !bad.isEmpty(); grows;) {
            grows = false;
            for (const qsizetype index : active) {
                const auto needed = neededBy(index);
                const bool isHit = std::any_of(needed.begin(), needed.end(),
                                               [&bad](qsizetype other) { return bad.contains(other); });
                if (isHit && !bad.contains(index)) {
                    bad.insert(index);
                    grows = true;
                }
            }
        }
        std::erase_if(active, [&](qsizetype index) { return bad.contains(index); });
        rejected.insert(rejected.end(), bad.cbegin(), bad.cend());
    }

    QList<ModelText> textsOf(const Group &group)
    {
        QList<ModelText> texts;
        for (const qsizetype index : group)
            texts.append({file(index).text.file, file(index).text.bytes});
        return texts;
    }

    /// The file and all that it needs, itself first.
    Group closureOf(qsizetype index)
    {
        Group closure{index};
        QSet<qsizetype> seen{index};
        for (std::size_t i = 0; i < closure.size(); ++i) {
            for (const qsizetype needed : neededBy(closure[i])) {
                if (!seen.contains(needed)) {
                    seen.insert(needed);
                    closure.push_back(needed);
                }
            }
        }
        return closure;
    }

    void accept(qsizetype index, const std::shared_ptr<const ModelSet> &models)
    {
        file(index).state = ModelState::Valid;
        for (const QString &id : std::as_const(file(index).scan.interfaces)) {
            if (m_library->m_fileOfId.value(id) == index)
                m_library->m_sets.insert(id, models);
        }
    }

    void judgeAlone(qsizetype index)
    {
        const ParseResult result = parseModels(textsOf(closureOf(index)));
        if (result.isAccepted()) {
            accept(index, result.models);
            return;
        }
        LibraryFile &one = file(index);
        const auto isBroken = [&one](const QString &document) {
            if (document != one.text.file && !document.isNull() && !one.brokenBy.contains(document))
                one.brokenBy.append(document);
            return document == one.text.file || document.isNull();
        };
        for (const Problem &problem : result.problems) {
            if (isBroken(problem.place().document))
                one.problems.append(problem);
        }
        for (const UnresolvedReference &reference : result.unresolved) {
            if (isBroken(reference.place.document))
                one.unresolved.append(reference);
        }
        one.state = result.problems.isEmpty() ? ModelState::Incomplete : ModelState::Invalid;
    }

    /// A second text of one source is a mistake; one of a later source is what the order is for.
    void judgeShadowed(LibraryFile &one)
    {
        const LibraryFile &owner = file(m_library->m_fileOfId.value(one.scan.interfaces.first()));
        if (owner.text.source != one.text.source)
            return;
        const ParseResult result =
            parseModels({{owner.text.file, owner.text.bytes}, {one.text.file, one.text.bytes}});
        for (const Problem &problem : result.problems) {
            if (problem.kind == ProblemKind::DuplicateDefinition)
                one.problems.append(problem);
        }
        one.state = ModelState::Invalid;
    }

    void noteMissing()
    {
        QSet<QString> missing;
        for (const LibraryFile &one : std::as_const(m_library->m_files)) {
            for (const QString &id : one.scan.needs) {
                if (!one.isShadowed && !m_library->m_fileOfId.contains(id))
                    missing.insert(id);
            }
        }
        m_library->m_missing = QStringList(missing.cbegin(), missing.cend());
        m_library->m_missing.sort();
    }

    const ModelLibrary::Pointer &m_before;
    const BuildControl &m_control;
    std::shared_ptr<ModelLibrary> m_library;
};

ModelLibrary::Pointer ModelLibrary::build(const QList<SourceText> &texts, const Pointer &before,
                                          const BuildControl &control)
{
    return LibraryBuilder(before, control).build(texts);
}

} // namespace twin::dtdl
