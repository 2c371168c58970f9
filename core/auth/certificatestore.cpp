// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificatestore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::auth {

namespace {

constexpr qint64 MSecsPerDay = 24LL * 60 * 60 * 1000;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ForAll = OwnerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;

// Empty when there is no such file.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> write(const QString &path, const QByteArray &text, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) &&
        file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorCode::StoreFailed,
                 u"The file '%1' cannot be written: %2. Check the rights of its folder."_s.arg(
                     path, file.errorString())};
}

Result<void> writePair(const QString &base, const CertificatePair &pair)
{
    if (auto written = write(base + u".key"_s, pair.key, OwnerOnly); !written)
        return written;
    return write(base + u".pem"_s, pair.certificate, ForAll);
}

// The machine's name, unless it cannot stand in a certificate.
QString machineName()
{
    const QString name = QSysInfo::machineHostName();
    const bool isPlain = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
    });
    return isPlain ? name : QString();
}

} // namespace

QStringList serverNames(const QStringList &chosen)
{
    QStringList names = chosen + QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, machineName()};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Result<CertificateStore> CertificateStore::open(const QString &folder, const QStringList &names,
                                                Timestamp now)
{
    if (!QDir().mkpath(folder))
        return Error{
            ErrorCode::StoreFailed,
            u"The folder '%1' for certificates cannot be made. Check the rights of the folder above."_s.arg(
                folder)};
    CertificateStore store(folder);
    if (auto opened = store.openAuthority(now); !opened)
        return opened.error();
    if (auto opened = store.openServer(names, now); !opened)
        return opened.error();
    return store;
}

QString CertificateStore::authorityFile() const
{
    return QDir(m_folder).absoluteFilePath(u"ca.pem"_s);
}

// A damaged authority is never replaced by itself: clients trust it.
Result<void> CertificateStore::openAuthority(Timestamp now)
{
    const QString base = m_folder + u"/ca"_s;
    m_authority = {contentOf(base + u".pem"_s), contentOf(base + u".key"_s)};
    if (!QFile::exists(base + u".pem"_s) && !QFile::exists(base + u".key"_s)) {
        auto made = makeAuthority(u"Twinscope local authority on %1"_s.arg(
                                      machineName().isEmpty() ? u"this computer"_s : machineName().left(20)),
                                  now);
        if (!made)
            return made.error();
        m_authority = *std::move(made);
        return writePair(base, m_authority);
    }
    if (const auto info = describeCertificate(m_authority.certificate); !info || m_authority.key.isEmpty())
        return Error{
            ErrorCode::CertificateInvalid,
            u"The certificate authority in '%1' is damaged. It was left as it is; put a copy in its place, "
            u"or "
            "remove ca.pem and ca.key to have a new one made (clients must trust it anew)."_s.arg(m_folder)};
    return {};
}

Result<void> CertificateStore::openServer(const QStringList &names, Timestamp now)
{
    const QString base = m_folder + u"/server"_s;
    m_server = {contentOf(base + u".pem"_s), contentOf(base + u".key"_s)};
    if (!isServerFit(names, now)) {
        auto made = makeServerCertificate(m_authority, names, now);
        if (!made)
            return made.error();
        m_server = *std::move(made);
        if (auto written = writePair(base, m_server); !written)
            return written;
    }
    m_renewAt = describeCertificate(m_server.certificate)->until.plusMSecs(-RenewalDays * MSecsPerDay);
    return {};
}

bool CertificateStore::isServerFit(const QStringList &names, Timestamp now) const
{
    const auto info = describeCertificate(m_server.certificate);
    return info && !m_server.key.isEmpty() && m_server.certificate.endsWith(m_authority.certificate) &&
           info->from <= now && now < info->until.plusMSecs(-RenewalDays * MSecsPerDay) &&
           std::all_of(names.begin(), names.end(),
                       [&info](const QString &name) { return info->names.contains(name); });
}

} // namespace twin::auth
