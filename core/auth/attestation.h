// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authorities.h"
#include "hub/enrollment.h"

namespace twin::auth {

/// Whether the certificates of an enrolment can be what they are for: a device's own of an individual one,
/// one that may sign others of a group, or the name of an authority that the hub knows. Each becomes the
/// first certificate of its text, in PEM; base64 of DER is taken as well. CertificateInvalid, Argument, with
/// place.
Result<Attestation> checkedAttestation(Attestation given, Enrollment::Kind kind, const Authorities &known,
                                       Timestamp now);

/// What an enrolment's document says of a certificate: subject, thumbprints, who signed it, from when to
/// when.
Json certificateInfoDocument(const QByteArray &pem);

} // namespace twin::auth
