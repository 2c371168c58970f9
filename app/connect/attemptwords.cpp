// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/attemptwords.h"

#include "shared/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Carries the tr() context.
struct AttemptWords {
    Q_DECLARE_TR_FUNCTIONS(AttemptWords)
};

// RFC 8446, section 6: the alerts of a client that looks at a certificate, or finds no common ground.
const QHash<int, QString> &alertNames()
{
    static const QHash<int, QString> names{{40, u"handshake_failure"_s},       {42, u"bad_certificate"_s},
                                           {43, u"unsupported_certificate"_s}, {45, u"certificate_expired"_s},
                                           {46, u"certificate_unknown"_s},     {48, u"unknown_ca"_s},
                                           {70, u"protocol_version"_s}};
    return names;
}

bool isAboutTrust(int alert)
{
    return alert == 42 || alert == 43 || alert == 45 || alert == 46 || alert == 48;
}

void sayHandshake(AttemptText &text, const Attempt &attempt)
{
    const int alert = attempt.tlsAlert;
    text.isTrust = isAboutTrust(alert) || attempt.leftAfterHandshake;
    if (attempt.leftAfterHandshake) {
        text.what = AttemptWords::tr(
            "The client ended the connection right after the TLS handshake, before it said who it is.");
        text.cure =
            AttemptWords::tr("If it does not trust the hub's certificate, give it the CA file: the lit "
                             "lines of the program.");
    } else if (text.isTrust) {
        text.what = AttemptWords::tr(
            "The client ended the TLS handshake because it does not trust the hub's certificate.");
        text.cure = AttemptWords::tr(
            "Give the client the CA file: the lit lines of the program. Then run it again, no "
            "restart is needed here.");
    } else if (alert >= 0) {
        text.what = AttemptWords::tr("The client and the hub found no way of TLS that both know.");
        text.cure = AttemptWords::tr("Let the client use TLS 1.2 or later.");
    } else {
        text.isTrust = true; // some clients that do not trust leave without an alert
        text.what =
            AttemptWords::tr("The client ended the line before TLS stood, or what it sent is no TLS.");
        text.cure = AttemptWords::tr("If it does not trust the hub, give it the CA file (the lit lines); "
                                     "otherwise let it use TLS, and "
                                     "compare the port.");
    }
}

} // namespace

AttemptText textOf(const Attempt &attempt)
{
    AttemptText text;
    if (attempt.failedAt() == Attempt::Trusted) {
        sayHandshake(text, attempt);
    } else if (attempt.error) {
        const ErrorText error = textOf(*attempt.error);
        text.what = error.what;
        text.cure = error.mend;
    } else if (attempt.failedAt() == Attempt::SignedIn && !attempt.request.isEmpty()) {
        text.what = AttemptWords::tr("The token of the request does not let its caller in.");
        text.cure = AttemptWords::tr("Copy the connection string or the token again; a token has an end.");
    } else {
        text.what = AttemptWords::tr("The hub ended the connection: %1.").arg(attempt.reason);
        text.cure = AttemptWords::tr("Compare what the client sends with the program above.");
    }
    text.where = AttemptWords::tr("%1 to port %2").arg(attempt.peer).arg(attempt.port);
    if (attempt.tlsAlert >= 0)
        text.where += AttemptWords::tr(", TLS alert %1 %2 received")
                          .arg(attempt.tlsAlert)
                          .arg(alertNames().value(attempt.tlsAlert));
    if (!attempt.request.isEmpty())
        text.where += u", "_s + attempt.request;
    return text;
}

QString nameOf(const Attempt &attempt, Attempt::Stage stage)
{
    const bool failed = attempt.steps[std::size_t(stage)] == Attempt::Step::Failed;
    switch (stage) {
    case Attempt::Reached:
        return AttemptWords::tr("Reached");
    case Attempt::Trusted:
        return failed ? AttemptWords::tr("Not trusted") : AttemptWords::tr("Trusted");
    case Attempt::SignedIn:
        return failed ? AttemptWords::tr("Not let in") : AttemptWords::tr("Signed in");
    case Attempt::ModelKnown:
        return attempt.isService ? AttemptWords::tr("First request") : AttemptWords::tr("Model known");
    default:
        return attempt.isService ? AttemptWords::tr("Answered") : AttemptWords::tr("First message");
    }
}

QString timeOf(const Attempt &attempt)
{
    return attempt.time.toDateTime().toLocalTime().toString(u"HH:mm:ss.zzz"_s);
}

} // namespace app
