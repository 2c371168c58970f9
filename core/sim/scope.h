// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "json/json.h"

#include <optional>

namespace twin::sim {

/// What a value, a guard or a watch may look at: the device it belongs to, and the others of its scene.
class Scope
{
public:
    virtual ~Scope() = default;

    /// The newest value of that name: "temperature", or "component.temperature" of another component.
    virtual std::optional<Json> value(QStringView name) const = 0;
    /// The same of another device; empty when there is none.
    virtual std::optional<Json> valueOf(QStringView, QStringView) const { return std::nullopt; }
    /// What is asked of a writable property, by the same names; empty when nothing is.
    virtual std::optional<Json> desired(QStringView) const { return std::nullopt; }
    /// The state of the device's machine, empty without one.
    virtual QString state() const { return {}; }
    virtual QString device() const { return {}; }
    /// The device's number in its fleet, from 1.
    virtual quint32 number() const { return 1; }
    /// When the device was switched on.
    virtual Timestamp started() const { return {}; }
    /// What the device takes for the time at `now`.
    virtual Timestamp deviceTime(Timestamp now) const { return now; }
    /// The newest answer of a web service that is asked again after so many seconds; empty until there is
    /// one.
    virtual std::optional<Json> fetched(const QString &, double, Timestamp) const { return std::nullopt; }
    /// Whether a person trusts the scene, so that scripts run and web services are asked.
    virtual bool isTrusted() const { return true; }
    /// What a script of the scene makes of `now`; empty when it cannot be run.
    virtual std::optional<Json> script(QStringView, Timestamp) const { return std::nullopt; }
};

} // namespace twin::sim
