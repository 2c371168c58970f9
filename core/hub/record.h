// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "hub/mailbox.h"
#include "hub/session.h"
#include "twin/twin.h"

#include <limits>
#include <memory>

namespace twin {

/// How a device or module proves who it is.
struct Authentication {
    enum class Type { Sas, SelfSigned, CertificateAuthority, None };

    Type type = Type::Sas;
    QByteArray primaryKey{}; ///< base64 of 16 to 64 bytes
    QByteArray secondaryKey{}; ///< base64 of 16 to 64 bytes
    QByteArray primaryThumbprint{}; ///< hexadecimal, SHA-1 (40) or SHA-256 (64 digits)
    QByteArray secondaryThumbprint{};

    /// "sas", "selfSigned", "certificateAuthority" or "none".
    static std::string_view nameOf(Type type);

    friend bool operator==(const Authentication &, const Authentication &) = default;
};

/// A device or module as the identity registry holds it (wire.md section b.3.1).
struct Identity {
    TwinId id;
    quint64 generation = 0; ///< new at every creation; services see it in decimal
    quint64 etag = 1; ///< steps with every change of the identity, not of the twin
    bool enabled = true;
    QString statusReason{};
    Timestamp statusUpdatedTime{};
    bool connected = false;
    Timestamp connectionStateUpdatedTime{};
    Timestamp lastActivityTime{};
    QString modelId{}; ///< as the device announced it, empty without one
    QString managedBy{}; ///< modules only
    bool isEdge = false; ///< the capability iotEdge; see edge.h
    QString parentScope{}; ///< of the Edge device that it is a child of, empty for none
    Authentication authentication{};
    Json configurations{}; ///< those that target the twin, {"name": {"status": "Applied"}}; null: none
    QString configured{}; ///< by what it was configured last: names, times and priorities of them

    QString etagText() const;
    QString generationId() const { return QString::number(generation); }
    friend bool operator==(const Identity &, const Identity &) = default;
};

/// An identity with its twin, its client's session and its mailbox: they live and die together (twin-rules.md
/// section 12).
struct Record {
    std::shared_ptr<const Identity> identity;
    Twin twin;
    Session session{};
    MailboxPtr mailbox{};
    /// Given by the State that holds the record (State::put()). No part of the value.
    quint32 place = Nowhere;

    static constexpr quint32 Nowhere = std::numeric_limits<quint32>::max();

    const TwinId &id() const { return identity->id; }
    /// Asks the processor for the record ahead of its use.
    void fetchAhead() const noexcept
    {
#if defined(__GNUC__)
        for (std::size_t line = 0; line < sizeof(Record); line += 64)
            __builtin_prefetch(reinterpret_cast<const char *>(this) + line);
#endif
    }
    /// Then its identity, then the text of its name.
    void fetchIdentity() const noexcept
    {
#if defined(__GNUC__)
        __builtin_prefetch(identity.get());
#endif
    }
    void fetchName() const noexcept
    {
#if defined(__GNUC__)
        __builtin_prefetch(id().device().constData());
#endif
    }
    friend bool operator==(const Record &a, const Record &b)
    {
        return *a.identity == *b.identity && a.twin == b.twin && a.session == b.session &&
               sameMail(a.mailbox, b.mailbox);
    }

private:
    static bool sameMail(const MailboxPtr &a, const MailboxPtr &b)
    {
        return a == b || (a && b && *a == *b);
    }
};
using RecordPtr = std::shared_ptr<const Record>;

/// Every member, also those that no service shows, for the journal; numbers keep their text.
Json toJson(const Record &record);
Json toJson(const Identity &identity);
/// Reads them back. StoreCorrupt when it is none.
Result<Record> recordFromJson(const Json &json);
Result<Identity> identityFromJson(const Json &json);

/// The whole device twin document with identity members, as GET /twins answers it (wire.md section b.4).
Json twinDocument(const Record &record);
/// The Device or Module JSON of the identity registry.
Json identityDocument(const Identity &identity, bool withKeys);
/// As above, with the number of messages that wait.
Json identityDocument(const Record &record, bool withKeys);
/// The digital twin document of the record.
Json digitalTwinDocument(const Record &record);

} // namespace twin
