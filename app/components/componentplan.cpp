// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/componentplan.h"

#include "dtdl/infer.h"
#include "dtdl/modellibrary.h"
#include "json/writer.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::dtdl::Element;

namespace app {

namespace {

const Json *memberOf(const Json &values, const QString &component, const QString &name)
{
    const Json *owner = component.isEmpty() ? &values : values.find(component);
    return owner ? owner->find(name) : nullptr;
}

class Planner final
{
public:
    explicit Planner(const twin::Record &record)
        : m_twin(record.twin)
    {
        for (const twin::PropertySync &state : twin::syncStates(record.twin))
            m_states.insert({state.component, state.name}, state);
    }

    ComponentItem component(const QString &name, const Element &interface) const
    {
        ComponentItem item{.name = name, .modelId = interface.idText()};
        for (const auto &content : interface.interface->contents) {
            const Element &element = *content.element;
            if (element.isA("Property"sv))
                item.properties.append(property(name, element));
            else if (element.isA("Telemetry"sv))
                item.telemetry.append(&element);
            else if (element.isA("Command"sv))
                item.commands.append(&element);
        }
        return item;
    }

private:
    PropertyItem property(const QString &component, const Element &content) const
    {
        PropertyItem item{.component = component, .name = content.name(), .content = &content};
        if (const Json *asked = memberOf(m_twin.desired.values, component, item.name))
            item.asked = *asked;
        if (const auto state = m_states.constFind({component, item.name}); state != m_states.cend()) {
            item.sync = *state;
            item.reported = state->value;
        }
        if (item.asked)
            item.askedAt = timeOf(component, item.name);
        return item;
    }

    twin::Timestamp timeOf(const QString &component, const QString &name) const
    {
        const auto &stamps = m_twin.desired.stamps;
        const auto owner = component.isEmpty() ? stamps : stamps.child(twin::json::Key(component));
        return owner.child(twin::json::Key(name)).own().time;
    }

    const twin::Twin &m_twin;
    QHash<std::pair<QString, QString>, twin::PropertySync> m_states; ///< by component and name
};

// A model that fits what the twin has, for a device that announced none or one that nobody has.
ComponentPlan inferredPlan(const twin::Record &record)
{
    const QString id = twin::dtdl::inferredId(record.id().device());
    const auto inferred = twin::dtdl::inferModel(id, record.id().toString(), record.twin);
    const QByteArray text = twin::json::write(inferred.model);
    const auto library = twin::dtdl::ModelLibrary::build({{.file = id, .bytes = text}});
    ComponentPlan plan = planOf(record, library->find(id), library);
    plan.isInferred = true;
    return plan;
}

} // namespace

twin::json::Pointer PropertyItem::path() const
{
    return component.isEmpty() ? twin::json::Pointer({name}) : twin::json::Pointer({component, name});
}

const Element *objectSchemaOf(const Element &content)
{
    const Element *schema = content.schema();
    return schema && schema->isA("Object"sv) ? schema : nullptr;
}

bool PropertyItem::isOpen() const
{
    return sync && sync->state != twin::SyncState::Reported && sync->state != twin::SyncState::InSync;
}

bool ComponentItem::isPlain() const
{
    return telemetry.isEmpty() && commands.isEmpty() && !properties.isEmpty() &&
           std::none_of(properties.begin(), properties.end(),
                        [](const PropertyItem &item) { return item.isWritable() || item.objectSchema(); });
}

ComponentPlan planOf(const twin::Record &record, const Element *interface, std::shared_ptr<const void> models)
{
    if (!interface)
        return models ? ComponentPlan() : inferredPlan(record);
    ComponentPlan plan{.models = std::move(models), .interface = interface};
    const Planner planner(record);
    plan.components.append(planner.component({}, *interface));
    for (const auto &content : interface->interface->contents) {
        const Element *schema = content.element->isA("Component"sv) ? content.element->schema() : nullptr;
        if (schema && schema->interface)
            plan.components.append(planner.component(content.element->name(), *schema));
    }
    const ComponentItem &root = plan.components.first();
    if (plan.components.size() > 1 && root.properties.isEmpty() && root.telemetry.isEmpty() &&
        root.commands.isEmpty())
        plan.components.removeFirst();
    return plan;
}

Json withProperty(const Json &desired, const QString &component, const QString &name,
                  const std::optional<Json> &value)
{
    const auto set = [&](const Json &owner) {
        return value ? owner.with(twin::json::Key(name), *value) : owner.without(name.toStdString());
    };
    if (component.isEmpty())
        return set(desired);
    const Json *owner = desired.find(component);
    if (!owner && !value)
        return desired;
    const Json marked = owner && owner->isObject() ? *owner : Json::object({{"__t"sv, Json("c"sv)}});
    return desired.with(twin::json::Key(component), set(marked));
}

} // namespace app
