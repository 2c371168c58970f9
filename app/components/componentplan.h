// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "hub/record.h"
#include "json/pointer.h"
#include "twin/digitaltwin.h"

#include <QList>

#include <memory>
#include <optional>

namespace app {

/// The schema whose fields are edited one by one; nullptr for a value that is edited whole.
const twin::dtdl::Element *objectSchemaOf(const twin::dtdl::Element &content);

/// One property of a component, as its model has it and as the twin stands.
struct PropertyItem {
    QString component{}; ///< empty: the root
    QString name{};
    const twin::dtdl::Element *content = nullptr; ///< of the model
    std::optional<twin::Json> asked{}; ///< in desired
    std::optional<twin::Json> reported{}; ///< without its acknowledgement envelope
    std::optional<twin::PropertySync> sync{}; ///< nothing: neither asked nor reported
    twin::Timestamp askedAt{}; ///< when desired changed last; never without it

    bool isWritable() const { return content->isWritable(); }
    twin::json::Pointer path() const;
    const twin::dtdl::Element *objectSchema() const { return objectSchemaOf(*content); }
    bool isOpen() const; ///< asked, and not in sync
};

/// What one component has.
struct ComponentItem {
    QString name{}; ///< empty: the root
    QString modelId{};
    QList<PropertyItem> properties{};
    QList<const twin::dtdl::Element *> telemetry{};
    QList<const twin::dtdl::Element *> commands{};

    /// All properties are read-only, and there is nothing else: shown as a grid of values.
    bool isPlain() const;
};

/// A device by its components, root first.
struct ComponentPlan {
    std::shared_ptr<const void> models{}; ///< keeps the elements alive
    const twin::dtdl::Element *interface = nullptr; ///< of the device; null: nothing is known
    bool isInferred = false; ///< no model is at hand: made from what the twin has
    QList<ComponentItem> components{};
};

/// The plan of a device. `interface`: its model, or nullptr; `models` owns it.
ComponentPlan planOf(const twin::Record &record, const twin::dtdl::Element *interface,
                     std::shared_ptr<const void> models);

/// The desired section with the property set (nothing: removed): a component that is not there yet gets its
/// marker.
twin::Json withProperty(const twin::Json &desired, const QString &component, const QString &name,
                        const std::optional<twin::Json> &value);

} // namespace app
