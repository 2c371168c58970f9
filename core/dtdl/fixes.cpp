// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/fixes.h"

#include "dtdl/schema.h"
#include "json/mergepatch.h"
#include "json/reader.h"
#include "json/writer.h"
#include "twin/digitaltwin.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace twin::dtdl {

namespace {

using json::Pointer;

/// Codes of projection.md section 3: done as asked, and set by the device itself.
constexpr int Accepted = 200;
constexpr int SetByDevice = 203;

const Json &valuesOf(const Twin &twin, TwinSide side)
{
    return side == TwinSide::Desired ? twin.desired.values : twin.reported.values;
}

/// The schema of the value at `tokens` inside an instance of `schema`, or nullptr.
const Element *schemaAt(const Element *schema, const QStringList &tokens)
{
    for (const QString &token : tokens) {
        if (!schema)
            return nullptr;
        if (schema->isA("Object")) {
            const auto fields = schema->references("fields");
            const auto field = std::find_if(fields.begin(), fields.end(),
                                            [&token](const Element *f) { return f->name() == token; });
            schema = field == fields.end() ? nullptr : (*field)->schema();
        } else if (schema->isA("Map")) {
            const Element *mapValue = schema->reference("mapValue");
            schema = mapValue ? mapValue->schema() : nullptr;
        } else {
            schema = schema->reference("elementSchema");
        }
    }
    return schema;
}

/// Other forms of the same value.
QList<Json> formsOf(const Json &value, const Element &schema)
{
    QList<Json> forms;
    if (value.isString()) {
        if (const auto read = json::read(value.toString().trimmed().toUtf8()); read && !read->isContainer())
            forms.append(*read);
        const QString word = value.toString().trimmed();
        forms.append(Json(word));
        for (const Element *v : schema.references("enumValues")) {
            if (v->literal("enumValue").toString().compare(word, Qt::CaseInsensitive) == 0 ||
                v->name().compare(word, Qt::CaseInsensitive) == 0)
                forms.append(v->literal("enumValue"));
        }
    } else if (value.isNumber()) {
        const double number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) < 9e15)
            forms.append(Json(qint64(number)));
        forms.append(Json(std::string_view(value.numberText())));
    } else if (value.isBoolean()) {
        forms.append(Json(value.toBool() ? std::string_view("true") : std::string_view("false")));
    }
    forms.removeIf([&schema](const Json &form) { return !checkProperty(form, schema).isEmpty(); });
    return forms;
}

class Mender final
{
public:
    Mender(const ConformanceIssue &issue, const Twin &twin, const Element &interface)
        : m_issue(issue)
        , m_twin(twin)
        , m_interface(interface)
        , m_values(valuesOf(twin, issue.side))
    { }

    QList<Fix> fixes()
    {
        const Json *value = m_issue.path.find(m_values);
        if (!value)
            return {};
        switch (m_issue.code) {
        case ConformanceCode::AckMissing:
            offer(FixKind::WrapInAcknowledgement, acknowledgement(*value, {}));
            break;
        case ConformanceCode::AckMalformed:
            offer(FixKind::CompleteAcknowledgement, acknowledgement((*value)["value"], *value));
            break;
        case ConformanceCode::AckOnReadonly:
            offer(FixKind::UnwrapAcknowledgement, (*value)["value"]);
            break;
        case ConformanceCode::ComponentMarkerMissing:
            if (value->isObject())
                offer(FixKind::AddMarker, value->with("__t", Json(std::string_view("c"))));
            break;
        case ConformanceCode::PropertyMarkedComponent:
            offer(FixKind::RemoveMarker, value->without("__t"));
            break;
        case ConformanceCode::SchemaMismatch:
            offerForms();
            break;
        default:
            break;
        }
        offerRemoval();
        return m_fixes;
    }

private:
    /// The envelope for a value: what the broken one says stays, as far as it is of the right kind. A value
    /// that was asked for counts as accepted, any other as the device's own.
    Json acknowledgement(const Json &value, const Json &broken) const
    {
        const PropertySync sync = syncOf();
        const bool isAsked = sync.desiredValue && *sync.desiredValue == value;
        JsonObjectBuilder envelope(4);
        envelope.append("value", value);
        envelope.append("ac",
                        broken["ac"].isNumber() ? broken["ac"] : Json(isAsked ? Accepted : SetByDevice));
        envelope.append("av", broken["av"].isNumber() ? broken["av"]
                                                      : Json(isAsked ? sync.desiredVersion : qint64(0)));
        if (broken["ad"].isString())
            envelope.append("ad", broken["ad"]);
        return envelope.take();
    }

