// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/twinimport.h"

#include "fleet/importitems.h"
#include "hub/edge.h"
#include "hub/hub.h"
#include "query/syntaxerror.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

// More are not read by anybody.
constexpr std::size_t MaxProblems = 100;

struct Planned {
    TwinId id;
    TextPlace at;
    std::vector<Command> commands;
    std::optional<Command> family{}; ///< when all devices are there: its parent
    std::optional<Command>
        last{}; ///< when everything else is done: a device that may not act, nor its modules
};

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Error badMember(std::string_view member, const QString &detail)
{
    return {.code = ErrorCode::Argument, .detail = detail, .place = u'/' + textOf(member)};
}

Result<void> checkMembers(const Json &document)
{
    const auto known = query::memberNames(query::Collection::Devices);
    for (const auto &member : document.members()) {
        const auto name = member.key.view();
        if (std::find(known.begin(), known.end(), name) != known.end())
            continue;
        const bool isSection = name == "desired"sv || name == "reported"sv;
        const std::string nearest =
            isSection ? "properties." + std::string(name) : std::string(query::nearestOf(name, known));
        const QString hint = nearest.empty() ? QString() : u" Is '%1' meant?"_s.arg(textOf(nearest));
        return badMember(name, u"A twin has no member '%1'.%2"_s.arg(textOf(name), hint));
    }
    return {};
}

Result<TwinId> idOf(const Json &document)
{
    if (!document.isObject() || !document["deviceId"sv].isString())
        return Error{.code = ErrorCode::NotObject, .detail = u"Every twin is an object with a deviceId."_s};
    return TwinId::parse(document["deviceId"sv].toString(), document["moduleId"sv].toString());
}

Result<Authentication> authenticationOf(const Json &document)
{
    Authentication result;
    const Json &type = document["authenticationType"sv];
    if (type.isNull())
        return result;
    using Type = Authentication::Type;
    for (const auto candidate : {Type::Sas, Type::SelfSigned, Type::CertificateAuthority, Type::None}) {
        if (type.toStringView() != Authentication::nameOf(candidate))
            continue;
        result.type = candidate;
        const Json &prints = document["x509Thumbprint"sv];
        result.primaryThumbprint = prints["primaryThumbprint"sv].toString().toLatin1();
        result.secondaryThumbprint = prints["secondaryThumbprint"sv].toString().toLatin1();
        return result;
    }
    return badMember("authenticationType"sv,
                     u"authenticationType is sas, selfSigned, certificateAuthority or none."_s);
}

// What the hub makes itself stands among the values.
Json valuesOf(const Json &section)
{
    return section.without("$version"sv).without("$metadata"sv);
}

std::optional<Json> sectionOf(const Json &parent, std::string_view name)
{
    const Json *section = parent.find(name);
    if (!section)
        return std::nullopt;
    return section->isObject() ? valuesOf(*section) : *section; // the hub refuses what is no object
}

bool isEdgeIn(const Json &document)
{
    return document["capabilities"sv]["iotEdge"sv].toBool();
}

// The id of the Edge device that the document names as its parent, empty for none. Scopes of another hub name
// it as well as those of this one.
Result<QString> parentIn(const Json &document)
{
    const bool isEdge = isEdgeIn(document);
    const Json &scopes = document["parentScopes"sv];
    const Json &scope = isEdge ? (scopes.isEmpty() ? scopes : scopes.at(0)) : document["deviceScope"sv];
    if (!scope.isString() || scope.toStringView().empty())
        return QString();
    if (const auto id = edge::deviceOf(scope.toString()))
        return id->device();
    return badMember(isEdge ? "parentScopes"sv : "deviceScope"sv,
                     u"'%1' is no scope of an Edge device."_s.arg(scope.toString().left(200)));
}

/// Makes the commands for one twin after the other.
class Planner final
{
public:
    Planner(Existing existing, const State &state, const std::vector<ImportItem> &items)
        : m_existing(existing)
        , m_state(state)
    {
        for (const auto &item : items) {
            if (isEdgeIn(item.document))
                m_edges.insert(item.document["deviceId"sv].toString());
        }
    }

    Result<Planned> planned(const ImportItem &item)
    {
        const auto id = idOf(item.document);
        if (!id)
            return id.error();
        if (const auto members = checkMembers(item.document); !members)
            return members.error();
        if (const auto first = m_lines.constFind(*id); first != m_lines.constEnd())
            return Error{.code = ErrorCode::Argument,
                         .detail = u"'%1' stands in line %2 already."_s.arg(id->toString()).arg(*first)};
        m_lines.insert(*id, item.at.line);
        const Json &status = item.document["status"sv];
        if (!status.isNull() && status.toStringView() != "enabled"sv && status.toStringView() != "disabled"sv)
            return badMember("status"sv, u"status is enabled or disabled."_s);
        const bool isThere = m_state.find(*id) != nullptr && m_existing == Existing::Update;
        // The modules of the Edge runtime come with their device.
        const bool comes = edge::isSystemModule(*id) && m_edges.contains(id->device());
        auto result = isThere || comes ? update(*id, item) : creation(*id, item);
        return result ? withFamily(*std::move(result), item.document) : result;
    }

private:
    Result<Planned> withFamily(Planned planned, const Json &document) const
    {
        const auto parent = parentIn(document);
        if (!parent)
            return parent.error();
        const Record *record = m_state.peek(planned.id);
        const auto before = record ? edge::deviceOf(record->identity->parentScope) : std::nullopt;
        if (!parent->isEmpty() && !(before && before->device() == *parent))
            planned.family = UpdateIdentity{.id = planned.id, .spec = {.parent = *parent}};
        return planned;
    }

