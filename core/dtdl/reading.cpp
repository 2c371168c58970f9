// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"
#include "json/reader.h"

#include <QHash>

#include <algorithm>

namespace twin::dtdl {

namespace {

/// How often each member name was written twice tells which error it is.
ProblemKind kindOfDuplicate(const QString &name)
{
    static constexpr struct {
        const char16_t *keyword;
        ProblemKind kind;
    } Keywords[] = {
        {u"@id", ProblemKind::RepeatedIdProperty},
        {u"@type", ProblemKind::RepeatedTypeProperty},
        {u"@context", ProblemKind::RepeatedContextProperty},
        {u"@graph", ProblemKind::RepeatedGraphProperty},
        {u"@value", ProblemKind::RepeatedValueProperty},
        {u"@language", ProblemKind::RepeatedLanguageProperty},
    };
    for (const auto &row : Keywords) {
        if (name == QStringView(row.keyword))
            return row.kind;
    }
    return ProblemKind::DuplicatePropertyName;
}

/// Members in the text (colons outside strings) against members in the value: more in the text means
/// duplicates. Cheaper than keeping the places of all values of all texts, which only a text with errors
/// needs.
qsizetype membersInText(QByteArrayView text)
{
    qsizetype colons = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            inString = !inString;
        else if (inString && c == '\\')
            ++i;
        else if (c == ':' && !inString)
            ++colons;
    }
    return colons;
}

qsizetype membersIn(const Json &value)
{
    qsizetype count = value.isObject() ? value.size() : 0;
    for (const json::Member &m : value.members()) {
        if (m.value.isContainer())
            count += membersIn(m.value);
    }
    for (const Json &e : value.elements()) {
        if (e.isContainer())
            count += membersIn(e);
    }
    return count;
}

/// The source map's nodes by the address of the value that they belong to in an equal tree.
class Places final
{
public:
    Places(const Json &root, const QByteArray &bytes, const json::ReadLimits &limits)
        : m_bytes(bytes)
    {
        auto read = json::readWithPlaces(bytes, limits);
        if (!read)
            return;
        m_parsed = std::move(*read);
        add(root, m_parsed.places.root());
    }

    void fill(ProblemPlace &place, const RawPlace &raw, const QString &document) const
    {
        place.document = document;
        const auto found = m_nodes.constFind(raw.value);
        if (found == m_nodes.constEnd())
            return;
        const json::SourceMap::Node &node = **found;
        const bool atKey = raw.part == Part::Key && node.keyOffset >= 0;
        const qsizetype start = atKey ? node.keyOffset : node.offset;
        place.at = json::placeAt(m_bytes, start, (atKey ? node.keyEnd : node.end) - start);
        place.startLine = place.at.line;
        if (raw.part == Part::Range) {
            const int end = json::placeAt(m_bytes, node.end - 1).line;
            place.endLine = end == place.startLine ? 0 : end;
        }
    }

private:
    void add(const Json &value, const json::SourceMap::Node &node)
    {
        m_nodes.insert(&value, &node);
        qsizetype i = 0;
        for (const json::Member &m : value.members())
            add(m.value, m_parsed.places.child(node, i++));
        for (const Json &e : value.elements())
            add(e, m_parsed.places.child(node, i++));
    }

    const QByteArray &m_bytes;
    json::ParsedText m_parsed;
    QHash<const Json *, const json::SourceMap::Node *> m_nodes;
};

} // namespace

Builder::Builder(const ParseOptions &options, const Resolver &resolver)
    : m_language(Language::ofTables())
    , m_options(options)
    , m_resolver(resolver)
    , m_set(std::make_shared<ModelSet>())
{ }

ParseResult Builder::run(const QList<ModelText> &texts)
{
    for (const ModelText &text : texts) {
        if (!readText(text, false))
            return finish();
    }
    if (!resolveAll())
        return finish();
    linkAll();
    if (!m_problems.empty())
        return finish();
    importContents();
    if (m_problems.empty()) {
        checkDepths();
        checkPartitions();
    }
    for (Element &e : m_set->m_elements)
        checkUnique(e);
    for (Element &e : m_set->m_elements) {
        if (!e.cotypes.empty())
            checkCotypeRules(e);
        if (e.interface)
            checkSiblings(e);
    }
    return finish();
}