    PropertySync syncOf() const
    {
        const QStringList &tokens = m_issue.path.tokens();
        for (const PropertySync &sync : syncStates(m_twin)) {
            if (sync.name == tokens.last() &&
                sync.component == (tokens.size() > 1 ? tokens.first() : QString()))
                return sync;
        }
        return {};
    }

    void offer(FixKind kind, const Json &value) { tryOut(kind, withValueAt(m_values, m_issue.path, value)); }

    void offerForms()
    {
        const Json *faulty = m_issue.place.find(m_values);
        const Element *schema = faulty ? schemaOfPlace() : nullptr;
        for (const Json &form : schema ? formsOf(*faulty, *schema) : QList<Json>())
            tryOut(FixKind::ConvertValue, withValueAt(m_values, m_issue.place, form));
        if (m_issue.place != m_issue.path && m_issue.place.last() != QStringLiteral("value"))
            tryOut(FixKind::RemoveValue, withoutValueAt(m_values, m_issue.place));
    }

    const Element *schemaOfPlace() const
    {
        const QStringList &path = m_issue.path.tokens();
        const Element *content = m_interface.content(path.first().toStdString());
        if (path.size() > 1)
            content =
                content && content->schema() ? content->schema()->content(path[1].toStdString()) : nullptr;
        QStringList inner = m_issue.place.tokens().mid(path.size());
        const Json *value = m_issue.path.find(m_values);
        if (m_issue.side == TwinSide::Reported && value && isAcknowledgement(*value) && !inner.isEmpty())
            inner.removeFirst();
        return content ? schemaAt(content->schema(), inner) : nullptr;
    }

    /// What the model does not have, and what a service asked for, can go; what a device says of a property
    /// of its model cannot be guessed.
    void offerRemoval()
    {
        using enum ConformanceCode;
        const bool isStray = m_issue.code == PropertyUndefined || m_issue.code == ComponentUndefined ||
                             m_issue.code == NameInvalid;
        if (isStray || m_issue.side == TwinSide::Desired)
            tryOut(FixKind::RemoveValue, withoutValueAt(m_values, m_issue.path));
    }

    void tryOut(FixKind kind, const Json &after)
    {
        const Json patch = patchTo(after);
        const auto isSame = [&patch](const Fix &fix) { return fix.patch == patch; };
        if (patch.isEmpty() || std::any_of(m_fixes.cbegin(), m_fixes.cend(), isSame))
            return;
        Twin mended = m_twin;
        (m_issue.side == TwinSide::Desired ? mended.desired : mended.reported).values =
            json::mergePatch(m_values, patch);
        for (const ConformanceIssue &left : issuesOfTwin(m_interface, mended)) {
            if (left.path == m_issue.path && left.side == m_issue.side)
                return;
        }
        m_fixes.append({kind, m_issue.side, patch});
    }

    /// The merge patch; 7.0 and 7 are one value to it, so that another form of a number is named by hand.
    Json patchTo(const Json &after) const
    {
        const Json patch = json::mergeDiff(m_values, after);
        const Json *value = patch.isEmpty() ? m_issue.place.find(after) : nullptr;
        return value ? withValueAt(Json::emptyObject(), m_issue.place, *value) : patch;
    }

    const ConformanceIssue &m_issue;
    const Twin &m_twin;
    const Element &m_interface;
    const Json &m_values;
    QList<Fix> m_fixes;
};

} // namespace

QList<Fix> fixesOf(const ConformanceIssue &issue, const Twin &twin, const Element &interface)
{
    const bool isOfTwin = issue.side == TwinSide::Desired || issue.side == TwinSide::Reported;
    return isOfTwin && !issue.path.isRoot() ? Mender(issue, twin, interface).fixes() : QList<Fix>();
}

} // namespace twin::dtdl
