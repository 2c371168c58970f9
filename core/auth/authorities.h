// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "json/json.h"

#include <QByteArray>
#include <QList>

namespace twin::auth {

/// A CA certificate of the user's own, by a name of choice.
struct Authority {
    QString name; ///< 1 to 64 letters, digits or - . _
    QByteArray certificate; ///< PEM

    friend bool operator==(const Authority &, const Authority &) = default;
};

/// The authorities of one hub whose devices may connect by X.509 with nothing but a certificate that leads to
/// one of them (wire.md section a.1). A value, kept with the workspace.
class Authorities final
{
public:
    /// Registers the first certificate of a PEM text, in place of an older one of that name. Argument for the
    /// name; CertificateInvalid when it is none, when it may not sign others or has expired.
    Result<void> add(const QString &name, const QByteArray &pem, Timestamp now);
    /// False when there is none of that name.
    bool remove(QStringView name);

    /// By name.
    const QList<Authority> &list() const noexcept { return m_authorities; }
    /// nullptr when there is none of that name.
    const Authority *find(QStringView name) const;
    /// All of them, PEM.
    QList<QByteArray> certificates() const;

    /// StoreCorrupt.
    static Result<Authorities> fromJson(const Json &json);
    Json toJson() const;

    friend bool operator==(const Authorities &, const Authorities &) = default;

private:
    QList<Authority> m_authorities;
};

} // namespace twin::auth
