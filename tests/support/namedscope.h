// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scope.h"

#include <QMap>

namespace testsupport {

/// A device whose values a test sets: "name" for its own, "device/name" for those of others.
class NamedScope final : public twin::sim::Scope
{
public:
    std::optional<twin::Json> value(QStringView name) const override { return found(name.toString()); }
    std::optional<twin::Json> valueOf(QStringView device, QStringView name) const override
    {
        return found(QString(device.toString() + u'/' + name));
    }
    QString state() const override { return stateName; }
    QString device() const override { return QStringLiteral("pump-7"); }
    quint32 number() const override { return fleetNumber; }
    twin::Timestamp started() const override { return start; }

    QMap<QString, twin::Json> values;
    QString stateName;
    quint32 fleetNumber = 3;
    twin::Timestamp start;

private:
    std::optional<twin::Json> found(const QString &name) const
    {
        return values.contains(name) ? std::optional(values[name]) : std::nullopt;
    }
};

} // namespace testsupport
