// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace twin {

/// Names one twin: a device, or a module of a device. Unique within one hub, compared as written.
///
/// A TwinId made by parse() is valid: each part 1 to 128 of the characters of wire.md section b.3.1. A
/// default constructed one is null and names nothing.
class TwinId final
{
public:
    static constexpr qsizetype MaxLength = 128;

    TwinId() = default;
    static Result<TwinId> parse(QStringView device, QStringView module = {});
    /// Reads "device" or "device/module".
    static Result<TwinId> parsePath(QStringView path);

    bool isNull() const noexcept { return m_device.isEmpty(); }
    bool isModule() const noexcept { return !m_module.isEmpty(); }
    const QString &device() const noexcept { return m_device; }
    const QString &module() const noexcept { return m_module; }
    TwinId deviceId() const { return TwinId(m_device, {}); }
    /// "device" or "device/module", as people and the journal write it.
    QString toString() const { return m_module.isEmpty() ? m_device : QString(m_device + u'/' + m_module); }
    /// "devices/ID" or "devices/ID/modules/MODULE" below `root`, the ids percent-encoded.
    QString urlPath(QStringView root = u"devices") const;

    friend bool operator==(const TwinId &, const TwinId &) = default;
    friend bool operator<(const TwinId &a, const TwinId &b)
    {
        return a.m_device != b.m_device ? a.m_device < b.m_device : a.m_module < b.m_module;
    }
    friend size_t qHash(const TwinId &id, size_t seed = 0) noexcept
    {
        return id.m_module.isEmpty() ? qHash(id.m_device, seed) : qHashMulti(seed, id.m_device, id.m_module);
    }

private:
    TwinId(QString device, QString module)
        : m_device(std::move(device))
        , m_module(std::move(module))
    { }

    QString m_device;
    QString m_module;
};

/// The text percent-encoded for one segment of a URL's path: ids may hold what a URL gives a meaning to, such
/// as # ? and %.
QString urlSegment(const QString &text);

} // namespace twin

Q_DECLARE_METATYPE(twin::TwinId)
Q_DECLARE_TYPEINFO(twin::TwinId, Q_RELOCATABLE_TYPE);
