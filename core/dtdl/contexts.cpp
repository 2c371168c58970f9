// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"
#include "dtdl/dtmi.h"

#include <charconv>

namespace twin::dtdl {

namespace {

constexpr std::string_view CoreBase = "dtmi:dtdl:context";

/// A context's id taken apart.
struct Specifier {
    std::string_view base;
    std::string_view version; ///< without ';'
    std::string_view fragment; ///< with '#'
};

Specifier specifierOf(std::string_view id)
{
    Specifier s;
    const std::size_t hash = id.find('#');
    if (hash != std::string_view::npos) {
        s.fragment = id.substr(hash);
        id = id.substr(0, hash);
    }
    const std::size_t semicolon = id.find(';');
    s.base = id.substr(0, semicolon);
    if (semicolon != std::string_view::npos)
        s.version = id.substr(semicolon + 1);
    return s;
}

} // namespace

std::string_view ActiveContext::expand(std::string_view term) const
{
    if (const auto found = core->terms.find(term); found != core->terms.end())
        return found->second;
    for (const ContextSpec *extension : extensions) {
        if (const auto found = extension->terms.find(term); found != extension->terms.end())
            return found->second;
    }
    return {};
}

std::string_view ActiveContext::toDtmi(std::string_view text) const
{
    if (text.starts_with("dtmi:"))
        return text.size() <= 2048 && isUserDtmi(text, version()) ? text : std::string_view();
    return expand(text);
}

bool Builder::contextProblem(ProblemKind kind, const Json &entry, Part part, QString restriction)
{
    RawProblem &raw = report(kind, nullptr, here(entry, part));
    if (entry.isString())
        raw.problem.value = entry.toString();
    raw.problem.restriction = std::move(restriction);
    m_quit = true;
    return false;
}

bool Builder::missingCore(const Json &entry)
{
    report(ProblemKind::MissingDtdlContext, nullptr, here(entry, Part::Key));
    m_quit = true;
    return false;
}

bool Builder::allowsUndefined(const ActiveContext &context) const
{
    using Allow = ParseOptions::UndefinedExtensions;
    if (m_options.undefinedExtensions != Allow::Default)
        return m_options.undefinedExtensions == Allow::Allow;
    return context.version() == 2;
}

bool Builder::acceptsLimits(std::string_view id) const
{
    const QString text = toText(id);
    return m_options.limitContexts.contains(text) ||
           m_options.limitContexts.contains(text.section(u';', 0, 0));
}

ContextPointer Builder::childContext(const Json *context, const ContextPointer &inherited)
{
    if (!context)
        return inherited;
    if (context->isString() && !inherited && m_lastContext && m_lastContextText == context->toStringView())
        return m_lastContext;
    if (context->isArray() && context->isEmpty()) {
        if (inherited)
            return inherited;
        RawProblem &raw = report(ProblemKind::EmptyContext, nullptr, here(*context, Part::Key));
        raw.problem.value = QString();
        m_quit = true;
        return {};
    }
    auto next = std::make_shared<ActiveContext>();
    if (inherited)
        *next = *inherited;
    const std::span<const Json> entries = context->isArray() ? context->elements() : std::span(context, 1);
    bool leading = true; // no extension yet
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].isObject() && !next->core)
            return missingCore(entries[i]), ContextPointer();
        if (entries[i].isObject()) {
            const bool isLast = i + 1 == entries.size();
            contextProblem(isLast ? ProblemKind::DisallowedLocalContext : ProblemKind::LocalContextNotLast,
                           entries[i], Part::Range);
            return {};
        }
        const Json *following = i + 1 < entries.size() ? &entries[i + 1] : nullptr;
        if (!addEntry(*next, entries[i], i == 0, inherited != nullptr, &leading, following))
            return {};
        if (entries[i].toStringView().ends_with("#limitless"))
            ++i; // the limits behind it were read with it
    }
    if (!next->core || next->isImplied) {
        missingCore(entries.front());
        return {};
    }
    if (context->isString() && !inherited) {
        m_lastContext = next;
        m_lastContextText = context->toStringView();
    }
    return next;
}

