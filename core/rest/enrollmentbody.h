// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/access.h"
#include "hub/command.h"
#include "rest/message.h"

#include <span>

namespace twin::rest {

/// Reads the enrolment that a body describes; `id` of the path, empty: it stands in the body. Argument,
/// ArgumentNull, NotOffered, CertificateInvalid, with the place in the body.
Result<Enrollment> enrollmentOf(const Json &body, Enrollment::Kind kind, const QString &id,
                                const auth::Access &access, Timestamp now);
/// The document of an enrolment for a service: with what its certificates say.
Json shownEnrollment(const Enrollment &enrollment, const RegistrationPtr &registration, const QString &hub);
/// The attestation with its keys.
Json shownAttestation(const Enrollment &enrollment);

/// One page of a list whose entries are found by a key: `x-ms-max-item-count`, `x-ms-continuation`. Argument.
struct PageWish {
    qsizetype size = 0;
    QString after{}; ///< the key of the last one handed out; empty: from the beginning
};
Result<PageWish> pageWishOf(const Request &request);
/// The page; `lastKey` empty: it is the last one.
Response pageResponse(std::vector<Json> documents, QByteArrayView itemType, const QString &lastKey);
/// Whether a query asks for all there is: "*", or "SELECT * FROM" any collection. Argument for another.
Result<void> checkQuery(const Json &body);

} // namespace twin::rest
