// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/modelpaths.h"

#include <set>
#include <string>

namespace app {

namespace {

using twin::dtdl::Element;

constexpr int DeepestField = 3; // fields inside fields that are offered

/// Paths of one model, under properties.desired and properties.reported.
class Walk final
{
public:
    explicit Walk(std::set<std::string> &paths)
        : m_paths(paths)
    { }

    void addInterface(const Element &interface, const std::string &component, int level = 0)
    {
        if (!interface.interface || level > 1)
            return; // IoT Hub knows no components inside components
        for (const auto &content : interface.interface->contents) {
            const Element &element = *content.element;
            const std::string name = component + '.' + element.name().toStdString();
            if (element.isA("Property"))
                addProperty(element, name);
            else if (element.isA("Component") && element.schema())
                addInterface(*element.schema(), name, level + 1);
        }
    }

private:
    void addProperty(const Element &property, const std::string &name)
    {
        addValue(property, "properties.reported" + name);
        if (!property.isWritable())
            return;
        addValue(property, "properties.desired" + name);
        for (const char *member : {".value", ".ac", ".av", ".ad"})
            m_paths.insert("properties.reported" + name + member);
    }
    void addValue(const Element &element, const std::string &path, int level = 0)
    {
        m_paths.insert(path);
        if (!element.schema() || !element.schema()->isA("Object") || level == DeepestField)
            return;
        for (const Element *field : element.schema()->references("fields"))
            addValue(*field, path + '.' + field->name().toStdString(), level + 1);
    }

    std::set<std::string> &m_paths;
};

} // namespace

std::vector<twin::query::PathCount> withModelPaths(std::vector<twin::query::PathCount> counted,
                                                   const twin::dtdl::ModelLibrary &library,
                                                   const QSet<QString> &modelIds)
{
    std::set<std::string> paths;
    for (const QString &id : modelIds) {
        if (const Element *interface = library.find(id))
            Walk(paths).addInterface(*interface, {});
    }
    for (const auto &path : counted)
        paths.erase(path.path);
    for (const std::string &path : paths)
        counted.push_back({.path = path, .devices = 0});
    return counted;
}

} // namespace app