    Result<Planned> creation(const TwinId &id, const ImportItem &item)
    {
        const Json &document = item.document;
        const auto authentication = authenticationOf(document);
        if (!authentication)
            return authentication.error();
        Planned result{.id = id, .at = item.at, .commands = {}};
        result.commands.push_back(
            CreateIdentity{.id = id,
                           .spec = {.statusReason = textMember(document, "statusReason"sv),
                                    .authentication = *authentication,
                                    .edge = isEdgeIn(document) ? std::optional(true) : std::nullopt},
                           .tags = sectionOf(document, "tags"sv),
                           .desired = sectionOf(document["properties"sv], "desired"sv)});
        addReported(result, document);
        if (isDisabled(document))
            result.last = UpdateIdentity{.id = id, .spec = {.enabled = false}};
        return result;
    }

    Result<Planned> update(const TwinId &id, const ImportItem &item)
    {
        const Json &document = item.document;
        Planned result{.id = id, .at = item.at, .commands = {}};
        const auto reason = textMember(document, "statusReason"sv);
        const bool isEnabled = document.contains("status"sv) && !isDisabled(document);
        const Record *record = m_state.peek(id);
        const bool becomesEdge = isEdgeIn(document) && record && !record->identity->isEdge;
        if (isEnabled || reason || becomesEdge)
            result.commands.push_back(
                UpdateIdentity{.id = id,
                               .spec = {.enabled = isEnabled ? std::optional(true) : std::nullopt,
                                        .statusReason = reason,
                                        .edge = becomesEdge ? std::optional(true) : std::nullopt}});
        JsonObjectBuilder body(2);
        if (const auto tags = sectionOf(document, "tags"sv))
            body.append("tags"sv, *tags);
        if (const auto desired = sectionOf(document["properties"sv], "desired"sv))
            body.append("properties"sv, Json::object({{"desired", *desired}}));
        if (!body.isEmpty())
            result.commands.push_back(PatchTwin{.id = id, .body = body.take()});
        addReported(result, document);
        if (isDisabled(document))
            result.last = UpdateIdentity{.id = id, .spec = {.enabled = false}};
        return result;
    }

    static bool isDisabled(const Json &document)
    {
        return document["status"sv].toStringView() == "disabled"sv;
    }

    static std::optional<QString> textMember(const Json &document, std::string_view name)
    {
        const Json &value = document[name];
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }

    static void addReported(Planned &result, const Json &document)
    {
        const auto reported = sectionOf(document["properties"sv], "reported"sv);
        if (reported && !(reported->isObject() && reported->isEmpty()))
            result.commands.push_back(PatchReported{.id = result.id, .body = *reported});
    }

    Existing m_existing;
    const State &m_state;
    QHash<TwinId, int> m_lines;
    QSet<QString> m_edges; // devices of the file
};

Error located(Error error, const TextPlace &at)
{
    error.at = at;
    error.hasAt = true;
    return error;
}

// Does the commands on a copy of the hub, where every rule has its say, and takes them into the plan.
void rehearse(ImportPlan &plan, Hub &copy, const std::vector<Command> &commands, const TextPlace &at)
{
    for (const auto &command : commands) {
        const auto reply = copy.submit(command, {.origin = Cause::Origin::Import});
        if (!reply) {
            plan.problems.push_back(located(reply.error(), at));
            return;
        }
        plan.commands.push_back(command);
    }
}

} // namespace

Result<ImportPlan> planImport(QByteArrayView text, FileFormat format, Existing existing, const State &state,
                              const Surroundings &around)
{
    const auto items = itemsOf(text, format);
    if (!items)
        return items.error();
    ImportPlan plan;
    Planner planner(existing, state, *items);
    std::vector<Planned> planned;
    for (const auto &item : *items) {
        auto one = planner.planned(item);
        if (one)
            planned.push_back(*std::move(one));
        else if (plan.problems.size() < MaxProblems)
            plan.problems.push_back(located(one.error(), item.at));
    }
    std::stable_partition(planned.begin(), planned.end(), [](const Planned &p) { return !p.id.isModule(); });
    Hub copy(state, around, nullptr);
    for (const auto &one : planned) {
        ++(state.find(one.id) ? plan.updated : plan.created);
        if (plan.problems.size() < MaxProblems)
            rehearse(plan, copy, one.commands, one.at);
    }
    for (const auto &one : planned) {
        if (one.family && plan.problems.size() < MaxProblems)
            rehearse(plan, copy, {*one.family}, one.at);
    }
    for (const auto &one : planned) {
        if (one.last && plan.isFine())
            rehearse(plan, copy, {*one.last}, one.at);
    }
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const Error &a, const Error &b) { return a.at.line < b.at.line; });
    return plan;
}

} // namespace twin::fleet