std::shared_ptr<const ModelSet> Builder::runStandard()
{
    m_isStandard = true;
    const auto texts = standardTexts();
    for (const std::string_view text : texts) {
        const auto value = json::read(QByteArrayView(text.data(), qsizetype(text.size())));
        m_set->m_roots.push_back(value ? *value : Json());
        const Json &root = m_set->m_roots.back();
        ContextPointer context = childContext(root.find("@context"), {});
        if (context)
            parseElement(root, {}, context);
    }
    linkAll();
    for (Element &e : m_set->m_elements) {
        e.text = -1;
        e.source = nullptr;
    }
    Q_ASSERT_X(m_problems.empty(), "standardModels", "the language's own elements do not parse");
    return m_set;
}

bool Builder::readText(const ModelText &text, bool fromResolver)
{
    m_text = int(m_texts.size());
    m_fromResolver = fromResolver;
    m_texts.push_back({text.name, text.bytes, nullptr});
    m_bytes += text.bytes.size();
    if (m_bytes > m_options.maxTextBytes) {
        RawProblem &p = report(ProblemKind::TextTooLarge, nullptr, {m_text, nullptr, Part::Key});
        p.problem.restriction = QString::number(m_options.maxTextBytes);
        p.problem.value = QStringLiteral("bytes");
        return false;
    }
    const json::ReadLimits limits{m_options.maxTextBytes, m_options.maxDepth};
    auto value = json::read(text.bytes, limits);
    if (!value) {
        RawProblem &p = report(ProblemKind::NotJson, nullptr, {m_text, nullptr, Part::Key});
        p.problem.value = value.error().detail;
        p.problem.primary.at = value.error().at;
        p.problem.primary.startLine = value.error().hasAt ? value.error().at.line : 0;
        return false;
    }
    m_set->m_roots.push_back(std::move(*value));
    const Json &root = m_set->m_roots.back();
    m_texts.back().root = &root;
    if (membersInText(text.bytes) != membersIn(root))
        reportDuplicates(m_text);
    if (m_problems.empty())
        scan(root);
    if (m_problems.empty())
        parseTop(root);
    return m_problems.empty();
}

void Builder::reportDuplicates(int text)
{
    const auto read = json::readWithPlaces(m_texts[std::size_t(text)].bytes);
    if (!read)
        return;
    for (const json::DuplicateMember &d : read->duplicates) {
        RawProblem &p = report(kindOfDuplicate(d.pointer.last()), nullptr, {text, nullptr, Part::Key});
        const Json *object = d.pointer.parent().find(read->value);
        if (object && object->find("@id"))
            p.problem.primaryId = object->find("@id")->toString();
        p.problem.property = d.pointer.last();
        p.problem.primary.at = d.second;
        p.problem.primary.startLine = d.second.line;
        p.secondary = {text, nullptr, Part::Key};
        p.problem.secondary.at = d.first;
        p.problem.secondary.startLine = d.first.line;
    }
}

void Builder::scan(const Json &value)
{
    for (const json::Member &m : value.members()) {
        const std::string_view key = m.key.view();
        if (key == "@context")
            scanContext(m.value);
        else if (m.value.isContainer())
            scan(m.value);
    }
    for (const Json &e : value.elements()) {
        if (e.isContainer())
            scan(e);
    }
}

void Builder::scanContext(const Json &context)
{
    const auto entry = [this](const Json &e) {
        if (!e.isString() && !e.isObject()) {
            report(ProblemKind::InvalidContext, nullptr, here(e, Part::Key));
            return;
        }
        for (const json::Member &term : e.members()) {
            if (term.value.isObject()) {
                const Json *id = term.value.find("@id");
                if (id && id->isString())
                    continue;
                report(id ? ProblemKind::TermDefinitionIdPropertyNotString
                          : ProblemKind::TermDefinitionMissingIdProperty,
                       nullptr, here(id ? *id : term.value, Part::Key));
            } else if (!term.value.isString() && !term.value.isNull()) {
                report(ProblemKind::TermDefinitionNotStringOrObject, nullptr, here(term.value, Part::Key));
            }
        }
    };
    if (!context.isArray())
        entry(context);
    for (const Json &e : context.elements())
        entry(e);
}

void Builder::parseTop(const Json &value)
{
    if (m_quit)
        return;
    if (value.isArray()) {
        for (const Json &e : value.elements())
            parseTop(e);
    } else if (value.isObject()) {
        parseTopElement(value);
    } else {
        report(ProblemKind::NotJsonObject, nullptr, here(value, Part::Value));
        m_quit = true;
    }
}

