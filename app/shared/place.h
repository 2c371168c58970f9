// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "json/pointer.h"
#include "twin/limits.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace app {

/// A device, or a value of its twin, that the window can lead a person to.
struct Place {
    twin::TwinId id{};
    std::optional<twin::Section> section{}; ///< none: the device only
    twin::json::Pointer path{}; ///< in the section
};

/// A model, or a part of it, that the window can lead a person to.
struct ModelPlace {
    QString modelId{}; ///< empty for a text that defines none
    QString file{}; ///< the text; empty: the one that defines the model
    QStringList path{}; ///< names of contents on the way from the interface: a component, a property
    std::optional<twin::TextPlace> at{}; ///< in the text
};

} // namespace app

Q_DECLARE_METATYPE(app::Place)
Q_DECLARE_METATYPE(app::ModelPlace)
