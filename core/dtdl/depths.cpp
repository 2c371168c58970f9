// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"
#include "json/writer.h"

#include <algorithm>

namespace twin::dtdl {

namespace {

/// One DepthRow, made ready for a walk.
struct Walk {
    const DepthRow &row;
    std::vector<std::string_view> properties;

    bool counts(const PropertyValue &v) const
    {
        return v.property &&
               std::find(properties.begin(), properties.end(), v.property->name()) != properties.end();
    }
    /// The elements one step below and whether the step counts. Contents are those after import.
    template <typename Visit>
    void below(const Element &e, Visit &&visit) const
    {
        for (const PropertyValue &v : e.values) {
            const bool counted = counts(v);
            if (row.narrow && !counted)
                continue;
            if (e.interface && v.property && v.property->name() == "contents")
                continue;
            for (const Reference &r : v.references)
                visit(*r.target, counted);
        }
        if (e.interface && std::find(properties.begin(), properties.end(), "contents") != properties.end()) {
            for (const Content &c : e.interface->contents)
                visit(*c.element, true);
        }
    }
};

/// The longest counted way below each element, computed once; cycles are noticed, not followed.
class Heights final
{
public:
    explicit Heights(const Walk &walk)
        : m_walk(walk)
    { }

    struct Answer {
        int height = 0;
        bool isCyclic = false; ///< some way from here comes back to where it was
    };

    const Answer &of(const Element &root)
    {
        if (m_state[&root] == Done)
            return m_answers[&root];
        struct Step {
            const Element *element;
            std::vector<std::pair<const Element *, bool>> below;
            std::size_t next = 0;
        };
        std::vector<Step> stack;
        const auto open = [&](const Element &e) {
            m_state[&e] = Open;
            Step step{&e, {}};
            m_walk.below(e,
                         [&step](const Element &b, bool counted) { step.below.emplace_back(&b, counted); });
            stack.push_back(std::move(step));
        };
        open(root);
        while (!stack.empty()) {
            Step &step = stack.back();
            if (step.next < step.below.size()) {
                const Element *b = step.below[step.next].first;
                const State state = m_state[b];
                if (state == Open) {
                    std::size_t i = stack.size();
                    do
                        m_answers[stack[--i].element].isCyclic = true;
                    while (stack[i].element != b);
                }
                ++step.next;
                if (state == New)
                    open(*b);
                continue;
            }
            const Step done = std::move(stack.back());
            stack.pop_back();
            Answer &answer = m_answers[done.element];
            for (const auto &[b, counted] : done.below) {
                if (m_state[b] != Done)
                    continue;
                const Answer &lower = m_answers[b];
                answer.height = std::max(answer.height, lower.height + (counted ? 1 : 0));
            }
            m_state[done.element] = Done;
        }
        return m_answers[&root];
    }

private:
    enum State : quint8 { New, Open, Done };
    const Walk &m_walk;
    std::unordered_map<const Element *, State> m_state;
    std::unordered_map<const Element *, Answer> m_answers;
};

/// The element `depth` counted steps below `root` that has a counted step more, first in the order of the
/// walk.
const Element *firstTooDeep(const Walk &walk, Heights &heights, const Element &root, int depth)
{
    const Element *at = &root;
    for (int left = depth; left >= 0;) {
        const Element *next = nullptr;
        int cost = 0;
        walk.below(*at, [&](const Element &b, bool counted) {
            if (!next && heights.of(b).height + (counted ? 1 : 0) >= left + 1) {
                next = &b;
                cost = counted ? 1 : 0;
            }
        });
        if (!next || (left == 0 && cost == 1))
            return at;
        left -= cost;
        at = next;
    }
    return at;
}

QString quotedList(const std::vector<std::string_view> &words)
{
    QStringList quoted;
    for (const std::string_view word : words)
        quoted.append(QLatin1Char('\'') + toText(word) + QLatin1Char('\''));
    return quoted.join(QStringLiteral(" or "));
}

/// Finds the first element of one class below others; what lies below a shared element is searched once.
class Search final
{
public:
    Search(const Walk &walk, std::string_view type)
        : m_walk(walk)
        , m_type(type)
    { }

    /// The element found, or nullptr.
    const Element *below(const Element &root)
    {
        const Element *found = nullptr;
        m_walk.below(root, [&](const Element &b, bool) {
            if (!found)
                found = b.isA(m_type) ? &b : from(b);
        });
        return found;
    }

private:
    const Element *from(const Element &start)
    {
        bool isEnd = true;
        m_walk.below(start, [&isEnd](const Element &, bool) { isEnd = false; });
        if (isEnd)
            return nullptr; // double and its like, which most properties have
        const auto [known, isNew] = m_known.emplace(&start, nullptr);
        if (!isNew)
            return known->second;
        std::unordered_set<const Element *> visited{&start};
        std::vector<const Element *> open{&start};
        const Element *found = nullptr;
        while (!open.empty() && !found) {
            const Element *e = open.back();
            open.pop_back();
            m_walk.below(*e, [&](const Element &b, bool) {
                if (!found && b.isA(m_type))
                    found = &b;
                else if (visited.insert(&b).second)
                    open.push_back(&b);
            });
        }
        return m_known[&start] = found;
    }