bool Builder::addEntry(ActiveContext &next, const Json &entry, bool isFirst, bool inherits, bool *leading,
                       const Json *following)
{
    const std::string_view id = entry.toStringView();
    if (!id.starts_with("dtmi:")) {
        return isFirst && !inherits ? missingCore(entry)
                                    : contextProblem(ProblemKind::NonDtmiContextSpecifier, entry);
    }
    if (!isDtmi(id) && isFirst && !inherits)
        return missingCore(entry);
    if (!isDtmi(id))
        return contextProblem(ProblemKind::InvalidContextSpecifier, entry);
    const Specifier s = specifierOf(id);
    if (s.base == CoreBase)
        return addCore(next, entry, s.version, s.fragment, *leading, following);
    const ContextSpec *known = m_language.findContext(id);
    if (!next.core) {
        if (!known || known->row->impliedVersion == 0)
            return missingCore(entry);
        next.core = m_language.core(known->row->impliedVersion);
        next.isImplied = true;
    } else if (next.isImplied) {
        return missingCore(entry);
    }
    *leading &= known && known->row->impliedVersion > 0;
    if (!s.fragment.empty())
        return contextProblem(ProblemKind::InvalidContextSpecifier, entry);
    if (s.version.empty())
        return contextProblem(next.version() == 2 ? ProblemKind::InvalidContextSpecifierForVersion
                                                  : ProblemKind::MissingContextVersion,
                              entry);
    if (next.version() == 2 && s.version.find('.') != std::string_view::npos)
        return contextProblem(ProblemKind::InvalidContextSpecifierForVersion, entry);
    if (known && known->row->limits != LimitSet::Standard)
        return contextProblem(ProblemKind::MisplacedLimitContext, entry);
    return addExtension(next, entry, id);
}

bool Builder::addCore(ActiveContext &next, const Json &entry, std::string_view versionText,
                      std::string_view fragment, bool mayLead, const Json *following)
{
    if (versionText.empty())
        return contextProblem(ProblemKind::MissingContextVersion, entry);
    int version = 0;
    const auto read = std::from_chars(versionText.data(), versionText.data() + versionText.size(), version);
    if (read.ptr != versionText.data() + versionText.size())
        return contextProblem(ProblemKind::InvalidContextSpecifierForVersion, entry);
    if (version < 2 || version > 4)
        return contextProblem(ProblemKind::UnrecognizedContextVersion, entry);
    if (version > m_options.maxDtdlVersion)
        return contextProblem(ProblemKind::DisallowedContextVersion, entry, Part::Value,
                              QString::number(m_options.maxDtdlVersion));
    if (!mayLead || (next.isImplied && next.version() != version))
        return contextProblem(ProblemKind::DtdlContextFollowsAffiliate, entry);
    if (!fragment.empty()) {
        if (version != 4)
            return contextProblem(ProblemKind::DisallowedContextFragment, entry);
        if (fragment == "#limits")
            return contextProblem(ProblemKind::MisplacedLimitContext, entry);
        if (fragment != "#limitless")
            return contextProblem(ProblemKind::InvalidContextFragment, entry);
    }
    next.core = m_language.core(version);
    next.isImplied = false;
    next.limits = LimitSet::Standard;
    if (fragment.empty())
        return true;
    const std::string_view limits = following ? following->toStringView() : std::string_view();
    const ContextSpec *spec = m_language.findContext(limits);
    const bool isCore = limits == "dtmi:dtdl:context;4#limits" || limits == "dtmi:dtdl:context;4";
    if (!isCore && (!spec || spec->row->limits == LimitSet::Standard))
        return contextProblem(ProblemKind::MissingLimitContext, entry);
    if (isCore)
        return true;
    if (!acceptsLimits(limits))
        return contextProblem(ProblemKind::DisallowedLimitContext, *following);
    next.limits = spec->row->limits;
    return true;
}

bool Builder::addExtension(ActiveContext &next, const Json &entry, std::string_view id)
{
    const ContextSpec *known = m_language.findContext(id);
    if (!known) {
        if (!allowsUndefined(next)) {
            const bool baseKnown = m_language.hasContextBase(id.substr(0, id.find(';')));
            return contextProblem(baseKnown ? ProblemKind::UnresolvableContextVersion
                                            : ProblemKind::UnresolvableContextSpecifier,
                                  entry);
        }
        next.isComplete = false;
        return true;
    }
    for (const ContextSpec *&extension : next.extensions) {
        if (extension->base == known->base) {
            extension = known;
            return true;
        }
    }
    next.extensions.push_back(known);
    return true;
}

} // namespace twin::dtdl