void Builder::parseTopElement(const Json &object)
{
    const auto quit = [this](ProblemKind kind, const Json &where, Part part) -> Problem & {
        m_quit = true;
        return report(kind, nullptr, here(where, part)).problem;
    };
    if (const Json *graph = object.find("@graph"); graph && !object.find("@context")) {
        quit(ProblemKind::MissingContext, object, Part::Range);
        return;
    }
    const Json *contextJson = object.find("@context");
    if (!contextJson) {
        quit(ProblemKind::MissingContext, object, Part::Range);
        return;
    }
    const ContextPointer context = childContext(contextJson, {});
    if (!context)
        return;
    if (const Json *graph = object.find("@graph")) {
        quit(ProblemKind::TopLevelGraphDisallowed, *graph, Part::Key);
        return;
    }
    if (!object.find("@id")) {
        quit(ProblemKind::MissingTopLevelId, object, Part::Range);
        return;
    }
    if (!isRootable(object, *context)) {
        quit(ProblemKind::TypeNotRootable, object, Part::Range).value = object["@id"].toString();
        return;
    }
    if (context->restrictsKeywords()) {
        for (const json::Member &m : object.members()) {
            const std::string_view key = m.key.view();
            if (key.starts_with('@') && key != "@context" && key != "@id" && key != "@type") {
                quit(ProblemKind::TopLevelKeywordDisallowed, m.value, Part::Key).value = toText(key);
                return;
            }
        }
    }
    parseElement(object, {}, context);
}

/// Whether the element's @type names the one class that may stand at the top.
bool Builder::isRootable(const Json &object, const ActiveContext &context) const
{
    const auto names = [&](const Json &word) {
        int version = 0;
        const Class *cls = m_language.findClassByType(word.toStringView(), &version);
        return cls && cls->name() == "Interface" && (version == 0 || version == context.version());
    };
    const Json &type = object["@type"];
    const auto words = type.elements();
    return names(type) || std::any_of(words.begin(), words.end(), names);
}

RawProblem &Builder::report(ProblemKind kind, const Element *element, RawPlace primary, RawPlace secondary)
{
    RawProblem &raw = m_problems.emplace_back();
    raw.problem.kind = kind;
    if (element)
        raw.problem.primaryId = element->idText();
    raw.primary = primary;
    raw.secondary = secondary;
    return raw;
}

RawProblem &Builder::reportValue(ProblemKind kind, const Element &element, const PropertyValue &value,
                                 Part part)
{
    RawProblem &raw = report(kind, &element, {element.text, value.where, part});
    raw.problem.property = toText(value.property ? value.property->name() : value.supplemental->row->id);
    return raw;
}

RawPlace Builder::placeOf(const Element &element, Part part) const
{
    return {element.text, element.source, part};
}

ParseResult Builder::finish()
{
    ParseResult result;
    result.resolverCalls = m_resolverCalls;
    if (m_problems.empty() && m_unresolved.empty()) {
        result.models = m_set;
        return result;
    }
    locate(result);
    return result;
}

void Builder::locate(ParseResult &result)
{
    constexpr std::size_t MostShown = 1000; // a broken text can have an error for each of a million values
    const json::ReadLimits limits{m_options.maxTextBytes, m_options.maxDepth};
    std::map<int, std::unique_ptr<Places>> places;
    const auto fill = [&](ProblemPlace &place, const RawPlace &raw) {
        if (raw.text < 0)
            return;
        const Text &text = m_texts[std::size_t(raw.text)];
        place.document = text.name;
        if (!raw.value)
            return;
        auto &found = places[raw.text];
        if (!found)
            found = std::make_unique<Places>(*text.root, text.bytes, limits);
        found->fill(place, raw, text.name);
    };
    for (RawProblem &raw : m_problems) {
        if (std::size_t(result.problems.size()) == MostShown)
            break;
        fill(raw.problem.primary, raw.primary);
        fill(raw.problem.secondary, raw.secondary);
        result.problems.append(raw.problem);
    }
    for (auto &[reference, raw] : m_unresolved) {
        fill(reference.place, raw);
        result.unresolved.append(reference);
        if (!result.undefinedIdentifiers.contains(reference.id))
            result.undefinedIdentifiers.append(reference.id);
    }
}

ParseResult parseModels(const QList<ModelText> &texts, const ParseOptions &options, const Resolver &resolver)
{
    return Builder(options, resolver).run(texts);
}

const ModelSet &standardModels()
{
    static const std::shared_ptr<const ModelSet> models = Builder({}, {}).runStandard();
    return *models;
}

} // namespace twin::dtdl