    const Walk &m_walk;
    std::string_view m_type;
    std::unordered_map<const Element *, const Element *> m_known;
};

/// How many elements lie below, adding up along every way; never more than Most.
class Totals final
{
public:
    static constexpr qint64 Most = 1'000'000'000;

    explicit Totals(const Walk &walk)
        : m_walk(walk)
    { }

    qint64 of(const Element &e, int depth = 0)
    {
        if (const auto found = m_totals.find(&e); found != m_totals.end())
            return found->second;
        if (depth > 2000) // far beyond what the depth limits let through
            return Most;
        m_totals[&e] = 0; // a way back to here adds nothing
        qint64 total = 0;
        m_walk.below(e,
                     [&](const Element &b, bool) { total = std::min(Most, total + 1 + of(b, depth + 1)); });
        return m_totals[&e] = total;
    }

private:
    const Walk &m_walk;
    std::unordered_map<const Element *, qint64> m_totals;
};

/// The compact length of an object's JSON without the interfaces inside it.
qsizetype partitionBytes(const Json &value, bool isRoot)
{
    if (value.isObject()) {
        const Json &type = value["@type"];
        bool isInterface = type.toStringView() == "Interface";
        for (const Json &t : type.elements())
            isInterface |= t.toStringView() == "Interface";
        if (isInterface && !isRoot)
            return 0;
        qsizetype bytes = 2 + std::max<qsizetype>(0, value.size() - 1);
        for (const json::Member &m : value.members())
            bytes += qsizetype(m.key.view().size()) + 3 + partitionBytes(m.value, false);
        return bytes;
    }
    if (value.isArray()) {
        qsizetype bytes = 2 + std::max<qsizetype>(0, value.size() - 1);
        for (const Json &e : value.elements())
            bytes += partitionBytes(e, false);
        return bytes;
    }
    return value.isString() ? qsizetype(value.toStringView().size()) + 2 : json::write(value).size();
}

} // namespace

void Builder::checkDepths()
{
    bool used[5] = {};
    for (const Element &e : m_set->m_elements)
        used[e.dtdlVersion] = true;
    for (const DepthRow &row : depthRows()) {
        const bool isPlain =
            row.root == "Array" || row.root == "Map" || row.root == "Object" || row.root == "Enum";
        if (!used[row.version] || !row.datatypeProperty.empty() || !row.imports.empty() || isPlain)
            continue; // ComplexSchema stands for its four classes; extends was checked before the import
        const Walk walk{row, wordsOf(row.properties)};
        const Class *rootClass = m_language.findClass(row.root);
        Heights heights(walk);
        Totals totals(walk);
        Search search(walk, row.excludedType);
        for (const Element &e : m_set->m_elements) {
            if (e.dtdlVersion != row.version || !e.cls->isA(rootClass))
                continue;
            if (!row.excludedType.empty()) {
                if (const Element *found = search.below(e)) {
                    RawProblem &raw = report(ProblemKind::ExcludedType, &e, placeOf(e), placeOf(*found));
                    raw.problem.secondaryId = found->idText();
                    raw.problem.property = quotedList(walk.properties);
                    raw.problem.type = toText(row.excludedType);
                }
            }
            if (row.maxDepth.standard >= 0 && !row.narrow) {
                const auto answer = heights.of(e);
                const int most = row.maxDepth.of(e.limits);
                if (answer.isCyclic && !row.allowSelf) {
                    report(ProblemKind::RecursiveStructureWide, &e, placeOf(e));
                } else if (answer.height == most + 1) {
                    const Element *deepest = firstTooDeep(walk, heights, e, most);
                    RawProblem &raw =
                        report(ProblemKind::ExcessiveDepthWide, &e, placeOf(e), placeOf(*deepest));
                    raw.problem.secondaryId = deepest->idText();
                    raw.problem.restriction = QString::number(most);
                }
            }
            const int mostBelow = row.maxCount.of(e.limits);
            if (mostBelow >= 0 && totals.of(e) > mostBelow) {
                RawProblem &raw = report(ProblemKind::ExcessiveCount, &e, placeOf(e));
                raw.problem.property = quotedList(walk.properties);
                raw.problem.restriction = QString::number(mostBelow);
            }
        }
    }
}

void Builder::checkPartitions()
{
    constexpr qsizetype MostBytes = 1024 * 1024;
    for (const Element &e : m_set->m_elements) {
        if (!e.interface || e.dtdlVersion < 3 || m_texts[std::size_t(e.text)].bytes.size() <= MostBytes)
            continue;
        if (partitionBytes(*e.source, true) > MostBytes)
            report(ProblemKind::PartitionTooLarge, &e, placeOf(e)).problem.restriction =
                QString::number(MostBytes);
    }
}

} // namespace twin::dtdl
