// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>

struct pn_condition_t;
struct pn_terminus_t;

namespace twin::amqp {

constexpr const char *ConnectionForced = "amqp:connection:forced";
constexpr const char *LinkRedirect = "amqp:link:redirect";

/// The condition by which Azure's service libraries know what went wrong (AMQP 1.0 section 2.8.15 and the
/// words of Service Bus).
const char *conditionOf(ErrorCode code);

/// The text of the filter "apache.org:selector-filter:string" of a source; empty when there is none.
QString selectorOf(pn_terminus_t *source);
void putSelector(pn_terminus_t *source, const QString &selector);

/// Why a link or a connection ended: the condition of AMQP and what the other side says of it. Both are empty
/// when it just ended.
struct Closing {
    /// Where the node is instead, of "amqp:link:redirect". Members that were not given are empty or 0.
    struct Redirect {
        QString hostName{};
        QString networkHost{}; ///< that is connected to
        quint16 port = 0;
        QString address{}; ///< "amqps://host:5671/entity/$management"
    };

    QString condition{};
    QString description{};
    std::optional<Redirect> redirect{};
};

/// Tells a client where the node is instead.
void putRedirect(pn_condition_t *condition, const Closing::Redirect &redirect);
/// What the other side says by a condition; both texts are empty when it says nothing.
Closing closingOf(pn_condition_t *condition);

} // namespace twin::amqp
