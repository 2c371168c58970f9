// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/certificate.h"

#include <QString>

namespace twin::auth {

/// The certificates of one hub, in a folder of files: ca.pem and ca.key, made at the first start and kept,
/// and server.pem and server.key, made new when they are about to expire or do not name all hosts. Keys are
/// readable by their owner only.
class CertificateStore final
{
public:
    static constexpr int RenewalDays = 30; ///< before a server certificate expires

    /// `names`: the host names and addresses that clients may use, the most usual first. Makes what is
    /// missing. CertificateInvalid when a file is damaged (it is left as it is), StoreFailed when one cannot
    /// be written.
    static Result<CertificateStore> open(const QString &folder, const QStringList &names, Timestamp now);

    /// The file to hand to clients (NODE_EXTRA_CA_CERTS, curl --cacert).
    QString authorityFile() const;
    const QByteArray &authority() const noexcept { return m_authority.certificate; }
    /// The server's certificate with its authority, and its key.
    const CertificatePair &server() const noexcept { return m_server; }
    /// When the server certificate ought to be made new.
    Timestamp renewAt() const noexcept { return m_renewAt; }

private:
    explicit CertificateStore(QString folder)
        : m_folder(std::move(folder))
    { }
    Result<void> openAuthority(Timestamp now);
    Result<void> openServer(const QStringList &names, Timestamp now);
    bool isServerFit(const QStringList &names, Timestamp now) const;

    QString m_folder;
    CertificatePair m_authority;
    CertificatePair m_server;
    Timestamp m_renewAt;
};

/// localhost, 127.0.0.1, ::1, this computer's name, and the chosen ones in front.
QStringList serverNames(const QStringList &chosen);

} // namespace twin::auth
